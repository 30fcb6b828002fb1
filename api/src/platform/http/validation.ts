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
    (message): Problem => ({ rule: 'INPUT', severity: 'E', field, message: plain(message) }),
  );
  return [...own, ...(error.children ?? []).flatMap((child) => problems(child, field))];
}

/** What validators say unless they are told otherwise, by the part that says what would be right. */
const PLAIN: readonly [RegExp, (limit: string) => string][] = [
  [/ must not be greater than (-?[\d.]+)$/, (limit) => `Give ${withCommas(limit)} at the most.`],
  [/ must not be less than (-?[\d.]+)$/, (limit) => `Give ${withCommas(limit)} at the least.`],
  [
    / must be shorter than or equal to (\d+) characters$/,
    (limit) => `This is too long: ${withCommas(limit)} characters at the most.`,
  ],
  [/ must be an integer number$/, () => 'Give a whole number.'],
];

/**
 * A sentence for whoever typed it, who knows the label beside the field and not the name of it.
 * Example: "bedChange must not be less than -100000" is "Give -100,000 at the least."; what a validator words itself stays.
 */
export function plain(message: string): string {
  for (const [pattern, sentence] of PLAIN) {
    const found = pattern.exec(message);
    if (found) return sentence(found[1] ?? '');
  }
  return message;
}

const withCommas = (limit: string) => limit.replace(/\B(?=(\d{3})+$)/g, ',');
