import { randomUUID } from 'node:crypto';
import type { ErrorCode } from '@gantry/shared/errors/error-codes';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { databaseRefusal } from '../database/database-refusal.js';
import { DomainError } from '../errors/domain-error.js';

const STATUS: Record<ErrorCode, number> = {
  BAD_INPUT: 400,
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  UNAUTHENTICATED: 401,
  STALE_VERSION: 409,
  RULE_BROKEN: 422,
  REASON_NEEDED: 422,
  IDEMPOTENCY_MISMATCH: 422,
  CONFLICT: 409,
  AS_AT_READ_ONLY: 409,
  TOO_MANY_ATTEMPTS: 429,
  QUERY_TOO_LARGE: 400,
  UNKNOWN_DOCUMENT: 400,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** What the server itself refuses before a route sees it. */
const SENTENCE: Record<number, string> = {
  400: 'What was sent could not be read. Send JSON.',
  413: 'What was sent is too large: one megabyte at the most.',
  415: 'Send JSON, with the content type application/json.',
};

/** Errors of plain HTTP routes: the same codes as over GraphQL, with a fitting status and never a stack. */
@Catch()
export class HttpErrorFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    answer(host.switchToHttp().getResponse<FastifyReply>(), this.refusalOf(error));
  }

  private refusalOf(error: unknown): Refusal {
    const domain = error instanceof DomainError ? error : databaseRefusal(error);
    if (domain) return { status: STATUS[domain.code], code: domain.code, details: domain.details };
    const status =
      error instanceof HttpException
        ? error.getStatus()
        : (error as { statusCode?: number } | null)?.statusCode;
    if (status === 404) return { status, code: 'NOT_FOUND', details: {} };
    if (status !== undefined && status >= 400 && status < 500) {
      const message = SENTENCE[status] ?? 'This request cannot be answered as it stands.';
      const problems = [{ rule: 'INPUT', severity: 'E', field: null, message }];
      return { status, code: 'BAD_INPUT', details: { problems } };
    }
    const reference = randomUUID();
    this.log.error(`${reference} ${error instanceof Error ? error.stack : String(error)}`);
    return { status: 500, code: 'INTERNAL', details: { reference } };
  }
}

/** An address that cannot be read comes to no route and to no filter: it is refused in the same shape. */
export function refuseAddress(_error: unknown, _request: unknown, reply: unknown): void {
  const message = 'This address cannot be read. Look at the % signs in it.';
  const problems = [{ rule: 'INPUT', severity: 'E', field: null, message }];
  answer(reply as FastifyReply, { status: 400, code: 'BAD_INPUT', details: { problems } });
}

interface Refusal {
  status: number;
  code: ErrorCode;
  details: Record<string, unknown>;
}

function answer(reply: FastifyReply, { status, code, details }: Refusal): void {
  const wait = details.retryAfterSeconds;
  if (typeof wait === 'number') void reply.header('retry-after', String(wait));
  void reply.status(status).header('cache-control', 'no-store').send({ code, details });
}
