import { useState } from 'react';
import { Checkbox } from '../../../ui/checkbox/checkbox.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useAmendPlanItem } from '../api/amend-plan-item.js';
import { useDone } from '../hooks/use-done.js';
import { useItemAction } from '../hooks/use-item-action.js';
import { ActionDialog } from './action-dialog.js';
import type { ItemActionProps } from './item-action-props.js';

const FIELDS = { title: 'amend-title', description: 'amend-description', isProtected: 'amend-protected' };

/** Changes what an item is, not when it is. */
export function AmendForm({ item, onClose }: ItemActionProps) {
  const amend = useAmendPlanItem();
  const done = useDone();
  const before = {
    title: item.title,
    description: item.description ?? '',
    isProtected: item.rows[0]?.isProtected ?? false,
  };
  const [values, setValues] = useState(before);
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });

  const action = useItemAction({
    item,
    fieldIds: FIELDS,
    mine: { title: values.title, description: values.description },
    check: () => (values.title.trim() === '' ? [{ fieldId: FIELDS.title, message: 'Enter a title' }] : []),
    onClose,
    send: async (target) => {
      const { amendPlanItem: saved } = await amend.mutateAsync({
        ...target,
        ...values,
        description: values.description || null,
      });
      onClose();
      done(`${item.code} changed.`, () =>
        amend.mutateAsync({
          id: target.id,
          expectedVersion: saved.version,
          ...before,
          description: before.description || null,
        }),
      );
    },
  });

  return (
    <ActionDialog title={`Edit ${item.code}`} saveLabel="Save" action={action} onClose={onClose}>
      <TextField
        id={FIELDS.title}
        label="Title"
        maxLength={300}
        data-autofocus
        error={action.errorAt(FIELDS.title)}
        value={values.title}
        onChange={({ target }) => set({ title: target.value })}
      />
      <TextArea
        id={FIELDS.description}
        label="Description (optional)"
        maxLength={4000}
        error={action.errorAt(FIELDS.description)}
        value={values.description}
        onChange={({ target }) => set({ description: target.value })}
      />
      <Checkbox
        id={FIELDS.isProtected}
        label="Protected date"
        hint="A launch, go-live or legal deadline: one working day late is off track"
        checked={values.isProtected}
        onChange={({ target }) => set({ isProtected: target.checked })}
      />
    </ActionDialog>
  );
}
