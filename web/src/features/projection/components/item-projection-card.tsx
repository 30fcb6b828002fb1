import { useQuery } from '@tanstack/react-query';
import { formatDay } from '../../../lib/dates.js';
import { messageOf } from '../../../lib/error-messages.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Card } from '../../../ui/card/card.js';
import { Notice } from '../../../ui/notice/notice.js';
import { type ItemProjection, itemProjectionQuery } from '../api/item-projection.js';
import styles from './item-projection-card.module.css';
import { LatePaperWays } from './late-paper-ways.js';
import { differenceWords } from './projected-words.js';

export interface ItemProjectionCardProps {
  programmeId: string;
  itemId: string;
  /** Whether the reader may settle how a late outcome is taken. */
  mayLink: boolean;
  /** Where moving this item is tried on. */
  moveHref: (to: string | null) => string;
}

/** What the plan computes for an item, beside what its owner states, with every step of the reasoning. */
export function ItemProjectionCard({ programmeId, itemId, ...settling }: ItemProjectionCardProps) {
  const { data, error } = useQuery(itemProjectionQuery(programmeId, itemId));
  return (
    <Card title="Computed from the plan">
      {error && <Notice tone="error">{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton label="Computing" lines={3} />}
      {data?.length === 0 && <p>It is in no open scenario, so nothing is computed for it.</p>}
      {data && same(data) ? (
        <Computed projection={data[0] as ItemProjection} {...settling} />
      ) : (
        data?.map((projection) => (
          <section key={projection.scenarioNumber} className={styles.scenario}>
            <h3 className={styles.title}>
              Scenario {projection.scenarioNumber}
              {projection.isWorking && ', which the plan works to'}
            </h3>
            <Computed projection={projection} {...settling} />
          </section>
        ))
      )}
    </Card>
  );
}

function Computed({
  projection: { item, steps, cliff, warnings },
  mayLink,
  moveHref,
}: { projection: ItemProjection } & Pick<ItemProjectionCardProps, 'mayLink' | 'moveHref'>) {
  return (
    <>
      <p className={styles.headline}>
        <strong>{capital(item.words)}</strong>
        {item.isUnconfirmed && item.likely !== null && ' (TBC)'}
        {item.differenceDays ? `, ${differenceWords(item.differenceDays)} than its owner states` : ''}
      </p>
      {item.overdue && (
        <div className={styles.warning}>
          <Notice tone="warning">{item.overdue}</Notice>
        </div>
      )}
      {item.gate && (
        <p className={styles.line}>
          {item.gate.meeting}; papers due {formatDay(item.gate.papersDue)}.{' '}
          {item.gate.nextMeeting
            ? `If it is missed: ${item.gate.nextMeeting}.`
            : 'No later meeting is known if it is missed.'}
        </p>
      )}
      {warnings.map(({ rule, message, latePaper }) => (
        <div key={rule + message} className={styles.warning}>
          <Notice tone={latePaper?.settled ? 'info' : 'warning'}>
            {message} <span className="muted small">{rule}</span>
            {latePaper?.settled && <p className={styles.line}>{latePaper.settled}</p>}
            {latePaper && <LatePaperWays late={latePaper} mayLink={mayLink} moveHref={moveHref} />}
          </Notice>
        </div>
      ))}
      {cliff && <p className={styles.line}>{cliff}</p>}
      <details>
        <summary>Why</summary>
        <ol className={styles.steps}>
          {steps
            .filter((step) => step !== item.overdue)
            .map((step) => (
              <li key={step}>{step}</li>
            ))}
        </ol>
      </details>
    </>
  );
}

/** Scenarios that agree are told once. */
function same(projections: readonly ItemProjection[]): boolean {
  const [first] = projections;
  if (!first) return false;
  const told = ({ item, steps, cliff, warnings }: ItemProjection) =>
    JSON.stringify([item, steps, cliff, warnings]);
  return projections.every((one) => told(one) === told(first));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
