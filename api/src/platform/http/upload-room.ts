import { DomainError } from '../errors/domain-error.js';

const WAIT_SECONDS = 5;

/**
 * The bytes of files that may be held in memory at one time. A file takes its room before its first byte is read and gives
 * it back when it is kept or refused; who finds none is asked to try again, and nothing of theirs is read.
 * Example: with room for 100 MB and 90 MB taken, a file of 10 MB comes in and one of 11 MB does not.
 */
export class UploadRoom {
  private taken = 0;

  constructor(private readonly most: number) {}

  async within<T>(bytes: number, take: () => Promise<T>): Promise<T> {
    if (this.taken + bytes > this.most) throw noRoom();
    this.taken += bytes;
    try {
      return await take();
    } finally {
      this.taken -= bytes;
    }
  }
}

function noRoom(): DomainError {
  const message =
    'Many files are being handed in at this moment. Try again in a few seconds; nothing was saved.';
  const problems = [{ rule: 'INPUT', severity: 'E', field: null, message }];
  return new DomainError('UNAVAILABLE', { retryAfterSeconds: WAIT_SECONDS, problems });
}
