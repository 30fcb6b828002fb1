import { useState } from 'react';
import { formatWeekday } from '../../../lib/dates.js';
import { useToday } from '../../../lib/session.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { askSeriesDays, type SeriesDay, type SeriesDays, useStartSeries } from '../api/series.js';
import { SecondStep } from './second-step.js';
import styles from './series.module.css';
import { SeriesFields } from './series-fields.js';
import {
  emptySeries,
  patternOf,
  SERIES_FIELD_IDS,
  SERIES_FIELDS,
  type SeriesValues,
  seriesObjections,
} from './series-values.js';

export interface StartSeriesDialogProps {
  body: { id: string; name: string };
  onClose: () => void;
  onDone: (message: string) => void;
}

type Choice = 'KEEP' | 'OTHER' | 'OUT';

/** Plans a series in two steps: the pattern, then its days with what is wrong with each. */
export function StartSeriesDialog({ body, onClose, onDone }: StartSeriesDialogProps) {
  const start = useStartSeries();
  const [values, setValues] = useState(emptySeries(useToday()));
  const [found, setFound] = useState<SeriesDays | null>(null);
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const [reason, setReason] = useState('');
  const choiceOf = (day: SeriesDay): Choice =>
    choices[day.on] ?? (day.suggestion === null ? 'KEEP' : 'OTHER');
  const isWarned = found?.days.some((day) => day.problems.length > 0 && choiceOf(day) === 'KEEP') ?? false;
  const form = useChangeForm({
    fieldIds: SERIES_FIELD_IDS,
    onClose,
    check: () => [
      ...seriesObjections(values),
      ...(isWarned && reason.trim() === ''
        ? [{ fieldId: SERIES_FIELDS.reason, message: 'Say why the days stand all the same' }]
        : []),
    ],
    send: async () => {
      const pattern = patternOf(values);
      if (found === null) {
        setFound(await askSeriesDays({ bodyId: body.id, pattern }));
        return;
      }
      const exceptions = found.days.flatMap((day) => {
        const choice = choiceOf(day);
        if (choice === 'KEEP') return [];
        return [{ on: day.on, insteadOn: choice === 'OUT' ? null : day.suggestion }];
      });
      const input = { bodyId: body.id, pattern, exceptions, reason: reason.trim() || null };
      const { startMeetingSeries } = await start.mutateAsync(input);
      onDone(`${countWords(startMeetingSeries.meetings.length)} planned. ${startMeetingSeries.words}.`);
    },
  });
  return (
    <ChangeDialog
      title={`Plan a series: ${body.name}`}
      saveLabel={found === null ? 'Show the days' : 'Plan the meetings'}
      form={form}
      onClose={onClose}
    >
      {found === null ? (
        <SeriesFields
          values={values}
          onChange={(part: Partial<SeriesValues>) => setValues({ ...values, ...part })}
          errorAt={form.errorAt}
        />
      ) : (
        <>
          <SecondStep words={found.words} note="Nothing is planned yet." onBack={() => setFound(null)} />
          <DaysTable
            days={found.days}
            choiceOf={choiceOf}
            onChoose={(on, choice) => setChoices({ ...choices, [on]: choice })}
          />
          {(isWarned || form.needsReason) && (
            <TextArea
              id={SERIES_FIELDS.reason}
              label="Why these days stand all the same"
              maxLength={1000}
              error={form.errorAt(SERIES_FIELDS.reason)}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </>
      )}
    </ChangeDialog>
  );
}

function DaysTable({
  days,
  choiceOf,
  onChoose,
}: {
  days: readonly SeriesDay[];
  choiceOf: (day: SeriesDay) => Choice;
  onChoose: (on: string, choice: Choice) => void;
}) {
  return (
    <FactsTable label="Days of the series" headings={['Day', 'What is wrong', 'What to do']} align="top">
      {days.map((day) => (
        <tr key={day.on}>
          <th scope="row">{formatWeekday(day.on)}</th>
          <td data-label="What is wrong">
            {day.problems.length === 0 && <span className="muted">Nothing</span>}
            {day.problems.map(({ rule, message }) => (
              <p key={message} className={styles.problem}>
                {message} <span className="muted">{rule}</span>
              </p>
            ))}
          </td>
          <td data-label="What to do">
            <SelectField
              id={`series-day-${day.on}`}
              label={`What to do on ${formatWeekday(day.on)}`}
              isLabelHidden
              options={optionsFor(day)}
              value={choiceOf(day)}
              onChange={({ target }) => onChoose(day.on, target.value as Choice)}
            />
          </td>
        </tr>
      ))}
    </FactsTable>
  );
}

function optionsFor({ suggestion }: SeriesDay): { value: Choice; label: string }[] {
  return [
    { value: 'KEEP', label: 'Meet on that day' },
    ...(suggestion === null
      ? []
      : [{ value: 'OTHER' as const, label: `Meet on ${formatWeekday(suggestion)}` }]),
    { value: 'OUT', label: 'No meeting' },
  ];
}

const countWords = (count: number) => (count === 1 ? '1 meeting' : `${count} meetings`);
