import { type Day, day } from '@gantry/shared/dates/day';
import { isInOrder, type Ranged } from '@gantry/shared/schedule/range';

/** What is wrong with a file, as sentences that say where, and what would be right. */
export class Problems {
  readonly refusals: string[] = [];
  readonly warnings: string[] = [];

  refuse(path: string, what: string): void {
    this.refusals.push(`${path || 'The file'}: ${what}`);
  }
}

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One object of the file, read field by field; what is wrong is noted with its path and read as absent. */
export class Fields {
  constructor(
    readonly value: JsonObject,
    readonly path: string,
    private readonly problems: Problems,
  ) {}

  private at(key: string): string {
    return this.path === '' ? key : `${this.path}.${key}`;
  }

  private own(key: string): unknown {
    const value = Object.hasOwn(this.value, key) ? this.value[key] : undefined;
    return value === null ? undefined : value;
  }

  /** Whether the field is written as null, where that means something. */
  isNull(key: string): boolean {
    return Object.hasOwn(this.value, key) && this.value[key] === null;
  }

  refuse(key: string, what: string): undefined {
    this.problems.refuse(this.at(key), what);
    return undefined;
  }

  /** Says of every other field that it is passed over, so that a slip of the pen is seen. */
  only(...keys: string[]): this {
    for (const key of Object.keys(this.value))
      if (!keys.includes(key))
        this.problems.warnings.push(
          `${this.at(key)} is not known here and is passed over. Known are: ${keys.join(', ')}.`,
        );
    return this;
  }

  text(key: string): string | undefined {
    const value = this.own(key);
    if (value === undefined || (typeof value === 'string' && value !== ''))
      return value as string | undefined;
    return this.refuse(key, `${shown(value)} is no text. Give some, in quotes.`);
  }

  /** An id or another text that must be there. */
  required(key: string): string {
    const known = this.text(key);
    if (known === undefined && this.own(key) === undefined) this.refuse(key, 'is missing. Give it as text.');
    return known ?? '';
  }

  flag(key: string): boolean | undefined {
    const value = this.own(key);
    if (value === undefined || typeof value === 'boolean') return value;
    return this.refuse(key, `${shown(value)} is neither true nor false. Give one of them, without quotes.`);
  }

  whole(key: string): number | undefined {
    const value = this.own(key);
    if (value === undefined || Number.isInteger(value)) return value as number | undefined;
    return this.refuse(key, `${shown(value)} is no whole number. Give one such as 5.`);
  }

  /** A part of the whole, from 0 to 1. */
  share(key: string): number | undefined {
    const value = this.own(key);
    if (value === undefined || (typeof value === 'number' && value >= 0 && value <= 1))
      return value as number | undefined;
    return this.refuse(key, `${shown(value)} is no probability. Give a number from 0 to 1, such as 0.4.`);
  }

  day(key: string): Day | undefined {
    const value = this.own(key);
    return value === undefined ? undefined : this.readDay(key, value);
  }

  days(key: string): Day[] | undefined {
    return this.list(key, (value, path) => this.readDay(path, value));
  }

  choice<T extends string>(key: string, choices: readonly T[]): T | undefined {
    const value = this.own(key);
    if (value === undefined) return undefined;
    const found = choices.find((one) => one === value);
    return found ?? this.refuse(key, `${shown(value)} is not known. Give one of: ${choices.join(', ')}.`);
  }

  /** One whole number, or `{ "min", "likely", "max" }`. */
  ranged(key: string): Ranged | undefined {
    const value = this.own(key);
    if (value === undefined) return undefined;
    const read = isObject(value) ? rangeOf(value, (one) => one as number) : (value as number);
    if (isWholeRange(read)) return read;
    return this.refuse(
      key,
      `${shown(value)} is no length. Give a whole number such as 10, or { "min": 8, "likely": 10, "max": 15 } in this order.`,
    );
  }

  /** One day, or `{ "min", "likely", "max" }` of days. */
  rangedDay(key: string): Ranged<Day> | undefined {
    const value = this.own(key);
    if (!isObject(value)) return this.day(key);
    const read = rangeOf(value, dayOrNone);
    if (isWholeRange(read)) return read as Ranged<Day>;
    return this.refuse(
      key,
      'is no range of days. Give { "min": "2018-03-01", "likely": "2018-03-08", "max": "2018-03-15" } in this order.',
    );
  }

  texts(key: string): string[] | undefined {
    return this.list(key, (value, path) =>
      typeof value === 'string' && value !== ''
        ? value
        : this.refuse(path, `${shown(value)} is no text. Give some, in quotes.`),
    );
  }

  wholes(key: string): number[] | undefined {
    return this.list(key, (value, path) =>
      Number.isInteger(value) ? (value as number) : this.refuse(path, `${shown(value)} is no whole number.`),
    );
  }

  object(key: string): Fields | undefined {
    const value = this.own(key);
    if (value === undefined) return undefined;
    if (isObject(value)) return new Fields(value, this.at(key), this.problems);
    return this.refuse(key, `${shown(value)} is no object. Give one in { }.`);
  }

  /** A list of objects; empty where it is absent. */
  objects(key: string): Fields[] {
    return (
      this.list(key, (value, path) =>
        isObject(value)
          ? new Fields(value, this.at(path), this.problems)
          : this.refuse(path, `${shown(value)} is no object. Give one in { }.`),
      ) ?? []
    );
  }

  private list<T>(key: string, read: (value: unknown, path: string) => T | undefined): T[] | undefined {
    const value = this.own(key);
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) return this.refuse(key, `${shown(value)} is no list. Give one in [ ].`);
    return value.flatMap((one, i) => {
      const found = read(one, `${key}[${i}]`);
      return found === undefined ? [] : [found];
    });
  }

  private readDay(key: string, value: unknown): Day | undefined {
    return (
      dayOrNone(value) ??
      this.refuse(
        key,
        `${shown(value)} is no day. Write it as YYYY-MM-DD, such as 2018-03-08, from 1900 to 2199.`,
      )
    );
  }
}

/** As for every other date of the product: what lies outside is a slip of the pen. */
const YEARS = /^(19|20|21)\d\d-/;

function dayOrNone(value: unknown): Day | undefined {
  if (typeof value !== 'string') return undefined;
  try {
    return YEARS.test(value) ? day(value) : undefined;
  } catch {
    return undefined;
  }
}

function rangeOf<T extends number>(value: JsonObject, read: (one: unknown) => T | undefined) {
  const [min, likely, max] = [read(value.min), read(value.likely ?? value.max), read(value.max)];
  return { min, likely, max };
}

/** Longer lengths than these many days are slips of the pen. */
const LONGEST = 100_000;

function isWholeRange(value: unknown): value is Ranged {
  if ((typeof value !== 'number' && !isObject(value)) || !isInOrder(value as Ranged)) return false;
  const { min, max } =
    typeof value === 'number' ? { min: value, max: value } : (value as { min: number; max: number });
  return min >= -LONGEST && max <= LONGEST;
}

function shown(value: unknown): string {
  const text = jsonOf(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** A file may nest more than can be written out again. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return 'What stands there';
  }
}
