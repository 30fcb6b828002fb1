import { Module } from '@nestjs/common';
import { AgendaItemsService } from './agenda-items.service.js';
import { AgendaOrderService } from './agenda-order.service.js';
import { AgendaResultsService } from './agenda-results.service.js';
import { AgendaSectionsService } from './agenda-sections.service.js';
import { AgendasQueries } from './agendas.queries.js';
import { AgendasResolver } from './agendas.resolver.js';

@Module({
  providers: [
    AgendasResolver,
    AgendasQueries,
    AgendaSectionsService,
    AgendaItemsService,
    AgendaOrderService,
    AgendaResultsService,
  ],
})
export class AgendasModule {}
