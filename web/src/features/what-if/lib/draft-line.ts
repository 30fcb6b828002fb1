import type { DraftChange } from './draft.js';

/** A change of the draft as a reader sees it, against the plan as it stands. */
export interface DraftLine {
  change: DraftChange;
  title: string;
  /** "22 Dec 2017 → 4 jan (tbc)". */
  words: string;
  /** How the date was read, or null. */
  reading: string | null;
  /** Why it is left out of the reckoning, or null. */
  problem: string | null;
  /** Why it can be tried and not applied, or null; with a meeting where its secretary can do it. */
  cannotApply: string | null;
  meetingId: string | null;
  version: number;
}

export type Change<Kind extends DraftChange['kind']> = Extract<DraftChange, { kind: Kind }>;

const GONE = 'It is not in the plan any more, or you may not see it. It is left out.';

/** What a line says besides its change, with what is left out as it is for most. */
export function line(change: DraftChange, said: Partial<DraftLine> & { title: string }): DraftLine {
  return {
    ...{ change, words: '', reading: null, problem: null, cannotApply: null, meetingId: null, version: 1 },
    ...said,
  };
}

export const gone = (change: DraftChange, title: string) => line(change, { title, problem: GONE });
