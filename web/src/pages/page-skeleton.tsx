import { Skeleton } from '../ui/busy/busy.js';
import { PageHeader } from '../ui/page-header/page-header.js';

/** A page whose record is on its way: the heading is there at once. */
export function PageSkeleton({ title }: { title: string }) {
  return (
    <>
      <PageHeader title={title} />
      <Skeleton label={`Loading the ${title.toLowerCase()}`} lines={6} />
    </>
  );
}
