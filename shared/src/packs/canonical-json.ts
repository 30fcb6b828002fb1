/**
 * JSON of which there is one form only: keys in the order of their letters, no white space, nothing undefined. The same
 * content gives the same bytes, whoever wrote its parts in whichever order.
 * Example: `{ b: 1, a: undefined, c: [2] }` is `{"b":1,"c":[2]}`.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value !== 'object') {
    const text = JSON.stringify(value);
    if (text === undefined) throw new TypeError('JSON has no form for this value.');
    return text;
  }
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one ?? null)).join(',')}]`;
  let text = '';
  for (const key of Object.keys(value).sort()) {
    const one = (value as Record<string, unknown>)[key];
    if (one === undefined) continue;
    text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(one)}`;
  }
  return `{${text}}`;
}
