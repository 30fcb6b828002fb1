import { useState } from 'react';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useToast } from '../../../ui/toast/toast.js';
import type { MeetingConduct } from '../api/conduct.js';
import { useRecordAttendance } from '../api/conduct-verbs.js';
import { AttendanceRow } from './attendance-row.js';
import { type LineValues, lineChange, lineKey, lineValues } from './attendance-values.js';

const PARTS = ['state', 'deputyName', 'arrivedAt', 'leftAt', 'untilItemId'];
const GUEST = 'came-guest';

/** Records who came. Only lines that were touched are sent. */
export function AttendanceForm({ conduct, onClose }: { conduct: MeetingConduct; onClose: () => void }) {
  const record = useRecordAttendance();
  const show = useToast();
  const [lines] = useState(conduct.lines);
  const [values, setValues] = useState(() => new Map(lines.map((line) => [lineKey(line), lineValues(line)])));
  const [guest, setGuest] = useState('');
  const valuesOf = (key: string) => values.get(key) as LineValues;
  const changed = lines.flatMap((line) => {
    const change = lineChange(line, valuesOf(lineKey(line)));
    return change ? [{ key: lineKey(line), change }] : [];
  });
  const partId = (key: string, part: string) => `came-${key}-${part === 'state' ? 'mark' : part}`;
  const fieldIds = Object.fromEntries(
    changed.flatMap(({ key }, at) => PARTS.map((part) => [`lines.${at}.${part}`, partId(key, part)])),
  );
  const form = useChangeForm<{ version: number; state: string }>({
    fieldIds: { ...fieldIds, [`lines.${changed.length}.name`]: GUEST },
    version: conduct.version,
    onClose,
    check: () =>
      changed.length === 0 && guest.trim() === ''
        ? [{ fieldId: partId(lines[0] ? lineKey(lines[0]) : '', 'state'), message: 'Mark who came' }]
        : [],
    send: async (expectedVersion) => {
      const added =
        guest.trim() === '' ? [] : [{ name: guest, state: 'IN_ATTENDANCE' as const, isRemote: false }];
      const { recordAttendance } = await record.mutateAsync({
        id: conduct.meetingId,
        expectedVersion,
        lines: [...changed.map(({ change }) => change), ...added],
      });
      onClose();
      show({ message: `Attendance saved. ${recordAttendance.quorum?.sentence ?? ''}`.trim() });
    },
  });
  const set = (key: string, part: Partial<LineValues>) =>
    setValues(new Map(values).set(key, { ...valuesOf(key), ...part }));

  return (
    <ChangeDialog title="Who came" saveLabel="Save attendance" form={form} onClose={onClose}>
      <p className="muted">
        With a member in focus one key is enough: P present, R remote, A apologies, D deputy, N absent.
      </p>
      <div>
        {lines.map((line) => {
          const key = lineKey(line);
          return (
            <AttendanceRow
              key={key}
              line={line}
              values={valuesOf(key)}
              items={conduct.items}
              errorAt={(part) => form.errorAt(partId(key, part))}
              onChange={(part) => set(key, part)}
            />
          );
        })}
      </div>
      <TextField
        id={GUEST}
        label="Somebody without a seat who came (optional)"
        hint="Saved as in attendance. Open this again to add another."
        maxLength={200}
        error={form.errorAt(GUEST)}
        value={guest}
        onChange={({ target }) => setGuest(target.value)}
      />
    </ChangeDialog>
  );
}
