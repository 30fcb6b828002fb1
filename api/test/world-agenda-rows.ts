import { randomUUID } from 'node:crypto';
import type { Kind, Maker, NewRow, Place } from './world-kinds.js';

type AgendaKind = Extract<
  Kind,
  | 'agendaSection'
  | 'agendaItem'
  | 'keyItem'
  | 'waitingItem'
  | 'heldItem'
  | 'dealtItem'
  | 'paper'
  | 'clearance'
  | 'paperVersion'
>;

const PLACE = 1024;
const itemRow = (
  { ids }: Place,
  id: string,
  n: number,
  { on, ...more }: { on?: string; [column: string]: unknown },
): NewRow => [
  'agenda_item',
  {
    id,
    body_id: ids.body,
    programme_id: ids.programme,
    title: 'Full business case',
    purpose: 'FOR_DECISION',
    decision_needed: 'Whether to consult',
    recommendation: 'To consult',
    minutes_allotted: 10,
    ...(on ? { meeting_id: ids[on], position: n * PLACE, state: 'ON_AGENDA' } : {}),
    ...more,
  },
];

const item =
  (more: { on?: string; [column: string]: unknown }): Maker =>
  (at, id, n) => [itemRow(at, id, n, more)];

const paperRow = ({ ids }: Place, id: string, n: number): NewRow => [
  'paper',
  {
    id,
    body_id: ids.body,
    agenda_item_id: ids.agendaItem,
    position: n,
    title: 'Cover paper',
    author: 'Finance',
  },
];

const ofPaper = ({ ids }: Place) => ({ body_id: ids.body, paper_id: ids.paper });

/** What a meeting deals with, and the papers for it. */
export const AGENDA_MAKERS: Record<AgendaKind, Maker> = {
  agendaSection: ({ ids }, id, n) => [
    [
      'agenda_section',
      { id, body_id: ids.body, meeting_id: ids.plannedMeeting, title: 'For decision', position: n },
    ],
  ],
  agendaItem: item({ on: 'plannedMeeting' }),
  keyItem: item({ on: 'plannedMeeting', is_key_decision: true }),
  waitingItem: item({ state: 'PROPOSED' }),
  heldItem: item({ on: 'heldMeeting' }),
  dealtItem: item({ on: 'heldMeeting', state: 'DEALT_WITH', result: 'NOTED' }),
  paper: (at, id, n) => [paperRow(at, id, n)],
  clearance: (at, id, n) => [
    ['paper_clearance', { id, ...ofPaper(at), position: n, office: 'Finance', note: 'With figures' }],
  ],
  paperVersion: (at, id, n) => {
    const contentId = randomUUID();
    const file = { file_name: 'paper.pdf', size_bytes: 5, sha256: 'a'.repeat(64), content_id: contentId };
    return [
      ['paper_version', { id, ...ofPaper(at), number: n, note: 'First', ...file }],
      ['attachment_content', { id: contentId, bytes: '\\x255044462d' }],
    ];
  },
};
