import type { PackHeatMap } from '@gantry/shared/packs/pack-content';
import type { Rag } from '@gantry/shared/rag/rag';
import { PALETTE } from '@gantry/shared/timeline/palette';

export interface CellLook {
  /** #rrggbb, both. */
  fill: string;
  ink: string;
  /** What is left of the colour on a grey print, in Word, slides and sheets alike; every typeface of the Arial kind has it. */
  sign: string;
}

/** How a colour stands in a cell of a slide or a sheet: fill, ink that can be read on it, and a sign of its own shape. */
export const RAG_LOOK: Record<Rag | 'stale', CellLook> = {
  red: { fill: PALETTE['rag-red'], ink: PALETTE.paper, sign: '×' },
  amber: { fill: PALETTE['rag-amber'], ink: PALETTE.ink, sign: '!' },
  green: { fill: PALETTE['rag-green'], ink: PALETTE.paper, sign: '►' },
  blue: { fill: PALETTE['rag-blue'], ink: PALETTE.paper, sign: '√' },
  grey: { fill: PALETTE['rag-none'], ink: PALETTE.ink, sign: '–' },
  stale: { fill: PALETTE.surface, ink: PALETTE.ink, sign: '?' },
};

type RiskBand = PackHeatMap['cells'][number][number]['band'];

/** How a band of risks stands in a cell; its word always stands with it. */
export const BAND_LOOK: Record<RiskBand, { fill: string; ink: string; word: string }> = {
  low: { fill: '#dcebe0', ink: PALETTE.ink, word: 'Low' },
  moderate: { fill: '#fff0cc', ink: PALETTE.ink, word: 'Moderate' },
  high: { fill: '#f7c99b', ink: PALETTE.ink, word: 'High' },
  extreme: { fill: '#e89a93', ink: PALETTE.ink, word: 'Extreme' },
};
