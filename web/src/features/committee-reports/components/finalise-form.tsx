import { useState } from 'react';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { Notice } from '../../../ui/notice/notice.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useFinaliseReport } from '../api/report-verbs.js';
import type { Report } from '../api/reports.js';

const FIELDS = { reason: 'finalise-reason' };

/** Locks a draft. What a rule warns of is accepted with a reason, which stays with the report. */
export function FinaliseForm({
  report,
  onDone,
  onClose,
}: {
  report: Report;
  onDone: (message: string) => void;
  onClose: () => void;
}) {
  const finalise = useFinaliseReport();
  const [reason, setReason] = useState('');
  const form = useChangeForm<Report>({
    fieldIds: FIELDS,
    version: report.version,
    onClose,
    send: async (expectedVersion) => {
      await finalise.mutateAsync({ id: report.id, expectedVersion, reason: reason || null });
      onDone(`Edition ${report.edition} is final.`);
    },
  });
  const isWarned = report.warnings.some(({ severity }) => severity === 'W');
  return (
    <ChangeDialog title="Make it final" saveLabel="Make it final" form={form} onClose={onClose}>
      <p>A final edition is locked. Whoever wants to change what it says begins a new edition.</p>
      {(form.errors.length > 0 ? [] : report.warnings).map(({ rule, message }) => (
        <Notice key={message} tone="warning" title={rule}>
          {message}
        </Notice>
      ))}
      {(isWarned || form.needsReason) && (
        <TextArea
          id={FIELDS.reason}
          label="Why it becomes final all the same"
          data-autofocus
          maxLength={1_000}
          error={form.errorAt(FIELDS.reason)}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      )}
    </ChangeDialog>
  );
}
