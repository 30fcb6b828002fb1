import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReportRow, reportsQuery } from '../features/committee-reports/api/reports.js';
import { REPORT_COLUMNS } from '../features/committee-reports/components/report-columns.js';
import { StartReportForm } from '../features/committee-reports/components/start-report-form.js';
import { bodiesQuery } from '../features/governing-bodies/api/bodies.js';
import { meetingsQuery } from '../features/meetings/api/meetings.js';
import { useProgramme } from '../lib/programme.js';
import { useCan } from '../lib/session.js';
import { useToast } from '../ui/toast/toast.js';
import { governancePaths } from './governance-paths.js';
import { RegisterPage } from './register-page.js';
import type { reportsSearch } from './reports.search.js';
import { useBodyReach } from './use-body-reach.js';

const route = getRouteApi('/p/$programmeCode/reports');
type Search = ReturnType<typeof reportsSearch>;

/** What is put before committees: drafts, final reports, and those that were presented. */
export function ReportsPage() {
  const programme = useProgramme();
  const paths = governancePaths(programme.code);
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const change = (part: Partial<Search>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true, resetScroll: false });
  const { data: reports, error, isFetching } = useQuery(reportsQuery(programme.id));
  const mayWrite = useCan('report:edit');
  if (error && !reports) throw error;
  const newest = (reports ?? []).filter(({ isReplaced }) => !isReplaced);
  const drafts = newest.filter(({ state }) => state === 'DRAFT').length;
  return (
    <RegisterPage
      title="Reports"
      about={
        reports && `${newest.length} ${newest.length === 1 ? 'report' : 'reports'} · ${drafts} being written`
      }
      add={mayWrite ? { label: 'Write a report', onAdd: () => change({ write: 'new' }) } : null}
      all={reports}
      isShown={(report) => isShown(report, search)}
      columns={REPORT_COLUMNS}
      hrefOf={({ id }) => paths.report(id)}
      isBusy={isFetching}
      search={search}
      onSearchChange={change}
      show={{
        usual: 'The newest editions',
        others: [
          { value: 'drafts', label: 'Drafts' },
          { value: 'final', label: 'Final and presented' },
          { value: 'all', label: 'All editions' },
        ],
      }}
      empty={{
        title: 'No reports yet',
        words:
          'A report asks a committee for a decision: what is proposed, why, and what follows from it. It can be filled from the programme and downloaded as PDF or for Word.',
      }}
    >
      {search.write && mayWrite && <StartReport onClose={() => change({ write: undefined })} />}
    </RegisterPage>
  );
}

function StartReport({ onClose }: { onClose: () => void }) {
  const programme = useProgramme();
  const navigate = useNavigate();
  const show = useToast();
  const { onBody } = useBodyReach('report:edit');
  const { data: bodies } = useQuery(bodiesQuery(programme.id));
  const { data: meetings } = useQuery(meetingsQuery(programme.id));
  if (!bodies || !meetings) return null;
  return (
    <StartReportForm
      programmeId={programme.id}
      bodies={bodies.filter(({ id }) => onBody(id))}
      meetings={meetings.map(({ id, bodyId, title, date }) => ({
        ...{ id, bodyId },
        label: `${title}, ${date.written}`,
      }))}
      onClose={onClose}
      onStarted={({ id, title }) => {
        show({ message: `“${title}” is begun.` });
        void navigate({ href: governancePaths(programme.code).report(id) });
      }}
    />
  );
}

function isShown({ state, isReplaced, changedOn }: ReportRow, { show, since }: Search): boolean {
  if (since && changedOn < since) return false;
  if (show === 'drafts') return state === 'DRAFT';
  if (show === 'final') return state !== 'DRAFT';
  return show === 'all' || !isReplaced;
}
