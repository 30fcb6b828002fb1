import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import type { KnownRequest, RequestContext } from '../auth/signed-in-of.js';
import { APP_CONFIG, type AppConfig } from '../config/app-config.js';
import { goneSignal } from '../http/gone-signal.js';
import { formatError } from './error-format.js';
import { jitPlugin } from './jit.plugin.js';
import { LIMITS, limitsRule } from './limits.js';
import { DayScalar } from './scalars.js';

/** Code-first GraphQL on Fastify, run by graphql-jit, within limits that are measured before any resolver runs. */
export const graphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: ApolloDriver,
  inject: [APP_CONFIG],
  useFactory: (config: AppConfig): ApolloDriverConfig => ({
    path: '/graphql',
    autoSchemaFile: true,
    introspection: config.mode !== 'production',
    graphiql: false,
    playground: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    preserveHttpStatusForExecutionErrors: false,
    stopOnTerminationSignals: false,
    // `npm run schema` checks the schema; doing it at every start takes a third of a second.
    buildSchemaOptions: { dateScalarMode: 'isoDate', skipCheck: config.mode === 'production' },
    resolvers: { Day: DayScalar },
    parseOptions: { maxTokens: LIMITS.tokens },
    validationRules: [limitsRule],
    // Apollo's own adds a line's end, which copies the whole of a large answer once more.
    stringifyResult: (answer) => JSON.stringify(answer),
    plugins: [jitPlugin(), ApolloServerPluginCacheControlDisabled()],
    context: (request: KnownRequest, reply: FastifyReply): RequestContext => ({
      actor: request.actor ?? null,
      aborted: () => goneSignal(reply),
    }),
    formatError: (_formatted: GraphQLFormattedError, error: unknown) => formatError(error),
  }),
});
