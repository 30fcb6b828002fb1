import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { SignedIn } from './signed-in.js';

/** What every GraphQL resolver finds in its context. */
export interface RequestContext {
  actor: SignedIn | null;
  /** Aborts when whoever asked goes away before the answer is there. */
  aborted: () => AbortSignal;
}

/** A request on which the session hook has left who is signed in. */
export type KnownRequest = FastifyRequest & { actor?: SignedIn | null };

/** Who is signed in, for GraphQL and plain HTTP alike. */
export function signedInOf(context: ExecutionContext): SignedIn | null {
  if (context.getType<string>() === 'graphql')
    return GqlExecutionContext.create(context).getContext<RequestContext>().actor;
  return context.switchToHttp().getRequest<KnownRequest>().actor ?? null;
}

/** Injects who acts. Only behind `@Requires`: there it is never null. */
export const CurrentActor = createParamDecorator(
  (_: unknown, context: ExecutionContext): SignedIn => signedInOf(context) as SignedIn,
);
