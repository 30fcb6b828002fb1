import { BLOCK_KINDS, MINUTES_STATES } from '@gantry/shared/minutes/minutes-rules';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const MinutesStateEnum = stringEnum('MinutesState', MINUTES_STATES, 'How far minutes have come.', {
  APPROVED: 'A later meeting approved them as a correct record.',
});
export const MinutesBlockKindEnum = stringEnum(
  'MinutesBlockKind',
  BLOCK_KINDS,
  'What a part of the minutes is about.',
);
