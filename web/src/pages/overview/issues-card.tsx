import { openIssueWords, type SeverityCount } from '@gantry/shared/issue/open-issues';
import type { Overview } from '../../features/overview/api/overview.js';
import { Nothing } from '../../features/overview/components/nothing.js';
import { Card } from '../../ui/card/card.js';
import { Link } from '../../ui/link/link.js';

export interface IssuesCardProps {
  counts: Overview['openIssues'];
  overdue: number;
  registerHref: string;
}

/** How many issues are open, by severity. */
export function IssuesCard({ counts, overdue, registerHref }: IssuesCardProps) {
  const open = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <Card title="Issues" actions={open > 0 && <Link href={registerHref}>All {open} open</Link>}>
      {open === 0 ? (
        <Nothing title="No issue is open">
          What has happened and has to be dealt with is counted here.
        </Nothing>
      ) : (
        <p>{openIssueWords(counts as SeverityCount[], overdue)}</p>
      )}
    </Card>
  );
}
