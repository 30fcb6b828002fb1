import type { Problem } from '@gantry/shared/errors/error-codes';
import { type ValidationError, ValidationPipe } from '@nestjs/common';
import { DomainError } from '../errors/domain-error.js';

/** Shape is checked at the door; each message stands beside its field. Unknown fields are refused, not dropped. */
export function validation(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    exceptionFactory: (errors) =>
      new DomainError('BAD_INPUT', { problems: errors.flatMap((error) => problems(error, '')) }),
  });
}

function problems(error: ValidationError, parent: string): Problem[] {
  const field = parent === '' ? error.property : `${parent}.${error.property}`;
  const own = Object.values(error.constraints ?? {}).map(
    (message): Problem => ({ rule: 'INPUT', severity: 'E', field, message }),
  );
  return [...own, ...(error.children ?? []).flatMap((child) => problems(child, field))];
}
