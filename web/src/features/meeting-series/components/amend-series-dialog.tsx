import { useState } from 'react';
import { formatWeekday } from '../../../lib/dates.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { askSeriesChange, type Series, type SeriesChange, useAmendSeries } from '../api/series.js';
import { SecondStep } from './second-step.js';
import styles from './series.module.css';
import { SeriesFields } from './series-fields.js';
import { patternOf, SERIES_FIELD_IDS, SERIES_FIELDS, seriesObjections, valuesOf } from './series-values.js';

export interface SeriesDialogProps {
  series: Series;
  onClose: () => void;
  onDone: (message: string) => void;
}

/** Changes a series in two steps: the new pattern, then what it does meeting by meeting. */
export function AmendSeriesDialog({ series, onClose, onDone }: SeriesDialogProps) {
  const amend = useAmendSeries();
  const [values, setValues] = useState(valuesOf(series));
  const [found, setFound] = useState<SeriesChange | null>(null);
  const [reason, setReason] = useState('');
  const form = useChangeForm({
    fieldIds: SERIES_FIELD_IDS,
    version: series.version,
    onClose,
    check: () => [
      ...seriesObjections(values),
      ...(found !== null && reason.trim() === ''
        ? [{ fieldId: SERIES_FIELDS.reason, message: 'Say why the series changes' }]
        : []),
    ],
    send: async (expectedVersion) => {
      const { id } = series;
      const pattern = patternOf(values);
      if (found === null) {
        setFound(await askSeriesChange({ id, pattern }));
        return;
      }
      const { print } = found;
      const { amendMeetingSeries } = await amend.mutateAsync({ id, expectedVersion, pattern, reason, print });
      onDone(`Series changed. ${amendMeetingSeries.words}.`);
    },
  });
  return (
    <ChangeDialog
      title={`Change the series: ${series.title}`}
      saveLabel={found === null ? 'Show what changes' : 'Change the series'}
      form={form}
      onClose={onClose}
    >
      {found === null ? (
        <SeriesFields
          values={values}
          onChange={(part) => setValues({ ...values, ...part })}
          errorAt={form.errorAt}
        />
      ) : (
        <>
          <SecondStep words={found.words} note="Nothing has changed yet." onBack={() => setFound(null)} />
          <StepsTable steps={found.steps} />
          <TextArea
            id={SERIES_FIELDS.reason}
            label="Why the series changes"
            maxLength={1000}
            error={form.errorAt(SERIES_FIELDS.reason)}
            value={reason}
            onChange={({ target }) => setReason(target.value)}
          />
        </>
      )}
    </ChangeDialog>
  );
}

type Step = SeriesChange['steps'][number];

function StepsTable({ steps }: { steps: readonly Step[] }) {
  if (steps.length === 0) return <p>The series has no meetings, and gets none.</p>;
  return (
    <FactsTable label="What changes" headings={['Meeting', 'What is done']} align="top">
      {steps.map((step) => (
        <tr key={`${step.meetingId} ${step.to}`}>
          <th scope="row">
            {step.code ?? 'New'} {step.from && <span className="muted">{formatWeekday(step.from)}</span>}
          </th>
          <td data-label="What is done">
            {wordsOf(step)}
            {step.problems.map(({ rule, message }) => (
              <p key={message} className={styles.problem}>
                {message} <span className="muted">{rule}</span>
              </p>
            ))}
          </td>
        </tr>
      ))}
    </FactsTable>
  );
}

function wordsOf({ kind, to, because }: Step): string {
  const day = to === null ? '' : formatWeekday(to);
  switch (kind) {
    case 'MOVE':
      return `Moves to ${day}`;
    case 'KEEP_DAY':
      return 'Keeps its day';
    case 'CANCEL':
      return 'Is called off';
    case 'ADD':
      return `Is planned on ${day}`;
    case 'STAYS':
      return `Stays as it is. ${because ?? ''}`.trim();
  }
}
