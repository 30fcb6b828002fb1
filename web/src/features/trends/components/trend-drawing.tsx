import { type Day, day } from '@gantry/shared/dates/day';
import { type TrendLine, type TrendShape, trendChart } from '@gantry/shared/trend/trend-chart';
import { useRef } from 'react';
import { useElementWidth } from '../../../lib/use-element-width.js';
import type { Trend } from '../api/trends.js';
import { letterOf } from './trend-words.js';
import styles from './trends.module.css';

const [LEFT, RIGHT, TOP, FOOT] = [68, 48, 14, 40];
/** Where nothing can be measured, as on paper. */
const USUAL_WIDTH = 640;
const MOST_WIDTH = 960;
const SIZE = 12;

/** Lines are told apart by their letter; ink and dashes only help. */
const INKS = ['var(--accent)', '#6b3f86', '#8a5a00', 'var(--ink)'];
const DASHES = [undefined, '6 3', '2 3'];

/** Report days to the right, expected days upwards, one line for each item. Decorative beside its table and sentences. */
export function TrendDrawing({ trends, label }: { trends: readonly Trend[]; label: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const width = Math.min(useElementWidth(frame) ?? USUAL_WIDTH, MOST_WIDTH);
  const height = Math.round(Math.min(420, Math.max(240, width * 0.5)));
  const room = { width: Math.max(120, width - LEFT - RIGHT), height: height - TOP - FOOT };
  const chart = trendChart(trends.map(lineOf), room);
  const letters = trends.length > 1 && chart ? placedLetters(chart.lines) : [];
  return (
    <div ref={frame} className={styles.frame}>
      {chart && (
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
          <g transform={`translate(${LEFT} ${TOP})`}>
            {chart.up.map(({ at, label: name }) => (
              <g key={name}>
                <line x1={0} x2={room.width} y1={at} y2={at} stroke="var(--line)" />
                <text x={-6} y={at + 4} textAnchor="end" fontSize={SIZE} fill="var(--ink-2)">
                  {name}
                </text>
              </g>
            ))}
            {chart.across.map(({ at, label: name }) => (
              <g key={name}>
                <line x1={at} x2={at} y1={room.height} y2={room.height + 5} stroke="var(--control)" />
                <text x={at} y={room.height + 18} textAnchor="middle" fontSize={SIZE} fill="var(--ink-2)">
                  {name}
                </text>
              </g>
            ))}
            <line x1={0} x2={room.width} y1={room.height} y2={room.height} stroke="var(--control)" />
            <line x1={0} x2={0} y1={0} y2={room.height} stroke="var(--control)" />
            {chart.diagonal && <line {...chart.diagonal} stroke="var(--control)" strokeDasharray="3 3" />}
            {chart.lines.map((shapes, at) => (
              <Line key={trends[at]?.itemId} shapes={shapes} at={at} letter={letters[at] ?? null} />
            ))}
            <text x={room.width} y={room.height + 34} textAnchor="end" fontSize={SIZE} fill="var(--ink-2)">
              day of the report →
            </text>
          </g>
        </svg>
      )}
    </div>
  );
}

function Line({ shapes, at, letter }: { shapes: readonly TrendShape[]; at: number; letter: Place | null }) {
  const ink = INKS[at % INKS.length];
  const dash = DASHES[Math.floor(at / INKS.length) % DASHES.length];
  return (
    <g stroke={ink} fill={ink} strokeDasharray={dash}>
      {shapes.map((shape, each) => (
        // Shapes of a line stand in the order of its days.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <Shape key={each} shape={shape} />
      ))}
      {letter && (
        <text {...letter} fontSize={SIZE} fontWeight="700" stroke="none">
          {letterOf(at)}
        </text>
      )}
    </g>
  );
}

function Shape({ shape }: { shape: TrendShape }) {
  switch (shape.kind) {
    case 'run':
      return (
        <>
          <line x1={shape.x1} x2={shape.x2} y1={shape.y} y2={shape.y} strokeWidth="2" />
          <circle
            cx={shape.x1}
            cy={shape.y}
            r="4"
            fill={shape.isUnconfirmed ? 'var(--paper)' : undefined}
            strokeDasharray="none"
            strokeWidth="2"
          />
        </>
      );
    case 'jump':
      return <line x1={shape.x} x2={shape.x} y1={shape.y1} y2={shape.y2} strokeWidth="1" />;
    case 'band':
      return shape.opens ? <Edge shape={shape} /> : <Band shape={shape} />;
    case 'end':
      return (
        <path
          d={`M${shape.x} ${shape.y - 6}l6 6l-6 6l-6 -6z`}
          strokeDasharray="none"
          stroke="var(--paper)"
          strokeWidth="1"
        />
      );
  }
}

type BandShape = Extract<TrendShape, { kind: 'band' }>;

function Band({ shape: { x, y, width, height } }: { shape: BandShape }) {
  return <rect x={x} y={y} width={Math.max(2, width)} height={height} fillOpacity="0.16" strokeWidth="1" />;
}

/** Only one side is known: that edge, and short ticks to the side that is open. */
function Edge({ shape: { x, y, width, opens } }: { shape: BandShape }) {
  const reach = opens === 'later' ? -8 : 8;
  const at = [x, x + width / 2, x + width];
  return (
    <>
      <line x1={x} x2={x + width} y1={y} y2={y} strokeWidth="2" />
      {at.map((each) => (
        <line key={each} x1={each} x2={each} y1={y} y2={y + reach} strokeWidth="1" />
      ))}
    </>
  );
}

interface Place {
  x: number;
  y: number;
}

/** Each letter beside the end of its line; lines that end together have theirs side by side. */
function placedLetters(lines: readonly (readonly TrendShape[])[]): (Place | null)[] {
  const taken: Place[] = [];
  return lines.map((shapes) => {
    const last = shapes.at(-1);
    if (!last) return null;
    const place = besideOf(last);
    while (taken.some(({ x, y }) => Math.abs(x - place.x) < SIZE && Math.abs(y - place.y) < SIZE))
      place.x += SIZE;
    taken.push(place);
    return place;
  });
}

function besideOf(shape: TrendShape): Place {
  if (shape.kind === 'run') return { x: shape.x2 + 6, y: shape.y + 4 };
  if (shape.kind === 'band') return { x: shape.x + shape.width + 6, y: shape.y + shape.height / 2 + 4 };
  return { x: shape.x + 9, y: (shape.kind === 'end' ? shape.y : shape.y2) + 4 };
}

function lineOf({ steps, end }: Trend): TrendLine {
  return {
    steps: steps.map(({ from, to, mark, earliest, latest, isUnconfirmed }) => ({
      from: day(from),
      to: day(to),
      mark,
      earliest: dayOrNull(earliest),
      latest: dayOrNull(latest),
      isUnconfirmed,
    })),
    end: end && { earliest: dayOrNull(end.earliest), latest: day(end.latest) },
  };
}

function dayOrNull(iso: string | null | undefined): Day | null {
  return iso ? day(iso) : null;
}
