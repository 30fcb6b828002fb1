import { day } from '@gantry/shared/dates/day';
import type { PlanDate } from '@gantry/shared/dates/plan-date';
import { type MoveObstacle, moveObstacle } from '@gantry/shared/timeline/move-obstacle';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Plan, PlanRow } from '../../features/milestones/api/plan.js';
import { MoveDateForm } from '../../features/milestones/components/move-date-form.js';
import { readingContext, readTyped, statedPlanDate } from '../../features/milestones/lib/forecast-reading.js';
import type { ItemMover } from '../../features/timeline/item-mover.js';
import { calendarOf } from '../../lib/plan-calendar.js';
import { useProgramme } from '../../lib/programme.js';
import { useCan } from '../../lib/session.js';

interface Opened {
  row: PlanRow;
  words: string | null;
}

/** Moving dates from the timeline: what the chart needs for it, and the panel in which every move ends. */
export function useItemMover(plan: Plan): { mover: ItemMover | undefined; panel: ReactNode } {
  const mayMove = useCan('milestone:reforecast');
  const programme = useProgramme();
  const [opened, setOpened] = useState<Opened | null>(null);
  const rows = useMemo(() => new Map(plan.rows.map((row) => [row.rowId, row])), [plan.rows]);
  const calendar = useMemo(() => calendarOf(plan.calendar), [plan.calendar]);
  const { today } = plan;
  const pending = useMemo(() => (opened ? pendingOf(opened, today) : null), [opened, today]);
  const open = useCallback(
    (rowId: string, words: string | null) => {
      const row = rows.get(rowId);
      if (row) setOpened({ row, words });
    },
    [rows],
  );

  const mover = useMemo<ItemMover>(
    () => ({
      calendar,
      obstacleTo: (rowId) => obstacleOf(rows.get(rowId)),
      dateOf: (rowId) => {
        const row = rows.get(rowId);
        const date = row && drawnDate(row, today);
        return date ? { date, context: readingContext(row.kind, today) } : null;
      },
      pending,
      open,
    }),
    [calendar, rows, today, pending, open],
  );

  const panel = opened && (
    <MoveDateForm
      plan={plan}
      item={{
        id: opened.row.itemId,
        programmeId: programme.id,
        version: opened.row.version,
        code: opened.row.code,
        title: opened.row.title,
        rows: plan.rows.filter(({ itemId }) => itemId === opened.row.itemId),
      }}
      start={{ date: opened.words ?? '', scenarioId: opened.row.scenarioId }}
      onClose={() => setOpened(null)}
    />
  );
  return { mover: mayMove ? mover : undefined, panel };
}

function obstacleOf(row: PlanRow | undefined): MoveObstacle | null {
  if (!row) return 'not-yours';
  const stated = row.forecast ?? row.baseline;
  return moveObstacle({
    mayReforecast: row.mayReforecast,
    isDone: row.actual !== null,
    isAtMeeting: row.meetingId !== null,
    date: stated && {
      shape: stated.shape,
      earliest: stated.earliest === null ? null : day(stated.earliest),
      latest: stated.latest === null ? null : day(stated.latest),
    },
  });
}

/** What the mark is drawn from while nothing has happened: the forecast, else the baseline. */
function drawnDate(row: PlanRow, today: string): PlanDate | null {
  const stated = row.forecast ?? row.baseline;
  return stated && statedPlanDate(stated, row.kind, today);
}

function pendingOf({ row, words }: Opened, today: string): ItemMover['pending'] {
  const date = words === null ? null : readTyped(words, row.kind, today);
  return date && { rowId: row.rowId, date };
}
