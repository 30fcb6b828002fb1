/** Keys begin with the programme, so that every verb of it refreshes them. */
export const ratingKeys = {
  explanation: (programmeId: string, itemId: string) =>
    ['programme', programmeId, 'rag-explanation', itemId] as const,
  statuses: (programmeId: string) => ['programme', programmeId, 'workstream-statuses'] as const,
  history: (programmeId: string, workstreamId: string) =>
    ['programme', programmeId, 'workstream-ratings', workstreamId] as const,
  confidences: (programmeId: string) => ['programme', programmeId, 'delivery-confidences'] as const,
  differences: (programmeId: string) => ['programme', programmeId, 'rag-differences'] as const,
};
