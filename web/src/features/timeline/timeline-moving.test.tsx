import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../test/axe.js';
import { aMover } from './test/mover.js';
import { knowPointers } from './test/pointer.js';
import { STROKE } from './test/screen-data.js';
import { show } from './test/show.js';
import { layOutAt } from './test/viewport.js';
import type { TimelineViewState } from './timeline-view.js';

layOutAt(1200, 600);
knowPointers();

const DATES = {
  workshop: '26/10 – 15/11/2017 (TBC)',
  'launch-1': '1 Feb 2018 (TBC)',
  'launch-2': '8 Mar 2018 (TBC)',
  scrutiny: '~23/01/2018 (TBC)',
};
function open(start: Partial<TimelineViewState> = {}) {
  const mover = aMover(DATES, { decision: 'at-meeting', implementation: 'counted' });
  return { ...show(STROKE, start, undefined, mover), mover };
}

const mark = (id: string) => document.querySelector<SVGRectElement>(`[data-mark="${id}"]`)!;
const xOf = (id: string) => Number(mark(id).getAttribute('x'));
/** 1 February to 8 March are 35 days. */
const perDay = () => (xOf('launch-2') - xOf('launch-1')) / 35;
const label = () => screen.queryByText(/working day|as it is now|month/, { selector: '[aria-hidden]' });
const voice = () =>
  screen
    .getAllByRole('status')
    .map((region) => region.textContent)
    .join(' ');

const pointer = { pointerId: 1, clientY: 100, button: 0 };
const press = (id: string, over = {}) =>
  fireEvent.pointerDown(mark(id), { ...pointer, clientX: 500, ...over });
const moveTo = (clientX: number, over = {}) =>
  fireEvent.pointerMove(window, { ...pointer, clientX, ...over });
const letGo = (clientX: number) => fireEvent.pointerUp(window, { ...pointer, clientX });

describe('with the pointer', () => {
  it('shows the new day in words while the mark is dragged, and saves nothing on the way', () => {
    const { mover } = open();
    press('launch-1');
    moveTo(500 + 5 * perDay());
    expect(label()).toHaveTextContent('Tue 6 Feb 2018 (TBC), +3 working days');
    expect(voice()).toContain('Tue 6 Feb 2018 (TBC), +3 working days');
    expect(mover.opened).toEqual([]);
  });

  it('hands the words of the new date to the panel when the mark is let go', () => {
    const { mover } = open();
    press('launch-1');
    moveTo(500 + 5 * perDay());
    letGo(500 + 5 * perDay());
    expect(mover.opened).toEqual([['launch-1', '6 Feb 2018 (TBC)']]);
    expect(label()).toBeNull();
  });

  it('takes the click in which a drag ends for no press of the mark', () => {
    const { asked } = open();
    press('launch-1');
    moveTo(560);
    letGo(560);
    fireEvent.click(mark('launch-1'));
    expect(asked).toEqual([]);
    fireEvent.pointerDown(mark('launch-1'), { ...pointer, clientX: 500 });
    letGo(500);
    fireEvent.click(mark('launch-1'));
    expect(asked).toEqual(['launch-1']);
  });

  it.each([
    [4, false],
    [5, true],
  ])('%i pixels are a drag: %s', (pixels, isDrag) => {
    open();
    press('launch-1');
    moveTo(500 + pixels);
    expect(label() !== null).toBe(isDrag);
  });

  it('moves both ends of a window, and what is approximate stays approximate', () => {
    const { mover } = open();
    press('workshop');
    moveTo(500 + 7 * perDay());
    letGo(500 + 7 * perDay());
    press('scrutiny');
    moveTo(500 + perDay());
    letGo(500 + perDay());
    expect(mover.opened).toEqual([
      ['workshop', '2 – 22 Nov 2017 (TBC)'],
      ['scrutiny', '~24 Jan 2018 (TBC)'],
    ]);
  });

  it('moves by weeks on a scale of months, and by days while Shift is held', () => {
    open({ unit: 'month' });
    press('launch-1');
    moveTo(500 + 9 * perDay());
    expect(label()).toHaveTextContent('Thu 8 Feb 2018 (TBC), +5 working days');
    expect(label()).toHaveTextContent('Hold Shift for single days');
    moveTo(500 + 9 * perDay(), { shiftKey: true });
    expect(label()).toHaveTextContent('Sat 10 Feb 2018 (TBC), +6 working days, not a working day');
  });

  it('lets go with Escape, and when it is put back where it was', () => {
    const { mover } = open();
    press('launch-1');
    moveTo(600);
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(label()).toBeNull();
    letGo(600);
    press('launch-1');
    moveTo(600);
    moveTo(500);
    letGo(500);
    expect(mover.opened).toEqual([]);
  });

  it('says of what is bound to a meeting that it stays, and what to do instead', async () => {
    const { mover } = open();
    press('decision');
    moveTo(560);
    expect(await screen.findByText(/happens at a meeting.*Move the meeting/)).toBeVisible();
    letGo(560);
    expect(mover.opened).toEqual([]);
  });

  it('leaves touch to scrolling', () => {
    open();
    press('launch-1', { pointerType: 'touch' });
    moveTo(600);
    expect(label()).toBeNull();
  });

  it('drags nothing for those who only read', () => {
    show(STROKE);
    expect(document.querySelector('[data-mark]')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Move date/ })).toBeNull();
  });
});

