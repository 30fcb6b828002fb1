import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import {
  AddAgendaItemInput,
  AddAgendaSectionInput,
  AmendAgendaItemInput,
  DrawAgendaItemsInput,
  MoveAgendaItemInput,
  MoveAgendaSectionInput,
  RecordItemResultInput,
  RemoveAgendaSectionInput,
  RenameAgendaSectionInput,
  ReopenAgendaItemInput,
  TakeOffAgendaInput,
  WriteDiscussionInput,
} from './agenda.inputs.js';
import {
  AgendaChangeType,
  AgendaDrawType,
  AgendaItemType,
  AgendaSectionChangeType,
  AgendaType,
} from './agenda.types.js';
import { AgendaItemsService } from './agenda-items.service.js';
import { AgendaOrderService } from './agenda-order.service.js';
import { AgendaResultsService } from './agenda-results.service.js';
import { AgendaSectionsService } from './agenda-sections.service.js';
import { AgendasQueries } from './agendas.queries.js';

const change = (description: string) => ({ description });

@Resolver(() => AgendaType)
export class AgendasResolver {
  constructor(
    private readonly queries: AgendasQueries,
    private readonly sections: AgendaSectionsService,
    private readonly items: AgendaItemsService,
    private readonly order: AgendaOrderService,
    private readonly results: AgendaResultsService,
  ) {}

  @Query(() => AgendaType, { description: 'The agenda of a meeting, as you may read it.' })
  @Requires('body:read')
  agenda(
    @CurrentActor() actor: SignedIn,
    @Args('meetingId', { type: () => ID, description: 'The meeting.' }) meetingId: string,
  ): Promise<AgendaType> {
    return this.queries.ofMeeting(actor, meetingId);
  }

  @Query(() => [AgendaItemType], {
    description: 'Items that wait in the forward plan of a body, the earliest first.',
  })
  @Requires('body:read')
  waitingItems(
    @CurrentActor() actor: SignedIn,
    @Args('bodyId', { type: () => ID, description: 'The body.' }) bodyId: string,
  ): Promise<AgendaItemType[]> {
    return this.queries.waiting(actor, bodyId);
  }

  @Mutation(() => AgendaSectionChangeType, { description: 'Add a heading at the end of an agenda.' })
  @Requires('agenda:edit')
  addAgendaSection(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('The section.')) input: AddAgendaSectionInput,
  ): Promise<AgendaSectionChangeType> {
    return this.sections.add(actor, input);
  }

  @Mutation(() => AgendaSectionChangeType, { description: 'Give a section other words.' })
  @Requires('agenda:edit')
  renameAgendaSection(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('Which section.')) input: RenameAgendaSectionInput,
  ): Promise<AgendaSectionChangeType> {
    return this.sections.rename(actor, input);
  }

  @Mutation(() => AgendaSectionChangeType, {
    description: 'Move a section on its agenda, with all that stands in it (MTG-6).',
  })
  @Requires('agenda:edit')
  moveAgendaSection(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('Where it goes.')) input: MoveAgendaSectionInput,
  ): Promise<AgendaSectionChangeType> {
    return this.sections.move(actor, input);
  }

  @Mutation(() => AgendaSectionChangeType, { description: 'Take an empty section off an agenda (AGD-9).' })
  @Requires('agenda:edit')
  removeAgendaSection(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('Which section and why.')) input: RemoveAgendaSectionInput,
  ): Promise<AgendaSectionChangeType> {
    return this.sections.remove(actor, input);
  }

  @Mutation(() => AgendaChangeType, {
    description: 'Add an item to an agenda or to the forward plan (MTG-6, ACC-1).',
  })
  @Requires('agenda:edit')
  addAgendaItem(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('The item.')) input: AddAgendaItemInput,
  ): Promise<AgendaChangeType> {
    return this.items.add(actor, input);
  }

  @Mutation(() => AgendaChangeType, { description: 'Amend an item (MTG-6, ACC-1).' })
  @Requires('agenda:edit')
  amendAgendaItem(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('What changes.')) input: AmendAgendaItemInput,
  ): Promise<AgendaChangeType> {
    return this.items.amend(actor, input);
  }

  @Mutation(() => AgendaChangeType, { description: 'Move an item on its agenda (MTG-6).' })
  @Requires('agenda:edit')
  moveAgendaItem(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('Where it goes.')) input: MoveAgendaItemInput,
  ): Promise<AgendaChangeType> {
    return this.order.move(actor, input);
  }

  @Mutation(() => AgendaDrawType, { description: 'Draw items of the forward plan onto an agenda.' })
  @Requires('agenda:edit')
  drawAgendaItems(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('Which items and where to.')) input: DrawAgendaItemsInput,
  ): Promise<AgendaDrawType> {
    return this.order.draw(actor, input);
  }

  @Mutation(() => AgendaChangeType, { description: 'Put an item back into the forward plan.' })
  @Requires('agenda:edit')
  putBackAgendaItem(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('Which item and why.')) input: TakeOffAgendaInput,
  ): Promise<AgendaChangeType> {
    return this.order.putBack(actor, input);
  }

  @Mutation(() => AgendaChangeType, { description: 'Withdraw an item.' })
  @Requires('agenda:edit')
  withdrawAgendaItem(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('Which item and why.')) input: TakeOffAgendaInput,
  ): Promise<AgendaChangeType> {
    return this.order.withdraw(actor, input);
  }

  @Mutation(() => AgendaChangeType, { description: 'Say what became of an item (AGD-4, AGD-5).' })
  @Requires('meeting:minute')
  recordItemResult(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('The result.')) input: RecordItemResultInput,
  ): Promise<AgendaChangeType> {
    return this.results.record(actor, input);
  }

  @Mutation(() => AgendaChangeType, { description: 'Take the result of an item back.' })
  @Requires('meeting:minute')
  reopenAgendaItem(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('Which item and why.')) input: ReopenAgendaItemInput,
  ): Promise<AgendaChangeType> {
    return this.results.reopen(actor, input);
  }

  @Mutation(() => AgendaChangeType, { description: 'Write what was said on an item (AGD-4).' })
  @Requires('meeting:minute')
  writeDiscussion(
    @CurrentActor() actor: SignedIn,
    @Args('input', change('The words.')) input: WriteDiscussionInput,
  ): Promise<AgendaChangeType> {
    return this.results.writeDiscussion(actor, input);
  }
}
