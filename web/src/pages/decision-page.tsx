import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import {
  type Condition,
  type DecisionPage as Decision,
  decisionQuery,
} from '../features/decisions/api/decision.js';
import { ConditionsTable } from '../features/decisions/components/conditions-table.js';
import { DecisionFacts } from '../features/decisions/components/decision-facts.js';
import {
  SettleConditionForm,
  type SettleVerb,
} from '../features/decisions/components/settle-condition-form.js';
import { SupersedeForm } from '../features/decisions/components/supersede-form.js';
import { useProgramme } from '../lib/programme.js';
import { useCan } from '../lib/session.js';
import { useTitle } from '../lib/title.js';
import { Button } from '../ui/button/button.js';
import { Card } from '../ui/card/card.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { useToast } from '../ui/toast/toast.js';
import styles from './governance-page.module.css';
import { governancePaths } from './governance-paths.js';
import { PageSkeleton } from './page-skeleton.js';

const route = getRouteApi('/p/$programmeCode/decisions/$decisionId');

/** One decision: its wording, what it releases and what it still waits for. */
export function DecisionPage() {
  const programme = useProgramme();
  const { decisionId } = route.useParams();
  const { data: decision, error } = useQuery(decisionQuery(programme.id, decisionId));
  useTitle([decision?.code ?? 'Decision', programme.name]);
  if (error && !decision) throw error;
  return decision ? <OneDecision decision={decision} /> : <PageSkeleton title="Decision" />;
}

type Open = 'supersede' | { condition: Condition; verb: SettleVerb };

const REPLACEABLE: ReadonlySet<Decision['state']> = new Set(['TAKEN', 'IN_EFFECT', 'LAPSED', 'IMPLEMENTED']);

function OneDecision({ decision }: { decision: Decision }) {
  const programme = useProgramme();
  const paths = governancePaths(programme.code);
  const [open, setOpen] = useState<Open | null>(null);
  const show = useToast();
  const mayRecord = useCan('decision:record');
  const shared = {
    decision,
    onClose: () => setOpen(null),
    onDone: (message: string) => {
      setOpen(null);
      show({ message });
    },
  };
  const { planItemId, meetingId } = decision;
  const maySupersede = decision.maySettle && mayRecord && REPLACEABLE.has(decision.state);
  return (
    <>
      <PageHeader
        title={decision.title}
        about={decision.code}
        trail={[{ label: 'Decisions', href: paths.decisions }]}
        actions={
          maySupersede && <Button onClick={() => setOpen('supersede')}>Replaced by a later one</Button>
        }
      />
      <div className={styles.stack}>
        <Card title="What was decided">
          <DecisionFacts
            decision={decision}
            bodyHref={paths.body(decision.bodyId)}
            meetingHref={meetingId && paths.meeting(meetingId)}
            itemHref={planItemId && paths.item(planItemId)}
            decisionHref={paths.decision}
          />
        </Card>
        <Card title="Conditions">
          <ConditionsTable
            conditions={decision.conditions}
            onSettle={
              decision.maySettle && decision.state === 'TAKEN'
                ? (condition, verb) => setOpen({ condition, verb })
                : undefined
            }
          />
        </Card>
      </div>
      {open === 'supersede' && <SupersedeForm {...shared} />}
      {open !== null && open !== 'supersede' && <SettleConditionForm {...shared} {...open} />}
    </>
  );
}
