import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { readPlainFieldsDirectly } from './plain-fields.js';

/** As Nest makes it: a function of this name on every field. */
function asNest(property: string, absent?: string) {
  const rootFieldResolver = (root: Record<string, unknown>) =>
    root[property] === undefined ? absent : root[property];
  return { type: GraphQLString, resolve: rootFieldResolver };
}

function schemaWith(fields: Record<string, { type: typeof GraphQLString; resolve: unknown }>) {
  const item = new GraphQLObjectType({ name: 'Item', fields: fields as never });
  const query = new GraphQLObjectType({
    name: 'Query',
    fields: { item: { type: item, resolve: () => ({}) }, word: asNest('word') },
  });
  const schema = new GraphQLSchema({ query });
  readPlainFieldsDirectly(schema);
  return (type: string, field: string) =>
    (schema.getType(type) as GraphQLObjectType).getFields()[field]?.resolve;
}

describe('fields without a resolver of ours', () => {
  it('are read by the compiled query itself', () => {
    expect(schemaWith({ title: asNest('title') })('Item', 'title')).toBeUndefined();
  });

  it('keep their function where it reads a property of another name', () => {
    expect(schemaWith({ title: asNest('name') })('Item', 'title')).toBeDefined();
  });

  it('keep their function where it puts a value in place of an absent one', () => {
    expect(schemaWith({ title: asNest('title', 'untitled') })('Item', 'title')).toBeDefined();
  });

  it('are left alone where the resolver is ours', () => {
    const title = { type: GraphQLString, resolve: (root: { title: string }) => root.title };
    expect(schemaWith({ title })('Item', 'title')).toBeDefined();
  });

  it('are left alone at the root, where resolvers do the work', () => {
    expect(schemaWith({ title: asNest('title') })('Query', 'word')).toBeDefined();
  });
});
