import { Extensions } from '@nestjs/graphql';
import { type DocumentNode, type GraphQLSchema, Kind, OperationTypeNode } from 'graphql';

const PLAIN_DATA = 'isPlainData';

/**
 * For the heavy reads: every value of the answer already is what the schema says, a string for String, a whole number
 * for Int, the word itself for an enum. The compiled query then copies it; checking it costs more than all else that
 * GraphQL does to a long list. Days, instants and nulls are checked as ever.
 */
export function PlainData(): MethodDecorator {
  return Extensions({ [PLAIN_DATA]: true });
}

/** Whether all that an operation asks for is declared to be plain data. */
export function asksForPlainData(schema: GraphQLSchema, document: DocumentNode, name?: string): boolean {
  const operation = document.definitions.find(
    (node) => node.kind === Kind.OPERATION_DEFINITION && (name === undefined || node.name?.value === name),
  );
  if (operation?.kind !== Kind.OPERATION_DEFINITION) return false;
  if (operation.operation !== OperationTypeNode.QUERY) return false;
  const fields = schema.getQueryType()?.getFields() ?? {};
  return operation.selectionSet.selections.every(
    (node) => node.kind === Kind.FIELD && fields[node.name.value]?.extensions[PLAIN_DATA] === true,
  );
}
