import {
  type BandTable,
  CONSEQUENCE_WORDS,
  LIKELIHOOD_WORDS,
  type Mark,
  type RiskBand,
} from '../../risk/bands.js';
import { countWords, dateCell, numberCell, packTable, textCell } from '../cells.js';
import type { PackBlock, PackHeatMap } from '../pack-content.js';
import type { PackFacts, PackRiskRow } from '../pack-rows.js';

const MARKS: readonly Mark[] = [1, 2, 3, 4, 5];
/** The word of a band. */
export const BAND_WORDS: Record<RiskBand, string> = {
  LOW: 'Low',
  MODERATE: 'Moderate',
  HIGH: 'High',
  EXTREME: 'Extreme',
};

/** Open risks in the programme's own matrix, and the register with the worst first. */
export function risks({ risks: all }: PackFacts, bands: BandTable): PackBlock[] {
  const open = all.filter(({ isOpen }) => isOpen);
  return [
    heatMapOf(open, bands),
    packTable(
      'risks',
      'Register of risks',
      [
        ['code', 'Code', 'text', 0.8],
        ['title', 'Risk', 'text', 3.2],
        ['workstream', 'Workstream', 'text', 1.4],
        ['likelihood', 'Likelihood', 'number', 0.7],
        ['consequence', 'Consequence', 'number', 0.8],
        ['score', 'Score', 'number', 0.6],
        ['band', 'Band', 'text', 0.9],
        ['target', 'Target', 'text', 1],
        ['owner', 'Owner', 'text', 1.4],
        ['review', 'Review due', 'date', 1.1],
      ],
      open.map((risk) => [
        textCell(risk.code, risk.ref),
        textCell(risk.title),
        textCell(risk.workstream),
        numberCell(risk.likelihood),
        numberCell(risk.consequence),
        numberCell(risk.score),
        textCell(BAND_WORDS[risk.band]),
        textCell(risk.target),
        textCell(risk.owner),
        dateCell(risk.reviewDue),
      ]),
      'No risk is open.',
    ),
  ];
}

/** Likelihood down, 5 first; consequence across, 1 first: as `PackHeatMap` wants it. */
function heatMapOf(open: readonly PackRiskRow[], bands: BandTable): PackHeatMap {
  const cells = [...MARKS].reverse().map((likelihood) =>
    MARKS.map((consequence) => {
      const band = bands[consequence - 1]?.[likelihood - 1] ?? 'LOW';
      const found = open.filter((risk) => risk.likelihood === likelihood && risk.consequence === consequence);
      return { band: band.toLowerCase() as Lowercase<RiskBand>, codes: found.map(({ code }) => code) };
    }),
  );
  return { kind: 'heat-map', title: 'Open risks by likelihood and consequence', alt: altOf(open), cells };
}

function altOf(open: readonly PackRiskRow[]): string {
  const told = (['EXTREME', 'HIGH', 'MODERATE', 'LOW'] as const)
    .map((band) => [band, open.filter((risk) => risk.band === band).length] as const)
    .filter(([, count]) => count > 0)
    .map(([band, count]) => `${count} ${BAND_WORDS[band].toLowerCase()}`);
  const [worst] = open;
  const tail = worst
    ? ` The worst is ${worst.code}, ${LIKELIHOOD_WORDS[worst.likelihood - 1]?.toLowerCase()} and ${CONSEQUENCE_WORDS[worst.consequence - 1]?.toLowerCase()}.`
    : '';
  return `${countWords(open.length, 'open risk')}${told.length > 0 ? `: ${told.join(', ')}` : ''}.${tail}`;
}
