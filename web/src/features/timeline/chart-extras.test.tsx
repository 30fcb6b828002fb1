import { day } from '@gantry/shared/dates/day';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../test/axe.js';
import { type ChartExtras, NO_EXTRAS } from './chart-extras.js';
import { largePlan, STROKE } from './test/screen-data.js';
import { show } from './test/show.js';
import { layOutAt } from './test/viewport.js';

layOutAt(1600, 600);

const CHAIN: ChartExtras = {
  ...NO_EXTRAS,
  chain: {
    chosenId: 'launch-2',
    steps: new Map([
      [
        'decision',
        {
          position: 1,
          count: 2,
          isDriving: true,
          isChosen: false,
          wait: {
            from: day('2018-02-01'),
            to: day('2018-03-06'),
            words: '33 days waiting for the committee',
          },
        },
      ],
      ['launch-2', { position: 2, count: 2, isDriving: true, isChosen: true, wait: null }],
    ]),
    links: [{ fromId: 'decision', toId: 'launch-2', type: 'FS', isDriving: true }],
  },
};

const rowOf = (name: RegExp) => screen.getByRole('row', { name });
const overlay = (container: HTMLElement) => container.querySelector('[data-overlay]');

describe('what drives an item', () => {
  it('is asked for by pressing its mark, and by the key W on its row', async () => {
    const { container, asked, opened } = show(STROKE);
    await userEvent.click(container.querySelectorAll('rect:has(title)')[1]!);
    await act(async () => rowOf(/^Formal decision/).focus());
    await userEvent.keyboard('w');
    expect(asked).toEqual(['launch-1', 'decision']);
    expect(opened).toEqual([]);
  });

  it('is asked for by a button in the row with the focus, and in no other', async () => {
    const { asked } = show(STROKE);
    await act(async () => rowOf(/^Formal decision/).focus());
    const [button, another] = screen.getAllByRole('button', { name: 'Why' });
    await userEvent.click(button!);
    expect(asked).toEqual(['decision']);
    expect(another).toBeUndefined();
  });

  it('is a cell in each row of the chain, with the waiting in words', () => {
    show(STROKE, {}, CHAIN);
    expect(screen.getByRole('columnheader', { name: 'Step' })).toBeInTheDocument();
    const cell = (name: RegExp, words: string) => within(rowOf(name)).getByText(words);
    expect(cell(/^Formal decision/, '1 of 2: 33 days waiting for the committee')).toBeInTheDocument();
    expect(cell(/Launch.*8 Mar/, '2 of 2, chosen')).toBeInTheDocument();
  });

  it('is drawn with its waiting, and the rest is marked as standing back', async () => {
    const { container } = show(STROKE, {}, CHAIN);
    expect(await screen.findByText('33 days waiting for the committee')).toBeInTheDocument();
    expect(overlay(container)).toHaveAttribute('aria-hidden', 'true');
    expect(rowOf(/^Formal decision/)).toHaveAttribute('data-chain', 'driving');
    expect(rowOf(/Workshop/)).not.toHaveAttribute('data-chain');
    expect(await objectionsTo(container)).toEqual([]);
  });

  it('has its signs in the legend only while it is shown', () => {
    const legend = () => within(screen.getByRole('list', { name: 'What the signs mean' }));
    const { unmount } = show(STROKE, {}, CHAIN);
    expect(legend().getByText('waiting for a meeting')).toBeVisible();
    unmount();
    show(STROKE);
    expect(legend().queryByText('waiting for a meeting')).not.toBeInTheDocument();
  });
});

it('draws nothing over the plan when nothing is asked for', () => {
  const { container } = show(STROKE, { scenarioId: 's1' });
  expect(overlay(container)).toBeNull();
});

describe('in a narrow window', () => {
  layOutAt(800, 600);

  it('tells with the drawing what has no room for a column', () => {
    show(STROKE, {}, CHAIN);
    expect(screen.queryByRole('columnheader', { name: 'Step' })).not.toBeInTheDocument();
    expect(rowOf(/^Formal decision/)).toHaveTextContent('Step: 1 of 2: 33 days waiting for the committee');
  });
});

describe('on a phone', () => {
  layOutAt(320, 600);

  it('is told in the list, where nothing is drawn', () => {
    show(STROKE, {}, CHAIN);
    expect(screen.getByText('Step: 1 of 2: 33 days waiting for the committee')).toBeVisible();
  });
});

it('is told where the plan is read as text', () => {
  show(STROKE, { mode: 'text' }, CHAIN);
  expect(screen.getByText(/Step: 1 of 2: 33 days waiting for the committee\.$/)).toBeVisible();
});

describe('what is computed', () => {
  const at = day('2018-04-12');
  const mark = { earliest: at, likely: at, latest: null, isUnconfirmed: true, words: '12 Apr 2018 or later' };
  const chance = { p50: at, p80: null, words: '12 Apr 2018, no date' };

  it('has cells of its own, and is drawn where it differs from what is stated', () => {
    const { container } = show(
      STROKE,
      { scenarioId: 's2' },
      { ...NO_EXTRAS, projected: new Map([['decision', mark]]), chances: new Map([['decision', chance]]) },
    );
    const row = within(rowOf(/^Formal decision/));
    expect(row.getByText('12 Apr 2018 or later')).toBeInTheDocument();
    expect(screen.getByRole('columnheader', { name: 'Computed' })).toBeInTheDocument();
    expect(overlay(container)?.querySelectorAll('path').length).toBeGreaterThan(0);
  });

  it('draws nothing where it says the same as is stated', () => {
    const same = day('2018-03-06');
    const agreed = { ...mark, earliest: same, likely: same, latest: same, words: 'as stated' };
    const projected = new Map([['decision', agreed]]);
    const { container } = show(STROKE, { scenarioId: 's2' }, { ...NO_EXTRAS, projected });
    expect(overlay(container)?.querySelectorAll('path, rect')).toHaveLength(0);
    expect(within(rowOf(/^Formal decision/)).getByText('as stated')).toBeInTheDocument();
  });
});

it('draws for 10,000 rows no more than for 200', async () => {
  const count = async (rows: number) => {
    const data = largePlan(rows);
    const standing = new Map(
      data.items.map(({ id }) => [id, { kind: 'behind', at: day('2017-11-16'), workingDays: 6 } as const]),
    );
    const { container, unmount } = show(data, {}, { ...NO_EXTRAS, standing });
    await screen.findAllByText('6 working days behind');
    await act(async () => {});
    const { length } = container.querySelectorAll('[data-overlay] *');
    unmount();
    return length;
  };
  const few = await count(200);
  expect(few).toBeGreaterThan(10);
  expect(await count(10_000)).toBe(few);
});
