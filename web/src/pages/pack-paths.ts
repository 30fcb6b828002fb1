/** Addresses of packs and their editions in one programme. */
export function packPaths(programmeCode: string) {
  const packs = `/p/${encodeURIComponent(programmeCode)}/packs`;
  return {
    packs,
    pack: (id: string) => `${packs}/${id}`,
    edition: (id: string, number: string) => `${packs}/${id}/editions/${number}`,
    compare: (id: string) => `${packs}/${id}/compare`,
    review: `/p/${encodeURIComponent(programmeCode)}/review`,
  };
}
