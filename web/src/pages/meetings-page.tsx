import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { bodiesQuery } from '../features/governing-bodies/api/bodies.js';
import { type MeetingRow, meetingsQuery } from '../features/meetings/api/meetings.js';
import { arePapersLate, isAhead, meetingColumns } from '../features/meetings/components/meeting-columns.js';
import { ScheduleMeetingForm } from '../features/meetings/components/schedule-meeting-form.js';
import { useProgramme } from '../lib/programme.js';
import { useToday } from '../lib/session.js';
import { DayFilter } from '../ui/day-field/day-filter.js';
import { SelectField } from '../ui/select-field/select-field.js';
import { useToast } from '../ui/toast/toast.js';
import { governancePaths } from './governance-paths.js';
import type { meetingsSearch } from './meetings.search.js';
import { RegisterPage } from './register-page.js';
import { useBodyReach } from './use-body-reach.js';

const route = getRouteApi('/p/$programmeCode/meetings');
type Search = ReturnType<typeof meetingsSearch>;

/** Every meeting of the programme's bodies by date, with the day on which papers are due. */
export function MeetingsPage() {
  const programme = useProgramme();
  const paths = governancePaths(programme.code);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Partial<Search>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  const { from, to } = search;
  const { data: meetings, error, isFetching } = useQuery(meetingsQuery(programme.id, { from, to }));
  const { data: bodies = [] } = useQuery(bodiesQuery(programme.id));
  const [isPlanning, setPlanning] = useState(false);
  const { onBody } = useBodyReach('meeting:edit');
  const mine = bodies.filter(({ id }) => onBody(id));
  const today = useToday();
  const show = useToast();
  const columns = useMemo(() => meetingColumns(today), [today]);
  if (error && !meetings) throw error;
  const ahead = (meetings ?? []).filter((meeting) => isAhead(meeting, today)).length;
  const late = (meetings ?? []).filter((meeting) => arePapersLate(meeting, today)).length;

  return (
    <RegisterPage
      title="Meetings"
      about={meetings && `${ahead} to come · ${late} with papers late`}
      add={mine.length > 0 ? { label: 'Plan a meeting', onAdd: () => setPlanning(true) } : null}
      all={meetings}
      isShown={(meeting) => isShown(meeting, search, today)}
      columns={columns}
      hrefOf={({ id }) => paths.meeting(id)}
      isBusy={isFetching}
      search={search}
      onSearchChange={change}
      show={{
        usual: 'To come',
        others: [
          { value: 'late', label: 'Papers late' },
          { value: 'past', label: 'Past, cancelled, postponed' },
          { value: 'all', label: 'All' },
        ],
      }}
      filters={
        <>
          <SelectField
            label="Body"
            value={search.body ?? ''}
            onChange={({ target }) => change({ body: target.value || undefined })}
            emptyLabel="All bodies"
            options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <DayFilter label="From" today={today} value={from} onChange={(day) => change({ from: day })} />
          <DayFilter label="To" today={today} value={to} onChange={(day) => change({ to: day })} />
        </>
      }
      empty={{ title: 'No meetings yet', words: 'Meetings stand here once somebody plans one.' }}
    >
      {isPlanning && (
        <ScheduleMeetingForm
          bodies={mine}
          onClose={() => setPlanning(false)}
          onPlanned={({ id, code }, reading) => {
            setPlanning(false);
            show({ message: `${code} planned. ${reading ?? ''}`.trim() });
            void navigate({
              to: '/p/$programmeCode/meetings/$meetingId',
              params: { programmeCode: programme.code, meetingId: id },
            });
          }}
        />
      )}
    </RegisterPage>
  );
}

function isShown(meeting: MeetingRow, { show, body, since }: Search, today: string): boolean {
  if (since && meeting.changedOn < since) return false;
  if (body && meeting.bodyId !== body) return false;
  if (show === 'late') return arePapersLate(meeting, today);
  if (show === 'past') return !isAhead(meeting, today);
  return show === 'all' || isAhead(meeting, today);
}
