import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { issueChoicesQuery } from '../features/issues/api/choices.js';
import { type Issue, type IssueEvent, issueQuery } from '../features/issues/api/issue.js';
import { AmendIssueDialog } from '../features/issues/components/amend-issue-dialog.js';
import { IssueFacts, IssueStatement } from '../features/issues/components/issue-details.js';
import { IssueHistory } from '../features/issues/components/issue-history.js';
import { IssueItems } from '../features/issues/components/issue-items.js';
import { LinkItemDialog } from '../features/issues/components/link-item-dialog.js';
import { MoveIssueDialog } from '../features/issues/components/move-issue-dialog.js';
import { useProgramme } from '../lib/programme.js';
import { useTitle } from '../lib/title.js';
import { Skeleton } from '../ui/busy/busy.js';
import { Button } from '../ui/button/button.js';
import { Card } from '../ui/card/card.js';
import { Notice } from '../ui/notice/notice.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import styles from './issue-page.module.css';
import { useWorkstreamReach } from './use-workstream-reach.js';

const route = getRouteApi('/p/$programmeCode/issues/$issueId');

/** One issue: what has happened, where it stands, what it touches and what was done. */
export function IssuePage() {
  const programme = useProgramme();
  const { issueId } = route.useParams();
  const { data, error } = useQuery(issueQuery(programme.id, issueId));
  useTitle([data ? `${data.issue.code} ${data.issue.title}` : 'Issue', programme.name]);
  if (error && !data) throw error;
  if (!data) return <Skeleton label="Loading the issue" lines={6} />;
  return <IssueInFull issue={data.issue} events={data.history} />;
}

type Form = 'move' | 'amend' | 'link';

function IssueInFull({ issue, events }: { issue: Issue; events: readonly IssueEvent[] }) {
  const programme = useProgramme();
  const [form, setForm] = useState<Form | null>(null);
  const path = `/p/${encodeURIComponent(programme.code)}`;
  const isClosed = issue.state === 'CLOSED';
  const [moving, editing] = [useWorkstreamReach('issue:move'), useWorkstreamReach('issue:edit')];
  const isOfAll = moving.inProgramme && editing.inProgramme;
  const { data: choices } = useQuery({ ...issueChoicesQuery(programme), enabled: !isOfAll });
  const workstreams = choices?.workstreams ?? [];
  const mayMove = moving.onWorkstream(issue.workstreamId, workstreams);
  const mayEdit = editing.onWorkstream(issue.workstreamId, workstreams) && !isClosed;
  return (
    <>
      <PageHeader
        title={`${issue.code} ${issue.title}`}
        trail={[{ label: 'Issues', href: `${path}/issues` }]}
        actions={
          <>
            {mayMove && (
              <Button look={isClosed ? 'secondary' : 'primary'} onClick={() => setForm('move')}>
                {isClosed ? 'Open again' : 'Move on'}
              </Button>
            )}
            {mayEdit && <Button onClick={() => setForm('amend')}>Change</Button>}
          </>
        }
      />
      {issue.warnings.map(({ rule, message }) => (
        <Notice key={message} tone="warning">
          {message} <span className="muted small">({rule})</span>
        </Notice>
      ))}
      <div className={styles.columns}>
        <div className={styles.column}>
          <IssueStatement issue={issue} />
          <IssueItems
            issue={issue}
            mayEdit={mayEdit}
            hrefOf={(id) => `${path}/items/${id}`}
            onLink={() => setForm('link')}
          />
        </div>
        <div className={styles.column}>
          <IssueFacts issue={issue} hrefOf={(id) => `${path}/risks/${id}`} />
          <Card title="History">
            <IssueHistory events={events} />
          </Card>
        </div>
      </div>
      {form && <Forms form={form} issue={issue} onClose={() => setForm(null)} />}
    </>
  );
}

function Forms({ form, issue, onClose }: { form: Form; issue: Issue; onClose: () => void }) {
  const programme = useProgramme();
  const { data: choices } = useQuery({ ...issueChoicesQuery(programme), enabled: form === 'amend' });
  if (form === 'move') return <MoveIssueDialog issue={issue} onClose={onClose} />;
  if (form === 'link') return <LinkItemDialog issue={issue} onClose={onClose} />;
  return choices ? <AmendIssueDialog issue={issue} choices={choices} onClose={onClose} /> : null;
}
