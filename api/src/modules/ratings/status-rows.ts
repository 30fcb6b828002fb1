import { day, isoDay } from '@gantry/shared/dates/day';
import type { ConfidenceRating, ConfidenceScale } from '@gantry/shared/rag/delivery-confidence';
import { computedTime, DIMENSION_WORDS, DIMENSIONS, type DimensionRag } from '@gantry/shared/rag/dimensions';
import type { Rag } from '@gantry/shared/rag/rag';
import { type RagTrend, ragTrend, type SaidOn, saidAt } from '@gantry/shared/rag/rag-trend';
import { type Rollup, rollup } from '@gantry/shared/rag/rollup';
import {
  DEFAULT_WEIGHTS,
  type Judgement,
  type RollupPolicy,
  type RollupRule,
  type RollupWeights,
  rollUp,
} from '@gantry/shared/rag/rollup-policy';
import { isDateTbc, isOpen, type PlanFacts, type PlanRow, previousDayOf } from '../timeline/index.js';
import type {
  DimensionStatusType,
  RagTrendType,
  WorkstreamJudgementType,
  WorkstreamRatingType,
  WorkstreamStatusType,
} from './status.types.js';

/** The policy of a programme as stored. */
export interface RuleRow {
  version: number;
  policy: RollupPolicy;
  weights: RollupWeights | null;
  isRedIfAnyDimension: boolean;
  isArchived: boolean;
}

export interface ReportRow {
  itemId: string;
  rag: Rag;
  on: string;
}

/** Everything that is said of the workstreams of a programme beside its plan. */
export interface StatusFacts {
  rule: RuleRow;
  versions: ReadonlyMap<string, number>;
  ratings: readonly WorkstreamRatingType[];
  judgements: readonly WorkstreamJudgementType[];
  reports: readonly ReportRow[];
}

export function ruleOf({
  policy,
  weights,
  isRedIfAnyDimension,
}: Omit<RuleRow, 'version' | 'isArchived'>): RollupRule {
  return { policy, weights: weights ?? DEFAULT_WEIGHTS, isRedIfAnyDimension };
}

/** What the rules make of these rows together. */
export function computedRollup(rows: readonly PlanRow[]): Rollup {
  return rollup(
    rows.map((row) => ({
      shown: row.verdict.rag,
      isTbc: isOpen(row) && isDateTbc(row),
      isOpen: isOpen(row),
    })),
  );
}

/** What their owners report now; null where nobody reported anything. */
export function reportedRollup(rows: readonly PlanRow[]): Rollup | null {
  const told = rows.filter(({ status }) => status.reported !== null);
  if (told.length === 0) return null;
  return rollup(
    told.map((row) => ({
      shown: row.status.shown === 'stale' ? 'stale' : (row.status.reported?.rag ?? 'grey'),
      isTbc: false,
      isOpen: isOpen(row),
    })),
  );
}

export function trendView({ previous, previousOn, direction, sentence }: RagTrend): RagTrendType {
  return {
    previousRag: previous,
    previousOn: previousOn === null ? null : isoDay(previousOn),
    direction,
    sentence,
  };
}

type Row = Omit<WorkstreamStatusType, 'mayRate' | 'mayJudge' | 'confidence'>;

/** Every workstream in the order of the tree, each with what it and everything below it comes to. Pure. */
export function statusRows(plan: PlanFacts, rows: readonly PlanRow[], facts: StatusFacts): Row[] {
  const groups = plan.groups.filter(({ kind }) => kind === 'WORKSTREAM');
  const found: Row[] = [];
  const below = (id: string): string[] => [
    id,
    ...groups.filter((group) => group.parent_id === id).flatMap((group) => below(group.id)),
  ];
  const walk = (parentId: string | null, depth: number) => {
    for (const { id, title } of groups.filter((each) => each.parent_id === parentId)) {
      const inside = new Set(below(id));
      const own = rows.filter(({ item }) => item.workstream_id !== null && inside.has(item.workstream_id));
      found.push({ workstreamId: id, title, depth, ...statusOf(id, own, plan, facts) });
      walk(id, depth + 1);
    }
  };
  walk(null, 0);
  return found;
}

