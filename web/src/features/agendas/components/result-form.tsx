import { useState } from 'react';
import type { AgendaItemResult } from '../../../generated/graphql.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { RadioGroup } from '../../../ui/radio-group/radio-group.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import type { AgendaItem } from '../api/agenda.js';
import { useRecordResult, useReopenItem } from '../api/agenda-verbs.js';
import { optionsOf, RESULT_WORDS, titleOf } from './agenda-words.js';
import { LATE_FIELDS, LateFields, lateInput, NOT_LATE } from './late-fields.js';

export interface LaterMeeting {
  id: string;
  title: string;
  when: string;
  isPublished: boolean;
}

export interface ResultFormProps {
  item: AgendaItem;
  laterMeetings: readonly LaterMeeting[];
  onClose: () => void;
  onDone: (message: string, undo?: () => void) => void;
}

const FIELDS = { result: 'result', note: 'result-note', deferredToId: 'result-meeting', ...LATE_FIELDS };

/** Says what became of an item; what was put off stands again where it is put off to. */
export function ResultForm({ item, laterMeetings, onClose, onDone }: ResultFormProps) {
  const record = useRecordResult();
  const reopen = useReopenItem();
  const [result, setResult] = useState<AgendaItemResult | null>(null);
  const [note, setNote] = useState('');
  const [deferredToId, setDeferredToId] = useState('');
  const [late, setLate] = useState(NOT_LATE);
  const isDeferred = result === 'DEFERRED';
  const target = laterMeetings.find(({ id }) => id === deferredToId);
  const form = useChangeForm<AgendaItem>({
    fieldIds: FIELDS,
    version: item.version,
    onClose,
    check: () => (result === null ? [{ fieldId: FIELDS.result, message: 'Choose what became of it' }] : []),
    send: async (expectedVersion) => {
      if (result === null) return;
      const { recordItemResult } = await record.mutateAsync({
        id: item.id,
        expectedVersion,
        result,
        note: note.trim() || null,
        deferredToId: isDeferred ? deferredToId || null : null,
        ...lateInput(late),
      });
      onDone(`“${titleOf(item)}”: ${RESULT_WORDS[result].toLowerCase()}`, () => {
        const { version } = recordItemResult.item;
        void reopen.mutateAsync({ id: item.id, expectedVersion: version, reason: 'Undone' });
      });
    },
  });
  return (
    <ChangeDialog title={`Result: ${titleOf(item)}`} saveLabel="Save" form={form} onClose={onClose}>
      <RadioGroup
        id={FIELDS.result}
        name="result"
        label="What became of it"
        options={optionsOf(RESULT_WORDS)}
        error={form.errorAt(FIELDS.result)}
        value={result}
        onChange={(value) => setResult(value as AgendaItemResult)}
      />
      {isDeferred && (
        <SelectField
          id={FIELDS.deferredToId}
          label="Put off to"
          emptyLabel="The forward plan, no meeting yet"
          options={laterMeetings.map(({ id, title, when }) => ({ value: id, label: `${title}, ${when}` }))}
          error={form.errorAt(FIELDS.deferredToId)}
          value={deferredToId}
          onChange={(event) => setDeferredToId(event.target.value)}
        />
      )}
      {result === 'NOT_REACHED' && <p className="muted">It goes back into the forward plan of the body.</p>}
      <TextArea
        id={FIELDS.note}
        label="Note"
        rows={2}
        maxLength={2000}
        error={form.errorAt(FIELDS.note)}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      <LateFields
        isPublished={isDeferred && (target?.isPublished ?? false)}
        value={late}
        onChange={setLate}
        errorAt={form.errorAt}
      />
    </ChangeDialog>
  );
}
