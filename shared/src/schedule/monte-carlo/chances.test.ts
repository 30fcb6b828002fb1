import { addDays, type Day, day } from '../../dates/day.js';
import type { Network } from '../network.js';
import { compiled } from '../test/late-start-check.js';
import { body, gate, iso, link, meeting, plan, point, work } from '../test/small-plan.js';
import { type MonteCarloOptions, monteCarlo } from './monte-carlo-run.js';
import type { DayHistogram } from './outcome.js';

const RUNS = 20_000;
/** Days on end, so that a length is a difference of days. */
const elapsed = (id: string, min: number, likely: number, max: number, more = {}) =>
  work(id, { min, likely, max, ...more }, { isElapsed: true });

const run = (network: Network, targetId: string, more: Partial<MonteCarloOptions> = {}) =>
  monteCarlo(compiled(network), { seed: 20180201, runs: RUNS, targetId, ...more });

/** Mean and variance of days of work from the start of the plan. */
function moments({ first, counts }: DayHistogram) {
  const n = counts.reduce((sum, one) => sum + one, 0);
  const from = first! - day('2017-10-02') + 1;
  const mean = counts.reduce((sum, one, k) => sum + one * (from + k), 0) / n;
  const variance = counts.reduce((sum, one, k) => sum + one * (from + k - mean) ** 2, 0) / n;
  return { mean, variance, n };
}

describe('what is drawn comes out as it should, within four standard errors', () => {
  it.each`
    spread          | mean                       | variance
    ${'triangular'} | ${(20 + 50 + 110) / 3}     | ${(20 ** 2 + 50 ** 2 + 110 ** 2 - 20 * 50 - 20 * 110 - 50 * 110) / 18}
    ${'pert'}       | ${(20 + 4 * 50 + 110) / 6} | ${((55 - 20) * (110 - 55)) / 7}
    ${'even'}       | ${65}                      | ${(91 ** 2 - 1) / 12}
  `('$spread of 20, 50, 110 days', ({ spread, mean, variance }) => {
    const { nodes } = run(plan([elapsed('a', 20, 50, 110, { spread })]), 'a');
    const found = moments(nodes.get('a')!.histogram);
    expect(Math.abs(found.mean - mean)).toBeLessThan(4 * Math.sqrt(variance / RUNS));
    expect(Math.abs(found.variance / variance - 1)).toBeLessThan(0.05);
  });

  it('the later of two, each any of 100 days: two thirds of the way on average', () => {
    const spread = 'even';
    const nodes = [elapsed('a', 1, 50, 100, { spread }), elapsed('b', 1, 50, 100, { spread }), point('end')];
    const result = run(plan(nodes, [link('a', 'end'), link('b', 'end')]), 'end');
    const { mean } = moments(result.nodes.get('end')!.histogram);
    const expected = ((100 + 1) * (4 * 100 - 1)) / 6 / 100;
    expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(100 ** 2 / 18 / RUNS));
    const [a, b] = ['a', 'b'].map((id) => result.nodes.get(id)!.criticality) as [number, number];
    // Both are critical in the one run of a hundred in which they tie.
    expect(Math.abs(a + b - 1 - 0.01)).toBeLessThan(4 * Math.sqrt((0.01 * 0.99) / RUNS));
  });

  it('lengths of one factor run long together, by the square of the weight', () => {
    const factor = 'estates';
    const nodes = ['a', 'b'].map((id) => ({ ...elapsed(id, 1, 50, 100, { spread: 'even' }), factor }));
    const links = [link('a', 'b')];
    const alone = moments(run(plan(nodes, links), 'b').nodes.get('b')!.histogram);
    const shared = moments(run(plan(nodes, links, { sharedWeight: 0.8 }), 'b').nodes.get('b')!.histogram);
    const own = (100 ** 2 - 1) / 12;
    expect(Math.abs(alone.variance / (2 * own) - 1)).toBeLessThan(0.04);
    // A normal correlation of 0.64 is one of 6/π·asin(0.32) = 0.622 between the shares.
    expect(Math.abs(shared.variance / (2 * own * 1.622) - 1)).toBeLessThan(0.04);
    expect(Math.abs(shared.mean - alone.mean)).toBeLessThan(1);
  });

  it('a day somewhere inside a window, and none of those that have passed', () => {
    const [from, to] = [day('2017-10-01'), day('2017-10-20')];
    const spread = 'even';
    const on = { min: from, likely: to, max: to, spread } as const;
    const network = plan([point('a', { constraint: { kind: 'finish-not-earlier', on } })], [], {
      dataDate: day('2017-10-11'),
    });
    const { first, counts } = run(network, 'a').nodes.get('a')!.histogram;
    expect([iso(first), counts.length]).toEqual(['2017-10-11', 10]);
    for (const count of counts) expect(Math.abs(count / RUNS - 0.1)).toBeLessThan(0.009);
  });
});

