import type { Mark } from '@gantry/shared/risk/bands';
import type { PlanDateColumns } from '../../platform/dates/plan-date-columns.js';

export interface TopRiskRow {
  id: string;
  code: string;
  title: string;
  consequence: Mark;
  likelihood: Mark;
  owner: string | null;
  /** How many are open in all: the same in every row. */
  open: number;
}

export interface OpenIssuesRow {
  severity: number;
  count: number;
  overdue: number;
}

export interface VacantPostRow {
  id: string;
  title: string;
  kind: string;
  workstream_id: string | null;
}

export type StatedDateRow = PlanDateColumns & { itemId: string };

export interface ConfirmerRow {
  plan_item_id: string;
  /** Null for the date that all scenarios share. */
  scenario_id: string | null;
  is_named: boolean;
}

/** What the overview knows beside the plan itself. */
export interface OverviewFacts {
  risks: TopRiskRow[];
  issues: OpenIssuesRow[];
  vacantPosts: VacantPostRow[];
  confirmers: ConfirmerRow[];
  /** Bodies with their full names: the plan's own rows have the short ones. */
  bodies: { id: string; name: string }[];
}
