import { day, isoDay } from '../dates/day.js';
import type { PlanDate } from '../dates/plan-date.js';
import { consequences } from './consequences.js';
import { cliffs, type Outlook, outlookOf } from './outlook.js';
import type { ProjectionFacts } from './plan-facts.js';
import { cliffWords, consequenceSentences, type Names } from './projection-words.js';
import { monthly, printed, strokeReview } from './test/stroke-review.js';

function outlook(facts: ProjectionFacts, targetId = 'launch'): Outlook {
  const result = outlookOf(facts, targetId);
  if (!result.isProjected) throw new Error(JSON.stringify(result.problems));
  return result.outlook;
}

function likely({ projection }: Outlook, id: string): string | null {
  const found = projection.byNode.get(id)?.likely;
  return found?.isKnown ? isoDay(found.finish) : null;
}

function restated(facts: ProjectionFacts, id: string, stated: PlanDate): ProjectionFacts {
  return { ...facts, items: facts.items.map((item) => (item.id === id ? { ...item, stated } : item)) };
}

const bodyName = (id: string) =>
  ({ jc: 'the Joint Committee', ogscr: 'OGSCR', ic: 'the Investment Committee' })[id] ?? id;
const NAMES: Names = { item: (id) => id, body: bodyName, meeting: (id) => id, any: bodyName };

describe('the stroke review as printed', () => {
  it('launches on 1 February in scenario 1 and on 8 March 2018 in scenario 2, 35 days apart', () => {
    const [one, two] = ([1, 2] as const).map((scenario) => likely(outlook(strokeReview(scenario)), 'launch'));
    expect([one, two]).toEqual(['2018-02-01', '2018-03-08']);
    expect(day(two!) - day(one!)).toBe(35);
  });

  it('is unconfirmed at the launch, because the meeting or the launch itself is', () => {
    for (const scenario of [1, 2] as const) {
      const { byNode } = outlook(strokeReview(scenario)).projection;
      expect([byNode.get('IC')!.isUnconfirmed, byNode.get('launch')!.isUnconfirmed]).toEqual([false, true]);
    }
  });

  it('has four working days between the approval of 17 January and the paper deadline of 23 January', () => {
    expect(outlook(strokeReview(1)).gates.get('decision')).toMatchObject({
      meetingId: 'JC 31 Jan',
      readyOn: day('2018-01-17'),
      papersDue: day('2018-01-23'),
      margin: 4,
    });
  });

  it('falls to 7 March by its own lag when the meeting of 31 January is missed: 34 days', () => {
    const [cliff] = cliffs(outlook(strokeReview(1)), ['decision']);
    expect(cliffWords(cliff!, 'launch')).toBe(
      'no margin; one day more and “launch” moves 34 days, to 7 Mar 2018',
    );
  });
});

describe('the draft report four working days later', () => {
  const late = printed('06/12/2017');
  const before = strokeReview(1);

  it('misses the workshop by a day and goes to the next meeting of the same committee', () => {
    const after = outlook(restated(before, 'draft report', late));
    expect(likely(after, 'finalise PCBC')).toBe('2017-12-22');
    expect(likely(after, 'JC workshop')).toBe('2018-01-31');
  });

  it('is told with every meeting missed, and with what waits where no later meeting is known', () => {
    const changed = new Set(['draft report']);
    const found = consequences(outlook(before), outlook(restated(before, 'draft report', late)), changed);
    expect(consequenceSentences(found, NAMES)).toEqual([
      'No date can be given for “launch” any more: no meeting of OGSCR is known after 9 Jan 2018.',
      '“JC workshop” misses JC 22 Dec; the next is JC 31 Jan.',
      'No meeting of OGSCR is known after 9 Jan 2018; what waits behind it: “OGSCR”, “IC”, “decision” and “launch”.',
      '3 other items move.',
    ]);
  });

  it('finds the next meetings where monthly ones are entered for those bodies', () => {
    const known = monthly(before, 'ogscr', '2018-02-13', 4);
    const all = monthly(monthly(known, 'ic', '2018-02-21', 4), 'jc', '2018-03-27', 4);
    const after = outlook(restated(all, 'draft report', late));
    expect(['JC workshop', 'OGSCR', 'IC', 'decision', 'launch'].map((id) => likely(after, id))).toEqual([
      '2018-01-31',
      '2018-02-13',
      '2018-02-21',
      '2018-03-06',
      '2018-03-07',
    ]);
  });

  it('changes nothing at the launch while it is no later than its margin of three working days', () => {
    const held = outlook(restated(before, 'draft report', printed('05/12/2017')));
    expect(likely(held, 'launch')).toBe('2018-02-01');
    expect(consequences(outlook(before), held).missed).toEqual([]);
  });
});

