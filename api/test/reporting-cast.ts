import type { TestApp } from './app.js';
import { governanceCast } from './governance-cast.js';

export const CALENDAR = {
  frequency: 'MONTHLY',
  yearBasis: 'FINANCIAL',
  firstFrom: '2017-11-01',
  cutOffWorkingDays: 3,
  graceWorkingDays: 2,
  remindWorkingDays: 3,
  allowsLinks: false,
  linkDays: 14,
};

const CONFIGURE = `mutation($input: ConfigureReportingInput!) { configureReporting(input: $input) {
  calendar { id version frequency escalateTo } next { name cutOffOn graceUntil problems { rule } } mayConfigure } }`;
const OPEN = 'mutation($input: OpenPeriodInput!) { openPeriod(input: $input) { id version name state } }';
export const PERIOD = `query($id: ID!) { reportingPeriod(id: $id) {
  period { id version name state cutOffOn graceUntil stateReason sentBackComment returns handedIn late accepted missing }
  returns { id version title owner isVacant isMine state standing isLate rag computedRag computedNow isDifferent thisPeriod
            sentBackComment acceptedOn steps previous { periodName rag thisPeriod }
            lines { id title owner isVacant isMine isAsked askedBecause answer rag narrative computedRag computedNow isDifferent isExempt
                    previousRag previousNarrative }
            queries { id version question answer state lineId } }
  owners { owner isVacant asked answered carried returns handedIn standing }
  reminders { person kind onDay sentence isByLetter }
  history { step toState comment by onDay asAtAfter }
  gaps { rule severity message } steps mayReview today } }`;

/**
 * A programme that reports monthly: Stroke with a lead by role, Local care with an empty post of its lead, and items that
 * are on track, at risk, off track, done and exempt.
 */
export async function reportingCast(t: TestApp, today = '2017-11-24') {
  const c = await governanceCast(t, today);
  const { b, programme, workstream } = c;
  const db = t.database.owner;
  const care = await b.workstream(programme.id, { name: 'Local care', position: 1 });
  await b.post({
    title: 'Workstream lead, local care',
    kind: 'WORKSTREAM_LEAD',
    programme_id: programme.id,
    workstream_id: care.id,
  });
  const item = async (
    title: string,
    baseline: string,
    forecast: string,
    over: Record<string, unknown> = {},
  ) => {
    const made = await b.planItem(programme.id, { title, workstream_id: workstream.id, ...over });
    await b.date(made, 'BASELINE', baseline);
    await b.date(made, 'FORECAST', forecast);
    return made;
  };
  const onTrack = await item('On track', '2018-03-01', '2018-03-01');
  const offTrack = await item('Off track', '2018-02-01', '2018-06-01');
  const exempt = await item('Exempt terms', '2018-02-01', '2018-06-01', {
    classification: 'EXEMPT',
    exempt_paragraph: 3,
    exempt_reason: 'terms',
    workstream_id: care.id,
  });
  const programmeWide = await item('Programme wide', '2018-03-01', '2018-03-01', { workstream_id: null });
  const inCare = await item('Care hubs', '2018-03-01', '2018-03-01', { workstream_id: care.id });
  await c.ask('lead', 'query { officeClock { on } }');
  const configure = (more: Record<string, unknown> = {}, who: Parameters<typeof c.ask>[0] = 'pmo') =>
    c.ask(who, CONFIGURE, { input: { programmeId: programme.id, ...CALENDAR, ...more } });
  const open = (who: Parameters<typeof c.ask>[0] = 'pmo') =>
    c.ask(who, OPEN, { input: { programmeId: programme.id } });
  const opened = async () => {
    const answer = await open();
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data.openPeriod.id;
  };
  const period = async (id: string, who: Parameters<typeof c.ask>[0] = 'pmo') =>
    (await c.ask(who, PERIOD, { id })).data.reportingPeriod;
  const returnOf = async (id: string, title: string) => {
    const found = (await period(id)).returns.find((each) => each.title === title);
    if (!found) throw new Error(`no return of ${title}`);
    return found;
  };
  const leadId = async () => {
    const { rows } = await db.query(
      `select person_id from role_grant where office_id = $1 and role = 'WORKSTREAM_LEAD'`,
      [c.officeId],
    );
    return rows[0].person_id as string;
  };
  /** Hands a return in with every line answered, as its owner would. */
  const handIn = async (returnId: string, on = '2017-12-01', isLate = false) => {
    await db.query(
      `update return_line set answer = 'NO_CHANGE', answered_on = $2, answered_by_id = $3 where return_id = $1 and is_asked`,
      [returnId, on, await leadId()],
    );
    await db.query(
      `update period_return set state = 'SUBMITTED', rag = 'green', computed_rag = 'green', this_period = 'Done', submitted_on = $2,
              submitted_by_id = $3, is_late = $4 where id = $1`,
      [returnId, on, await leadId(), isLate],
    );
  };
  const moveClock = (on: string) =>
    db.query('update office_clock set set_on = $2 where office_id = $1', [c.officeId, on]);
  return {
    ...c,
    db,
    care,
    items: { onTrack, offTrack, exempt, programmeWide, inCare },
    configure,
    open,
    opened,
    period,
    returnOf,
    handIn,
    moveClock,
  };
}
