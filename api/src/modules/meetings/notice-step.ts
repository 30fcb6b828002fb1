import { calendarFor } from '@gantry/shared/calendar/calendar-book';
import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { Problem } from '@gantry/shared/errors/error-codes';
import type { EntityManager } from 'typeorm';
import { calendarBookOf } from '../calendars/index.js';
import { agendaOverrunProblems } from './agenda-skeleton.js';
import type { ReachedMeeting } from './meeting-access.js';
import { noticeFacts } from './meeting-view.js';
import { noticeProblems } from './notice-rule.js';
import type { Step } from './take-step.js';

const SAID = { CALLED: 'Notice given on', PAPERS_PUBLISHED: 'Papers published on' } as const;

/** The step by which notice is given or papers go out, on a day that has come, with what the rules say of that day. */
export async function noticeStep(
  tx: EntityManager,
  { meeting, reached }: ReachedMeeting,
  input: { givenOn?: string | null; reason?: string | null },
  to: keyof typeof SAID,
): Promise<Step> {
  const givenOn = input.givenOn ?? reached.today;
  const problems: Problem[] = [];
  if (givenOn > reached.today)
    problems.push({
      rule: 'MTG-9',
      severity: 'E',
      field: 'givenOn',
      message: `${writeDay(day(givenOn))} is still to come.`,
    });
  const calendar = calendarFor(await calendarBookOf(tx, meeting.officeId), { bodyId: reached.body.id });
  problems.push(...noticeProblems(noticeFacts(meeting, reached), day(givenOn), calendar));
  if (to === 'PAPERS_PUBLISHED') problems.push(...(await agendaOverrunProblems(tx, meeting)));
  const said = [SAID[to], writeDay(day(givenOn))].join(' ');
  return { to, change: { stateReason: input.reason ? [said, input.reason].join('. ') : said }, problems };
}
