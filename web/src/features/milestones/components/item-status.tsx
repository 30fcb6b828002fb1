import { formatDay } from '../../../lib/dates.js';
import { Card } from '../../../ui/card/card.js';
import { RagTag } from '../../../ui/rag/rag-tag.js';
import type { Plan } from '../api/plan.js';
import type { PlanItem, PlanItemRow } from '../api/plan-item.js';
import styles from './item-page.module.css';
import { scenarioLabel } from './scenario-label.js';
import { ragOf, StatusTag } from './status-tag.js';

/** Where the item stands, in each scenario that sees it its own way: the rule's colour and the reported one side by side. */
export function ItemStatus({ item, plan }: { item: PlanItem; plan: Plan }) {
  return (
    <>
      {item.rows.map((row) => (
        <Card
          key={row.rowId}
          title={scenarioLabel(plan.scenarios, row.scenarioId) ?? 'Where it stands'}
          actions={<StatusTag row={{ ...row, itemId: item.id }} />}
          isHero
        >
          <dl className={styles.dates}>
            <Fact name="Baseline" value={row.baseline?.written ?? 'None'} />
            <Fact name="Expected" value={row.forecast?.written ?? 'Not stated'} />
            {row.actual && <Fact name="Done" value={row.actual.written} />}
            <Fact name="Slip" value={row.slipWords} />
          </dl>
          <p>
            <span className="muted">By rule: </span>
            {row.computedSentence}
          </p>
          <Reported row={row} />
        </Card>
      ))}
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function Reported({ row }: { row: PlanItemRow }) {
  if (row.reportedRag === null) return <p className="muted">Not reported yet.</p>;
  return (
    <>
      <p className={styles.reported}>
        <span className="muted">Reported: </span>
        <RagTag tone={ragOf(row.reportedRag)} isStale={row.rag === 'stale'} />
        {row.reportedOn && <span className="muted">on {formatDay(row.reportedOn)}</span>}
        {row.reportedRag !== row.computedRag && <strong>differs from the rule</strong>}
      </p>
      {row.narrative && <p>{row.narrative}</p>}
      {row.pathToGreen && (
        <p>
          <span className="muted">Path to green: </span>
          {row.pathToGreen}
        </p>
      )}
    </>
  );
}