describe('what a plan leaves open', () => {
  const before = strokeReview(1);
  const withItem = (change: Partial<ProjectionFacts['items'][number]>, id: string) => ({
    ...before,
    items: before.items.map((item) => (item.id === id ? { ...item, ...change } : item)),
  });

  it('is unknown where no day is stated and nothing leads to an item, and so is all behind it', () => {
    const after = outlook(withItem({ stated: printed('TBC') }, 'draft report'));
    expect(likely(after, 'launch')).toBeNull();
    expect(after.projection.waits.map(({ cause, nodeIds }) => [cause.kind, nodeIds[0]])).toEqual([
      ['date-unknown', 'draft report'],
    ]);
  });

  it('follows from what it waits for where an item with predecessors has no day of its own', () => {
    expect(likely(outlook(withItem({ stated: printed('TBC') }, 'launch')), 'launch')).toBe('2018-02-01');
  });

  it('holds the plan back no further than today where a day has passed with nothing recorded, and lists it', () => {
    const after = outlook(withItem({ stated: printed('16/11/2017') }, 'draft report'));
    expect(likely(after, 'draft report')).toBe('2017-11-24');
    expect([...after.presumed.done]).toEqual(['draft report']);
  });

  it('counts a month and its end as earliest and latest: a decision some time in a window', () => {
    const { byNode } = outlook(withItem({ stated: printed('Feb/Mar 18') }, 'launch')).projection;
    const { earliest, likely: planned, latest } = byNode.get('launch')!;
    const days = [earliest, planned, latest].map((one) => (one.isKnown ? isoDay(one.finish) : null));
    expect(days).toEqual(['2018-02-01', '2018-03-31', '2018-03-31']);
  });

  it('lets an office holder decide on any day, and a body on none until a meeting is known', () => {
    const sro = {
      ...before.bodies[0]!,
      id: 'sro',
      name: 'Stroke SRO',
      clearDays: null,
      isOfficeHolder: true,
    };
    const gate = { ...before.items[0]!, kind: 'GATE' as const, bodyId: 'sro', stated: printed('28/11/2017') };
    const decided = { ...before, bodies: [...before.bodies, sro], items: [gate, ...before.items.slice(1)] };
    expect(likely(outlook(decided), 'draft report')).toBe('2017-11-28');
    const committee = { ...decided, bodies: [...before.bodies, { ...sro, isOfficeHolder: false }] };
    expect(likely(outlook(committee), 'draft report')).toBeNull();
  });

  it('takes no decision at an informal meeting, though that comes first', () => {
    const informal = { ...before.meetings[0]!, id: 'JC 26 Jan', date: printed('26/01/2018') };
    const open = withItem({ meetingId: null }, 'decision');
    const after = outlook({ ...open, meetings: [...open.meetings, informal] });
    expect(likely(after, 'decision')).toBe('2018-01-31');
  });

  it('counts from another item, whether or not a link says so: 12 to 24 months after', () => {
    const goLive = {
      ...before.items[0]!,
      id: 'go-live',
      anchorId: 'launch',
      stated: printed('12 to 24 months after the launch'),
    };
    const { byNode } = outlook({ ...before, items: [...before.items, goLive] }).projection;
    const { earliest, latest } = byNode.get('go-live')!;
    expect([earliest, latest].map((one) => (one.isKnown ? isoDay(one.finish) : null))).toEqual([
      '2019-02-01',
      '2020-02-01',
    ]);
  });

  it('is unknown where what it is counted from is not in the plan, never today', () => {
    const gone = { anchorId: 'taken out', stated: printed('12 to 24 months after the launch') };
    const { byNode, waits } = outlook(withItem(gone, 'launch')).projection;
    expect(byNode.get('launch')!.likely.isKnown).toBe(false);
    expect(waits.some(({ cause }) => cause.kind === 'date-unknown' && cause.nodeId === 'launch')).toBe(true);
  });

  it('counts with a meeting to be confirmed within a thousand years as quickly as within a month', () => {
    const window = {
      ...printed('01/02/2018 - 28/02/2018'),
      shape: 'WINDOW' as const,
      latest: day('2199-12-31'),
    };
    const vague = { ...before.meetings[1]!, id: 'JC some day', date: window };
    const after = outlook({ ...before, meetings: [...before.meetings, vague] });
    expect(likely(after, 'launch')).toBe('2018-02-01');
    expect(after.gates.get('decision')?.next?.meetingId).toBe('JC 6 Mar');
  });

  it('takes a cancelled item and its links out, and refuses a circle by name', () => {
    expect(likely(outlook(withItem({ state: 'CANCELLED' }, 'OGSCR')), 'IC')).toBe('2018-01-17');
    const round = { ...before.links[0]!, id: 'round', fromId: 'launch', toId: 'draft report' };
    const result = outlookOf({ ...before, links: [...before.links, round] }, 'launch');
    expect(result).toMatchObject({ isProjected: false, problems: [{ rule: 'DEP-1' }] });
  });
});
