import { useQuery } from '@tanstack/react-query';
import { messageOf } from '../../../lib/error-messages.js';
import { useProgramme } from '../../../lib/programme.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Notice } from '../../../ui/notice/notice.js';
import { calendarSettingsQuery } from '../api/calendars.js';
import { BodyCalendarsCard } from './body-calendars-card.js';
import { CalendarDaysCard } from './calendar-days-card.js';
import { DivisionCard } from './division-card.js';
import { RestrictedPeriodsCard } from './restricted-periods-card.js';
import styles from './settings.module.css';

/** By which days everything is counted, and which periods hold something back. */
export function CalendarSettings() {
  const programme = useProgramme();
  const { data, error } = useQuery(calendarSettingsQuery(programme.id));
  if (error && !data) return <Notice tone="error">{messageOf(error)}</Notice>;
  if (!data) return <Skeleton label="Loading the calendars" lines={6} />;
  return (
    <div className={styles.cards}>
      <DivisionCard settings={data} />
      <CalendarDaysCard settings={data} />
      <RestrictedPeriodsCard settings={data} />
      <BodyCalendarsCard settings={data} />
    </div>
  );
}
