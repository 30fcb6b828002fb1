import { ATTENDANCE_STATES } from '@gantry/shared/governance/attendance';
import { DECLARATION_ACTIONS, INTEREST_KINDS } from '@gantry/shared/governance/interests';
import { VOTES, VOTING_RESULTS } from '@gantry/shared/governance/voting';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const AttendanceStateEnum = stringEnum(
  'AttendanceState',
  ATTENDANCE_STATES,
  'What is on record about somebody at a meeting.',
  {
    DEPUTISED: 'Somebody else came in their place.',
    IN_ATTENDANCE: 'Came without having a seat.',
  },
);
export const InterestKindEnum = stringEnum(
  'InterestKind',
  INTEREST_KINDS,
  'The kind of an interest: the first four are of NHS bodies, the others of councils.',
);
export const DeclarationActionEnum = stringEnum(
  'DeclarationAction',
  DECLARATION_ACTIONS,
  'What followed from an interest at a meeting.',
);
export const VoteEnum = stringEnum('Vote', VOTES, 'How somebody voted.');
export const VotingResultEnum = stringEnum(
  'VotingResult',
  VOTING_RESULTS,
  'What came of a vote under the rule of the body.',
  { CASTING_VOTE_OPEN: 'Tied, and the casting vote of the chair is not recorded.' },
);