function statusOf(
  id: string,
  rows: readonly PlanRow[],
  plan: PlanFacts,
  facts: StatusFacts,
): Omit<Row, 'workstreamId' | 'title' | 'depth'> {
  const today = day(plan.programme.today);
  const previous = previousDayOf(plan.programme);
  const computed = computedRollup(rows);
  const reported = reportedRollup(rows);
  const dimensions = dimensionsOf(id, computed, facts.ratings, previous);
  const judged = facts.judgements.filter(({ workstreamId }) => workstreamId === id);
  const standing = judged.filter(({ withdrawnOn }) => withdrawnOn === null).at(-1) ?? null;
  const rule = ruleOf(facts.rule);
  const rolled = rollUp(
    computed,
    rule,
    standing && judgementOf(standing),
    dimensions.map(({ dimension, rag }) => ({ name: DIMENSION_WORDS[dimension], rag })),
    today,
  );
  const reportedRag = reported === null || reported.rated === 0 ? null : reported.rag;
  const now = rolled.source === 'judgement' ? rolled.shown : reportedRag;
  return {
    version: facts.versions.get(id) ?? 1,
    items: rows.length,
    rated: computed.rated,
    tbc: computed.tbc,
    stale: rows.filter(({ status }) => status.shown === 'stale').length,
    shownRag: rolled.shown,
    source: rolled.source,
    sentence: rolled.sentence,
    computedRag: rolled.computed,
    points: rolled.points,
    reportedRag,
    isDifferent: reportedRag !== null && reportedRag !== rolled.computed,
    trend: trendView(
      ragTrend(now, rolled.source === 'judgement' ? judgedOn(judged) : past(rows, facts, previous), previous),
    ),
    judgement: standing,
    dimensions,
  };
}

function judgementOf({ rag, reason, until }: WorkstreamJudgementType): Judgement {
  return { rag, reason, until: day(until) };
}

function judgedOn(judged: readonly WorkstreamJudgementType[]): SaidOn[] {
  return judged.map((each) => ({ on: day(each.judgedOn), rag: each.rag }));
}

/** What owners had reported by the end of the period before, rolled up as it is now: reports are compared with reports. */
function past(
  rows: readonly PlanRow[],
  { reports }: StatusFacts,
  previous: ReturnType<typeof day>,
): SaidOn[] {
  const told = rows.flatMap((row) => {
    const own = reports.filter(({ itemId }) => itemId === row.item.id);
    const said = saidAt(
      own.map(({ rag, on }) => ({ rag, on: day(on) })),
      previous,
    );
    return said === null ? [] : [{ said, isOpen: isOpen(row) }];
  });
  const then = rollup(told.map(({ said, isOpen }) => ({ shown: said.rag, isTbc: false, isOpen })));
  if (then.rated === 0) return [];
  return [{ on: Math.max(...told.map(({ said }) => said.on)) as SaidOn['on'], rag: then.rag }];
}

function dimensionsOf(
  id: string,
  computed: Rollup,
  ratings: readonly WorkstreamRatingType[],
  previous: ReturnType<typeof day>,
): DimensionStatusType[] {
  return DIMENSIONS.map((dimension) => {
    const own = ratings.filter((each) => each.workstreamId === id && each.dimension === dimension);
    const rating = own.at(-1) ?? null;
    const said = own.map((each) => ({ on: day(each.ratedOn), rag: each.rag }));
    return {
      dimension,
      rag: rating?.rag ?? ('grey' satisfies DimensionRag),
      rating,
      computedRag: dimension === 'TIME' ? computedTime(computed) : null,
      trend: trendView(ragTrend(rating?.rag ?? null, said, previous)),
    };
  });
}

/** A stored assessment before it is put into words. */
export interface ConfidenceRow {
  id: string;
  version: number;
  workstreamId: string | null;
  workstream: string | null;
  scale: ConfidenceScale;
  rating: ConfidenceRating;
  reviewer: string;
  reviewType: string;
  reviewedOn: string;
  summary: string | null;
  recordedBy: string | null;
}
