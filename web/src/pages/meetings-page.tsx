import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { bodiesQuery } from '../features/governing-bodies/api/bodies.js';
import { type MeetingRow, meetingsQuery } from '../features/meetings/api/meetings.js';
import { arePapersLate, isAhead, meetingColumns } from '../features/meetings/components/meeting-columns.js';
import { ScheduleMeetingForm } from '../features/meetings/components/schedule-meeting-form.js';
import { useProgramme } from '../lib/programme.js';
import { useToday } from '../lib/session.js';
import { useTitle } from '../lib/title.js';
import { Button } from '../ui/button/button.js';
import { DataGrid } from '../ui/data-grid/data-grid.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { SelectField } from '../ui/select-field/select-field.js';
import { TextField } from '../ui/text-field/text-field.js';
import { useToast } from '../ui/toast/toast.js';
import { governancePaths } from './governance-paths.js';
import type { meetingsSearch } from './meetings.search.js';
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
  useTitle(['Meetings', programme.name]);
  if (error && !meetings) throw error;
  const rows = (meetings ?? []).filter((meeting) => isShown(meeting, search, today));
  const late = (meetings ?? []).filter((meeting) => arePapersLate(meeting, today)).length;

  return (
    <>
      <PageHeader
        title="Meetings"
        about={
          meetings &&
          `${meetings.filter((meeting) => isAhead(meeting, today)).length} to come · ${late} with papers late`
        }
        actions={
          mine.length > 0 && (
            <Button look="primary" onClick={() => setPlanning(true)}>
              Plan a meeting
            </Button>
          )
        }
      />
      <DataGrid
        label="Meetings"
        rows={rows}
        columns={columns}
        rowId={({ id }) => id}
        rowHref={({ id }) => paths.meeting(id)}
        state={search}
        onStateChange={change}
        isLoading={!meetings}
        isBusy={isFetching}
        filters={
          <>
            <SelectField
              label="Show"
              value={search.show ?? ''}
              onChange={({ target }) => change({ show: (target.value || undefined) as Search['show'] })}
              emptyLabel="All"
              options={[
                { value: 'ahead', label: 'To come' },
                { value: 'late', label: 'Papers late' },
                { value: 'past', label: 'Past, cancelled, postponed' },
              ]}
            />
            <SelectField
              label="Body"
              value={search.body ?? ''}
              onChange={({ target }) => change({ body: target.value || undefined })}
              emptyLabel="All bodies"
              style={{ maxWidth: 220 }}
              options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <TextField
              type="date"
              label="From"
              value={from ?? ''}
              onChange={({ target }) => change({ from: target.value || undefined })}
            />
            <TextField
              type="date"
              label="To"
              value={to ?? ''}
              onChange={({ target }) => change({ to: target.value || undefined })}
            />
            <TextField
              type="date"
              label="Changed since"
              value={search.since ?? ''}
              onChange={({ target }) => change({ since: target.value || undefined })}
            />
          </>
        }
        empty={<EmptyState title="No meetings yet">Meetings stand here once somebody plans one.</EmptyState>}
      />
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
    </>
  );
}

function isShown(meeting: MeetingRow, { show, body, since }: Search, today: string): boolean {
  if (since && meeting.changedOn < since) return false;
  if (body && meeting.bodyId !== body) return false;
  if (show === 'late') return arePapersLate(meeting, today);
  if (show === 'ahead') return isAhead(meeting, today);
  return show !== 'past' || !isAhead(meeting, today);
}
