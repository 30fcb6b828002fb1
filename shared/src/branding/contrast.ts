const COLOUR = /^#[0-9a-f]{6}$/;

/** A colour as documents take it: `#` and six small hexadecimal digits. */
export function isColour(text: string): boolean {
  return COLOUR.test(text);
}

/**
 * How strongly a colour stands out against white, from 1 to 21, as WCAG reckons it; null for what is no colour.
 * Example: `#005eb8` has 6.4 and may carry words; `#ffb81c` has 1.7 and may not.
 */
export function contrastWithWhite(colour: string): number | null {
  if (!isColour(colour)) return null;
  const channel = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
  return 1.05 / (luminance + 0.05);
}
