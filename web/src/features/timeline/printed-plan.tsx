import { lanesDrawing } from '@gantry/shared/timeline/lanes-drawing';
import type { ScaleChoice } from '@gantry/shared/timeline/scale';
import type { TimelineData } from '@gantry/shared/timeline/types';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { cx } from '../../ui/cx.js';
import paints from './chart-paints.module.css';
import { Drawn } from './drawn.js';
import styles from './printed-plan.module.css';

export interface PrintedPlanProps {
  data: TimelineData;
  unit: ScaleChoice;
  scenarioId: string | null;
}

/** A sheet of A4 on its side, in the pixels in which its words are still easy to read. */
const SHEET = 1180;

/** Paper cannot be scrolled: what is printed is the whole plan in lanes, made only when somebody prints. */
export function PrintedPlan({ data, unit, scenarioId }: PrintedPlanProps) {
  const isPrinting = useIsPrinting();
  if (!isPrinting) return null;
  const { width, height, shapes } = lanesDrawing(data, { unit, scenarioId, width: SHEET });
  return (
    <svg className={cx(paints.paints, styles.sheet)} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <Drawn shapes={shapes} />
    </svg>
  );
}

function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    // The browser takes its picture as soon as the event is over, so the page must be ready by then.
    const begin = () => flushSync(() => setIsPrinting(true));
    const end = () => setIsPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
