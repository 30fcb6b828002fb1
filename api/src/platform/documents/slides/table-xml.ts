import type { SlideCell, SlidePart } from './slide-plan.js';
import { escaped, frame, runXml, solid, units } from './slide-xml.js';
import { CELL } from './table-pages.js';

type TablePart = Extract<SlidePart, { kind: 'table' }>;

/** Our style of tables: thin lines, header row in bold. Named once in the file, so that cells need not say it each. */
const STYLE = '{6B1C2E50-4A37-4D0B-9F0E-7A1D5E3C9B21}';
const RULE = 'AEB7BD';

const edge = (side: string) => `<a:${side}><a:ln w="6350" cmpd="sng">${solid(`#${RULE}`)}</a:ln></a:${side}>`;

/** The part `ppt/tableStyles.xml`. */
export const TABLE_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<a:tblStyleLst xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" def="${STYLE}"><a:tblStyle styleId="${STYLE}" styleName="Gantry table">` +
  '<a:wholeTbl><a:tcTxStyle><a:fontRef idx="minor"/><a:schemeClr val="tx1"/></a:tcTxStyle><a:tcStyle><a:tcBdr>' +
  ['left', 'right', 'top', 'bottom', 'insideH', 'insideV'].map(edge).join('') +
  '</a:tcBdr><a:fill><a:noFill/></a:fill></a:tcStyle></a:wholeTbl>' +
  '<a:firstRow><a:tcTxStyle b="on"><a:fontRef idx="minor"/><a:schemeClr val="tx1"/></a:tcTxStyle><a:tcStyle><a:tcBdr/></a:tcStyle></a:firstRow>' +
  '</a:tblStyle></a:tblStyleLst>';

/**
 * A native table whose first row is its header, with a description. `linkTo` gives the name under which the slide knows an
 * address.
 */
export function tableXml(part: TablePart, nextId: () => number, linkTo: (address: string) => string): string {
  const { box, widths, heights, rows, size, name, alt, hasRowHeads } = part;
  const sides = `marL="${units(CELL.side)}" marR="${units(CELL.side)}" marT="${units(CELL.top)}" marB="${units(CELL.top)}"`;
  const cell = ({ runs, fill, isRight, isCentred }: SlideCell) => {
    const align = isRight ? 'r' : isCentred ? 'ctr' : 'l';
    // A line without letters is as high as the type it would have: 18 points where nothing is said.
    const end = `<a:endParaRPr lang="en-GB" sz="${Math.round(size * 100)}" dirty="0"/>`;
    const paragraphs = paragraphsOf(runs)
      .map(
        (own) =>
          `<a:p><a:pPr algn="${align}"/>${own.map((run) => runXml(run, size, linkTo)).join('')}${own.length === 0 ? end : ''}</a:p>`,
      )
      .join('');
    return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</a:txBody><a:tcPr ${sides} anchor="ctr">${fill === undefined ? '' : solid(fill)}</a:tcPr></a:tc>`;
  };
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${nextId()}" name="${escaped(name)}" descr="${escaped(alt)}"/>` +
    '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>' +
    `<p:xfrm>${frame(box.x, box.y, box.width, box.height)}</p:xfrm>` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">' +
    `<a:tbl><a:tblPr firstRow="1"${hasRowHeads ? ' firstCol="1"' : ''}><a:tableStyleId>${STYLE}</a:tableStyleId></a:tblPr><a:tblGrid>${widths.map((width) => `<a:gridCol w="${units(width)}"/>`).join('')}</a:tblGrid>` +
    rows.map((row, i) => `<a:tr h="${units(heights[i]!)}">${row.map(cell).join('')}</a:tr>`).join('') +
    '</a:tbl></a:graphicData></a:graphic></p:graphicFrame>'
  );
}

/** Runs parted where their words begin a new line. */
function paragraphsOf(runs: SlideCell['runs']): SlideCell['runs'][] {
  const paragraphs: SlideCell['runs'][number][][] = [[]];
  for (const run of runs)
    run.text.split('\n').forEach((text, i) => {
      if (i > 0) paragraphs.push([]);
      if (text !== '') paragraphs.at(-1)!.push({ ...run, text });
    });
  return paragraphs;
}
