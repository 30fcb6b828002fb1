import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { decisionsQuery } from '../features/decisions/api/decisions.js';
import { DecisionList } from '../features/decisions/components/decision-list.js';
import { bodiesQuery } from '../features/governing-bodies/api/bodies.js';
import { type BodyPage as Body, bodyQuery } from '../features/governing-bodies/api/body.js';
import { AmendBodyForm } from '../features/governing-bodies/components/amend-body-form.js';
import { ArchiveBodyForm } from '../features/governing-bodies/components/archive-body-form.js';
import { BodyFacts } from '../features/governing-bodies/components/body-facts.js';
import { SeriesCard } from '../features/meeting-series/components/series-card.js';
import { meetingsQuery } from '../features/meetings/api/meetings.js';
import { MeetingList } from '../features/meetings/components/meeting-list.js';
import { ScheduleMeetingForm } from '../features/meetings/components/schedule-meeting-form.js';
import { AuditTrail } from '../features/record-history/components/audit-trail.js';
import { useProgramme } from '../lib/programme.js';
import { useTitle } from '../lib/title.js';
import { Button } from '../ui/button/button.js';
import { ButtonLink } from '../ui/button/button-link.js';
import { Card } from '../ui/card/card.js';
import { Notice } from '../ui/notice/notice.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { useToast } from '../ui/toast/toast.js';
import { BodyConstitution } from './body-constitution.js';
import { BodyMembers } from './body-members.js';
import styles from './governance-page.module.css';
import { governancePaths } from './governance-paths.js';
import { PageSkeleton } from './page-skeleton.js';

const route = getRouteApi('/p/$programmeCode/bodies/$bodyId');

/** One body: what it may do, who sits on it, when it meets, what it decided. */
export function BodyPage() {
  const programme = useProgramme();
  const { bodyId } = route.useParams();
  const { data: body, error } = useQuery(bodyQuery(programme.id, bodyId));
  useTitle([body?.name ?? 'Body', programme.name]);
  if (error && !body) throw error;
  return body ? <OneBody body={body} /> : <PageSkeleton title="Body" />;
}

type Open = { form: 'edit' | 'archive' | 'meeting' };

function OneBody({ body }: { body: Body }) {
  const programme = useProgramme();
  const paths = governancePaths(programme.code);
  const { data: bodies = [] } = useQuery(bodiesQuery(programme.id));
  const { data: meetings } = useQuery(meetingsQuery(programme.id, { bodyId: body.id }));
  const { data: decisions } = useQuery(decisionsQuery(programme.id, { bodyId: body.id }));
  const [open, setOpen] = useState<Open | null>(null);
  const show = useToast();
  const close = () => setOpen(null);
  const mayEdit = body.mayEdit && body.archiveReason === null;
  const mayPlan = body.mayEditMeetings && body.archiveReason === null;

  return (
    <>
      <PageHeader
        title={body.name}
        about={body.shortName ?? body.prefix}
        trail={[{ label: 'Bodies', href: paths.bodies }]}
        actions={
          mayEdit && (
            <>
              <Button look="primary" onClick={() => setOpen({ form: 'edit' })}>
                Edit
              </Button>
              <Button look="quiet" onClick={() => setOpen({ form: 'archive' })}>
                Archive
              </Button>
            </>
          )
        }
      />
      {body.archiveReason !== null && (
        <Notice tone="warning" title="Archived">
          {body.archiveReason}
        </Notice>
      )}
      {body.warnings.length > 0 && (
        <div className={styles.warnings}>
          {body.warnings.map(({ rule, message }) => (
            <Notice key={rule} tone="warning" title={rule}>
              {message}
            </Notice>
          ))}
        </div>
      )}
      <div className={styles.columns}>
        <Card title="About this body">
          <BodyFacts body={body} hrefOf={paths.body} />
        </Card>
        <div className={styles.stack}>
          <Card
            title="Meetings"
            actions={mayPlan && <Button onClick={() => setOpen({ form: 'meeting' })}>Plan a meeting</Button>}
          >
            <MeetingList meetings={meetings} hrefOf={paths.meeting} />
          </Card>
          <SeriesCard body={body} mayPlan={mayPlan} />
          <Card
            title="Decisions"
            actions={
              body.mayTakeChairsAction &&
              body.role === 'DECIDES' &&
              body.archiveReason === null && (
                <ButtonLink href={paths.chairsAction(body.id)}>Take a chair’s action</ButtonLink>
              )
            }
          >
            <DecisionList decisions={decisions} hrefOf={paths.decision} />
          </Card>
        </div>
      </div>
      <BodyMembers body={body} mayEdit={mayEdit} />
      <div className={styles.after}>
        <BodyConstitution body={body} mayEdit={mayEdit} />
      </div>
      <div className={styles.after}>
        <AuditTrail programmeId={programme.id} entity="body" id={body.id} />
      </div>
      {open?.form === 'edit' && <AmendBodyForm body={body} bodies={bodies} onClose={close} />}
      {open?.form === 'archive' && <ArchiveBodyForm body={body} onClose={close} />}
      {open?.form === 'meeting' && (
        <ScheduleMeetingForm
          bodies={[body]}
          bodyId={body.id}
          onClose={close}
          onPlanned={({ code }, reading) => {
            close();
            show({ message: `${code} planned. ${reading ?? ''}`.trim() });
          }}
        />
      )}
    </>
  );
}
