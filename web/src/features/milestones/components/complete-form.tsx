import { useState } from 'react';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { DateField } from '../../../ui/date-field/date-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { useCompleteMilestone } from '../api/complete-milestone.js';
import { useReopenMilestone } from '../api/reopen-milestone.js';
import { useItemAction } from '../hooks/use-item-action.js';
import { echoFor } from '../lib/forecast-reading.js';
import type { ItemActionProps } from './item-action-props.js';

const FIELDS = {
  date: 'done-on',
  actual: 'done-on',
  evidence: 'done-evidence',
  reason: 'done-evidence',
  overrideReason: 'done-override',
};

/** Records that an item is done. Where something that it waits for is still open, the rule asks for a reason. */
export function CompleteForm({ item, plan, start, onClose }: ItemActionProps) {
  const complete = useCompleteMilestone();
  const reopen = useReopenMilestone();
  const done = useDone();
  const [values, setValues] = useState({ date: start?.date ?? '', evidence: '', overrideReason: '' });
  const kind = item.rows[0]?.kind ?? 'MILESTONE';
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const waitsFor = item.links.some(({ isPredecessor, kind }) => isPredecessor && kind === 'FS');

  const action = useItemAction({
    item,
    fieldIds: FIELDS,
    mine: { done: values.date },
    check: () => [
      ...(values.date.trim() === '' ? [{ fieldId: FIELDS.date, message: 'Enter when it was done' }] : []),
      ...(values.evidence.trim() === ''
        ? [{ fieldId: FIELDS.evidence, message: 'Say what shows that it is done' }]
        : []),
    ],
    onClose,
    send: async (target) => {
      const { completeMilestone: saved } = await complete.mutateAsync({
        ...target,
        date: values.date,
        evidence: values.evidence,
        overrideReason: values.overrideReason || null,
      });
      onClose();
      done(`${item.code} recorded as done.`, () =>
        reopen.mutateAsync({
          id: target.id,
          expectedVersion: saved.version,
          reason: 'Undone: recorded as done',
        }),
      );
    },
  });

  return (
    <ChangeDialog
      title={`Record as done: ${item.title}`}
      saveLabel="Record as done"
      form={action}
      onClose={onClose}
    >
      <DateField
        id={FIELDS.date}
        label="Done on"
        hint="In the past or today, such as 16 Nov 2017"
        data-autofocus
        error={action.errorAt(FIELDS.date)}
        value={values.date}
        onChange={(date) => set({ date })}
        read={(text) => echoFor(text, 'actual', kind, plan)}
      />
      <TextArea
        id={FIELDS.evidence}
        label="What shows it"
        hint="Minutes, a letter, a published report"
        maxLength={1000}
        error={action.errorAt(FIELDS.evidence)}
        value={values.evidence}
        onChange={({ target }) => set({ evidence: target.value })}
      />
      {waitsFor && (
        <TextArea
          id={FIELDS.overrideReason}
          label="Why it is done before what it waits for (only if so)"
          maxLength={1000}
          error={action.errorAt(FIELDS.overrideReason)}
          value={values.overrideReason}
          onChange={({ target }) => set({ overrideReason: target.value })}
        />
      )}
    </ChangeDialog>
  );
}
