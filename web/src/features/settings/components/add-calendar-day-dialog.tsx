import { useState } from 'react';
import type { AddCalendarDayInput } from '../../../generated/graphql.js';
import { formatDay } from '../../../lib/dates.js';
import { dayProblems } from '../../../lib/one-day.js';
import { useProgramme } from '../../../lib/programme.js';
import { useSession } from '../../../lib/session.js';
import { Button } from '../../../ui/button/button.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { ErrorSummary, type FormError } from '../../../ui/error-summary/error-summary.js';
import { RadioGroup } from '../../../ui/radio-group/radio-group.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { type CalendarSettings, useAddCalendarDay, useRemoveCalendarDay } from '../api/calendars.js';
import { CalendarChangeDialog } from './calendar-change-dialog.js';

const OFFICE = 'office';
const PROGRAMME = 'programme';

/** Asks which day of whose calendar, then shows what it would move before it is put in. */
export function AddCalendarDayDialog({
  settings,
  onClose,
}: {
  settings: CalendarSettings;
  onClose: () => void;
}) {
  const programme = useProgramme();
  const today = useSession().office.clock.on;
  const choices = [
    ...(settings.mayEditOffice ? [{ value: OFFICE, label: 'The whole office' }] : []),
    ...(settings.mayEditProgramme ? [{ value: PROGRAMME, label: `${programme.name} only` }] : []),
    ...settings.bodies.filter(({ mayEdit }) => mayEdit).map(({ id, name }) => ({ value: id, label: name })),
  ];
  const [values, setValues] = useState({
    on: '',
    name: '',
    isWorked: false,
    of: choices[0]?.value ?? OFFICE,
  });
  const [errors, setErrors] = useState<FormError[]>([]);
  const [input, setInput] = useState<AddCalendarDayInput | null>(null);
  const add = useAddCalendarDay();
  const remove = useRemoveCalendarDay();
  const done = useDone();
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const errorAt = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.message;

  function goOn() {
    const found: FormError[] = dayProblems({ 'calendar-on': values.on });
    if (values.on.trim() === '') found.push({ fieldId: 'calendar-on', message: 'Give the day' });
    if (values.name.trim() === '')
      found.push({ fieldId: 'calendar-name', message: 'Say why, such as “Office closed at Christmas”' });
    setErrors(found);
    if (found.length > 0) return;
    const { on, isWorked, of } = values;
    const bodyId = of === OFFICE || of === PROGRAMME ? null : of;
    setInput({
      on,
      isWorked,
      name: values.name.trim(),
      bodyId,
      programmeId: of === PROGRAMME ? programme.id : null,
    });
  }

  if (input)
    return (
      <CalendarChangeDialog
        title={`${input.isWorked ? 'Work' : 'Close'} ${formatDay(input.on)}: what would change`}
        verb={input.isWorked ? 'Work this day' : 'Close this day'}
        change={{ add: input }}
        error={add.error}
        isBusy={add.isPending}
        onClose={() => setInput(null)}
        onConfirm={() =>
          add.mutate(input, {
            onSuccess: ({ addCalendarDay: { id, version } }) => {
              onClose();
              done(`${formatDay(input.on)} is ${input.isWorked ? 'worked' : 'closed'}`, () =>
                remove.mutateAsync({ id, expectedVersion: version, reason: 'Undone' }),
              );
            },
          })
        }
      />
    );
  return (
    <Dialog
      title="Add a day to a calendar"
      onClose={onClose}
      footer={
        <>
          <Button look="primary" onClick={goOn}>
            See what would change…
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <ErrorSummary errors={errors} />
      <DayField
        id="calendar-on"
        label="Day"
        today={today}
        data-autofocus
        value={values.on}
        error={errorAt('calendar-on')}
        onChange={(on) => set({ on })}
      />
      <RadioGroup
        id="calendar-worked"
        name="calendar-worked"
        label="On this day"
        look="boxes"
        options={[
          { value: 'closed', label: 'Closed' },
          { value: 'worked', label: 'Worked' },
        ]}
        value={values.isWorked ? 'worked' : 'closed'}
        onChange={(value) => set({ isWorked: value === 'worked' })}
      />
      <TextField
        id="calendar-name"
        label="Why"
        hint="Such as “Office closed at Christmas”"
        maxLength={200}
        value={values.name}
        error={errorAt('calendar-name')}
        onChange={({ target }) => set({ name: target.value })}
      />
      <SelectField
        id="calendar-of"
        label="Whose calendar"
        hint="What a programme or body says of a day wins over the office"
        options={choices}
        value={values.of}
        onChange={({ target }) => set({ of: target.value })}
      />
    </Dialog>
  );
}
