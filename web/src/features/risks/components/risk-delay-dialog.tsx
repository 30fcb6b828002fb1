import { useState } from 'react';
import { useRefusal } from '../../../lib/use-refusal.js';
import { Button } from '../../../ui/button/button.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { ErrorSummary, type FormError } from '../../../ui/error-summary/error-summary.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { readThreePoint, typed } from '../../../ui/three-point/three-point.js';
import { ThreePointFields } from '../../../ui/three-point/three-point-fields.js';
import type { LinkedItem, Risk } from '../api/risk.js';
import { useStateRiskDelay } from '../api/state-risk-delay.js';

const IDS = { min: 'delay-min', likely: 'delay-likely', max: 'delay-max' };
const FIELDS = {
  'delay.min': IDS.min,
  'delay.likely': IDS.likely,
  'delay.max': IDS.max,
  reason: 'delay-reason',
};

/** By how much a risk would delay one of the items that it threatens, if it happens. */
export function RiskDelayDialog({
  risk,
  item,
  onClose,
}: {
  risk: Risk;
  item: LinkedItem;
  onClose: () => void;
}) {
  const [version] = useState(item.linkVersion);
  const [value, setValue] = useState(typed(item.delay));
  const [reason, setReason] = useState('');
  const [typos, setTypos] = useState<readonly FormError[]>([]);
  const stateDelay = useStateRiskDelay();
  const refusal = useRefusal(stateDelay.error, FIELDS);
  const errors = typos.length > 0 ? typos : refusal.errors;
  const errorAt = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;

  function save() {
    const delay = readThreePoint(value, IDS);
    setTypos(Array.isArray(delay) ? delay : []);
    if (Array.isArray(delay)) return;
    stateDelay.mutate(
      { id: item.linkId, expectedVersion: version, delay, reason: reason.trim() || null },
      { onSuccess: onClose },
    );
  }

  return (
    <Dialog
      title={`If ${risk.code} happens: ${item.code} ${item.title}`}
      onClose={onClose}
      footer={
        <>
          <Button look="primary" isBusy={stateDelay.isPending} onClick={save}>
            Save
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <ErrorSummary errors={errors} />
      <ThreePointFields
        legend="Working days by which it would be delayed"
        hint="How likely that is follows from the current likelihood of the risk. Leave all three empty to state none."
        ids={IDS}
        value={value}
        errorAt={errorAt}
        onChange={setValue}
      />
      <TextArea
        id={FIELDS.reason}
        label="What the figures rest on (optional)"
        rows={3}
        maxLength={1000}
        error={errorAt(FIELDS.reason)}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </Dialog>
  );
}
