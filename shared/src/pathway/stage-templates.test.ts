import { STAGE_TEMPLATES, TEMPLATE_STAGES } from './stage-templates.js';

it.each(STAGE_TEMPLATES)(
  'the stages of %s are twelve, each once, from the case for change to the decision',
  (template) => {
    const stages = TEMPLATE_STAGES[template];
    expect(new Set(stages).size).toBe(12);
    expect([stages[0], stages[9], stages[11]]).toEqual([
      'Case for change',
      'Public consultation',
      'Decision',
    ]);
  },
);
