import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { WorkstreamType } from '../programmes/index.js';
import {
  AddWorkstreamInput,
  AmendWorkstreamInput,
  ArchiveWorkstreamInput,
  MoveWorkstreamInput,
  RestoreWorkstreamInput,
} from './workstream.inputs.js';
import { WorkstreamTreeService } from './workstream-tree.service.js';
import { WorkstreamsService } from './workstreams.service.js';

@Resolver(() => WorkstreamType)
export class WorkstreamsResolver {
  constructor(
    private readonly workstreams: WorkstreamsService,
    private readonly tree: WorkstreamTreeService,
  ) {}

  @Mutation(() => WorkstreamType, { description: 'Set up a workstream or a working group.' })
  @Requires('programme:configure')
  addWorkstream(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The workstream.' }) input: AddWorkstreamInput,
  ): Promise<WorkstreamType> {
    return this.workstreams.add(actor, input);
  }

  @Mutation(() => WorkstreamType, { description: 'Change what a workstream is called and what it is for.' })
  @Requires('programme:configure')
  amendWorkstream(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What changes.' }) input: AmendWorkstreamInput,
  ): Promise<WorkstreamType> {
    return this.workstreams.amend(actor, input);
  }

  @Mutation(() => WorkstreamType, {
    description: 'Put a workstream below another one or at another place among its siblings.',
  })
  @Requires('programme:configure')
  moveWorkstream(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The workstream, and where it goes.' }) input: MoveWorkstreamInput,
  ): Promise<WorkstreamType> {
    return this.tree.move(actor, input);
  }

  @Mutation(() => WorkstreamType, { description: 'Archive a workstream; its records stay readable.' })
  @Requires('programme:configure')
  archiveWorkstream(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The workstream, and why.' }) input: ArchiveWorkstreamInput,
  ): Promise<WorkstreamType> {
    return this.tree.archive(actor, input);
  }

  @Mutation(() => WorkstreamType, { description: 'Take an archived workstream up again.' })
  @Requires('programme:configure')
  restoreWorkstream(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The workstream, and why.' }) input: RestoreWorkstreamInput,
  ): Promise<WorkstreamType> {
    return this.tree.restore(actor, input);
  }
}
