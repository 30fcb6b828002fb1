import { WHAT_WAS_DONE } from '@gantry/shared/reporting/return-answers';
import { useRef, useState } from 'react';
import { currentOf } from '../../../lib/api-error.js';
import { useDraft } from '../../../lib/drafts.js';
import { dayProblems } from '../../../lib/one-day.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { Button } from '../../../ui/button/button.js';
import { ConflictPanel } from '../../../ui/conflict-panel/conflict-panel.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { RadioGroup } from '../../../ui/radio-group/radio-group.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useDone } from '../../../ui/toast/use-done.js';
import type { WorkstreamReturn } from '../api/my-returns.js';
import type { ReturnDoor } from '../lib/return-door.js';
import { needsPath, ragWord, statusChoices } from '../lib/status-words.js';
import styles from './my-return.module.css';
import { PathFields } from './path-fields.js';

const LABELS = {
  rag: 'Status',
  differenceReason: 'Why it differs from its items',
  thisPeriod: 'What was done',
  nextPeriod: 'What comes next (optional)',
  helpNeeded: 'Help needed (optional)',
  pathToGreen: 'Path to green',
  pathOwner: 'Who does it',
  pathDueOn: 'By when',
};
type Field = keyof typeof LABELS;
type Values = Record<Field, string>;
const NAMES = Object.keys(LABELS) as Field[];

export interface WorkstreamFormProps {
  ret: WorkstreamReturn;
  periodName: string;
  today: string;
  personId: string;
  door: ReturnDoor;
}

/** The workstream in a few words, begun from last time: kept for later, or handed in with one press. */
export function WorkstreamForm({ ret, periodName, today, personId, door }: WorkstreamFormProps) {
  const base = valuesOf(ret);
  const [values, setValues, dropDraft] = useDraft<Values>(`return:${ret.id}:${personId}`, base);
  const [reason, setReason] = useState('');
  const isToHandIn = useRef(true);
  const theirs = useRef<Values | null>(null);
  /** The version that our own first half of a press left behind. */
  const kept = useRef(0);
  const [opened] = useState(() => JSON.stringify(filled(ret)));
  // A line that was answered gives the return a new version too: only other words in it are a conflict.
  const seen = opened === JSON.stringify(filled(ret)) ? ret.version : 0;
  const done = useDone();
  const set = (part: Partial<Values>) => setValues({ ...values, ...part });
  const ids = Object.fromEntries([...NAMES, 'reason'].map((name) => [name, `${name}-${ret.id}`])) as Record<
    Field | 'reason',
    string
  >;
  const differs = ret.computedRag !== 'grey' && values.rag !== ret.computedRag;

  const form = useChangeForm<Partial<Record<Field, string | null>> & { version: number }>({
    fieldIds: ids,
    version: ret.version,
    conflict: {
      labels: LABELS,
      base: shown(base),
      mine: shown(values),
      theirs: (current) => shown(filled(current)),
    },
    check: () => [
      ...(isToHandIn.current && values.thisPeriod.trim() === ''
        ? [{ fieldId: ids.thisPeriod, message: WHAT_WAS_DONE }]
        : []),
      ...dayProblems({ [ids.pathDueOn]: needsPath(values.rag) ? values.pathDueOn : null }),
    ],
    onClose: () => {
      dropDraft();
      setValues(valuesOf(ret));
    },
    send: async (version, isMine) => {
      const expectedVersion = Math.max(version, seen, kept.current);
      const said = Object.fromEntries(
        NAMES.map((name) => [name, (isMine(name) ? values : (theirs.current ?? values))[name] || null]),
      );
      const saved = await door
        .answerReturn({ id: ret.id, expectedVersion, ...said })
        .catch((error: unknown) => {
          const current = currentOf<Partial<Values>>(error);
          theirs.current = current && filled(current);
          throw error;
        });
      kept.current = saved.version;
      dropDraft();
      if (!isToHandIn.current) return done(`${ret.name}: kept for later.`);
      const handedIn = await door.submit({
        id: ret.id,
        expectedVersion: saved.version,
        reason: reason || null,
      });
      const warnings = [...new Set([...saved.warnings, ...handedIn.warnings].map(({ message }) => message))];
      done([`${ret.name}: handed in for ${periodName}.`, ...warnings].join(' '), () =>
        door.takeBack({ id: ret.id, expectedVersion: handedIn.version }),
      );
    },
  });
  const press = (toHandIn: boolean) => {
    isToHandIn.current = toHandIn;
    if (!form.isBusy) void form.save();
  };
  if (form.conflict)
    return (
      <ConflictPanel
        fields={form.conflict.fields}
        isBusy={form.isBusy}
        onApply={form.conflict.apply}
        onTakeTheirs={form.conflict.takeTheirs}
      />
    );
  const area = (name: 'differenceReason' | 'thisPeriod' | 'nextPeriod' | 'helpNeeded', hint?: string) => (
    <TextArea
      id={ids[name]}
      label={LABELS[name]}
      hint={hint}
      rows={2}
      maxLength={name === 'differenceReason' ? 1000 : 2000}
      error={form.errorAt(ids[name])}
      value={values[name]}
      onChange={({ target }) => set({ [name]: target.value })}
    />
  );
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        press(true);
      }}
    >
      <ErrorSummary errors={form.errors} title={form.needsReason ? 'Something is missing' : undefined} />
      <RadioGroup
        id={ids.rag}
        name={`rag-${ret.id}`}
        label="Status"
        hint={`From its items: ${ragWord(ret.computedRag).toLowerCase()}. ${ret.computedSentence}`}
        look="boxes"
        error={form.errorAt(ids.rag)}
        value={values.rag}
        onChange={(rag) => set({ rag })}
        options={statusChoices(ret.rag ?? ret.beforeRag)}
      />
      {differs && area('differenceReason')}
      {area('thisPeriod', ret.beforeNext ? `Announced last time: ${ret.beforeNext}` : undefined)}
      {area('nextPeriod')}
      {needsPath(values.rag) && (
        <PathFields ids={ids} errorAt={form.errorAt} values={values} today={today} onChange={set} />
      )}
      {area('helpNeeded', 'From whom, and by when')}
      {(form.needsReason || reason !== '') && (
        <TextArea
          id={ids.reason}
          label="Why you hand it in all the same"
          rows={2}
          maxLength={1000}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
      {ret.othersAsked > ret.othersAnswered && (
        <p className="muted small">
          {ret.othersAnswered} of {ret.othersAsked} items of others are answered.
        </p>
      )}
      <div className={styles.actions}>
        <Button look="primary" type="submit" isWide isBusy={form.isBusy}>
          {form.isBusy ? 'Saving…' : `Hand in ${ret.name}`}
        </Button>
        <Button isWide isBusy={form.isBusy} onClick={() => press(false)}>
          Keep for later
        </Button>
      </div>
    </form>
  );
}

function filled(row: Partial<Record<Field, string | null>>): Values {
  return Object.fromEntries(NAMES.map((name) => [name, row[name] ?? ''])) as Values;
}

/** What was kept; for a status that nobody has said yet, what comes of the items, as far as one can say that. */
function valuesOf(ret: WorkstreamReturn): Values {
  const computed = ret.computedRag === 'grey' || ret.computedRag === 'blue' ? 'green' : ret.computedRag;
  return { ...filled(ret), rag: ret.rag ?? computed };
}

const shown = (values: Values): Values => ({ ...values, rag: values.rag === '' ? '' : ragWord(values.rag) });
