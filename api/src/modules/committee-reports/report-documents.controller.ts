import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import type { KnownRequest } from '../../platform/auth/signed-in-of.js';
import { DocumentsService, documentFormat } from '../../platform/documents/documents.service.js';
import { sendDocument } from '../../platform/documents/send-document.js';
import { CommitteeReportsQueries } from './committee-reports.queries.js';

/** Reports as files. Whoever may read a report may have it. */
@Controller('documents/committee-reports')
export class ReportDocumentsController {
  constructor(
    private readonly queries: CommitteeReportsQueries,
    private readonly documents: DocumentsService,
  ) {}

  @Get(':id/:format')
  @Requires('programme:read')
  async download(
    @Req() request: KnownRequest,
    @Param('id') id: string,
    @Param('format') format: string,
    @Res() reply: FastifyReply,
  ) {
    const model = await this.queries.document(request.actor as SignedIn, id);
    // Cut before the edition, which tells two files of one report apart.
    const name = `${model.title.slice(0, 50)} ${model.edition}`;
    return sendDocument(reply, await this.documents.write(model, documentFormat(format), name));
  }
}
