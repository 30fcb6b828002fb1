import { Notice } from '../notice/notice.js';

export interface RuleListProps {
  problems: readonly { rule: string; severity: string; message: string }[];
}

/** What the rules say of a record as it stands, each with its id. */
export function RuleList({ problems }: RuleListProps) {
  return problems.map(({ rule, severity, message }) => (
    <Notice key={`${rule} ${message}`} tone={severity === 'E' ? 'error' : 'warning'}>
      {message} ({rule})
    </Notice>
  ));
}
