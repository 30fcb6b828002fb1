import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import type { KnownRequest } from '../../platform/auth/signed-in-of.js';
import { sendDocument } from '../../platform/documents/send-document.js';
import { PackFilesService } from './pack-files.service.js';

/** Files of editions as they were stored. Whoever may read the edition as an audience may have that audience's files. */
@Controller('documents/editions')
export class EditionFilesController {
  constructor(private readonly service: PackFilesService) {}

  @Get(':editionId/:audience/:format')
  @Requires('programme:read')
  async download(
    @Req() request: KnownRequest,
    @Param('editionId') editionId: string,
    @Param('audience') audience: string,
    @Param('format') format: string,
    @Res() reply: FastifyReply,
  ) {
    return sendDocument(
      reply,
      await this.service.file(request.actor as SignedIn, editionId, audience, format),
    );
  }
}
