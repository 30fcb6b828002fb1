import { Args, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { WorkstreamType } from '../programmes/index.js';
import { AddWorkstreamInput } from './workstream.inputs.js';
import { WorkstreamsService } from './workstreams.service.js';

@InputType({ description: 'Archive a workstream that has nothing open any more.' })
class ArchiveWorkstreamInput extends ReasonedChangeInput {}

@Resolver(() => WorkstreamType)
export class WorkstreamsResolver {
  constructor(private readonly workstreams: WorkstreamsService) {}

  @Mutation(() => WorkstreamType, { description: 'Set up a workstream or a working group.' })
  @Requires('programme:configure')
  addWorkstream(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The workstream.' }) input: AddWorkstreamInput,
  ): Promise<WorkstreamType> {
    return this.workstreams.add(actor, input);
  }

  @Mutation(() => WorkstreamType, { description: 'Archive a workstream; its records stay readable.' })
  @Requires('programme:configure')
  archiveWorkstream(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The workstream, and why.' }) input: ArchiveWorkstreamInput,
  ): Promise<WorkstreamType> {
    return this.workstreams.archive(actor, input);
  }
}
