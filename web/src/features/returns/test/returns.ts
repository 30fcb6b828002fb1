import type { MyReturn, ReturnLine, ReturnQuestion, WorkstreamReturn } from '../api/my-returns.js';

/** An item that is asked and on track. */
export function aLine(id: string, over: Partial<ReturnLine> = {}): ReturnLine {
  return {
    id,
    version: 1,
    returnId: 'return',
    itemId: `item-${id}`,
    code: 'MS-001',
    title: `Item ${id}`,
    expected: '31 Jan 2018',
    slipWords: 'on plan',
    isAsked: true,
    askedBecause: 'STALE',
    answer: 'UNANSWERED',
    answeredOn: null,
    answeredBy: null,
    isOpen: true,
    computedRag: 'green',
    computedSentence: 'On plan.',
    rag: 'green',
    lastReportedOn: '2017-10-30',
    lastRag: 'green',
    narrative: 'Drafted',
    pathToGreen: null,
    pathOwner: null,
    pathDueOn: null,
    overrideReason: null,
    overrideUntil: null,
    noChangeProblem: null,
    queries: [],
    ...over,
  };
}

/** A return that is mine and begun. */
export function aWorkstream(over: Partial<WorkstreamReturn> = {}): WorkstreamReturn {
  return {
    id: 'return',
    version: 2,
    name: 'Stroke',
    state: 'STARTED',
    isMine: true,
    owner: 'Lead',
    isOpen: true,
    rag: null,
    computedRag: 'green',
    computedSentence: '0 of 3 rated are at risk or off track.',
    differenceReason: null,
    thisPeriod: null,
    nextPeriod: null,
    helpNeeded: null,
    pathToGreen: null,
    pathOwner: null,
    pathDueOn: null,
    beforeRag: null,
    beforeThis: null,
    beforeNext: 'Finish the report',
    submittedOn: null,
    submittedBy: null,
    isLate: false,
    sentBackComment: null,
    othersAsked: 0,
    othersAnswered: 0,
    queries: [],
    ...over,
  };
}

export function aQuestion(over: Partial<ReturnQuestion> = {}): ReturnQuestion {
  return {
    id: 'question',
    version: 1,
    question: 'Why is it on track?',
    askedBy: 'Example PMO',
    askedOn: '2017-11-24',
    answer: null,
    answeredBy: null,
    answeredOn: null,
    state: 'OPEN',
    ...over,
  };
}

export function aReturn(lines: ReturnLine[], over: Partial<MyReturn> = {}): MyReturn {
  const asked = lines.filter(({ isAsked }) => isAsked);
  return {
    periodId: 'period',
    periodName: 'November 2017',
    fromOn: '2017-11-01',
    toOn: '2017-11-30',
    cutOffOn: '2017-12-05',
    graceUntil: '2017-12-07',
    today: '2017-11-24',
    isPastCutOff: false,
    asked: asked.length,
    answered: asked.filter(({ answer }) => answer !== 'UNANSWERED').length,
    lines,
    returns: [aWorkstream()],
    ...over,
  };
}
