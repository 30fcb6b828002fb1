import { type Organogram as Layout, organogram } from '@gantry/shared/governance/organogram';
import { EmptyState } from '../../../ui/empty-state/empty-state.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Link } from '../../../ui/link/link.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { BodyRow } from '../api/bodies.js';
import { ROLE_WORDS } from './body-words.js';
import styles from './organogram.module.css';

export interface OrganogramProps {
  bodies: readonly BodyRow[];
  hrefOf: (bodyId: string) => string;
}

const EDGE = 2;

/** Reporting lines as a drawing whose boxes are links; dashed where no source says so outright. */
export function Organogram({ bodies, hrefOf }: OrganogramProps) {
  if (bodies.length === 0)
    return (
      <EmptyState title="No bodies yet">
        Once bodies are added and stand under one another, their reporting lines are drawn here.
      </EmptyState>
    );
  const layout = organogram(bodies);
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const hasInferred = layout.lines.some((line) => line.isInferred);
  return (
    <>
      <p className="muted">
        {hasInferred ? 'A dashed line is inferred: no source says so outright. ' : ''}
        {layout.unconnectedIds.length > 0 ? 'Bodies without a recorded reporting line stand below.' : ''}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a drawing that scrolls must be reachable by keys */}
      <section className={styles.scroll} tabIndex={0} aria-label="Organogram">
        <svg
          width={layout.width + 2 * EDGE}
          height={layout.height + 2 * EDGE}
          viewBox={[-EDGE, -EDGE, layout.width + 2 * EDGE, layout.height + 2 * EDGE].join(' ')}
          className={styles.drawing}
        >
          <title>Reporting lines of the bodies; the table below says the same</title>
          {layout.lines.map((line) => (
            <polyline
              key={line.toId}
              className={line.isInferred ? styles.inferred : styles.line}
              points={line.points.map((point) => point.join(',')).join(' ')}
            />
          ))}
          {ordered(layout).map((box) => {
            const body = byId.get(box.id);
            return (
              body && (
                <foreignObject key={box.id} x={box.x} y={box.y} width={box.width} height={box.height}>
                  <Link className={styles.box} href={hrefOf(body.id)} title={body.name}>
                    <span className={styles.name}>{body.name}</span>
                    <span className={styles.role}>{ROLE_WORDS[body.role]}</span>
                  </Link>
                </foreignObject>
              )
            );
          })}
        </svg>
      </section>
    </>
  );
}

/** From above to below and from left to right, so that the Tab key goes as the eye does. */
function ordered({ boxes }: Layout): Layout['boxes'] {
  return [...boxes].sort((one, other) => one.y - other.y || one.x - other.x);
}

/** The same as a table: body, what stands above it, and whether a source says so. */
export function OrganogramTable({ bodies, hrefOf }: OrganogramProps) {
  return (
    <FactsTable label="Reporting lines" headings={['Body', 'In the programme', 'Under', 'Basis']}>
      {bodies.map((body) => (
        <tr key={body.id}>
          <th scope="row">
            <Link href={hrefOf(body.id)}>{body.name}</Link>
          </th>
          <td data-label="In the programme">{ROLE_WORDS[body.role]}</td>
          <td data-label="Under">
            {body.parentId && body.parentName ? (
              <Link href={hrefOf(body.parentId)}>{body.parentName}</Link>
            ) : (
              <span className="muted">None recorded</span>
            )}
          </td>
          <td data-label="Basis">{body.parentName && <Basis isInferred={body.isParentInferred} />}</td>
        </tr>
      ))}
    </FactsTable>
  );
}

function Basis({ isInferred }: { isInferred: boolean }) {
  return isInferred ? <Tag title="No paper says so outright">Inferred</Tag> : <>Stated</>;
}
