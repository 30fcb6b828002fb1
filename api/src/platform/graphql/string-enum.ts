import { registerEnumType } from '@nestjs/graphql';

/** Makes the GraphQL enum of a list of words from the rule book, so that the two cannot drift apart. */
export function stringEnum<T extends string>(
  name: string,
  words: readonly T[],
  description: string,
  each: Partial<Record<T, string>> = {},
): Record<T, T> {
  const values = Object.fromEntries(words.map((word) => [word, word])) as Record<T, T>;
  const valuesMap = Object.fromEntries(
    Object.entries(each).map(([word, text]) => [word, { description: text as string }]),
  );
  registerEnumType(values, { name, description, valuesMap: valuesMap as never });
  return values;
}
