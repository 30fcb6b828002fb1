import { ISSUE_KIND_WORDS, ISSUE_STATE_WORDS } from '@gantry/shared/issue/issue-words';
import { formatDay } from '../../../lib/dates.js';
import { Card } from '../../../ui/card/card.js';
import { cx } from '../../../ui/cx.js';
import { Link } from '../../../ui/link/link.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { Issue } from '../api/issue.js';
import styles from './issues.module.css';
import { SeverityTag } from './severity-tag.js';

/** What has happened and what it does, and how it ended, before anything else about it. */
export function IssueStatement({ issue }: { issue: Issue }) {
  return (
    <Card title="What has happened">
      <p className={styles.words}>{issue.statement}</p>
      <h3 className={styles.heading}>What it does to the programme</h3>
      <p className={styles.words}>{issue.impact}</p>
      {issue.resolution && (
        <>
          <h3 className={styles.heading}>How it was resolved</h3>
          <p className={styles.words}>{issue.resolution}</p>
        </>
      )}
      {issue.sourceDocument && (
        <p className={cx(styles.source, 'muted small')}>
          Source: {issue.sourceDocument}
          {issue.sourcePlace && `, ${issue.sourcePlace}`}
          {issue.isInterpretation && ' (our reading; not printed in these words)'}
        </p>
      )}
    </Card>
  );
}

export function IssueFacts({ issue, hrefOf }: { issue: Issue; hrefOf: (riskId: string) => string }) {
  return (
    <Card title="About it">
      <SummaryList
        rows={[
          { label: 'Severity', value: <SeverityTag severity={issue.severity} /> },
          { label: 'State', value: stateWords(issue) },
          { label: 'Kind', value: ISSUE_KIND_WORDS[issue.kind] },
          { label: 'Owner', value: issue.ownerName ?? 'Nobody yet' },
          {
            label: 'To be resolved by',
            value: issue.targetOn ? (
              <>
                {formatDay(issue.targetOn)} {issue.isOverdue && <Tag tone="amber">Overdue</Tag>}
              </>
            ) : (
              'Not set'
            ),
          },
          ...(issue.resolvedOn ? [{ label: 'Resolved', value: formatDay(issue.resolvedOn) }] : []),
          { label: 'Workstream', value: issue.workstreamName ?? 'Whole programme' },
          {
            label: 'Came of',
            value:
              issue.risks.length === 0 ? (
                'No risk that was logged'
              ) : (
                <div className={styles.risks}>
                  {issue.risks.map(({ id, code, title }) => (
                    <Link key={id} href={hrefOf(id)}>
                      {code} {title}
                    </Link>
                  ))}
                </div>
              ),
          },
          { label: 'Raised', value: formatDay(issue.raisedOn) },
          ...(issue.classification === 'EXEMPT'
            ? [{ label: 'Exempt', value: `Paragraph ${issue.exemptParagraph}: ${issue.exemptReason}` }]
            : []),
        ]}
      />
    </Card>
  );
}

function stateWords({ state, closedOn, closeReason }: Issue): string {
  if (state !== 'CLOSED' || !closedOn) return ISSUE_STATE_WORDS[state];
  return `Closed on ${formatDay(closedOn)}: ${closeReason}`;
}
