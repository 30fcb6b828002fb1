import { type RefObject, useEffect, useState } from 'react';

/** Pixels of one step: the chart is drawn anew when the view has moved by a step, not for every pixel. */
export const WINDOW_STEP = 400;

/** Asked before the rows are changed for the same scroll: afterwards the browser would have to lay out the page to answer. */
const HEARS_FIRST = { passive: true, capture: true } as const;

export interface ChartWindow {
  left: number;
  right: number;
}

/** The stretch of the chart to draw for a scroll position: whole steps, with one to spare on each side. */
export function windowFor(scrollLeft: number, viewWidth: number, chartWidth: number): ChartWindow {
  const step = Math.floor(scrollLeft / WINDOW_STEP);
  const steps = Math.ceil(viewWidth / WINDOW_STEP) + 1;
  return {
    left: Math.max(0, (step - 1) * WINDOW_STEP),
    right: Math.min(chartWidth, (step + steps + 1) * WINDOW_STEP),
  };
}

/** The same, following the scrolling of an element. */
export function useChartWindow(
  scroller: RefObject<HTMLElement | null>,
  viewWidth: number,
  chartWidth: number,
): ChartWindow {
  const [step, setStep] = useState(0);
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const follow = () => setStep(Math.floor(element.scrollLeft / WINDOW_STEP));
    follow();
    element.addEventListener('scroll', follow, HEARS_FIRST);
    return () => element.removeEventListener('scroll', follow, HEARS_FIRST);
  }, [scroller]);
  const { left, right } = windowFor(step * WINDOW_STEP, viewWidth, chartWidth);
  return { left, right };
}
