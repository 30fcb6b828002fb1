import fc from 'fast-check';
import { addDays, type Day, day, isoDay } from '../dates/day.js';
import type { PlanDate } from '../dates/plan-date.js';
import { consequences } from './consequences.js';
import { type Draft, withDraft } from './draft.js';
import { draftConsequences } from './draft-consequences.js';
import { outlookOf } from './outlook.js';
import type { ProjectionFacts, ProjectionItem, ProjectionLink, ProjectionMeeting } from './plan-facts.js';
import { CALENDAR, printed, strokeReview } from './test/stroke-review.js';

const TODAY = day('2017-11-24');
const BODIES = ['committee', 'assurer'];

const onDay = (at: Day): PlanDate => printed(isoDay(at).split('-').reverse().join('/'));
const soon = fc.integer({ min: -20, max: 200 }).map((n) => onDay(addDays(TODAY, n)));
const later = fc.integer({ min: 1, max: 1_500 }).map((n) => onDay(addDays(TODAY, n)));

/** Plans of some dozen items with work, decisions, dates counted from other items and meetings of two bodies. */
const randomFacts: fc.Arbitrary<ProjectionFacts> = fc
  .record({
    meetings: fc.array(fc.record({ body: fc.nat(1), on: soon }), { maxLength: 8 }),
    items: fc.array(
      fc.record({
        kind: fc.constantFrom('ACTIVITY', 'MILESTONE', 'GATE') as fc.Arbitrary<ProjectionItem['kind']>,
        stated: fc.option(soon),
        days: fc.integer({ min: 1, max: 15 }),
        body: fc.nat(1),
        meeting: fc.option(fc.nat(7)),
        anchor: fc.option(fc.nat(20), { freq: 6 }),
      }),
      { minLength: 2, maxLength: 18 },
    ),
    links: fc.array(
      fc.record({
        from: fc.nat(17),
        to: fc.nat(17),
        lag: fc.integer({ min: -2, max: 12 }),
        isPaper: fc.boolean(),
      }),
      { maxLength: 24 },
    ),
  })
  .map(({ meetings, items, links }) => ({
    today: TODAY,
    calendar: CALENDAR,
    restrictions: [],
    bodies: BODIES.map((id) => ({
      id,
      name: id,
      clearDays: id === 'committee' ? 5 : null,
      calendar: CALENDAR,
      papersReady: 'ON_DAY' as const,
      isOfficeHolder: false,
    })),
    meetings: meetings.map(
      ({ body, on }, n): ProjectionMeeting => ({
        id: `m${n}`,
        bodyId: BODIES[body]!,
        title: `m${n}`,
        state: 'PLANNED',
        date: on,
        isInformal: false,
        hasPapers: true,
      }),
    ),
    items: items.map((made, n) => itemOf(made, n, meetings)),
    links: links
      .filter(({ from, to }) => from < to && to < items.length)
      .map(
        ({ from, to, lag, isPaper }, n): ProjectionLink => ({
          id: `l${n}`,
          fromId: `i${from}`,
          toId: `i${to}`,
          type: 'FS',
          lag: { min: lag, max: lag, unit: 'WORKING_DAYS' },
          neededFor: isPaper ? 'paper' : null,
        }),
      ),
  }));

function itemOf(
  made: {
    kind: ProjectionItem['kind'];
    stated: PlanDate | null;
    days: number;
    body: number;
    meeting: number | null;
    anchor: number | null;
  },
  n: number,
  meetings: readonly { body: number }[],
): ProjectionItem {
  const at = made.kind === 'GATE' && made.meeting !== null ? meetings[made.meeting] : undefined;
  const isAnchored = made.anchor !== null && made.anchor < n && made.kind !== 'GATE';
  return {
    id: `i${n}`,
    title: `i${n}`,
    kind: made.kind,
    state: 'NOT_STARTED',
    stated: isAnchored ? printed('six weeks after it') : made.stated,
    anchorId: isAnchored ? `i${made.anchor}` : null,
    actual: null,
    bodyId: made.kind === 'GATE' ? BODIES[at?.body ?? made.body]! : null,
    meetingId: at ? `m${made.meeting}` : null,
    duration: made.kind === 'ACTIVITY' ? { min: made.days, likely: made.days, max: made.days + 3 } : null,
    workstreamId: null,
    needsFormalMeeting: true,
    sensitiveEvent: null,
    avoidsRestricted: false,
    restrictedNote: null,
  };
}

/** Dates, meetings and lags of such a plan, changed; some fall far beyond its end, or name what is not there. */
const randomDraft: fc.Arbitrary<Draft> = fc
  .record({
    dates: fc.array(fc.tuple(fc.nat(17), fc.oneof(soon, later)), { maxLength: 3 }),
    meetings: fc.array(fc.tuple(fc.nat(7), fc.oneof(soon, later, fc.constant('CANCELLED' as const))), {
      maxLength: 2,
    }),
    lags: fc.array(fc.tuple(fc.nat(23), fc.integer({ min: 0, max: 40 })), { maxLength: 2 }),
  })
  .map(({ dates, meetings, lags }) => ({
    dates: new Map(dates.map(([n, stated]) => [`i${n}`, { stated, anchorId: null }])),
    meetings: new Map(meetings.map(([n, change]) => [`m${n}`, change])),
    lags: new Map(lags.map(([n, days]) => [`l${n}`, { min: days, max: days, unit: 'WORKING_DAYS' }])),
  }));

function outlook(facts: ProjectionFacts, targetId: string | null) {
  const result = outlookOf(facts, targetId);
  return result.isProjected ? result.outlook : null;
}

describe('what follows from a draft', () => {
  it('is to the last item what a full projection before and after says, of any plan and any draft', () => {
    let compared = 0;
    fc.assert(
      fc.property(randomFacts, randomDraft, fc.nat(17), (facts, draft, n) => {
        const target = facts.items[n % facts.items.length]!.id;
        const before = outlook(facts, target);
        const after = outlook(withDraft(facts, draft), target);
        fc.pre(before !== null);
        const quick = draftConsequences(before!, draft);
        expect(quick.isProjected).toBe(after !== null);
        if (!quick.isProjected || after === null) return;
        expect(quick.found).toEqual(consequences(before!, after, new Set(draft.dates?.keys())));
        compared += 1;
      }),
      { numRuns: 1_500 },
    );
    expect(compared).toBeGreaterThan(1_000);
  });

  it('keeps the launch where the report is one day later and moves the workshop when it is four', () => {
    const before = outlook(strokeReview(1), 'launch')!;
    const late = (text: string): Draft => ({
      dates: new Map([['draft report', { stated: printed(text), anchorId: null }]]),
    });
    const one = draftConsequences(before, late('01/12/2017'));
    const four = draftConsequences(before, late('06/12/2017'));
    expect(one).toMatchObject({ isProjected: true, found: { target: null, missed: [] } });
    expect(four.isProjected && four.found.missed[0]).toMatchObject({
      itemId: 'JC workshop',
      meetingId: 'JC 22 Dec',
      nextMeetingId: 'JC 31 Jan',
    });
  });

  it('follows a meeting that is moved beyond all the days of the plan', () => {
    const facts = strokeReview(1);
    const meetings = new Map([['JC 31 Jan', printed('31/01/2031')]]);
    const result = draftConsequences(outlook(facts, 'launch')!, { meetings });
    expect(result).toMatchObject({ isProjected: true, found: { target: { to: day('2031-02-01') } } });
  });
});
