import { Card } from '../../../ui/card/card.js';
import { Link } from '../../../ui/link/link.js';
import type { Overview } from '../api/overview.js';
import { needWords, restWords } from './need-words.js';
import { Nothing } from './nothing.js';
import styles from './overview.module.css';

type Need = Overview['needs'][number];

export interface NeedsCardProps {
  needs: readonly Need[];
  itemHref: (itemId: string) => string;
  workstreamHref: (id: string) => string;
  /** Where all of a kind stand together. */
  allHref: (kind: Need['kind']) => string;
}

/** What no rule can settle: each kind in a sentence, to be opened for the things themselves. */
export function NeedsCard({ needs, allHref, ...hrefs }: NeedsCardProps) {
  return (
    <Card title="Needs somebody">
      {needs.length === 0 ? (
        <Nothing title="Nothing waits for anybody">
          Missed items, vacant posts, dates that nobody is asked to confirm and stale reports show here.
        </Nothing>
      ) : (
        <ul className={styles.list}>
          {needs.map((need) => (
            <li key={need.kind} className={styles.need}>
              <details className={styles.details}>
                <summary>{needWords(need.kind, need.count)}</summary>
                <Examples need={need} {...hrefs} />
              </details>
              <Link href={allHref(need.kind)} aria-label={`See ${needWords(need.kind, need.count)}`}>
                See
              </Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Examples({
  need,
  itemHref,
  workstreamHref,
}: { need: Need } & Pick<NeedsCardProps, 'itemHref' | 'workstreamHref'>) {
  const hrefOf = ({ itemId, workstreamId }: Need['examples'][number]) =>
    itemId ? itemHref(itemId) : workstreamId && workstreamHref(workstreamId);
  return (
    <ul className={styles.examples}>
      {need.examples.map((example) => {
        const href = hrefOf(example);
        return (
          <li key={example.itemId ?? `${example.title} ${example.workstreamId}`}>
            {href ? <Link href={href}>{example.title}</Link> : example.title}
            {example.detail && <span className={styles.detail}>{example.detail}</span>}
          </li>
        );
      })}
      {need.count > need.examples.length && <li>{restWords(need.count - need.examples.length)}</li>}
    </ul>
  );
}
