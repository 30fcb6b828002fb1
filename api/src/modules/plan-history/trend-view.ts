import type { WorkingCalendar } from '@gantry/shared/calendar/working-days';
import { day, isoDay } from '@gantry/shared/dates/day';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import { describeSlip, type Slip } from '@gantry/shared/dates/slip';
import { type ExpectedThen, milestoneTrend } from '@gantry/shared/trend/milestone-trend';
import { planDateView } from '../../platform/dates/plan-date-columns.js';
import type { PlanRow } from '../timeline/index.js';
import type { Expected, Image, KnownPlan } from './known-plan.js';
import type { MilestoneTrendType, TrendStepType } from './plan-history.types.js';

/** An image with the day of the office on which the row came to be so. */
export interface DatedImage extends Image {
  on_day: string;
}

/** What was expected of an item from day to day, and when it was recorded as done. */
export interface ItemHistory {
  said: (ExpectedThen & Expected)[];
  doneOn: string | null;
}

/** Takes the images in, day by day, and notes what was expected of each item at the end of each day. */
export function historiesOf(
  itemIds: readonly string[],
  images: readonly DatedImage[],
  plan: KnownPlan,
): Map<string, ItemHistory> {
  const histories = new Map(itemIds.map((id): [string, ItemHistory] => [id, { said: [], doneOn: null }]));
  for (const [at, image] of images.entries()) {
    plan.take(image);
    if (images[at + 1]?.on_day === image.on_day) continue;
    for (const [id, history] of histories)
      if (plan.has(id)) note(history, image.on_day, plan.expected(id), plan.actual(id));
  }
  return histories;
}

function note(history: ItemHistory, on: string, expected: Expected, actual: PlanDate | null): void {
  if (actual === null) history.doneOn = null;
  else history.doneOn ??= on;
  const last = history.said.at(-1);
  if (last && isSaidAgain(last, expected)) return;
  // What is said of an item that is done is no longer what is expected of it.
  if (actual !== null && last && history.doneOn !== on) return;
  history.said.push({ on: day(on), ...expected });
}

function isSaidAgain(a: Expected, b: Expected): boolean {
  return (
    a.date?.sourceText === b.date?.sourceText &&
    a.date?.earliest === b.date?.earliest &&
    a.date?.latest === b.date?.latest &&
    a.date?.confidence === b.date?.confidence
  );
}

/** The trend of one row of the plan as the API answers it. */
export function trendView(
  { item, baseline, actual }: PlanRow,
  { said, doneOn }: ItemHistory,
  today: string,
  calendar: WorkingCalendar,
): MilestoneTrendType {
  const found = milestoneTrend(
    { history: said, baseline, actual, doneOn: doneOn === null ? null : day(doneOn), today: day(today) },
    calendar,
  );
  return {
    itemId: item.id,
    code: item.code,
    title: item.title,
    isProtected: item.is_protected,
    baseline: planDateView(baseline),
    moves: found.moves,
    sentence: found.sentence,
    steps: found.steps.map(
      (step, at): TrendStepType => ({
        from: isoDay(step.from),
        to: isoDay(step.to),
        mark: step.mark,
        earliest: isoOrNull(step.earliest),
        latest: isoOrNull(step.latest),
        isUnconfirmed: step.isUnconfirmed,
        words: step.words,
        isMove: step.isMove,
        ...slipView(step.slip),
        why: said[at]?.why ?? null,
        isInterpretation: said[at]?.isInterpretation ?? false,
      }),
    ),
    end: found.end && {
      earliest: isoOrNull(found.end.earliest),
      latest: isoDay(found.end.latest),
      words: found.end.words,
      slipWords: describeSlip(found.slip),
    },
  };
}

function slipView(found: Slip) {
  return {
    slipWorkingDays: found.isKnown ? found.workingDays.to : null,
    slipCalendarDays: found.isKnown ? found.calendarDays.to : null,
    slipWords: describeSlip(found),
  };
}

function isoOrNull(at: ReturnType<typeof day> | null): string | null {
  return at === null ? null : isoDay(at);
}
