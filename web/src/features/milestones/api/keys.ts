/** All keys begin with the programme: one invalidation refreshes timeline, grid, item and overview alike. */
export const milestoneKeys = {
  whatIf: (programmeId: string, change: object) => ['programme', programmeId, 'what-if', change] as const,
  programme: (programmeId: string) => ['programme', programmeId] as const,
  plan: (programmeId: string, includePublishedLater: boolean) =>
    ['programme', programmeId, 'plan', includePublishedLater] as const,
  planAt: (programmeId: string, moment: string) => ['programme', programmeId, 'plan-at', moment] as const,
  item: (programmeId: string, itemId: string) => ['programme', programmeId, 'plan-item', itemId] as const,
};
