import type { ReviewRow } from '@gantry/shared/packs/review-exceptions';
import { Card } from '../../../ui/card/card.js';
import { CellView } from './pack-content-view.js';
import styles from './packs.module.css';

/** Rows that want to be looked at: the record first, its facts below it, so that a tablet and a phone show them alike. */
export function ReviewRows({
  title,
  rows,
  instant,
  none,
}: {
  title: string;
  rows: readonly ReviewRow[];
  instant: string;
  /** What stands there where there is none. */
  none: string;
}) {
  return (
    <Card title={`${title} (${rows.length})`}>
      {rows.length === 0 ? (
        <p className="muted">{none}</p>
      ) : (
        <div>
          {rows.map(({ cells: [head, ...rest] }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is frozen in its place
            <div key={at} className={styles.row}>
              {head && (
                <strong>
                  <CellView cell={head.cell} instant={instant} />
                </strong>
              )}
              <dl className={styles.facts}>
                {rest
                  .filter(({ cell }) => cell.text !== '')
                  .map(({ title: name, cell }) => (
                    <div key={name}>
                      <dt>{name}:</dt>
                      <dd>
                        <CellView cell={cell} instant={instant} />
                      </dd>
                    </div>
                  ))}
              </dl>
            </div>
          ))}
        </div>
      )}
    </Card>
  );
}
