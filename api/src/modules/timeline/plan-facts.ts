import type { CalendarBook } from '@gantry/shared/calendar/calendar-book';
import type { SensitiveEvent } from '@gantry/shared/calendar/restricted-periods';
import type {
  OffsetUnit,
  PlanDateCalendar,
  PlanDateConfidence,
  PlanDatePrecision,
  PlanDateShape,
} from '@gantry/shared/dates/plan-date';
import type { LateRoute } from '@gantry/shared/governance/late-paper-rule';
import type { PlanItemState } from '@gantry/shared/governance/plan-item-states';
import type { Rag } from '@gantry/shared/rag/rag';
import type { RollupPolicy, RollupWeights } from '@gantry/shared/rag/rollup-policy';
import type { BandTable, Mark } from '@gantry/shared/risk/bands';
import type { KnownRestriction } from '../calendars/index.js';

/** The columns of a date under a prefix: `f_` forecast, `b_` baseline, `a_` actual. */
export type DateColumns<P extends string> = {
  [K in `${P}_text`]: string | null;
} & { [K in `${P}_shape`]: PlanDateShape | null } & {
  [K in `${P}_confidence`]: PlanDateConfidence | null;
} & {
  [K in `${P}_earliest` | `${P}_latest`]: string | null;
} & { [K in `${P}_precision`]: PlanDatePrecision | null } & {
  [K in `${P}_calendar`]: PlanDateCalendar | null;
};

/** The anchor of a date that is counted from another item. */
export type OffsetColumns<P extends string> = { [K in `${P}_anchor`]: string | null } & {
  [K in `${P}_min` | `${P}_max`]: number | null;
} & { [K in `${P}_unit`]: OffsetUnit | null };

export type ItemRow = DateColumns<'b'> &
  OffsetColumns<'b'> &
  DateColumns<'f'> &
  OffsetColumns<'f'> &
  DateColumns<'a'> & {
    id: string;
    code: string;
    title: string;
    kind: 'ACTIVITY' | 'MILESTONE' | 'GATE';
    category: string;
    state: PlanItemState;
    workstream_id: string | null;
    lane_id: string | null;
    body_id: string | null;
    meeting_id: string | null;
    pathway_id: string | null;
    stage_number: number | null;
    is_protected: boolean;
    authorises_item_id: string | null;
    sensitive_event: SensitiveEvent | null;
    avoids_restricted: boolean;
    restricted_note: string | null;
    classification: string;
    position: number;
    version: number;
    is_interpretation: boolean;
    owner_person_id: string | null;
    owner_post_id: string | null;
    owner: string | null;
    /** Somebody holds the post today, and which person of the office that is, if any. */
    is_post_held: boolean;
    post_person_id: string | null;
    changed_on: string;
    /** Published then; null for what was never hidden. */
    known_from: string | null;
    /** The day on which its date was entered here; null without a date. */
    stated_on: string | null;
    duration_min: number | null;
    duration_likely: number | null;
    duration_max: number | null;
    r_rag: Rag | null;
    r_on: string | null;
    r_override_reason: string | null;
    r_override_until: string | null;
    r_path: string | null;
    r_path_owner: string | null;
    r_path_due: string | null;
    r_narrative: string | null;
  };

export type OverlayRow = DateColumns<'f'> &
  OffsetColumns<'f'> &
  DateColumns<'b'> &
  OffsetColumns<'b'> & {
    plan_item_id: string;
    scenario_id: string;
    is_present: boolean;
    meeting_id: string | null;
    stated_on: string | null;
  };

export interface MeetingRow {
  id: string;
  version: number;
  body_id: string;
  code: string;
  title: string;
  kind: string;
  state: string;
  held_on: string | null;
  text: string;
  shape: PlanDateShape;
  confidence: PlanDateConfidence;
  earliest: string | null;
  latest: string | null;
  precision: PlanDatePrecision;
  calendar: PlanDateCalendar;
  notice_clear_days: number | null;
  has_papers_when_informal: boolean;
}

export interface ScenarioRow {
  id: string;
  number: number;
  name: string;
  state: 'WORKING' | 'ALTERNATIVE';
  branch_condition: string | null;
  decide_by: string | null;
  probability: number | null;
  workstream_id: string | null;
}

/** One programme's plan as the database holds it, for one reader. */
export interface PlanFacts {
  programme: {
    id: string;
    code: string;
    name: string;
    green_tolerance_days: number;
    amber_tolerance_days: number;
    tbc_within_days: number;
    horizon_days: number;
    stale_after_days: number;
    gate_margin_days: number;
    rollup_policy: RollupPolicy;
    rollup_weights: RollupWeights | null;
    risk_bands: BandTable | null;
    /** Its reporting periods. */
    periods: { from: string; cutOff: string }[];
    today: string;
  };
  /** By which days are counted, in the plan and at its bodies. */
  calendar: CalendarBook;
  restrictions: KnownRestriction[];
  items: ItemRow[];
  meetings: MeetingRow[];
  overlays: OverlayRow[];
  scenarios: ScenarioRow[];
  links: {
    id: string;
    version: number;
    predecessor_id: string;
    successor_id: string;
    kind: 'FS' | 'SS' | 'FF' | 'SF';
    lag_min: number;
    lag_max: number;
    lag_unit: OffsetUnit;
    needed_for: 'PAPER' | 'DECISION' | null;
    scenario_id: string | null;
    late_route: LateRoute | null;
    late_reason: string | null;
    late_meeting_id: string | null;
  }[];
  groups: {
    kind: 'WORKSTREAM' | 'LANE' | 'PATHWAY' | 'BODY';
    id: string;
    parent_id: string | null;
    title: string;
    position: number;
    is_printed: boolean | null;
  }[];
  risks: {
    plan_item_id: string;
    risk_id: string;
    code: string;
    consequence: Mark;
    likelihood: Mark;
    is_treated: boolean;
  }[];
}
