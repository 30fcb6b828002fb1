import { useQuery } from '@tanstack/react-query';
import { messageOf } from '../../../lib/error-messages.js';
import { useProgramme } from '../../../lib/programme.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Notice } from '../../../ui/notice/notice.js';
import { officeOrganisationsQuery, postsQuery } from '../api/posts.js';
import { structureQuery } from '../api/structure.js';
import { OrganisationsCard } from './organisations-card.js';
import { PostsCard } from './posts-card.js';
import styles from './settings.module.css';

/** Who answers for what, whoever sits there, and the organisations that they come from. */
export function PostsSettings() {
  const programme = useProgramme();
  const register = useQuery(postsQuery(programme.id));
  const organisations = useQuery(officeOrganisationsQuery);
  const structure = useQuery(structureQuery(programme));
  const error = register.error ?? organisations.error ?? structure.error;
  if (error) return <Notice tone="error">{messageOf(error)}</Notice>;
  if (!register.data || !organisations.data || !structure.data)
    return <Skeleton label="Loading the posts" lines={6} />;
  return (
    <div className={styles.cards}>
      <PostsCard
        register={register.data}
        organisations={organisations.data}
        workstreams={structure.data.workstreams.filter((one) => !one.isArchived)}
      />
      <OrganisationsCard organisations={organisations.data} mayEdit={register.data.mayAddForOffice} />
    </div>
  );
}
