import type { RiskBand } from '@gantry/shared/risk/bands';
import { RagTag } from '../../../ui/rag/rag-tag.js';
import { BAND_TONE, BAND_WORDS } from './risk-words.js';

export interface Rated {
  consequence: number;
  likelihood: number;
  score: number;
  band: RiskBand;
}

/** Score and band of a rating: "16 Extreme", with its marks for readers. */
export function BandTag({ rating }: { rating: Rated }) {
  return (
    <RagTag
      tone={BAND_TONE[rating.band]}
      word={`${rating.score} ${BAND_WORDS[rating.band]}`}
      reason={`consequence ${rating.consequence} × likelihood ${rating.likelihood}`}
    />
  );
}
