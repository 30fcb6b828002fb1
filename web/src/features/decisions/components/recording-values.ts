import { isReportedBack, needsMeeting } from '@gantry/shared/governance/decision-routes';
import type {
  DecisionCarriedBy,
  DecisionClassification,
  DecisionEffectKind,
  DecisionOptionStanding,
  DecisionOutcome,
  DecisionRoute,
  RecordDecisionInput,
} from '../../../generated/graphql.js';
import { dayProblems } from '../../../lib/one-day.js';
import type { FormError } from '../../../ui/error-summary/error-summary.js';
import { conditionFieldId, RECORDING_FIELDS, rowFieldId } from './recording-fields.js';

export interface ConditionValues {
  /** Only for the list on the screen. */
  key: string;
  text: string;
  satisfiedByBodyId: string;
  dueOn: string;
  longStopOn: string;
}
export interface OptionValues {
  key: string;
  title: string;
  standing: DecisionOptionStanding;
  reason: string;
}
export interface EvidenceValues {
  key: string;
  title: string;
  place: string;
}
export interface EffectValues {
  key: string;
  kind: DecisionEffectKind;
  planItemId: string;
  date: string;
  baselineName: string;
}

/** What a recommendation says as its form holds it, and the decision after it: everything is text. */
export interface ContentValues {
  bodyId: string;
  meetingId: string;
  /** The item of the agenda under which it stands; empty for none. */
  agendaItemId: string;
  title: string;
  wording: string;
  outcome: DecisionOutcome | '';
  rationale: string;
  planItemId: string;
  options: OptionValues[];
  evidence: EvidenceValues[];
  classification: DecisionClassification;
  exemptParagraph: string;
  exemptReason: string;
  reason: string;
}

/** A decision as its form holds it. */
export interface RecordingValues extends ContentValues {
  route: DecisionRoute;
  takenOn: string;
  conditions: ConditionValues[];
  settlesConditionIds: string[];
  effects: EffectValues[];
  votesFor: string;
  votesAgainst: string;
  abstentions: string;
  carriedBy: DecisionCarriedBy | '';
  proposedBy: string;
  secondedBy: string;
  effectiveOn: string;
  callInUntil: string;
  delegate: string;
  delegationClause: string;
  delegationLimit: string;
  delegationLimitPounds: string;
  delegationFrom: string;
  delegationTo: string;
  amountPounds: string;
  urgencyReason: string;
  consultees: string;
  reportBackMeetingId: string;
  ratifiesDecisionId: string;
  ratifyAtMeetingId: string;
}

const newKey = () => crypto.randomUUID?.() ?? String(Math.random());

