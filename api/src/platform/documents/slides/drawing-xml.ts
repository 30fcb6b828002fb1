import { PALETTE } from '@gantry/shared/timeline/palette';
import type { Drawing, LineShape, Paint, RectShape, Shape, TextShape } from '@gantry/shared/timeline/shapes';
import { textWidth } from '@gantry/shared/timeline/text-metrics';
import { type Box, LEAST_SIZE, LINE, WRAP_SLACK } from './slide-plan.js';
import { escaped, frame, hex, solid, units } from './slide-xml.js';

/** Where the letters of Arial stand in their line: above the baseline, in sizes of the type. */
const ASCENT = 0.935;
/** The flag of the as-at line as it is laid out: the size of its words, and its height, by which a drawing tells how it was scaled. */
const FLAG_SIZE = 11;
const FLAG_HEIGHT = 15;
const DECORATIVE =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** A place for a drawing as PowerPoint has it: where it stands and how much larger or smaller it is than it was laid out. */
export interface DrawingPlace {
  box: Box;
  scale: number;
  name: string;
  alt: string;
}

/**
 * A drawing as one group of native shapes that can be taken apart and changed. The group carries the description, the words
 * are text, and everything else is marked as decoration. `nextId` gives each shape a number of its own.
 */
export function drawingXml(
  drawing: Drawing,
  { box, scale, name, alt }: DrawingPlace,
  nextId: () => number,
): string {
  const [x, y] = [box.x, box.y];
  const place = frame(x, y, drawing.width * scale, drawing.height * scale);
  const shapes = drawing.shapes
    .filter((shape) => !(shape.type === 'rect' && shape.fill === 'paper' && shape.width === drawing.width))
    .map((shape) => shapeXml(shape, { x, y, scale }, nextId()))
    .join('');
  const groupId = nextId();
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${groupId}" name="${escaped(name)}" descr="${escaped(alt)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm>${place}${place.replace('<a:off', '<a:chOff').replace('<a:ext', '<a:chExt')}</a:xfrm></p:grpSpPr>${shapes}</p:grpSp>`
  );
}

interface Origin {
  x: number;
  y: number;
  scale: number;
}

function shapeXml(shape: Shape, origin: Origin, id: number): string {
  if (shape.type === 'text') return textXml(shape, origin, id);
  const at = ([x, y]: readonly [number, number]) =>
    [origin.x + x * origin.scale, origin.y + y * origin.scale] as const;
  const look = `${fillXml(shape.fill)}${strokeXml(shape.stroke, shape.strokeWidth * origin.scale, shape.isDashed)}`;
  const head = `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${shape.role} ${id}">${DECORATIVE}</p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>`;
  const wrap = (geometry: string) => `${head}${geometry}${look}</p:spPr></p:sp>`;
  if (shape.type === 'line') return lineXml(shape, origin, head, look);
  if (shape.type === 'rect') {
    const [x, y] = at([shape.x, shape.y]);
    const xfrm = `<a:xfrm>${frame(x, y, widthOf(shape, origin.scale), shape.height * origin.scale)}</a:xfrm>`;
    if (shape.radius === 0) return wrap(`${xfrm}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`);
    const bend = Math.round(
      Math.min(0.5, shape.radius / Math.max(1, Math.min(shape.width, shape.height))) * 100_000,
    );
    return wrap(
      `${xfrm}<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${bend}"/></a:avLst></a:prstGeom>`,
    );
  }
  const [x, y] = at([shape.x - shape.r, shape.y - shape.r]);
  const side = 2 * shape.r * origin.scale;
  const form = shape.type === 'diamond' ? 'diamond' : 'ellipse';
  return wrap(
    `<a:xfrm>${frame(x, y, side, side)}</a:xfrm><a:prstGeom prst="${form}"><a:avLst/></a:prstGeom>`,
  );
}

/** The flag of the as-at line is as wide as its words, which never get too small to read. */
function widthOf({ role, radius, width, height }: RectShape, scale: number): number {
  if (role !== 'as-at' || radius === 0) return width * scale;
  const letters = (FLAG_SIZE * height * scale) / FLAG_HEIGHT;
  return width * scale * Math.max(1, LEAST_SIZE / letters / WRAP_SLACK);
}

function lineXml(shape: LineShape, { x, y, scale }: Origin, head: string, look: string): string {
  const xs = shape.points.filter((_, i) => i % 2 === 0);
  const ys = shape.points.filter((_, i) => i % 2 === 1);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const unit = (value: number) => units(value * scale);
  const path = xs
    .map((each, i) => {
      const point = `<a:pt x="${unit(each - left)}" y="${unit(ys[i]! - top)}"/>`;
      return i === 0 ? `<a:moveTo>${point}</a:moveTo>` : `<a:lnTo>${point}</a:lnTo>`;
    })
    .join('');
  return (
    `${head}<a:xfrm>${frame(x + left * scale, y + top * scale, width * scale, height * scale)}</a:xfrm>` +
    '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>' +
    `<a:path w="${unit(width)}" h="${unit(height)}"${shape.fill === 'none' ? ' fill="none"' : ''}>${path}${shape.isClosed ? '<a:close/>' : ''}</a:path></a:pathLst></a:custGeom>${look}</p:spPr></p:sp>`
  );
}

function textXml(shape: TextShape, origin: Origin, id: number): string {
  const size = Math.max(LEAST_SIZE, Math.round(shape.size * origin.scale * 2) / 2);
  const words = shape.muted === '' ? shape.text : `${shape.text} ${shape.muted}`;
  const width = textWidth(words, size, shape.isBold) / WRAP_SLACK + 2;
  const x = origin.x + shape.x * origin.scale;
  const left = shape.anchor === 'start' ? x : shape.anchor === 'middle' ? x - width / 2 : x - width;
  const top = origin.y + shape.y * origin.scale - size * ASCENT;
  const align = shape.anchor === 'start' ? 'l' : shape.anchor === 'middle' ? 'ctr' : 'r';
  const run = (said: string, paint: Paint) =>
    `<a:r><a:rPr lang="en-GB" sz="${size * 100}"${shape.isBold ? ' b="1"' : ''} dirty="0">${solid(PALETTE[paint])}<a:latin typeface="Arial"/><a:cs typeface="Arial"/></a:rPr><a:t>${escaped(said)}</a:t></a:r>`;
  return (
    `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${shape.role} ${id}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>` +
    `<a:xfrm>${frame(left, top, width, size * LINE)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr>` +
    '<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>' +
    `<a:p><a:pPr algn="${align}"/>${run(shape.text, shape.fill)}${shape.muted === '' ? '' : run(` ${shape.muted}`, 'ink-2')}</a:p></p:txBody></p:sp>`
  );
}

function fillXml(paint: Paint): string {
  switch (paint) {
    case 'none':
      return '<a:noFill/>';
    case 'hatch':
      return `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${hex(PALETTE['line-2'])}"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;
    case 'fade-left':
      return fade(0, 65);
    case 'fade-right':
      return fade(65, 0);
    default:
      return solid(PALETTE[paint]);
  }
}

function fade(from: number, to: number): string {
  const stop = (place: number, percent: number) =>
    `<a:gs pos="${place}"><a:srgbClr val="${hex(PALETTE['ink-2'])}"><a:alpha val="${percent * 1000}"/></a:srgbClr></a:gs>`;
  return `<a:gradFill><a:gsLst>${stop(0, from)}${stop(100_000, to)}</a:gsLst><a:lin ang="0" scaled="0"/></a:gradFill>`;
}

function strokeXml(paint: Paint, width: number, isDashed: boolean): string {
  if (paint === 'none') return '<a:ln><a:noFill/></a:ln>';
  const colour = PALETTE[paint].startsWith('#') ? PALETTE[paint] : PALETTE['ink-2'];
  return `<a:ln w="${units(Math.max(width, 0.5))}">${solid(colour)}${isDashed ? '<a:prstDash val="sysDash"/>' : ''}</a:ln>`;
}
