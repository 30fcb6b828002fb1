import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../test/axe.js';
import { STROKE, screenData } from './test/screen-data.js';
import { show } from './test/show.js';
import { layOutAt } from './test/viewport.js';

describe('on a desk', () => {
  layOutAt(1200, 600);

  it('sums the plan up in a sentence', () => {
    show(STROKE);
    expect(
      screen.getByText(/^6 items from 26 Oct 2017 to 8 Mar 2018; 5 dates to be confirmed/),
    ).toBeVisible();
  });

  it('shows one scenario without the other', async () => {
    show(STROKE);
    await userEvent.click(screen.getByRole('radio', { name: 'Scenario 1' }));
    expect(screen.getByRole('row', { name: /Launch consultation.*1 Feb 2018/ })).toBeInTheDocument();
    expect(screen.queryByRole('row', { name: /Launch.*8 Mar 2018/ })).not.toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'Both' }));
    expect(screen.getByRole('row', { name: /Launch.*8 Mar 2018/ })).toBeInTheDocument();
  });

  it('tells the page every choice, so that it can stand in the address', async () => {
    const { views } = show(STROKE);
    await userEvent.click(screen.getByRole('radio', { name: 'Quarters' }));
    await userEvent.click(screen.getByRole('row', { name: /JHOSC/ }));
    expect(views.at(-1)).toMatchObject({ unit: 'quarter', collapsed: ['jhosc'] });
  });

  it('keeps what has no date in sight, with its words', async () => {
    const { opened } = show(STROKE);
    const tray = screen.getByRole('region', { name: 'No date yet (1)' });
    await userEvent.click(within(tray).getByRole('button', { name: /Implementation 12 to 24 months/ }));
    expect(opened).toEqual(['implementation']);
  });

  it('reads the plan by date, what has none at the end', async () => {
    show(STROKE);
    await userEvent.click(screen.getByRole('radio', { name: 'Read this plan' }));
    const entries = screen.getAllByRole('listitem').map((entry) => entry.textContent);
    expect(entries).toHaveLength(6);
    expect(entries[0]).toContain(
      'Workshop: sign off senate materials: 26 Oct – 15 Nov 2017 (TBC), one day inside this window.',
    );
    expect(entries[4]).toContain('Off track. Baseline 1 Feb 2018. [Scenario 2]');
    expect(entries[5]).toContain('Implementation: 12 to 24 months after consultation');
  });

  it('shows the lanes as one picture that says what it is', async () => {
    const { container } = show(STROKE, { mode: 'lanes' });
    const picture = screen.getByRole('img', { name: /Stroke review\. 6 items/ });
    expect(within(picture as HTMLElement).getByText('JHOSC')).toBeInTheDocument();
    expect(await objectionsTo(container)).toEqual([]);
  });

  it('opens an item from the lanes by mouse and by keys, and says each in words', async () => {
    const { opened } = show(STROKE, { mode: 'lanes' });
    const marks = within(screen.getByRole('list', { name: 'Items on the plan' }));
    const launch = marks.getByRole('button', {
      name: /^Formal decision to launch: 6 Mar 2018\. Decision, CCG/,
    });
    await userEvent.click(launch);
    expect(opened).toEqual(['decision']);
    const all = marks.getAllByRole('button');
    expect(all.filter((mark) => mark.tabIndex === 0)).toEqual([launch]);
    await userEvent.keyboard('{Home}');
    expect(all[0]).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{ArrowLeft}');
    expect(all[1]).toHaveFocus();
    await userEvent.keyboard('{End}{Enter}');
    expect(all.at(-1)).toHaveFocus();
    expect(opened).toHaveLength(2);
  });

  it('opens what has no date from beside the lanes', async () => {
    const { opened } = show(STROKE, { mode: 'lanes' });
    const tray = screen.getByRole('region', { name: 'No date yet (1)' });
    await userEvent.click(within(tray).getByRole('button', { name: /Implementation/ }));
    expect(opened).toEqual(['implementation']);
  });

  it('offers pathways before anything is on one', async () => {
    show(STROKE);
    await userEvent.click(screen.getByRole('radio', { name: 'Pathway' }));
    expect(screen.getByRole('row', { name: /No pathway/ })).toBeInTheDocument();
  });

  it('fits the whole plan into the width', async () => {
    const { container, views } = show(STROKE);
    await userEvent.click(screen.getByRole('radio', { name: 'Fit' }));
    expect(views.at(-1)).toMatchObject({ unit: 'fit' });
    const grid = within(container).getByRole('treegrid');
    expect(Number.parseFloat(grid.style.width)).toBeLessThanOrEqual(1200);
  });

  it('says what every sign means', () => {
    show(STROKE);
    const legend = screen.getByRole('list', { name: 'What the signs mean' });
    for (const words of ['one day inside this window', 'to be confirmed', 'off track'])
      expect(within(legend).getByText(words)).toBeVisible();
  });

  it('teaches when there is nothing to show', () => {
    show(screenData([]));
    expect(screen.getByText('Nothing on the timeline yet')).toBeVisible();
  });
});

describe('on a phone', () => {
  layOutAt(320, 600);

  it('is a list by lane instead of a chart, with the same facts', async () => {
    const { container, opened } = show(STROKE);
    expect(screen.queryByRole('treegrid')).not.toBeInTheDocument();
    const lane = screen.getByRole('region', { name: 'CCG Joint Committee' });
    expect(within(lane).getByText('8 Mar 2018 (TBC)')).toBeVisible();
    expect(within(lane).getByText('Off track')).toBeVisible();
    await userEvent.click(within(lane).getByRole('button', { name: 'Formal decision to launch' }));
    expect(opened).toEqual(['decision']);
    expect(await objectionsTo(container)).toEqual([]);
  });

  it('holds only what is near the view, however long the plan', () => {
    const many = Array.from({ length: 10_000 }, (_, n) => ({ ...STROKE.items[0]!, id: `item-${n}` }));
    show({ ...STROKE, items: many });
    const entries = screen.getAllByRole('listitem');
    expect(entries.length).toBeGreaterThan(3);
    expect(entries.length).toBeLessThan(40);
    expect(entries[0]).toHaveAttribute('aria-setsize', '10000');
  });

  it('offers no scale where there is no chart', () => {
    show(STROKE);
    expect(screen.queryByRole('radio', { name: 'Quarters' })).not.toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'List' })).toBeChecked();
  });
});
