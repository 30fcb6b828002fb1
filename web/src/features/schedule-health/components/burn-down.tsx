import { day } from '@gantry/shared/dates/day';
import { formatDay } from '../../../lib/dates.js';
import { Card } from '../../../ui/card/card.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import type { CertaintyPoint } from '../api/unconfirmed.js';
import styles from './schedule-health.module.css';

const [WIDTH, HEIGHT, LEFT, FOOT, TOP] = [640, 160, 32, 22, 12];

/** How the number of unconfirmed dates on the route changed: steps, since a date is confirmed on a day. */
export function BurnDown({
  points,
  targetTitle,
}: {
  points: readonly CertaintyPoint[];
  targetTitle: string;
}) {
  const last = points.at(-1);
  if (!last) return null;
  const first = points[0] as CertaintyPoint;
  const since =
    first.on === last.on ? '' : `; on ${formatDay(first.on)} it was ${first.count} of ${first.known}`;
  const sentence = `${last.count} of ${last.known} stated dates on the route to “${targetTitle}” are unconfirmed on ${formatDay(last.on)}${since}.`;
  return (
    <Card title="How sure the route becomes">
      <p>{sentence}</p>
      {points.length > 1 && <Steps points={points} label={sentence} />}
      {points.length > 1 && (
        <FactsTable
          label="Unconfirmed dates on the route"
          headings={['From', 'Unconfirmed', 'Stated at all']}
        >
          {points.map(({ on, count, known }) => (
            <tr key={on}>
              <th scope="row">{formatDay(on)}</th>
              <td data-label="Unconfirmed">{count}</td>
              <td data-label="Stated at all">{known}</td>
            </tr>
          ))}
        </FactsTable>
      )}
    </Card>
  );
}

function Steps({ points, label }: { points: readonly CertaintyPoint[]; label: string }) {
  const days = points.map(({ on }) => day(on) as number);
  const [from, to] = [days[0] as number, days.at(-1) as number];
  const most = Math.max(1, ...points.map(({ count }) => count));
  const x = (at: number) => LEFT + ((at - from) / Math.max(1, to - from)) * (WIDTH - LEFT - 8);
  const y = (count: number) => HEIGHT - FOOT - (count / most) * (HEIGHT - FOOT - TOP);
  const line = points
    .map(
      ({ count }, i) =>
        `${i === 0 ? 'M' : 'H'}${x(days[i] as number)}${i === 0 ? ` ${y(count)}` : `V${y(count)}`}`,
    )
    .join('');
  const base = HEIGHT - FOOT;
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <line x1={LEFT} x2={WIDTH - 8} y1={base} y2={base} stroke="var(--control)" />
      <line x1={LEFT} x2={WIDTH - 8} y1={y(most)} y2={y(most)} stroke="var(--line)" />
      <text x={LEFT - 6} y={y(most) + 4} textAnchor="end" fontSize="12" fill="var(--ink-2)">
        {most}
      </text>
      <text x={LEFT - 6} y={base + 4} textAnchor="end" fontSize="12" fill="var(--ink-2)">
        0
      </text>
      <path d={line} fill="none" stroke="var(--accent)" strokeWidth="2" />
      <text x={LEFT} y={HEIGHT - 6} fontSize="12" fill="var(--ink-2)">
        {formatDay(points[0]?.on ?? '')}
      </text>
      <text x={WIDTH - 8} y={HEIGHT - 6} textAnchor="end" fontSize="12" fill="var(--ink-2)">
        {formatDay(points.at(-1)?.on ?? '')}
      </text>
    </svg>
  );
}
