/** A moment of an office's record: what had been recorded by then, and nothing later. */
export interface AsAtMark {
  /** By the office's clock, in UTC with microseconds: `2017-12-01T23:59:59.999999Z`. */
  instant: string;
  /** The office's day then: what "today" answers while the record is read as it was. */
  day: string;
  /** The last event that counts, where an instant alone cannot say it: an edition, the moment before a change. */
  lastSeq: string | null;
}
