import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { AddProgrammeInput, ConfigureProgrammeInput } from './programme.inputs.js';
import { ProgrammeSummaryType, ProgrammeType } from './programme.types.js';
import { ProgrammesService } from './programmes.service.js';

const LATER = {
  type: () => Boolean,
  defaultValue: false,
  description: 'Show too what is only published after the office’s today.',
};

@Resolver(() => ProgrammeType)
export class ProgrammesResolver {
  constructor(private readonly service: ProgrammesService) {}

  @Query(() => [ProgrammeSummaryType], { description: 'The programmes that you may read.' })
  @Requires('programme:read')
  programmes(
    @CurrentActor() actor: SignedIn,
    @Args('includePublishedLater', LATER) includePublishedLater: boolean,
  ): Promise<ProgrammeSummaryType[]> {
    return this.service.programmes(actor, includePublishedLater);
  }

  @Query(() => ProgrammeType, { description: 'A programme with structure, scenarios and settings.' })
  @Requires('programme:read')
  programme(
    @CurrentActor() actor: SignedIn,
    @Args('code', { type: () => String, description: 'Its short code.' }) code: string,
    @Args('includePublishedLater', LATER) includePublishedLater: boolean,
  ): Promise<ProgrammeType> {
    return this.service.programme(actor, code, includePublishedLater);
  }

  @Mutation(() => ProgrammeType, { description: 'Change tolerances, staleness or the risk matrix.' })
  @Requires('programme:configure')
  configureProgramme(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What changes, and why.' }) input: ConfigureProgrammeInput,
  ): Promise<ProgrammeType> {
    return this.service.configure(actor, input);
  }

  @Mutation(() => ProgrammeType, { description: 'Set up a programme.' })
  @Requires('programme:configure')
  addProgramme(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The programme.' }) input: AddProgrammeInput,
  ): Promise<ProgrammeType> {
    return this.service.add(actor, input);
  }
}
