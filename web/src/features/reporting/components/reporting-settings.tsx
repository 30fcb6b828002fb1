import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { formatDay } from '../../../lib/dates.js';
import { useProgramme } from '../../../lib/programme.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { type ReportingCalendar, reportingHomeQuery } from '../api/reporting.js';
import { CalendarForm } from './calendar-form.js';
import { FREQUENCY_WORDS } from './reporting-words.js';

/** How the programme reports: everybody sees it, the programme office changes it. */
export function ReportingSettings() {
  const programme = useProgramme();
  const { data, error } = useQuery(reportingHomeQuery(programme.id));
  const [isEditing, setEditing] = useState(false);
  const done = useDone();
  if (error && !data) throw error;
  if (!data) return <Skeleton label="Loading the reporting calendar" />;
  const { calendar, mayConfigure } = data.reporting;
  return (
    <Card
      title="Reporting"
      actions={
        mayConfigure && (
          <Button onClick={() => setEditing(true)}>{calendar ? 'Change' : 'Set up reporting'}</Button>
        )
      }
    >
      {calendar ? (
        <SummaryList rows={rowsOf(calendar)} />
      ) : (
        <p>
          This programme has no reporting calendar yet. With one, periods are opened from it, owners are asked
          what is stale, and what is late is seen.
        </p>
      )}
      {isEditing && (
        <CalendarForm
          calendar={calendar ?? null}
          onClose={() => setEditing(false)}
          onDone={() => {
            setEditing(false);
            done('The reporting calendar is saved.');
          }}
        />
      )}
    </Card>
  );
}

function rowsOf(calendar: ReportingCalendar) {
  const days = (count: number) => `${count} working ${count === 1 ? 'day' : 'days'}`;
  return [
    { label: 'How often', value: FREQUENCY_WORDS[calendar.frequency] },
    { label: 'First period from', value: formatDay(calendar.firstFrom) },
    { label: 'Cut-off', value: `${days(calendar.cutOffWorkingDays)} after the last day of a period` },
    { label: 'Grace', value: `${days(calendar.graceWorkingDays)} after the cut-off` },
    { label: 'Reminder', value: `${days(calendar.remindWorkingDays)} before the cut-off` },
    { label: 'Hears of what is missing', value: calendar.escalateTo },
    {
      label: 'Answers by link',
      value: calendar.allowsLinks ? `Allowed; a link holds ${calendar.linkDays} days` : 'Not allowed',
    },
  ];
}
