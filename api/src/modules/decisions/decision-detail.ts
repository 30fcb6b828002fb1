import { day } from '@gantry/shared/dates/day';
import { effectWords } from '@gantry/shared/governance/decision-effects';
import { wordingProblems, writePounds } from '@gantry/shared/governance/decision-rules';
import type { DecisionState } from '@gantry/shared/governance/decision-states';
import type { MeetingState } from '@gantry/shared/governance/meeting-states';
import type { ReportBackFacts } from '@gantry/shared/governance/report-back';
import { type ReadFilter, readFilter } from '@gantry/shared/policy/policy';
import type { EntityManager } from 'typeorm';
import type { SignedIn } from '../../platform/auth/signed-in.js';
import type { StoredEvidence, StoredOption } from './decision.entity.js';
import { decisionAbilities } from './decision-abilities.js';
import type { DecisionDetailType, DecisionEffectType, DecisionNameType } from './decision-detail.types.js';
import type { DecisionRowType } from './decision-row.types.js';
import { stepsOf } from './decision-steps.js';
import type { CarriedBy } from './decision-words.js';
import { CORRECTIONS, EFFECTS } from './decisions.sql.js';

/** What the statement about decisions answers besides what the register shows. */
export interface DetailFlat {
  id: string;
  programme_id: string;
  body_id: string;
  type: string;
  today: string;
  taken_on: string | null;
  effective_on: string | null;
  call_in_until: string | null;
  agenda_item_id: string | null;
  carried_by: CarriedBy | null;
  proposed_by: string | null;
  seconded_by: string | null;
  options: StoredOption[];
  evidence: StoredEvidence[];
  delegate: string | null;
  delegation_clause: string | null;
  delegation_limit: string | null;
  delegation_limit_pence: number | null;
  delegation_from: string | null;
  delegation_to: string | null;
  amount_pence: number | null;
  urgency_reason: string | null;
  consultees: string[];
  report_back_meeting_id: string | null;
  report_back_title: string | null;
  report_back_latest: string | null;
  reported_meeting_id: string | null;
  reported_title: string | null;
  reported_on: string | null;
  ratifies_id: string | null;
  ratify_at_meeting_id: string | null;
  ratify_at_title: string | null;
  set_aside_by_id: string | null;
  set_aside_authority: string | null;
  state_reason: string | null;
  meeting_state: MeetingState | null;
}

interface Named {
  id: string;
  code: string;
  title: string;
}

interface Shown {
  row: DetailFlat;
  /** How it stands today. */
  state: DecisionState;
  /** Another decision, where the reader may see it. */
  one: (id: string | null) => Promise<Named | null>;
  mayRecord: boolean;
}

/** Everything of a decision besides the register: routes, options, effects, corrections, its steps, what may be done. */
export async function detailOf(
  db: EntityManager,
  actor: SignedIn,
  filter: ReadFilter,
  { row, state, one, mayRecord }: Shown,
): Promise<Omit<DecisionDetailType, keyof DecisionRowType>> {
  const { officeId } = actor;
  const [ratifier] = await db.query('select id from decision where office_id = $1 and ratifies_id = $2', [
    officeId,
    row.id,
  ]);
  const effects = await effectsOf(db, actor, row.programme_id, { decisionId: row.id });
  const isWordingFixed = row.meeting_state !== null && wordingProblems(row.meeting_state).length > 0;
  const abilities = decisionAbilities({
    state,
    isWordingFixed,
    isReportDue: row.report_back_meeting_id !== null && row.reported_meeting_id === null,
    isLeftToDo: effects.some((effect) => effect.state !== 'DONE'),
  });
  return {
    agendaItemId: row.agenda_item_id,
    carriedBy: row.carried_by,
    proposedBy: row.proposed_by,
    secondedBy: row.seconded_by,
    options: row.options,
    evidence: row.evidence,
    delegation: row.delegation_clause === null ? null : delegationOf(row, row.delegation_clause),
    amountWords: row.amount_pence === null ? null : writePounds(row.amount_pence),
    urgencyReason: row.urgency_reason,
    consultees: row.consultees,
    reportBackMeetingId: row.report_back_meeting_id,
    reportedMeetingId: row.reported_meeting_id,
    ratifyAtMeetingId: row.ratify_at_meeting_id,
    ratifyAtMeetingTitle: row.ratify_at_title,
    ratifies: nameOf(await one(row.ratifies_id)),
    ratifiedBy: nameOf(await one(ratifier?.id ?? null)),
    setAsideBy: nameOf(await one(row.set_aside_by_id)),
    setAsideAuthority: row.set_aside_authority,
    stateReason: row.state_reason,
    isWordingFixed,
    effects,
    corrections: await db.query(CORRECTIONS, [officeId, row.id]),
    steps: await stepsOf(db, officeId, row.id, filter),
    abilities: mayRecord ? abilities : [],
  };
}

/** What decisions do to the plan, in words, as far as the reader may see the items. */
export async function effectsOf(
  db: EntityManager,
  actor: SignedIn,
  programmeId: string,
  of: { decisionId?: string; ids?: readonly string[] },
): Promise<DecisionEffectType[]> {
  const filter = readFilter(actor, programmeId);
  const rows: Omit<DecisionEffectType, 'words'>[] = await db.query(EFFECTS, [
    actor.officeId,
    of.decisionId ?? null,
    of.ids ?? null,
    filter?.classes ?? [],
    filter?.exemptWorkstreamIds ?? [],
    filter?.exemptBodyIds ?? [],
  ]);
  return rows.map((row) => ({
    ...row,
    words: effectWords(row.kind, row.planItemCode, row.date, row.baselineName),
  }));
}

/** To which meeting a decision between meetings is to be reported, and whether it was. */
export function reportBackFacts(row: DetailFlat): ReportBackFacts {
  const {
    report_back_title: meeting,
    report_back_latest: latest,
    reported_title: told,
    reported_on: on,
  } = row;
  return {
    due: meeting === null ? null : { meeting, latest: latest === null ? null : day(latest) },
    reported: told === null || on === null ? null : { meeting: told, on: day(on) },
  };
}

function delegationOf(row: DetailFlat, clause: string) {
  return {
    delegate: row.delegate,
    clause,
    limit: row.delegation_limit,
    limitWords: row.delegation_limit_pence === null ? null : writePounds(row.delegation_limit_pence),
    from: row.delegation_from,
    to: row.delegation_to,
  };
}

const nameOf = (named: Named | null): DecisionNameType | null =>
  named && { id: named.id, code: named.code, title: named.title };
