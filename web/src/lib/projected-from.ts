/** What a projection, and whatever is checked on it, is made of; a change of any of them asks for it again. */
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
  'office_clock',
  'calendar_day',
  'restricted_period',
];
