import { useState } from 'react';
import type { AgendaClassification, AgendaItemPurpose } from '../../../generated/graphql.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import type { AgendaItem, AgendaSection } from '../api/agenda.js';
import { useAddItem, useAmendItem } from '../api/agenda-verbs.js';
import { CLASS_WORDS, optionsOf, PURPOSE_WORDS } from './agenda-words.js';
import { LATE_FIELDS, LateFields, lateInput, NOT_LATE } from './late-fields.js';

/** What of the plan an item may serve. */
export interface ServedItem {
  id: string;
  code: string;
  title: string;
  programmeId: string;
}

export interface ItemFormProps {
  /** Null adds one. */
  item: AgendaItem | null;
  sectionId?: string | null;
  sections: readonly AgendaSection[];
  bodyId: string;
  meetingId: string;
  programme: { id: string; name: string };
  served: readonly ServedItem[];
  isPublished: boolean;
  onClose: () => void;
  onDone: (message: string, undo?: () => void) => void;
}

const TEXTS = {
  title: 'Title',
  decisionNeeded: 'Decision needed',
  recommendation: 'Recommendation',
  presenter: 'Presenter',
  sponsor: 'Sponsor',
  publicTitle: 'Title for the public',
  exemptReason: 'Why it is exempt',
} as const;
type TextName = keyof typeof TEXTS;
type Values = Record<TextName, string> & {
  purpose: AgendaItemPurpose;
  minutes: string;
  serves: string;
  classification: AgendaClassification;
  exemptParagraph: string;
};

const ids = (name: string) => `item-${name}`;
const FIELDS: Record<string, string> = {
  ...Object.fromEntries(Object.keys(TEXTS).map((name) => [name, ids(name)])),
  purpose: ids('purpose'),
  minutesAllotted: ids('minutes'),
  programmeId: ids('serves'),
  planItemId: ids('serves'),
  classification: ids('classification'),
  exemptParagraph: ids('paragraph'),
  sectionId: ids('section'),
  ...LATE_FIELDS,
};

const valuesOf = (item: AgendaItem | null, programmeId: string): Values => ({
  title: item?.title ?? '',
  purpose: item?.purpose ?? 'FOR_DECISION',
  decisionNeeded: item?.decisionNeeded ?? '',
  recommendation: item?.recommendation ?? '',
  presenter: item?.presenter ?? '',
  sponsor: item?.sponsor ?? '',
  publicTitle: item?.publicTitle ?? '',
  exemptReason: item?.exemptReason ?? '',
  exemptParagraph: item?.exemptParagraph?.toString() ?? '',
  minutes: item?.minutesAllotted?.toString() ?? '',
  serves: item === null ? programmeId : (item.planItemId ?? item.programmeId ?? ''),
  classification: item?.classification ?? 'OFFICIAL',
});

