import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import { PeriodsService } from './periods.service.js';
import { Reminders } from './reminders.service.js';
import {
  AmendPeriodInput,
  ConfigureReportingInput,
  OpenPeriodInput,
  RemindOwnersInput,
  ReopenPeriodInput,
  SendPeriodBackInput,
  StepPeriodInput,
} from './reporting.inputs.js';
import { ReportingQueries } from './reporting.queries.js';
import {
  OwnersRemindedType,
  PeriodChangeType,
  ReportingPeriodDetailType,
  ReportingPeriodType,
  ReportingType,
  ReturnsDueType,
} from './reporting.types.js';
import { ReportingCalendarService } from './reporting-calendar.service.js';

const change = (description: string) => ({ description });
const id = (description: string) => ({ type: () => ID, description });

/** The calendar of a programme and its periods. */
@Resolver()
export class ReportingResolver {
  constructor(
    private readonly queries: ReportingQueries,
    private readonly calendars: ReportingCalendarService,
    private readonly service: PeriodsService,
    private readonly reminders: Reminders,
  ) {}

  @Query(() => ReportingType, { description: 'How a programme reports, and which period comes next.' })
  @Requires('programme:read')
  reporting(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', id('The programme.')) programmeId: string,
  ): Promise<ReportingType> {
    return this.queries.reporting(actor, programmeId);
  }

  @Query(() => [ReportingPeriodType], { description: 'Periods of a programme, the newest first.' })
  @Requires('programme:read')
  reportingPeriods(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', id('The programme.')) programmeId: string,
  ): Promise<ReportingPeriodType[]> {
    return this.queries.periods(actor, programmeId);
  }

  @Query(() => ReportingPeriodDetailType, { description: 'One period with its returns.' })
  @Requires('programme:read')
  reportingPeriod(
    @CurrentActor() actor: SignedIn,
    @Args('id', id('The period.')) periodId: string,
  ): Promise<ReportingPeriodDetailType> {
    return this.queries.period(actor, periodId);
  }

  @Query(() => [ReturnsDueType], { description: 'What you owe in the periods that can be answered.' })
  @Requires('programme:read')
  returnsDue(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', id('The programme.')) programmeId: string,
  ): Promise<ReturnsDueType[]> {
    return this.queries.due(actor, programmeId);
  }

  @Mutation(() => ReportingType, change('Says how often a programme reports.'))
  @Requires('reporting:configure')
  configureReporting(@CurrentActor() actor: SignedIn, @Args('input') input: ConfigureReportingInput) {
    return this.calendars.configure(actor, input);
  }

  @Mutation(() => PeriodChangeType, change('Opens the next period and asks its owners.'))
  @Requires('period:manage')
  openPeriod(@CurrentActor() actor: SignedIn, @Args('input') input: OpenPeriodInput) {
    return this.service.open(actor, input);
  }

  @Mutation(() => PeriodChangeType, change('Moves the cut-off of an open period.'))
  @Requires('period:manage')
  amendPeriod(@CurrentActor() actor: SignedIn, @Args('input') input: AmendPeriodInput) {
    return this.service.amend(actor, input);
  }

  @Mutation(() => PeriodChangeType, change('Takes the returns of a period in.'))
  @Requires('period:manage')
  submitPeriod(@CurrentActor() actor: SignedIn, @Args('input') input: StepPeriodInput) {
    return this.service.submit(actor, input);
  }

  @Mutation(() => PeriodChangeType, change('Says that the programme office has reviewed a period.'))
  @Requires('period:manage')
  reviewPeriod(@CurrentActor() actor: SignedIn, @Args('input') input: StepPeriodInput) {
    return this.service.review(actor, input);
  }

  @Mutation(() => PeriodChangeType, change('Approves a period. The SRO may.'))
  @Requires('period:approve')
  approvePeriod(@CurrentActor() actor: SignedIn, @Args('input') input: StepPeriodInput) {
    return this.service.approve(actor, input);
  }

  @Mutation(
    () => PeriodChangeType,
    change(
      'Sends a period back one step: the programme office to its owners, the SRO to the programme office.',
    ),
  )
  @Requires('period:manage', 'period:approve')
  sendPeriodBack(@CurrentActor() actor: SignedIn, @Args('input') input: SendPeriodBackInput) {
    return this.service.sendBack(actor, input);
  }

  @Mutation(() => PeriodChangeType, change('Issues a period that the SRO has approved.'))
  @Requires('period:manage')
  issuePeriod(@CurrentActor() actor: SignedIn, @Args('input') input: StepPeriodInput) {
    return this.service.issue(actor, input);
  }

  @Mutation(() => PeriodChangeType, change('Opens a period for returns again.'))
  @Requires('period:manage')
  reopenPeriod(@CurrentActor() actor: SignedIn, @Args('input') input: ReopenPeriodInput) {
    return this.service.reopen(actor, input);
  }

  @Mutation(() => OwnersRemindedType, change('Reminds everybody who owes something in a period.'))
  @Requires('period:manage')
  remindOwners(@CurrentActor() actor: SignedIn, @Args('input') input: RemindOwnersInput) {
    return this.reminders.now(actor, input);
  }
}
