import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import {
  type AssuranceTest,
  type BusinessCase,
  type PathwayStage,
  type ServicePathway,
  serviceChangeQuery,
} from '../features/service-change/api/service-change.js';
import { BeginPathwayForm } from '../features/service-change/components/begin-pathway-form.js';
import {
  AddCaseForm,
  NextVersionForm,
  StatusForm,
  WriteForm,
} from '../features/service-change/components/case-forms.js';
import { CaseCard, type CaseVerb } from '../features/service-change/components/case-view.js';
import { BedsForm, StageForm, TestForm } from '../features/service-change/components/pathway-forms.js';
import { StagesCard, TestsCard } from '../features/service-change/components/pathway-view.js';
import { useProgramme } from '../lib/programme.js';
import { useTitle } from '../lib/title.js';
import { Button } from '../ui/button/button.js';
import { Card } from '../ui/card/card.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { SelectField } from '../ui/select-field/select-field.js';
import styles from './governance-page.module.css';
import { governancePaths } from './governance-paths.js';
import { PageSkeleton } from './page-skeleton.js';

const route = getRouteApi('/p/$programmeCode/service-change');

type Open =
  | { form: 'add-case' | 'begin' }
  | { form: 'stage'; stage: PathwayStage }
  | { form: 'test'; test: AssuranceTest }
  | { form: 'beds'; pathway: ServicePathway }
  | { form: 'case'; found: BusinessCase; of: CaseVerb };

/** Where each service change stands: its stages, the five tests, its business cases. */
export function ServiceChangePage() {
  const programme = useProgramme();
  const paths = governancePaths(programme.code);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data, error } = useQuery(serviceChangeQuery(programme.id));
  const [open, setOpen] = useState<Open | null>(null);
  useTitle(['Service change', programme.name]);
  if (error && !data) throw error;
  if (!data) return <PageSkeleton title="Service change" />;
  const { pathways, cases, workstreams } = data.serviceChange;
  const pathway = pathways.find(({ id }) => id === search.pathway) ?? pathways[0];
  const show = (id: string) => navigate({ search: { pathway: id } });
  const shown = cases.filter(({ pathwayId }) => pathwayId === null || pathwayId === pathway?.id);
  return (
    <>
      <PageHeader
        title="Service change"
        actions={
          workstreams.length > 0 && (
            <>
              {workstreams.some(({ mayBeginPathway }) => mayBeginPathway) && (
                <Button onClick={() => setOpen({ form: 'begin' })}>Begin a pathway</Button>
              )}
              <Button onClick={() => setOpen({ form: 'add-case' })}>Begin a business case</Button>
            </>
          )
        }
      />
      <div className={styles.stack}>
        {pathways.length > 1 && (
          <SelectField
            id="pathway"
            label="Pathway"
            options={pathways.map(({ id, name }) => ({ value: id, label: name }))}
            value={pathway?.id}
            onChange={({ target }) => show(target.value)}
          />
        )}
        {pathway ? (
          <>
            {pathways.length === 1 && <p>{pathway.name}</p>}
            <StagesCard
              pathway={pathway}
              onState={pathway.mayDecide ? (stage) => setOpen({ form: 'stage', stage }) : null}
              itemHref={paths.item}
              decisionHref={paths.decision}
            />
            {pathway.tests.length > 0 && (
              <TestsCard
                pathway={pathway}
                onAssess={pathway.mayRecord ? (test) => setOpen({ form: 'test', test }) : null}
                onBeds={pathway.mayDecide ? () => setOpen({ form: 'beds', pathway }) : null}
              />
            )}
          </>
        ) : (
          <EmptyState title="No pathway yet">
            A pathway holds the stages that a service change goes through, from the case for change to the
            decision after consultation, and the five tests by which it is assured.
          </EmptyState>
        )}
        <h2>Business cases</h2>
        {shown.length === 0 && (
          <Card>
            <p className="muted">
              No business case yet. Each has versions, the five cases that it makes (strategic, economic,
              commercial, financial, management), its money with what is to be confirmed, and a status from
              draft to approved.
            </p>
          </Card>
        )}
        {shown.map((found) => (
          <CaseCard
            key={found.id}
            found={found}
            onOpen={found.mayRecord ? (of) => setOpen({ form: 'case', found, of }) : null}
            itemHref={paths.item}
            decisionHref={paths.decision}
          />
        ))}
      </div>
      {open && (
        <OpenForm
          open={open}
          data={data}
          pathwayId={pathway?.id}
          onBegun={show}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

interface OpenFormProps {
  open: Open;
  data: Parameters<typeof AddCaseForm>[0]['data'];
  pathwayId: string | undefined;
  onBegun: (pathwayId: string) => void;
  onClose: () => void;
}

function OpenForm({ open, data, pathwayId, onBegun, onClose }: OpenFormProps) {
  const { id: programmeId } = useProgramme();
  const decisions = data.decisions.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }));
  switch (open.form) {
    case 'add-case':
      return <AddCaseForm data={data} programmeId={programmeId} pathwayId={pathwayId} onClose={onClose} />;
    case 'begin':
      return <BeginPathwayForm data={data} programmeId={programmeId} onBegun={onBegun} onClose={onClose} />;
    case 'stage':
      return <StageForm stage={open.stage} decisions={decisions} onClose={onClose} />;
    case 'test':
      return <TestForm test={open.test} onClose={onClose} />;
    case 'beds':
      return <BedsForm pathway={open.pathway} onClose={onClose} />;
    case 'case': {
      const { found, of } = open;
      if (of.verb === 'next') return <NextVersionForm found={found} onClose={onClose} />;
      const shared = { found, version: of.version, onClose };
      return of.verb === 'write' ? (
        <WriteForm {...shared} items={itemOptions(data)} />
      ) : (
        <StatusForm {...shared} decisions={decisions} />
      );
    }
  }
}

/** Items once each: those with a date in every scenario stand in several rows. */
function itemOptions(data: OpenFormProps['data']) {
  const items = new Map(data.timeline.rows.map(({ itemId, code, title }) => [itemId, `${code} ${title}`]));
  return [...items].map(([value, label]) => ({ value, label }));
}
