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
  TOO_MANY_ATTEMPTS: 429,
  QUERY_TOO_LARGE: 400,
  UNKNOWN_DOCUMENT: 400,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

/** Errors of plain HTTP routes: the same codes as over GraphQL, with a fitting status and never a stack. */
@Catch()
export class HttpErrorFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    if (host.getType<string>() === 'graphql') throw error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const domain = error instanceof DomainError ? error : databaseRefusal(error);
    if (domain) return answer(reply, STATUS[domain.code], domain.code, domain.details);
    const status =
      error instanceof HttpException
        ? error.getStatus()
        : (error as { statusCode?: number } | null)?.statusCode;
    if (status === 404) return answer(reply, 404, 'NOT_FOUND', {});
    if (status !== undefined && status >= 400 && status < 500) return answer(reply, status, 'BAD_INPUT', {});
    const reference = randomUUID();
    this.log.error(`${reference} ${error instanceof Error ? error.stack : String(error)}`);
    answer(reply, 500, 'INTERNAL', { reference });
  }
}

function answer(
  reply: FastifyReply,
  status: number,
  code: ErrorCode,
  details: Record<string, unknown>,
): void {
  const wait = details['retryAfterSeconds'];
  if (typeof wait === 'number') void reply.header('retry-after', String(wait));
  void reply.status(status).header('cache-control', 'no-store').send({ code, details });
}
