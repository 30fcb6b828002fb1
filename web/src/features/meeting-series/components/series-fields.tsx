import type { MeetingKind, SeriesConfidence, SeriesRhythm } from '../../../generated/graphql.js';
import { MEETING_KIND_OPTIONS } from '../../../lib/meeting-kinds.js';
import { useToday } from '../../../lib/session.js';
import { Checkbox } from '../../../ui/checkbox/checkbox.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import styles from './series.module.css';
import { SERIES_FIELDS as IDS, type SeriesValues } from './series-values.js';

const RHYTHMS = [
  { value: 'MONTHLY', label: 'By the month: the first Tuesday' },
  { value: 'WEEKLY', label: 'By the week: every four weeks' },
];
const WEEKS = [
  { value: '1', label: 'First' },
  { value: '2', label: 'Second' },
  { value: '3', label: 'Third' },
  { value: '4', label: 'Fourth' },
  { value: '-1', label: 'Last' },
];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
  (label, n) => ({
    value: String(n + 1),
    label,
  }),
);
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const CONFIDENCES = [
  { value: 'CONFIRMED', label: 'Confirmed' },
  { value: 'TBC', label: 'Still to be confirmed' },
];

export interface SeriesFieldsProps {
  values: SeriesValues;
  onChange: (part: Partial<SeriesValues>) => void;
  errorAt: (fieldId: string) => string | undefined;
}

/** The fields of a pattern: on which days, until when, at what hour and where. */
export function SeriesFields({ values, onChange, errorAt }: SeriesFieldsProps) {
  const today = useToday();
  const isMonthly = values.rhythm === 'MONTHLY';
  const text = (field: 'title' | 'every' | 'count' | 'startsAt' | 'endsAt' | 'venue' | 'link') => ({
    id: IDS[field],
    error: errorAt(IDS[field]),
    value: values[field],
    onChange: ({ target }: { target: { value: string } }) => onChange({ [field]: target.value }),
  });
  const toggle = (month: number, isOut: boolean) =>
    onChange({
      exceptMonths: isOut
        ? [...values.exceptMonths, month]
        : values.exceptMonths.filter((one) => one !== month),
    });
  return (
    <>
      <TextField {...text('title')} label="Title of the meetings" maxLength={200} data-autofocus />
      <SelectField
        id={IDS.kind}
        label="Kind"
        options={MEETING_KIND_OPTIONS}
        error={errorAt(IDS.kind)}
        value={values.kind}
        onChange={({ target }) => onChange({ kind: target.value as MeetingKind })}
      />
      <SelectField
        id={IDS.rhythm}
        label="How it comes back"
        options={RHYTHMS}
        error={errorAt(IDS.rhythm)}
        value={values.rhythm}
        onChange={({ target }) => onChange({ rhythm: target.value as SeriesRhythm })}
      />
      {isMonthly && (
        <SelectField
          id={IDS.weekOfMonth}
          label="Which of its weekdays in the month"
          options={WEEKS}
          error={errorAt(IDS.weekOfMonth)}
          value={values.weekOfMonth}
          onChange={({ target }) => onChange({ weekOfMonth: target.value })}
        />
      )}
      <SelectField
        id={IDS.weekday}
        label="Day of the week"
        options={WEEKDAYS}
        error={errorAt(IDS.weekday)}
        value={values.weekday}
        onChange={({ target }) => onChange({ weekday: target.value })}
      />
      <TextField
        {...text('every')}
        label={isMonthly ? 'Every so many months' : 'Every so many weeks'}
        hint={isMonthly ? '1 is every month, 2 every second one' : '4 is every four weeks'}
        inputMode="numeric"
        maxLength={2}
      />
      <fieldset
        className={styles.months}
        aria-describedby={errorAt(IDS.exceptMonths) ? `${IDS.exceptMonths}-error` : undefined}
      >
        <legend>Months without a meeting</legend>
        {MONTHS.map((label, n) => (
          <Checkbox
            key={label}
            id={n === 0 ? IDS.exceptMonths : undefined}
            label={label}
            checked={values.exceptMonths.includes(n + 1)}
            onChange={({ target }) => toggle(n + 1, target.checked)}
          />
        ))}
      </fieldset>
      <DayField
        id={IDS.from}
        label="From"
        today={today}
        error={errorAt(IDS.from)}
        value={values.from}
        onChange={(from) => onChange({ from })}
      />
      <DayField
        id={IDS.until}
        label="Until"
        hint="Or say below how many meetings"
        today={today}
        error={errorAt(IDS.until)}
        value={values.until}
        onChange={(until) => onChange({ until })}
      />
      <TextField {...text('count')} label="How many meetings (optional)" inputMode="numeric" maxLength={3} />
      <SelectField
        id={IDS.confidence}
        label="The days are"
        options={CONFIDENCES}
        error={errorAt(IDS.confidence)}
        value={values.confidence}
        onChange={({ target }) => onChange({ confidence: target.value as SeriesConfidence })}
      />
      <TextField
        {...text('startsAt')}
        label="Begin at (optional)"
        hint="London time, as 14:00"
        maxLength={5}
      />
      <TextField
        {...text('endsAt')}
        label="End at (optional)"
        hint="On the same day, as 16:30"
        maxLength={5}
      />
      <TextField {...text('venue')} label="Place (optional)" maxLength={200} />
      <TextField
        {...text('link')}
        label="Link to join (optional)"
        hint="It begins with https://"
        maxLength={500}
      />
    </>
  );
}
