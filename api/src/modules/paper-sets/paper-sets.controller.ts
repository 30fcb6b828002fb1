import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import type { KnownRequest } from '../../platform/auth/signed-in-of.js';
import { editionOf } from '../../platform/documents/document-edition.js';
import { DocumentsService, documentFormat } from '../../platform/documents/documents.service.js';
import { sendDocument } from '../../platform/documents/send-document.js';
import { badInput } from '../../platform/errors/domain-error.js';
import { attachmentHeaders } from '../../platform/http/attachment-headers.js';
import { PaperFilesService } from '../papers/index.js';
import { type ArchivedFile, archived } from './paper-set-archive.js';
import { type PaperSet, type PaperSetKind, PaperSetsQueries } from './paper-sets.queries.js';

/** The agenda and the paper set of a meeting as files: for their reader, or for the public; the set with its files, too. */
@Controller('documents/meetings')
export class PaperSetsController {
  constructor(
    private readonly queries: PaperSetsQueries,
    private readonly documents: DocumentsService,
    private readonly files: PaperFilesService,
  ) {}

  @Get(':id/:kind/:edition/:format')
  @Requires('body:read')
  async download(
    @Req() request: KnownRequest,
    @Param('id') id: string,
    @Param('kind') kind: string,
    @Param('edition') edition: string,
    @Param('format') format: string,
    @Res() reply: FastifyReply,
  ) {
    const asked = editionOf(edition);
    const what = kindOf(kind);
    const set = await this.queries.document(request.actor as SignedIn, id, what, asked);
    const { model, code } = set;
    // The code of the meeting and nothing that somebody typed: a name is read where the file is not.
    const name = `${code} ${what} ${asked} ${model.createdOn}`;
    if (what === 'papers' && format === 'zip') return this.sendArchive(reply, set, name);
    return sendDocument(reply, await this.documents.write(model, documentFormat(format), name));
  }

  private async sendArchive(reply: FastifyReply, set: PaperSet, name: string) {
    const document = await this.documents.write(set.model, 'pdf', name);
    const archive = archived(inOrder(set, document, this.files), set.model.createdOn);
    const { 'content-length': _, ...headers } = attachmentHeaders(
      document.fileName.replace(/pdf$/, 'zip'),
      0,
    );
    return reply.headers({ ...headers, 'cache-control': 'no-store' }).send(archive);
  }
}

type Document = { bytes: Uint8Array; fileName: string };

/** What a member takes along: the set, then each file under the number that the set gives it. */
async function* inOrder(
  { reader, files: listed }: PaperSet,
  { bytes, fileName }: Document,
  files: PaperFilesService,
): AsyncGenerator<ArchivedFile> {
  yield { name: fileName, bytes };
  for (const { code, file } of listed) {
    const found = await files.read(reader, file.id);
    yield { name: `${code} ${found.fileName}`, bytes: found.bytes };
  }
}

function kindOf(text: string): PaperSetKind {
  if (text === 'agenda' || text === 'papers') return text;
  throw badInput('kind', `There is no “${text.slice(0, 20)}” of a meeting. Choose agenda or papers.`);
}
