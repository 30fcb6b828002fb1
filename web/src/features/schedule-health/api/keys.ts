/** Keys begin with the programme, so that whatever changes in it is checked anew. */
export const healthKeys = {
  health: (programmeId: string) => ['programme', programmeId, 'schedule-health'] as const,
  unconfirmed: (programmeId: string) => ['programme', programmeId, 'unconfirmed'] as const,
};
