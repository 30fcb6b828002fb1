/** Keys begin with the programme, so that whatever changes in it refreshes its overview. */
export const overviewKeys = {
  overview: (programmeId: string) => ['programme', programmeId, 'overview'] as const,
};
