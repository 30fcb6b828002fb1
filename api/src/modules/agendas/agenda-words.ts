import { AGENDA_PARTS, ITEM_PURPOSES, ITEM_RESULTS, ITEM_STATES } from '@gantry/shared/agenda/agenda-rules';
import { CLASSIFICATIONS } from '@gantry/shared/policy/roles';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const AgendaPartEnum = stringEnum('AgendaPart', AGENDA_PARTS, 'Who may be there.', {
  PART_1: 'In public.',
  PART_2: 'Exempt: the public is excluded.',
});
export const AgendaItemPurposeEnum = stringEnum(
  'AgendaItemPurpose',
  ITEM_PURPOSES,
  'What the body is asked to do.',
);
export const AgendaItemStateEnum = stringEnum('AgendaItemState', ITEM_STATES, 'Where an item stands.', {
  PROPOSED: 'In the forward plan, on no agenda.',
});
export const AgendaItemResultEnum = stringEnum('AgendaItemResult', ITEM_RESULTS, 'What became of an item.');
export const AgendaClassificationEnum = stringEnum(
  'AgendaClassification',
  CLASSIFICATIONS,
  'Who may read it. An exempt item is dealt with in Part 2.',
);
