import { useRef } from 'react';
import { useDraft } from '../../../lib/drafts.js';
import { useSession } from '../../../lib/session.js';
import { Button } from '../../../ui/button/button.js';
import { ConflictPanel } from '../../../ui/conflict-panel/conflict-panel.js';
import { DateField } from '../../../ui/date-field/date-field.js';
import { ErrorSummary, type FormError } from '../../../ui/error-summary/error-summary.js';
import { RadioGroup } from '../../../ui/radio-group/radio-group.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useDone } from '../../../ui/toast/use-done.js';
import type { Plan, PlanRow } from '../api/plan.js';
import type { PlanItem } from '../api/plan-item.js';
import { useReforecastMilestone } from '../api/reforecast-milestone.js';
import { useReportStatus } from '../api/report-status.js';
import { useItemAction } from '../hooks/use-item-action.js';
import { consequenceOf, echoFor, forecastToRestore } from '../lib/forecast-reading.js';
import {
  inputOf,
  inputToRestore,
  narrativeLabel,
  STATUS_CHOICES,
  statusDayProblems,
  statusValuesOf,
  wordProblems,
} from '../lib/status-values.js';
import styles from './my-updates.module.css';
import { OverrideFields, PathToGreenFields } from './status-fields.js';
import { ragWord } from './status-tag.js';

const FIELDS = {
  rag: 'update-rag',
  date: 'update-date',
  reason: 'update-reason',
  narrative: 'update-narrative',
  pathToGreen: 'update-path',
  pathOwner: 'update-path-owner',
  pathDueOn: 'update-path-due',
  overrideReason: 'update-override',
  overrideUntil: 'update-override-until',
};

export interface MyUpdateFormProps {
  plan: Plan;
  row: PlanRow;
  item: PlanItem;
  refused: readonly FormError[];
  onClose: () => void;
  onSaved: () => void;
}

/** Status, expected date and the way back to green in one short form; a moved date is saved first, with its reason. */
export function MyUpdateForm({ plan, row, item, refused, onClose, onSaved }: MyUpdateFormProps) {
  const { person } = useSession();
  const reforecast = useReforecastMilestone();
  const report = useReportStatus();
  const done = useDone();
  const mayMove = item.abilities.includes('milestone:reforecast') && row.meetingId === null;
  const stated = row.forecast?.written ?? '';
  const [values, setValues, dropDraft] = useDraft(`update:${item.id}:${person.id}`, {
    ...statusValuesOf(item.reports[0] ?? null, row.computedRag),
    date: stated,
    reason: '',
  });
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const isMoved = mayMove && values.date.trim() !== stated && values.date.trim() !== '';
  /** The move that went through while the report was refused: it is not made twice. */
  const moved = useRef<{ date: string; version: number } | null>(null);

  const action = useItemAction({
    item,
    scenarioId: row.scenarioId,
    fieldIds: FIELDS,
    mine: {
      reported: ragWord(values.rag),
      narrative: values.narrative,
      ...(isMoved ? { forecast: values.date } : {}),
    },
    check: () => [
      ...(isMoved && values.reason.trim() === ''
        ? [{ fieldId: FIELDS.reason, message: 'Say why the date changes' }]
        : []),
      ...wordProblems(values, FIELDS.narrative),
      ...statusDayProblems(values, isMoved ? null : row.computedRag, FIELDS),
    ],
    onClose,
    send: async (target) => {
      let { expectedVersion } = target;
      if (moved.current?.date === values.date) expectedVersion = moved.current.version;
      else if (isMoved) {
        const { reforecastMilestone: change } = await reforecast.mutateAsync({
          ...target,
          date: values.date,
          reason: values.reason,
          scenarioId: row.scenarioId,
        });
        moved.current = { date: values.date, version: change.version };
        expectedVersion = change.version;
      }
      const { reportStatus: saved } = await report.mutateAsync({
        id: item.id,
        expectedVersion,
        ...inputOf(values, isMoved ? null : row.computedRag),
      });
      dropDraft();
      done(
        [
          `${row.title}: reported as ${ragWord(values.rag).toLowerCase()}.`,
          ...saved.warnings.map(({ message }) => message),
        ].join(' '),
        undoOf(saved.version),
      );
      onSaved();
    },
  });
  /** The date first, then the report on top of it: the same two steps that were made. Null where a step has no way back. */
  function undoOf(version: number): (() => Promise<unknown>) | null {
    const last = item.reports[0];
    const before = forecastToRestore(row, plan.today);
    if (!last || (moved.current !== null && before === null)) return null;
    const isToMove = moved.current !== null;
    return async () => {
      let expectedVersion = version;
      if (isToMove && before) {
        const { reforecastMilestone: back } = await reforecast.mutateAsync({
          id: item.id,
          expectedVersion,
          ...before,
          reason: `Undone: ${values.reason}`,
          scenarioId: row.scenarioId,
        });
        expectedVersion = back.version;
      }
      await report.mutateAsync({ id: item.id, expectedVersion, ...inputToRestore(last, row.computedRag) });
    };
  }

  const { conflict } = action;
  const errors = action.errors.length > 0 ? action.errors : refused;

  // With a new date the rule gives a new colour: only its answer shows whether ours differs.
  const asksForOverride = [FIELDS.overrideReason, FIELDS.overrideUntil].some((id) => action.errorAt(id));

  if (conflict)
    return (
      <ConflictPanel
        fields={conflict.fields}
        changedBy={conflict.changedBy}
        isBusy={action.isBusy}
        onApply={conflict.apply}
        onTakeTheirs={conflict.takeTheirs}
      />
    );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!action.isBusy) void action.save();
      }}
    >
      <ErrorSummary errors={errors} />
      <RadioGroup
        id={FIELDS.rag}
        name={`rag-${item.id}`}
        label="Status"
        look="boxes"
        error={action.errorAt(FIELDS.rag)}
        value={values.rag}
        onChange={(rag) => set({ rag })}
        options={STATUS_CHOICES}
      />
      {mayMove && (
        <DateField
          id={FIELDS.date}
          label="Expected"
          error={action.errorAt(FIELDS.date)}
          value={values.date}
          onChange={(date) => set({ date })}
          read={(text) => echoFor(text, 'forecast', row.kind, plan)}
          consequence={consequenceOf(values.date, row.kind, plan.today, row, plan)}
        />
      )}
      {isMoved && (
        <TextArea
          id={FIELDS.reason}
          label="Why the date changes"
          rows={2}
          maxLength={1000}
          error={action.errorAt(FIELDS.reason)}
          value={values.reason}
          onChange={({ target }) => set({ reason: target.value })}
        />
      )}
      {(values.rag === 'amber' || values.rag === 'red') && (
        <PathToGreenFields ids={FIELDS} errorAt={action.errorAt} values={values} onChange={set} />
      )}
      {(asksForOverride || (values.rag !== row.computedRag && !isMoved)) && (
        <OverrideFields ids={FIELDS} errorAt={action.errorAt} values={values} onChange={set} />
      )}
      <TextArea
        id={FIELDS.narrative}
        {...narrativeLabel(values)}
        rows={2}
        maxLength={4000}
        error={action.errorAt(FIELDS.narrative)}
        value={values.narrative}
        onChange={({ target }) => set({ narrative: target.value })}
      />
      <div className={styles.actions}>
        <Button look="primary" type="submit" isWide isBusy={action.isBusy}>
          {action.isBusy ? 'Saving…' : 'Save and next'}
        </Button>
        <Button isWide onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
