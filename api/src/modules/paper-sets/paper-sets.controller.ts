import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import type { KnownRequest } from '../../platform/auth/signed-in-of.js';
import { editionOf } from '../../platform/documents/document-edition.js';
import { DocumentsService, documentFormat } from '../../platform/documents/documents.service.js';
import { sendDocument } from '../../platform/documents/send-document.js';
import { badInput } from '../../platform/errors/domain-error.js';
import { type PaperSetKind, PaperSetsQueries } from './paper-sets.queries.js';

/** The agenda and the paper set of a meeting as files: for their reader, or for the public. */
@Controller('documents/meetings')
export class PaperSetsController {
  constructor(
    private readonly queries: PaperSetsQueries,
    private readonly documents: DocumentsService,
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
    const { model, code } = await this.queries.document(request.actor as SignedIn, id, what, asked);
    // The code of the meeting and nothing that somebody typed: a name is read where the file is not.
    const name = `${code} ${what} ${asked} ${model.createdOn}`;
    return sendDocument(reply, await this.documents.write(model, documentFormat(format), name));
  }
}

function kindOf(text: string): PaperSetKind {
  if (text === 'agenda' || text === 'papers') return text;
  throw badInput('kind', `There is no “${text.slice(0, 20)}” of a meeting. Choose agenda or papers.`);
}
