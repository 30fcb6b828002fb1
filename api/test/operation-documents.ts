import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  isObjectType,
} from 'graphql';

const DEEPEST = 6;

export interface SchemaOperation {
  name: string;
  kind: 'query' | 'mutation';
  /** Asks for every field that the answer has. */
  document: string;
}

/** Every query and mutation of the schema, each with a document that asks for everything it answers. */
export function operationsOf(schema: GraphQLSchema): SchemaOperation[] {
  const of = (kind: SchemaOperation['kind'], fields: Record<string, GraphQLField<unknown, unknown>> = {}) =>
    Object.values(fields).map((field) => ({ name: field.name, kind, document: documentOf(kind, field) }));
  return [
    ...of('query', schema.getQueryType()?.getFields()),
    ...of('mutation', schema.getMutationType()?.getFields()),
  ];
}

function documentOf(kind: string, field: GraphQLField<unknown, unknown>): string {
  const declared = field.args.map((arg) => `$${arg.name}: ${arg.type}`).join(', ');
  const given = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const head = declared ? `${kind} All(${declared})` : `${kind} All`;
  const call = given ? `${field.name}(${given})` : field.name;
  return `${head} { ${call} ${selection(getNamedType(field.type), [])} }`;
}

function selection(type: GraphQLNamedType, inside: readonly GraphQLNamedType[]): string {
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const next = getNamedType(field.type);
    if (isLeafType(next)) return [field.name];
    if (inside.includes(next) || inside.length >= DEEPEST) return [];
    return [`${field.name} ${selection(next, [...inside, type])}`];
  });
  return `{ ${fields.join(' ')} }`;
}
