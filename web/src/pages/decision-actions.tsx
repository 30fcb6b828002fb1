import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { actionsQuery } from '../features/actions/api/actions.js';
import { ActionList } from '../features/actions/components/action-list.js';
import { RaiseActionForm } from '../features/actions/components/raise-action-form.js';
import { useProgramme } from '../lib/programme.js';
import { useCan } from '../lib/session.js';
import { Button } from '../ui/button/button.js';
import { Card } from '../ui/card/card.js';
import { useToast } from '../ui/toast/toast.js';
import { governancePaths } from './governance-paths.js';

/** What has to be done because of a decision. */
export function DecisionActions({ decisionId }: { decisionId: string }) {
  const programme = useProgramme();
  const { data: actions } = useQuery(actionsQuery(programme.id, { decisionId }));
  const [isRaising, setRaising] = useState(false);
  const mayEdit = useCan('action:edit');
  const show = useToast();
  return (
    <Card
      title="Actions"
      actions={mayEdit && <Button onClick={() => setRaising(true)}>Raise an action</Button>}
    >
      <ActionList
        actions={actions}
        hrefOf={governancePaths(programme.code).action}
        none="No action came of this decision."
      />
      {isRaising && (
        <RaiseActionForm
          source={{ decisionId }}
          onClose={() => setRaising(false)}
          onDone={(message) => {
            setRaising(false);
            show({ message });
          }}
        />
      )}
    </Card>
  );
}
