import { v5 } from 'uuid';

const NAMESPACE = '0f2a7c5e-6d1b-5c3a-9e44-2b7d1c8a5f10';

/** The same id for the same thing in every load, so that two example databases can be compared row by row. */
export function exampleId(noun: string, key: string): string {
  return v5(`${noun}/${key}`, NAMESPACE);
}

/** The same for a link that may be missing. */
export function linkTo(noun: string, key: string | undefined): string | null {
  return key === undefined ? null : exampleId(noun, key);
}

export const EXAMPLE_OFFICE_ID = exampleId('office', 'kent-and-medway');
