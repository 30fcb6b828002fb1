import { useNavigate } from '@tanstack/react-router';
import { usePresentReport, useReviseReport } from '../features/committee-reports/api/report-verbs.js';
import type { Report } from '../features/committee-reports/api/reports.js';
import { ArchiveForm } from '../features/committee-reports/components/archive-form.js';
import { CopyForm } from '../features/committee-reports/components/copy-form.js';
import { FinaliseForm } from '../features/committee-reports/components/finalise-form.js';
import { SettleForm } from '../features/committee-reports/components/settle-form.js';
import { messageOf } from '../lib/error-messages.js';
import { useProgramme } from '../lib/programme.js';
import { Button } from '../ui/button/button.js';
import { useToast } from '../ui/toast/toast.js';
import { useDone } from '../ui/toast/use-done.js';
import { governancePaths } from './governance-paths.js';

export type ReportVerb = 'finalise' | 'archive' | 'copy' | { settle: number };

const UNSAVED = 'Save what you typed first, or drop it.';

/** What can be done with a report as it stands, and the form of what was chosen. */
export function ReportSteps({
  report,
  hasUnsaved,
  verb,
  onVerb,
}: {
  report: Report;
  /** What is typed would be left out of a final edition: it is saved or dropped first. */
  hasUnsaved: boolean;
  verb: ReportVerb | null;
  onVerb: (verb: ReportVerb | null) => void;
}) {
  const paths = governancePaths(useProgramme().code);
  const navigate = useNavigate();
  const present = usePresentReport();
  const revise = useReviseReport();
  const show = useToast();
  const done = useDone();
  if (!report.mayEdit) return null;
  const on = { id: report.id, expectedVersion: report.version };
  const refused = (error: unknown) => show({ message: messageOf(error) });
  const close = () => onVerb(null);
  const said = (message: string, undo?: () => Promise<unknown>) => {
    close();
    done(message, undo);
  };
  const reviseIt = () =>
    revise.mutate(on, {
      onError: refused,
      onSuccess: ({ reviseCommitteeReport: { report: next } }) => {
        show({ message: `Edition ${next.edition} is begun.` });
        void navigate({ href: paths.report(next.id) });
      },
    });
  return (
    <>
      {report.state === 'DRAFT' ? (
        <>
          <Button onClick={() => (hasUnsaved ? show({ message: UNSAVED }) : onVerb('finalise'))}>
            Make it final
          </Button>
          <Button look="quiet" onClick={() => (hasUnsaved ? show({ message: UNSAVED }) : onVerb('archive'))}>
            Put it away
          </Button>
        </>
      ) : (
        <>
          <Button onClick={() => onVerb('copy')}>Copy recommendations to the agenda</Button>
          {report.state === 'FINAL' && (
            <Button
              isBusy={present.isPending}
              onClick={() =>
                present.mutate(on, {
                  onError: refused,
                  onSuccess: () => show({ message: 'Recorded as presented. Now say what was agreed.' }),
                })
              }
            >
              It was presented
            </Button>
          )}
          {!report.isReplaced && (
            <Button isBusy={revise.isPending} onClick={reviseIt}>
              New edition
            </Button>
          )}
        </>
      )}
      {verb === 'finalise' && <FinaliseForm report={report} onDone={said} onClose={close} />}
      {verb === 'copy' && <CopyForm report={report} onDone={said} onClose={close} />}
      {verb === 'archive' && (
        <ArchiveForm
          report={report}
          onClose={close}
          onDone={(message, undo) => {
            said(message, undo);
            void navigate({ href: paths.reports });
          }}
        />
      )}
      {verb !== null && typeof verb === 'object' && (
        <SettleForm report={report} number={verb.settle} onDone={said} onClose={close} />
      )}
    </>
  );
}
