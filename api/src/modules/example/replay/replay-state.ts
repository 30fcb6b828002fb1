import { DomainError } from '../../../platform/errors/domain-error.js';
import { STP } from '../data/programmes.js';
import { exampleId } from '../example-id.js';

/** Puts an operation of the product to it and answers its data; a refusal is thrown. */
export type Ask = <Data>(document: string, variables?: Record<string, unknown>) => Promise<Data>;

export interface Versioned {
  id: string;
  version: number;
}

export const PROGRAMME_ID = exampleId('programme', STP);

/** The office is not as the replay needs it: somebody lives in it already. */
export function cannotGoOn(message: string): DomainError {
  return new DomainError('RULE_BROKEN', {
    problems: [{ rule: 'REPLAY-1', severity: 'E', field: null, message }],
  });
}
