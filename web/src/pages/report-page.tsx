import type { DocumentModel } from '@gantry/shared/documents/document';
import { reportDocument } from '@gantry/shared/reports/report-document';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { type Report, reportQuery } from '../features/committee-reports/api/reports.js';
import { DownloadButtons } from '../features/committee-reports/components/download-buttons.js';
import { RecommendationOutcomes } from '../features/committee-reports/components/recommendation-outcomes.js';
import { STATE_TONES, STATE_WORDS } from '../features/committee-reports/components/report-words.js';
import { dateOf, draftOf, factsOf } from '../features/committee-reports/lib/report-draft.js';
import { useProgramme } from '../lib/programme.js';
import { useToday } from '../lib/session.js';
import { useTitle } from '../lib/title.js';
import { Card } from '../ui/card/card.js';
import { DocumentView } from '../ui/document-view/document-view.js';
import { Link } from '../ui/link/link.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { Tag } from '../ui/tag/tag.js';
import styles from './governance-page.module.css';
import { governancePaths } from './governance-paths.js';
import { PageSkeleton } from './page-skeleton.js';
import { ReportDraft } from './report-draft.js';
import { ReportSteps, type ReportVerb } from './report-steps.js';

const route = getRouteApi('/p/$programmeCode/reports/$reportId');

/** One report: a draft to be written in, anything else to be read, downloaded and settled. */
export function ReportPage() {
  const programme = useProgramme();
  const { reportId } = route.useParams();
  const { data: report, error } = useQuery(reportQuery(programme.id, reportId));
  useTitle([report?.title ?? 'Report', programme.name]);
  if (error && !report) throw error;
  return report ? <OneReport key={report.id} report={report} /> : <PageSkeleton title="Report" />;
}

function OneReport({ report }: { report: Report }) {
  const programme = useProgramme();
  const paths = governancePaths(programme.code);
  const [verb, setVerb] = useState<ReportVerb | null>(null);
  const [hasUnsaved, setUnsaved] = useState(false);
  const isWritten = report.state === 'DRAFT' && report.mayEdit;
  return (
    <>
      <PageHeader
        title={report.title}
        about={
          <>
            <Tag tone={STATE_TONES[report.state]}>{STATE_WORDS[report.state]}</Tag> Edition {report.edition} ·{' '}
            <Link href={paths.body(report.bodyId)}>{report.bodyName}</Link>
            {report.agendaItemTitle && ` · on the agenda as “${report.agendaItemTitle}”`}
          </>
        }
        trail={[{ label: 'Reports', href: paths.reports }]}
        actions={
          <ReportSteps report={report} hasUnsaved={isWritten && hasUnsaved} verb={verb} onVerb={setVerb} />
        }
      />
      {report.editions.length > 1 && (
        <p>
          Editions:{' '}
          {report.editions.map(({ id, edition, state }, at) => (
            <span key={id}>
              {at > 0 && ' · '}
              {id === report.id ? (
                <strong>
                  {edition} ({STATE_WORDS[state].toLowerCase()})
                </strong>
              ) : (
                <Link href={paths.report(id)}>
                  {edition} ({STATE_WORDS[state].toLowerCase()})
                </Link>
              )}
            </span>
          ))}
        </p>
      )}
      {isWritten ? (
        <ReportDraft report={report} onUnsaved={setUnsaved} />
      ) : (
        <FinalReport report={report} onSettle={(number) => setVerb({ settle: number })} />
      )}
    </>
  );
}

function FinalReport({ report, onSettle }: { report: Report; onSettle: (number: number) => void }) {
  const model = useReportDocument(report);
  return (
    <div className={styles.stack}>
      <DownloadButtons reportId={report.id} hasUnsaved={false} />
      {report.state !== 'DRAFT' && (
        <Card title="What became of the recommendations">
          <RecommendationOutcomes report={report} onSettle={report.mayEdit ? onSettle : undefined} />
          {report.finalisedReason && (
            <p className="muted">Made final all the same: {report.finalisedReason}</p>
          )}
        </Card>
      )}
      <Card title="The report">
        <DocumentView model={model} />
      </Card>
    </div>
  );
}

function useReportDocument(report: Report): DocumentModel {
  const programme = useProgramme();
  const today = useToday();
  return useMemo(() => {
    const about = {
      committee: report.bodyName,
      meetingDate: report.meetingDate && dateOf(report.meetingDate.text, today),
      today,
    };
    const settled = report.recommendations.map(({ verb, text, state, note }) => ({
      verb,
      text,
      state,
      note,
    }));
    const facts = { ...factsOf(draftOf(report), about), recommendations: settled };
    const { edition, state } = report;
    return reportDocument(facts, {
      edition,
      state,
      programme: programme.name,
      on: report.finalisedOn ?? today,
    });
  }, [report, programme.name, today]);
}
