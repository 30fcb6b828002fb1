import { useState } from 'react';
import { useToday } from '../../../lib/session.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useEndSeries } from '../api/series.js';
import type { SeriesDialogProps } from './amend-series-dialog.js';

const FIELDS = { reason: 'end-series-reason' };

/** Ends a series: what is planned and still to come is called off, the rest stays. */
export function EndSeriesDialog({ series, onClose, onDone }: SeriesDialogProps) {
  const end = useEndSeries();
  const today = useToday();
  const [reason, setReason] = useState('');
  const form = useChangeForm({
    fieldIds: FIELDS,
    version: series.version,
    onClose,
    check: () =>
      reason.trim() === '' ? [{ fieldId: FIELDS.reason, message: 'Say why the series ends' }] : [],
    send: async (expectedVersion) => {
      await end.mutateAsync({ id: series.id, expectedVersion, reason });
      onDone(`Series ended: ${series.title}`);
    },
  });
  const off = series.meetings.filter(
    ({ state, isMoved, on }) => state === 'PLANNED' && !isMoved && on !== null && on > today,
  );
  return (
    <ChangeDialog
      title={`End the series: ${series.title}`}
      saveLabel="End the series"
      form={form}
      onClose={onClose}
    >
      <p>
        {off.length === 0
          ? 'No meeting of it is called off.'
          : `Called off: ${off.map(({ code }) => code).join(', ')}. What was called, held or moved by hand stays.`}
      </p>
      <TextArea
        id={FIELDS.reason}
        label="Why"
        data-autofocus
        maxLength={1000}
        error={form.errorAt(FIELDS.reason)}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </ChangeDialog>
  );
}
