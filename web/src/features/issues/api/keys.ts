/** Keys begin with the programme, so that one invalidation refreshes register, page, overview and plan alike. */
export const issueKeys = {
  list: (programmeId: string) => ['programme', programmeId, 'issues'] as const,
  one: (programmeId: string, issueId: string) => ['programme', programmeId, 'issue', issueId] as const,
  choices: (programmeId: string) => ['programme', programmeId, 'issue-choices'] as const,
  items: (programmeId: string, text: string) => ['programme', programmeId, 'issue-items', text] as const,
};
