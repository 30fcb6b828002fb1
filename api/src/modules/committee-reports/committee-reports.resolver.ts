import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/auth/requires.js';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { CurrentActor } from '../../platform/auth/signed-in-of.js';
import {
  ArchiveCommitteeReportInput,
  CopyRecommendationsInput,
  FinaliseCommitteeReportInput,
  PresentCommitteeReportInput,
  RestoreCommitteeReportInput,
  ReviseCommitteeReportInput,
  SaveCommitteeReportInput,
  SettleRecommendationInput,
  StartCommitteeReportInput,
} from './committee-report.inputs.js';
import {
  CommitteeReportChangeType,
  CommitteeReportRowType,
  CommitteeReportType,
  ReportAgendaItemType,
  ReportFillType,
} from './committee-report.types.js';
import { CommitteeReportsQueries } from './committee-reports.queries.js';
import { CommitteeReportsService } from './committee-reports.service.js';
import { ReportStepsService } from './report-steps.service.js';

@Resolver(() => CommitteeReportType)
export class CommitteeReportsResolver {
  constructor(
    private readonly queries: CommitteeReportsQueries,
    private readonly reports: CommitteeReportsService,
    private readonly steps: ReportStepsService,
  ) {}

  @Query(() => [CommitteeReportRowType], { description: 'The reports of a programme to its committees.' })
  @Requires('programme:read')
  committeeReports(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID, description: 'The programme.' }) programmeId: string,
  ): Promise<CommitteeReportRowType[]> {
    return this.queries.ofProgramme(actor, programmeId);
  }

  @Query(() => CommitteeReportType, { description: 'One report in full.' })
  @Requires('programme:read')
  committeeReport(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID, description: 'The report.' }) id: string,
  ): Promise<CommitteeReportType> {
    return this.queries.one(actor, id);
  }

  @Query(() => ReportFillType, { description: 'What the programme’s own data would say in a report.' })
  @Requires('report:edit')
  committeeReportFill(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID, description: 'The report.' }) id: string,
  ): Promise<ReportFillType> {
    return this.queries.fill(actor, id);
  }

  @Query(() => [ReportAgendaItemType], {
    description:
      'Open items of the committee’s agendas and forward plan, for the recommendations of a report.',
  })
  @Requires('programme:read')
  reportAgendaItems(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID, description: 'The report.' }) id: string,
  ): Promise<ReportAgendaItemType[]> {
    return this.queries.agendaItems(actor, id);
  }

  @Mutation(() => CommitteeReportChangeType, { description: 'Begin a report to a committee.' })
  @Requires('report:edit')
  startCommitteeReport(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What it is about.' }) input: StartCommitteeReportInput,
  ): Promise<CommitteeReportChangeType> {
    return this.reports.start(actor, input);
  }

  @Mutation(() => CommitteeReportChangeType, { description: 'Save what a draft says.' })
  @Requires('report:edit')
  saveCommitteeReport(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What changes.' }) input: SaveCommitteeReportInput,
  ): Promise<CommitteeReportChangeType> {
    return this.reports.write(actor, input);
  }

  @Mutation(() => CommitteeReportChangeType, { description: 'Put a draft away, on record.' })
  @Requires('report:edit')
  archiveCommitteeReport(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'Why.' }) input: ArchiveCommitteeReportInput,
  ): Promise<CommitteeReportChangeType> {
    return this.reports.archive(actor, input);
  }

  @Mutation(() => CommitteeReportChangeType, { description: 'Take a draft up again.' })
  @Requires('report:edit')
  restoreCommitteeReport(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The draft.' }) input: RestoreCommitteeReportInput,
  ): Promise<CommitteeReportChangeType> {
    return this.reports.restore(actor, input);
  }

  @Mutation(() => CommitteeReportChangeType, { description: 'Lock a draft as final (REP-1, REP-2).' })
  @Requires('report:edit')
  finaliseCommitteeReport(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The draft.' }) input: FinaliseCommitteeReportInput,
  ): Promise<CommitteeReportChangeType> {
    return this.steps.finalise(actor, input);
  }

  @Mutation(() => CommitteeReportChangeType, {
    description: 'Record that a final report was put before its committee.',
  })
  @Requires('report:edit')
  presentCommitteeReport(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The report.' }) input: PresentCommitteeReportInput,
  ): Promise<CommitteeReportChangeType> {
    return this.steps.present(actor, input);
  }

  @Mutation(() => CommitteeReportChangeType, { description: 'Begin a new edition of a final report.' })
  @Requires('report:edit')
  reviseCommitteeReport(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The report.' }) input: ReviseCommitteeReportInput,
  ): Promise<CommitteeReportChangeType> {
    return this.steps.revise(actor, input);
  }

  @Mutation(() => CommitteeReportChangeType, {
    description: 'Record what became of a recommendation (REP-3).',
  })
  @Requires('report:edit')
  settleRecommendation(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'What became of it.' }) input: SettleRecommendationInput,
  ): Promise<CommitteeReportChangeType> {
    return this.steps.settle(actor, input);
  }

  @Mutation(() => CommitteeReportChangeType, {
    description: 'Copy the numbered recommendations to an item of the committee’s agenda.',
  })
  @Requires('report:edit')
  copyRecommendations(
    @CurrentActor() actor: SignedIn,
    @Args('input', { description: 'The report and the item.' }) input: CopyRecommendationsInput,
  ): Promise<CommitteeReportChangeType> {
    return this.steps.copyRecommendations(actor, input);
  }
}
