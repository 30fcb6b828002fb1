import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { meetingActionsQuery } from '../features/actions/api/actions.js';
import { ActionList } from '../features/actions/components/action-list.js';
import { RaiseActionForm } from '../features/actions/components/raise-action-form.js';
import { agendaQuery } from '../features/agendas/api/agenda.js';
import type { MeetingPage } from '../features/meetings/api/meeting.js';
import { useProgramme } from '../lib/programme.js';
import { Button } from '../ui/button/button.js';
import { Card } from '../ui/card/card.js';
import { useToast } from '../ui/toast/toast.js';
import { governancePaths } from './governance-paths.js';

/** What a meeting undertook, and what arises at it from earlier ones. */
export function MeetingActions({ meeting }: { meeting: MeetingPage }) {
  const programme = useProgramme();
  const { data } = useQuery(meetingActionsQuery(programme.id, meeting.id));
  const { data: agenda } = useQuery(agendaQuery(programme.id, meeting.id));
  const [isRaising, setRaising] = useState(false);
  const show = useToast();
  const hrefOf = governancePaths(programme.code).action;
  return (
    <>
      <Card title="Matters arising">
        <ActionList
          actions={data?.mattersArising}
          hrefOf={hrefOf}
          none="Nothing is left from earlier meetings of this body."
        />
      </Card>
      <Card
        title="Actions of this meeting"
        actions={meeting.mayMinute && <Button onClick={() => setRaising(true)}>Raise an action</Button>}
      >
        <ActionList actions={data?.meetingActions} hrefOf={hrefOf} none="No action was raised here." />
        {isRaising && (
          <RaiseActionForm
            source={{ meetingId: meeting.id }}
            items={(agenda?.items ?? []).flatMap(({ id, title, isWithheld }) =>
              isWithheld || title === null ? [] : [{ id, title }],
            )}
            onClose={() => setRaising(false)}
            onDone={(message) => {
              setRaising(false);
              show({ message });
            }}
          />
        )}
      </Card>
    </>
  );
}
