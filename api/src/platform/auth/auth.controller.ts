import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { IsEmail, IsOptional, IsString, IsUUID, MaxLength, MinLength } from 'class-validator';
import type { FastifyReply } from 'fastify';
import { APP_CONFIG, type AppConfig } from '../config/app-config.js';
import { AccessLog } from './access-log.service.js';
import { giveSession, sessionToken, takeSession } from './cookies.js';
import { ExampleLogins } from './example-logins.service.js';
import { FirstAdministratorService } from './first-administrator.service.js';
import { OpenDoor } from './requires.js';
import { SessionViewService } from './session-view.service.js';
import { SessionsService } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';
import type { KnownRequest } from './signed-in-of.js';

class SignInInput {
  @IsString() @MaxLength(320) email: string;
  @IsString() @MaxLength(1_000) password: string;
  @IsOptional() @IsUUID() officeId?: string;
}

class SetPasswordInput {
  @IsString() @MaxLength(100) token: string;
  @IsString() @MaxLength(1_000) password: string;
}

class FirstAdministratorInput extends SetPasswordInput {
  @IsString() @MinLength(2) @MaxLength(200) officeName: string;
  @IsString() @MinLength(2) @MaxLength(200) name: string;
  @IsEmail({}, { message: 'Write an e-mail address, such as pmo@example.org.' })
  @MaxLength(320)
  email: string;
}

/** The doors that are used before there is a session. The answers say nothing about who has an account. */
@Controller('auth')
@OpenDoor()
export class AuthController {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionsService,
    private readonly views: SessionViewService,
    private readonly examples: ExampleLogins,
    private readonly firstAdministrator: FirstAdministratorService,
    private readonly log: AccessLog,
    @Inject(APP_CONFIG) private readonly config: AppConfig,
  ) {}

  @Post('sign-in')
  @HttpCode(204)
  async signIn(
    @Body() input: SignInInput,
    @Req() request: KnownRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const old = sessionToken(this.config, request);
    const from = { userAgent: request.headers['user-agent']?.slice(0, 300) ?? null, address: request.ip };
    const token = await this.signIns.signIn(input.email, input.password, from, input.officeId ?? null);
    if (old) await this.sessions.close(old);
    giveSession(this.config, reply, token);
  }

  @Post('sign-out')
  @HttpCode(204)
  async signOut(@Req() request: KnownRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const token = sessionToken(this.config, request);
    if (token) await this.sessions.close(token);
    if (request.actor)
      await this.log.note('SIGNED_OUT', {
        officeId: request.actor.officeId,
        personId: request.actor.personId,
      });
    takeSession(this.config, reply);
  }

  @Get('session')
  session(@Req() request: KnownRequest) {
    return this.views.of(request.actor ?? null);
  }

  @Get('example-logins')
  exampleLogins() {
    return this.examples.list();
  }

  @Post('set-password')
  @HttpCode(204)
  async setPassword(@Body() input: SetPasswordInput) {
    await this.signIns.setPassword(input.token, input.password);
  }

  @Post('first-administrator')
  @HttpCode(204)
  async makeFirstAdministrator(@Body() input: FirstAdministratorInput) {
    await this.firstAdministrator.make(input);
  }
}
