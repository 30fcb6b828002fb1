/** Keys begin with the programme, so that one invalidation refreshes everything that shows it. */
export const programmeKeys = {
  programme: (code: string) => ['programme', code] as const,
  atAGlance: (code: string) => [...programmeKeys.programme(code), 'at-a-glance'] as const,
};
