import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { type MeetingPage, meetingQuery } from '../features/meetings/api/meeting.js';
import { type MeetingRow, meetingsQuery } from '../features/meetings/api/meetings.js';
import { type Minutes, minutesQuery } from '../features/minutes/api/minutes.js';
import { useReturnMinutes } from '../features/minutes/api/minutes-verbs.js';
import { MinutesDownloads } from '../features/minutes/components/minutes-downloads.js';
import { MinutesEditor } from '../features/minutes/components/minutes-editor.js';
import { type MinutesStep, MinutesStepForm } from '../features/minutes/components/minutes-step-form.js';
import {
  MINUTES_STATE_TONES,
  MINUTES_STATE_WORDS,
  minutesSentence,
} from '../features/minutes/components/minutes-words.js';
import { NotTakenIn } from '../features/minutes/components/not-taken-in.js';
import { useProgramme } from '../lib/programme.js';
import { useTitle } from '../lib/title.js';
import { Button } from '../ui/button/button.js';
import { Card } from '../ui/card/card.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { Link } from '../ui/link/link.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { Tag } from '../ui/tag/tag.js';
import { useDone } from '../ui/toast/use-done.js';
import styles from './governance-page.module.css';
import { governancePaths } from './governance-paths.js';
import { laterMeetings } from './later-meetings.js';
import { PageSkeleton } from './page-skeleton.js';

const route = getRouteApi('/p/$programmeCode/meetings/$meetingId/minutes');

/** The minutes of one meeting: written part by part, checked, approved, signed, downloaded. */
export function MinutesPage() {
  const programme = useProgramme();
  const { meetingId } = route.useParams();
  const { data: meeting, error } = useQuery(meetingQuery(programme.id, meetingId));
  const minutes = useQuery(minutesQuery(programme.id, meetingId));
  useTitle([`Minutes: ${meeting?.title ?? 'meeting'}`, programme.name]);
  const failed = error ?? minutes.error;
  if (failed && !(meeting && minutes.data !== undefined)) throw failed;
  if (!meeting || minutes.data === undefined) return <PageSkeleton title="Minutes" />;
  return <OneMinutes key={meeting.id} meeting={meeting} minutes={minutes.data} />;
}

const NEXT: Record<Minutes['state'], readonly { step: MinutesStep; label: string }[]> = {
  DRAFT: [{ step: 'CHECK', label: 'Checked by the chair' }],
  CHAIR_CHECKED: [
    { step: 'APPROVE', label: 'Approve as a correct record' },
    { step: 'RETURN', label: 'Return to draft' },
  ],
  APPROVED: [{ step: 'SIGN', label: 'Sign' }],
};

function OneMinutes({ meeting, minutes }: { meeting: MeetingPage; minutes: Minutes | null }) {
  const programme = useProgramme();
  const paths = governancePaths(programme.code);
  const [step, setStep] = useState<MinutesStep | null>(null);
  const { data: meetings } = useQuery(meetingsQuery(programme.id));
  const isWaiting =
    minutes?.state === 'CHAIR_CHECKED' &&
    meeting.kind !== 'INFORMAL' &&
    meetings !== undefined &&
    laterHeld(meeting, meetings).length === 0;
  const [coming] = meetings ? laterMeetings(meeting, meetings) : [];
  const next = meetings?.find(({ id }) => id === coming?.id);
  const back = useReturnMinutes();
  const done = useDone();
  return (
    <>
      <PageHeader
        title={`Minutes: ${meeting.title}`}
        about={`${meeting.code} · ${meeting.bodyName}`}
        trail={[
          { label: 'Meetings', href: paths.meetings },
          { label: meeting.title, href: paths.meeting(meeting.id) },
        ]}
      />
      {minutes === null ? (
        <EmptyState title="No minutes to show">
          Minutes are drafted on <Link href={paths.meeting(meeting.id)}>the page of the meeting</Link> once it
          was held. Drafts and minutes of private meetings are not shown to everybody.
        </EmptyState>
      ) : (
        <div className={styles.stack}>
          <Card title="Where they stand">
            <p>
              <Tag tone={MINUTES_STATE_TONES[minutes.state]}>{MINUTES_STATE_WORDS[minutes.state]}</Tag>{' '}
              {minutesSentence(minutes)}
            </p>
            {minutes.approvalNote && <p>{minutes.approvalNote}</p>}
            <NotTakenIn minutes={minutes} meeting={meeting} />
            {minutes.mayMinute && isWaiting && (
              <p>
                No later meeting of this body has been held yet, so none can approve them.{' '}
                {next ? (
                  <>
                    The next one is{' '}
                    <Link href={paths.meeting(next.id)}>
                      {next.title}, {next.date.written}
                    </Link>
                    .
                  </>
                ) : (
                  <>
                    None is planned: <Link href={paths.body(meeting.bodyId)}>plan one</Link>.
                  </>
                )}
              </p>
            )}
            {minutes.mayMinute && (
              <div className={styles.buttons}>
                {NEXT[minutes.state]
                  .filter(({ step: to }) => !(to === 'APPROVE' && isWaiting))
                  .map(({ step: to, label }, at) => (
                    <Button
                      key={to}
                      look={at === 0 && to !== 'RETURN' ? 'primary' : 'secondary'}
                      onClick={() => setStep(to)}
                    >
                      {label}
                    </Button>
                  ))}
              </div>
            )}
          </Card>
          <Card title="Files">
            <MinutesDownloads meetingId={meeting.id} />
          </Card>
          <Card title="Text">
            <MinutesEditor minutes={minutes} />
          </Card>
          {step && (
            <MinutesForm
              step={step}
              meeting={meeting}
              minutes={minutes}
              onClose={() => setStep(null)}
              onDone={(message, version) => {
                setStep(null);
                const undo = () =>
                  back.mutateAsync({
                    id: minutes.id,
                    expectedVersion: version,
                    reason: 'Taken back at once',
                  });
                done(message, step === 'CHECK' && undo);
              }}
            />
          )}
        </div>
      )}
    </>
  );
}

type FormProps = Omit<Parameters<typeof MinutesStepForm>[0], 'laterHeld' | 'meeting'> & {
  meeting: MeetingPage;
};

function MinutesForm({ meeting, ...rest }: FormProps) {
  const { data: meetings = [] } = useQuery(meetingsQuery(useProgramme().id));
  return <MinutesStepForm {...rest} meeting={meeting} laterHeld={laterHeld(meeting, meetings)} />;
}

/** Later meetings of the same body that were held, the earliest first. */
function laterHeld(meeting: MeetingPage, meetings: readonly MeetingRow[]) {
  return meetings
    .filter(({ bodyId, heldOn }) => bodyId === meeting.bodyId && heldOn && heldOn > (meeting.heldOn ?? ''))
    .sort((a, b) => (a.heldOn ?? '').localeCompare(b.heldOn ?? ''));
}
