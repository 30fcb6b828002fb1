/** The control of each field of the form, by the name that the API gives it. */
export const RECORDING_FIELDS: Record<string, string> = {
  bodyId: 'decision-body',
  route: 'decision-route',
  meetingId: 'decision-meeting',
  meeting: 'decision-meeting',
  agendaItemId: 'decision-agenda-item',
  agendaItem: 'decision-agenda-item',
  takenOn: 'decision-taken',
  title: 'decision-title',
  wording: 'decision-wording',
  outcome: 'decision-outcome',
  conditions: 'decision-conditions',
  rationale: 'decision-rationale',
  planItemId: 'decision-item',
  settlesConditionIds: 'decision-settles',
  effects: 'decision-effects',
  options: 'decision-options',
  evidence: 'decision-evidence',
  votesFor: 'decision-for',
  votesAgainst: 'decision-against',
  abstentions: 'decision-abstained',
  carriedBy: 'decision-carried',
  proposedBy: 'decision-proposed',
  secondedBy: 'decision-seconded',
  effectiveOn: 'decision-effective',
  callInUntil: 'decision-call-in',
  delegate: 'decision-delegate',
  delegationClause: 'decision-clause',
  delegation: 'decision-clause',
  delegationLimit: 'decision-limit',
  delegationLimitPounds: 'decision-limit-pounds',
  delegationLimitPence: 'decision-limit-pounds',
  delegationFrom: 'decision-delegated-from',
  delegationTo: 'decision-delegated-to',
  amountPounds: 'decision-amount',
  amountPence: 'decision-amount',
  urgencyReason: 'decision-urgency',
  consultees: 'decision-consultees',
  reportBackMeetingId: 'decision-report-back',
  reportBackMeeting: 'decision-report-back',
  ratifiesDecisionId: 'decision-ratifies',
  ratifyAtMeetingId: 'decision-ratify-at',
  ratifiedByMeeting: 'decision-ratify-at',
  classification: 'decision-class',
  exemptParagraph: 'decision-paragraph',
  exemptReason: 'decision-exempt-reason',
  reason: 'decision-reason',
};

const ROWS = {
  conditions: ['text', 'dueOn', 'longStopOn', 'satisfiedByBodyId'],
  options: ['title', 'standing', 'reason'],
  evidence: ['title', 'place'],
  effects: ['kind', 'planItemId', 'date', 'baselineName'],
} as const;

export const conditionFieldId = (at: number, field: string) => `condition-${at}-${field}`;

/** The control of a field in one row of a list. */
export function rowFieldId(list: keyof typeof ROWS, at: number, field: string): string {
  return list === 'conditions' ? conditionFieldId(at, field) : `decision-${list}-${at}-${field}`;
}

/** Which control each input belongs to, those of lists included: the API names them `conditions.0.text`. */
export function recordingFieldIds(
  counts: Partial<Record<keyof typeof ROWS, number>>,
  isBetweenMeetings = false,
): Record<string, string> {
  const day = isBetweenMeetings ? RECORDING_FIELDS.takenOn : RECORDING_FIELDS.meetingId;
  const ids: Record<string, string> = { ...RECORDING_FIELDS, decidedOn: day! };
  for (const [list, fields] of Object.entries(ROWS) as [keyof typeof ROWS, readonly string[]][])
    for (let at = 0; at < (counts[list] ?? 0); at++)
      for (const field of fields) ids[`${list}.${at}.${field}`] = rowFieldId(list, at, field);
  return ids;
}
