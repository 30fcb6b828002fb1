import { quorumOfMeeting } from '@gantry/shared/governance/quorum-of-meeting';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { AgendaCard } from '../features/agendas/components/agenda-card.js';
import { conductQuery } from '../features/conduct/api/conduct.js';
import { ConductCard } from '../features/conduct/components/conduct-card.js';
import { decisionsQuery } from '../features/decisions/api/decisions.js';
import { DecisionList } from '../features/decisions/components/decision-list.js';
import { type MeetingPage as Meeting, meetingQuery } from '../features/meetings/api/meeting.js';
import { meetingsQuery } from '../features/meetings/api/meetings.js';
import { MeetingAction, type MeetingVerb } from '../features/meetings/components/meeting-action.js';
import { MeetingFacts } from '../features/meetings/components/meeting-facts.js';
import { MeetingItems } from '../features/meetings/components/meeting-items.js';
import { MeetingSteps } from '../features/meetings/components/meeting-steps.js';
import { papersQuery } from '../features/papers/api/papers.js';
import { ItemPapers } from '../features/papers/components/item-papers.js';
import { AuditTrail } from '../features/record-history/components/audit-trail.js';
import { useProgramme } from '../lib/programme.js';
import { useSession } from '../lib/session.js';
import { useTitle } from '../lib/title.js';
import { Card } from '../ui/card/card.js';
import { DownloadButton } from '../ui/download-button/download-button.js';
import { Link } from '../ui/link/link.js';
import { Notice } from '../ui/notice/notice.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { useToast } from '../ui/toast/toast.js';
import styles from './governance-page.module.css';
import { governancePaths } from './governance-paths.js';
import { laterMeetings } from './later-meetings.js';
import { MeetingActions } from './meeting-actions.js';
import { MeetingMinutes } from './meeting-minutes.js';
import { MeetingNext } from './meeting-next.js';
import { PageSkeleton } from './page-skeleton.js';

const route = getRouteApi('/p/$programmeCode/meetings/$meetingId');

/** One meeting: what can be done now, what waits for it, its minutes and decisions. */
export function MeetingPage() {
  const programme = useProgramme();
  const { meetingId } = route.useParams();
  const { step } = route.useSearch();
  const { data: meeting, error } = useQuery(meetingQuery(programme.id, meetingId));
  useTitle([meeting?.title ?? 'Meeting', programme.name]);
  if (error && !meeting) throw error;
  return meeting ? (
    <OneMeeting key={meeting.id} meeting={meeting} step={step} />
  ) : (
    <PageSkeleton title="Meeting" />
  );
}

const TOOK_PLACE: ReadonlySet<Meeting['state']> = new Set([
  'HELD',
  'INQUORATE',
  'ADJOURNED',
  'MINUTES_DRAFT',
  'MINUTES_APPROVED',
]);

/** For whoever reads the page, and as anybody may have it. */
const FILES = [
  { path: 'agenda/full/pdf', label: 'Agenda', what: 'the agenda' },
  { path: 'papers/full/pdf', label: 'Paper set', what: 'the paper set' },
  { path: 'papers/full/zip', label: 'Paper set with all files', what: 'the paper set with its files' },
  { path: 'agenda/public/pdf', label: 'Agenda, public edition', what: 'the public agenda' },
  { path: 'papers/public/pdf', label: 'Paper set, public edition', what: 'the public paper set' },
] as const;

/** Whoever was sent here to postpone the meeting begins with that, where it is open to them. */
function firstStep({ steps, mayEdit }: Meeting, step: string | undefined): MeetingVerb | null {
  const isOpen = mayEdit && steps.some(({ to, isAllowed }) => to === 'POSTPONED' && isAllowed);
  return step === 'postpone' && isOpen ? 'POSTPONED' : null;
}

