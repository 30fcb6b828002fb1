import type { ReactNode } from 'react';
import { Card } from '../../../ui/card/card.js';
import { Link } from '../../../ui/link/link.js';
import type { Overview } from '../api/overview.js';
import { countWords } from './count-words.js';
import { Nothing } from './nothing.js';
import styles from './overview.module.css';
import { RuleColour } from './rule-colour.js';
import { StatusMark } from './status-mark.js';

type Workstream = Overview['workstreams'][number];

export interface WorkstreamsCardProps {
  workstreams: readonly Workstream[];
  workstreamHref: (id: string) => string;
  itemHref: (itemId: string) => string;
  /** Its colour by the policy of the programme; left out for those who are not told. */
  statusOf?: ((workstreamId: string) => ReactNode) | undefined;
  /** How one colour is made of many. */
  policy?: ReactNode;
  rulesHref: string;
}

/** Each workstream by what its owners report and by what the rule says, with its next date. */
export function WorkstreamsCard({
  workstreams,
  workstreamHref,
  itemHref,
  statusOf,
  policy,
  rulesHref,
}: WorkstreamsCardProps) {
  const planned = workstreams.filter(({ items }) => items > 0);
  const empty = workstreams.filter(({ items }) => items === 0);
  return (
    <Card title="Workstreams">
      {planned.length === 0 ? (
        <Nothing title="No workstream has a plan yet">
          Once items of the plan belong to workstreams, each is shown here by what they come to.
        </Nothing>
      ) : (
        <>
          {policy}
          <table className={`table ${styles.stacked}`}>
            <thead>
              <tr>
                <th scope="col">Workstream</th>
                {statusOf && <th scope="col">Status</th>}
                <th scope="col">Reported</th>
                <th scope="col">By rule</th>
                <th scope="col">Next milestone</th>
              </tr>
            </thead>
            <tbody>
              {planned.map((each) => (
                <tr key={each.id}>
                  <th scope="row" className={styles[`depth${Math.min(each.depth, 3)}`]}>
                    <Link href={workstreamHref(each.id)}>{each.title}</Link>
                  </th>
                  {statusOf && <td data-label="Status">{statusOf(each.id)}</td>}
                  <td data-label="Reported">
                    <Reported of={each} />
                  </td>
                  <td data-label="By rule">
                    <RuleColour of={each} rulesHref={rulesHref} />
                    <span className={styles.counts}>{countWords(each.computed)}</span>
                  </td>
                  <td data-label="Next milestone">
                    {each.next ? (
                      <>
                        <span className={styles.when}>{each.next.when}</span>
                        <Link href={itemHref(each.next.itemId)} className={styles.nextTitle}>
                          {each.next.title}
                        </Link>
                      </>
                    ) : (
                      <span className="muted">None to come</span>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {planned.length > 0 && empty.length > 0 && (
        <details className={styles.foot}>
          <summary>
            {empty.length} more {empty.length === 1 ? 'has' : 'have'} nothing in the plan yet
          </summary>
          {empty.map(({ title }) => title).join(', ')}.
        </details>
      )}
    </Card>
  );
}

function Reported({ of }: { of: Workstream }) {
  if (!of.reported) return <span className={`muted ${styles.date}`}>Not reported</span>;
  return (
    <>
      <StatusMark rag={of.reported.rated === 0 ? 'stale' : of.reported.rag} reason={of.reported.sentence} />
      <span className={styles.counts}>
        {of.reportedItems} of {of.items} reported{of.isDifferent && ', differs from the rule'}
      </span>
    </>
  );
}
