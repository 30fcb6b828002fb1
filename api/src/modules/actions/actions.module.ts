import { Module } from '@nestjs/common';
import { ActionClock } from './action-clock.js';
import { ActionReminders } from './action-reminders.service.js';
import { ActionsQueries } from './actions.queries.js';
import { ActionsResolver } from './actions.resolver.js';
import { ActionsService } from './actions.service.js';

@Module({
  providers: [ActionsResolver, ActionsQueries, ActionsService, ActionReminders, ActionClock],
  exports: [ActionsQueries],
})
export class ActionsModule {}
