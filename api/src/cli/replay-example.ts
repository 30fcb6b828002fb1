import { DataSource } from 'typeorm';
import { createApp } from '../create-app.js';
import { EXAMPLE_OFFICE_ID, exampleId } from '../modules/example/example-id.js';
import { type Ask, type Replayed, type ReplayedStep, replay } from '../modules/example/replay/index.js';
import { SessionsService } from '../platform/auth/sessions.service.js';
import { LARGEST_FILE_BYTES } from '../platform/config/app-config.js';
import { migrate } from '../platform/database/migrate.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { appAccess } from './app-access.js';
import { CliFailure } from './cli-failure.js';
import type { OpenDatabase } from './open-database.js';
import { withOwner } from './owner-source.js';
import { type Refusal, refusalSentences } from './replay-refusals.js';

const PMO_ID = exampleId('person', 'pmo');
const CONFIG = {
  mode: 'development',
  publicUrl: 'http://localhost',
  webRoot: null,
  persistedDocuments: new Map<string, string>(),
  isBehindProxy: false,
  largestFileBytes: LARGEST_FILE_BYTES,
  mail: null,
} as const;

interface Answer {
  data: unknown;
  errors?: Refusal[];
}

/** Replays as the example's PMO, through the doors of the application itself; nobody else's pages need to be open. */
export async function replayExample(
  database: OpenDatabase,
  until: string | null,
  say: (step: ReplayedStep) => void,
): Promise<Replayed> {
  const { appRole } = await migrate(database.ownerUrl);
  const credentialId = await withOwner(database.ownerUrl, credentialOfPmo);
  const app = await createApp({ ...(await appAccess(database, appRole)), config: CONFIG });
  try {
    const sessions = app.get(SessionsService);
    const who = { officeId: EXAMPLE_OFFICE_ID, personId: PMO_ID, credentialId };
    const from = { userAgent: 'gantry example replay', address: null };
    const token = await app.get(DataSource).transaction((tx) => sessions.open(tx, who, from));
    const server = app.getHttpAdapter().getInstance();
    const ask: Ask = async <Data>(query: string, variables: Record<string, unknown> = {}) => {
      const answer = await server.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', 'x-gantry-request': '1', cookie: `gantry=${token}` },
        payload: { query, variables },
      });
      const { data, errors } = answer.json<Answer>();
      if (errors) throw refusal(errors.flatMap(refusalSentences));
      return data as Data;
    };
    try {
      return await replay(ask, until, say);
    } finally {
      await sessions.close(token);
    }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const problems = error.details.problems as { message: string }[];
    throw refusal(problems.map(({ message }) => message));
  } finally {
    await app.close();
  }
}

async function credentialOfPmo(db: DataSource): Promise<string> {
  const [office] = await db.query('select id from office where id = $1', [EXAMPLE_OFFICE_ID]);
  if (!office)
    throw new CliFailure(
      'The example is not in this database, so there is nothing to replay.',
      'Load it into an empty database with "gantry example load".',
    );
  const [pmo] = await db.query(
    `select c.id from person p join credential c on c.id = p.credential_id
      where p.office_id = $1 and p.id = $2 and p.deactivated_at is null and c.disabled_at is null`,
    [EXAMPLE_OFFICE_ID, PMO_ID],
  );
  if (!pmo)
    throw new CliFailure(
      'The example PMO, in whose name it is replayed, can no longer sign in.',
      'Load the example into an empty database and replay it there.',
    );
  return pmo.id;
}

function refusal(reasons: readonly string[]): CliFailure {
  return new CliFailure(
    reasons.join('\n'),
    'What was played before this stays. To replay the whole story, load the example into an empty database.',
  );
}
