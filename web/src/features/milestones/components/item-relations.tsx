import { useState } from 'react';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { Link } from '../../../ui/link/link.js';
import { Tag } from '../../../ui/tag/tag.js';
import { useDone } from '../../../ui/toast/use-done.js';
import type { PlanItem } from '../api/plan-item.js';
import { useRelinkPlanItems } from '../api/relink-plan-items.js';
import { useUnlinkPlanItems } from '../api/unlink-plan-items.js';
import { AmendLinkForm } from './amend-link-form.js';
import styles from './item-page.module.css';
import { ReasonForm } from './reason-form.js';

type ItemLink = PlanItem['links'][number];

const KIND_WORDS: Record<string, string> = {
  FS: 'finish to start',
  SS: 'start to start',
  FF: 'finish to finish',
  SF: 'start to finish',
};

/** What the item waits for, and what waits for it. */
export function ItemLinks({ item, hrefOf }: { item: PlanItem; hrefOf: (itemId: string) => string }) {
  const [leaving, setLeaving] = useState<ItemLink | null>(null);
  const [changing, setChanging] = useState<ItemLink | null>(null);
  const unlink = useUnlinkPlanItems();
  const relink = useRelinkPlanItems();
  const done = useDone();
  const mayLink = item.abilities.includes('milestone:link');
  return (
    <Card title="Dependencies">
      {item.links.length === 0 && <p className="muted">It waits for nothing, and nothing waits for it.</p>}
      {([true, false] as const).map((isPredecessor) => {
        const links = item.links.filter((link) => link.isPredecessor === isPredecessor);
        if (links.length === 0) return null;
        return (
          <div key={String(isPredecessor)}>
            <h3>{isPredecessor ? 'Waits for' : 'Waited for by'}</h3>
            <ul className={styles.plain}>
              {links.map((link) => (
                <li key={link.id} className={styles.entry}>
                  <Link href={hrefOf(link.otherId)}>
                    {link.otherCode} {link.otherTitle}
                  </Link>
                  <div className="muted small">{linkWords(link)}</div>
                  {mayLink && (
                    <Button
                      look="quiet"
                      aria-label={`Change the dependency on ${link.otherTitle}`}
                      onClick={() => setChanging(link)}
                    >
                      Change
                    </Button>
                  )}
                  {mayLink && (
                    <Button
                      look="quiet"
                      aria-label={`Take away the dependency on ${link.otherTitle}`}
                      onClick={() => setLeaving(link)}
                    >
                      Take away
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {changing && <AmendLinkForm item={item} link={changing} onClose={() => setChanging(null)} />}
      {leaving && (
        <ReasonForm
          item={item}
          title="Take the dependency away"
          saveLabel="Take away"
          about={`${item.title} and ${leaving.otherTitle} no longer depend on each other. It stays on record.`}
          onClose={() => setLeaving(null)}
          send={async (_target, reason) => {
            const { unlinkPlanItems: gone } = await unlink.mutateAsync({
              id: leaving.id,
              expectedVersion: leaving.version,
              reason,
            });
            done('Dependency taken away.', () =>
              relink.mutateAsync({
                id: gone.id,
                expectedVersion: gone.version,
                reason: `Undone: ${reason}`,
              }),
            );
          }}
        />
      )}
    </Card>
  );
}

function linkWords(link: ItemLink): string {
  return [
    KIND_WORDS[link.kind] ?? link.kind,
    link.lagWords,
    link.neededFor && `needed for the ${link.neededFor.toLowerCase()}`,
    link.scenarioNumber !== null && `scenario ${link.scenarioNumber}`,
    link.basis,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Decisions about it. */
export function RelatedRecords({
  title,
  none,
  records,
  hrefOf,
}: {
  title: string;
  none: string;
  records: PlanItem['decisions'];
  hrefOf: (id: string) => string | null;
}) {
  return (
    <Card title={title}>
      {records.length === 0 && <p className="muted">{none}</p>}
      <ul className={styles.plain}>
        {records.map((record) => {
          const href = hrefOf(record.id);
          const words = `${record.code} ${record.title}`;
          return (
            <li key={record.id} className={styles.entry}>
              {href ? <Link href={href}>{words}</Link> : words} <Tag>{stateWords(record.state)}</Tag>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}

/** What the papers print of it, word for word where it is a date. */
export function ItemSources({ sources }: { sources: PlanItem['sources'] }) {
  if (sources.length === 0) return null;
  return (
    <Card title="What the papers print">
      <ul className={styles.plain}>
        {sources.map((source) => (
          <li key={source.code} className={styles.entry}>
            {source.title}
            {source.printedDate && (
              <>
                : <q>{source.printedDate}</q>
              </>
            )}
            <div className="muted small">{[source.document, source.place].filter(Boolean).join(', ')}</div>
            {source.inference && <div className="muted small">{source.inference}</div>}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** A state as its register writes it: IN_EFFECT is "In effect". */
const stateWords = (state: string) => state.charAt(0) + state.slice(1).toLowerCase().replaceAll('_', ' ');
