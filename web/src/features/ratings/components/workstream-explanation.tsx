import { DIMENSION_WORDS } from '@gantry/shared/rag/dimensions';
import { type ReactNode, useState } from 'react';
import { formatDay } from '../../../lib/dates.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { Link } from '../../../ui/link/link.js';
import { RagPress } from '../../../ui/rag/rag-press.js';
import type { WorkstreamStatus, WorkstreamStatuses } from '../api/workstream-statuses.js';
import { Colour } from './colour.js';
import styles from './ratings.module.css';
import { TrendWords } from './trend-words.js';

export interface WorkstreamColourProps {
  row: WorkstreamStatus;
  statuses: Pick<WorkstreamStatuses, 'policySentence'>;
  itemsHref: string;
  rulesHref: string;
}

/** A workstream's colour by the policy of its programme; pressed, it says why it is so. */
export function WorkstreamColour(props: WorkstreamColourProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <RagPress onPress={() => setOpen(true)}>
        <Colour rag={props.row.shownRag} />
      </RagPress>
      {isOpen && <WorkstreamExplanation {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function WorkstreamExplanation({
  row,
  statuses,
  itemsHref,
  rulesHref,
  onClose,
}: WorkstreamColourProps & { onClose: () => void }) {
  const rated = row.dimensions.filter(({ rating }) => rating !== null);
  return (
    <Dialog title={`Why: ${row.title}`} placement="side" onClose={onClose}>
      <Part title="Status">
        <p>
          <Colour rag={row.shownRag} />
        </p>
        <p>{row.sentence}</p>
      </Part>
      <Part title="How one colour is made of many">
        <p>{statuses.policySentence}</p>
      </Part>
      <Part title="Its items">
        <p>
          By the policy: <Colour rag={row.computedRag} />
          {row.points !== null && ` ${row.points} points`}
        </p>
        <p>
          {row.items} {row.items === 1 ? 'item' : 'items'}: {row.rated} rated, {row.stale} stale, {row.tbc} to
          be confirmed.
        </p>
        <p>
          Reported by their owners:{' '}
          {row.reportedRag === null ? 'nothing in this period' : <Colour rag={row.reportedRag} />}
          {row.isDifferent && ', which differs from the rule'}
        </p>
      </Part>
      {row.judgement && (
        <Part title="Judgement of the SRO">
          <p>
            <Colour rag={row.judgement.rag} /> until {formatDay(row.judgement.until)}: {row.judgement.reason}
          </p>
        </Part>
      )}
      {rated.length > 0 && (
        <Part title="Ratings">
          {rated.map(({ dimension, rag, rating }) => (
            <p key={dimension}>
              {DIMENSION_WORDS[dimension]}: <Colour rag={rag} /> {rating?.reason}
            </p>
          ))}
        </Part>
      )}
      <Part title="Since the period before">
        <p>
          <TrendWords trend={row.trend} />
        </p>
      </Part>
      <p>
        <Link href={itemsHref}>Its items in the plan</Link> ·{' '}
        <Link href={rulesHref}>How colours are decided</Link>
      </p>
    </Dialog>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
