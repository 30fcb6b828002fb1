const PLAIN = /^[^\s@<>()[\]\\,;:"]+@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/i;
const LONGEST = 254;

/**
 * Whether an address is one address and nothing else: no space, comma, bracket or line break with which a second one could
 * be brought in. Example: `a@b.org` is; `a@b.org, c@d.org` and `a@b.org\r\nBcc: c@d.org` are not.
 */
export function isPlainAddress(address: string): boolean {
  return address.length <= LONGEST && PLAIN.test(address);
}

/** Text for a header: one line, however it was typed. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
