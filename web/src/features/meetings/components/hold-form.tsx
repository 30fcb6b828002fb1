import { useState } from 'react';
import { dayProblems } from '../../../lib/one-day.js';
import { useToday } from '../../../lib/session.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useHoldMeeting } from '../api/meeting-verbs.js';
import { ConsequencesPanel } from './consequences-panel.js';
import { MEETING_STATE_WORDS } from './meeting-words.js';
import { type MeetingFormProps, useMeetingForm } from './use-meeting-form.js';

const FIELDS = {
  heldOn: 'held-on',
  presentCount: 'held-present',
  isQuorate: 'held-quorate',
  state: 'held-on',
};

/** Records that a meeting was held: when, how many came, whether that was enough. */
export function HoldForm({ meeting, onClose, onDone }: MeetingFormProps) {
  const hold = useHoldMeeting();
  const today = useToday();
  const [values, setValues] = useState({
    heldOn: meeting.date.shape === 'DAY' ? (meeting.date.earliest ?? today) : today,
    present: '',
    quorate: '',
  });
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const count = Number(values.present);
  const form = useMeetingForm(
    meeting,
    { state: MEETING_STATE_WORDS.HELD },
    {
      fieldIds: FIELDS,
      onClose,
      check: () => [
        ...(values.heldOn === '' ? [{ fieldId: FIELDS.heldOn, message: 'Enter the day' }] : []),
        ...dayProblems({ [FIELDS.heldOn]: values.heldOn }),
        ...(values.present.trim() === '' || !Number.isSafeInteger(count) || count < 0
          ? [{ fieldId: FIELDS.presentCount, message: 'Enter how many voting members came, as a number' }]
          : []),
      ],
      send: async (expectedVersion) => {
        const isQuorate = values.quorate === '' ? null : values.quorate === 'yes';
        const { heldOn } = values;
        const { holdMeeting } = await hold.mutateAsync({
          id: meeting.id,
          expectedVersion,
          heldOn,
          presentCount: count,
          isQuorate,
        });
        onDone(`${meeting.title}: ${MEETING_STATE_WORDS[holdMeeting.meeting.state].toLowerCase()}`);
      },
    },
  );
  const minimum = meeting.quorumMinimum;
  const isTooFew = minimum !== null && values.present.trim() !== '' && count < minimum;
  const isInquorate = values.quorate === 'no' || (values.quorate === '' && isTooFew);
  return (
    <ChangeDialog title={`Mark as held: ${meeting.title}`} saveLabel="Save" form={form} onClose={onClose}>
      <DayField
        id={FIELDS.heldOn}
        label="Held on"
        today={today}
        data-autofocus
        error={form.errorAt(FIELDS.heldOn)}
        value={values.heldOn}
        onChange={(day) => set({ heldOn: day })}
      />
      <TextField
        id={FIELDS.presentCount}
        label="Voting members present"
        hint={minimum === null ? 'The quorum of this body is not recorded' : `The quorum is ${minimum}`}
        inputMode="numeric"
        maxLength={4}
        error={form.errorAt(FIELDS.presentCount)}
        value={values.present}
        onChange={({ target }) => set({ present: target.value })}
      />
      <SelectField
        id={FIELDS.isQuorate}
        label="Was it quorate?"
        hint={minimum === null ? undefined : 'Left open, the number decides'}
        emptyLabel={minimum === null ? 'Choose' : 'As the number says'}
        options={[
          { value: 'yes', label: 'Yes, quorate' },
          { value: 'no', label: 'No, inquorate' },
        ]}
        error={form.errorAt(FIELDS.isQuorate)}
        value={values.quorate}
        onChange={({ target }) => set({ quorate: target.value })}
      />
      {isInquorate && <ConsequencesPanel fate={{ meetingId: meeting.id, fate: 'INQUORATE' }} />}
    </ChangeDialog>
  );
}
