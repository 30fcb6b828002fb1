import { Controller, Get, Headers, Param, Post, Query, Req, Res } from '@nestjs/common';
import { IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import type { KnownRequest } from '../../platform/auth/signed-in-of.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { attachmentHeaders } from '../../platform/http/attachment-headers.js';
import { cutShort, readAtMost } from '../../platform/http/raw-files.js';
import type { PaperChangeType } from './paper.types.js';
import { PaperFilesService } from './paper-files.service.js';

class HandInQuery {
  @IsString() @MaxLength(2_000) name: string;
  @Matches(/^[1-9]\d{0,8}$/, { message: 'Send the version of the paper that you saw.' })
  expectedVersion: string;
  @IsOptional() @IsString() @MaxLength(1_000) note?: string;
  @IsOptional() @IsUUID() key?: string;
}

/** Files go over plain HTTP: the body of the request is the file, its name and what is said with it stand in the address. */
@Controller('files')
export class PaperFilesController {
  constructor(private readonly files: PaperFilesService) {}

  @Post('papers/:paperId')
  @Requires('paper:edit')
  async handIn(
    @Req() request: KnownRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Param('paperId') paperId: string,
    @Query() query: HandInQuery,
    @Headers('content-length') length: string | undefined,
  ): Promise<PaperChangeType> {
    const actor = request.actor as SignedIn;
    const given = {
      paperId: uuidOf(paperId),
      expectedVersion: Number(query.expectedVersion),
      fileName: query.name,
      note: query.note?.trim() ? query.note : null,
      idempotencyKey: query.key ?? null,
    };
    const { largest, room } = this.files;
    const size = length === undefined ? null : Number(length);
    return cutShort(request.raw, reply.raw, largest, async () => {
      await this.files.expect(actor, given, size);
      return room.within(size ?? largest, async () =>
        this.files.handIn(actor, given, await readAtMost(request.raw, largest)),
      );
    });
  }

  @Get('paper-versions/:id')
  @Requires('body:read')
  async read(@Req() request: KnownRequest, @Param('id') id: string, @Res() reply: FastifyReply) {
    const { fileName, bytes } = await this.files.read(request.actor as SignedIn, uuidOf(id));
    return reply.headers(attachmentHeaders(fileName, bytes.length)).send(bytes);
  }
}
