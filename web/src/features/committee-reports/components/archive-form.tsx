import { useState } from 'react';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useArchiveReport, useRestoreReport } from '../api/report-verbs.js';
import type { Report } from '../api/reports.js';

const FIELDS = { reason: 'archive-reason' };

/** Puts a draft away, with the way back. */
export function ArchiveForm({
  report,
  onDone,
  onClose,
}: {
  report: Report;
  onDone: (message: string, undo: () => Promise<unknown>) => void;
  onClose: () => void;
}) {
  const archive = useArchiveReport();
  const restore = useRestoreReport();
  const [reason, setReason] = useState('');
  const form = useChangeForm<Report>({
    fieldIds: FIELDS,
    version: report.version,
    onClose,
    check: () => (reason.trim() === '' ? [{ fieldId: FIELDS.reason, message: 'Say why' }] : []),
    send: async (expectedVersion) => {
      const { archiveCommitteeReport } = await archive.mutateAsync({
        id: report.id,
        expectedVersion,
        reason,
      });
      const { id, version } = archiveCommitteeReport.report;
      onDone(`“${report.title}” is put away.`, () => restore.mutateAsync({ id, expectedVersion: version }));
    },
  });
  return (
    <ChangeDialog title="Put the draft away" saveLabel="Put it away" form={form} onClose={onClose}>
      <TextArea
        id={FIELDS.reason}
        label="Why"
        data-autofocus
        maxLength={1_000}
        error={form.errorAt(FIELDS.reason)}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </ChangeDialog>
  );
}
