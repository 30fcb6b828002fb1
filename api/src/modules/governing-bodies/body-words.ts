import { PAPERS_READY } from '@gantry/shared/calendar/calendar-book';
import { BODY_KINDS } from '@gantry/shared/governance/body-kinds';
import { VOTING_METHODS } from '@gantry/shared/governance/voting';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const BODY_ROLES = [
  'DECIDES',
  'ASSURES',
  'SCRUTINISES',
  'ADVISES',
  'OVERSEES',
  'DELIVERS',
  'SUPPORTS',
  'REVIEWS',
  'SIGNS_OFF',
  'CONSULTED',
  'INFORMED',
] as const;
export type BodyRole = (typeof BODY_ROLES)[number];

export const NOTICE_REGIMES = ['LGA_1972', 'PBAM_1960', 'STANDING_ORDERS', 'NONE'] as const;
export type NoticeRegime = (typeof NOTICE_REGIMES)[number];

export const MEMBER_ROLES = ['CHAIR', 'VICE_CHAIR', 'MEMBER', 'IN_ATTENDANCE'] as const;
export type MemberRole = (typeof MEMBER_ROLES)[number];

export const BodyKindEnum = stringEnum(
  'BodyKind',
  BODY_KINDS,
  'What a body is. Its kind, not its name, limits what it may record.',
);
export const BodyRoleEnum = stringEnum(
  'BodyRole',
  BODY_ROLES,
  'What the body does in the programme, as its papers say.',
);
export const NoticeRegimeEnum = stringEnum(
  'NoticeRegime',
  NOTICE_REGIMES,
  'Where the rule on notice comes from.',
  {
    LGA_1972: 'Local Government Act 1972.',
    PBAM_1960: 'Public Bodies (Admission to Meetings) Act 1960.',
    STANDING_ORDERS: 'Standing orders or terms of reference.',
    NONE: 'No rule on notice.',
  },
);
export const MemberRoleEnum = stringEnum('BodyMemberRole', MEMBER_ROLES, 'What somebody is on a body.');
export const PapersReadyEnum = stringEnum(
  'PapersReady',
  PAPERS_READY,
  'When papers are to be ready, beside the day on which they go out.',
  { ON_DAY: 'On the day of publication.', DAY_BEFORE: 'The working day before it.' },
);

export const VotingMethodEnum = stringEnum(
  'VotingMethod',
  VOTING_METHODS,
  'How a body comes to a decision.',
  {
    CONSENSUS: 'Nobody is against.',
    SIMPLE_MAJORITY: 'More are for than against.',
    UNANIMITY: 'Everybody who votes is for.',
    ONE_PER_ORGANISATION: 'Each organisation has one vote.',
    WEIGHTED: 'Votes have weights.',
  },
);
