import { day } from '@gantry/shared/dates/day';
import { screen, within } from '@testing-library/react';
import { objectionsTo } from '../../../test/axe.js';
import { STROKE } from './test/screen-data.js';
import { show } from './test/show.js';
import { layOutAt } from './test/viewport.js';

const [first, second, third, fourth] = STROKE.items;
const outlineName = 'At 24 Nov 2017';
const COMPARED = {
  ...STROKE,
  items: [
    {
      ...first!,
      id: 'moved',
      title: 'Moved one',
      outlineName,
      baselineEarliest: day('2017-10-02'),
      baselineLatest: day('2017-10-02'),
      change: { kind: 'moved', detail: '' } as const,
    },
    { ...second!, id: 'new', title: 'New one', outlineName, change: { kind: 'added', detail: '' } as const },
    {
      ...third!,
      id: 'gone',
      title: 'Gone one',
      outlineName,
      change: { kind: 'removed', detail: '' } as const,
    },
    {
      ...fourth!,
      id: 'other',
      title: 'Other one',
      outlineName,
      change: { kind: 'changed', detail: 'RAG: Green → Red' } as const,
    },
    {
      ...STROKE.items.find(({ id }) => id === 'implementation')!,
      id: 'undated',
      title: 'Undated one',
      change: { kind: 'removed', detail: '' } as const,
    },
  ],
};

describe('on a desk', () => {
  layOutAt(1280, 600);

  it('counts each change beside its sign, and apart what has no date', () => {
    show(COMPARED);
    const legend = screen.getByRole('list', { name: 'What became of the items' });
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map((entry) => entry.textContent),
    ).toEqual([
      'Moved: 1',
      'Added: 1',
      'Removed (drawn where it stood): 2 (1 without a date)',
      'Changed in another way than its date: 1',
    ]);
  });

  it('says in cells all that is drawn of a change', async () => {
    const { container } = show(COMPARED);
    const cellOf = (row: RegExp, words: string | RegExp) =>
      within(screen.getByRole('row', { name: row })).getByText(words, { ignore: 'svg *, .visually-hidden' });
    expect(cellOf(/Other one/, 'Changed. RAG: Green → Red')).toBeVisible();
    expect(cellOf(/Gone one/, 'Removed')).toBeVisible();
    expect(cellOf(/Gone one/, 'no longer there')).toBeVisible();
    expect(cellOf(/New one/, 'not there')).toBeVisible();
    expect(screen.getByRole('columnheader', { name: 'What differs' })).toBeInTheDocument();
    expect(await objectionsTo(container)).toEqual([]);
  });

  it('names what has no day in the tray, with what became of it', () => {
    show(COMPARED);
    const tray = screen.getByRole('region', { name: 'No date yet (1)' });
    expect(within(tray).getByRole('button', { name: /Undated one Removed:/ })).toBeVisible();
  });

  it('reads the change of each item in words', () => {
    show(COMPARED, { mode: 'text' });
    expect(screen.getByRole('button', { name: /^Gone one: removed, it was/ })).toBeVisible();
    expect(screen.getByRole('button', { name: /Changed\. RAG: Green → Red\./ })).toBeVisible();
  });

  it('has no such legend and no such column where nothing is compared', () => {
    show(STROKE);
    expect(screen.queryByRole('list', { name: 'What became of the items' })).not.toBeInTheDocument();
    expect(screen.queryByRole('columnheader', { name: 'What differs' })).not.toBeInTheDocument();
  });
});

describe('where there is little room', () => {
  layOutAt(760, 600);

  it('tells the change with the drawing, when it has no column', () => {
    show(COMPARED);
    expect(screen.queryByRole('columnheader', { name: 'What differs' })).not.toBeInTheDocument();
    expect(screen.getByRole('row', { name: /Other one.*Changed\. RAG: Green → Red/ })).toBeInTheDocument();
  });
});

describe('on a phone', () => {
  layOutAt(320, 600);

  it('lists each change by sign and word', () => {
    show(COMPARED);
    const entry = screen.getByText('Moved one').closest('li')!;
    expect(entry).toHaveTextContent('Moved. At 24 Nov 2017: 2 Oct 2017');
    expect(screen.getByText('Gone one').closest('li')).toHaveTextContent(/was .*Removed/);
  });
});
