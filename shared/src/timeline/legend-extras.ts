import type { LegendEntry } from './legend.js';
import { line, rect, type Shape } from './shapes.js';

/** What can be laid over the plan. */
export type Overlay = 'why' | 'projected' | 'chances' | 'standing' | 'fork';

const triangle = (x: number): Shape =>
  line('projected', [x - 4.5, 5, x + 4.5, 5, x, 12], 'accent', {
    fill: 'accent',
    isClosed: true,
    strokeWidth: 1.5,
  });

const tint = (fill: 'scenario-1' | 'scenario-2', isDashed: boolean): Shape[] => [
  rect('fork', { x: 0, y: 1, width: 28, height: 16 }, fill),
  line('fork', [0, 16.5, 28, 16.5], `${fill}-ink`, { isDashed }),
];

/** What the signs laid over the plan mean; a legend lists those that are switched on. */
export const OVERLAY_LEGEND: Record<Overlay, readonly LegendEntry[]> = {
  why: [
    { words: 'drives it', width: 28, shapes: [line('link', [0, 9, 28, 9], 'accent', { strokeWidth: 2.5 })] },
    {
      words: 'on the way to it',
      width: 28,
      shapes: [line('link', [0, 9, 28, 9], 'accent', { strokeWidth: 1.5, isDashed: true })],
    },
    {
      words: 'waiting for a meeting',
      width: 30,
      shapes: [
        rect('wait', { x: 1, y: 6.5, width: 28, height: 5 }, 'hatch', { stroke: 'accent' }),
        line('wait', [1, 4, 1, 14], 'accent', { strokeWidth: 1.5 }),
        line('wait', [29, 4, 29, 14], 'accent', { strokeWidth: 1.5 }),
      ],
    },
  ],
  standing: [
    {
      words: 'behind (left) or ahead (right) at the data date, where that is on the chart',
      width: 24,
      shapes: [line('slip-line', [16, 0, 16, 2, 4, 9, 16, 16, 16, 18], 'accent', { strokeWidth: 2 })],
    },
  ],
  projected: [
    {
      words: 'computed day, earliest to latest; > at the edge where it lies beyond',
      width: 44,
      shapes: [
        rect('projected', { x: 0, y: 5, width: 22, height: 4 }, 'fade-left'),
        rect('projected', { x: 22, y: 5, width: 22, height: 4 }, 'fade-right'),
        triangle(22),
      ],
    },
  ],
  chances: [
    {
      words: 'done by then in half of the runs, in four of five',
      width: 30,
      shapes: [
        line('chance', [2, 9, 28, 9], 'ink', { strokeWidth: 1.5 }),
        line('chance', [2, 5, 2, 14], 'ink', { strokeWidth: 2.5 }),
        line('chance', [28, 6.5, 28, 12], 'ink', { strokeWidth: 1.5 }),
      ],
    },
  ],
  fork: [
    { words: 'first scenario alone', width: 28, shapes: tint('scenario-1', false) },
    { words: 'second scenario alone', width: 28, shapes: tint('scenario-2', true) },
    {
      words: 'where the scenarios part',
      width: 8,
      shapes: [line('fork', [4, 0, 4, 18], 'ink-2', { strokeWidth: 1.5, isDashed: true })],
    },
  ],
};
