import { textWidth, wrapText } from '@gantry/shared/timeline/text-metrics';
import { LINE, type Run, WRAP_SLACK } from './slide-plan.js';

const MANY = 10_000;

/** The lines that words take on a slide, those that somebody broke by hand among them. */
export function linesOf(words: string, width: number, size: number, isBold = false): string[] {
  return words
    .split('\n')
    .flatMap((each) =>
      each === ''
        ? ['']
        : wrapText(softened(each, width, size, isBold), width * WRAP_SLACK, size, isBold, MANY),
    );
}

/** Words that are wider than the line get a place to break at, which a reader does not see. */
function softened(words: string, width: number, size: number, isBold: boolean): string {
  return words
    .split(' ')
    .map((word) =>
      textWidth(word, size, isBold) <= width * WRAP_SLACK
        ? word
        : pieces(word, width * WRAP_SLACK, size, isBold),
    )
    .join(' ');
}

function pieces(word: string, width: number, size: number, isBold: boolean): string {
  const found: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, size, isBold) > width) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...found, piece].join(' ');
}

export const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** How high words stand in a box so wide. */
export function heightOf(runs: readonly Run[], width: number, size: number): number {
  return (
    linesOf(
      textOf(runs),
      width,
      size,
      runs.some(({ isBold }) => isBold),
    ).length *
    size *
    LINE
  );
}
