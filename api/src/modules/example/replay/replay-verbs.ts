import type {
  BaselineTakenFacts,
  CompletionFacts,
  ForecastFacts,
  HappeningFacts,
  MeetingCancelFacts,
  MeetingMoveFacts,
  ScenarioCloseFacts,
} from '../data/happening-facts.js';
import { exampleId } from '../example-id.js';
import {
  BASELINES,
  CALL_MEETING,
  CANCEL_MEETING,
  CLOSE_SCENARIO,
  COMPLETE,
  HOLD_MEETING,
  ITEM,
  MEETING,
  MOVE_MEETING,
  RECORD_DECISION,
  REFORECAST,
  SCENARIOS,
  SCHEDULE_MEETING,
  TAKE_BASELINE,
} from './replay-documents.js';
import { type Ask, cannotGoOn, PROGRAMME_ID, type Versioned } from './replay-state.js';

/** One call of the product. */
interface Call {
  document: string;
  input: Record<string, unknown>;
}

/** The next call that a happening still needs; null where everything of it is on record. */
export function nextCall(ask: Ask, one: HappeningFacts): Promise<Call | null> {
  switch (one.does) {
    case 'FORECAST':
      return forecast(ask, one);
    case 'COMPLETE':
      return completion(ask, one);
    case 'MOVE_MEETING':
      return meetingMove(ask, one);
    case 'CANCEL_MEETING':
      return meetingCancel(ask, one);
    case 'CLOSE_SCENARIO':
      return scenarioClose(ask, one);
    case 'BASELINE':
      return baseline(ask, one);
  }
}

/** Whoever repeats a call that was cut off gets its answer; a later version is another call. */
function changing(one: HappeningFacts, { id, version }: Versioned) {
  return { id, expectedVersion: version, idempotencyKey: exampleId('replay', `${one.key}/${version}`) };
}

async function forecast(ask: Ask, one: ForecastFacts): Promise<Call | null> {
  const item = await itemOf(ask, one.item);
  const isThere = item.dates.some(
    ({ role, date, reason }) => role === 'FORECAST' && date.text === one.date && reason === one.reason,
  );
  if (isThere) return null;
  const { date, reason, isOurReading = false } = one;
  const input = { ...changing(one, item), date, reason, isInterpretation: isOurReading };
  return { document: REFORECAST, input };
}

async function completion(ask: Ask, one: CompletionFacts): Promise<Call | null> {
  const item = await itemOf(ask, one.item);
  const actual = item.dates.find(({ role, isCurrent }) => role === 'ACTUAL' && isCurrent);
  if (actual?.date.text === one.date) return null;
  if (actual) throw cannotGoOn(`“${one.says}” is on record with another date already: ${actual.date.text}.`);
  const { date, reason, override, isOurReading = false } = one;
  return {
    document: COMPLETE,
    input: {
      ...changing(one, item),
      date,
      evidence: reason,
      overrideReason: override ?? null,
      isInterpretation: isOurReading,
    },
  };
}

async function meetingMove(ask: Ask, one: MeetingMoveFacts): Promise<Call | null> {
  const meeting = await meetingOf(ask, one.meeting);
  if (meeting.date.text === one.date) return null;
  return { document: MOVE_MEETING, input: { ...changing(one, meeting), date: one.date, reason: one.reason } };
}

async function meetingCancel(ask: Ask, one: MeetingCancelFacts): Promise<Call | null> {
  const meeting = await meetingOf(ask, one.meeting);
  if (meeting.state === 'CANCELLED') return null;
  return { document: CANCEL_MEETING, input: { ...changing(one, meeting), reason: one.reason } };
}

async function scenarioClose(ask: Ask, one: ScenarioCloseFacts): Promise<Call | null> {
  const { scenarios } = await ask<{ scenarios: (Versioned & { number: number; state: string })[] }>(
    SCENARIOS,
    {
      programmeId: PROGRAMME_ID,
    },
  );
  const scenario = scenarios.find(({ number }) => number === one.scenario);
  if (!scenario) throw cannotGoOn(`Scenario ${one.scenario} is no longer there.`);
  if (scenario.state === 'CLOSED') return null;
  return { document: CLOSE_SCENARIO, input: { ...changing(one, scenario), reason: one.reason } };
}

interface Reference {
  baselines: { programmeVersion: number; sets: { name: string }[] };
  decisions: { id: string; title: string }[];
  meetings: (Versioned & { title: string; state: string })[];
}

/** A body of one sits, agrees, and the baseline is taken by what it agreed: whichever of these is still missing. */
async function baseline(ask: Ask, one: BaselineTakenFacts): Promise<Call | null> {
  const { reason, title, words: wording, on } = one;
  const bodyId = exampleId('body', one.body);
  const found = await ask<Reference>(BASELINES, { programmeId: PROGRAMME_ID, bodyId });
  if (found.baselines.sets.some(({ name }) => name === one.name)) return null;
  const key = (step: string) => exampleId('replay', `${one.key}/${step}`);
  const meeting = found.meetings.find((row) => row.title === title);
  if (!meeting)
    return {
      document: SCHEDULE_MEETING,
      input: { bodyId, title, kind: 'FORMAL_PRIVATE', date: on, reason, idempotencyKey: key('schedule') },
    };
  const step = changing(one, meeting);
  if (meeting.state === 'PLANNED') return { document: CALL_MEETING, input: { ...step, reason } };
  // An office holder sits alone.
  const alone = { heldOn: on, presentCount: 1, isQuorate: true };
  if (meeting.state === 'CALLED') return { document: HOLD_MEETING, input: { ...step, ...alone } };
  const decision = found.decisions.find((row) => row.title === title);
  const about = { programmeId: PROGRAMME_ID, bodyId, meetingId: meeting.id, title, wording };
  const said = { outcome: 'DIRECTED', rationale: reason, conditions: [] };
  if (!decision)
    return { document: RECORD_DECISION, input: { ...about, ...said, idempotencyKey: key('decide') } };
  const programme = { id: PROGRAMME_ID, version: found.baselines.programmeVersion };
  return {
    document: TAKE_BASELINE,
    input: { ...changing(one, programme), name: one.name, reason, decisionId: decision.id },
  };
}

interface Item extends Versioned {
  dates: { role: string; date: { text: string }; reason: string; isCurrent: boolean }[];
}

async function itemOf(ask: Ask, key: string): Promise<Item> {
  return (await ask<{ planItem: Item }>(ITEM, { id: exampleId('plan-item', key) })).planItem;
}

async function meetingOf(ask: Ask, key: string) {
  type Meeting = Versioned & { state: string; date: { text: string } };
  return (await ask<{ meeting: Meeting }>(MEETING, { id: exampleId('meeting', key) })).meeting;
}
