/** Keys begin with the programme, so that whatever changes in it is checked anew. */
export const healthKeys = {
  health: (programmeId: string) => ['programme', programmeId, 'schedule-health'] as const,
  unconfirmed: (programmeId: string) => ['programme', programmeId, 'unconfirmed'] as const,
};

/** What the checks are made of; a change of any of them asks for them again. */
export const CHECKED_FROM = [
  'plan_item',
  'plan_date',
  'scenario',
  'scenario_item',
  'dependency',
  'meeting',
  'body',
  'body_programme',
  'programme',
  'office',
  'office_clock',
  'calendar_day',
  'restricted_period',
];
