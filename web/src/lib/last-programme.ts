const KEY = 'gantry.last-programme';

/** The programme that this browser showed last, so that signing in opens it again; null where none is known. */
export function lastProgramme(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** A browser that keeps nothing opens the first programme instead. */
export function rememberProgramme(code: string): void {
  try {
    localStorage.setItem(KEY, code);
  } catch {
    // Nothing is lost but a convenience.
  }
}
