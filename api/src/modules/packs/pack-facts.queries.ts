import { meetingTitleFor } from '@gantry/shared/governance/meeting-parts';
import type { MeetingKind } from '@gantry/shared/governance/outcomes';
import type { PackDate, PackFacts } from '@gantry/shared/packs/pack-rows';
import type { ReadFilter } from '@gantry/shared/policy/policy';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { ReadPool } from '../../platform/database/read-pool.js';
import { actionsView } from '../actions/index.js';
import { DecisionsQueries } from '../decisions/index.js';
import { ForwardPlanQueries } from '../forward-plan/index.js';
import { issueRows } from '../issues/index.js';
import { Meeting } from '../meetings/index.js';
import { OverviewService } from '../overview/index.js';
import { type ReadableProgramme, readableProgramme } from '../programmes/index.js';
import { ProjectionQueries, projectionView } from '../projection/index.js';
import { WorkstreamStatusQueries } from '../ratings/index.js';
import { ReportingQueries } from '../reporting/index.js';
import { riskRows } from '../risks/index.js';
import { TimelineQueries } from '../timeline/index.js';
import { scenarioRows, timelineOf } from './facts-plan.js';
import { confidenceRows, dimensionsRows, returnRows } from './facts-reporting.js';
import {
  actionRows,
  dayWords,
  decisionRows,
  issueRowsOf,
  itemRows,
  neededRows,
  riskRowsOf,
  workstreamRows,
} from './facts-rows.js';
import type { Pack } from './pack.entity.js';
import { CLASSES, NAMES_AT_ANY_TIME, VERSIONS } from './packs.sql.js';

/** A record of the programme with what decides who may read it. */
export interface ClassRow {
  id: string;
  entity: 'plan_item' | 'risk' | 'issue' | 'decision' | 'action_item' | 'agenda_item';
  classification: 'OPEN' | 'OFFICIAL' | 'EXEMPT';
  exemptParagraph: number | null;
}

/** What a pack is for. */
export type Occasion = Pick<Pack, 'meetingId' | 'periodId'>;

/** What one reader is told, and what of it was withheld in the lists themselves. */
export interface ReadFacts {
  facts: PackFacts;
  programme: ReadableProgramme;
  withheldAgendaItems: number;
  /** Ids of every record that the reader was given. */
  shown: ReadonlySet<string>;
}

/** Reads everything that the sections of a pack are built from, through the queries by which each slice is read. */
@Injectable()
export class PackFactsQueries {
  constructor(
    private readonly db: DataSource,
    private readonly pool: ReadPool,
    private readonly timelines: TimelineQueries,
    private readonly overviews: OverviewService,
    private readonly projections: ProjectionQueries,
    private readonly forwardPlans: ForwardPlanQueries,
    private readonly decisions: DecisionsQueries,
    private readonly ratings: WorkstreamStatusQueries,
    private readonly reporting: ReportingQueries,
  ) {}

  async read(reader: SignedIn, programmeId: string, { meetingId, periodId }: Occasion): Promise<ReadFacts> {
    const { officeId } = reader;
    const manager = this.db.manager;
    const programme = await readableProgramme(manager, reader, programmeId);
    const plan = await this.timelines.plan(reader, programmeId);
    const overview = await this.overviews.overview(reader, programmeId);
    const projection = projectionView(await this.projections.plan(reader, programmeId), null);
    const forward = await this.forwardPlans.plan(reader, programmeId, 'FULL');
    const decisions = await this.decisions.ofProgramme(reader, programmeId, {});
    const actions = await actionsView(manager, reader, { programmeId });
    const risks = await riskRows(manager, { ...programme, officeId, programmeId });
    const issues = await issueRows(manager, { ...programme, officeId, programmeId });
    const versionRows = await this.pool.rows<{ id: string; version: number }>('pack versions', VERSIONS, [
      officeId,
      programmeId,
    ]);
    const versions = new Map(versionRows.map(({ id, version }) => [id, version]));
    const itemVersions = new Map(plan.items.map(({ id, version }) => [id, version]));
    const meeting = meetingId === null ? null : await manager.findOneBy(Meeting, { officeId, id: meetingId });
    const isInside = programme.filter.classes.includes('OFFICIAL');
    const { data, refs, dates } = timelineOf(plan);
    const facts: PackFacts = {
      today: programme.today,
      items: itemRows(plan),
      workstreams: workstreamRows(programme, overview, versions),
      dimensions: isInside ? dimensionsRows(programme, await this.ratings.statuses(reader, programmeId)) : [],
      needed: neededRows(programme, forward.entries, programme.today, (id) => itemVersions.get(id) ?? 1),
      decisions: decisionRows(programme, decisions),
      actions: actionRows(programme, actions),
      risks: riskRowsOf(programme, risks),
      issues: issueRowsOf(programme, issues),
      target: projection.targetTitle,
      scenarios: scenarioRows(plan, projection, versions),
      timeline: data,
      timelineRefs: refs,
      timelineDates: dates,
      returns: isInside ? await this.returns(reader, programme, periodId) : null,
      confidence: isInside ? await this.confidence(reader, programme) : [],
      meeting: meeting === null ? null : meetingFor(meeting, programme.filter),
    };
    return {
      facts,
      programme,
      withheldAgendaItems: forward.entries.filter(({ isWithheld }) => isWithheld).length,
      shown: new Set([...plan.items, ...risks, ...issues, ...decisions, ...actions].map(({ id }) => id)),
    };
  }

  /** What workstreams said for the period that the pack is for, else for the newest, as they stand on the day of the pack. */
  private async returns(
    reader: SignedIn,
    programme: ReadableProgramme,
    periodId: string | null,
  ): Promise<PackFacts['returns']> {
    const periods = await this.reporting.periods(reader, programme.id);
    const newest = [...periods].sort((a, b) => b.number - a.number)[0];
    const period = periods.find(({ id }) => id === periodId) ?? newest;
    if (period === undefined) return null;
    const rows = await this.reporting.periodReturns(reader, programme.id, period.id);
    const cutOff = dayWords(period.cutOffOn) as PackDate;
    return { period: period.name, cutOff, rows: returnRows(programme, rows) };
  }

  /** How confident reviews of the whole programme were, the newest first. */
  private async confidence(reader: SignedIn, programme: ReadableProgramme): Promise<PackFacts['confidence']> {
    const { rows } = await this.ratings.confidences(reader, programme.id);
    return confidenceRows(
      programme,
      rows.filter(({ workstreamId }) => workstreamId === null),
    );
  }

  /** The class of every record of the programme, archived ones too. */
  classes(officeId: string, programmeId: string): Promise<ClassRow[]> {
    return this.pool.rows<ClassRow>('pack classes', CLASSES, [officeId, programmeId]);
  }

  /** Every code and title by which these records went, the present ones too. */
  async namesOf(officeId: string, rows: readonly ClassRow[]): Promise<string[]> {
    const kinds = [...new Set(rows.map(({ entity }) => entity))];
    const ids = rows.map(({ id }) => id);
    const found = await this.pool.rows<{ name: string }>('pack names', NAMES_AT_ANY_TIME, [
      officeId,
      kinds,
      ids,
    ]);
    return found.map(({ name }) => name);
  }
}

/** The meeting that a pack is for, under the title that this reader may know. */
function meetingFor({ id, bodyId, kind, title }: Meeting, { classes, exemptBodyIds }: ReadFilter) {
  const readsExempt = classes.includes('EXEMPT') || exemptBodyIds.includes(bodyId);
  return { id, bodyId, title: meetingTitleFor(kind as MeetingKind, title, readsExempt) };
}
