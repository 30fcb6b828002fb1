import { DataSource, type EntityManager } from 'typeorm';
import { EXAMPLE_PASSWORD } from '../../platform/auth/example-logins.service.js';
import { refused } from '../../platform/errors/domain-error.js';
import { exampleCounts } from './example-counts.js';
import { EXAMPLE_OFFICE_ID, exampleId } from './example-id.js';
import { loadAgendas } from './load-agendas.js';
import { loadBodies, loadBodyMembers, loadPosts } from './load-bodies.js';
import { loadCodeCounters } from './load-code-counters.js';
import { loadCommitteeReport } from './load-committee-report.js';
import { loadConsultation } from './load-consultation.js';
import { loadMeetings } from './load-meetings.js';
import { loadOffice, loadOrganisations } from './load-office.js';
import { loadPeople } from './load-people.js';
import { loadPlanItems } from './load-plan.js';
import { loadDocuments, loadLanesAndPathways, loadProgrammes, loadWorkstreams } from './load-programmes.js';
import { loadDecisions, loadRisks } from './load-risks-and-decisions.js';
import { loadDependencies, loadScenarioItems, loadScenarios } from './load-scenarios.js';
import { loadServiceChange } from './load-service-change.js';
import { loadSourceEntries } from './load-source-entries.js';
import { loadStructure } from './load-structure.js';

/** Any number that nothing else locks on: two starts at once load one example. */
const EXAMPLE_LOCK = 7_264_931_083;

export interface LoadedExample {
  officeId: string;
  /** False where the example was there already: then nothing was changed. */
  isNew: boolean;
  counts: Record<string, number>;
}

/**
 * Loads Kent and Medway into a database without an office, in one transaction, its clock at 24 November 2017. Refuses a
 * database that has an office of its own.
 */
export async function loadExample(
  db: DataSource | EntityManager,
  hashPassword: (plain: string) => Promise<string>,
): Promise<LoadedExample> {
  const manager = db instanceof DataSource ? db.manager : db;
  return manager.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [EXAMPLE_LOCK]);
    const offices: { id: string; name: string }[] = await tx.query(
      'select id, name from office order by name',
    );
    const isNew = offices.length === 0;
    if (isNew) await loadAll(tx, await hashPassword(EXAMPLE_PASSWORD));
    else if (offices.every((office) => office.id !== EXAMPLE_OFFICE_ID)) refuse(offices);
    return { officeId: EXAMPLE_OFFICE_ID, isNew, counts: await exampleCounts(tx) };
  });
}

function refuse(offices: { name: string }[]): never {
  const names = offices.map((office) => office.name).join(', ');
  throw refused([
    {
      rule: 'EXAMPLE-1',
      severity: 'E',
      field: null,
      message: `This database already holds an office (${names}). Load the example into an empty database.`,
    },
  ]);
}

async function loadAll(tx: EntityManager, passwordHash: string): Promise<void> {
  await tx.query(
    `select set_config('gantry.action', 'example.load', true), set_config('gantry.change', $1, true),
            set_config('gantry.reason', 'Loaded from the files of the example programme', true)`,
    [exampleId('change', 'example.load')],
  );
  await loadOffice(tx);
  await loadOrganisations(tx);
  await loadProgrammes(tx);
  await loadDocuments(tx);
  await loadWorkstreams(tx);
  await loadStructure(tx);
  await loadLanesAndPathways(tx);
  await loadBodies(tx);
  await loadPosts(tx);
  await loadBodyMembers(tx);
  await loadMeetings(tx);
  await loadPeople(tx, passwordHash);
  await loadScenarios(tx);
  await loadPlanItems(tx);
  await loadServiceChange(tx);
  await loadAgendas(tx);
  await loadScenarioItems(tx);
  await loadDependencies(tx);
  await loadSourceEntries(tx);
  await loadRisks(tx);
  await loadDecisions(tx);
  await loadCommitteeReport(tx);
  await loadConsultation(tx);
  await loadCodeCounters(tx);
}