function OneMeeting({ meeting, step }: { meeting: Meeting; step: string | undefined }) {
  const programme = useProgramme();
  const { programmes } = useSession();
  const paths = governancePaths(programme.code);
  const { data: decisions } = useQuery(decisionsQuery(programme.id, { meetingId: meeting.id }));
  const { data: conduct } = useQuery({
    ...conductQuery(programme.id, meeting.id),
    enabled: TOOK_PLACE.has(meeting.state),
  });
  const { data: papers } = useQuery(papersQuery(programme.id, meeting.id));
  const { data: meetings } = useQuery(meetingsQuery(programme.id));
  const [verb, setVerb] = useState<MeetingVerb | null>(() => firstStep(meeting, step));
  const show = useToast();
  const codeOf = (programmeId: string) =>
    programmes.find(({ id }) => id === programmeId)?.code ?? programme.code;
  const quorum = quorumOfMeeting({
    recorded: conduct?.quorum ?? null,
    isAttended: conduct?.lines.some(({ attendanceId }) => attendanceId !== null) ?? false,
    presentCount: meeting.presentCount ?? null,
    wasQuorate: meeting.wasQuorate ?? null,
    minimum: meeting.quorumMinimum ?? null,
  });
  const mayRecord = meeting.mayRecordDecisions && TOOK_PLACE.has(meeting.state);

  return (
    <>
      <PageHeader
        title={meeting.title}
        about={`${meeting.code} · ${meeting.bodyName}`}
        trail={[{ label: 'Meetings', href: paths.meetings }]}
      />
      {meeting.warnings.length > 0 && (
        <div className={styles.warnings}>
          {meeting.warnings.map(({ rule, message }) => (
            <Notice key={rule} tone="warning" title={rule}>
              {message}
            </Notice>
          ))}
        </div>
      )}
      <div className={styles.columns}>
        <div className={styles.stack}>
          {(meeting.mayEdit || meeting.mayMinute) && (
            <Card title="What next" isHero>
              {TOOK_PLACE.has(meeting.state) && <MeetingNext meeting={meeting} conduct={conduct} />}
              <MeetingSteps meeting={meeting} onChoose={setVerb} />
            </Card>
          )}
          <Card title="About this meeting">
            <MeetingFacts
              meeting={meeting}
              bodyHref={paths.body(meeting.bodyId)}
              meetingHref={paths.meeting}
              quorum={quorum}
            />
          </Card>
        </div>
        <div className={styles.stack}>
          <Card title="What happens at it">
            <MeetingItems
              items={meeting.items}
              hrefOf={({ programmeId, id }) => governancePaths(codeOf(programmeId)).item(id)}
            />
          </Card>
          <Card
            title="Decisions"
            actions={
              mayRecord && <Link href={paths.record(meeting.bodyId, meeting.id)}>Record a decision</Link>
            }
          >
            <DecisionList decisions={decisions} hrefOf={paths.decision} />
          </Card>
          <MeetingMinutes meeting={meeting} />
          <MeetingActions meeting={meeting} />
        </div>
      </div>
      <div className={styles.rows}>
        <div id="agenda" tabIndex={-1}>
          <AgendaCard
            bodyId={meeting.bodyId}
            meetingId={meeting.id}
            served={meeting.items}
            laterMeetings={laterMeetings(meeting, meetings ?? [])}
            itemHref={({ programmeId, planItemId }) =>
              programmeId && planItemId ? governancePaths(codeOf(programmeId)).item(planItemId) : null
            }
            decisionHref={mayRecord ? ({ id }) => paths.recordOn(meeting.bodyId, meeting.id, id) : null}
            onSetTimes={meeting.mayEdit && !TOOK_PLACE.has(meeting.state) ? () => setVerb('ARRANGE') : null}
            papersOf={({ id, title, isWithheld }) =>
              !isWithheld && (
                <ItemPapers
                  item={{ id, title: title ?? '' }}
                  papers={papers?.filter(({ agendaItemId }) => agendaItemId === id) ?? []}
                  mayAdd={meeting.mayEdit}
                />
              )
            }
          />
        </div>
        <Card title="As files">
          <div className={styles.files}>
            {FILES.map(({ path, label, what }) => (
              <DownloadButton
                key={path}
                address={`/documents/meetings/${meeting.id}/${path}`}
                label={label}
                what={what}
              />
            ))}
          </div>
        </Card>
        {conduct && (
          <div id="attendance" tabIndex={-1}>
            <ConductCard conduct={conduct} quorum={quorum} />
          </div>
        )}
        <AuditTrail programmeId={programme.id} entity="meeting" id={meeting.id} />
      </div>
      {verb && (
        <MeetingAction
          verb={verb}
          meeting={meeting}
          papers={papers}
          onClose={() => setVerb(null)}
          onDone={(message, undo) => {
            setVerb(null);
            show({ message, undo });
          }}
        />
      )}
    </>
  );
}