describe('a gate with meetings', () => {
  const dates = ['2017-12-05', '2018-01-09', '2018-02-06'];
  const committee = body('jc', dates, { clearDays: null });
  const drafting = work('draft', { min: 30, likely: 45, max: 90 });
  const network = (more = {}) =>
    plan([drafting, gate('decision', 'jc', more)], [link('draft', 'decision')], { bodies: [committee] });

  it('says how likely each meeting is, and that none is known: all together 1', () => {
    const { gates, nodes, isCertain } = run(network({ notBeforeMeetingId: 'jc 2017-12-05' }), 'decision');
    const { meetings, noneKnown, heldUp, committed } = gates.get('decision')!;
    expect(isCertain).toBe(false);
    expect(meetings.map(({ meetingId, on }) => [meetingId, iso(on)])).toEqual(
      dates.map((on) => [`jc ${on}`, on]),
    );
    const sum = [...meetings, noneKnown, heldUp].reduce((all, { probability }) => all + probability, 0);
    expect(sum).toBeCloseTo(1, 12);
    expect(heldUp.probability).toBe(0);
    expect(noneKnown.probability).toBeLessThan(0.01);
    const [first] = meetings;
    const { on: _on, ...chance } = first!;
    expect(committed).toEqual(chance);
    expect(first!.standardError).toBeCloseTo(
      Math.sqrt((first!.probability * (1 - first!.probability)) / RUNS),
      12,
    );
    const dated = nodes.get('decision')!.histogram.counts.reduce((all, one) => all + one);
    expect(dated).toBe(RUNS - Math.round(noneKnown.probability * RUNS));
  });

  it('counts runs past the last meeting as none known, and never gives them a day', () => {
    const long = plan(
      [work('draft', { min: 30, likely: 45, max: 130 }), gate('decision', 'jc'), point('launch')],
      [link('draft', 'decision'), link('decision', 'launch')],
      { bodies: [committee] },
    );
    const { gates, nodes } = run(long, 'launch');
    const { noneKnown } = gates.get('decision')!;
    const launch = nodes.get('launch')!;
    expect(noneKnown.probability).toBeGreaterThan(0.05);
    expect(launch.computed).toBe(RUNS - Math.round(noneKnown.probability * RUNS));
    expect(launch.causes).toEqual([
      { kind: 'no-known-meeting', nodeId: 'decision', bodyId: 'jc', lastKnown: day('2018-02-06') },
    ]);
    expect(nodes.get('draft')!.causes).toEqual([]);
    expect(launch.p90 === null).toBe(noneKnown.probability > 0.1);
  });

  it('goes on to the next meeting as often as one does not agree', () => {
    const certain = plan([gate('decision', 'jc', { passProbability: 0.7 })], [], { bodies: [committee] });
    const { meetings, noneKnown } = run(certain, 'decision').gates.get('decision')!;
    const expected = [0.7, 0.21, 0.063];
    for (const [n, { probability, standardError }] of meetings.entries())
      expect(Math.abs(probability - expected[n]!)).toBeLessThan(4 * standardError);
    expect(Math.abs(noneKnown.probability - 0.027)).toBeLessThan(4 * noneKnown.standardError);
  });

  it('draws the day of a meeting that is to be confirmed inside a window, once for every gate of that body', () => {
    const window = meeting('jc', null, {
      id: 'june',
      date: { from: day('2018-06-01'), to: day('2018-06-10') },
    });
    const bodies = [{ ...committee, meetings: [window] }];
    const nodes = [gate('one', 'jc'), gate('two', 'jc'), point('end')];
    const result = run(plan(nodes, [link('one', 'end'), link('two', 'end')], { bodies }), 'end');
    const { first, counts } = result.nodes.get('one')!.histogram;
    expect([iso(first), counts.length]).toEqual(['2018-06-01', 10]);
    expect(result.nodes.get('end')!.histogram).toEqual(result.nodes.get('two')!.histogram);
    expect(result.gates.get('one')!.meetings).toMatchObject([{ meetingId: 'june', probability: 1 }]);
  });

  it('takes a gate held up by a risk to a later meeting in those runs alone', () => {
    const risks = [{ id: 'purdah', probability: 0.25, delays: [{ nodeId: 'decision', days: 20 }] }];
    const at = plan([work('draft', 40), gate('decision', 'jc')], [link('draft', 'decision')], {
      bodies: [committee],
      risks,
    });
    const { meetings } = run(at, 'decision').gates.get('decision')!;
    expect(meetings.map(({ meetingId }) => meetingId)).toEqual(['jc 2017-12-05', 'jc 2018-01-09']);
    expect(Math.abs(meetings[1]!.probability - 0.25)).toBeLessThan(4 * meetings[1]!.standardError);
  });
});

