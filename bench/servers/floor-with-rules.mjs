/**
 * The floor that also thinks: http, pg, the same statements, and the product's own rules for colour, slip and words.
 * What lies between this and the product is GraphQL, Nest and the session; what lies between this and the bare floor is
 * the rule book.
 */

import { calendarBook, restrictionOf } from '../../api/dist/modules/calendars/calendar-rows.js';
import { CALENDAR_BOOK, RESTRICTED_PERIODS } from '../../api/dist/modules/calendars/calendars.sql.js';
import {
  GROUPS,
  ITEMS,
  LINKS,
  MEETINGS,
  OVERLAYS,
  PROGRAMME,
  RISKS,
  SCENARIOS,
} from '../../api/dist/modules/timeline/timeline.sql.js';
import { timelineView } from '../../api/dist/modules/timeline/timeline-view.js';
import { readStatements } from './read-statements.mjs';
import { servePlain } from './serve-plain.mjs';

const rows = readStatements();
const office = process.env.OFFICE_ID;
const reader = process.env.PERSON_ID;
const PMO = {
  role: 'PMO',
  scope: 'OFFICE',
  programmeId: null,
  workstreamIds: [],
  bodyId: null,
  servedProgrammeIds: [],
};
const CLASSES = ['OPEN', 'OFFICIAL', 'EXEMPT'];
const LEFT_OUT = new Set([
  'programmeId',
  'classification',
  'duration',
  'calendar',
  'edtf',
  'isYearInferred',
  'note',
]);
const VERSION = new Set(['version']);
const LAG = new Set(['version', 'lagMin', 'lagMax', 'lagUnit']);
const DATE_OF_MEETING = new Set(['text', 'precision', ...LEFT_OUT]);

servePlain(async (programmeId) => {
  const own = [office, programmeId];
  const [programme] = await rows('programme', PROGRAMME, own);
  const known = programme.today;
  const [book, restricted, items, meetings, overlays, scenarios, links, groups, risks] = await Promise.all([
    rows('calendars', CALENDAR_BOOK, [office]),
    rows('restricted periods', RESTRICTED_PERIODS, own),
    rows('items', ITEMS, [...own, CLASSES, [], [], known]),
    rows('meetings', MEETINGS, [...own, known]),
    rows('overlays', OVERLAYS, own),
    rows('scenarios', SCENARIOS, own),
    rows('links', LINKS, own),
    rows('groups', GROUPS, own),
    rows('risks', RISKS, [...own, CLASSES, [], known]),
  ]);
  const calendar = calendarBook(book);
  const restrictions = restricted.map(restrictionOf);
  const view = timelineView(
    { programme, calendar, restrictions, items, meetings, overlays, scenarios, links, groups, risks },
    { personId: reader, officeId: office, grants: [PMO] },
  );
  for (const row of view.rows) {
    drop(row, LEFT_OUT);
    for (const date of [row.baseline, row.forecast, row.actual]) if (date) drop(date, LEFT_OUT);
  }
  for (const meeting of view.meetings) {
    drop(meeting, VERSION);
    drop(meeting.date, DATE_OF_MEETING);
  }
  for (const link of view.links) drop(link, LAG);
  drop(view, new Set(['programmeId']));
  return { data: { timeline: view } };
});

/** What the page does not ask for is not sent; setting it so is quicker than deleting it. */
function drop(value, names) {
  for (const name of names) if (name in value) value[name] = undefined;
}
