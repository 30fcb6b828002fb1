import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { riskChoicesQuery } from '../features/risks/api/choices.js';
import { type LinkedItem, type Risk, type RiskEvent, riskQuery } from '../features/risks/api/risk.js';
import { riskRegisterQuery } from '../features/risks/api/risks.js';
import { AmendRiskDialog } from '../features/risks/components/amend-risk-dialog.js';
import { LinkItemDialog } from '../features/risks/components/link-item-dialog.js';
import { RescoreRiskDialog } from '../features/risks/components/rescore-risk-dialog.js';
import { ReviewRiskDialog } from '../features/risks/components/review-risk-dialog.js';
import { RiskDelayDialog } from '../features/risks/components/risk-delay-dialog.js';
import { RiskFacts, RiskRatings, RiskStatement } from '../features/risks/components/risk-details.js';
import { RiskHistory } from '../features/risks/components/risk-history.js';
import { RiskItems } from '../features/risks/components/risk-items.js';
import { useProgramme } from '../lib/programme.js';
import { useCan } from '../lib/session.js';
import { useTitle } from '../lib/title.js';
import { Skeleton } from '../ui/busy/busy.js';
import { Button } from '../ui/button/button.js';
import { Card } from '../ui/card/card.js';
import { Notice } from '../ui/notice/notice.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { CloseRiskForm } from './close-risk-form.js';
import styles from './risk-page.module.css';

const route = getRouteApi('/p/$programmeCode/risks/$riskId');

/** One risk: what it says, how bad it is, what hangs on it and what was done. */
export function RiskPage() {
  const programme = useProgramme();
  const { riskId } = route.useParams();
  const { data, error } = useQuery(riskQuery(programme.id, riskId));
  useTitle([data ? `${data.risk.code} ${data.risk.title}` : 'Risk', programme.name]);
  if (error && !data) throw error;
  if (!data) return <Skeleton label="Loading the risk" lines={6} />;
  return <RiskInFull risk={data.risk} events={data.history} />;
}

type Form = 'rescore' | 'review' | 'amend' | 'close' | 'link';

function RiskInFull({ risk, events }: { risk: Risk; events: readonly RiskEvent[] }) {
  const programme = useProgramme();
  const [form, setForm] = useState<Form | null>(null);
  const [delayed, setDelayed] = useState<LinkedItem | null>(null);
  const path = `/p/${encodeURIComponent(programme.code)}`;
  const isOpen = risk.state !== 'CLOSED';
  const may = {
    rescore: useCan('risk:rescore') && isOpen,
    edit: useCan('risk:edit') && isOpen,
    close: useCan('risk:close') && isOpen,
  };
  return (
    <>
      <PageHeader
        title={`${risk.code} ${risk.title}`}
        trail={[{ label: 'Risks', href: `${path}/risks` }]}
        actions={
          <>
            {may.rescore && (
              <Button look="primary" onClick={() => setForm('rescore')}>
                Rescore
              </Button>
            )}
            {may.edit && <Button onClick={() => setForm('review')}>Reviewed</Button>}
            {may.edit && <Button onClick={() => setForm('amend')}>Change</Button>}
            {may.close && <Button onClick={() => setForm('close')}>Close</Button>}
          </>
        }
      />
      {risk.warnings.map(({ rule, message }) => (
        <Notice key={message} tone="warning">
          {message} <span className="muted small">({rule})</span>
        </Notice>
      ))}
      <div className={styles.columns}>
        <div className={styles.column}>
          <RiskStatement risk={risk} />
          <RiskRatings risk={risk} />
          <RiskItems
            risk={risk}
            mayEdit={may.edit}
            hrefOf={(id) => `${path}/items/${id}`}
            onLink={() => setForm('link')}
            onDelay={setDelayed}
          />
        </div>
        <div className={styles.column}>
          <RiskFacts
            risk={risk}
            hrefOf={(id) => `${path}/risks/${id}`}
            issueHrefOf={(id) => `${path}/issues/${id}`}
          />
          <Card title="History">
            <RiskHistory events={events} />
          </Card>
        </div>
      </div>
      {delayed && <RiskDelayDialog risk={risk} item={delayed} onClose={() => setDelayed(null)} />}
      {form && <Forms form={form} risk={risk} onClose={() => setForm(null)} />}
    </>
  );
}

function Forms({ form, risk, onClose }: { form: Form; risk: Risk; onClose: () => void }) {
  const programme = useProgramme();
  const { data: choices } = useQuery(riskChoicesQuery(programme));
  const { data: risks = [] } = useQuery({ ...riskRegisterQuery(programme.id), enabled: form === 'close' });
  if (form === 'review') return <ReviewRiskDialog risk={risk} onClose={onClose} />;
  if (form === 'link') return <LinkItemDialog risk={risk} onClose={onClose} />;
  if (form === 'close') {
    const others = risks.filter(({ id, state }) => id !== risk.id && state !== 'CLOSED');
    return <CloseRiskForm risk={risk} others={others} onClose={onClose} />;
  }
  if (!choices) return null;
  if (form === 'rescore') return <RescoreRiskDialog risk={risk} choices={choices} onClose={onClose} />;
  return <AmendRiskDialog risk={risk} choices={choices} onClose={onClose} />;
}
