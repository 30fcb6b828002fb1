/** Keys begin with the programme, so that whatever changes in it is computed anew. */
export const projectionKeys = {
  route: (programmeId: string) => ['programme', programmeId, 'projection', 'route'] as const,
  chain: (programmeId: string, itemId: string) =>
    ['programme', programmeId, 'projection', 'chain', itemId] as const,
  days: (programmeId: string) => ['programme', programmeId, 'projection', 'days'] as const,
  chances: (programmeId: string) => ['programme', programmeId, 'projection', 'chances'] as const,
  itemChances: (programmeId: string) => ['programme', programmeId, 'projection', 'item-chances'] as const,
  compare: (programmeId: string) => ['programme', programmeId, 'projection', 'compare'] as const,
  scenarios: (programmeId: string) => ['programme', programmeId, 'scenarios'] as const,
  item: (programmeId: string, itemId: string) => ['programme', programmeId, 'projection', itemId] as const,
};
