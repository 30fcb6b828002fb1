/** One word, number or sign of a written date, in lower case. */
export interface DateToken {
  kind: 'word' | 'number' | 'sign';
  text: string;
  /** Zero for anything but a number. */
  value: number;
  isOrdinal: boolean;
  hasSpaceBefore: boolean;
  /** `'18`: two digits that can only be a year. */
  hasApostrophe: boolean;
}

const ORDINAL_ENDINGS = new Set(['st', 'nd', 'rd', 'th']);
const DASHES = '‐‑‒–—―−';
const ARROWS = '→⟶➔⇒➜►';
const QUOTES = "'’‘`´";

/**
 * Cuts a written date into words, numbers and signs, forgiving what conversion does to documents: every kind
 * of space, dash and arrow, underscores of file names, full stops after abbreviations, ordinal endings.
 * `Tues. 13th_Sept – 23/01` is `tues 13(ordinal) sept - 23 / 01`. One pass, no backtracking.
 */
export function dateTokens(text: string): DateToken[] {
  const tokens: DateToken[] = [];
  const plain = text.normalize('NFKC').toLowerCase();
  let hasSpaceBefore = false;
  let hasApostrophe = false;
  let at = 0;

  const push = (kind: DateToken['kind'], word: string, value = 0) => {
    tokens.push({ kind, text: word, value, isOrdinal: false, hasSpaceBefore, hasApostrophe });
    hasSpaceBefore = false;
    hasApostrophe = false;
  };

  while (at < plain.length) {
    const char = plain[at]!;
    if (isDigit(char)) {
      const start = at;
      while (at < plain.length && isDigit(plain[at]!)) at++;
      push('number', plain.slice(start, at), Number(plain.slice(start, at)));
    } else if (isLetter(char)) {
      let word = '';
      while (at < plain.length && (isLetter(plain[at]!) || isInsideWord(plain, at))) {
        if (isLetter(plain[at]!)) word += plain[at];
        at++;
      }
      if (plain[at] === '.') at++;
      const last = tokens.at(-1);
      if (ORDINAL_ENDINGS.has(word) && last?.kind === 'number') {
        last.isOrdinal = true;
        hasSpaceBefore = false;
      } else if (word === 'à') push('sign', '→');
      else push('word', word);
    } else {
      at++;
      if (char === ',' || char === ';' || char === '_' || char.trim() === '') hasSpaceBefore = true;
      else if (QUOTES.includes(char)) hasApostrophe = true;
      else if (ARROWS.includes(char)) push('sign', '→');
      else if (char === '-' && plain[at] === '>') {
        at++;
        push('sign', '→');
      } else if (char === '-' || DASHES.includes(char)) push('sign', '-');
      else if (char === '≈' || char === '∼') push('sign', '~');
      else if (char === '.' && !(isDigit(plain[at - 2] ?? '') && isDigit(plain[at] ?? '')))
        hasSpaceBefore = true;
      else if (!isInvisible(char)) push('sign', char);
    }
  }
  return tokens;
}

/** An apostrophe or full stop between letters belongs to the word: `weeks' time`, `t.b.c.` */
function isInsideWord(text: string, at: number): boolean {
  const char = text[at]!;
  return (
    (char === '.' || QUOTES.includes(char)) &&
    isLetter(text[at + 1] ?? '') &&
    at > 0 &&
    isLetter(text[at - 1]!)
  );
}

function isDigit(char: string): boolean {
  return char >= '0' && char <= '9';
}

function isLetter(char: string): boolean {
  return (char >= 'a' && char <= 'z') || (char >= 'à' && char <= 'ž' && char !== '÷');
}

/** Zero-width and direction marks, which copying from a browser or a PDF leaves behind. */
function isInvisible(char: string): boolean {
  const code = char.charCodeAt(0);
  return (
    code === 0xfeff ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069)
  );
}
