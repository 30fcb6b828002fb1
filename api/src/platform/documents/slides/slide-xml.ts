import { presentable } from '@gantry/shared/documents/presentable';
import type { Run } from './slide-plan.js';

const UNITS_PER_POINT = 12_700;
const INK = '#212b32';
const LINK = '#1d5a96';

/** Points in the units of a slide. */
export const units = (points: number): number => Math.round(points * UNITS_PER_POINT);

export const hex = (colour: string): string => colour.replace('#', '').toUpperCase();

export function solid(colour: string, percent = 100): string {
  const alpha = percent === 100 ? '' : `<a:alpha val="${percent * 1000}"/>`;
  return `<a:solidFill><a:srgbClr val="${hex(colour)}">${alpha}</a:srgbClr></a:solidFill>`;
}

export const frame = (x: number, y: number, width: number, height: number): string =>
  `<a:off x="${units(x)}" y="${units(y)}"/><a:ext cx="${Math.max(0, units(width))}" cy="${Math.max(0, units(height))}"/>`;

/** Some words in one look, inside a paragraph. */
export function runXml(run: Run, size: number, linkTo: (address: string) => string): string {
  const link = run.link == null ? '' : `<a:hlinkClick r:id="${linkTo(run.link)}"/>`;
  const ink = run.colour ?? (run.link == null ? INK : LINK);
  return `<a:r><a:rPr lang="en-GB" sz="${Math.round((run.size ?? size) * 100)}"${run.isBold ? ' b="1"' : ''} dirty="0">${solid(ink)}<a:latin typeface="Arial"/><a:cs typeface="Arial"/>${link}</a:rPr><a:t>${escaped(run.text)}</a:t></a:r>`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': ' ',
};

/** Words for an attribute or an element of XML. */
export function escaped(words: string): string {
  return presentable(words).replace(/[&<>"\n]/g, (letter) => ENTITIES[letter]!);
}
