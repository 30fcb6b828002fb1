import {
  PACK_AUDIENCES,
  PACK_FORMATS,
  type PackAudience,
  type PackFormat,
} from '@gantry/shared/packs/pack-content';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { FILE_TYPE } from '../../platform/documents/rendering/renderers.js';
import type { WrittenDocument } from '../../platform/documents/documents.service.js';
import { badInput, DomainError, notFound, orNotFound } from '../../platform/errors/domain-error.js';
import { audiencesFor, mayReadEdition, type ReachedEdition, reachEdition } from '../packs/index.js';
import type { RenderEditionInput, RenderJobInput } from './pack-files.inputs.js';
import { ASK, ASKED_BY_SEVERAL, CANCEL, FILE, JOBS_AND_FILES, WAITING } from './pack-files.sql.js';
import type { RenderJobType } from './pack-files.types.js';
import { RenderJob, type RenderState } from './render-job.entity.js';
import { RenderRunner } from './render-runner.js';

/** An office whose queue is longer than this is told to come back. */
const MOST_WAITING = 120;

interface JobRow {
  audience: PackAudience;
  format: PackFormat;
  id: string | null;
  state: RenderState | null;
  progress: number | null;
  step: string | null;
  attempts: number | null;
  error: string | null;
  requestedBy: string | null;
  sha256: string | null;
  size: number | null;
  renderer: string | null;
  madeAt: Date | null;
}

/** Files of editions: asked for, made behind the scenes, and handed out to whoever may read what is in them. */
@Injectable()
export class PackFilesService {
  constructor(
    private readonly db: DataSource,
    private readonly uow: UnitOfWork,
    private readonly runner: RenderRunner,
  ) {}

  async jobs(actor: SignedIn, editionId: string): Promise<RenderJobType[]> {
    return this.jobsOf(this.db.manager, actor, await reachEdition(this.db.manager, actor, editionId));
  }

  async render(actor: SignedIn, input: RenderEditionInput): Promise<RenderJobType[]> {
    const { idempotencyKey, ...request } = input;
    const jobs = await this.uow.run(
      { actor, action: 'edition.render', idempotencyKey, request },
      async (tx) => {
        const found = await mayReadEdition(tx, actor, input.editionId, input.audience);
        const [{ waiting }] = await tx.query(WAITING, [actor.officeId]);
        if (waiting >= MOST_WAITING) throw new DomainError('UNAVAILABLE', { retryAfterSeconds: 30 });
        for (const format of new Set(input.formats)) await this.ask(tx, actor, found, input.audience, format);
        return this.jobsOf(tx, actor, found);
      },
    );
    this.runner.wake();
    return jobs;
  }

  async cancel(actor: SignedIn, input: RenderJobInput): Promise<RenderJobType[]> {
    const { idempotencyKey, ...request } = input;
    const jobs = await this.uow.run(
      { actor, action: 'edition.cancel-render', idempotencyKey, request },
      async (tx) => {
        const { job, found } = await this.jobOf(tx, actor, input.id);
        if (!mayCancel(actor, found, job.requestedBy))
          throw new DomainError('FORBIDDEN', { action: 'pack:edit' });
        await tx.query(CANCEL, [actor.officeId, job.id]);
        return this.jobsOf(tx, actor, found);
      },
    );
    this.runner.cancel(input.id);
    return jobs;
  }

  async retry(actor: SignedIn, input: RenderJobInput): Promise<RenderJobType[]> {
    const { idempotencyKey, ...request } = input;
    const jobs = await this.uow.run(
      { actor, action: 'edition.retry-render', idempotencyKey, request },
      async (tx) => {
        const { job, found } = await this.jobOf(tx, actor, input.id);
        await this.ask(tx, actor, found, job.audience, job.format);
        return this.jobsOf(tx, actor, found);
      },
    );
    this.runner.wake();
    return jobs;
  }

