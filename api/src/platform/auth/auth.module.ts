import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessLog } from './access-log.service.js';
import { AuthController } from './auth.controller.js';
import { DoorGuard } from './door.guard.js';
import { ExampleLogins } from './example-logins.service.js';
import { FirstAdministratorService } from './first-administrator.service.js';
import { SessionViewService } from './session-view.service.js';
import { SessionsService } from './sessions.service.js';
import { SignInService } from './sign-in.service.js';
import { ThrottleService } from './throttle.service.js';

@Global()
@Module({
  controllers: [AuthController],
  providers: [
    AccessLog,
    ExampleLogins,
    FirstAdministratorService,
    SessionViewService,
    SessionsService,
    SignInService,
    ThrottleService,
    { provide: APP_GUARD, useClass: DoorGuard },
  ],
  exports: [AccessLog, SessionsService, SignInService, ExampleLogins, ThrottleService],
})
export class AuthModule {}
