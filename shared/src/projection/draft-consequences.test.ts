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
    statedOn: null,
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

const days = fc.integer({ min: 0, max: 40 });
const lag = (n: number) => ({ min: n, max: n, unit: 'WORKING_DAYS' as const });

/**
 * Dates, lengths, meetings, routes and links of such a plan, changed, added and taken out; some fall far beyond its end, or
 * name what is not there.
 */
const randomDraft: fc.Arbitrary<Draft> = fc
  .record({
    dates: fc.array(fc.tuple(fc.nat(17), fc.oneof(soon, later)), { maxLength: 3 }),
    durations: fc.array(fc.tuple(fc.nat(17), fc.option(fc.integer({ min: 1, max: 30 }))), { maxLength: 2 }),
    meetings: fc.array(fc.tuple(fc.nat(7), fc.oneof(soon, later, fc.constant('CANCELLED' as const))), {
      maxLength: 2,
    }),
    extra: fc.array(fc.tuple(fc.nat(1), fc.oneof(soon, later)), { maxLength: 2 }),
    chosen: fc.array(fc.tuple(fc.nat(17), fc.nat(8)), { maxLength: 1 }),
    routes: fc.array(fc.tuple(fc.nat(17), fc.oneof(soon, later)), { maxLength: 1 }),
    lags: fc.array(fc.tuple(fc.nat(23), days, fc.constantFrom(undefined, 'SS' as const, 'FF' as const)), {
      maxLength: 2,
    }),
    added: fc.array(fc.tuple(fc.nat(17), fc.nat(17), days), { maxLength: 1 }),
    removed: fc.array(fc.nat(23), { maxLength: 1 }),
    isStructural: fc.boolean(),
  })
  .map((made): Draft => {
    const { dates, durations, meetings, extra, chosen, routes, lags, added, removed, isStructural } = made;
    const draft: Draft = {
      dates: new Map(dates.map(([n, stated]) => [`i${n}`, { stated, anchorId: null }])),
      durations: new Map(
        durations.map(([n, most]) => [`i${n}`, most === null ? null : { min: 1, likely: most, max: most }]),
      ),
      meetings: new Map(meetings.map(([n, change]) => [`m${n}`, change])),
      extraMeetings: extra.map(([body, date], n) => ({
        ...{ id: `extra${n}`, bodyId: BODIES[body]!, title: `extra${n}`, state: 'PLANNED', date },
        ...{ isInformal: false, hasPapers: true },
      })),
      chosen: new Map(chosen.map(([n, to]) => [`i${n}`, to === 8 ? 'extra0' : `m${to}`])),
      routes: new Map(routes.map(([n, date]) => [`i${n}`, { id: `route of i${n}`, date }])),
      links: new Map(lags.map(([n, most, type]) => [`l${n}`, { lag: lag(most), ...(type && { type }) }])),
    };
    if (!isStructural) return draft;
    return {
      ...draft,
      addedLinks: added.map(([from, to, most], n) => ({
        ...{
          id: `added${n}`,
          fromId: `i${from}`,
          toId: `i${to}`,
          type: 'FS',
          lag: lag(most),
          neededFor: null,
        },
      })),
      removedLinks: new Set(removed.map((n) => `l${n}`)),
    };
  });

/** An item is taken by no meeting but one of its own body. */
function ofOwnBody({ items, meetings }: ProjectionFacts, { chosen, extraMeetings = [] }: Draft) {
  const bodyOf = new Map([...meetings, ...extraMeetings].map(({ id, bodyId }) => [id, bodyId]));
  const isOwn = ([itemId, meetingId]: [string, string]) =>
    bodyOf.has(meetingId) && items.find(({ id }) => id === itemId)?.bodyId === bodyOf.get(meetingId);
  return new Map([...(chosen ?? [])].filter(isOwn));
}

function outlook(facts: ProjectionFacts, targetId: string | null) {
  const result = outlookOf(facts, targetId);
  return result.isProjected ? result.outlook : null;
}

