import { PALETTE } from './palette.js';
import type { Drawing, LineShape, Paint, PointShape, Shape } from './shapes.js';

const FONT = 'Arial, Liberation Sans, Helvetica, sans-serif';

/**
 * Writes a drawing as SVG text. No locale, clock, random name or object order has a part in it: the same drawing is the
 * same bytes on every run and every machine. Paints become the palette's colours, or whatever `paint` makes of them.
 */
export function toSvg(drawing: Drawing, paint: (name: Paint) => string = (name) => PALETTE[name]): string {
  const { width, height } = drawing;
  const size = `width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} role="img" aria-labelledby="title description" font-family="${FONT}">`,
    `<title id="title">${escaped(drawing.title)}</title>`,
    `<desc id="description">${escaped(drawing.description)}</desc>`,
    definitions(paint),
    ...drawing.shapes.map((shape) => write(shape, paint)),
    '</svg>\n',
  ].join('\n');
}

function definitions(paint: (name: Paint) => string): string {
  const fade = (id: string, from: number, to: number) =>
    `<linearGradient id="${id}"><stop offset="0" stop-color="${paint('ink-2')}" stop-opacity="${from}"/>` +
    `<stop offset="1" stop-color="${paint('ink-2')}" stop-opacity="${to}"/></linearGradient>`;
  return (
    '<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">' +
    `<rect width="6" height="6" fill="${paint('paper')}"/>` +
    `<line x1="0" y1="0" x2="0" y2="6" stroke="${paint('line-2')}" stroke-width="2"/></pattern>` +
    `${fade('fade-left', 0, 0.65)}${fade('fade-right', 0.65, 0)}</defs>`
  );
}

function write(shape: Shape, paint: (name: Paint) => string): string {
  if (shape.type === 'text') {
    const halo = shape.hasHalo
      ? ` stroke="${paint('paper')}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`
      : '';
    const weight = shape.isBold ? ' font-weight="700"' : '';
    const anchor = shape.anchor === 'start' ? '' : ` text-anchor="${shape.anchor}"`;
    const muted =
      shape.muted === '' ? '' : ` <tspan fill="${paint('ink-2')}">${escaped(shape.muted)}</tspan>`;
    return `<text x="${round(shape.x)}" y="${round(shape.y)}" font-size="${shape.size}"${weight}${anchor} fill="${paint(shape.fill)}"${halo}>${escaped(shape.text)}${muted}</text>`;
  }
  const stroke =
    shape.stroke === 'none' ? '' : ` stroke="${paint(shape.stroke)}" stroke-width="${shape.strokeWidth}"`;
  const dash = shape.isDashed && stroke !== '' ? ' stroke-dasharray="3 2"' : '';
  const look = `fill="${paint(shape.fill)}"${stroke}${dash}`;
  switch (shape.type) {
    case 'rect': {
      const radius = shape.radius === 0 ? '' : ` rx="${shape.radius}"`;
      return `<rect x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}"${radius} ${look}/>`;
    }
    case 'circle':
      return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${round(shape.r)}" ${look}/>`;
    case 'diamond':
    case 'line':
      return `<path d="${pathData(shape)}" ${look}/>`;
  }
}

/** `M x y L x y …`, closed for diamonds and filled lines; shared with the renderer on screen. */
export function pathData(shape: LineShape | PointShape): string {
  if (shape.type !== 'line') {
    const { x, y, r } = shape;
    return `M${round(x)} ${round(y - r)}L${round(x + r)} ${round(y)}L${round(x)} ${round(y + r)}L${round(x - r)} ${round(y)}Z`;
  }
  let data = '';
  for (let i = 0; i < shape.points.length; i += 2)
    data += `${i === 0 ? 'M' : 'L'}${round(shape.points[i]!)} ${round(shape.points[i + 1]!)}`;
  return shape.isClosed ? `${data}Z` : data;
}

/** Two decimals, without trailing zeros and without "-0". */
function round(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML; characters that XML cannot hold at all are dropped. */
function escaped(words: string): string {
  let clean = '';
  for (const character of words) {
    const code = character.codePointAt(0)!;
    const isAllowed = code >= 0x20 || code === 0x09 || code === 0x0a;
    if (isAllowed && code !== 0xfffe && code !== 0xffff) clean += ENTITIES[character] ?? character;
  }
  return clean;
}
