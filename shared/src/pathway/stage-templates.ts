export const STAGE_TEMPLATES = ['ACUTE', 'SINGLE_SERVICE'] as const;
export type StageTemplate = (typeof STAGE_TEMPLATES)[number];

export const STAGE_TEMPLATE_WORDS: Record<StageTemplate, string> = {
  ACUTE: 'Acute services: long, medium and preferred options',
  SINGLE_SERVICE: 'One service: long, short and preferred options',
};

const UP_TO_THE_LONG_LIST = [
  'Case for change',
  'Service delivery models',
  'Hurdle criteria',
  'Full evaluation criteria',
  'Long list of options',
];
const FROM_ASSURANCE_ON = [
  'Pre-consultation business case to the Investment Committee',
  'Public consultation',
  'Evaluate the consultation',
  'Decision',
];

/** The twelve stages in order, as two reviews of 2017 printed theirs: they part between the long list and assurance. */
export const TEMPLATE_STAGES: Record<StageTemplate, readonly string[]> = {
  ACUTE: [
    ...UP_TO_THE_LONG_LIST,
    'Apply hurdle criteria: medium list',
    'Medium list to the deciding committee',
    'Evaluate the medium list: preferred options',
    ...FROM_ASSURANCE_ON,
  ],
  SINGLE_SERVICE: [
    ...UP_TO_THE_LONG_LIST,
    'Apply hurdle criteria: short list',
    'Evaluate the short list: preferred options',
    'Develop the pre-consultation business case',
    ...FROM_ASSURANCE_ON,
  ],
};
