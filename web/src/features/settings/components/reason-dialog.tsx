import { useState } from 'react';
import { useRefusal } from '../../../lib/use-refusal.js';
import { Button } from '../../../ui/button/button.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { TextArea } from '../../../ui/text-area/text-area.js';

const REASON_FIELD_IDS = { reason: 'why' };

/** A step that shuts or opens something: it says what happens and asks why. */
export function ReasonDialog({
  title,
  about,
  verb,
  error,
  isBusy,
  look = 'danger',
  onClose,
  onConfirm,
}: {
  title: string;
  about: string;
  verb: string;
  error: unknown;
  isBusy: boolean;
  look?: 'danger' | 'primary';
  onClose: () => void;
  onConfirm: (reason: string) => void;
}) {
  const [reason, setReason] = useState('');
  const refusal = useRefusal(error, REASON_FIELD_IDS);
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button look={look} isBusy={isBusy} onClick={() => onConfirm(reason)}>
            {verb}
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <p>{about}</p>
      <ErrorSummary errors={refusal.errors} />
      <TextArea
        id="why"
        label="Why"
        rows={2}
        maxLength={1000}
        data-autofocus
        value={reason}
        error={refusal.of('why')}
        onChange={(event) => setReason(event.target.value)}
      />
    </Dialog>
  );
}
