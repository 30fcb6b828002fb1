import { type ApolloServerPlugin, type BaseContext, HeaderMap } from '@apollo/server';
import { type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { formatError } from './error-format.js';
import { asksForPlainData } from './plain-data.js';
import { readPlainFieldsDirectly } from './plain-fields.js';

const KEPT = 300;

interface Runnable {
  query: (root: unknown, context: unknown, variables: Record<string, unknown>) => Promise<unknown> | unknown;
}

/**
 * Runs operations through graphql-jit, compiled once per document. Apollo does not pass what comes from here through
 * its own error formatting, so the errors are formatted here: a throwing resolver must never answer with its words.
 */
export function jitPlugin(): ApolloServerPlugin<BaseContext> {
  let schema: GraphQLSchema;
  const compiled = new Map<string, Runnable | null>();

  const compile = (key: string, document: Parameters<typeof compileQuery>[1], name: string | undefined) => {
    const kept = compiled.get(key);
    if (kept !== undefined) return kept;
    const disableLeafSerialization = asksForPlainData(schema, document, name);
    const made = compileQuery(schema, document, name, { disableLeafSerialization });
    const query = isCompiledQuery(made as never) ? (made as Runnable) : null;
    if (compiled.size >= KEPT) compiled.delete(compiled.keys().next().value as string);
    compiled.set(key, query);
    return query;
  };

  return {
    async serverWillStart(service) {
      schema = service.schema;
      readPlainFieldsDirectly(schema);
    },
    async requestDidStart() {
      return {
        async responseForOperation({ document, operationName, queryHash, request, contextValue, source }) {
          // Asked for by a name that the document does not hold: the usual way says so.
          if (request.operationName && request.operationName !== operationName) return null;
          const query = compile(
            `${queryHash ?? source}:${operationName ?? ''}`,
            document,
            operationName ?? undefined,
          );
          if (query === null) return null;
          const result = (await query.query(
            undefined,
            contextValue,
            request.variables ?? {},
          )) as ExecutionResult;
          return {
            body: { kind: 'single', singleResult: presentable(result) },
            http: { status: undefined, headers: new HeaderMap() },
          };
        },
      };
    },
  };
}

function presentable(result: ExecutionResult) {
  if (!result.errors) return { data: result.data };
  const errors = result.errors.map((error) => formatError(asGraphQLError(error)));
  return result.data === undefined ? { errors } : { data: result.data, errors };
}

function asGraphQLError(error: unknown): GraphQLError {
  if (error instanceof GraphQLError) return error;
  const { message, originalError, path } = error as {
    message: string;
    originalError?: Error;
    path?: (string | number)[];
  };
  return new GraphQLError(message, { originalError: originalError ?? (error as Error), path });
}
