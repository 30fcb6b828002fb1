import type { Action } from '@gantry/shared/policy/policy';
import { applyDecorators, SetMetadata } from '@nestjs/common';

export const REQUIRED = Symbol('required action');
export const OPEN_DOOR = Symbol('open door');

/** The door: only whoever holds one of these actions somewhere comes in. The row decides the rest (`can` in the service). */
export function Requires(...anyOf: [Action, ...Action[]]): MethodDecorator & ClassDecorator {
  return applyDecorators(SetMetadata(REQUIRED, anyOf));
}

/** A door that everybody may use: signing in, health. Default deny makes every other door name its action. */
export function OpenDoor(): MethodDecorator & ClassDecorator {
  return applyDecorators(SetMetadata(OPEN_DOOR, true));
}
