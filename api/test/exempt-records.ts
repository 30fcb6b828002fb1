import type { Pool } from 'pg';
import { plantCanaries } from './canaries.js';
import { fresh, insertRow, type Side } from './world.js';
import type { Kind } from './world-kinds.js';

/** Kinds that carry a class of their own, or hang on a row that does, with the tables that do. */
const TABLE: Partial<Record<Kind, string>> = {
  item: 'plan_item',
  otherItem: 'plan_item',
  reportedItem: 'plan_item',
  doneItem: 'plan_item',
  archivedItem: 'plan_item',
  gate: 'plan_item',
  risk: 'risk',
  otherRisk: 'risk',
  issue: 'issue',
  otherIssue: 'issue',
  decision: 'decision',
  otherDecision: 'decision',
  refusal: 'decision',
  waitingItem: 'agenda_item',
  heldItem: 'agenda_item',
  dealtItem: 'agenda_item',
  paper: 'paper',
  attendedItem: 'agenda_item',
  keyItem: 'agenda_item',
  report: 'committee_report',
  finalReport: 'committee_report',
  presentedReport: 'committee_report',
  archivedReport: 'committee_report',
  draft: 'decision',
  recommendation: 'decision',
};

/**
 * Puts exempt records of every kind into a side, tied to its open ones: as predecessor and successor, as what a risk
 * threatens and what became of it, as what a decision opens, as what a condition hangs on. Every word of theirs begins with `word`.
 */
export async function addExemptRecords(db: Pool, side: Side, word: string): Promise<Record<string, string>> {
  const take = fresh(db, side);
  const ids: Record<string, string> = {};
  for (const [kind, table] of Object.entries(TABLE) as [Kind, string][]) {
    const { id } = await take(kind);
    ids[kind] = id;
    await db.query(
      `update ${table} set classification = 'EXEMPT', exempt_paragraph = 3, exempt_reason = 'terms' where id = $1`,
      [id],
    );
  }
  const of = { programme_id: side.ids.programme };
  const tie = (table: string, row: Record<string, unknown>) =>
    insertRow(db, side.officeId, [table, { id: crypto.randomUUID(), ...of, ...row }]);
  await tie('dependency', { predecessor_id: ids.item, successor_id: side.ids.item, basis: word });
  await tie('dependency', { predecessor_id: side.ids.otherItem, successor_id: ids.item, basis: word });
  await tie('risk_plan_item', { risk_id: side.ids.risk, plan_item_id: ids.item });
  await tie('risk_plan_item', { risk_id: ids.risk, plan_item_id: side.ids.item });
  await tie('issue_plan_item', { issue_id: side.ids.issue, plan_item_id: ids.item });
  await tie('issue_plan_item', { issue_id: ids.issue, plan_item_id: side.ids.item });
  await db.query('update issue set risk_id = $2 where id = $1', [ids.issue, side.ids.risk]);
  await db.query('update decision set plan_item_id = $2 where id = $1', [ids.decision, side.ids.gate]);
  const link = crypto.randomUUID();
  await tie('dependency', {
    id: link,
    predecessor_id: side.ids.otherItem,
    successor_id: ids.gate,
    basis: word,
  });
  ids.link = link;
  const { body, attendedMeeting, attendance } = side.ids;
  const about = {
    body_id: body,
    meeting_id: attendedMeeting,
    agenda_item_id: ids.attendedItem,
    attendance_id: attendance,
  };
  const said = { description: word, action: 'NOTED' };
  await insertRow(db, side.officeId, ['declaration', { id: crypto.randomUUID(), ...about, ...said }]);
  await insertRow(db, side.officeId, ['vote', { id: crypto.randomUUID(), ...about, vote: 'FOR' }]);
  const condition = crypto.randomUUID();
  await tie('decision_condition', { id: condition, decision_id: ids.decision, position: 1, text: word });
  ids.condition = condition;
  const {
    rows: [told],
  } = await db.query('select period_id, return_id from return_line where id = $1', [side.ids.returnLine]);
  const line = { id: crypto.randomUUID(), ...told, plan_item_id: ids.item, is_asked: false, narrative: word };
  await tie('return_line', line);
  const asked = { question: word, asked_by_id: side.ids.owner, asked_on: '2017-11-21' };
  await tie('return_query', { ...told, line_id: line.id, ...asked });
  const paperOfExempt = crypto.randomUUID();
  const paper = { id: paperOfExempt, body_id: side.ids.body, agenda_item_id: ids.heldItem, position: 1 };
  await insertRow(db, side.officeId, ['paper', { ...paper, title: word }]);
  ids.paperOfExempt = paperOfExempt;
  const minutesId = side.ids.draftedMinutes;
  const { rows } = await db.query('select body_id, meeting_id from minutes where id = $1', [minutesId]);
  const [minuted] = rows;
  await db.query('update agenda_item set meeting_id = $2 where id = $1', [ids.dealtItem, minuted.meeting_id]);
  const block = { id: crypto.randomUUID(), ...minuted, agenda_item_id: ids.dealtItem };
  const words = { heading: word, minutes_text: word };
  const ofItem = { ...block, minutes_id: minutesId, kind: 'ITEM', position: 1, ...words };
  await insertRow(db, side.officeId, ['minutes_block', ofItem]);
  ids.minutesBlock = block.id;
  const action = {
    ...{ id: crypto.randomUUID(), body_id: side.ids.body, meeting_id: side.ids.heldMeeting },
    agenda_item_id: ids.heldItem,
  };
  const due = { original_due_on: '2018-01-31', due_on: '2018-01-31', owner_person_id: side.ids.owner };
  await insertRow(db, side.officeId, ['action_item', { ...action, code: word, title: word, ...due }]);
  ids.action = action.id;
  const content = crypto.randomUUID();
  await insertRow(db, side.officeId, ['attachment_content', { id: content, bytes: '\\x2550' }]);
  const file = { file_name: word, size_bytes: 2, sha256: 'b'.repeat(64), content_id: content };
  const version = { id: crypto.randomUUID(), body_id: side.ids.body, paper_id: ids.paper, number: 1 };
  await insertRow(db, side.officeId, ['paper_version', { ...version, ...file }]);
  ids.paperVersion = version.id;
  const effect = { kind: 'SETS_DATE', date_text: word };
  await tie('decision_effect', {
    ...effect,
    decision_id: ids.decision,
    plan_item_id: side.ids.item,
    position: 1,
  });
  await tie('decision_effect', {
    ...effect,
    decision_id: side.ids.decision,
    plan_item_id: ids.item,
    position: 1,
  });
  const correction = { wording: word, minute_reference: word, reason: word, corrected_on: '2017-11-20' };
  await tie('decision_correction', { ...correction, decision_id: ids.decision, position: 1 });
  const all = Object.values(ids);
  for (const column of [
    'id',
    'plan_item_id',
    'risk_id',
    'issue_id',
    'decision_id',
    'agenda_item_id',
    'paper_id',
  ])
    await plantCanaries(db, word, column, all);
  return ids;
}
