import { type CSSProperties, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useProgramme } from '../../../lib/programme.js';
import { useDateChanges } from '../../../lib/use-date-changes.js';
import { Button } from '../../../ui/button/button.js';
import { ConflictPanel } from '../../../ui/conflict-panel/conflict-panel.js';
import { DateField } from '../../../ui/date-field/date-field.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import type { Plan, PlanRow } from '../api/plan.js';
import { useReforecastMilestone } from '../api/reforecast-milestone.js';
import { useItemAction } from '../hooks/use-item-action.js';
import { consequenceOf, echoFor, forecastMade, readTyped } from '../lib/forecast-reading.js';
import styles from './forecast-editor.module.css';
import { WhatFollows } from './what-follows.js';

const FIELDS = { date: 'cell-date', reason: 'cell-reason' };
const WIDTH = 380;

export interface ForecastEditorProps {
  plan: Plan;
  row: PlanRow;
  /** The cell that is edited: the editor opens over it, and it has the focus again afterwards. */
  cell: HTMLElement;
  /** What was typed on the cell to begin with. */
  startsWith: string;
  /** The reason given for the row before, kept for the next ones. */
  reason: string;
  onReason: (reason: string) => void;
  onClose: () => void;
}

/** A cell of the forecast column, open for typing: Enter saves, Escape leaves it as it was. */
export function ForecastEditor(props: ForecastEditorProps) {
  const { plan, row, cell, startsWith, reason, onReason, onClose } = props;
  const programme = useProgramme();
  const reforecast = useReforecastMilestone();
  const { made } = useDateChanges();
  const box = useRef<HTMLDivElement>(null);
  const [date, setDate] = useState(startsWith);

  function close() {
    onClose();
    cell.focus();
  }

  const action = useItemAction({
    item: {
      id: row.itemId,
      programmeId: programme.id,
      version: row.version,
      title: row.title,
      rows: [row],
    },
    scenarioId: row.scenarioId,
    fieldIds: FIELDS,
    mine: { forecast: date },
    check: () => [
      ...(date.trim() === '' ? [{ fieldId: FIELDS.date, message: 'Enter the new date' }] : []),
      ...(reason.trim() === '' ? [{ fieldId: FIELDS.reason, message: 'Say why the date changes' }] : []),
    ],
    onClose: close,
    send: async (target) => {
      const { reforecastMilestone: moved } = await reforecast.mutateAsync({
        ...target,
        date,
        reason,
        scenarioId: row.scenarioId,
      });
      close();
      const { scenarioId } = row;
      const typed = readTyped(date, row.kind, plan.today);
      made(
        `${row.code} moved. ${moved.reading ?? ''}`.trim(),
        forecastMade({ moved, target, scenarioId, reason, typed, date }),
      );
    },
  });
  const { conflict } = action;

  useEffect(() => {
    const input = box.current?.querySelector('input');
    input?.focus();
    // A letter typed on the cell is the first of the new words; otherwise the old words are ready to be replaced.
    if (startsWith.length > 1) input?.select();
  }, [startsWith]);

  return createPortal(
    <div
      ref={box}
      role="dialog"
      aria-label={`Move ${row.title}`}
      className={styles.editor}
      style={placeUnder(cell, conflict ? 640 : WIDTH)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        close();
      }}
    >
      {action.errors.length > 0 && <ErrorSummary errors={action.errors} />}
      {conflict ? (
        <ConflictPanel
          fields={conflict.fields}
          isBusy={action.isBusy}
          onApply={conflict.apply}
          onTakeTheirs={conflict.takeTheirs}
        />
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!action.isBusy) void action.save();
          }}
        >
          <DateField
            id={FIELDS.date}
            label={`Forecast of ${row.code}`}
            error={action.errorAt(FIELDS.date)}
            value={date}
            onChange={setDate}
            read={(text) => echoFor(text, 'forecast', row.kind, plan)}
            consequence={consequenceOf(date, row.kind, plan.today, row, plan)}
          />
          <WhatFollows change={readTyped(date, row.kind, plan.today) && { dates: [changeOf(row, date)] }} />
          <TextField
            id={FIELDS.reason}
            label="Why"
            hint="Kept for the next rows"
            maxLength={1000}
            error={action.errorAt(FIELDS.reason)}
            value={reason}
            onChange={({ target }) => onReason(target.value)}
          />
          <div className={styles.actions}>
            <Button look="primary" type="submit" isBusy={action.isBusy}>
              {action.isBusy ? 'Saving…' : 'Move date'}
            </Button>
            <Button onClick={close}>Cancel</Button>
            <span className="muted small">Enter saves, Escape cancels</span>
          </div>
        </form>
      )}
    </div>,
    document.body,
  );
}

/** The change that is typed, as the plan is asked what follows from it. */
const changeOf = (row: PlanRow, date: string) => ({
  itemId: row.itemId,
  date,
  scenarioId: row.scenarioId,
  anchorItemId: row.forecastAnchorId,
});

/** Over the cell where there is room, else against the edge of the window. */
function placeUnder(cell: HTMLElement, width: number): CSSProperties {
  const { left, top } = cell.getBoundingClientRect();
  const least = 8;
  return {
    width: `min(${width}px, calc(100vw - 16px))`,
    left: Math.max(least, Math.min(left, window.innerWidth - width - least)),
    top: Math.max(least, Math.min(top - 34, window.innerHeight - 330)),
  };
}
