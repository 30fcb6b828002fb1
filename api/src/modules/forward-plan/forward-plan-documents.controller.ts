import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import type { KnownRequest } from '../../platform/auth/signed-in-of.js';
import { editionOf } from '../../platform/documents/document-edition.js';
import { DocumentsService, documentFormat } from '../../platform/documents/documents.service.js';
import { sendDocument } from '../../platform/documents/send-document.js';
import { ForwardPlanQueries } from './forward-plan.queries.js';

/** The forward plan as a file: for its reader, or for the public. */
@Controller('documents/forward-plan')
export class ForwardPlanDocumentsController {
  constructor(
    private readonly queries: ForwardPlanQueries,
    private readonly documents: DocumentsService,
  ) {}

  @Get(':programmeId/:edition/:format')
  @Requires('programme:read')
  async download(
    @Req() request: KnownRequest,
    @Param('programmeId') programmeId: string,
    @Param('edition') edition: string,
    @Param('format') format: string,
    @Res() reply: FastifyReply,
  ) {
    const asked = editionOf(edition);
    const { model, code } = await this.queries.document(request.actor as SignedIn, programmeId, asked);
    const name = `${code} forward plan ${asked} ${model.createdOn}`;
    return sendDocument(reply, await this.documents.write(model, documentFormat(format), name));
  }
}
