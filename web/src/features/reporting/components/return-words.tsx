import { formatDay } from '../../../lib/dates.js';
import { RagTag } from '../../../ui/rag/rag-tag.js';
import type { PeriodReturn } from '../api/reporting.js';
import styles from './reporting.module.css';
import { ragOf } from './reporting-words.js';

interface Part {
  label: string;
  now: string | null;
  before: string | null;
}

/** What the workstream says in this period, and what it said in the one before, side by side. */
export function ReturnWords({ of }: { of: PeriodReturn }) {
  const { previous } = of;
  const path = [of.pathToGreen, of.pathOwner, of.pathDueOn && `by ${formatDay(of.pathDueOn)}`].filter(
    Boolean,
  );
  const parts: Part[] = [
    { label: 'This period', now: of.thisPeriod ?? null, before: previous?.thisPeriod ?? null },
    { label: 'Next period', now: of.nextPeriod ?? null, before: previous?.nextPeriod ?? null },
    { label: 'Path to green', now: path.join(', ') || null, before: previous?.pathToGreen ?? null },
    { label: 'Help needed', now: of.helpNeeded ?? null, before: previous?.helpNeeded ?? null },
  ];
  const shown = parts.filter(({ now, before }) => now !== null || before !== null);
  const before = ragOf(previous?.rag);
  return (
    <>
      {of.isDifferent && of.differenceReason && <p>Differs from the rule because: {of.differenceReason}</p>}
      {shown.length === 0 ? (
        <p className="muted">Nothing is said of the workstream as a whole yet.</p>
      ) : (
        <div className={styles.beside}>
          <section className={styles.part} aria-label="This return">
            {shown.map(({ label, now }) => (
              <div key={label}>
                <h3>{label}</h3>
                <p className={styles.said}>{now ?? 'Nothing said.'}</p>
              </div>
            ))}
          </section>
          {previous && (
            <section className={styles.part} aria-label={`In ${previous.periodName}`}>
              <p className="muted">
                {previous.periodName} {before && <RagTag tone={before} />}
              </p>
              {shown.map(({ label, before: said }) => (
                <div key={label}>
                  <h3>{label}</h3>
                  <p className={styles.said}>{said ?? 'Nothing said.'}</p>
                </div>
              ))}
            </section>
          )}
        </div>
      )}
    </>
  );
}