describe('a risk', () => {
  const nodes = [work('a', 10), work('b', 5), point('end')];
  const links = [link('a', 'end'), link('b', 'end')];
  const risks = (probability: number) => [
    {
      id: 'r',
      probability,
      delays: [
        { nodeId: 'a', days: 7 },
        { nodeId: 'b', days: 2 },
      ],
    },
  ];
  const counts = (probability: number) => {
    const { nodes: found } = run(plan(nodes, links, { risks: risks(probability) }), 'end');
    return (id: string) => {
      const { histogram } = found.get(id)!;
      return [histogram.counts.at(0)!, histogram.counts.at(-1)!];
    };
  };

  it('shifts exactly the runs in which it happens, on every item that it threatens', () => {
    const of = counts(0.3);
    const [inTime, late] = of('a');
    expect(inTime! + late!).toBe(RUNS);
    expect(Math.abs(late! / RUNS - 0.3)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / RUNS));
    expect(of('b')).toEqual([inTime, late]);
    expect(of('end')).toEqual([inTime, late]);
  });

  it.each([0, 1])('of probability %d leaves one day', (probability) => {
    const { nodes: found } = run(plan(nodes, links, { risks: risks(probability) }), 'end');
    expect([...found.get('end')!.histogram.counts]).toEqual([RUNS]);
    expect(iso(found.get('a')!.p50)).toBe(probability === 0 ? '2017-10-13' : '2017-10-24');
  });
});

describe('what is not known', () => {
  it('stays so: nothing is drawn for it or behind it, and the cause is told', () => {
    const unknown = point('site', { unknown: 'No site is chosen.' });
    const nodes = [
      unknown,
      work('build', { min: 10, likely: 20, max: 90 }),
      work('apart', { min: 1, likely: 2, max: 9 }),
    ];
    const { nodes: found } = run(plan(nodes, [link('site', 'build')]), 'build');
    const build = found.get('build')!;
    expect([build.histogram.first, build.histogram.counts.length, build.computed]).toEqual([null, 0, 0]);
    expect([build.p10, build.p50, build.p90]).toEqual([null, null, null]);
    expect(build.causes).toEqual([{ kind: 'date-unknown', nodeId: 'site', reason: 'No site is chosen.' }]);
    expect(found.get('apart')!.computed).toBe(RUNS);
  });

  it('draws what remains of work that has begun, and nothing of what is done', () => {
    const [began, ended] = [day('2017-10-02'), day('2017-10-06')];
    const begun = work('a', 40, { actualStart: began, remaining: { min: 5, likely: 5, max: 9 } });
    const done = work('b', { min: 1, likely: 20, max: 80 }, { actualStart: began, actualFinish: ended });
    const { nodes } = run(plan([begun, done], [], { dataDate: day('2017-10-16') }), 'a');
    expect([...nodes.get('b')!.histogram.counts]).toEqual([RUNS]);
    const { first, counts } = nodes.get('a')!.histogram;
    expect([iso(first), iso(addDays(first!, counts.length - 1) as Day)]).toEqual([
      '2017-10-20',
      '2017-10-26',
    ]);
  });
});

describe('the tornado', () => {
  const nodes = [
    elapsed('long', 10, 20, 60),
    elapsed('short', 10, 12, 15),
    elapsed('off', 1, 2, 3),
    point('end'),
  ];
  const links = [link('long', 'short'), link('short', 'end'), link('off', 'end')];
  const by = addDays(day('2017-10-02'), 40);
  const options = { by, runs: 4_000, tornado: { strongest: 10, runs: 4_000 } };

  it('tells on what the chance of being in time hangs, the strongest first, and leaves out what changes nothing', () => {
    const { tornado, inTime } = run(plan(nodes, links), 'end', options);
    expect(tornado.map(({ kind, id }) => `${kind} ${id}`)).toEqual(['duration long', 'duration short']);
    const [long] = tornado;
    expect(long).toMatchObject({
      low: { value: 10, probability: 1 },
      high: { value: 60, probability: 0 },
      change: 1,
    });
    expect(inTime!.by).toBe(by);
    expect(inTime!.probability).toBeGreaterThan(0);
    expect(inTime!.probability).toBeLessThan(1);
  });

  it('counts a risk by whether it happens', () => {
    const risks = [{ id: 'r', probability: 0.2, delays: [{ nodeId: 'short', days: 60 }] }];
    const { tornado } = run(plan(nodes, links, { risks }), 'end', options);
    const risk = tornado.find(({ kind }) => kind === 'risk')!;
    expect(risk.high.probability).toBe(0);
    expect(risk.change).toBe(risk.low.probability);
  });
});
