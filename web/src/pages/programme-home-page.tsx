import { useProgrammeAtAGlance } from '../features/programmes/api/programme.js';
import { messageOf } from '../lib/error-messages.js';
import { useProgramme } from '../lib/programme.js';
import { useSession } from '../lib/session.js';
import { useTitle } from '../lib/title.js';
import { Skeleton } from '../ui/busy/busy.js';
import { Notice } from '../ui/notice/notice.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { SummaryList } from '../ui/summary-list/summary-list.js';

/** The smallest page inside the shell, and the pattern for the others: title, header, then loading, refusal or content. */
export function ProgrammeHomePage() {
  const { code, name } = useProgramme();
  const { office } = useSession();
  const { data, error, isPending } = useProgrammeAtAGlance(code);
  useTitle([name]);
  return (
    <>
      <PageHeader title={name} about={code} />
      {isPending && <Skeleton label="Loading the programme" />}
      {error && <Notice tone="error">{messageOf(error)}</Notice>}
      {data && (
        <SummaryList
          rows={[
            { label: 'What it is for', value: data.purpose ?? 'Not written down' },
            { label: 'Programme office', value: office.name },
            { label: 'On track up to', value: `${data.greenToleranceDays} working days late` },
            { label: 'At risk up to', value: `${data.amberToleranceDays} working days late` },
          ]}
        />
      )}
    </>
  );
}
