import { useQuery } from '@tanstack/react-query';
import { bodiesQuery } from '../features/governing-bodies/api/bodies.js';
import { Organogram, OrganogramTable } from '../features/governing-bodies/components/organogram.js';
import { useProgramme } from '../lib/programme.js';
import { useToday } from '../lib/session.js';
import { useTitle } from '../lib/title.js';
import { Card } from '../ui/card/card.js';
import { PageHeader } from '../ui/page-header/page-header.js';
import styles from './governance-page.module.css';
import { governancePaths } from './governance-paths.js';
import { PageSkeleton } from './page-skeleton.js';

/** Who reports to whom among the bodies of a programme that exist today. */
export function OrganogramPage() {
  const programme = useProgramme();
  const paths = governancePaths(programme.code);
  const today = useToday();
  const { data, error } = useQuery(bodiesQuery(programme.id));
  useTitle(['Organogram', programme.name]);
  if (error && !data) throw error;
  if (!data) return <PageSkeleton title="Organogram" />;
  const bodies = data.filter(({ validTo }) => validTo === null || validTo >= today);
  return (
    <>
      <PageHeader
        title="Organogram"
        about={`Bodies of ${programme.name} that exist today, and who they report to`}
        trail={[{ label: 'Bodies', href: paths.bodies }]}
      />
      <Organogram bodies={bodies} hrefOf={paths.body} />
      {bodies.length > 0 && (
        <div className={styles.after}>
          <Card title="The same as a table">
            <OrganogramTable bodies={bodies} hrefOf={paths.body} />
          </Card>
        </div>
      )}
    </>
  );
}
