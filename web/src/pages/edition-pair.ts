/** What is needed of an edition to put it before or after another. */
export interface PlacedEdition {
  id: string;
  packId: string;
}

/** Two editions, and what each of them may be changed for. */
export interface EditionPair<Edition> {
  before: Edition | undefined;
  after: Edition | undefined;
  earlier: readonly Edition[];
  later: readonly Edition[];
}

/**
 * Which two editions are compared, out of those that may be read, the newest first: what was chosen, else the newest of this
 * pack and the one before it. Earlier than the later one are only those that follow it here; the oldest of all has nothing
 * before it, so it is never the later one.
 * Example: of editions 3, 2 and 1 with nothing chosen, 3 is compared with 2, and 2 and 1 are offered as the earlier one.
 */
export function editionPair<Edition extends PlacedEdition>(
  readable: readonly Edition[],
  packId: string,
  chosen: { before?: string; after?: string },
): EditionPair<Edition> {
  const later = readable.slice(0, -1);
  const isOldest = readable.at(-1)?.packId === packId;
  const after =
    later.find(({ id }) => id === chosen.after) ??
    later.find((one) => one.packId === packId) ??
    (isOldest ? later.at(-1) : later[0]);
  const earlier = after ? readable.slice(readable.indexOf(after) + 1) : [];
  const before = earlier.find(({ id }) => id === chosen.before) ?? earlier[0];
  return { before, after, earlier, later };
}
