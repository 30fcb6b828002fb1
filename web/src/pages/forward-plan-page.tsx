import { useQueries } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import {
  type ForwardEntry,
  forwardPlanFile,
  forwardPlanQuery,
} from '../features/forward-plan/api/forward-plan.js';
import { forwardSummary, isForwardShown } from '../features/forward-plan/components/forward-filter.js';
import { ForwardTable } from '../features/forward-plan/components/forward-table.js';
import { forwardRows } from '../features/forward-plan/components/forward-words.js';
import { KeyForm, type KeyVerb } from '../features/forward-plan/components/key-forms.js';
import { download, toCsv } from '../lib/csv.js';
import { useProgramme } from '../lib/programme.js';
import { useSession, useToday } from '../lib/session.js';
import { useTitle } from '../lib/title.js';
import { Skeleton } from '../ui/busy/busy.js';
import { Button } from '../ui/button/button.js';
import { Checkbox } from '../ui/checkbox/checkbox.js';
import { DownloadButton } from '../ui/download-button/download-button.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { FilterBar } from '../ui/filter-bar/filter-bar.js';
import { Notice } from '../ui/notice/notice.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { SelectField } from '../ui/select-field/select-field.js';
import type { forwardPlanSearch } from './forward-plan.search.js';
import { governancePaths } from './governance-paths.js';

const route = getRouteApi('/p/$programmeCode/forward-plan');
type Search = ReturnType<typeof forwardPlanSearch>;

/** Every known decision to come: who decides, when its papers are due, and who is late. */
export function ForwardPlanPage() {
  const programme = useProgramme();
  const { programmes } = useSession();
  const today = useToday();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Partial<Search>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  const [open, setOpen] = useState<{ entry: ForwardEntry; verb: KeyVerb } | null>(null);
  useTitle(['Forward plan', programme.name]);
  const edition = search.edition === 'public' ? 'PUBLIC' : 'FULL';
  const asked = search.programme === 'all' ? programmes : [programme];
  const answers = useQueries({ queries: asked.map(({ id }) => forwardPlanQuery(id, edition)) });
  const error = answers.find((one) => one.error && !one.data)?.error;
  if (error) throw error;
  const isLoading = answers.some(({ data }) => !data);
  const all = inOrder(answers.flatMap(({ data }) => data?.entries ?? []));
  const shown = all.filter((entry) => isForwardShown(entry, search, today));
  const paths = governancePaths(programme.code);
  const withheld = answers.map(({ data }) => data?.withheldSentence ?? '').filter((words) => words !== '');
  return (
    <>
      <PageHeader
        title="Forward plan"
        about={isLoading ? undefined : forwardSummary(shown)}
        actions={
          <>
            <Button
              onClick={() =>
                download(`forward-plan-${edition.toLowerCase()}-${today}.csv`, toCsv(forwardRows(shown)))
              }
            >
              Download CSV
            </Button>
            <DownloadButton
              label={edition === 'PUBLIC' ? 'Public edition as PDF' : 'Whole plan as PDF'}
              what="the forward plan"
              address={forwardPlanFile(programme.id, edition)}
            />
          </>
        }
      />
      <div data-print="no">
        <FilterBar>
          <Filters all={all} search={search} onChange={change} hasMore={programmes.length > 1} />
        </FilterBar>
      </div>
      {edition === 'PUBLIC' && (
        <Notice tone="info" title="Public edition.">
          Only what everybody may read. {withheld.join(' ') || 'Nothing is withheld.'}
        </Notice>
      )}
      {isLoading && <Skeleton label="Reading what is to be decided" lines={6} />}
      {!isLoading && all.length === 0 && (
        <EmptyState title="No decision is to come">
          A decision stands here once a gate of the plan has no outcome yet, an item is on the agenda of a
          meeting, or one waits for a meeting.
        </EmptyState>
      )}
      {!isLoading && all.length > 0 && shown.length === 0 && (
        <EmptyState title="Nothing fits these filters">{all.length} decisions are to come in all.</EmptyState>
      )}
      {shown.length > 0 && (
        <ForwardTable
          entries={shown}
          today={today}
          itemHref={paths.item}
          meetingHref={paths.meeting}
          bodyHref={paths.body}
          onVerb={(entry, verb) => setOpen({ entry, verb })}
        />
      )}
      {open && <KeyForm {...open} onClose={() => setOpen(null)} />}
    </>
  );
}

interface FiltersProps {
  all: readonly ForwardEntry[];
  search: Search;
  onChange: (part: Partial<Search>) => void;
  hasMore: boolean;
}

function Filters({ all, search, onChange, hasMore }: FiltersProps) {
  const bodies = new Map(all.map(({ bodyId, bodyName }) => [bodyId ?? '', bodyName ?? '']));
  bodies.delete('');
  const options = [...bodies]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label));
  return (
    <>
      <SelectField
        label="Body"
        value={search.body ?? ''}
        onChange={({ target }) => onChange({ body: target.value || undefined })}
        emptyLabel="All bodies"
        options={options}
      />
      <SelectField
        label="Period"
        value={search.days ?? ''}
        onChange={({ target }) => onChange({ days: (target.value || undefined) as Search['days'] })}
        emptyLabel="All that is to come"
        options={[
          { value: '30', label: 'Next 30 days' },
          { value: '90', label: 'Next 90 days' },
        ]}
      />
      {hasMore && (
        <SelectField
          label="Programme"
          value={search.programme ?? ''}
          onChange={({ target }) =>
            onChange({ programme: (target.value || undefined) as Search['programme'] })
          }
          emptyLabel="This programme"
          options={[{ value: 'all', label: 'All that I read' }]}
        />
      )}
      <SelectField
        label="Edition"
        value={search.edition ?? ''}
        onChange={({ target }) => onChange({ edition: (target.value || undefined) as Search['edition'] })}
        emptyLabel="All that I may read"
        options={[{ value: 'public', label: 'Public edition' }]}
      />
      <Checkbox
        label="Key decisions"
        checked={search.key ?? false}
        onChange={({ target }) => onChange({ key: target.checked || undefined })}
      />
      <Checkbox
        label="Late only"
        checked={search.late ?? false}
        onChange={({ target }) => onChange({ late: target.checked || undefined })}
      />
    </>
  );
}

/** Several programmes in one list: what is due next first, what has no day last. */
function inOrder(entries: readonly ForwardEntry[]): ForwardEntry[] {
  return [...entries].sort((a, b) => (a.nextDueOn ?? '9999').localeCompare(b.nextDueOn ?? '9999'));
}
