import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import {
  type Comparison,
  type Edition,
  editionComparisonQuery,
  editionContentQuery,
  editionsQuery,
} from '../features/packs/api/packs.js';
import { recordHref } from '../features/packs/components/pack-words.js';
import styles from '../features/packs/components/packs.module.css';
import { download, toCsv } from '../lib/csv.js';
import { useProgramme } from '../lib/programme.js';
import { useTitle } from '../lib/title.js';
import { Busy, Skeleton } from '../ui/busy/busy.js';
import { Button } from '../ui/button/button.js';
import { EmptyState } from '../ui/empty-state/empty-state.js';
import { FactsTable } from '../ui/facts-table/facts-table.js';
import { Link } from '../ui/link/link.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { Segmented } from '../ui/segmented/segmented.js';
import { SelectField } from '../ui/select-field/select-field.js';
import { comparedEditions } from './compared-editions.js';
import { ComparedTimeline } from './compared-timeline.js';
import { editionPair } from './edition-pair.js';
import { packPaths } from './pack-paths.js';
import type { compareEditionsSearch } from './packs.search.js';
import { PageSkeleton } from './page-skeleton.js';

const route = getRouteApi('/p/$programmeCode/packs/$packId/compare');

type Search = ReturnType<typeof compareEditionsSearch>;

/** Two editions side by side, item by item: what is new, what is gone, what reads otherwise. */
export function CompareEditionsPage() {
  const programme = useProgramme();
  const paths = packPaths(programme.code);
  const { packId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: all, error } = useQuery(editionsQuery(programme.id));
  useTitle(['Compare editions', programme.name]);
  if (error && !all) throw error;
  if (!all) return <PageSkeleton title="Compare editions" />;
  // In the order of the moments that they were read at, the newest first.
  const readable = all
    .filter(({ audiences }) => audiences.length > 0)
    .sort((a, b) => b.asAtInstant.localeCompare(a.asAtInstant) || b.number.localeCompare(a.number));
  const { before, after, earlier, later } = editionPair(readable, packId, search);
  const choose = (part: Partial<Search>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  const optionsOf = (editions: readonly Edition[]) =>
    editions.map((one) => ({ value: one.id, label: labelOf(one) }));
  const own = readable.find((one) => one.packId === packId) ?? after;
  return (
    <>
      <PageHeader
        title="Compare editions"
        trail={[
          { label: 'Packs', href: paths.packs },
          { label: own?.packCode ?? 'Pack', href: paths.pack(packId) },
        ]}
      />
      {!before || !after ? (
        <EmptyState title="One edition only">
          With two editions that you may read, what changed between them stands here item by item: dates,
          colours, risks, issues, decisions and actions.
        </EmptyState>
      ) : (
        <>
          <div className={styles.choice}>
            <SelectField
              id="compare-before"
              label="Earlier edition"
              options={optionsOf(earlier)}
              value={before.id}
              onChange={({ target }) => choose({ before: target.value })}
            />
            <SelectField
              id="compare-after"
              label="Later edition"
              options={optionsOf(later)}
              value={after.id}
              onChange={({ target }) => choose({ after: target.value })}
            />
          </div>
          <Differences beforeId={before.id} afterId={after.id} view={search.view} onView={choose} />
        </>
      )}
    </>
  );
}

const labelOf = ({ packCode, number, asAtDay }: Pick<Edition, 'packCode' | 'number' | 'asAtDay'>) =>
  `${packCode}, edition ${number}, as at ${writeDay(day(asAtDay))}`;

const CHANGES: Record<string, string> = { ADDED: 'Added', REMOVED: 'Removed', CHANGED: 'Changed' };

interface DifferencesProps {
  beforeId: string;
  afterId: string;
  view: Search['view'];
  onView: (part: Pick<Search, 'view'>) => void;
}

function Differences({ beforeId, afterId, view, onView }: DifferencesProps) {
  const programme = useProgramme();
  const { data, error, isFetching } = useQuery(editionComparisonQuery(programme.id, beforeId, afterId));
  if (error && !data) throw error;
  if (!data) return <Skeleton label="Comparing the editions" lines={6} />;
  const count = (change: string) => data.differences.filter((one) => one.change === change).length;
  return (
    <Busy isBusy={isFetching}>
      <div className={styles.line}>
        <p role="status">
          {data.differences.length === 0
            ? 'Nothing differs between the two editions in what both hold.'
            : `${count('CHANGED')} changed, ${count('ADDED')} added, ${count('REMOVED')} removed.`}
        </p>
        <Segmented
          label="Show as"
          options={[
            { value: 'list', label: 'List' },
            { value: 'timeline', label: 'Timeline' },
          ]}
          value={view ?? 'list'}
          onChange={(next) => onView({ view: next === 'timeline' ? next : undefined })}
        />
        {data.differences.length > 0 && (
          <Button onClick={() => download(`${programme.code}-editions.csv`, csvOf(data))}>
            Download CSV
          </Button>
        )}
      </div>
      {view === 'timeline' ? (
        <EditionsTimeline comparison={data} />
      ) : data.differences.length === 0 ? (
        <EmptyState title="Nothing differs">
          Every table that both editions hold reads the same in both. Choose an earlier edition to see what
          has changed since.
        </EmptyState>
      ) : (
        <FactsTable
          label="Differences"
          align="top"
          headings={['Record', 'In', 'What became of it', 'Before', 'After']}
        >
          {data.differences.flatMap(({ table, tableTitle, change, label, path, fields }) =>
            (fields.length === 0 ? [{ title: '', before: '', after: '' }] : fields).map((field) => (
              <tr key={`${table} ${label} ${field.title}`}>
                <th scope="row">
                  <Link
                    href={recordHref(path, (change === 'REMOVED' ? data.before : data.after).asAtInstant)}
                  >
                    {label}
                  </Link>
                </th>
                <td data-label="In">{tableTitle}</td>
                <td data-label="What became of it">{field.title || CHANGES[change]}</td>
                <td data-label="Before">{field.before}</td>
                <td data-label="After">{field.after}</td>
              </tr>
            )),
          )}
        </FactsTable>
      )}
    </Busy>
  );
}

/** The plans of both editions as they were frozen, on one timeline. */
function EditionsTimeline({ comparison }: { comparison: Comparison }) {
  const programme = useProgramme();
  const { audience, before, after } = comparison;
  const was = useQuery(editionContentQuery(programme.id, before.id, audience));
  const is = useQuery(editionContentQuery(programme.id, after.id, audience));
  const data = useMemo(
    () => was.data && is.data && comparedEditions(was.data.content, is.data.content),
    [was.data, is.data],
  );
  const error = was.error ?? is.error;
  if (error && data === undefined) throw error;
  if (data === undefined) return <Skeleton label="Loading both editions" lines={6} />;
  if (data === null)
    return (
      <EmptyState title="No plan in both editions">
        A timeline needs the milestones, or the timeline, of both editions. The list shows what else differs.
      </EmptyState>
    );
  return <ComparedTimeline data={data} from={before.asAtInstant} to={after.asAtInstant} />;
}

function csvOf({ before, after, differences }: Comparison): string {
  return toCsv([
    ['Record', 'In', 'Change', 'Field', labelOf(before), labelOf(after)],
    ...differences.flatMap(({ label, tableTitle, change, fields }) =>
      (fields.length === 0 ? [{ title: '', before: '', after: '' }] : fields).map((field) => [
        ...[label, tableTitle, CHANGES[change], field.title],
        ...[field.before, field.after],
      ]),
    ),
  ]);
}
