import { day } from '@gantry/shared/dates/day';
import { readPlanDate } from '@gantry/shared/dates/read-plan-date';
import type { Problem } from '@gantry/shared/errors/error-codes';
import { contentProblems } from '@gantry/shared/reports/report-rules';
import { columnsOf } from '../../platform/dates/plan-date-columns.js';
import { badInput, refused } from '../../platform/errors/domain-error.js';
import type { CommitteeReportRow, StoredTimetableRow } from './committee-report.entity.js';
import type { ReportTimetableRowInput, SaveCommitteeReportInput } from './committee-report.inputs.js';

const TEXTS = [
  'finalDecisionMaker',
  'leadHeadOfService',
  'leadOfficer',
  'wardsAffected',
  'purpose',
  'background',
  'reasons',
  'consultation',
  'nextSteps',
] as const;

/** What a save changes of the stored draft; refuses with everything that is wrong in it. */
export function contentOf(
  stored: CommitteeReportRow,
  input: SaveCommitteeReportInput,
  today: string,
): Partial<CommitteeReportRow> {
  const change: Partial<CommitteeReportRow> = {};
  if (input.title !== undefined) {
    if (!input.title?.trim()) throw badInput('title', 'Give the report a title.');
    change.title = input.title.trim();
  }
  if (input.isFinalDecision !== undefined) {
    if (input.isFinalDecision === null)
      throw badInput('isFinalDecision', 'Say whether the final decision is to be made at this meeting.');
    change.isFinalDecision = input.isFinalDecision;
  }
  for (const field of TEXTS) if (input[field] !== undefined) change[field] = input[field]?.trim() ?? '';
  if (input.recommendations !== undefined)
    change.recommendations = (input.recommendations ?? []).map(({ verb, text }) => ({
      verb,
      text: text.trim(),
      state: 'PROPOSED',
      note: null,
    }));
  if (input.priorities !== undefined)
    change.priorities = (input.priorities ?? []).map(({ title, text }) => ({ title, text }));
  if (input.options !== undefined)
    change.options = (input.options ?? []).map(({ text, advantages, disadvantages, isPreferred }) => ({
      ...{ text, advantages, disadvantages, isPreferred },
    }));
  if (input.implications !== undefined)
    change.implications = (input.implications ?? []).map(({ issue, implication, signOff }) => ({
      ...{ issue, implication, signOff },
    }));
  if (input.appendices !== undefined)
    change.appendices = (input.appendices ?? []).map(({ title, link }) => ({
      title,
      link: link?.trim() || null,
    }));
  const problems = contentProblems({ ...stored, ...change });
  if (input.timetable !== undefined) change.timetable = timetableOf(input.timetable ?? [], today, problems);
  if (problems.length > 0) throw refused(problems);
  return change;
}

function timetableOf(
  rows: readonly ReportTimetableRowInput[],
  today: string,
  problems: Problem[],
): StoredTimetableRow[] {
  return rows.map(({ meeting, date }, at) => {
    const words = meeting.trim();
    if (words === '')
      problems.push({
        rule: 'REP-5',
        severity: 'E',
        field: `timetable.${at}.meeting`,
        message: `Name the meeting in row ${at + 1} of the timetable.`,
      });
    if (date.trim() === '') return { meeting: words, date: null };
    const field = `timetable.${at}.date`;
    const read = readPlanDate(date, { today: day(today), expects: 'point', fieldIs: 'day', field });
    if (!read.ok || read.date.shape === 'RELATIVE') {
      problems.push(...(read.ok ? [ownDate(field)] : read.problems));
      return { meeting: words, date: null };
    }
    return { meeting: words, date: columnsOf(read.date) };
  });
}

function ownDate(field: string): Problem {
  const message = 'A meeting has a date of its own. Write its day, month or TBC.';
  return { rule: 'DATE-8', severity: 'E', field, message };
}