describe('what follows from a draft', () => {
  it('is to the last item what a full projection before and after says, of any plan and any draft', () => {
    let compared = 0;
    fc.assert(
      fc.property(randomFacts, randomDraft, fc.nat(17), (facts, any, n) => {
        const draft = { ...any, chosen: ofOwnBody(facts, any) };
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

  it('tells a day beyond the tables of a plan in which nothing had a day before', () => {
    const facts = strokeReview(1);
    const items = facts.items.map((item) =>
      item.id === 'launch' ? { ...item, stated: printed('six weeks after it'), anchorId: 'decision' } : item,
    );
    const meetings = facts.meetings.filter(({ id }) => id !== 'JC 31 Jan' && id !== 'JC 6 Mar');
    const undated = { ...facts.meetings.at(-1)!, id: 'JC 31 Jan', bodyId: 'jc', date: printed('TBC') };
    const before = outlook({ ...facts, items, meetings: [...meetings, undated] }, 'launch')!;
    const { net } = before.projection.schedules.likely;
    const last = onDay(addDays(net.origin, net.top - 3));
    const result = draftConsequences(before, { meetings: new Map([['JC 31 Jan', last]]) });
    expect(result.isProjected && result.found.target?.to).toBe(addDays(net.origin, net.top - 3 + 42));
  });

  it('follows a meeting that is moved beyond all the days of the plan', () => {
    const facts = strokeReview(1);
    const meetings = new Map([['JC 31 Jan', printed('31/01/2031')]]);
    const result = draftConsequences(outlook(facts, 'launch')!, { meetings });
    expect(result).toMatchObject({ isProjected: true, found: { target: { to: day('2031-02-01') } } });
  });
});

describe('what a draft may try besides dates', () => {
  const before = outlook(strokeReview(1), 'launch')!;
  const found = (draft: Draft) => {
    const result = draftConsequences(before, draft);
    return result.isProjected ? result.found : null;
  };
  const on = (iso: string) => ({ target: { to: day(iso) } });

  it('is a longer piece of work: finalising the PCBC in 16 days in place of 12 misses the workshop', () => {
    const twelve = { min: 12, likely: 12, max: 12 };
    const sixteen = { min: 16, likely: 16, max: 16 };
    expect(found({ durations: new Map([['finalise PCBC', twelve]]) })?.missed).toEqual([]);
    expect(found({ durations: new Map([['finalise PCBC', sixteen]]) })?.missed[0]).toMatchObject({
      itemId: 'JC workshop',
      nextMeetingId: 'JC 31 Jan',
    });
  });

  it('is the chair’s action: with the meeting of 31 January off the decision waits until March, or the chair decides', () => {
    const off = new Map([['JC 31 Jan', 'CANCELLED' as const]]);
    expect(found({ meetings: off })).toMatchObject(on('2018-03-07'));
    const route = (text: string) => new Map([['decision', { id: 'chair', date: printed(text) }]]);
    expect(found({ meetings: off, routes: route('02/02/2018') })).toMatchObject(on('2018-02-03'));
    // The Investment Committee answers on 17 January: on the 16th the chair has nothing to act on.
    const early = found({ meetings: off, routes: route('16/01/2018') });
    expect(early).toMatchObject(on('2018-03-07'));
    // Not before its owner expects it (PROJ-1).
    expect(found({ meetings: off, routes: route('18/01/2018') })?.target).toBeNull();
  });

  it('is an extraordinary meeting, to which a decision goes when it is chosen for it, or when its own is missed', () => {
    const extra = (text: string) => [
      {
        ...{ id: 'extra', bodyId: 'jc', title: 'Extraordinary meeting', state: 'PLANNED' as const },
        ...{ date: printed(text), isInformal: false, hasPapers: true },
      },
    ];
    const off = new Map([['JC 31 Jan', 'CANCELLED' as const]]);
    expect(found({ meetings: off, extraMeetings: extra('14/02/2018') })).toMatchObject(on('2018-02-15'));
    expect(found({ extraMeetings: extra('29/01/2018') })?.target).toBeNull();
    const chosen = new Map([['decision', 'extra']]);
    const sooner = found({ extraMeetings: extra('29/01/2018'), chosen });
    expect(sooner?.moved).toContainEqual(
      expect.objectContaining({ itemId: 'decision', to: day('2018-01-29') }),
    );
  });

  it('is a link less, more, of another type or for another need', () => {
    const removed = found({ removedLinks: new Set(['PCBC to JC > JC workshop']) });
    expect(removed).toMatchObject({ target: null, moved: [] });
    const added = { ...strokeReview(1).links[0]!, id: 'new', fromId: 'decision', toId: 'JC workshop' };
    expect(draftConsequences(before, { addedLinks: [added] })).toMatchObject({ isProjected: false });
    const id = 'IC > decision';
    const later = new Map([['IC 17 Jan', printed('26/01/2018')]]);
    expect(found({ meetings: later })?.missed).toMatchObject([{ itemId: 'IC' }, { itemId: 'decision' }]);
    const decision = new Map([[id, { neededFor: 'decision' as const }]]);
    expect(found({ meetings: later, links: decision })?.missed).toMatchObject([{ itemId: 'IC' }]);
  });
});
