import type { Overview } from '../../features/overview/api/overview.js';
import { useCan } from '../../lib/session.js';
import { Card } from '../../ui/card/card.js';
import { Link } from '../../ui/link/link.js';
import { Tag } from '../../ui/tag/tag.js';
import styles from './overview-page.module.css';

/** What to do first in a programme whose plan is empty, in the order in which one thing needs the other. */
export function BeginHere({ overview, code }: { overview: Overview; code: string }) {
  const mayConfigure = useCan('programme:configure');
  const path = `/p/${encodeURIComponent(code)}`;
  const hasStreams = overview.workstreams.length > 0;
  return (
    <Card title="Where to begin" isHero>
      <p>
        Nothing is planned in this programme yet. These steps bring it to life; each of them can be taken
        back.
      </p>
      <ol className={styles.steps}>
        <li>
          {mayConfigure ? (
            <Link href={`${path}/settings?tab=structure`}>Add the workstreams</Link>
          ) : (
            'The programme office adds the workstreams'
          )}
          : the parts of the programme, each with a lead. {hasStreams && <Tag>Done</Tag>}
        </li>
        {mayConfigure && (
          <li>
            <Link href={`${path}/settings?tab=posts`}>Say who answers for it</Link>: the post of the SRO
            first, then the others, and who holds them from when.
          </li>
        )}
        <li>
          <Link href={`${path}/milestones`}>Add the first milestones</Link>: what must be reached, and by when
          as far as anybody knows.
        </li>
        <li>
          <Link href={`${path}/bodies`}>Add the bodies that decide</Link> and their meetings, so that gates
          have somebody to pass them.
        </li>
        <li>
          <Link href={`${path}/risks`}>Log what may go wrong</Link>. The overview then shows what is off track
          and what waits for whom.
        </li>
      </ol>
    </Card>
  );
}
