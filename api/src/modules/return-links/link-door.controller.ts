import { LINK_REFUSAL_SENTENCE, type LinkOutcome } from '@gantry/shared/reporting/return-link-rules';
import { Body, Controller, Get, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { IsString, MaxLength } from 'class-validator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { OpenDoor } from '../../platform/auth/requires.js';
import { APP_CONFIG, type AppConfig } from '../../platform/config/app-config.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import {
  type Answerer,
  AnswerLineInput,
  AnswerQueryInput,
  AnswerReturnInput,
  MyReturnsQueries,
  NoChangeInput,
  ReopenLineInput,
  ReturnLinesService,
  SubmitReturnInput,
  TakeReturnBackInput,
  WorkstreamReturnsService,
} from '../returns/index.js';
import { browserSecret, giveBrowserSecret } from './link-cookie.js';
import { answererOf, LinkDoor } from './link-door.service.js';

class LinkInput {
  @IsString() @MaxLength(200) token: string;
}

/**
 * What somebody with a link can reach, and nothing else. The token comes in a body, never in an address; reading binds and
 * changes nothing; every change needs the header of our own pages (see the hooks).
 */
@Controller('returns')
@OpenDoor()
export class LinkDoorController {
  constructor(
    private readonly door: LinkDoor,
    private readonly mine: MyReturnsQueries,
    private readonly lines: ReturnLinesService,
    private readonly workstreams: WorkstreamReturnsService,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  @Post('look')
  @HttpCode(200)
  look(@Body() input: LinkInput, @Req() request: FastifyRequest) {
    return this.door.look(input.token, request.ip);
  }

  @Post(':linkId/enter')
  @HttpCode(204)
  async enter(
    @Param('linkId') linkId: string,
    @Body() input: LinkInput,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const before = browserSecret(this.config, request);
    const secret = await this.door.enter(linkId, input.token, before, request.ip);
    if (secret !== null) giveBrowserSecret(this.config, reply, linkId, secret);
  }

  @Get(':linkId/mine')
  async read(@Param('linkId') linkId: string, @Req() request: FastifyRequest) {
    const link = await this.door.pass(linkId, browserSecret(this.config, request), request.ip);
    const [mine = null] = await this.mine.mine(answererOf(link), link.programmeId);
    const { personId, personName, programmeName, periodName, expiresAt } = link;
    return { personId, personName, programmeName, periodName, expiresAt, mine };
  }

  @Post(':linkId/answer-line')
  @HttpCode(200)
  answerLine(
    @Param('linkId') linkId: string,
    @Body() input: AnswerLineInput,
    @Req() request: FastifyRequest,
  ) {
    return this.act(request, linkId, 'ANSWERED', 'an item', (who) => this.lines.answer(who, input));
  }

  @Post(':linkId/no-change')
  @HttpCode(200)
  noChange(@Param('linkId') linkId: string, @Body() input: NoChangeInput, @Req() request: FastifyRequest) {
    const said = input.lines.length === 1 ? 'no change' : `no change of ${input.lines.length} items`;
    return this.act(request, linkId, 'ANSWERED', said, (who) => this.lines.noChange(who, input));
  }

  @Post(':linkId/reopen-line')
  @HttpCode(200)
  reopenLine(
    @Param('linkId') linkId: string,
    @Body() input: ReopenLineInput,
    @Req() request: FastifyRequest,
  ) {
    return this.act(request, linkId, 'TAKEN_BACK', 'an item', (who) => this.lines.reopen(who, input));
  }

  @Post(':linkId/answer-return')
  @HttpCode(200)
  answerReturn(
    @Param('linkId') linkId: string,
    @Body() input: AnswerReturnInput,
    @Req() request: FastifyRequest,
  ) {
    return this.act(request, linkId, 'ANSWERED', 'a workstream', (who) =>
      this.workstreams.answer(who, input),
    );
  }

  @Post(':linkId/answer-query')
  @HttpCode(200)
  answerQuery(
    @Param('linkId') linkId: string,
    @Body() input: AnswerQueryInput,
    @Req() request: FastifyRequest,
  ) {
    return this.act(request, linkId, 'ANSWERED', 'a question', (who) =>
      this.workstreams.answerQuery(who, input),
    );
  }

  @Post(':linkId/submit')
  @HttpCode(200)
  submit(@Param('linkId') linkId: string, @Body() input: SubmitReturnInput, @Req() request: FastifyRequest) {
    return this.act(request, linkId, 'SUBMITTED', null, (who) => this.workstreams.submit(who, input));
  }

  @Post(':linkId/take-back')
  @HttpCode(200)
  takeBack(
    @Param('linkId') linkId: string,
    @Body() input: TakeReturnBackInput,
    @Req() request: FastifyRequest,
  ) {
    return this.act(request, linkId, 'TAKEN_BACK', 'the return', (who) =>
      this.workstreams.takeBack(who, input),
    );
  }

  @Post(':linkId/leave')
  @HttpCode(204)
  async leave(@Param('linkId') linkId: string, @Req() request: FastifyRequest): Promise<void> {
    await this.door.leave(await this.door.pass(linkId, browserSecret(this.config, request), request.ip));
  }

  /** Every act is noted: done, or asked for what is not theirs. */
  private async act<T>(
    request: FastifyRequest,
    linkId: string,
    outcome: LinkOutcome,
    detail: string | null,
    work: (who: Answerer) => Promise<T>,
  ): Promise<T> {
    const link = await this.door.pass(linkId, browserSecret(this.config, request), request.ip);
    try {
      const done = await work(answererOf(link));
      await this.door.note(link, outcome, detail);
      return done;
    } catch (error) {
      if (!(error instanceof DomainError) || !NOT_THEIRS.has(error.code)) throw error;
      await this.door.note(link, 'REFUSED_OTHER', detail);
      const message = LINK_REFUSAL_SENTENCE.REFUSED_OTHER;
      throw new DomainError('NOT_FOUND', {
        problems: [{ rule: 'RET-30', severity: 'E', field: null, message }],
      });
    }
  }
}

const NOT_THEIRS: ReadonlySet<string> = new Set(['NOT_FOUND', 'FORBIDDEN']);
