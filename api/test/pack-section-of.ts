/** The id of the one section of a pack that a world makes. */
export function sectionOf(packId: string): string {
  return `${packId.slice(0, -1)}${packId.endsWith('e') ? 'f' : 'e'}`;
}
