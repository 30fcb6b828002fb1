import { type ChainOnChart, chainWords } from '@gantry/shared/timeline/chain-marks';
import type { ChanceMark, ProjectedMark } from '@gantry/shared/timeline/projected-marks';
import { type Standing, standingWords } from '@gantry/shared/timeline/standing';

/** What may be laid over the plan, by row; null for what is switched off, so that nothing of it is drawn. */
export interface ChartExtras {
  chain: ChainOnChart | null;
  projected: ReadonlyMap<string, ProjectedMark> | null;
  chances: ReadonlyMap<string, ChanceMark> | null;
  standing: ReadonlyMap<string, Standing> | null;
}

export const NO_EXTRAS: ChartExtras = { chain: null, projected: null, chances: null, standing: null };

export type ExtraKey = 'why' | 'projected' | 'chances' | 'standing';

export const EXTRA_LABELS: Record<ExtraKey, string> = {
  why: 'Step',
  standing: 'Standing',
  projected: 'Computed',
  chances: 'In half, four of five runs',
};

/** What is switched on, in the order of its columns. */
export function extraKeys(extras: ChartExtras): ExtraKey[] {
  const keys: ExtraKey[] = [];
  if (extras.chain) keys.push('why');
  if (extras.standing) keys.push('standing');
  if (extras.projected) keys.push('projected');
  if (extras.chances) keys.push('chances');
  return keys;
}

/** Everything that is laid over a row, in words for its cell; empty where nothing is. */
export function extraWords(key: ExtraKey, rowId: string, extras: ChartExtras): string {
  switch (key) {
    case 'why': {
      const step = extras.chain?.steps.get(rowId);
      return step ? chainWords(step) : '';
    }
    case 'projected':
      return extras.projected?.get(rowId)?.words ?? '';
    case 'chances':
      return extras.chances?.get(rowId)?.words ?? '';
    case 'standing': {
      const found = extras.standing?.get(rowId);
      return found ? standingWords(found) : '';
    }
  }
}

/** The same where there are no columns, or none for these keys: "Step: 7 of 8", "Standing: 6 working days behind". */
export function toldExtras(rowId: string, extras: ChartExtras, keys = extraKeys(extras)): string[] {
  return keys.flatMap((key) => {
    const words = extraWords(key, rowId, extras);
    return words === '' ? [] : [`${EXTRA_LABELS[key]}: ${words}`];
  });
}
