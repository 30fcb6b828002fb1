import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { RenderEditionInput, RenderJobInput } from './pack-files.inputs.js';
import { PackFilesService } from './pack-files.service.js';
import { RenderJobType } from './pack-files.types.js';

@Resolver()
export class PackFilesResolver {
  constructor(private readonly service: PackFilesService) {}

  @Query(() => [RenderJobType], {
    description:
      'The files of an edition for every audience that you may read it as, those still to be made too.',
  })
  @Requires('programme:read')
  renderJobs(
    @CurrentActor() actor: SignedIn,
    @Args('editionId', { type: () => ID, description: 'The edition.' }) editionId: string,
  ): Promise<RenderJobType[]> {
    return this.service.jobs(actor, editionId);
  }

  @Mutation(() => [RenderJobType], {
    description: 'Ask for files of an edition. What is there already is not made again.',
  })
  @Requires('programme:read')
  renderEdition(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which files, for whom.' }) input: RenderEditionInput,
  ): Promise<RenderJobType[]> {
    return this.service.render(actor, input);
  }

  @Mutation(() => [RenderJobType], { description: 'Call off a file that waits or is being made.' })
  @Requires('programme:read')
  cancelRender(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which work.' }) input: RenderJobInput,
  ): Promise<RenderJobType[]> {
    return this.service.cancel(actor, input);
  }

  @Mutation(() => [RenderJobType], { description: 'Try again a file that was not made or was called off.' })
  @Requires('programme:read')
  retryRender(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Which work.' }) input: RenderJobInput,
  ): Promise<RenderJobType[]> {
    return this.service.retry(actor, input);
  }
}
