import { isRecommendation } from '@gantry/shared/governance/decision-states';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type DecisionPage as Decision, decisionQuery } from '../features/decisions/api/decision.js';
import { ConditionsTable } from '../features/decisions/components/conditions-table.js';
import { DecisionEffects } from '../features/decisions/components/decision-effects.js';
import { DecisionFacts } from '../features/decisions/components/decision-facts.js';
import { DecisionCorrections, DecisionSteps } from '../features/decisions/components/decision-steps.js';
import { AuditTrail } from '../features/record-history/components/audit-trail.js';
import { useProgramme } from '../lib/programme.js';
import { useTitle } from '../lib/title.js';
import { Card } from '../ui/card/card.js';
import { Notice } from '../ui/notice/notice.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { DecisionActions } from './decision-actions.js';
import { useDecisionVerbs } from './decision-verbs.js';
import styles from './governance-page.module.css';
import { governancePaths } from './governance-paths.js';
import { PageSkeleton } from './page-skeleton.js';

const route = getRouteApi('/p/$programmeCode/decisions/$decisionId');

/** One decision: its wording, what it releases and still waits for, what it did to the plan, its steps. */
export function DecisionPage() {
  const programme = useProgramme();
  const { decisionId } = route.useParams();
  const { data: decision, error } = useQuery(decisionQuery(programme.id, decisionId));
  useTitle([decision?.code ?? 'Decision', programme.name]);
  if (error && !decision) throw error;
  return decision ? <OneDecision decision={decision} /> : <PageSkeleton title="Decision" />;
}

function OneDecision({ decision }: { decision: Decision }) {
  const programme = useProgramme();
  const paths = governancePaths(programme.code);
  const { actions, form, onSettle } = useDecisionVerbs(decision);
  const { planItemId, meetingId } = decision;
  return (
    <>
      <PageHeader
        title={decision.title}
        about={decision.code}
        trail={[{ label: 'Decisions', href: paths.decisions }]}
        actions={actions}
      />
      {decision.isReportBackOverdue && (
        <Notice tone="warning" title="Report back overdue">
          {decision.reportBackSentence?.replace(/^Overdue\. /, '')}
        </Notice>
      )}
      <div className={styles.stack}>
        <Card title={isRecommendation(decision.state) ? 'What is recommended' : 'What was decided'}>
          <DecisionFacts
            decision={decision}
            bodyHref={paths.body(decision.bodyId)}
            meetingHref={meetingId && paths.meeting(meetingId)}
            itemHref={planItemId && paths.item(planItemId)}
            decisionHref={paths.decision}
          />
        </Card>
        <DecisionCorrections corrections={decision.corrections} />
        <Card title="Conditions">
          <ConditionsTable
            conditions={decision.conditions}
            onSettle={decision.maySettle && decision.state === 'TAKEN' ? onSettle : undefined}
          />
        </Card>
        <DecisionEffects decision={decision} itemHref={paths.item} />
        <DecisionActions decisionId={decision.id} />
        <DecisionSteps steps={decision.steps} />
        <AuditTrail programmeId={programme.id} entity="decision" id={decision.id} />
      </div>
      {form}
    </>
  );
}
