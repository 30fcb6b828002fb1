import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { Notice } from '../../../ui/notice/notice.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { useCopyRecommendations } from '../api/report-verbs.js';
import { agendaItemsQuery, type Report } from '../api/reports.js';

const FIELDS = { agendaItemId: 'copy-item' };

/** Copies the numbered recommendations to an item of the committee's agenda. */
export function CopyForm({
  report,
  onDone,
  onClose,
}: {
  report: Report;
  onDone: (message: string) => void;
  onClose: () => void;
}) {
  const copy = useCopyRecommendations();
  const { data: items } = useQuery(agendaItemsQuery(report.programmeId, report.id));
  const [agendaItemId, setItem] = useState(report.agendaItemId ?? '');
  const chosen = items?.find(({ id }) => id === agendaItemId);
  const form = useChangeForm<Report>({
    fieldIds: FIELDS,
    version: report.version,
    onClose,
    check: () =>
      agendaItemId === '' ? [{ fieldId: FIELDS.agendaItemId, message: 'Choose an agenda item' }] : [],
    send: async (expectedVersion) => {
      await copy.mutateAsync({ id: report.id, expectedVersion, agendaItemId });
      onDone('The recommendations are on the agenda item.');
    },
  });
  return (
    <ChangeDialog title="To the agenda" saveLabel="Copy the recommendations" form={form} onClose={onClose}>
      <SelectField
        id={FIELDS.agendaItemId}
        label="Agenda item"
        data-autofocus
        hint={
          items?.length === 0
            ? `${report.bodyName} has no open item. Put one on its agenda or forward plan first.`
            : 'Open items of the committee’s agendas and of its forward plan'
        }
        emptyLabel="Choose an item"
        options={(items ?? []).map(({ id, title, meetingTitle }) => ({
          value: id,
          label: `${title} (${meetingTitle ?? 'forward plan'})`,
        }))}
        error={form.errorAt(FIELDS.agendaItemId)}
        value={agendaItemId}
        onChange={({ target }) => setItem(target.value)}
      />
      {chosen?.hasRecommendation && (
        <Notice tone="warning" title="It has a recommendation already.">
          That one is replaced; the record keeps it.
        </Notice>
      )}
    </ChangeDialog>
  );
}
