import { CLEARANCE_STATES, PAPER_ROUTES } from '@gantry/shared/agenda/paper-rules';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const PaperRouteEnum = stringEnum('PaperRoute', PAPER_ROUTES, 'How a paper reaches its meeting.', {
  ON_TIME: 'With the other papers.',
  LATE: 'After them, agreed by the chair.',
  TABLED: 'At the meeting, agreed by the chair.',
  SUPPLEMENTARY: 'After them, completing what is out.',
  WITHDRAWN: 'Not at all.',
});
export const ClearanceStateEnum = stringEnum(
  'ClearanceState',
  CLEARANCE_STATES,
  'How far one office is with a paper.',
);
