import { badInput } from '../errors/domain-error.js';

export const EDITIONS = ['FULL', 'PUBLIC'] as const;
export type Edition = (typeof EDITIONS)[number];

/** The edition that an address names. */
export function editionOf(text: string): Edition {
  const edition = EDITIONS.find((one) => one.toLowerCase() === text);
  if (edition === undefined)
    throw badInput('edition', `There is no edition “${text.slice(0, 20)}”. Choose full or public.`);
  return edition;
}
