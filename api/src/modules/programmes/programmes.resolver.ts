import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import {
  AddProgrammeInput,
  AmendProgrammeInput,
  ArchiveProgrammeInput,
  ConfigureProgrammeInput,
  RestoreProgrammeInput,
} from './programme.inputs.js';
import { ProgrammeSummaryType, ProgrammeType } from './programme.types.js';
import { ProgrammeLifeService } from './programme-life.service.js';
import { ProgrammesService } from './programmes.service.js';

const LATER = {
  type: () => Boolean,
  defaultValue: false,
  description: 'Show too what is only published after the office’s today.',
};

@Resolver(() => ProgrammeType)
export class ProgrammesResolver {
  constructor(
    private readonly service: ProgrammesService,
    private readonly life: ProgrammeLifeService,
  ) {}

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

  @Mutation(() => ProgrammeType, { description: 'Change what a programme is called and where it belongs.' })
  @Requires('programme:configure')
  amendProgramme(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What changes.' }) input: AmendProgrammeInput,
  ): Promise<ProgrammeType> {
    return this.life.amend(actor, input);
  }

  @Mutation(() => ProgrammeType, {
    description: 'Archive a programme; its records stay readable and are no longer changed.',
  })
  @Requires('programme:configure')
  archiveProgramme(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The programme, and why.' }) input: ArchiveProgrammeInput,
  ): Promise<ProgrammeType> {
    return this.life.archive(actor, input);
  }

  @Mutation(() => ProgrammeType, { description: 'Take an archived programme up again.' })
  @Requires('programme:configure')
  restoreProgramme(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The programme, and why.' }) input: RestoreProgrammeInput,
  ): Promise<ProgrammeType> {
    return this.life.restore(actor, input);
  }
}
