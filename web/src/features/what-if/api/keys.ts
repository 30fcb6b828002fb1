/** Keys begin with the programme, so that whatever changes in it is computed anew. */
export const whatIfKeys = {
  plan: (programmeId: string) => ['programme', programmeId, 'what-if', 'plan'] as const,
  effect: (programmeId: string, changes: unknown) =>
    ['programme', programmeId, 'what-if', 'effect', changes] as const,
};
