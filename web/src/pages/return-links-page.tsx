import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { returnLinksQuery } from '../features/return-links/api/return-links.js';
import { ReturnLinks } from '../features/return-links/components/return-links.js';
import { useProgramme } from '../lib/programme.js';
import { useTitle } from '../lib/title.js';
import { Skeleton } from '../ui/busy/busy.js';
import { PageHeader } from '../ui/page-header/page-header.js';

const route = getRouteApi('/p/$programmeCode/reporting/$periodId/links');

/** Links without a password for one period, and what became of each. */
export function ReturnLinksPage() {
  const { periodId } = route.useParams();
  const programme = useProgramme();
  const { data, error } = useQuery(returnLinksQuery(programme.id, periodId));
  useTitle(['Links', data?.periodName, programme.name]);
  if (error && !data) throw error;
  const at = `/p/${encodeURIComponent(programme.code)}`;
  return (
    <>
      <PageHeader
        title="Links without a password"
        about={data?.periodName}
        trail={[
          { label: 'Reporting', href: `${at}/reporting` },
          { label: data?.periodName ?? 'Period', href: `${at}/reporting/${encodeURIComponent(periodId)}` },
        ]}
      />
      {data ? (
        <ReturnLinks facts={data} settingsHref={`${at}/settings?tab=reporting`} />
      ) : (
        <Skeleton label="Loading the links" lines={6} />
      )}
    </>
  );
}
