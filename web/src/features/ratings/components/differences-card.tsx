import { useQuery } from '@tanstack/react-query';
import { messageOf } from '../../../lib/error-messages.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Card } from '../../../ui/card/card.js';
import { Link } from '../../../ui/link/link.js';
import { ragDifferencesQuery } from '../api/workstream-statuses.js';
import { Colour } from './colour.js';
import styles from './ratings.module.css';

/** Where owners see it otherwise than the rules, each with its reason. */
export function DifferencesCard({
  programmeId,
  itemHref,
}: {
  programmeId: string;
  itemHref: (id: string) => string;
}) {
  const { data, error } = useQuery(ragDifferencesQuery(programmeId));
  return (
    <Card title="Reported otherwise than by rule">
      {error && !data && <p>{messageOf(error)}</p>}
      {!data && !error && <Skeleton label="Loading the differences" lines={2} />}
      {data?.length === 0 && (
        <p className="muted">
          No owner reports another colour than the rules give. One who does says why and until when, and
          stands here.
        </p>
      )}
      {data && data.length > 0 && (
        <table className={`table ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">Item</th>
              <th scope="col">Reported</th>
              <th scope="col">By rule</th>
              <th scope="col">In words</th>
            </tr>
          </thead>
          <tbody>
            {data.map((each) => (
              <tr key={each.rowId}>
                <th scope="row">
                  <Link href={itemHref(each.itemId)}>
                    {each.code} {each.title}
                  </Link>
                  {each.owner && <span className={styles.small}>{each.owner}</span>}
                </th>
                <td data-label="Reported">
                  <Colour rag={each.reportedRag} />
                </td>
                <td data-label="By rule">
                  <Colour rag={each.computedRag} /> <span className={styles.rule}>{each.ruleId}</span>
                </td>
                <td>
                  {each.sentence}{' '}
                  <strong>
                    {each.isReportedShown ? "The owner's colour is shown." : "The rule's colour is shown."}
                  </strong>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}