export const emptyCondition = (): ConditionValues => ({
  key: newKey(),
  text: '',
  satisfiedByBodyId: '',
  dueOn: '',
  longStopOn: '',
});
export const emptyOption = (): OptionValues => ({
  key: newKey(),
  title: '',
  standing: 'NOT_PREFERRED',
  reason: '',
});
export const emptyEvidence = (): EvidenceValues => ({ key: newKey(), title: '', place: '' });
export const emptyEffect = (kind: DecisionEffectKind, planItemId = ''): EffectValues => ({
  key: newKey(),
  kind,
  planItemId,
  date: '',
  baselineName: '',
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

export const emptyContent = (bodyId: string, meetingId: string): ContentValues => ({
  bodyId,
  meetingId,
  agendaItemId: '',
  title: '',
  wording: '',
  outcome: '',
  rationale: '',
  planItemId: '',
  options: [],
  evidence: [],
  classification: 'OFFICIAL',
  exemptParagraph: '',
  exemptReason: '',
  reason: '',
});

export const emptyRecording = (
  bodyId: string,
  meetingId: string,
  route: DecisionRoute = 'COMMITTEE',
): RecordingValues => ({
  ...emptyContent(bodyId, meetingId),
  route,
  takenOn: '',
  conditions: [],
  settlesConditionIds: [],
  effects: [],
  votesFor: '',
  votesAgainst: '',
  abstentions: '',
  carriedBy: '',
  proposedBy: '',
  secondedBy: '',
  effectiveOn: '',
  callInUntil: '',
  delegate: '',
  delegationClause: '',
  delegationLimit: '',
  delegationLimitPounds: '',
  delegationFrom: '',
  delegationTo: '',
  amountPounds: '',
  urgencyReason: '',
  consultees: '',
  reportBackMeetingId: '',
  ratifiesDecisionId: '',
  ratifyAtMeetingId: '',
});

export const isConditional = (outcome: RecordingValues['outcome']) =>
  outcome === 'APPROVED_CONDITIONALLY' || outcome === 'ASSURED_WITH_CONDITIONS';

/** What is missing before the server need be asked. */
export function recordingObjections(values: RecordingValues): FormError[] {
  const { route } = values;
  const missing: [keyof RecordingValues, string][] = [
    ['bodyId', 'Choose the body'],
    ...(needsMeeting(route) ? [['meetingId', 'Choose the meeting'] as [keyof RecordingValues, string]] : []),
    ['outcome', 'Choose the outcome'],
    ['title', 'Enter a short title'],
    ['wording', 'Enter the wording as minuted'],
  ];
  const days: Record<string, string> = {
    [RECORDING_FIELDS.effectiveOn!]: values.effectiveOn,
    [RECORDING_FIELDS.callInUntil!]: values.callInUntil,
  };
  if (!needsMeeting(route)) days[RECORDING_FIELDS.takenOn!] = values.takenOn;
  if (route === 'DELEGATED') {
    days[RECORDING_FIELDS.delegationFrom!] = values.delegationFrom;
    days[RECORDING_FIELDS.delegationTo!] = values.delegationTo;
  }
  if (isConditional(values.outcome))
    for (const [at, { dueOn, longStopOn }] of values.conditions.entries()) {
      days[conditionFieldId(at, 'dueOn')] = dueOn;
      days[conditionFieldId(at, 'longStopOn')] = longStopOn;
    }
  const amounts: [keyof RecordingValues, boolean][] = [
    ['delegationLimitPounds', route === 'DELEGATED'],
    ['amountPounds', true],
  ];
  return [
    ...missing
      .filter(([field]) => String(values[field]).trim() === '')
      .map(([field, message]) => ({ fieldId: RECORDING_FIELDS[field]!, message })),
    ...dayProblems(days),
    ...amounts
      .filter(([field, isShown]) => isShown && penceOf(String(values[field])) === undefined)
      .map(([field]) => ({
        fieldId: RECORDING_FIELDS[field]!,
        message: 'Enter pounds, such as 250,000 or 12.50',
      })),
    ...values.effects.flatMap(({ kind, planItemId }, at) =>
      kind !== 'TAKES_BASELINE' && planItemId === ''
        ? [{ fieldId: rowFieldId('effects', at, 'planItemId'), message: 'Choose the item of the plan' }]
        : [],
    ),
  ];
}

/** Pounds as people type them, in pence; null for nothing, undefined for what is no amount. */
export function penceOf(text: string): number | null | undefined {
  const bare = text.replace(/[£,\s]/g, '');
  if (bare === '') return null;
  return /^\d{1,11}(\.\d{1,2})?$/.test(bare) ? Math.round(Number(bare) * 100) : undefined;
}

const number = (text: string) => (text.trim() === '' ? null : Number(text));

/** What a recommendation and a decision both send. */
export function contentInput(values: ContentValues) {
  const isExempt = values.classification === 'EXEMPT';
  return {
    title: values.title,
    wording: values.wording,
    outcome: values.outcome as DecisionOutcome,
    rationale: values.rationale || null,
    planItemId: values.planItemId || null,
    agendaItemId: values.agendaItemId || null,
    options: values.options.map(({ title, standing, reason }) => ({
      title,
      standing,
      reason: reason || null,
    })),
    evidence: values.evidence.map(({ title, place }) => ({ title, place: place || null })),
    classification: values.classification,
    exemptParagraph: isExempt ? number(values.exemptParagraph) : null,
    exemptReason: isExempt ? values.exemptReason || null : null,
    reason: values.reason || null,
  };
}

export function recordingInput(programmeId: string, values: RecordingValues): RecordDecisionInput {
  const { route } = values;
  const isDelegated = route === 'DELEGATED';
  const isBetween = isReportedBack(route);
  return {
    ...contentInput(values),
    programmeId,
    bodyId: values.bodyId,
    meetingId: needsMeeting(route) ? values.meetingId : null,
    agendaItemId: (needsMeeting(route) && values.agendaItemId) || null,
    route,
    takenOn: needsMeeting(route) ? null : values.takenOn || null,
    conditions: isConditional(values.outcome)
      ? values.conditions.map(({ text, satisfiedByBodyId, dueOn, longStopOn }) => ({
          text,
          satisfiedByBodyId: satisfiedByBodyId || null,
          dueOn: dueOn || null,
          longStopOn: longStopOn || null,
        }))
      : [],
    settlesConditionIds: values.settlesConditionIds,
    effects: values.effects.map(({ kind, planItemId, date, baselineName }) => ({
      kind,
      planItemId: kind === 'TAKES_BASELINE' ? null : planItemId || null,
      date: kind === 'SETS_DATE' ? date : null,
      baselineName: kind === 'TAKES_BASELINE' ? baselineName : null,
    })),
    votesFor: number(values.votesFor),
    votesAgainst: number(values.votesAgainst),
    abstentions: number(values.abstentions),
    carriedBy: values.carriedBy || null,
    proposedBy: values.proposedBy || null,
    secondedBy: values.secondedBy || null,
    effectiveOn: values.effectiveOn || null,
    callInUntil: values.callInUntil || null,
    delegate: isDelegated ? values.delegate : null,
    delegationClause: isDelegated ? values.delegationClause : null,
    delegationLimit: (isDelegated && values.delegationLimit) || null,
    delegationLimitPence: isDelegated ? (penceOf(values.delegationLimitPounds) ?? null) : null,
    delegationFrom: (isDelegated && values.delegationFrom) || null,
    delegationTo: (isDelegated && values.delegationTo) || null,
    amountPence: penceOf(values.amountPounds) ?? null,
    urgencyReason: isBetween ? values.urgencyReason : null,
    consultees: isBetween ? values.consultees.split('\n').filter((one) => one.trim() !== '') : [],
    reportBackMeetingId: (isBetween && values.reportBackMeetingId) || null,
    ratifiesDecisionId: (route === 'RATIFICATION' && values.ratifiesDecisionId) || null,
    ratifyAtMeetingId: values.ratifyAtMeetingId || null,
  };
}