  /** A stored file, for whoever may read the edition as this audience does. */
  async file(actor: SignedIn, editionId: string, audience: string, format: string): Promise<WrittenDocument> {
    const asked = PACK_AUDIENCES.find((one) => one.toLowerCase() === audience);
    if (asked === undefined) throw badInput('audience', 'Choose full, official or public.');
    const kind = PACK_FORMATS.find((one) => one === format);
    if (kind === undefined) throw badInput('format', `Choose ${PACK_FORMATS.join(', ')}.`);
    const { edition, pack } = await mayReadEdition(this.db.manager, actor, editionId, asked);
    const [row] = await this.db.query(FILE, [actor.officeId, edition.id, edition.freezing, asked, kind]);
    if (row === undefined) throw notFound('file');
    const { type, ending } = FILE_TYPE[kind];
    const number = edition.state === 'DRAFT' ? 'draft' : `${edition.major}.${edition.minor}`;
    const name = `${pack.code} ${number} ${asked}`.toLowerCase().replace(/[^a-z0-9.]+/g, '-');
    return { bytes: row.bytes, fileName: `${name}.${ending}`, type };
  }

  private async ask(
    tx: EntityManager,
    { officeId, personId }: SignedIn,
    { edition }: ReachedEdition,
    audience: PackAudience,
    format: PackFormat,
  ): Promise<void> {
    const file = [edition.id, edition.freezing, audience, format];
    await tx.query(ASK, [officeId, uuid(), ...file, personId]);
    await tx.query(ASKED_BY_SEVERAL, [officeId, ...file, personId]);
  }

  /** The work on a file of an edition as it was frozen last, for whoever may read what the file says. */
  private async jobOf(
    tx: EntityManager,
    actor: SignedIn,
    id: string,
  ): Promise<{ job: RenderJob; found: ReachedEdition }> {
    // Held until the end, so that nobody asks for it between the look at who asked and the calling off.
    const job = await tx.findOne(RenderJob, {
      where: { officeId: actor.officeId, id },
      lock: { mode: 'pessimistic_write' },
    });
    if (!job) throw notFound('file');
    const found = await orNotFound('file', mayReadEdition(tx, actor, job.editionId, job.audience));
    if (found.edition.freezing !== job.freezing) throw notFound('file');
    return { job, found };
  }

  private async jobsOf(db: EntityManager, actor: SignedIn, found: ReachedEdition): Promise<RenderJobType[]> {
    const { edition, reader } = found;
    const audiences = audiencesFor(edition.state, reader);
    const rows: JobRow[] = await db.query(JOBS_AND_FILES, [
      actor.officeId,
      edition.id,
      edition.freezing,
      audiences,
    ]);
    return audiences.flatMap((audience) =>
      PACK_FORMATS.map((format) => {
        const row = rows.find((one) => one.audience === audience && one.format === format);
        return jobView(actor, found, audience, format, row);
      }),
    );
  }
}

/** Whoever makes the edition calls any file off; others what they alone have asked for. */
function mayCancel(actor: SignedIn, { reader }: ReachedEdition, requestedBy: string | null): boolean {
  return reader.isEditor || requestedBy === actor.personId;
}

function jobView(
  actor: SignedIn,
  found: ReachedEdition,
  audience: PackAudience,
  format: PackFormat,
  row: JobRow | undefined,
): RenderJobType {
  const isThere = row?.sha256 != null;
  const state = isThere ? 'DONE' : (row?.state ?? 'NOT_ASKED');
  return {
    id: row?.id ?? null,
    audience,
    format,
    state,
    progress: isThere ? 100 : (row?.progress ?? 0),
    step: isThere ? 'Done' : (row?.step ?? 'Not asked for yet'),
    attempts: row?.attempts ?? 0,
    error: isThere ? null : (row?.error ?? null),
    size: row?.size ?? null,
    sha256: row?.sha256 ?? null,
    renderer: row?.renderer ?? null,
    madeAt: row?.madeAt ?? null,
    path: isThere ? `/documents/editions/${found.edition.id}/${audience.toLowerCase()}/${format}` : null,
    mayCancel:
      (state === 'WAITING' || state === 'RUNNING') && mayCancel(actor, found, row?.requestedBy ?? null),
  };
}
