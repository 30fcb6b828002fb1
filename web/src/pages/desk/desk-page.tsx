import { useQuery } from '@tanstack/react-query';
import { decisionsQuery } from '../../features/decisions/api/decisions.js';
import { forwardPlanQuery } from '../../features/forward-plan/api/forward-plan.js';
import { bodiesQuery } from '../../features/governing-bodies/api/bodies.js';
import { meetingsQuery } from '../../features/meetings/api/meetings.js';
import { useProgramme } from '../../lib/programme.js';
import { useToday } from '../../lib/session.js';
import { useTitle } from '../../lib/title.js';
import { Skeleton } from '../../ui/busy/busy.js';
import { EmptyState } from '../../ui/empty-state/empty-state.js';
import { Link } from '../../ui/link/link.js';
import { PageHeader } from '../../ui/page-header/page-header.js';
import { governancePaths } from '../governance-paths.js';
import { useBodyReach } from '../use-body-reach.js';
import styles from './desk.module.css';
import { DeskBody } from './desk-body.js';
import { deskOf } from './desk-facts.js';

/** A secretary's first page: what their bodies meet for next, and what is due before. */
export function DeskPage() {
  const programme = useProgramme();
  const today = useToday();
  const paths = governancePaths(programme.code);
  const { onBody } = useBodyReach('agenda:edit');
  useTitle(['My bodies', programme.name]);
  const bodies = useQuery(bodiesQuery(programme.id));
  const meetings = useQuery(meetingsQuery(programme.id));
  const decisions = useQuery(decisionsQuery(programme.id));
  const plan = useQuery(forwardPlanQuery(programme.id));
  const failed = [bodies, meetings, decisions, plan].find(({ error, data }) => error && !data);
  if (failed) throw failed.error;
  const isLoading = !bodies.data || !meetings.data || !decisions.data || !plan.data;
  const mine = (bodies.data ?? [])
    .filter(({ id }) => onBody(id))
    .map(({ id, name }) => ({
      id,
      name,
      desk: deskOf(id, meetings.data ?? [], plan.data?.entries ?? [], decisions.data ?? [], today),
    }))
    .sort((a, b) => firstDay(a.desk).localeCompare(firstDay(b.desk)) || a.name.localeCompare(b.name));
  return (
    <>
      <PageHeader
        title="My bodies"
        about={isLoading ? undefined : `${mine.length} ${mine.length === 1 ? 'body' : 'bodies'}`}
        actions={<Link href={paths.forwardPlan}>Forward plan</Link>}
      />
      {isLoading && <Skeleton label="Reading what your bodies meet for" lines={6} />}
      {!isLoading && mine.length === 0 && (
        <EmptyState title="You keep no body of this programme">
          The secretary of a body finds its next meetings here, with the days that are left for notice and
          papers. All that is to be decided stands in the <Link href={paths.forwardPlan}>forward plan</Link>.
        </EmptyState>
      )}
      {!isLoading && (
        <div className={styles.bodies}>
          {mine.map(({ id, name, desk }) => (
            <DeskBody key={id} id={id} name={name} desk={desk} today={today} paths={paths} />
          ))}
        </div>
      )}
    </>
  );
}

/** Whoever meets next comes first; a body without a meeting last. */
const firstDay = ({ next }: ReturnType<typeof deskOf>) => next[0]?.meeting.date.earliest ?? '9999';
