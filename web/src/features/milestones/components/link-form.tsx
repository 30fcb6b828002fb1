import { useState } from 'react';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { RadioGroup } from '../../../ui/radio-group/radio-group.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { useLinkPlanItems } from '../api/link-plan-items.js';
import { useUnlinkPlanItems } from '../api/unlink-plan-items.js';
import { useItemAction } from '../hooks/use-item-action.js';
import type { ItemActionProps } from './item-action-props.js';
import { LAG_UNITS, LINK_KINDS, LINK_NEEDS } from './link-words.js';
import { otherItems } from './move-date-form.js';

const FIELDS = {
  successorId: 'link-other',
  predecessorId: 'link-other',
  kind: 'link-kind',
  lagMin: 'link-lag',
  lagMax: 'link-lag',
  lagUnit: 'link-unit',
  neededFor: 'link-needed',
  basis: 'link-basis',
};

/** Says that one item waits for another. A link into a gate says what it is needed for: it may move the meeting. */
export function LinkForm({ item, plan, onClose }: ItemActionProps) {
  const link = useLinkPlanItems();
  const unlink = useUnlinkPlanItems();
  const done = useDone();
  const [values, setValues] = useState({
    direction: 'waits',
    otherId: '',
    kind: 'FS',
    lag: '0',
    lagUnit: 'WORKING_DAYS',
    neededFor: '',
    basis: '',
  });
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const [predecessorId, successorId] =
    values.direction === 'waits' ? [values.otherId, item.id] : [item.id, values.otherId];
  const isIntoGate = plan.rows.some(({ itemId, kind }) => itemId === successorId && kind === 'GATE');
  const lag = Number(values.lag);

  const action = useItemAction({
    item,
    fieldIds: FIELDS,
    mine: {},
    check: () => [
      ...(values.otherId === '' ? [{ fieldId: FIELDS.successorId, message: 'Choose the other item' }] : []),
      ...(Number.isInteger(lag) ? [] : [{ fieldId: FIELDS.lagMin, message: 'The lag is a whole number' }]),
    ],
    onClose,
    send: async () => {
      const { linkPlanItems: saved } = await link.mutateAsync({
        predecessorId,
        successorId,
        kind: values.kind,
        lagMin: lag,
        lagMax: lag,
        lagUnit: values.lagUnit,
        neededFor: (isIntoGate && values.neededFor) || null,
        basis: values.basis || null,
      });
      onClose();
      done('Dependency added.', () =>
        unlink.mutateAsync({
          id: saved.id,
          expectedVersion: saved.version,
          reason: 'Undone: dependency added',
        }),
      );
    },
  });

  return (
    <ChangeDialog title={`Link: ${item.title}`} saveLabel="Link" form={action} onClose={onClose}>
      <RadioGroup
        name="direction"
        label="This item"
        value={values.direction}
        onChange={(direction) => set({ direction })}
        options={[
          { value: 'waits', label: 'waits for the other' },
          { value: 'leads', label: 'is waited for by the other' },
        ]}
      />
      <SelectField
        id={FIELDS.successorId}
        label="The other item"
        emptyLabel="Choose an item"
        error={action.errorAt(FIELDS.successorId)}
        value={values.otherId}
        onChange={({ target }) => set({ otherId: target.value })}
        options={otherItems(plan, item.id)}
      />
      <SelectField
        id={FIELDS.kind}
        label="How they hang together"
        error={action.errorAt(FIELDS.kind)}
        value={values.kind}
        onChange={({ target }) => set({ kind: target.value })}
        options={LINK_KINDS}
      />
      <TextField
        id={FIELDS.lagMin}
        label="Lag"
        inputMode="numeric"
        error={action.errorAt(FIELDS.lagMin)}
        value={values.lag}
        onChange={({ target }) => set({ lag: target.value })}
      />
      <SelectField
        id={FIELDS.lagUnit}
        label="Counted in"
        error={action.errorAt(FIELDS.lagUnit)}
        value={values.lagUnit}
        onChange={({ target }) => set({ lagUnit: target.value })}
        options={LAG_UNITS}
      />
      {isIntoGate && (
        <SelectField
          id={FIELDS.neededFor}
          label="What the gate needs it for"
          emptyLabel="Not said"
          error={action.errorAt(FIELDS.neededFor)}
          value={values.neededFor}
          onChange={({ target }) => set({ neededFor: target.value })}
          options={LINK_NEEDS}
        />
      )}
      <TextField
        id={FIELDS.basis}
        label="Why (optional)"
        maxLength={500}
        error={action.errorAt(FIELDS.basis)}
        value={values.basis}
        onChange={({ target }) => set({ basis: target.value })}
      />
    </ChangeDialog>
  );
}