/** Adds an item to an agenda, or amends one; what two people write at once is shown side by side. */
export function ItemForm(props: ItemFormProps) {
  const { item, sections, bodyId, meetingId, programme, isPublished, onClose, onDone } = props;
  const add = useAddItem();
  const amend = useAmendItem();
  const [was] = useState(() => valuesOf(item, programme.id));
  const [values, setValues] = useState(was);
  const [sectionId, setSectionId] = useState(props.sectionId ?? '');
  const [late, setLate] = useState(NOT_LATE);
  const set = (part: Partial<Values>) => setValues({ ...values, ...part });
  const isExempt = values.classification === 'EXEMPT';

  function inputOf(from: Values) {
    const planItem = servedOf(props).find(({ id }) => id === from.serves);
    const text = (name: TextName) => from[name].trim() || null;
    return {
      title: from.title,
      purpose: from.purpose,
      decisionNeeded: text('decisionNeeded'),
      recommendation: text('recommendation'),
      presenter: text('presenter'),
      sponsor: text('sponsor'),
      minutesAllotted: from.minutes.trim() === '' ? null : Number(from.minutes),
      programmeId: planItem?.programmeId ?? (from.serves || null),
      planItemId: planItem?.id ?? null,
      classification: from.classification,
      publicTitle: text('publicTitle'),
      exemptParagraph:
        from.classification === 'EXEMPT' && from.exemptParagraph ? Number(from.exemptParagraph) : null,
      exemptReason: from.classification === 'EXEMPT' ? text('exemptReason') : null,
    };
  }

  const form = useChangeForm<AgendaItem>({
    fieldIds: FIELDS,
    version: item?.version,
    onClose,
    conflict: item === null ? undefined : conflictOf(was, values),
    check: () => [
      ...(values.title.trim() === '' ? [{ fieldId: ids('title'), message: 'Enter a title' }] : []),
      ...(/^\d{0,3}$/.test(values.minutes.trim())
        ? []
        : [{ fieldId: ids('minutes'), message: 'Enter whole minutes, such as 20' }]),
    ],
    send: async (expectedVersion, isMine) => {
      const given = inputOf(values);
      if (item === null) {
        const place = { bodyId, meetingId, sectionId: sectionId || null };
        await add.mutateAsync({ ...given, ...place, ...lateInput(late) });
        return onDone(`“${given.title}” is on the agenda`);
      }
      const before = inputOf(was);
      const touched = Object.entries(given).filter(
        ([name, value]) => value !== before[name as keyof typeof before] && isMine(name),
      );
      if (touched.length === 0) return onClose();
      const change = { id: item.id, ...lateInput(late) };
      const { amendAgendaItem } = await amend.mutateAsync({
        ...change,
        expectedVersion,
        ...Object.fromEntries(touched),
      });
      const old = Object.fromEntries(touched.map(([name]) => [name, before[name as keyof typeof before]]));
      onDone(`“${given.title}” is changed`, () => {
        void amend.mutateAsync({ ...change, expectedVersion: amendAgendaItem.item.version, ...old });
      });
    },
  });

  const text = (name: TextName, more: { hint?: string; rows?: number } = {}) => {
    const shared = {
      id: ids(name),
      label: TEXTS[name],
      hint: more.hint,
      error: form.errorAt(ids(name)),
      value: values[name],
    };
    return more.rows ? (
      <TextArea
        {...shared}
        rows={more.rows}
        maxLength={name === 'recommendation' ? 4000 : 1000}
        onChange={({ target }) => set({ [name]: target.value })}
      />
    ) : (
      <TextField {...shared} maxLength={300} onChange={({ target }) => set({ [name]: target.value })} />
    );
  };
  return (
    <ChangeDialog
      title={item === null ? 'Add an item' : `Item ${item.number}`}
      saveLabel={item === null ? 'Add' : 'Save'}
      form={form}
      onClose={onClose}
    >
      <TextField
        id={ids('title')}
        label={TEXTS.title}
        data-autofocus
        maxLength={300}
        error={form.errorAt(ids('title'))}
        value={values.title}
        onChange={({ target }) => set({ title: target.value })}
      />
      {item === null && sections.length > 0 && (
        <SelectField
          id={ids('section')}
          label="Section"
          emptyLabel="Before all sections"
          options={sections.map(({ id, title }) => ({ value: id, label: title }))}
          error={form.errorAt(ids('section'))}
          value={sectionId}
          onChange={({ target }) => setSectionId(target.value)}
        />
      )}
      <SelectField
        id={ids('purpose')}
        label="Purpose"
        options={optionsOf(PURPOSE_WORDS)}
        value={values.purpose}
        onChange={({ target }) => set({ purpose: target.value as AgendaItemPurpose })}
      />
      <TextField
        id={ids('minutes')}
        label="Length in minutes"
        hint="The agenda adds them up"
        inputMode="numeric"
        maxLength={3}
        className="nhsuk-input--width-4"
        error={form.errorAt(ids('minutes'))}
        value={values.minutes}
        onChange={({ target }) => set({ minutes: target.value })}
      />
      {text('presenter')}
      {text('sponsor')}
      {text('decisionNeeded', { rows: 2 })}
      {text('recommendation', { rows: 3 })}
      <SelectField
        id={ids('serves')}
        label="Serves"
        hint="The plan item or gate that waits for it"
        emptyLabel="No programme"
        options={[
          { value: programme.id, label: `${programme.name}, no item in particular` },
          ...servedOf(props).map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` })),
        ]}
        error={form.errorAt(ids('serves'))}
        value={values.serves}
        onChange={({ target }) => set({ serves: target.value })}
      />
      <SelectField
        id={ids('classification')}
        label="Who may read it"
        options={optionsOf(CLASS_WORDS)}
        error={form.errorAt(ids('classification'))}
        value={values.classification}
        onChange={({ target }) => set({ classification: target.value as AgendaClassification })}
      />
      {isExempt && (
        <>
          <TextField
            id={ids('paragraph')}
            label="Paragraph of Schedule 12A"
            hint="1 to 7"
            inputMode="numeric"
            maxLength={1}
            className="nhsuk-input--width-2"
            error={form.errorAt(ids('paragraph'))}
            value={values.exemptParagraph}
            onChange={({ target }) => set({ exemptParagraph: target.value })}
          />
          {text('exemptReason', { hint: 'The public reads this' })}
          {text('publicTitle', { hint: 'The public reads this in place of the title; left empty, none' })}
        </>
      )}
      <LateFields
        isPublished={isPublished}
        isReasonAsked={form.needsReason || late.reason !== ''}
        value={late}
        onChange={setLate}
        errorAt={form.errorAt}
      />
    </ChangeDialog>
  );
}

/** What it serves already stays a choice, although it happens elsewhere. */
function servedOf({ item, served }: ItemFormProps): ServedItem[] {
  const isListed = served.some(({ id }) => id === item?.planItemId);
  if (!item?.planItemId || isListed || !item.programmeId) return [...served];
  const { planItemId: id, programmeId, planItemCode, planItemTitle } = item;
  return [...served, { id, programmeId, code: planItemCode ?? '', title: planItemTitle ?? '' }];
}

function conflictOf(was: Values, mine: Values) {
  return {
    labels: TEXTS,
    base: was,
    mine,
    theirs: (current: AgendaItem) =>
      Object.fromEntries(Object.keys(TEXTS).map((name) => [name, current[name as TextName] ?? ''])),
  };
}
