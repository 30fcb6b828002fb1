import { AsyncLocalStorage } from 'node:async_hooks';
import type { AsAtMark } from './as-at-mark.js';

/** Whose record is read, and as it was when. */
export interface PastReading {
  officeId: string;
  mark: AsAtMark;
}

const reading = new AsyncLocalStorage<PastReading | null>();

/** What the work that runs now reads: null for the record as it is. */
export function pastReading(): PastReading | null {
  return reading.getStore() ?? null;
}

/** Everything that `work` asks the database, however deep, is answered as at the mark. It can write nothing. */
export function readingAsAt<T>(past: PastReading, work: () => T): T {
  return reading.run(past, work);
}

/** For what belongs to now whatever is being read: the access log, the sender of mail. */
export function readingNow<T>(work: () => T): T {
  return reading.run(null, work);
}

/** Tells answers of different moments apart wherever work is shared or answers are kept. Empty for now. */
export function readingKey(): string {
  const past = pastReading();
  return past === null ? '' : `${past.officeId} ${past.mark.instant} ${past.mark.lastSeq ?? ''}`;
}
