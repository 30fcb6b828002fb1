import { type LoadedExample, loadExample as load } from '../modules/example/load-example.js';
import { hashPassword } from '../platform/auth/password.js';
import { DomainError } from '../platform/errors/domain-error.js';
import { CliFailure } from './cli-failure.js';
import { withOwner } from './owner-source.js';

export async function loadExample(ownerUrl: string): Promise<LoadedExample> {
  try {
    return await withOwner(ownerUrl, (db) => load(db, hashPassword));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const problems = error.details.problems as { message: string }[];
    throw new CliFailure(
      problems.map(({ message }) => message).join('\n'),
      'An empty one is made by another GANTRY_DATA_DIR or DATABASE_URL. Nothing was changed.',
      { cause: error },
    );
  }
}

export async function hasNoOffice(ownerUrl: string): Promise<boolean> {
  return withOwner(ownerUrl, async (db) => {
    const [row] = await db.query('select not exists (select from office) as empty');
    return row.empty;
  });
}
