import { WINDOW_STEP, windowFor } from './use-chart-window.js';

it('stays the same while the scrolling stays within a step', () => {
  expect(windowFor(WINDOW_STEP * 2, 700, 9000)).toEqual(windowFor(WINDOW_STEP * 3 - 1, 700, 9000));
  expect(windowFor(WINDOW_STEP * 2, 700, 9000)).not.toEqual(windowFor(WINDOW_STEP * 3, 700, 9000));
});

it('covers the view wherever it stands, and never leaves the chart', () => {
  for (let scroll = 0; scroll <= 8300; scroll += 37) {
    const { left, right } = windowFor(scroll, 700, 9000);
    expect(left).toBeLessThanOrEqual(scroll);
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeGreaterThanOrEqual(Math.min(scroll + 700, 9000));
    expect(right).toBeLessThanOrEqual(9000);
  }
});
