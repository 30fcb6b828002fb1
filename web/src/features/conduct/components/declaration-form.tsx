import { useState } from 'react';
import type { DeclarationAction } from '../../../generated/graphql.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { RadioGroup } from '../../../ui/radio-group/radio-group.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useToast } from '../../../ui/toast/toast.js';
import type { MeetingConduct } from '../api/conduct.js';
import { useDeclareInterest } from '../api/conduct-verbs.js';
import { ACTION_WORDS, choicesOf } from './conduct-words.js';

const FIELDS = {
  attendanceId: 'declared-by',
  agendaItemId: 'declared-item',
  interestId: 'declared-interest',
  description: 'declared-what',
  action: 'declared-action',
};

/** Records an interest that somebody declared, on an item or for the whole meeting, and what followed. */
export function DeclarationForm({ conduct, onClose }: { conduct: MeetingConduct; onClose: () => void }) {
  const declare = useDeclareInterest();
  const show = useToast();
  const [values, setValues] = useState({
    attendanceId: '',
    agendaItemId: '',
    interestId: '',
    description: '',
    action: 'NOTED' as DeclarationAction,
  });
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const recorded = conduct.lines.filter((line) => line.attendanceId !== null);
  const who = recorded.find((line) => line.attendanceId === values.attendanceId);
  const form = useChangeForm({
    fieldIds: FIELDS,
    onClose,
    check: () => [
      ...(values.attendanceId === ''
        ? [{ fieldId: FIELDS.attendanceId, message: 'Say who declared it' }]
        : []),
      ...(values.description.trim() === ''
        ? [{ fieldId: FIELDS.description, message: 'Say what was declared' }]
        : []),
    ],
    send: async () => {
      await declare.mutateAsync({
        meetingId: conduct.meetingId,
        attendanceId: values.attendanceId,
        agendaItemId: values.agendaItemId || null,
        interestId: values.interestId || null,
        description: values.description,
        action: values.action,
      });
      onClose();
      show({ message: `Declaration of ${who?.name ?? 'the member'} saved` });
    },
  });
  return (
    <ChangeDialog title="Declare an interest" saveLabel="Save declaration" form={form} onClose={onClose}>
      <SelectField
        id={FIELDS.attendanceId}
        label="Who declared it"
        emptyLabel="Choose"
        data-autofocus
        error={form.errorAt(FIELDS.attendanceId)}
        options={recorded.map((line) => ({
          value: line.attendanceId ?? '',
          label: line.deputyName ? `${line.deputyName} for ${line.name}` : line.name,
        }))}
        value={values.attendanceId}
        onChange={({ target }) => set({ attendanceId: target.value, interestId: '' })}
      />
      {who && who.interests.length > 0 && (
        <SelectField
          id={FIELDS.interestId}
          label="From the register (optional)"
          emptyLabel="None of these"
          options={who.interests.map(({ id, name }) => ({ value: id, label: name }))}
          value={values.interestId}
          onChange={({ target }) => {
            const chosen = who.interests.find(({ id }) => id === target.value);
            set({ interestId: target.value, description: values.description || (chosen?.name ?? '') });
          }}
        />
      )}
      <TextArea
        id={FIELDS.description}
        label="What was declared"
        maxLength={1000}
        error={form.errorAt(FIELDS.description)}
        value={values.description}
        onChange={({ target }) => set({ description: target.value })}
      />
      <SelectField
        id={FIELDS.agendaItemId}
        label="On which item"
        emptyLabel="The whole meeting"
        options={conduct.items.map(({ id, position, title }) => ({
          value: id,
          label: `${position}. ${title}`,
        }))}
        value={values.agendaItemId}
        onChange={({ target }) => set({ agendaItemId: target.value })}
      />
      <RadioGroup
        id={FIELDS.action}
        name="declared-action"
        label="What followed"
        hint="Who left the room or had no papers does not count for the quorum of that item"
        options={choicesOf(ACTION_WORDS)}
        value={values.action}
        onChange={(action) => set({ action: action as DeclarationAction })}
      />
    </ChangeDialog>
  );
}
