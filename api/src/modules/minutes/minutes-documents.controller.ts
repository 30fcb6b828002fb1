import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import type { KnownRequest } from '../../platform/auth/signed-in-of.js';
import { DocumentsService, documentFormat } from '../../platform/documents/documents.service.js';
import { sendDocument } from '../../platform/documents/send-document.js';
import { MinutesQueries } from './minutes.queries.js';

/** Minutes as files, in full or as the public may have them. Whoever may read minutes may have what they read. */
@Controller('documents/minutes')
export class MinutesDocumentsController {
  constructor(
    private readonly queries: MinutesQueries,
    private readonly documents: DocumentsService,
  ) {}

  @Get(':meetingId/:edition/:format')
  @Requires('body:read')
  async download(
    @Req() request: KnownRequest,
    @Param('meetingId') meetingId: string,
    @Param('edition') edition: string,
    @Param('format') format: string,
    @Res() reply: FastifyReply,
  ) {
    const model = await this.queries.document(request.actor as SignedIn, meetingId, edition);
    const name = `${model.title.slice(0, 50)} ${edition}`;
    return sendDocument(reply, await this.documents.write(model, documentFormat(format), name));
  }
}
