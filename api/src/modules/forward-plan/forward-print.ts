import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { DocumentModel } from '@gantry/shared/documents/document';
import { forwardPlanDocument, type PrintedEntry } from '@gantry/shared/governance/forward-plan-document';
import type { ForwardEntryType, ForwardPlanType } from './forward-plan.types.js';

const PURPOSES: Record<string, string> = {
  FOR_DECISION: 'For decision',
  FOR_APPROVAL: 'For approval',
  FOR_DISCUSSION: 'For discussion',
  FOR_ASSURANCE: 'For assurance',
  FOR_INFORMATION: 'To note',
};

/** The plan as a document, with who may see it at the head of each page. */
export function forwardPrint(plan: ForwardPlanType, programme: string, marking: string): DocumentModel {
  return forwardPlanDocument({
    programme,
    edition: plan.edition,
    today: plan.today,
    todayWords: writeDay(day(plan.today)),
    marking,
    withheld: plan.withheldSentence,
    entries: plan.entries.map(printed),
  });
}

function printed(entry: ForwardEntryType): PrintedEntry {
  const papers = entry.papers.map(
    ({ title, clearanceSentence }) => `${title}: ${clearanceSentence || 'published'}`,
  );
  return {
    body: entry.bodyName ?? 'No body yet',
    title: entry.title ?? 'Exempt item',
    kind: kindOf(entry),
    decisionNeeded: entry.decisionNeeded,
    meeting: entry.meetingTitle,
    when: entry.whenWords,
    next: entry.nextSentence,
    papers: [entry.meetingId === null ? 'No meeting yet' : entry.papersSentence, ...papers].join('\n'),
    notice: noticeOf(entry),
    key: entry.key && `Key decision. ${entry.key.sentence}`,
    late: entry.late,
    withheld: entry.withheldSentence,
  };
}

function kindOf({ purpose, planItemCode, planItemTitle, scenarioNumber }: ForwardEntryType): string {
  const scenario = scenarioNumber === null ? '' : `, scenario ${scenarioNumber}`;
  if (purpose === null) return `Gate ${planItemCode ?? ''}${scenario}`;
  const serves = planItemCode === null ? '' : `, for ${planItemCode} ${planItemTitle}`;
  return `${PURPOSES[purpose]}${scenario}${serves}`;
}

function noticeOf({ isNoticeGiven, noticeDueOn }: ForwardEntryType): string {
  if (isNoticeGiven) return 'Notice given';
  return noticeDueOn === null ? '' : `Notice by ${writeDay(day(noticeDueOn))}`;
}
