import type { Paint, Shape } from '@gantry/shared/timeline/shapes';
import { pathData } from '@gantry/shared/timeline/svg-writer';
import { memo } from 'react';

/** The patterns that `hatch` and the fades refer to; drawn once a page by `ChartPatterns`. */
const PATTERNS: Partial<Record<Paint, string>> = {
  none: 'none',
  hatch: 'url(#timeline-hatch)',
  'fade-left': 'url(#timeline-fade-left)',
  'fade-right': 'url(#timeline-fade-right)',
};
const paint = (name: Paint) => PATTERNS[name] ?? `var(--${name})`;

/** Shapes of the layout as SVG elements, painted with the theme's custom properties. */
export const Drawn = memo(function Drawn({ shapes }: { shapes: readonly Shape[] }) {
  return shapes.map((shape, i) => (
    // A drawing is made anew as a whole; its shapes have no identity but their order.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <DrawnShape key={i} shape={shape} />
  ));
});

function DrawnShape({ shape }: { shape: Shape }) {
  if (shape.type === 'text')
    return (
      <text
        x={shape.x}
        y={shape.y}
        fontSize={shape.size}
        fontWeight={shape.isBold ? 700 : undefined}
        textAnchor={shape.anchor}
        fill={paint(shape.fill)}
        stroke={shape.hasHalo ? 'var(--paper)' : undefined}
        strokeWidth={shape.hasHalo ? 3 : undefined}
        paintOrder="stroke"
      >
        {shape.text}
        {shape.muted !== '' && <tspan fill="var(--ink-2)">{` ${shape.muted}`}</tspan>}
      </text>
    );
  const look = {
    fill: paint(shape.fill),
    stroke: shape.stroke === 'none' ? undefined : paint(shape.stroke),
    strokeWidth: shape.strokeWidth,
    strokeDasharray: shape.isDashed ? '3 2' : undefined,
  };
  switch (shape.type) {
    case 'rect':
      return (
        <rect x={shape.x} y={shape.y} width={shape.width} height={shape.height} rx={shape.radius} {...look} />
      );
    case 'circle':
      return <circle cx={shape.x} cy={shape.y} r={shape.r} {...look} />;
    case 'diamond':
    case 'line':
      return <path d={pathData(shape)} {...look} />;
  }
}

/** Hatching and fades, once for all the small drawings of the screen. */
export function ChartPatterns() {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false" style={{ position: 'absolute' }}>
      <defs>
        <pattern
          id="timeline-hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" fill="var(--paper)" />
          <line x1="0" y1="0" x2="0" y2="6" stroke="var(--line-2)" strokeWidth="2" />
        </pattern>
        <linearGradient id="timeline-fade-left">
          <stop offset="0" stopColor="var(--ink-2)" stopOpacity="0" />
          <stop offset="1" stopColor="var(--ink-2)" stopOpacity="0.65" />
        </linearGradient>
        <linearGradient id="timeline-fade-right">
          <stop offset="0" stopColor="var(--ink-2)" stopOpacity="0.65" />
          <stop offset="1" stopColor="var(--ink-2)" stopOpacity="0" />
        </linearGradient>
        <marker
          id="timeline-arrow"
          viewBox="0 0 6 6"
          refX="5.5"
          refY="3"
          markerWidth="7"
          markerHeight="7"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0L6 3L0 6Z" fill="var(--ink-2)" />
        </marker>
      </defs>
    </svg>
  );
}
