import { randomUUID } from 'node:crypto';
import { ERROR_CODES, type ErrorCode } from '@gantry/shared/errors/error-codes';
import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { databaseRefusal } from '../database/database-refusal.js';
import { DomainError } from '../errors/domain-error.js';

const log = new Logger('graphql');
const KNOWN = new Set<string>(ERROR_CODES);
/** What Apollo and our limits say about a document: the caller's mistake, safe to answer in full. */
const ABOUT_THE_DOCUMENT = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/**
 * The one place where an error becomes an answer: a DomainError gives its code and details, a document that cannot be
 * run says why, anything else is a defect: logged with a reference, answered as INTERNAL without a word of its own.
 */
export function formatError(error: unknown): GraphQLFormattedError {
  const graphQLError = error instanceof GraphQLError ? error : null;
  const cause = rootCause(error);
  const domain = cause instanceof DomainError ? cause : databaseRefusal(cause);
  const where = graphQLError?.path ? { path: graphQLError.path } : {};
  if (domain)
    return { message: domain.code, ...where, extensions: { code: domain.code, details: domain.details } };

  // Apollo puts its own code on everything that validation finds; what our limits say keeps a mark of its own.
  const tooLarge = graphQLError?.extensions?.tooLarge;
  if (typeof tooLarge === 'string') return refusal('QUERY_TOO_LARGE', tooLarge);

  const code = graphQLError?.extensions?.code;
  if (
    graphQLError &&
    !graphQLError.originalError &&
    (code === undefined || ABOUT_THE_DOCUMENT.has(String(code)))
  ) {
    return aboutTheDocument(graphQLError);
  }
  if (graphQLError && KNOWN.has(String(code))) {
    return {
      message: String(code),
      ...where,
      extensions: { code: code as ErrorCode, details: graphQLError.extensions.details ?? {} },
    };
  }
  if (graphQLError && ABOUT_THE_DOCUMENT.has(String(code))) return aboutTheDocument(graphQLError);
  const reference = randomUUID();
  log.error(`${reference} ${cause instanceof Error ? cause.stack : String(cause)}`);
  return { message: 'INTERNAL', ...where, extensions: { code: 'INTERNAL', details: { reference } } };
}

function aboutTheDocument(error: GraphQLError): GraphQLFormattedError {
  const message = error.message.replace(/ Did you mean .*$/s, '').slice(0, 300);
  return refusal('BAD_INPUT', message);
}

function refusal(code: ErrorCode, message: string): GraphQLFormattedError {
  const problems = [{ rule: 'INPUT', severity: 'E', field: null, message }];
  return { message: code, extensions: { code, details: { problems } } };
}

function rootCause(error: unknown): unknown {
  let at: unknown = error;
  for (let depth = 0; depth < 5 && at instanceof GraphQLError && at.originalError; depth++)
    at = at.originalError;
  return at;
}
