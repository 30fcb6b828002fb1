import type { ItemPurpose } from '@gantry/shared/agenda/agenda-rules';
import { day } from '@gantry/shared/dates/day';
import { type FlatDate, flatDate } from '../governing-bodies/index.js';
import type { PlanWithBodies } from '../projection/index.js';
import type { PlanRow } from '../timeline/index.js';
import { type ForwardBodyRow, type KeyColumns, type PaperRow, timedEntry } from './forward-entry.js';
import { type GateOutlook, gateOutlooks, isPast, openGates, statedOf } from './forward-gates.js';
import type { ForwardEntryType } from './forward-plan.types.js';

export type AgendaItemFlat = FlatDate &
  KeyColumns & {
    id: string;
    version: number;
    bodyId: string;
    meetingId: string | null;
    isWithheld: boolean;
    title: string | null;
    purpose: ItemPurpose | null;
    decisionNeeded: string | null;
    presenter: string | null;
    planItemId: string | null;
    classification: string;
    exemptParagraph: number | null;
    exemptReason: string | null;
  };

export interface ForwardRows {
  read: PlanWithBodies;
  bodies: ReadonlyMap<string, ForwardBodyRow>;
  items: readonly AgendaItemFlat[];
  papers: readonly PaperRow[];
  isPublic: boolean;
  mayEdit: (bodyId: string) => boolean;
}

const NO_OUTLOOK: GateOutlook = { projected: null, warnings: [] };
const DECIDING: ReadonlySet<string | null> = new Set(['FOR_DECISION', 'FOR_APPROVAL']);

/**
 * Gates and items as one list: a gate for which its meeting has an item stands there as that item, so that no decision is
 * counted twice.
 */
export function forwardEntries(rows: ForwardRows): ForwardEntryType[] {
  const { plan } = rows.read;
  const gates = openGates(plan);
  const outlookOf = rows.isPublic ? () => NO_OUTLOOK : gateOutlooks(rows.read);
  const today = day(plan.programme.today);
  const items = rows.items.filter(
    (item) => item.meetingId !== null || item.isWithheld || !isPast(flatDate(item), today),
  );
  const told = new Set(items.flatMap((item) => gatesOf(item, gates).map(rowIdOf)));
  return [
    ...gates.filter((row) => !told.has(rowIdOf(row))).map((row) => gateEntry(row, rows, outlookOf(row))),
    ...items.map((item) =>
      item.isWithheld ? withheldEntry(item, rows) : itemEntry(item, rows, gatesOf(item, gates), outlookOf),
    ),
  ];
}

/** The gate for which an item stands: at its meeting, or anywhere while it has none. */
function gatesOf({ planItemId, meetingId }: AgendaItemFlat, gates: readonly PlanRow[]): PlanRow[] {
  if (planItemId === null) return [];
  return gates.filter(
    ({ item, meeting }) => item.id === planItemId && meetingId !== null && meeting?.id === meetingId,
  );
}

const rowIdOf = ({ item, scenario }: PlanRow) =>
  scenario === null ? item.id : `${item.id}:${scenario.number}`;

function anchorTitle(row: PlanRow, { read }: ForwardRows): string | undefined {
  return read.plan.items.find(({ id }) => id === row.forecastAnchorId)?.title;
}

function gateEntry(row: PlanRow, rows: ForwardRows, outlook: GateOutlook): ForwardEntryType {
  const { item, scenario, meeting } = row;
  const { plan } = rows.read;
  return {
    rowId: rowIdOf(row),
    isWithheld: false,
    withheldSentence: null,
    title: item.title,
    decisionNeeded: null,
    purpose: null,
    agendaItemId: null,
    version: null,
    planItemId: item.id,
    planItemCode: item.code,
    planItemTitle: item.title,
    scenarioNumber: scenario?.number ?? null,
    ...timedEntry({
      plan,
      bodies: rows.bodies,
      bodyId: meeting?.body_id ?? item.body_id,
      meeting,
      date: statedOf(row),
      anchorTitle: anchorTitle(row, rows),
      isDecision: true,
      papers: [],
      key: null,
      isPublic: rows.isPublic,
      outlook,
    }),
    mayEdit: false,
  };
}

function itemEntry(
  item: AgendaItemFlat,
  rows: ForwardRows,
  [gate]: PlanRow[],
  outlookOf: (row: PlanRow) => GateOutlook,
): ForwardEntryType {
  const { plan } = rows.read;
  const planItem = plan.items.find(({ id }) => id === item.planItemId) ?? null;
  return {
    rowId: item.id,
    isWithheld: false,
    withheldSentence: null,
    title: item.title,
    decisionNeeded: item.decisionNeeded,
    purpose: item.purpose,
    agendaItemId: item.id,
    version: item.version,
    planItemId: planItem?.id ?? null,
    planItemCode: planItem?.code ?? null,
    planItemTitle: planItem?.title ?? null,
    scenarioNumber: gate?.scenario?.number ?? null,
    ...timedEntry({
      plan,
      bodies: rows.bodies,
      bodyId: item.bodyId,
      meeting: plan.meetings.find(({ id }) => id === item.meetingId) ?? null,
      date: flatDate(item),
      anchorTitle: undefined,
      isDecision: DECIDING.has(item.purpose),
      papers: rows.papers.filter(({ agendaItemId }) => agendaItemId === item.id),
      key: item,
      isPublic: rows.isPublic,
      outlook: gate ? outlookOf(gate) : NO_OUTLOOK,
    }),
    mayEdit: rows.mayEdit(item.bodyId),
  };
}

/** Of an exempt item only the meeting, the public title and the reason are told. */
function withheldEntry(item: AgendaItemFlat, rows: ForwardRows): ForwardEntryType {
  const { plan } = rows.read;
  const timed = timedEntry({
    plan,
    bodies: rows.bodies,
    bodyId: item.bodyId,
    meeting: plan.meetings.find(({ id }) => id === item.meetingId) ?? null,
    date: null,
    anchorTitle: undefined,
    isDecision: false,
    papers: [],
    key: null,
    isPublic: true,
    outlook: NO_OUTLOOK,
  });
  return {
    rowId: item.id,
    isWithheld: true,
    withheldSentence: `Exempt, paragraph ${item.exemptParagraph}: ${item.exemptReason}`,
    title: item.title,
    decisionNeeded: null,
    purpose: null,
    agendaItemId: null,
    version: null,
    planItemId: null,
    planItemCode: null,
    planItemTitle: null,
    scenarioNumber: null,
    ...timed,
    mayEdit: false,
  };
}
