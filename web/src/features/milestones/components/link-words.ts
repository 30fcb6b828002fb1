export const LINK_KINDS = [
  { value: 'FS', label: 'One starts when the other has finished (FS)' },
  { value: 'SS', label: 'One starts when the other starts (SS)' },
  { value: 'FF', label: 'One finishes when the other finishes (FF)' },
  { value: 'SF', label: 'One finishes when the other starts (SF)' },
];

export const LAG_UNITS = [
  { value: 'DAYS', label: 'days' },
  { value: 'WORKING_DAYS', label: 'working days' },
  { value: 'WEEKS', label: 'weeks' },
  { value: 'MONTHS', label: 'months' },
  { value: 'YEARS', label: 'years' },
];

export const LINK_NEEDS = [
  { value: 'PAPER', label: 'The paper: without it the paper cannot go out' },
  { value: 'DECISION', label: 'The decision: the body needs it on the day' },
];
