import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { DayScalar, InstantScalar } from './platform/graphql/scalars.js';
import { slices } from './slices.js';

/** The API's schema as text, made from the resolvers alone: no database and no port. */
export async function apiSchema(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
  const resolvers = slices.flatMap(
    (slice) => (Reflect.getMetadata('providers', slice) ?? []) as NewableFunction[],
  );
  const schema = await app
    .get(GraphQLSchemaFactory)
    .create(resolvers.filter(isResolver) as never[], [InstantScalar], {
      dateScalarMode: 'isoDate',
      resolvers: { Day: DayScalar },
    } as never);
  await app.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}

function isResolver(provider: unknown): boolean {
  return typeof provider === 'function' && provider.name.endsWith('Resolver');
}
