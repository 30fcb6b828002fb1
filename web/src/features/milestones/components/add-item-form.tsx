import { useState } from 'react';
import { formErrorsOf } from '../../../lib/error-messages.js';
import { ownerIds } from '../../../lib/owner-choices.js';
import { useProgramme } from '../../../lib/programme.js';
import { Button } from '../../../ui/button/button.js';
import { Checkbox } from '../../../ui/checkbox/checkbox.js';
import { DateField } from '../../../ui/date-field/date-field.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { ErrorSummary, type FormError } from '../../../ui/error-summary/error-summary.js';
import { RadioGroup } from '../../../ui/radio-group/radio-group.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { useAddPlanItem } from '../api/add-plan-item.js';
import { useArchivePlanItem } from '../api/archive-plan-item.js';
import type { Plan } from '../api/plan.js';
import { echoFor } from '../lib/forecast-reading.js';
import { OwnerField } from './owner-field.js';

const FIELDS = {
  title: 'add-title',
  kind: 'add-kind',
  category: 'add-category',
  date: 'add-date',
  workstreamId: 'add-workstream',
  bodyId: 'add-body',
  ownerPersonId: 'add-owner',
  ownerPostId: 'add-owner',
};

const KINDS = [
  { value: 'MILESTONE', label: 'Milestone', hint: 'A point: something is there or has happened' },
  { value: 'ACTIVITY', label: 'Activity', hint: 'Work that fills a span of days' },
  { value: 'GATE', label: 'Gate', hint: 'Needs a decision of a body' },
];
const CATEGORIES: readonly [string, string][] = [
  ['DELIVERABLE', 'Deliverable'],
  ['DECISION', 'Decision'],
  ['MEETING', 'Meeting'],
  ['SUBMISSION', 'Submission'],
  ['EXTERNAL', 'External event'],
  ['GO_LIVE', 'Go-live'],
  ['DOCUMENT', 'Document'],
  ['ENGAGEMENT', 'Engagement'],
  ['OUTCOME', 'Outcome'],
  ['PHASE', 'Phase'],
];

/** Puts a new item into the plan. A date may be left out: it then waits in the tray of the timeline. */
export function AddItemForm({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const programme = useProgramme();
  const add = useAddPlanItem();
  const archive = useArchivePlanItem();
  const done = useDone();
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [values, setValues] = useState({
    title: '',
    kind: 'MILESTONE',
    category: 'DELIVERABLE',
    date: '',
    workstreamId: '',
    bodyId: '',
    owner: '',
    isProtected: false,
  });
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const errorAt = (fieldId: string) => errors.find((error) => error.fieldId === fieldId)?.message;
  const groups = (kind: string) =>
    plan.groups.filter((group) => group.kind === kind).map(({ id, title }) => ({ value: id, label: title }));

  async function save() {
    const missing = [
      ...(values.title.trim() === '' ? [{ fieldId: FIELDS.title, message: 'Enter a title' }] : []),
      ...(values.kind === 'GATE' && values.bodyId === ''
        ? [{ fieldId: FIELDS.bodyId, message: 'Choose the body that decides' }]
        : []),
    ];
    if (missing.length > 0) return setErrors(missing);
    const { owner, ...typed } = values;
    try {
      const { addPlanItem: added } = await add.mutateAsync({
        ...typed,
        ...ownerIds(owner),
        programmeId: programme.id,
        date: values.date || null,
        workstreamId: values.workstreamId || null,
        bodyId: values.bodyId || null,
      });
      onClose();
      done(`${added.code} added. ${added.reading ?? ''}`.trim(), () =>
        archive.mutateAsync({ id: added.id, expectedVersion: added.version, reason: 'Undone: added' }),
      );
    } catch (error) {
      setErrors(formErrorsOf(error, FIELDS));
    }
  }

  return (
    <Dialog
      title="Add item"
      placement="side"
      onClose={onClose}
      footer={
        <>
          <Button look="primary" type="submit" form="add-item" isBusy={add.isPending}>
            {add.isPending ? 'Saving…' : 'Add item'}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <ErrorSummary errors={errors} />
      <form
        id="add-item"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!add.isPending) void save();
        }}
      >
        <TextField
          id={FIELDS.title}
          label="Title"
          maxLength={300}
          data-autofocus
          error={errorAt(FIELDS.title)}
          value={values.title}
          onChange={({ target }) => set({ title: target.value })}
        />
        <RadioGroup
          id={FIELDS.kind}
          name="kind"
          label="Kind"
          error={errorAt(FIELDS.kind)}
          value={values.kind}
          onChange={(kind) => set({ kind })}
          options={KINDS}
        />
        <SelectField
          id={FIELDS.category}
          label="What sort of thing it is"
          error={errorAt(FIELDS.category)}
          value={values.category}
          onChange={({ target }) => set({ category: target.value })}
          options={CATEGORIES.map(([value, label]) => ({ value, label }))}
        />
        <DateField
          id={FIELDS.date}
          label="Expected (optional)"
          hint="As you would write it: 31 Jan 2018, ~23/01 (TBC), Oct/Nov 18"
          error={errorAt(FIELDS.date)}
          value={values.date}
          onChange={(date) => set({ date })}
          read={(text) => echoFor(text, 'forecast', values.kind, plan)}
        />
        <SelectField
          id={FIELDS.workstreamId}
          label="Workstream"
          emptyLabel="None"
          error={errorAt(FIELDS.workstreamId)}
          value={values.workstreamId}
          onChange={({ target }) => set({ workstreamId: target.value })}
          options={groups('WORKSTREAM')}
        />
        <SelectField
          id={FIELDS.bodyId}
          label={values.kind === 'GATE' ? 'Body that decides' : 'Body (optional)'}
          emptyLabel="None"
          error={errorAt(FIELDS.bodyId)}
          value={values.bodyId}
          onChange={({ target }) => set({ bodyId: target.value })}
          options={groups('BODY')}
        />
        <OwnerField
          id={FIELDS.ownerPersonId}
          error={errorAt(FIELDS.ownerPersonId)}
          value={values.owner}
          onChange={(owner) => set({ owner })}
        />
        <Checkbox
          label="Protected date"
          hint="A launch, go-live or legal deadline"
          checked={values.isProtected}
          onChange={({ target }) => set({ isProtected: target.checked })}
        />
      </form>
    </Dialog>
  );
}
