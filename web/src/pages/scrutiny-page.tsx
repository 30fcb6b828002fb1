import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { scrutinyQuery } from '../features/scrutiny/api/scrutiny.js';
import { CaseView } from '../features/scrutiny/components/case-view.js';
import {
  OpenCaseForm,
  ScrutinyForm,
  type ScrutinyVerb,
} from '../features/scrutiny/components/scrutiny-form.js';
import { useProgramme } from '../lib/programme.js';
import { useTitle } from '../lib/title.js';
import { Button } from '../ui/button/button.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import styles from './governance-page.module.css';
import { governancePaths } from './governance-paths.js';
import { PageSkeleton } from './page-skeleton.js';

type Open = { caseId: string; verb: ScrutinyVerb } | 'open-case';

/** The proposals that are before scrutiny. */
export function ScrutinyPage() {
  const programme = useProgramme();
  const paths = governancePaths(programme.code);
  const { data, error } = useQuery(scrutinyQuery(programme.id));
  const [open, setOpen] = useState<Open | null>(null);
  useTitle(['Scrutiny', programme.name]);
  if (error && !data) throw error;
  if (!data) return <PageSkeleton title="Scrutiny" />;
  const { cases, mayEdit } = data.scrutinyCases;
  const close = () => setOpen(null);
  const opened =
    open !== null && open !== 'open-case' ? cases.find(({ id }) => id === open.caseId) : undefined;
  const begin = mayEdit && (
    <Button look={cases.length === 0 ? 'primary' : 'secondary'} onClick={() => setOpen('open-case')}>
      Open a case
    </Button>
  );
  return (
    <>
      <PageHeader title="Scrutiny" actions={begin} />
      {cases.length === 0 && (
        <EmptyState title="No scrutiny case yet">
          A case holds whether a proposal is a substantial change, which committees are consulted, the days
          they are told of, and what comes back. Health scrutiny comments and recommends; it cannot approve.
        </EmptyState>
      )}
      <div className={styles.stack}>
        {cases.map((found) => (
          <CaseView
            key={found.id}
            found={found}
            onOpen={mayEdit ? (verb) => setOpen({ caseId: found.id, verb }) : null}
            decisionHref={paths.decision}
            bodyHref={paths.body}
          />
        ))}
      </div>
      {open === 'open-case' && <OpenCaseForm programmeId={programme.id} onClose={close} />}
      {open !== null && open !== 'open-case' && opened && (
        <ScrutinyForm found={opened} data={data} open={open.verb} onClose={close} />
      )}
    </>
  );
}
