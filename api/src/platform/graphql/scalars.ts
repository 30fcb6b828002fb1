import { type CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { badInput } from '../errors/domain-error.js';

const ISO_DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** As for dates that people write (`DATE-5`): what lies outside is a slip of the keyboard. */
const FIRST = '1900-01-01';
const LAST = '2199-12-31';

/** A calendar day. Stays a string all the way: no time zone can move it. */
export const DayScalar = new GraphQLScalarType<string, string>({
  name: 'Day',
  description: 'A calendar day as YYYY-MM-DD, of the years 1900 to 2199. It has no time and no time zone.',
  serialize: (value) => String(value),
  parseValue: readDay,
  parseLiteral: (node) => readDay(node.kind === Kind.STRING ? node.value : null),
});

function readDay(value: unknown): string {
  const isDay = typeof value === 'string' && ISO_DAY.test(value) && isReal(value);
  // With its own code: a plain error would be taken for a defect of ours.
  if (!isDay) throw badInput(null, 'Write a day as YYYY-MM-DD, such as 2018-02-01.');
  if (value < FIRST || value > LAST)
    throw badInput(
      null,
      `The year ${value.slice(0, 4)} cannot be right: give a day from 1900 to 2199.`,
      'DATE-5',
    );
  return value;
}

function isReal(iso: string): boolean {
  const at = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso);
}

/** An instant, from a Date of the driver or an ISO string of a kept answer; never silently null. */
@Scalar('Instant', () => Date)
export class InstantScalar implements CustomScalar<string, Date> {
  description = 'An instant in ISO 8601 with UTC offset, such as 2017-11-24T09:30:00Z.';

  serialize(value: unknown): string {
    const at = value instanceof Date ? value : new Date(String(value));
    if (Number.isNaN(at.getTime())) throw new TypeError(`Not an instant: ${String(value)}`);
    return at.toISOString();
  }

  parseValue(value: unknown): Date {
    const at = typeof value === 'string' ? new Date(value) : new Date(Number.NaN);
    if (Number.isNaN(at.getTime())) throw badInput(null, 'Write an instant as 2017-11-24T09:30:00Z.');
    return at;
  }

  parseLiteral(node: ValueNode): Date {
    return this.parseValue(node.kind === Kind.STRING ? node.value : null);
  }
}
