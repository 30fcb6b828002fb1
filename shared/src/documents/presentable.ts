/** Letters that no document format holds, and those that turn the order of what follows them around. */
const UNPRESENTABLE = /(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** A text as it may stand in a document: lines end in one way, nothing in it steers the reader's software. */
export function presentable(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(UNPRESENTABLE, '');
}
