import { formatDay } from '../../../lib/dates.js';
import { AsAtLink } from '../../../ui/as-at-links/as-at-links.js';
import { Card } from '../../../ui/card/card.js';
import { RagTag } from '../../../ui/rag/rag-tag.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { PlanItem } from '../api/plan-item.js';
import styles from './item-page.module.css';
import { ragOf } from './status-tag.js';

const ROLES: Record<string, string> = {
  BASELINE: 'Baseline',
  FORECAST: 'Forecast',
  ACTUAL: 'Actual',
  EXTERNAL: 'Set by others',
};

/** The moment just after each row was made, by its id; a row that the history does not reach has none. */
type Moments = ReadonlyMap<string, string>;

function Then({ moment, of }: { moment: string | undefined; of: string }) {
  if (moment === undefined) return null;
  return (
    <div className="small">
      <AsAtLink moment={moment} of={of} />
    </div>
  );
}

/** Every statement about the dates, newest first. Nothing was overwritten. */
export function DateHistory({ dates, moments }: { dates: PlanItem['dates']; moments: Moments }) {
  return (
    <Card title="Dates, every statement">
      {dates.length === 0 ? (
        <p className="muted">No date has been stated yet.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys
        <section className={styles.scroller} aria-label="Statements about dates" tabIndex={0}>
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Role</th>
                <th scope="col">Date</th>
                <th scope="col">As written</th>
                <th scope="col">Stated</th>
                <th scope="col">Why</th>
              </tr>
            </thead>
            <tbody>
              {dates.map((date) => (
                <tr key={date.id}>
                  <th scope="row">
                    {ROLES[date.role] ?? date.role}
                    {date.scenarioNumber !== null && ` (scenario ${date.scenarioNumber})`}{' '}
                    {date.isCurrent && <Tag tone="blue">Now</Tag>}{' '}
                    {date.isInterpretation && <Tag tone="grey">Our reading</Tag>}
                  </th>
                  <td className={styles.whole}>{date.date.written}</td>
                  <td>{date.date.text}</td>
                  <td>
                    {formatDay(date.statedOn)} by {date.by}
                    <Then moment={moments.get(date.id)} of={`of ${formatDay(date.statedOn)}`} />
                  </td>
                  <td>{date.reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Card>
  );
}

/** What the owner reported, with the rule's colour as it was on that day. */
export function StatusReports({ reports, moments }: { reports: PlanItem['reports']; moments: Moments }) {
  return (
    <Card title="Status reports">
      {reports.length === 0 ? (
        <p className="muted">Nothing has been reported yet.</p>
      ) : (
        <ol className={styles.plain}>
          {reports.map((report) => (
            <li key={report.id} className={styles.entry}>
              <p className={styles.reported}>
                <RagTag tone={ragOf(report.rag)} />
                <span className="muted">
                  {formatDay(report.reportedOn)} by {report.by}
                  <Then moment={moments.get(report.id)} of={`of ${formatDay(report.reportedOn)}`} />
                </span>
                {report.rag !== report.computedRag && (
                  <span>
                    by rule <RagTag tone={ragOf(report.computedRag)} />
                  </span>
                )}
              </p>
              {report.narrative && <p>{report.narrative}</p>}
              {report.overrideReason && (
                <p>
                  <span className="muted">Differs because: </span>
                  {report.overrideReason}
                  {report.overrideUntil && ` (until ${formatDay(report.overrideUntil)})`}
                </p>
              )}
              {report.pathToGreen && (
                <p>
                  <span className="muted">Path to green: </span>
                  {[
                    report.pathToGreen,
                    report.pathOwner,
                    report.pathDueOn && `by ${formatDay(report.pathDueOn)}`,
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
