import { compareStates, comparisonWords, type RecordState } from './compare-states.js';

const item = (over: Partial<RecordState> = {}): RecordState => ({
  entity: 'plan_item',
  id: 'a',
  version: 1,
  code: 'MS-014',
  title: 'Consultation launch',
  path: 'items/a',
  fields: [
    { key: 'forecast', label: 'Forecast', text: '12 Jan 2018' },
    { key: 'rag', label: 'RAG', text: 'Green' },
  ],
  ...over,
});

describe('two moments of a record', () => {
  it('say nothing where nothing differs, even if the version rose', () => {
    const same = compareStates([item()], [item({ version: 2 })]);
    expect(same).toEqual({ added: [], removed: [], changed: [] });
    expect(comparisonWords(same)).toBe('Nothing differs.');
  });

  it('name each field that says something else, with both words', () => {
    const moved = item({
      version: 3,
      title: 'Launch of the consultation',
      fields: [
        { key: 'forecast', label: 'Forecast', text: '2 Mar 2018' },
        { key: 'rag', label: 'RAG', text: 'Green' },
      ],
    });
    expect(compareStates([item()], [moved]).changed).toEqual([
      {
        entity: 'plan_item',
        id: 'a',
        code: 'MS-014',
        title: 'Launch of the consultation',
        path: 'items/a',
        versionBefore: 1,
        versionAfter: 3,
        fields: [
          {
            key: 'title',
            label: 'Title',
            before: 'Consultation launch',
            after: 'Launch of the consultation',
          },
          { key: 'forecast', label: 'Forecast', before: '12 Jan 2018', after: '2 Mar 2018' },
        ],
      },
    ]);
  });

  it('tell a field that came and one that went', () => {
    const other = item({ fields: [{ key: 'actual', label: 'Done', text: '8 Jan 2018' }] });
    const [changed] = compareStates([item()], [other]).changed;
    expect(changed?.fields).toEqual([
      { key: 'actual', label: 'Done', before: '', after: '8 Jan 2018' },
      { key: 'forecast', label: 'Forecast', before: '12 Jan 2018', after: '' },
      { key: 'rag', label: 'RAG', before: 'Green', after: '' },
    ]);
  });

  it('part what came from what went, and never take one kind for another', () => {
    const risk = item({ entity: 'risk', code: 'R-001' });
    const comparison = compareStates([item()], [risk]);
    expect(comparison).toEqual({ added: [risk], removed: [item()], changed: [] });
    expect(comparisonWords(comparison)).toBe('1 added, 1 removed, 0 changed.');
  });

  it('turned round, swap what came and what went', () => {
    const before = [item(), item({ id: 'b' })];
    const after = [item({ id: 'b', title: 'Other' }), item({ id: 'c' })];
    const there = compareStates(before, after);
    const back = compareStates(after, before);
    expect(back.added).toEqual(there.removed);
    expect(back.removed).toEqual(there.added);
    expect(back.changed.map(({ id }) => id)).toEqual(there.changed.map(({ id }) => id));
  });
});