describe('with the keyboard', () => {
  async function focusRow(name: RegExp) {
    await act(async () => screen.getAllByRole('row', { name })[0]!.focus());
  }

  it('takes a date up with M, moves it by days and weeks, and ends in the same panel', async () => {
    const { mover, container } = open();
    await focusRow(/Launch consultation/);
    await userEvent.keyboard('m');
    expect(voice()).toMatch(
      /Moving Launch consultation: Thu 1 Feb 2018 \(TBC\), as it is now.*Enter goes on/,
    );
    await userEvent.keyboard('{ArrowRight}');
    expect(label()).toHaveTextContent('Fri 2 Feb 2018 (TBC), +1 working day');
    await userEvent.keyboard('{Shift>}{ArrowRight}{/Shift}{PageDown}{ArrowLeft}');
    expect(voice()).toContain('Thu 15 Feb 2018 (TBC), +10 working days');
    expect(await objectionsTo(container)).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(mover.opened).toEqual([['launch-1', '15 Feb 2018 (TBC)']]);
    expect(label()).toBeNull();
  });

  it('keeps the focus on the row while it moves, and leaves the date with Escape', async () => {
    const { mover, opened } = open();
    await focusRow(/Launch consultation/);
    await userEvent.keyboard('m{ArrowRight}{ArrowDown}');
    expect(document.activeElement).toBe(screen.getAllByRole('row', { name: /Launch consultation/ })[0]);
    await userEvent.keyboard('{Escape}');
    expect(label()).toBeNull();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(mover.opened).toEqual([]);
    expect(opened).toEqual(['launch-2']);
  });

  it('lets the date go when the focus leaves the row', async () => {
    open();
    await focusRow(/Launch consultation/);
    await userEvent.keyboard('m{ArrowRight}');
    await userEvent.tab();
    expect(label()).toBeNull();
  });

  it.each([
    ['F2', () => userEvent.keyboard('{F2}')],
    [
      'the button of the row',
      () => userEvent.click(screen.getAllByRole('button', { name: 'Move date: Launch consultation' })[0]!),
    ],
    ['M and Enter at once', () => userEvent.keyboard('m{Enter}')],
  ])('opens the field for a typed date by %s', async (_way, go) => {
    const { mover } = open();
    await focusRow(/Launch consultation/);
    await go();
    expect(mover.opened).toEqual([['launch-1', null]]);
  });

  it('offers the field, but no drag, where a date is counted from another item', async () => {
    const { mover } = open();
    await focusRow(/Implementation/);
    await userEvent.keyboard('m');
    expect(await screen.findByText(/counted from another item/)).toBeVisible();
    await userEvent.keyboard('{F2}');
    expect(mover.opened).toEqual([['implementation', null]]);
  });

  it('says why nothing can be typed either where a meeting gives the day', async () => {
    const { mover } = open();
    await focusRow(/^Formal decision/);
    await userEvent.keyboard('{F2}');
    expect(await screen.findByText(/happens at a meeting/)).toBeVisible();
    expect(mover.opened).toEqual([]);
  });

  it.each(['m', '{F2}'])('says to somebody who only reads why %s does nothing', async (key) => {
    show(STROKE);
    await focusRow(/Launch consultation/);
    await userEvent.keyboard(key);
    expect(await screen.findByText(/Your role does not move this date/)).toBeVisible();
  });

  it('lists its keys', async () => {
    open();
    await userEvent.click(screen.getByText('Keys, and moving dates'));
    expect(screen.getByText(/takes up the date of the row/)).toBeVisible();
    expect(screen.getByText(/On a touch screen use the button of the row/)).toBeVisible();
  });
});
