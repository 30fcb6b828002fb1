/** A paragraph with the number that follows from its place, its bullets and what stands numbered below it. */
export interface NumberedParagraph {
  number: string;
  text: string;
  bullets: string[];
  below: NumberedParagraph[];
}

/**
 * Reads a part of a report as people type it: an empty line begins the next numbered paragraph, "- " a bullet of it,
 * "+ " a numbered paragraph below it.
 *
 * Example: in part 2, "What is planned:\n+ Local care\n- in hubs\n\nWhat it costs" is 2.1 with 2.1.1 "Local care" (one
 * bullet) below it, and 2.2.
 */
export function numberedParagraphs(part: number, text: string): NumberedParagraph[] {
  const found: NumberedParagraph[] = [];
  let current: NumberedParagraph | undefined;
  let isFresh = true;
  const begin = (list: NumberedParagraph[], prefix: string, words: string): NumberedParagraph => {
    const made = { number: `${prefix}.${list.length + 1}`, text: words, bullets: [], below: [] };
    list.push(made);
    return made;
  };
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    if (line === '') {
      isFresh = true;
      continue;
    }
    const [, sign, words = ''] = /^([-+•])\s+(.*)$/.exec(line) ?? [];
    const parent = found.at(-1);
    if (sign === undefined && (isFresh || !current)) current = begin(found, String(part), line);
    else if (sign === '+' && parent) current = begin(parent.below, parent.number, words);
    else if (sign === undefined && current) extend(current, line);
    else if (sign === '+' || !current) current = begin(found, String(part), words);
    else current.bullets.push(words);
    isFresh = false;
  }
  return found;
}

/** A line that goes on where the last one ended: in the last bullet, where there is one. */
function extend(paragraph: NumberedParagraph, line: string): void {
  const last = paragraph.bullets.length - 1;
  if (last < 0) paragraph.text = `${paragraph.text} ${line}`;
  else paragraph.bullets[last] = `${paragraph.bullets[last]} ${line}`;
}
