const LONGEST_LINE = 75;
const encoder = new TextEncoder();

/** Text as iCalendar writes it: no line break or separator of ours can be forged by what somebody typed. */
export function escapeText(text: string): string {
  return (
    text
      .replaceAll('\\', '\\\\')
      .replaceAll(';', '\\;')
      .replaceAll(',', '\\,')
      .replaceAll(/\r\n|\r|\n|\u0085|\u2028|\u2029/g, '\\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: those are the characters that RFC 5545 forbids
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  );
}

/** A parameter value in quotes; it cannot hold quotes or line breaks at all. */
export function quoteParameter(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are the characters that RFC 5545 forbids
  return `"${text.replaceAll(/[\u0000-\u001f\u007f\u0085\u2028\u2029]+/g, ' ').replaceAll('"', "'")}"`;
}

/**
 * One content line folded at 75 bytes, never inside a character of several bytes: continuation lines begin with a space,
 * which counts. Example: 80 letters become a line of 75 and one of a space and 5.
 */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const character of line) {
    const bytes = encoder.encode(character).length;
    if (size + bytes > LONGEST_LINE) {
      parts.push(part);
      part = ' ';
      size = 1;
    }
    part += character;
    size += bytes;
  }
  parts.push(part);
  return parts.join('\r\n');
}
