import { can } from '@gantry/shared/policy/policy';
import { bandTableProblems } from '@gantry/shared/risk/bands';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { changeRow } from '../../platform/database/change-row.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, DomainError, notFound, refused } from '../../platform/errors/domain-error.js';
import { Programme } from './programme.entity.js';
import { type AddProgrammeInput, type ConfigureProgrammeInput, isBand } from './programme.inputs.js';
import type { ProgrammeSummaryType, ProgrammeType } from './programme.types.js';
import { codeMustBeFree, mustTakeProgrammes } from './programme-rules.js';
import { programmeInFull, programmeRows } from './programmes.queries.js';
import { mustBeLive, readableProgramme } from './readable-programme.js';
import { settingProblems } from './setting-problems.js';

/** Programmes, their structure and the settings by which their status is judged. */
@Injectable()
export class ProgrammesService {
  constructor(
    private readonly db: DataSource,
    private readonly uow: UnitOfWork,
  ) {}

  async programmes(actor: SignedIn, includesLater: boolean): Promise<ProgrammeSummaryType[]> {
    const { officeId } = actor;
    const rows = await programmeRows(this.db.manager, officeId, includesLater);
    return rows.filter((row) => can(actor, 'programme:read', { officeId, programmeId: row.id }));
  }

  async programme(actor: SignedIn, code: string, includesLater: boolean): Promise<ProgrammeType> {
    const row = (await this.programmes(actor, includesLater)).find((programme) => programme.code === code);
    if (!row) throw notFound('programme');
    return inFull(this.db.manager, actor, row.id, includesLater);
  }

  configure(actor: SignedIn, input: ConfigureProgrammeInput): Promise<ProgrammeType> {
    const { idempotencyKey, ...request } = input;
    const { reason } = input;
    return this.uow.run(
      { actor, action: 'programme.configure', reason, idempotencyKey, request },
      async (tx) => {
        const found = await readableProgramme(tx, actor, input.id);
        const subject = { officeId: actor.officeId, programmeId: found.id };
        if (!can(actor, 'programme:configure', subject))
          throw new DomainError('FORBIDDEN', { action: 'programme:configure' });
        if (!reason.trim()) throw badInput('reason', 'Say why: a board reads what judged its programme.');
        mustBeLive(found);
        const key = { officeId: actor.officeId, id: found.id };
        const stored = await tx.findOneByOrFail(Programme, key);
        const change = changeOf(input);
        if (Object.keys(change).length === 0) throw badInput(null, 'Say what is to change.');
        const problems = settingProblems({ ...stored, ...change });
        if (input.riskBands) {
          if (!input.riskBands.flat().every(isBand)) throw badInput('riskBands', 'There is no such band.');
          problems.push(...bandTableProblems(input.riskBands));
        }
        if (problems.some((problem) => problem.severity === 'E')) throw refused(problems);
        await changeRow(tx, Programme, key, input.expectedVersion, change);
        return inFull(tx, actor, found.id, false);
      },
    );
  }

  add(actor: SignedIn, input: AddProgrammeInput): Promise<ProgrammeType> {
    const { idempotencyKey, ...request } = input;
    return this.uow.run({ actor, action: 'programme.add', idempotencyKey, request }, async (tx) => {
      const { officeId } = actor;
      if (!can(actor, 'programme:configure', { officeId }))
        throw new DomainError('FORBIDDEN', { action: 'programme:configure' });
      if (!input.name.trim()) throw badInput('name', 'Write the name of the programme.');
      if (input.parentId) mustTakeProgrammes(await readableProgramme(tx, actor, input.parentId));
      if (input.succeedsId) await readableProgramme(tx, actor, input.succeedsId);
      await codeMustBeFree(tx, actor, input.code);
      const id = uuid();
      await tx.insert(Programme, {
        officeId,
        id,
        code: input.code,
        name: input.name.trim(),
        shortName: input.shortName?.trim() || null,
        purpose: input.purpose?.trim() || null,
        parentId: input.parentId ?? null,
        succeedsId: input.succeedsId ?? null,
      });
      return inFull(tx, actor, id, false);
    });
  }
}

const SETTINGS = [
  'greenToleranceDays',
  'amberToleranceDays',
  'tbcWithinDays',
  'horizonDays',
  'staleAfterDays',
  'gateMarginDays',
  'riskBands',
] as const;

function changeOf(input: ConfigureProgrammeInput): Partial<Programme> {
  return Object.fromEntries(
    SETTINGS.filter((name) => input[name] != null).map((name) => [name, input[name]]),
  );
}

export async function inFull(
  db: EntityManager,
  actor: SignedIn,
  id: string,
  includesLater: boolean,
): Promise<ProgrammeType> {
  const found = await programmeInFull(db, actor.officeId, id, includesLater);
  if (!found) throw notFound('programme');
  return found;
}
