import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';

/** The name of the function that Nest gives to every field that has no resolver of ours. */
const NEST_READS_PROPERTY = 'rootFieldResolver';

/**
 * Takes Nest's own function off each field that it only reads from its object: without one, the compiled query reads
 * the property itself. A long list has tens of thousands of such fields, and each call costs more than its value.
 */
export function readPlainFieldsDirectly(schema: GraphQLSchema): void {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || roots.includes(type)) continue;
    for (const field of Object.values(type.getFields())) if (onlyReads(field)) field.resolve = undefined;
  }
}

/** Another property's name or a value in place of an absent one would still need the function. */
function onlyReads(field: GraphQLField<unknown, unknown>): boolean {
  const resolve = field.resolve as ((root: unknown) => unknown) | undefined;
  if (resolve?.name !== NEST_READS_PROPERTY) return false;
  const read: PropertyKey[] = [];
  const absent = new Proxy({}, { get: (_, name) => void read.push(name) });
  return resolve(absent) === undefined && read.length === 1 && read[0] === field.name;
}
