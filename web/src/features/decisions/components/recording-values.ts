import type {
  DecisionClassification,
  DecisionOutcome,
  RecordDecisionInput,
} from '../../../generated/graphql.js';
import { dayProblems } from '../../../lib/one-day.js';
import type { FormError } from '../../../ui/error-summary/error-summary.js';

export interface ConditionValues {
  /** Only for the list on the screen. */
  key: string;
  text: string;
  satisfiedByBodyId: string;
  dueOn: string;
  longStopOn: string;
}

/** A decision as its form holds it: everything is text. */
export interface RecordingValues {
  bodyId: string;
  meetingId: string;
  title: string;
  wording: string;
  outcome: DecisionOutcome | '';
  rationale: string;
  planItemId: string;
  conditions: ConditionValues[];
  settlesConditionIds: string[];
  votesFor: string;
  votesAgainst: string;
  abstentions: string;
  classification: DecisionClassification;
  exemptParagraph: string;
  exemptReason: string;
  reason: string;
}

export const emptyCondition = (): ConditionValues => ({
  key: crypto.randomUUID?.() ?? String(Math.random()),
  text: '',
  satisfiedByBodyId: '',
  dueOn: '',
  longStopOn: '',
});

/** What was settled as "subject to it" becomes the condition; null leaves what somebody wrote as it is. */
export function suggestedConditions(
  values: RecordingValues,
  suggested: readonly {
    text: string;
    bodyId: string | null;
    dueOn: string | null;
    longStopOn: string | null;
  }[],
): ConditionValues[] | null {
  const isWritten = values.conditions.some(({ text }) => text.trim() !== '');
  if (!isConditional(values.outcome) || isWritten || suggested.length === 0) return null;
  return suggested.map(({ text, bodyId, dueOn, longStopOn }) => ({
    ...emptyCondition(),
    ...{ text, satisfiedByBodyId: bodyId ?? '', dueOn: dueOn ?? '', longStopOn: longStopOn ?? '' },
  }));
}

export const emptyRecording = (bodyId: string, meetingId: string): RecordingValues => ({
  bodyId,
  meetingId,
  title: '',
  wording: '',
  outcome: '',
  rationale: '',
  planItemId: '',
  conditions: [],
  settlesConditionIds: [],
  votesFor: '',
  votesAgainst: '',
  abstentions: '',
  classification: 'OFFICIAL',
  exemptParagraph: '',
  exemptReason: '',
  reason: '',
});

export const RECORDING_FIELDS: Record<string, string> = {
  bodyId: 'decision-body',
  meetingId: 'decision-meeting',
  meeting: 'decision-meeting',
  decidedOn: 'decision-meeting',
  title: 'decision-title',
  wording: 'decision-wording',
  outcome: 'decision-outcome',
  conditions: 'decision-conditions',
  rationale: 'decision-rationale',
  planItemId: 'decision-item',
  settlesConditionIds: 'decision-settles',
  votesFor: 'decision-for',
  votesAgainst: 'decision-against',
  abstentions: 'decision-abstained',
  classification: 'decision-class',
  exemptParagraph: 'decision-paragraph',
  exemptReason: 'decision-exempt-reason',
  reason: 'decision-reason',
};

/** The control of each field, those of the conditions included: the API names them `conditions.0.text`. */
export function recordingFieldIds(count: number): Record<string, string> {
  const ids = { ...RECORDING_FIELDS };
  for (let at = 0; at < count; at++)
    for (const field of ['text', 'dueOn', 'longStopOn', 'satisfiedByBodyId'])
      ids[`conditions.${at}.${field}`] = conditionFieldId(at, field);
  return ids;
}

export const conditionFieldId = (at: number, field: string) => `condition-${at}-${field}`;

export const isConditional = (outcome: RecordingValues['outcome']) =>
  outcome === 'APPROVED_CONDITIONALLY' || outcome === 'ASSURED_WITH_CONDITIONS';

/** What is missing before the server need be asked. */
export function recordingObjections(values: RecordingValues): FormError[] {
  const missing: [keyof RecordingValues, string][] = [
    ['bodyId', 'Choose the body'],
    ['meetingId', 'Choose the meeting'],
    ['outcome', 'Choose the outcome'],
    ['title', 'Enter a short title'],
    ['wording', 'Enter the wording as minuted'],
  ];
  const days = isConditional(values.outcome)
    ? values.conditions.flatMap(({ dueOn, longStopOn }, at) => [
        [conditionFieldId(at, 'dueOn'), dueOn],
        [conditionFieldId(at, 'longStopOn'), longStopOn],
      ])
    : [];
  return [
    ...missing
      .filter(([field]) => String(values[field]).trim() === '')
      .map(([field, message]) => ({ fieldId: RECORDING_FIELDS[field]!, message })),
    ...dayProblems(Object.fromEntries(days)),
  ];
}

export function recordingInput(programmeId: string, values: RecordingValues): RecordDecisionInput {
  const number = (text: string) => (text.trim() === '' ? null : Number(text));
  const isExempt = values.classification === 'EXEMPT';
  return {
    programmeId,
    bodyId: values.bodyId,
    meetingId: values.meetingId,
    title: values.title,
    wording: values.wording,
    outcome: values.outcome as DecisionOutcome,
    rationale: values.rationale || null,
    planItemId: values.planItemId || null,
    conditions: isConditional(values.outcome)
      ? values.conditions.map(({ text, satisfiedByBodyId, dueOn, longStopOn }) => ({
          text,
          satisfiedByBodyId: satisfiedByBodyId || null,
          dueOn: dueOn || null,
          longStopOn: longStopOn || null,
        }))
      : [],
    settlesConditionIds: values.settlesConditionIds,
    votesFor: number(values.votesFor),
    votesAgainst: number(values.votesAgainst),
    abstentions: number(values.abstentions),
    classification: values.classification,
    exemptParagraph: isExempt ? number(values.exemptParagraph) : null,
    exemptReason: isExempt ? values.exemptReason || null : null,
    reason: values.reason || null,
  };
}
