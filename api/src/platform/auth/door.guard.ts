import { type Action, mayEver } from '@gantry/shared/policy/policy';
import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
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
    const targets = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean>(OPEN_DOOR, targets)) return true;
    const actor = signedInOf(context);
    if (!actor) throw new DomainError('UNAUTHENTICATED');
    const anyOf = this.reflector.getAllAndOverride<Action[] | undefined>(REQUIRED, targets) ?? [];
    if (anyOf.some((action) => mayEver(actor, action))) return true;
    const [action = null] = anyOf;
    await this.log.note('DENIED', {
      officeId: actor.officeId,
      personId: actor.personId,
      detail: action ?? context.getHandler().name,
    });
    throw new DomainError('FORBIDDEN', { action });
  }
}
