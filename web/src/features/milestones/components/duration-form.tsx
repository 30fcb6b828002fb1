import { useState } from 'react';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { readThreePoint, threePointWords, typed } from '../../../ui/three-point/three-point.js';
import { ThreePointFields } from '../../../ui/three-point/three-point-fields.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { useStateDuration } from '../api/state-duration.js';
import { useItemAction } from '../hooks/use-item-action.js';
import type { ItemActionProps } from './item-action-props.js';

const IDS = { min: 'duration-min', likely: 'duration-likely', max: 'duration-max' };
const FIELDS = {
  'duration.min': IDS.min,
  'duration.likely': IDS.likely,
  'duration.max': IDS.max,
  reason: 'duration-reason',
};

/** How long an activity takes, as its owner sees it: what chances are computed from. */
export function DurationForm({ item, onClose }: ItemActionProps) {
  const stateDuration = useStateDuration();
  const done = useDone();
  const [before] = useState(item.duration);
  const [value, setValue] = useState(typed(item.duration));
  const [reason, setReason] = useState('');
  const read = readThreePoint(value, IDS);
  const duration = Array.isArray(read) ? null : read;

  const action = useItemAction({
    item,
    fieldIds: FIELDS,
    mine: { duration: threePointWords(duration) },
    check: () => (Array.isArray(read) ? read : []),
    onClose,
    send: async (target) => {
      const { stateDuration: saved } = await stateDuration.mutateAsync({
        ...target,
        duration,
        reason: reason.trim() || null,
      });
      onClose();
      done(duration ? `${item.code}: length stated.` : `${item.code}: length taken back.`, () =>
        stateDuration.mutateAsync({ id: target.id, expectedVersion: saved.version, duration: before }),
      );
    },
  });

  return (
    <ChangeDialog title={`How long it takes: ${item.title}`} saveLabel="Save" form={action} onClose={onClose}>
      <ThreePointFields
        legend="Working days from start to finish"
        hint="They are used in place of the length of the stated days. Leave all three empty to state none."
        ids={IDS}
        value={value}
        errorAt={action.errorAt}
        onChange={setValue}
      />
      <TextArea
        id={FIELDS.reason}
        label="What the figures rest on (optional)"
        maxLength={1000}
        error={action.errorAt(FIELDS.reason)}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </ChangeDialog>
  );
}
