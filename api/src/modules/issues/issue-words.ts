import { ISSUE_KINDS, ISSUE_STATES } from '@gantry/shared/issue/issue-words';
import { CLASSIFICATIONS } from '@gantry/shared/policy/roles';
import { stringEnum } from '../../platform/graphql/string-enum.js';

export const IssueStateEnum = stringEnum('IssueState', ISSUE_STATES, 'Where an issue stands.', {
  OPEN: 'Nobody works on it yet.',
  IN_RESOLUTION: 'Somebody works on it.',
  ESCALATED: 'It was put to somebody with more authority.',
  RESOLVED: 'It is dealt with, and says how.',
  CLOSED: 'It is over, and says why.',
});
export const IssueKindEnum = stringEnum('IssueKind', ISSUE_KINDS, 'What sort of issue it is.', {
  PROBLEM: 'Something goes wrong.',
  OFF_SPECIFICATION: 'Something is not, or will not be, as it was agreed.',
  REQUEST_FOR_CHANGE: 'Somebody asks for something other than what was agreed.',
});
export const IssueClassificationEnum = stringEnum(
  'IssueClassification',
  CLASSIFICATIONS,
  'Who may see an issue: everybody, people with a role, or only those whom the exemption does not shut out.',
);
