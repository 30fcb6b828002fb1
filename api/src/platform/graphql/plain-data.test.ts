import { GraphQLInt, GraphQLObjectType, GraphQLSchema, parse } from 'graphql';
import { asksForPlainData } from './plain-data.js';

const plain = { type: GraphQLInt, extensions: { isPlainData: true } };
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { plan: plain, risks: { type: GraphQLInt } } }),
  mutation: new GraphQLObjectType({ name: 'Mutation', fields: { plan: plain } }),
});
const asks = (text: string, name?: string) => asksForPlainData(schema, parse(text), name);

describe('an operation asks for plain data', () => {
  it('when all its fields are declared so', () => {
    expect(asks('query A { plan again: plan }')).toBe(true);
  });

  it('but not when one of them is not', () => {
    expect(asks('query A { plan risks }')).toBe(false);
  });

  it('but not when it asks through a fragment, whose fields are not looked at', () => {
    expect(asks('query A { ...F } fragment F on Query { plan }')).toBe(false);
  });

  it('but not when it is a change', () => {
    expect(asks('mutation A { plan }')).toBe(false);
  });

  it('by the operation that is run, not by another of the same document', () => {
    const text = 'query A { risks } query B { plan }';
    expect([asks(text, 'A'), asks(text, 'B')]).toEqual([false, true]);
  });
});
