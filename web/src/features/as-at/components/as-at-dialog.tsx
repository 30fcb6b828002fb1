import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { addressAsAt, asAt } from '../../../lib/as-at.js';
import { formatDay } from '../../../lib/dates.js';
import { messageOf } from '../../../lib/error-messages.js';
import { oneDay, oneDayEcho } from '../../../lib/one-day.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Button } from '../../../ui/button/button.js';
import { DateField } from '../../../ui/date-field/date-field.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { Notice } from '../../../ui/notice/notice.js';
import { momentsQuery, type RecordMoments } from '../api/moments.js';
import styles from './as-at.module.css';

const KINDS = { MEETING: 'Meetings held', BASELINE: 'Baselines taken' } as const;

export interface AsAtDialogProps {
  programmeId: string;
  /** The page that is to be read as at another moment. */
  address: string;
  onClose: () => void;
}

/** Chooses the moment that this page and all others are read as at: a day, a meeting, a baseline. */
export function AsAtDialog({ programmeId, address, onClose }: AsAtDialogProps) {
  const { data, error } = useQuery(momentsQuery(programmeId));
  return (
    <Dialog title="Read the record as it was" placement="side" onClose={onClose}>
      <p>
        Every page, list and file then says what it said at that moment, and nothing can be changed. Only what
        has been made exempt since stays hidden from those it is exempt for.
      </p>
      {error && !data && <Notice tone="error">{messageOf(error)}</Notice>}
      {!data && !error && <Skeleton label="Loading the moments" lines={4} />}
      {asAt() !== undefined && (
        <p>
          <a href={addressAsAt(address, undefined)}>Back to today</a>
        </p>
      )}
      {data && <DayForm moments={data} address={address} />}
      {data && <Points moments={data} address={address} />}
    </Dialog>
  );
}

interface PartProps {
  moments: RecordMoments;
  address: string;
}

function DayForm({ moments: { firstDay, today }, address }: PartProps) {
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string>();

  function go(event: FormEvent) {
    event.preventDefault();
    const day = text.trim() === '' ? null : oneDay(text, today);
    if (day === null) setProblem('Write a day, as in 1 Dec 2017.');
    else if (day < firstDay || day > today)
      setProblem(`Choose a day from ${formatDay(firstDay)} to ${formatDay(today)}.`);
    else window.location.assign(addressAsAt(address, day === today ? undefined : day));
  }

  return (
    <form className={styles.form} onSubmit={go} noValidate>
      <DateField
        label="The end of a day"
        hint={`The record runs from ${formatDay(firstDay)} to today, ${formatDay(today)}.`}
        value={text}
        error={problem}
        onChange={(words) => {
          setText(words);
          setProblem(undefined);
        }}
        read={(words) => oneDayEcho(words, today)}
      />
      <Button type="submit" look="primary">
        Read that day
      </Button>
    </form>
  );
}

function Points({ moments: { points }, address }: PartProps) {
  if (points.length === 0)
    return (
      <p className="muted">
        Meetings that were held and baselines that were taken stand here once there are any on record.
      </p>
    );
  return (Object.keys(KINDS) as (keyof typeof KINDS)[]).map((kind) => {
    const ofKind = points.filter((point) => point.kind === kind);
    return (
      ofKind.length > 0 && (
        <section key={kind}>
          <h3>{KINDS[kind]}</h3>
          <ul className={styles.points}>
            {ofKind.map(({ title, on, asAt: moment }) => (
              <li key={`${moment} ${title}`}>
                <a href={addressAsAt(address, moment)}>{title}</a>{' '}
                <span className="muted">{formatDay(on)}</span>
              </li>
            ))}
          </ul>
        </section>
      )
    );
  });
}
