import { Client } from 'pg';
import { migrate } from '../database/migrate.js';
import { migrateTo } from '../database/migrate-to.js';
import { BackupFailure } from './backup-failure.js';
import { migrationLevel } from './catalogue.js';
import { readBackup } from './read-backup.js';
import { type RestoreOptions, type RestoreSummary, restoreBackup } from './restore-backup.js';

/** Restores, and brings what an earlier Gantry wrote up to date: possible where there are no tables yet. */
export async function restoreAndMigrate(
  ownerUrl: string,
  file: string,
  options: RestoreOptions,
): Promise<RestoreSummary> {
  const { header } = await readBackup(file);
  if (await hasNoTables(ownerUrl)) {
    const [unknown] = await migrateTo(ownerUrl, header.migrations);
    if (unknown) {
      throw new BackupFailure(
        `The backup comes from a later Gantry: this one does not know ${unknown}.`,
        'Install the Gantry version that wrote it, or a later one. Nothing was changed.',
      );
    }
  }
  const summary = await restoreBackup(ownerUrl, file, options);
  await migrate(ownerUrl);
  return summary;
}

async function hasNoTables(ownerUrl: string): Promise<boolean> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    return (await migrationLevel(client)).length === 0;
  } finally {
    await client.end();
  }
}
