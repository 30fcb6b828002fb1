import { MEETING_STATES } from '@gantry/shared/governance/meeting-states';
import { MEETING_KINDS } from '@gantry/shared/governance/outcomes';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const MeetingKindEnum = stringEnum('MeetingKind', MEETING_KINDS, 'What kind of meeting it is.', {
  FORMAL_PUBLIC: 'Formal, in public.',
  FORMAL_PRIVATE: 'Formal, in private.',
  PART1_PART2: 'Formal, first in public, then in private.',
  INFORMAL: 'A workshop or seminar; it takes no decision.',
  EXTRAORDINARY: 'Called out of turn.',
  CORRESPONDENCE: 'Decided in writing, where the terms of reference allow it.',
});
export const MeetingStateEnum = stringEnum('MeetingState', MEETING_STATES, 'How far a meeting has come.');
