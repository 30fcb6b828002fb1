/** What the application answers to an operation that it refuses. */
export interface Refusal {
  message: string;
  extensions: { code?: string; details?: { problems?: { message: string }[] } };
}

const CHANGED_MEANWHILE =
  'Somebody changed the example while it was replayed, perhaps another replay. Call it again to go on.';

/** Why a step of the replay was refused, in sentences for the command line. */
export function refusalSentences({ message, extensions }: Refusal): string[] {
  if (extensions.code === 'STALE_VERSION') return [CHANGED_MEANWHILE];
  return extensions.details?.problems?.map((problem) => problem.message) ?? [message];
}
