import { reportDocument } from '@gantry/shared/reports/report-document';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { fillOf, type Report } from '../features/committee-reports/api/reports.js';
import { DownloadButtons } from '../features/committee-reports/components/download-buttons.js';
import { ReportEditor } from '../features/committee-reports/components/report-editor.js';
import { filled } from '../features/committee-reports/lib/fill-draft.js';
import { dateOf, factsOf } from '../features/committee-reports/lib/report-draft.js';
import { useReportEditor } from '../features/committee-reports/lib/use-report-editor.js';
import { meetingsQuery } from '../features/meetings/api/meetings.js';
import { messageOf } from '../lib/error-messages.js';
import { useProgramme } from '../lib/programme.js';
import { useToday } from '../lib/session.js';
import { Card } from '../ui/card/card.js';
import { DocumentView } from '../ui/document-view/document-view.js';
import { Tabs } from '../ui/tabs/tabs.js';
import { useToast } from '../ui/toast/toast.js';
import styles from './governance-page.module.css';

const route = getRouteApi('/p/$programmeCode/reports/$reportId');

/** A draft: the form, and what would be printed of it, saved or not. */
export function ReportDraft({
  report,
  onUnsaved,
}: {
  report: Report;
  onUnsaved: (hasUnsaved: boolean) => void;
}) {
  const programme = useProgramme();
  const today = useToday();
  const { view = 'write' } = route.useSearch();
  const navigate = route.useNavigate();
  const show = useToast();
  const [isFilling, setFilling] = useState(false);
  const { data: all = [] } = useQuery(meetingsQuery(programme.id, { bodyId: report.bodyId }));
  const meetings = all.map(({ id, title, date }) => ({ id, label: `${title}, ${date.written}` }));
  const editor = useReportEditor(report, new Map(meetings.map(({ id, label }) => [id, label])));
  const { values, set } = editor;
  const hasUnsaved = editor.changed.length > 0;
  useEffect(() => onUnsaved(hasUnsaved), [hasUnsaved, onUnsaved]);
  const meeting = all.find(({ id }) => id === values.meetingId);

  async function fill() {
    setFilling(true);
    try {
      const { part, words } = filled(values, await fillOf(report.id));
      const before = Object.fromEntries(Object.keys(part).map((field) => [field, values[field as 'title']]));
      set(part);
      show({ message: words, ...(words.startsWith('Filled') && { undo: () => set(before) }) });
    } catch (error) {
      show({ message: `Not filled. ${messageOf(error)}` });
    } finally {
      setFilling(false);
    }
  }

  return (
    <div className={styles.stack}>
      <DownloadButtons reportId={report.id} hasUnsaved={hasUnsaved} />
      <Tabs
        label="The draft"
        tabs={[
          { id: 'write', label: 'Write' },
          { id: 'preview', label: 'Preview' },
        ]}
        value={view}
        onChange={(next) =>
          void navigate({
            search: { view: next === 'write' ? undefined : next },
            replace: true,
            resetScroll: false,
          })
        }
      >
        {view === 'write' ? (
          <ReportEditor
            editor={editor}
            meetings={meetings}
            today={today}
            isFilling={isFilling}
            onFill={() => void fill()}
            onSaved={() => show({ message: 'Saved.' })}
          />
        ) : (
          <Card title={values.title || 'No title yet'}>
            <DocumentView
              model={reportDocument(
                factsOf(values, {
                  committee: report.bodyName,
                  meetingDate: meeting ? dateOf(meeting.date.text, today) : null,
                  today,
                }),
                { edition: report.edition, state: report.state, programme: programme.name, on: today },
              )}
            />
          </Card>
        )}
      </Tabs>
    </div>
  );
}
