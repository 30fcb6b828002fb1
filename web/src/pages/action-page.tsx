import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { actionQuery } from '../features/actions/api/actions.js';
import { ActionCard } from '../features/actions/components/action-card.js';
import { meetingsQuery } from '../features/meetings/api/meetings.js';
import { useProgramme } from '../lib/programme.js';
import { useTitle } from '../lib/title.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { governancePaths } from './governance-paths.js';
import { PageSkeleton } from './page-skeleton.js';

const route = getRouteApi('/p/$programmeCode/actions/$actionId');

/** One action: what it is, how its date moved, what can be done with it. */
export function ActionPage() {
  const programme = useProgramme();
  const paths = governancePaths(programme.code);
  const { actionId } = route.useParams();
  const { data: action, error } = useQuery(actionQuery(programme.id, actionId));
  const { data: meetings = [] } = useQuery(meetingsQuery(programme.id));
  useTitle([action?.code ?? 'Action', programme.name]);
  if (error && !action) throw error;
  if (!action) return <PageSkeleton title="Action" />;
  const held = meetings
    .filter(({ bodyId, heldOn }) => bodyId === action.bodyId && heldOn)
    .sort((a, b) => (b.heldOn ?? '').localeCompare(a.heldOn ?? ''));
  return (
    <>
      <PageHeader
        title={action.title}
        about={action.code}
        trail={[{ label: 'Actions', href: paths.actions }]}
      />
      <ActionCard
        key={action.id}
        action={action}
        meetings={held}
        meetingHref={paths.meeting}
        decisionHref={paths.decision}
      />
    </>
  );
}
