import { useQuery } from '@tanstack/react-query';
import { meetingActionsQuery } from '../features/actions/api/actions.js';
import { agendaQuery } from '../features/agendas/api/agenda.js';
import type { MeetingConduct } from '../features/conduct/api/conduct.js';
import type { MeetingPage } from '../features/meetings/api/meeting.js';
import { minutesQuery } from '../features/minutes/api/minutes.js';
import { MINUTES_STATE_WORDS } from '../features/minutes/components/minutes-words.js';
import { useProgramme } from '../lib/programme.js';
import { Link } from '../ui/link/link.js';
import styles from './governance-page.module.css';
import { governancePaths } from './governance-paths.js';

/** What is left to do once a meeting took place: who came, results, minutes, actions. */
export function MeetingNext({
  meeting,
  conduct,
}: {
  meeting: MeetingPage;
  conduct: MeetingConduct | undefined;
}) {
  const programme = useProgramme();
  const paths = governancePaths(programme.code);
  const { data: agenda } = useQuery(agendaQuery(programme.id, meeting.id));
  const { data: actions } = useQuery(meetingActionsQuery(programme.id, meeting.id));
  const { data: minutes } = useQuery(minutesQuery(programme.id, meeting.id));
  const isMinuted = meeting.state === 'MINUTES_APPROVED';
  const open = agenda?.items.filter(({ state }) => state === 'ON_AGENDA').length ?? 0;
  const undone = actions?.meetingActions.filter(({ state }) => OPEN.has(state)).length ?? 0;
  const isAttended = conduct?.lines.some(({ attendanceId }) => attendanceId !== null) ?? true;
  return (
    <ul className={styles.todo}>
      {!isAttended && !isMinuted && (
        <li>
          Who came is not recorded: see <a href="#attendance">attendance</a>.
        </li>
      )}
      {open > 0 && !isMinuted && (
        <li>
          {open === 1 ? '1 item has' : `${open} items have`} no result yet: see{' '}
          <a href="#agenda">the agenda</a>.
        </li>
      )}
      {!meeting.hasMinutes && <li>No minutes are drafted yet.</li>}
      {minutes && (
        <li>
          <Link href={paths.minutes(meeting.id)}>Minutes</Link>:{' '}
          {MINUTES_STATE_WORDS[minutes.state].toLowerCase()}
          {minutes.notTakenIn.length > 0 && ', with something recorded since that is not in them'}
          {minutes.state === 'APPROVED' && minutes.signedOn === null && ', not signed yet'}.
        </li>
      )}
      {undone > 0 && (
        <li>
          {undone === 1 ? '1 action' : `${undone} actions`} of this meeting {undone === 1 ? 'is' : 'are'}{' '}
          open: see <Link href={paths.actions}>the actions</Link>.
        </li>
      )}
    </ul>
  );
}

const OPEN: ReadonlySet<string> = new Set(['OPEN', 'IN_PROGRESS']);
