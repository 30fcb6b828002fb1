/** Keys begin with the programme, so that one invalidation refreshes register, page, overview and plan alike. */
export const riskKeys = {
  list: (programmeId: string) => ['programme', programmeId, 'risks'] as const,
  one: (programmeId: string, riskId: string) => ['programme', programmeId, 'risk', riskId] as const,
  choices: (programmeId: string) => ['programme', programmeId, 'risk-choices'] as const,
  items: (programmeId: string, text: string) => ['programme', programmeId, 'risk-items', text] as const,
};
