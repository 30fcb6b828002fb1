import type { EntityManager } from 'typeorm';
import { CliFailure } from './cli-failure.js';

export interface OfficeRef {
  id: string;
  code: string;
  name: string;
}

/** The office that --office names, or the only one there is. */
export async function officeOf(db: EntityManager, code: string | undefined): Promise<OfficeRef> {
  const offices: OfficeRef[] = await db.query('select id, code, name from office order by code');
  const codes = offices.map((office) => office.code).join(', ');
  if (offices.length === 0) {
    throw new CliFailure(
      'There is no office yet.',
      'Start Gantry and follow the set-up link that it prints, or load the example with "gantry example load".',
    );
  }
  const found = code === undefined ? offices : offices.filter((office) => office.code === code);
  if (found.length === 1 && found[0]) return found[0];
  throw code === undefined
    ? new CliFailure(`There are several offices: ${codes}.`, 'Say which one with --office <code>.')
    : new CliFailure(`There is no office "${code}".`, `There are: ${codes}.`);
}
