import { readFileSync } from 'node:fs';
import { PALETTE } from '@gantry/shared/timeline/palette';
import { colourTokens, contrast } from '../../styles/contrast.js';

const read = (path: string) => colourTokens(readFileSync(new URL(path, import.meta.url), 'utf8'));
/** The file of paints has no media query, so nothing is cut off its end. */
const paints = colourTokens(
  `${readFileSync(new URL('./chart-paints.module.css', import.meta.url), 'utf8')}@media`,
);
const tokens = { ...read('../../styles/tokens.css'), ...paints };
const GROUNDS = ['paper', 'surface', 'scenario-1', 'scenario-2', 'restricted'];

it('paints the screen and the page in the same colours', () => {
  const onPaper = Object.entries(PALETTE).filter(([, colour]) => colour.startsWith('#'));
  expect(Object.fromEntries(onPaper.map(([name]) => [name, tokens[name]]))).toEqual(
    Object.fromEntries(onPaper),
  );
});

it.each(['ink', 'ink-2', 'scenario-1-ink', 'scenario-2-ink'])(
  'writes in %s that can be read on every ground',
  (ink) => {
    for (const ground of GROUNDS) expect(contrast(tokens[ink]!, tokens[ground]!)).toBeGreaterThanOrEqual(4.5);
  },
);

it.each(['rag-red', 'rag-amber-ink', 'rag-green', 'rag-blue', 'rag-grey', 'ink-2', 'ink'])(
  'outlines in %s that can be seen on every ground',
  (line) => {
    for (const ground of GROUNDS) expect(contrast(tokens[line]!, tokens[ground]!)).toBeGreaterThanOrEqual(3);
  },
);

it('never leaves a fill to stand alone: amber and the pale fill need the outline they have', () => {
  for (const fill of ['rag-amber', 'rag-none']) {
    expect(contrast(tokens[fill]!, tokens.paper!)).toBeLessThan(3);
    expect(contrast(tokens[fill]!, tokens.ink!)).toBeGreaterThanOrEqual(4.5);
  }
});
