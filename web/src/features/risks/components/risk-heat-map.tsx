import type { RiskBand } from '@gantry/shared/risk/bands';
import { HeatMap } from '../../../ui/heat-map/heat-map.js';
import type { RiskRow } from '../api/risks.js';
import { BAND_TONE, BAND_WORDS } from './risk-words.js';

export const HEAT_MAP_RATINGS = ['current', 'inherent', 'target'] as const;
export type HeatMapRating = (typeof HEAT_MAP_RATINGS)[number];

export interface Cell {
  likelihood: number;
  consequence: number;
}

export interface RiskHeatMapProps {
  risks: readonly RiskRow[];
  bands: readonly (readonly RiskBand[])[];
  /** Which of the three ratings places a risk. */
  rating: HeatMapRating;
  chosen: Cell | null;
  onChoose: (cell: Cell | null) => void;
}

/** Where the open risks lie. A press on a cell filters the register; a second press shows all again. */
export function RiskHeatMap({ risks, bands, rating, chosen, onChoose }: RiskHeatMapProps) {
  const cells = risks.flatMap((risk) => {
    const at = risk[rating];
    return at ? [{ likelihood: at.likelihood, impact: at.consequence, ids: [risk.code] }] : [];
  });
  return (
    <HeatMap
      caption={`Open risks by ${rating} rating`}
      cells={cells}
      bandOf={(likelihood, impact) => {
        const band = bands[impact - 1]?.[likelihood - 1] ?? 'LOW';
        return { tone: BAND_TONE[band], word: BAND_WORDS[band] };
      }}
      chosen={chosen && { likelihood: chosen.likelihood, impact: chosen.consequence }}
      onChoose={({ likelihood, impact }) =>
        onChoose(
          chosen?.likelihood === likelihood && chosen.consequence === impact
            ? null
            : { likelihood, consequence: impact },
        )
      }
    />
  );
}
