import { DomainError } from '../errors/domain-error.js';

const SENTENCES: Record<string, string> = {
  '23503': 'Something that this refers to is not there.',
  '23505': 'There is one like this already.',
  '23514': 'The values do not fit together.',
  '23P01': 'This overlaps with another entry.',
  '22021': 'The text holds a character that cannot be stored.',
  '22P05': 'The text holds a character that cannot be stored.',
  '22P02': 'A value has the wrong form.',
  '22003': 'A number is out of range.',
  '22008': 'A date is out of range.',
};
/** What the driver says when every connection stays in use for too long; it has no code. */
const NO_CONNECTION = 'timeout exceeded when trying to connect';
const BUSY = new Set(['55P03', '57014', '53300', '57P01', '57P03', '08006', '08001']);

/**
 * What the database itself refuses, as an answer: a constraint names the rule that it protects. The last net: a rule that
 * people meet in daily work has its own sentence in the rule book.
 */
export function databaseRefusal(error: unknown): DomainError | null {
  const cause = (error as { driverError?: unknown } | null)?.driverError ?? error;
  const { code, constraint } = (cause ?? {}) as { code?: unknown; constraint?: unknown };
  if (cause instanceof Error && cause.message === NO_CONNECTION) return new DomainError('UNAVAILABLE', {});
  if (typeof code !== 'string') return null;
  if (BUSY.has(code) || code === 'ECONNREFUSED') return new DomainError('UNAVAILABLE', {});
  const message = SENTENCES[code];
  if (message === undefined) return null;
  const rule = typeof constraint === 'string' ? constraint : 'DATABASE';
  return new DomainError(code === '23505' || code === '23P01' ? 'CONFLICT' : 'BAD_INPUT', {
    problems: [{ rule, severity: 'E', field: null, message }],
  });
}
