import { Notice } from '../notice/notice.js';
import styles from './verb-form.module.css';

export interface RuleListProps {
  problems: readonly { rule: string; severity: string; message: string }[];
}

/** What the rules say of a record as it stands, each with its id. */
export function RuleList({ problems }: RuleListProps) {
  if (problems.length === 0) return null;
  return (
    <div className={styles.rules}>
      {problems.map(({ rule, severity, message }) => (
        <Notice key={`${rule} ${message}`} tone={severity === 'E' ? 'error' : 'warning'}>
          {message} <RuleId rule={rule} />
        </Notice>
      ))}
    </div>
  );
}

/** The id of a rule, which no line break takes apart. */
export function RuleId({ rule }: { rule: string }) {
  return <span className={styles.rule}>({rule})</span>;
}
