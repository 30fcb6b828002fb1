import { nothingChangesAsAt } from '@gantry/shared/as-at/as-at-rules';
import { type Action, mayEver } from '@gantry/shared/policy/policy';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { pastReading } from '../as-at/as-at-context.js';
import { DomainError } from '../errors/domain-error.js';
import { AccessLog } from './access-log.service.js';
import { OPEN_DOOR, REQUIRED } from './requires.js';
import { signedInOf } from './signed-in-of.js';

/** Default deny: a door without `@Requires` or `@OpenDoor` lets nobody in. */
@Injectable()
export class DoorGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly log: AccessLog,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (pastReading() !== null && isChange(context))
      throw new DomainError('AS_AT_READ_ONLY', { problems: [nothingChangesAsAt()] });
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(OPEN_DOOR, targets)) return true;
    const actor = signedInOf(context);
    if (!actor) throw new DomainError('UNAUTHENTICATED');
    const anyOf = this.reflector.getAllAndOverride<Action[] | undefined>(REQUIRED, targets) ?? [];
    // Whoever may do something sees what belongs to it, also where they read it as it was.
    const holder = { ...actor, isReadOnly: false };
    if (anyOf.some((action) => mayEver(holder, action))) return true;
    const [action = null] = anyOf;
    await this.log.note('DENIED', {
      officeId: actor.officeId,
      personId: actor.personId,
      detail: action ?? context.getHandler().name,
    });
    throw new DomainError('FORBIDDEN', { action });
  }
}

function isChange(context: ExecutionContext): boolean {
  if (context.getType<string>() !== 'graphql') return false;
  const { operation } = GqlExecutionContext.create(context).getInfo<{ operation?: { operation: string } }>();
  return operation?.operation === 'mutation';
}
