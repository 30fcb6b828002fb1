import type { Problem } from '../errors/error-codes.js';
import type { DraftBlock } from './draft-minutes.js';

/** A part of the minutes as it stands. */
export interface StandingBlock {
  id: string;
  kind: DraftBlock['kind'];
  agendaItemId: string | null;
  heading: string;
  text: string;
  /** What was drafted for it the last time. */
  drafted: string;
}

/** What a part would say more, and what it would say no longer, if it were drafted now. */
export interface MinutesGap {
  /** The part; null where there is none yet for it. */
  blockId: string | null;
  agendaItemId: string | null;
  heading: string;
  adds: string[];
  drops: string[];
}

/**
 * What was recorded after the minutes were drafted and does not stand in them, part by part. What somebody wrote over is
 * theirs: of the draft only lines that still stand as drafted are out of date.
 * Example: an item was noted after the draft: its part lacks "The item was noted."; attendance recorded after it lacks
 * "Present: …" and holds "No attendance was recorded." that is true no longer.
 */
export function notTakenIn(fresh: readonly DraftBlock[], standing: readonly StandingBlock[]): MinutesGap[] {
  return fresh.flatMap((block): MinutesGap[] => {
    const { agendaItemId, heading } = block;
    const known = standing.find((one) => isSamePart(one, block));
    const now = linesOf(block.text);
    if (known === undefined) return [{ blockId: null, agendaItemId, heading, adds: now, drops: [] }];
    const drafted = linesOf(known.drafted);
    const stands = linesOf(known.text);
    const adds = now.filter((line) => !drafted.includes(line) && !stands.includes(line));
    const drops = drafted.filter((line) => !now.includes(line) && stands.includes(line));
    // When the body meets next is the secretary's to say once they have said it.
    if (block.kind === 'NEXT_MEETING' && drops.length === 0) return [];
    return adds.length + drops.length === 0
      ? []
      : [{ blockId: known.id, agendaItemId, heading, adds, drops }];
  });
}

/** The text of a part with what it lacked taken in, in the place of what is true no longer, else at its end. */
export function takenIn(text: string, { adds, drops }: Pick<MinutesGap, 'adds' | 'drops'>): string {
  const lines = linesOf(text);
  const at = lines.findIndex((line) => drops.includes(line));
  const kept = lines.filter((line) => !drops.includes(line));
  const place = at === -1 ? kept.length : at;
  return [...kept.slice(0, place), ...adds, ...kept.slice(place)].join('\n\n');
}

/** How many things were recorded since, as the beginning of a sentence. Example: "2 things were recorded". */
export function recordedSince(gaps: readonly MinutesGap[]): string {
  const count = gaps.reduce((sum, { adds, drops }) => sum + Math.max(adds.length, drops.length, 1), 0);
  return count === 1 ? '1 thing was recorded' : `${count} things were recorded`;
}

/**
 * What is said before minutes are checked or approved: a part that says nothing (`MIN-5`), and what was recorded after they
 * were drafted and does not stand in them (`MIN-6`). Both warn. Example: "3. Finance plan says nothing."
 */
export function completenessProblems(
  parts: readonly { heading: string; text: string }[],
  gaps: readonly MinutesGap[],
): Problem[] {
  const empty = parts.filter(({ text }) => text.trim() === '').map(({ heading }) => heading);
  const warn = (rule: string, message: string): Problem => ({ rule, severity: 'W', field: null, message });
  return [
    ...(empty.length === 0
      ? []
      : [warn('MIN-5', `${empty.join(', ')} ${empty.length === 1 ? 'says' : 'say'} nothing.`)]),
    ...(gaps.length === 0
      ? []
      : [
          warn(
            'MIN-6',
            `${recordedSince(gaps)} after this was drafted and ${gaps.length === 1 ? 'is' : 'are'} not in the minutes: ${gaps.map(({ heading }) => heading).join(', ')}. Take it in, or say why not.`,
          ),
        ]),
  ];
}

function isSamePart(one: StandingBlock, block: DraftBlock): boolean {
  if (one.kind !== block.kind) return false;
  if (block.kind === 'ITEM') return one.agendaItemId === block.agendaItemId;
  return block.kind !== 'TEXT' || one.heading === block.heading;
}

const linesOf = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
