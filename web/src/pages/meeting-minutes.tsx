import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { MeetingPage } from '../features/meetings/api/meeting.js';
import { minutesQuery } from '../features/minutes/api/minutes.js';
import { useDraftMinutes } from '../features/minutes/api/minutes-verbs.js';
import { MINUTES_STATE_TONES, MINUTES_STATE_WORDS } from '../features/minutes/components/minutes-words.js';
import { messageOf } from '../lib/error-messages.js';
import { useProgramme } from '../lib/programme.js';
import { Button } from '../ui/button/button.js';
import { Card } from '../ui/card/card.js';
import { Link } from '../ui/link/link.js';
import { Tag } from '../ui/tag/tag.js';
import { useToast } from '../ui/toast/toast.js';
import { governancePaths } from './governance-paths.js';

const IS_MINUTED: ReadonlySet<MeetingPage['state']> = new Set(['HELD', 'INQUORATE', 'MINUTES_DRAFT']);

/** Where the minutes of a meeting stand, and the way to them. */
export function MeetingMinutes({ meeting }: { meeting: MeetingPage }) {
  const programme = useProgramme();
  const navigate = useNavigate();
  const { data: minutes } = useQuery(minutesQuery(programme.id, meeting.id));
  const draft = useDraftMinutes();
  const show = useToast();
  const href = governancePaths(programme.code).minutes(meeting.id);
  const mayDraft = meeting.mayMinute && IS_MINUTED.has(meeting.state) && !meeting.hasMinutes;
  if (!meeting.hasMinutes && !mayDraft) return null;
  return (
    <Card title="Minutes">
      {minutes && (
        <p>
          <Link href={href}>{minutes.mayWrite ? 'Write the minutes' : 'Read the minutes'}</Link>{' '}
          <Tag tone={MINUTES_STATE_TONES[minutes.state]}>{MINUTES_STATE_WORDS[minutes.state]}</Tag>
        </p>
      )}
      {minutes === null && meeting.hasMinutes && (
        <p className="muted">There are minutes. Your role does not show them.</p>
      )}
      {mayDraft && (
        <>
          <p className="muted">
            A draft is made from what is on record: who came, what was declared, each item with its decisions
            and actions. What is recorded later is shown beside it and taken in with one press.
          </p>
          <Button
            look="primary"
            isBusy={draft.isPending}
            onClick={() =>
              draft.mutate(
                { id: meeting.id, expectedVersion: meeting.version },
                {
                  onError: (error) => show({ message: messageOf(error) }),
                  onSuccess: () => void navigate({ href }),
                },
              )
            }
          >
            Draft the minutes
          </Button>
        </>
      )}
    </Card>
  );
}
