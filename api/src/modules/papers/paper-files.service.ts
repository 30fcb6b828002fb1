import { createHash } from 'node:crypto';
import { cleanFileName, fileNameProblems } from '@gantry/shared/files/file-name';
import { fileContentProblems, fileSizeProblems, fileTypeProblems } from '@gantry/shared/files/file-types';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { APP_CONFIG, type AppConfig } from '../../platform/config/app-config.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { badInput, notFound, orNotFound, refused } from '../../platform/errors/domain-error.js';
import { UploadRoom } from '../../platform/http/upload-room.js';
import { AttachmentContent } from './attachment-content.entity.js';
import type { PaperChangeType } from './paper.types.js';
import { allowPaper, paperToChange, reachPaper, refuseWithdrawn } from './paper-access.js';
import { PaperVersion } from './paper-version.entity.js';
import { paperView } from './paper-view.js';

export interface HandedIn {
  paperId: string;
  expectedVersion: number;
  fileName: string;
  note: string | null;
  idempotencyKey: string | null;
}

export interface StoredFile {
  fileName: string;
  bytes: Buffer;
}

const AT_ONE_TIME = 4;

/** Files of papers: each that is handed in is a version of its own, kept as it came. */
@Injectable()
export class PaperFilesService {
  /** Room for a few of the largest files at one time. */
  readonly room: UploadRoom;

  constructor(
    private readonly uow: UnitOfWork,
    private readonly db: DataSource,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {
    this.room = new UploadRoom(AT_ONE_TIME * config.largestFileBytes);
  }

  get largest(): number {
    return this.config.largestFileBytes;
  }

  /** Everything that can be said before a single byte is read: whether the person may, and what the name and size tell. */
  async expect(actor: SignedIn, given: HandedIn, size: number | null): Promise<void> {
    const { paper, at } = await reachPaper(this.db.manager, actor, given.paperId);
    await allowPaper(this.db.manager, actor, at);
    refuseWithdrawn(paper);
    const fileName = cleanFileName(given.fileName);
    const named = fileNameProblems(fileName);
    const problems = [
      ...(named.length > 0 ? named : fileTypeProblems(fileName)),
      ...fileSizeProblems(size ?? 0, this.largest),
    ];
    if (problems.length > 0) throw refused(problems);
    if ((given.note?.length ?? 0) > 1_000) throw badInput('note', 'Write 1,000 characters at the most.');
  }

  handIn(actor: SignedIn, given: HandedIn, bytes: Buffer): Promise<PaperChangeType> {
    const fileName = cleanFileName(given.fileName);
    const problems = fileContentProblems(fileName, bytes);
    if (problems.length > 0) throw refused(problems);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const { paperId: id, expectedVersion, note, idempotencyKey } = given;
    const request = { id, expectedVersion, note, fileName, sha256 };
    const intention = { actor, action: 'paper.hand-in', reason: note, idempotencyKey, request };
    return this.uow.run(intention, async (tx) => {
      const { paper, at } = await paperToChange(tx, actor, { id, expectedVersion });
      refuseWithdrawn(paper);
      const { officeId, bodyId } = paper;
      const number = (await tx.countBy(PaperVersion, { officeId, paperId: id })) + 1;
      const contentId = uuid();
      await tx.insert(AttachmentContent, { officeId, id: contentId, bytes });
      const file = { fileName, sizeBytes: bytes.length, sha256, contentId };
      await tx.insert(PaperVersion, { officeId, id: uuid(), bodyId, paperId: id, number, note, ...file });
      return { paper: await paperView(tx, actor, id, at), accepted: [] };
    });
  }

  /** The bytes of a version, for somebody who may read its paper now and is shown this version of it. */
  async read(actor: SignedIn, versionId: string): Promise<StoredFile> {
    const { manager } = this.db;
    const { officeId } = actor;
    const version = await manager.findOneBy(PaperVersion, { officeId, id: versionId });
    if (!version) throw notFound('file');
    const { paper, at } = await orNotFound('file', reachPaper(manager, actor, version.paperId));
    const { versions } = await paperView(manager, actor, paper.id, at);
    if (!versions.some(({ id }) => id === versionId)) throw notFound('file');
    const { bytes } = await manager.findOneByOrFail(AttachmentContent, { officeId, id: version.contentId });
    return { fileName: version.fileName, bytes };
  }
}
