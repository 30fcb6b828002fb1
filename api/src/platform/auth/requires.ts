import type { Action } from '@gantry/shared/policy/policy';
import { applyDecorators, SetMetadata } from '@nestjs/common';

export const REQUIRED = Symbol('required action');
export const OPEN_DOOR = Symbol('open door');

/** The door: only whoever holds this action somewhere comes in. The row decides the rest (`can` in the service). */
export function Requires(action: Action): MethodDecorator & ClassDecorator {
  return applyDecorators(SetMetadata(REQUIRED, action));
}

/** A door that everybody may use: signing in, health. Default deny makes every other door name its action. */
export function OpenDoor(): MethodDecorator & ClassDecorator {
  return applyDecorators(SetMetadata(OPEN_DOOR, true));
}
