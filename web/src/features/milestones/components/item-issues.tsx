import {
  ISSUE_SEVERITY_WORDS,
  ISSUE_STATE_WORDS,
  type IssueSeverity,
  type IssueState,
} from '@gantry/shared/issue/issue-words';
import { Card } from '../../../ui/card/card.js';
import { Link } from '../../../ui/link/link.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { PlanItem } from '../api/plan-item.js';
import styles from './item-page.module.css';

/** Issues that touch the item, the worst open ones first. */
export function ItemIssues({ item, hrefOf }: { item: PlanItem; hrefOf: (issueId: string) => string | null }) {
  return (
    <Card title="Issues">
      {item.issues.length === 0 && <p className="muted">No issue touches it.</p>}
      <ul className={styles.plain}>
        {item.issues.map(({ id, code, title, severity, state }) => {
          const href = hrefOf(id);
          const name = `${code} ${title}`;
          return (
            <li key={id} className={styles.entry}>
              {href ? <Link href={href}>{name}</Link> : name}{' '}
              <Tag>{ISSUE_SEVERITY_WORDS[severity as IssueSeverity]}</Tag>{' '}
              <Tag>{ISSUE_STATE_WORDS[state as IssueState]}</Tag>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
