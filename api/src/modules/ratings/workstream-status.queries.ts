import { isoDay } from '@gantry/shared/dates/day';
import { can, readFilter } from '@gantry/shared/policy/policy';
import { policySentence } from '@gantry/shared/rag/rollup-policy';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import { ReadPool } from '../../platform/database/read-pool.js';
import { notFound } from '../../platform/errors/domain-error.js';
import { uuidOf } from '../../platform/graphql/uuid-of.js';
import { momentsOfRows } from '../audit/index.js';
import { planRows, previousDayOf, TimelineQueries, workingRows } from '../timeline/index.js';
import type { DeliveryConfidencesType, DeliveryConfidenceType } from './confidence.types.js';
import { confidenceViews, type RecommendationRow } from './confidence-rows.js';
import {
  CONFIDENCES,
  JUDGEMENTS,
  RATINGS,
  RECOMMENDATIONS,
  REPORTS,
  RULE,
  WORKSTREAM_VERSIONS,
} from './ratings.sql.js';
import { readableWorkstream } from './ratings-access.js';
import type {
  WorkstreamJudgementType,
  WorkstreamRatingType,
  WorkstreamStatusesType,
} from './status.types.js';
import {
  type ConfidenceRow,
  type ReportRow,
  type RuleRow,
  ruleOf,
  type StatusFacts,
  statusRows,
} from './status-rows.js';

/** Where workstreams stand, by the policy of their programme, and how confident reviews were of delivery. */
@Injectable()
export class WorkstreamStatusQueries {
  constructor(
    private readonly db: DataSource,
    private readonly pool: ReadPool,
    private readonly timelines: TimelineQueries,
  ) {}

  /** Flat rows in the order of the tree. What is rated is not for the public: to it the programme has none. */
  async statuses(actor: SignedIn, programmeId: string): Promise<WorkstreamStatusesType> {
    const own = this.inside(actor, programmeId);
    const plan = await this.timelines.plan(actor, programmeId);
    const { today } = plan.programme;
    const rows = workingRows(plan, planRows(plan));
    const items = rows.map(({ item }) => item.id);
    const [rules, versions, ratings, judgements, reports, confidences] = await Promise.all([
      this.pool.rows<RuleRow>('ratings rule', RULE, own),
      this.pool.rows<{ id: string; version: number }>('ratings workstreams', WORKSTREAM_VERSIONS, own),
      this.pool.rows<WorkstreamRatingType>('ratings given', RATINGS, own),
      this.pool.rows<WorkstreamJudgementType>('ratings judgements', JUDGEMENTS, own),
      this.pool.rows<ReportRow>('ratings reports', REPORTS, [...own, items]),
      this.assessments(own, today),
    ]);
    const rule = rules[0] as RuleRow;
    const facts: StatusFacts = {
      ...{ rule, ratings, judgements, reports },
      versions: new Map(versions.map(({ id, version }) => [id, version])),
    };
    const { officeId } = actor;
    const may = (action: 'rating:edit' | 'rating:judge' | 'programme:configure', workstreamId?: string) =>
      !rule.isArchived && can(actor, action, { officeId, programmeId, workstreamId });
    return {
      programmeId,
      programmeVersion: rule.version,
      today,
      previousDay: isoDay(previousDayOf(plan.programme)),
      ...ruleOf(rule),
      policySentence: policySentence(ruleOf(rule)),
      mayConfigure: may('programme:configure'),
      confidence: newestOf(confidences, null),
      rows: statusRows(plan, rows, facts).map((row) => ({
        ...row,
        confidence: newestOf(confidences, row.workstreamId),
        mayRate: may('rating:edit', row.workstreamId),
        mayJudge: rule.policy === 'SRO_JUDGEMENT' && may('rating:judge', row.workstreamId),
      })),
    };
  }

  /** What a workstream was rated as, the newest first. */
  async ratings(actor: SignedIn, workstreamId: string): Promise<WorkstreamRatingType[]> {
    const { found } = await readableWorkstream(this.db.manager, actor, uuidOf(workstreamId));
    const own = [actor.officeId, found.programmeId];
    const rows = await this.pool.rows<WorkstreamRatingType>('ratings given', RATINGS, own);
    const ofThis = rows.filter((row) => row.workstreamId === found.id).reverse();
    const ids = ofThis.map(({ id }) => id);
    const moments = await momentsOfRows(this.db.manager, actor.officeId, 'workstream_rating', ids);
    return ofThis.map((row) => ({ ...row, asAtAfter: moments.get(row.id) ?? null }));
  }

  /** Every assessment of the programme and its workstreams, the newest review first. */
  async confidences(actor: SignedIn, programmeId: string): Promise<DeliveryConfidencesType> {
    const own = this.inside(actor, programmeId);
    const plan = await this.timelines.plan(actor, programmeId);
    const { today } = plan.programme;
    const [rules, rows] = await Promise.all([
      this.pool.rows<RuleRow>('ratings rule', RULE, own),
      this.assessments(own, today),
    ]);
    const rule = rules[0] as RuleRow;
    const mayRecord =
      !rule.isArchived && can(actor, 'rating:edit', { officeId: actor.officeId, programmeId });
    return { programmeId, programmeVersion: rule.version, today, mayRecord, rows };
  }

  private inside(actor: SignedIn, programmeId: string): [string, string] {
    if (!readFilter(actor, programmeId)?.classes.includes('OFFICIAL')) throw notFound('programme');
    return [actor.officeId, programmeId];
  }

  private async assessments(own: [string, string], today: string): Promise<DeliveryConfidenceType[]> {
    const all = [...own, null];
    const [rows, recommendations] = await Promise.all([
      this.pool.rows<ConfidenceRow>('ratings confidences', CONFIDENCES, all),
      this.pool.rows<RecommendationRow>('ratings recommendations', RECOMMENDATIONS, all),
    ]);
    return confidenceViews(rows, recommendations, today);
  }
}

function newestOf(
  confidences: readonly DeliveryConfidenceType[],
  workstreamId: string | null,
): DeliveryConfidenceType | null {
  return confidences.find((each) => each.workstreamId === workstreamId) ?? null;
}
