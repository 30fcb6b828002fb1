import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDay } from '../../../lib/dates.js';
import { useProgramme } from '../../../lib/programme.js';
import { useToday } from '../../../lib/session.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { Tag } from '../../../ui/tag/tag.js';
import { useToast } from '../../../ui/toast/toast.js';
import { type Series, seriesQuery } from '../api/series.js';
import { AmendSeriesDialog } from './amend-series-dialog.js';
import { EndSeriesDialog } from './end-series-dialog.js';
import styles from './series.module.css';
import { StartSeriesDialog } from './start-series-dialog.js';

type Open = { form: 'start' } | { form: 'amend' | 'end'; series: Series };

/** The series of a body: planned, changed and ended together. */
export function SeriesCard({ body, mayPlan }: { body: { id: string; name: string }; mayPlan: boolean }) {
  const { data: all = [] } = useQuery(seriesQuery(useProgramme().id, body.id));
  const [open, setOpen] = useState<Open | null>(null);
  const show = useToast();
  const close = () => setOpen(null);
  const done = (message: string) => {
    close();
    show({ message });
  };
  return (
    <Card
      title="Series of meetings"
      actions={mayPlan && <Button onClick={() => setOpen({ form: 'start' })}>Plan a series</Button>}
    >
      {all.length === 0 ? (
        <p className="muted">
          None yet. A body that meets on every first Tuesday, or every four weeks, is planned as a series: its
          meetings are planned, changed and called off together.
        </p>
      ) : (
        <ul className={styles.list}>
          {all.map((series) => (
            <li key={series.id}>
              <OneSeries series={series} onOpen={setOpen} />
            </li>
          ))}
        </ul>
      )}
      {open?.form === 'start' && <StartSeriesDialog body={body} onClose={close} onDone={done} />}
      {open?.form === 'amend' && <AmendSeriesDialog series={open.series} onClose={close} onDone={done} />}
      {open?.form === 'end' && <EndSeriesDialog series={open.series} onClose={close} onDone={done} />}
    </Card>
  );
}

function OneSeries({ series, onOpen }: { series: Series; onOpen: (open: Open) => void }) {
  const today = useToday();
  const ahead = series.meetings.filter(
    ({ on, state }) => state !== 'CANCELLED' && on !== null && on >= today,
  );
  return (
    <>
      <p>
        <strong>{series.title}</strong> {series.endedOn && <Tag>Ended {formatDay(series.endedOn)}</Tag>}
        {!series.endedOn && series.confidence === 'TBC' && <Tag>Days to be confirmed</Tag>}
      </p>
      <p>
        {series.words}
        {series.startsAt && `, ${series.startsAt}${series.endsAt ? ` to ${series.endsAt}` : ''}`}
        {series.venue && `, ${series.venue}`}
      </p>
      <p className="muted">
        {series.endReason ??
          (ahead.length === 0
            ? 'No meeting of it is still to come.'
            : `${ahead.length} to come, the next on ${formatDay(ahead[0]?.on ?? today)}.`)}
      </p>
      {series.mayEdit && (
        <div className={styles.buttons}>
          <Button
            aria-label={`Change the series ${series.title}`}
            onClick={() => onOpen({ form: 'amend', series })}
          >
            Change
          </Button>
          <Button
            look="quiet"
            aria-label={`End the series ${series.title}`}
            onClick={() => onOpen({ form: 'end', series })}
          >
            End
          </Button>
        </div>
      )}
    </>
  );
}
