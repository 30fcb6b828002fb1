/** Keys begin with the programme or the office, so that one invalidation refreshes what shows them. */
export const settingsKeys = {
  programme: (programmeId: string) => ['programme', programmeId] as const,
  settings: (programmeId: string) => ['programme', programmeId, 'settings'] as const,
  structure: (programmeId: string) => ['programme', programmeId, 'structure'] as const,
  programmes: () => ['office', 'programmes'] as const,
  people: () => ['office', 'people'] as const,
  posts: (programmeId: string) => ['programme', programmeId, 'posts'] as const,
  organisations: () => ['office', 'organisations'] as const,
  bodies: (programmeId: string) => ['programme', programmeId, 'settings-bodies'] as const,
  calendars: (programmeId: string) => ['programme', programmeId, 'calendars'] as const,
  trail: (programmeId: string) => ['programme', programmeId, 'audit-trail'] as const,
};
