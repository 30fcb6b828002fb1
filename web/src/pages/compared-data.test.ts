import type { ComparedRow as BaselineRow } from '../features/baselines/api/baselines.js';
import { comparedBaseline } from './compared-baselines.js';
import { comparedPlans } from './compared-data.js';
import { aPlan, aRow, on } from './timeline/test/plan.js';

type Records = Parameters<typeof comparedPlans>[2];
const at = (rowId: string, day: string, over: Parameters<typeof aRow>[1] = {}) =>
  aRow(rowId, { baseline: on('2017-12-01'), forecast: on(day), ...over });
const changed = (
  id: string,
  label: string,
  before: string,
  after: string,
  scenarioId: string | null = null,
) => ({
  ...{ id, entity: 'plan_item', change: 'CHANGED' as const, code: '', title: id, path: '' },
  fields: [{ label, before, after, scenarioId }],
});
const drawn = (before: ReturnType<typeof aRow>[], after: ReturnType<typeof aRow>[], records: Records = []) =>
  comparedPlans(aPlan(before), aPlan(after), records, '24 Nov 2017').items;
const kinds = (items: ReturnType<typeof drawn>) => items.map(({ id, change }) => `${id} ${change?.kind}`);

describe('two moments', () => {
  it('draw what moved with where it stood, what came without, what went where it stood, and leave out what stayed', () => {
    const items = drawn(
      [at('moved', '2018-01-10'), at('same', '2018-02-01'), at('gone', '2018-02-02')],
      [at('moved', '2018-03-10'), at('same', '2018-02-01'), at('new', '2018-04-01')],
    );
    expect(kinds(items)).toEqual(['moved moved', 'new added', 'gone removed']);
    const [moved, came, went] = items;
    expect(Number(moved?.latest) - Number(moved?.baselineLatest)).toBe(59);
    expect(came?.baselineLatest).toBeNull();
    expect(went).toMatchObject({ baselineLatest: null });
    expect(went?.latest).not.toBeNull();
    expect(moved?.outlineName).toBe('At 24 Nov 2017');
  });

  it('draw what reads otherwise at its unmoved day, with what the list says of it', () => {
    const [item] = drawn(
      [at('a', '2018-01-10')],
      [at('a', '2018-01-10')],
      [changed('a', 'Owner', '', 'Programme lead')],
    );
    expect(item?.change).toEqual({ kind: 'changed', detail: 'Owner: nothing → Programme lead' });
  });

  it('say of the row of one scenario only what holds for it', () => {
    const rows = [
      at('a:1', '2018-01-10', { scenarioId: 's1' }),
      at('a:2', '2018-01-10', { scenarioId: 's2' }),
    ];
    const items = drawn(rows, rows, [changed('a', 'RAG (scenario 2)', 'Green', 'Red', 's2')]);
    expect(kinds(items)).toEqual(['a:2 changed']);
  });

  it('keep what has no day, whatever became of it', () => {
    const undated = { forecast: null, baseline: null };
    const items = drawn([at('gone', '', undated)], [at('new', '', undated)]);
    expect(kinds(items)).toEqual(['new added', 'gone removed']);
    expect(items.map(({ earliest, latest }) => [earliest, latest])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  it('keep the workstream of what went, where the later plan has it no longer', () => {
    const before = { ...aPlan([at('gone', '2018-01-10', { workstreamId: 'old' })]) };
    before.groups = [{ kind: 'WORKSTREAM', id: 'old', title: 'Old', parentId: null, isPrinted: null }];
    const { groups } = comparedPlans(before, aPlan([]), [], 'then');
    expect(groups.workstream?.map(({ title }) => title)).toContain('Old');
  });

  it('draw nothing where nothing differs', () => {
    expect(drawn([at('a', '2018-01-10')], [at('a', '2018-01-10')])).toEqual([]);
  });
});

describe('a baseline', () => {
  const row = (rowId: string, change: BaselineRow['change'], was: string | null, is: string | null) =>
    ({
      ...{ rowId, itemId: rowId, code: rowId, title: rowId, kind: 'MILESTONE', workstreamId: null },
      ...{ scenarioNumber: null, isDone: false, change, moves: 0, slipWords: '3 working days late' },
      ...{ slipWorkingDays: 3, slipCalendarDays: 3, slipFigure: '3', calendarFigure: '3' },
      baseline: was && on(was),
      current: is && on(is),
    }) as BaselineRow;
  const plan = aPlan([
    at('moved', '2018-03-10'),
    at('same', '2018-02-01'),
    at('new', '2018-04-01'),
    at('open', '2018-04-01'),
  ]);

  it('is drawn with what moved, what it does not hold and what it alone holds, at its own dates', () => {
    const { items } = comparedBaseline(
      plan,
      [
        row('moved', 'MOVED', '2018-01-10', '2018-03-10'),
        row('same', 'SAME', '2018-02-01', '2018-02-01'),
        row('new', 'ADDED', null, '2018-04-01'),
        row('open', 'ADDED', null, null),
        row('gone', 'GONE', '2018-02-02', null),
      ],
      'baseline 1',
    );
    expect(kinds(items)).toEqual(['moved moved', 'new added', 'open added', 'gone removed']);
    expect(items[0]).toMatchObject({
      outlineName: 'At baseline 1',
      change: { detail: '3 working days late' },
    });
    expect(items[2]).toMatchObject({ earliest: null, latest: null });
    expect(items[3]).toMatchObject({ printed: '2018-02-02', baselineLatest: null });
  });
});
