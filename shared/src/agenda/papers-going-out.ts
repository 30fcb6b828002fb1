import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import type { Problem } from '../errors/error-codes.js';
import type { Clearance, PaperRoute } from './paper-rules.js';

export interface PaperAtHand {
  id: string;
  title: string;
  route: PaperRoute;
  publishedOn: string | null;
  /** How many files were handed in. */
  versions: readonly unknown[];
  clearance: readonly Pick<Clearance, 'office' | 'state'>[];
  mayEdit: boolean;
}

export interface HeldBack {
  id: string;
  title: string;
  /** Why it stays back, as the end of a sentence. */
  why: string;
}

export interface PapersGoingOut {
  /** What goes out with the rest, in the order of the agenda. */
  going: PaperAtHand[];
  heldBack: HeldBack[];
  problems: Problem[];
}

/**
 * What goes out when the papers of a meeting are published in one press: each that has its file, is cleared by all and is in
 * time. The others stay back by name (`PAP-6`, a warning); a meeting without any paper says so (`PAP-5`, a warning).
 * Example: of three papers one waits for Finance: two go out, and "Finance plan: not cleared yet by Finance." stays back.
 */
export function papersGoingOut(
  papers: readonly PaperAtHand[],
  { publishedOn, publishBy }: { publishedOn: Day; publishBy: Day | null },
): PapersGoingOut {
  const live = papers.filter(({ route }) => route !== 'WITHDRAWN');
  const waiting = live.filter((paper) => paper.publishedOn === null);
  const why = (paper: PaperAtHand) => reasonToStay(paper, publishedOn, publishBy);
  const heldBack = waiting.flatMap((paper) => {
    const reason = why(paper);
    return reason === null ? [] : [{ id: paper.id, title: paper.title, why: reason }];
  });
  return {
    going: waiting.filter((paper) => why(paper) === null),
    heldBack,
    problems: [...(live.length === 0 ? [noPaper()] : []), ...heldBackProblems(heldBack)],
  };
}

function reasonToStay(paper: PaperAtHand, publishedOn: Day, publishBy: Day | null): string | null {
  if (!paper.mayEdit) return 'somebody else publishes it';
  if (paper.versions.length === 0) return 'no file is handed in';
  const open = paper.clearance.filter(({ state }) => state !== 'CLEARED').map(({ office }) => office);
  if (open.length > 0) return `not cleared yet by ${open.join(', ')}`;
  if (publishBy !== null && publishedOn > publishBy)
    return `it was due by ${writeDay(publishBy)} and goes out late by itself, with its urgency and the chair’s agreement`;
  return null;
}

function noPaper(): Problem {
  const message = 'There is no paper for this meeting: its agenda goes out alone.';
  return { rule: 'PAP-5', severity: 'W', field: null, message };
}

function heldBackProblems(heldBack: readonly HeldBack[]): Problem[] {
  if (heldBack.length === 0) return [];
  const list = heldBack.map(({ title, why }) => `${title}: ${why}.`).join(' ');
  const head = heldBack.length === 1 ? 'One paper stays back.' : `${heldBack.length} papers stay back.`;
  return [{ rule: 'PAP-6', severity: 'W', field: null, message: `${head} ${list}` }];
}
