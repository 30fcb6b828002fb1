import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { BeginPathwayService } from './begin-pathway.service.js';
import { BusinessCasesService } from './business-cases.service.js';
import { PathwaysService } from './pathways.service.js';
import {
  AddBusinessCaseInput,
  AddBusinessCaseVersionInput,
  AmendBusinessCaseVersionInput,
  AssessAssuranceTestInput,
  BeginPathwayInput,
  StateBusinessCaseVersionInput,
  StatePathwayBedsInput,
  StatePathwayStageInput,
} from './service-change.inputs.js';
import { ServiceChangeQueries } from './service-change.queries.js';
import { BusinessCaseType, ServiceChangeType, ServicePathwayType } from './service-change.types.js';

@Resolver()
export class ServiceChangeResolver {
  constructor(
    private readonly queries: ServiceChangeQueries,
    private readonly beginnings: BeginPathwayService,
    private readonly pathways: PathwaysService,
    private readonly cases: BusinessCasesService,
  ) {}

  @Query(() => ServiceChangeType, { description: 'Pathways, assurance and business cases of a programme.' })
  @Requires('programme:read')
  serviceChange(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<ServiceChangeType> {
    return this.queries.of(actor, programmeId);
  }

  @Mutation(() => ServicePathwayType, { description: 'Begin the pathway of a service change.' })
  @Requires('service-change:decide')
  beginPathway(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The pathway.' }) input: BeginPathwayInput,
  ): Promise<ServicePathwayType> {
    return this.beginnings.begin(actor, input);
  }

  @Mutation(() => ServicePathwayType, { description: 'State where a stage of a pathway stands.' })
  @Requires('service-change:decide')
  statePathwayStage(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The state.' }) input: StatePathwayStageInput,
  ): Promise<ServicePathwayType> {
    return this.pathways.stateStage(actor, input);
  }

  @Mutation(() => ServicePathwayType, { description: 'State how many beds a pathway adds or takes away.' })
  @Requires('service-change:decide')
  statePathwayBeds(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The beds.' }) input: StatePathwayBedsInput,
  ): Promise<ServicePathwayType> {
    return this.pathways.stateBeds(actor, input);
  }

  @Mutation(() => ServicePathwayType, { description: 'Record what an assurance test was rated.' })
  @Requires('service-change:record')
  assessAssuranceTest(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The rating.' }) input: AssessAssuranceTestInput,
  ): Promise<ServicePathwayType> {
    return this.pathways.assessTest(actor, input);
  }

  @Mutation(() => BusinessCaseType, { description: 'Begin a business case.' })
  @Requires('service-change:record')
  addBusinessCase(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The case.' }) input: AddBusinessCaseInput,
  ): Promise<BusinessCaseType> {
    return this.cases.add(actor, input);
  }

  @Mutation(() => BusinessCaseType, { description: 'Begin the next version of a business case.' })
  @Requires('service-change:record')
  addBusinessCaseVersion(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The case.' }) input: AddBusinessCaseVersionInput,
  ): Promise<BusinessCaseType> {
    return this.cases.addVersion(actor, input);
  }

  @Mutation(() => BusinessCaseType, { description: 'Write in a version of a business case.' })
  @Requires('service-change:record')
  amendBusinessCaseVersion(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What is written.' }) input: AmendBusinessCaseVersionInput,
  ): Promise<BusinessCaseType> {
    return this.cases.amendVersion(actor, input);
  }

  @Mutation(() => BusinessCaseType, { description: 'State what a version of a business case has become.' })
  @Requires('service-change:record')
  stateBusinessCaseVersion(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The status.' }) input: StateBusinessCaseVersionInput,
  ): Promise<BusinessCaseType> {
    return this.cases.stateVersion(actor, input);
  }
}
