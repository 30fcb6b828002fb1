import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Mutation, Query } from '../../web/src/generated/graphql.js';
import { createApp } from '../src/create-app.js';
import { tokenHash } from '../src/platform/auth/tokens.js';
import { type AppConfig, LARGEST_FILE_BYTES } from '../src/platform/config/app-config.js';
import { type TestDatabase, testDatabase } from './database.js';

/**
 * An answer by the schema. It holds the fields that the document asked for, and its lists what the test expects in
 * them: a test that reads what was not asked for or is not there fails at that line.
 */
type Answered<T> = T extends readonly (infer Each)[]
  ? Answered<Each>[] & Record<0 | 1 | 2, Answered<Each>>
  : T extends object
    ? { [Field in keyof T]: Answered<T[Field]> }
    : T;

export interface GraphQLAnswer {
  data: Answered<Query & Mutation>;
  errors?: { message: string; extensions: { code: string; details: Record<string, unknown> } }[];
}

export interface TestApp {
  app: NestFastifyApplication;
  database: TestDatabase;
  /** Runs a document as the holder of this token (see `signInAs`), or as nobody; `asAt` reads the record as it was. */
  ask(
    token: string | null,
    query: string,
    variables?: Record<string, unknown>,
    asAt?: string,
  ): Promise<GraphQLAnswer>;
  /** A session for this person, without the password's work. */
  signInAs(who: { officeId: string; personId: string; credentialId: string }): Promise<string>;
  close(): Promise<void>;
}

let sessions = 0;

/** The application in process, on a database of its own. */
export async function testApp(over: Partial<AppConfig> = {}): Promise<TestApp> {
  const database = await testDatabase();
  const app = await createApp({
    appUrl: database.appUrl,
    appRole: null,
    config: {
      mode: 'test',
      publicUrl: 'http://localhost',
      webRoot: null,
      persistedDocuments: new Map(),
      isBehindProxy: false,
      largestFileBytes: LARGEST_FILE_BYTES,
      mail: null,
      ...over,
    },
  });
  const server = app.getHttpAdapter().getInstance();
  return {
    app,
    database,
    async ask(token, query, variables, asAt) {
      const cookie = token === null ? {} : { cookie: `gantry=${token}` };
      const past = asAt === undefined ? {} : { 'x-gantry-as-at': asAt };
      const answer = await server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', 'x-gantry-request': '1', ...cookie, ...past },
        payload: { query, variables },
      });
      return answer.json();
    },
    async signInAs({ officeId, personId, credentialId }) {
      const token = `test-token-${++sessions}`;
      await database.owner.query(
        `insert into session (office_id, id, token_hash, person_id, credential_id, expires_at)
         values ($1, gen_random_uuid(), $2, $3, $4, now() + interval '1 hour')`,
        [officeId, tokenHash(token), personId, credentialId],
      );
      return token;
    },
    async close() {
      await app.close();
      await database.drop();
    },
  };
}
