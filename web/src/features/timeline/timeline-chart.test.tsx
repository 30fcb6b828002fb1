import { HEADER_HEIGHT } from '@gantry/shared/timeline/backdrop';
import { ROW_HEIGHT } from '@gantry/shared/timeline/layout';
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../test/axe.js';
import { largePlan, STROKE } from './test/screen-data.js';
import { show } from './test/show.js';
import { layOutAt } from './test/viewport.js';

const HEIGHT = 600;
layOutAt(1200, HEIGHT);

const grid = () => screen.getByRole('treegrid');
const rowOf = (name: RegExp) => screen.getByRole('row', { name });
const scroller = () => grid().parentElement as HTMLElement;

async function focusFirstRow(): Promise<void> {
  await act(async () => grid().querySelector<HTMLElement>('[data-row="0"]')?.focus());
}

/** How far the focused row reaches under the header or below the window; 0 when all of it is seen. */
function hiddenPixels(): number {
  const row = (document.activeElement as HTMLElement).closest<HTMLElement>('[data-row]');
  const top = HEADER_HEIGHT + Number(row?.dataset.row) * ROW_HEIGHT;
  const { scrollTop } = scroller();
  return Math.max(0, scrollTop + HEADER_HEIGHT - top, top + ROW_HEIGHT - (scrollTop + HEIGHT));
}

describe('what a reader of the tree hears', () => {
  it('is told the size of the grid, and the place and depth of each row', () => {
    show(STROKE);
    expect(grid()).toHaveAttribute('aria-rowcount', '9');
    const group = rowOf(/CCG Joint Committee/);
    expect(group).toHaveAttribute('aria-level', '1');
    expect(group).toHaveAttribute('aria-expanded', 'true');
    const launch = rowOf(/Launch consultation.*8 Mar 2018/);
    expect(launch).toHaveAttribute('aria-level', '2');
    expect(launch).toHaveAttribute('aria-posinset', '3');
    expect(launch).toHaveAttribute('aria-setsize', '5');
  });

  it('finds every drawn fact in a cell', () => {
    show(STROKE);
    const cells = rowOf(/Launch consultation.*8 Mar 2018/).querySelectorAll(
      '[role=rowheader], [role=gridcell]',
    );
    const words = [...cells].map((cell) => cell.textContent);
    expect(words[0]).toContain('Launch consultation');
    expect(words[0]).toContain('[Scenario 2]');
    expect(words[1]).toContain('Off track');
    expect(words[2]).toBe('8 Mar 2018 (TBC)');
    expect(words[3]).toBe('1 Feb 2018');
    expect(words[4]).toContain('Milestone, [Scenario 2], after Formal decision to launch');
  });

  it('hears that a window means one day inside it, and when papers are due', () => {
    show(STROKE);
    expect(rowOf(/Workshop/)).toHaveTextContent('one day inside this window');
    expect(rowOf(/CCG Joint Committee/)).toHaveTextContent('papers due 23 Jan 2018');
  });

  it('meets no drawing: the pictures are hidden from it', () => {
    const { container } = show(STROKE);
    for (const picture of container.querySelectorAll('svg'))
      expect(picture).toHaveAttribute('aria-hidden', 'true');
  });

  it('raises no accessibility objection', async () => {
    const { container } = show(STROKE);
    expect(await objectionsTo(container)).toEqual([]);
  });
});

describe('with the keyboard alone', () => {
  it('has one place in the order of Tab', () => {
    show(STROKE);
    expect(grid().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
  });

  it('folds a lane and keeps the focus on it', async () => {
    show(STROKE);
    await focusFirstRow();
    await userEvent.keyboard('{ArrowLeft}');
    expect(rowOf(/CCG Joint Committee/)).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByRole('row', { name: /Workshop/ })).not.toBeInTheDocument();
    expect(document.activeElement).toBe(rowOf(/CCG Joint Committee/));
  });

  it('opens the item it stands on', async () => {
    const { opened } = show(STROKE);
    await focusFirstRow();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(opened).toEqual(['launch-1']);
  });

  it('walks through the cells of a row', async () => {
    show(STROKE);
    await focusFirstRow();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect(document.activeElement).toHaveTextContent('26 Oct – 15 Nov 2017 (TBC)');
  });

  it('brings the mark into view when one goes to the drawing of a row', async () => {
    show(largePlan(300));
    await focusFirstRow();
    await userEvent.keyboard('{ArrowDown}');
    scroller().scrollLeft = 3_000;
    await userEvent.keyboard('{ArrowDown}');
    expect(scroller().scrollLeft).toBe(3_000);
    await userEvent.keyboard('{ArrowRight}{End}');
    expect(scroller().scrollLeft).toBeLessThan(500);
  });

  it('never hides the focused row under the header or below the window', async () => {
    show(largePlan(300));
    await focusFirstRow();
    for (let i = 0; i < 40; i++) await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveAttribute('aria-rowindex', '42');
    expect(hiddenPixels()).toBe(0);
    for (let i = 0; i < 30; i++) await userEvent.keyboard('{ArrowUp}');
    expect(document.activeElement).toHaveAttribute('aria-rowindex', '12');
    expect(hiddenPixels()).toBe(0);
  });

  it('takes the focus to the last of 10,000 rows and back', async () => {
    show(largePlan(10_000));
    await focusFirstRow();
    await userEvent.keyboard('{Control>}{End}{/Control}');
    expect(document.activeElement).toHaveAttribute('aria-rowindex', '10501');
    expect(hiddenPixels()).toBe(0);
    await userEvent.keyboard('{Control>}{Home}{/Control}');
    expect(document.activeElement).toHaveAttribute('aria-rowindex', '2');
  });

  it('keeps the focused row in the page when the wheel scrolls it out of sight', async () => {
    show(largePlan(2_000));
    await focusFirstRow();
    await act(async () => scroller().scrollTo({ top: 20_000 }));
    expect(document.activeElement).toHaveAttribute('aria-rowindex', '2');
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toHaveAttribute('aria-rowindex', '3');
    expect(hiddenPixels()).toBe(0);
  });
});

it('has as many elements in the page for 10,000 rows as for 200', () => {
  const count = (rows: number) => {
    const { container, unmount } = show(largePlan(rows));
    const { length } = container.querySelectorAll('*');
    unmount();
    return length;
  };
  const few = count(200);
  expect(few).toBeGreaterThan(100);
  expect(Math.abs(count(10_000) - few)).toBeLessThan(few * 0.1);
});
