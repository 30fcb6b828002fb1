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
  'office_clock',
];
