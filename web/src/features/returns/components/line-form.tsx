import { updateProblems } from '@gantry/shared/reporting/return-answers';
import { useEffect, useRef } from 'react';
import { currentOf } from '../../../lib/api-error.js';
import { useDraft } from '../../../lib/drafts.js';
import { dayProblems } from '../../../lib/one-day.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { Button } from '../../../ui/button/button.js';
import { ConflictPanel } from '../../../ui/conflict-panel/conflict-panel.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { Notice } from '../../../ui/notice/notice.js';
import { RadioGroup } from '../../../ui/radio-group/radio-group.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import type { ReturnLine } from '../api/my-returns.js';
import type { Answered, ReturnDoor } from '../lib/return-door.js';
import { needsPath, pathWarning, ragOf, ragWord, statusChoices } from '../lib/status-words.js';
import styles from './my-return.module.css';
import { PathFields } from './path-fields.js';

const FIELDS = {
  rag: 'line-rag',
  narrative: 'line-narrative',
  pathToGreen: 'line-path',
  pathOwner: 'line-path-owner',
  pathDueOn: 'line-path-due',
  overrideReason: 'line-override',
  overrideUntil: 'line-override-until',
};
const LABELS = {
  rag: 'Status',
  narrative: 'What happened',
  pathToGreen: 'Path to green',
  pathOwner: 'Who does it',
  pathDueOn: 'By when',
  overrideReason: 'Why it differs from the rule',
  overrideUntil: 'Your colour stands until',
};
type Values = Record<keyof typeof FIELDS, string>;

export interface LineFormProps {
  line: ReturnLine;
  today: string;
  personId: string;
  door: ReturnDoor;
  onClose: () => void;
  /** `told` is what the form has warned of already. */
  onSaved: (saved: Answered, rag: string, told: string | null) => void;
}

/** How an item stands, begun from what was said last; a draft stays in this tab until it is saved. */
export function LineForm({ line, today, personId, door, onClose, onSaved }: LineFormProps) {
  const base = valuesOf(line);
  const [values, setValues, dropDraft] = useDraft<Values>(`return-line:${line.id}:${personId}`, base);
  const set = (part: Partial<Values>) => setValues({ ...values, ...part });
  const wordless = updateProblems({ ...values, rag: ragOf(values.rag) });
  const warning = pathWarning(values);
  const theirs = useRef<Values | null>(null);
  const frame = useRef<HTMLFormElement>(null);
  // The button that opened the form is gone: whoever works by keyboard goes on at its first field.
  useEffect(() => frame.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);
  const form = useChangeForm<Partial<Record<keyof Values, string | null>> & { version: number }>({
    fieldIds: FIELDS,
    version: line.version,
    conflict: {
      labels: LABELS,
      base: shown(base),
      mine: shown(values),
      theirs: (current) => shown({ ...EMPTY, ...withoutNulls(current) }),
    },
    check: () => [
      ...wordless.map(({ message }) => ({ fieldId: FIELDS.narrative, message })),
      ...dayProblems({
        [FIELDS.pathDueOn]: needsPath(values.rag) ? values.pathDueOn : null,
        [FIELDS.overrideUntil]: values.rag === line.computedRag ? null : values.overrideUntil,
      }),
    ],
    onClose,
    send: async (expectedVersion, isMine) => {
      const names = Object.keys(FIELDS) as (keyof Values)[];
      const said = Object.fromEntries(
        names.map((name) => [name, (isMine(name) ? values : (theirs.current ?? values))[name]]),
      ) as Values;
      const saved = await door
        .answerLine({ id: line.id, expectedVersion, ...inputOf(said, line.computedRag) })
        .catch((error: unknown) => {
          const current = currentOf<Partial<Values>>(error);
          theirs.current = current && { ...EMPTY, ...withoutNulls(current) };
          throw error;
        });
      dropDraft();
      onSaved(saved, said.rag, warning);
    },
  });
  if (form.conflict)
    return (
      <ConflictPanel
        fields={form.conflict.fields}
        isBusy={form.isBusy}
        onApply={form.conflict.apply}
        onTakeTheirs={() => {
          dropDraft();
          onClose();
        }}
      />
    );
  return (
    <form
      ref={frame}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!form.isBusy) void form.save();
      }}
    >
      <ErrorSummary errors={form.errors} />
      <RadioGroup
        id={FIELDS.rag}
        name={`rag-${line.id}`}
        label="Status"
        hint={`By rule: ${line.computedSentence}`}
        look="boxes"
        error={form.errorAt(FIELDS.rag)}
        value={values.rag}
        onChange={(rag) => set({ rag })}
        options={statusChoices(line.rag)}
      />
      {needsPath(values.rag) && (
        <PathFields ids={FIELDS} errorAt={form.errorAt} values={values} today={today} onChange={set} />
      )}
      {values.rag !== line.computedRag && (
        <>
          <TextArea
            id={FIELDS.overrideReason}
            label={LABELS.overrideReason}
            rows={2}
            maxLength={1000}
            error={form.errorAt(FIELDS.overrideReason)}
            value={values.overrideReason}
            onChange={({ target }) => set({ overrideReason: target.value })}
          />
          <DayField
            id={FIELDS.overrideUntil}
            label={LABELS.overrideUntil}
            today={today}
            error={form.errorAt(FIELDS.overrideUntil)}
            value={values.overrideUntil}
            onChange={(overrideUntil) => set({ overrideUntil })}
          />
        </>
      )}
      <TextArea
        id={FIELDS.narrative}
        label={needsPath(values.rag) ? LABELS.narrative : `${LABELS.narrative} (optional)`}
        hint={needsPath(values.rag) ? 'This, or the path to green, is needed' : undefined}
        rows={2}
        maxLength={4000}
        error={form.errorAt(FIELDS.narrative)}
        value={values.narrative}
        onChange={({ target }) => set({ narrative: target.value })}
      />
      {warning && (
        <Notice tone="warning" isLive>
          {warning}
        </Notice>
      )}
      <div className={styles.actions}>
        <Button look="primary" type="submit" isWide isBusy={form.isBusy}>
          {form.isBusy ? 'Saving…' : warning && wordless.length === 0 ? 'Save anyway' : 'Save and next'}
        </Button>
        <Button isWide onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

const EMPTY: Values = {
  rag: '',
  narrative: '',
  pathToGreen: '',
  pathOwner: '',
  pathDueOn: '',
  overrideReason: '',
  overrideUntil: '',
};

function valuesOf(line: ReturnLine): Values {
  return { ...EMPTY, ...withoutNulls(line) };
}

/** What a row says of the fields of the form. */
function withoutNulls(row: Partial<Record<keyof Values, string | null>>): Partial<Values> {
  const names = Object.keys(FIELDS) as (keyof Values)[];
  return Object.fromEntries(names.map((name) => [name, row[name] ?? '']));
}

const shown = (values: Values): Values => ({ ...values, rag: values.rag === '' ? '' : ragWord(values.rag) });

/** A path only where it is not green, an override only where the colour differs from the rule's. */
function inputOf(values: Values, computed: string) {
  const isOverride = values.rag !== computed;
  const hasPath = needsPath(values.rag);
  return {
    rag: values.rag,
    narrative: values.narrative || null,
    pathToGreen: (hasPath && values.pathToGreen) || null,
    pathOwner: (hasPath && values.pathOwner) || null,
    pathDueOn: (hasPath && values.pathDueOn) || null,
    overrideReason: (isOverride && values.overrideReason) || null,
    overrideUntil: (isOverride && values.overrideUntil) || null,
  };
}
