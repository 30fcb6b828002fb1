/** Keys begin with the programme, so that whatever changes in it is computed anew. */
export const projectionKeys = {
  route: (programmeId: string) => ['programme', programmeId, 'projection', 'route'] as const,
  chances: (programmeId: string) => ['programme', programmeId, 'projection', 'chances'] as const,
  compare: (programmeId: string) => ['programme', programmeId, 'projection', 'compare'] as const,
  scenarios: (programmeId: string) => ['programme', programmeId, 'scenarios'] as const,
  item: (programmeId: string, itemId: string) => ['programme', programmeId, 'projection', itemId] as const,
};

/** What a projection is made of; a change of any of them asks for it again. */
export const PROJECTED_FROM = [
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
  'calendar_day',
  'restricted_period',
  'office_clock',
];
