import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import {
  AddConsultationDocumentInput,
  AmendConsultationInput,
  ApproveConsultationInput,
  ExtendConsultationInput,
  LaunchConsultationInput,
  PlanConsultationInput,
  RecordAssuranceInput,
  RecordGunningInput,
  RemoveConsultationDocumentInput,
  StateConsultationDatesInput,
  StepConsultationInput,
} from './consultation.inputs.js';
import { ConsultationChangeType, ConsultationsType, LaunchReadinessType } from './consultation.types.js';
import { ConsultationDatesService } from './consultation-dates.service.js';
import { ConsultationDocumentsService } from './consultation-documents.service.js';
import { ConsultationLaunchService } from './consultation-launch.service.js';
import { ConsultationStepsService } from './consultation-steps.service.js';
import { ConsultationsQueries } from './consultations.queries.js';
import { ConsultationsService } from './consultations.service.js';

@Resolver()
export class ConsultationsResolver {
  constructor(
    private readonly queries: ConsultationsQueries,
    private readonly register: ConsultationsService,
    private readonly dates: ConsultationDatesService,
    private readonly launches: ConsultationLaunchService,
    private readonly steps: ConsultationStepsService,
    private readonly papers: ConsultationDocumentsService,
  ) {}

  @Query(() => ConsultationsType, { description: 'The consultations of a programme, each in full.' })
  @Requires('programme:read')
  consultations(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<ConsultationsType> {
    return this.queries.list(actor, programmeId);
  }

  @Query(() => [LaunchReadinessType], {
    description: 'What is still missing before the launch that an item of the plan stands for.',
  })
  @Requires('programme:read')
  launchReadiness(
    @CurrentActor() actor: SignedIn,
    @Args('itemId', { type: () => ID, description: 'The item.' }) itemId: string,
  ): Promise<LaunchReadinessType[]> {
    return this.queries.readiness(actor, itemId);
  }

  @Mutation(() => ConsultationChangeType, { description: 'Plan a consultation.' })
  @Requires('consultation:edit')
  planConsultation(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The consultation.' }) input: PlanConsultationInput,
  ): Promise<ConsultationChangeType> {
    return this.register.plan(actor, input);
  }

  @Mutation(() => ConsultationChangeType, { description: 'Change what a consultation says.' })
  @Requires('consultation:edit')
  amendConsultation(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What changes.' }) input: AmendConsultationInput,
  ): Promise<ConsultationChangeType> {
    return this.register.amend(actor, input);
  }

  @Mutation(() => ConsultationChangeType, { description: 'State when a consultation opens and closes.' })
  @Requires('consultation:edit')
  stateConsultationDates(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The days.' }) input: StateConsultationDatesInput,
  ): Promise<ConsultationChangeType> {
    return this.dates.state(actor, input);
  }

  @Mutation(() => ConsultationChangeType, {
    description: 'Extend a live consultation; its original close stays on record.',
  })
  @Requires('consultation:edit')
  extendConsultation(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The new close.' }) input: ExtendConsultationInput,
  ): Promise<ConsultationChangeType> {
    return this.dates.extend(actor, input);
  }

  @Mutation(() => ConsultationChangeType, { description: 'Record the decision to launch.' })
  @Requires('consultation:edit')
  approveConsultation(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The decision.' }) input: ApproveConsultationInput,
  ): Promise<ConsultationChangeType> {
    return this.launches.approve(actor, input);
  }

  @Mutation(() => ConsultationChangeType, { description: 'Record what the assurer said.' })
  @Requires('consultation:edit')
  recordAssurance(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The outcome.' }) input: RecordAssuranceInput,
  ): Promise<ConsultationChangeType> {
    return this.launches.recordAssurance(actor, input);
  }

  @Mutation(() => ConsultationChangeType, {
    description: 'Launch a consultation, or be told everything that is missing.',
  })
  @Requires('consultation:launch')
  launchConsultation(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The launch.' }) input: LaunchConsultationInput,
  ): Promise<ConsultationChangeType> {
    return this.launches.launch(actor, input);
  }

  @Mutation(() => ConsultationChangeType, { description: 'Take a consultation to its next state.' })
  @Requires('consultation:edit')
  stepConsultation(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The step.' }) input: StepConsultationInput,
  ): Promise<ConsultationChangeType> {
    return this.steps.step(actor, input);
  }

  @Mutation(() => ConsultationChangeType, { description: 'Record what shows that a principle is kept.' })
  @Requires('consultation:edit')
  recordGunning(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The evidence.' }) input: RecordGunningInput,
  ): Promise<ConsultationChangeType> {
    return this.register.recordGunning(actor, input);
  }

  @Mutation(() => ConsultationChangeType, { description: 'Link a paper.' })
  @Requires('consultation:edit')
  addConsultationDocument(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The paper.' }) input: AddConsultationDocumentInput,
  ): Promise<ConsultationChangeType> {
    return this.papers.add(actor, input);
  }

  @Mutation(() => ConsultationChangeType, { description: 'Take a paper out, on record.' })
  @Requires('consultation:edit')
  removeConsultationDocument(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The paper, and why.' }) input: RemoveConsultationDocumentInput,
  ): Promise<ConsultationChangeType> {
    return this.papers.remove(actor, input);
  }
}
