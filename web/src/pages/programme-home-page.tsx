import { useProgramme } from '../lib/programme.js';
import { useSession } from '../lib/session.js';
import { useTitle } from '../lib/title.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import { SummaryList } from '../ui/summary-list/summary-list.js';

/** The smallest page inside the shell: who is here and in which programme. */
export function ProgrammeHomePage() {
  const programme = useProgramme();
  const { person, office } = useSession();
  useTitle([programme.name]);
  return (
    <>
      <PageHeader title={programme.name} about={programme.code} />
      <SummaryList
        rows={[
          { label: 'Programme office', value: office.name },
          { label: 'Signed in as', value: person.name },
        ]}
      />
    </>
  );
}
