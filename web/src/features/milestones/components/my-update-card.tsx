import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { messageOf } from '../../../lib/error-messages.js';
import { useProgramme } from '../../../lib/programme.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Button } from '../../../ui/button/button.js';
import { cx } from '../../../ui/cx.js';
import type { FormError } from '../../../ui/error-summary/error-summary.js';
import { Link } from '../../../ui/link/link.js';
import { Notice } from '../../../ui/notice/notice.js';
import type { Plan, PlanRow } from '../api/plan.js';
import { planItemQuery } from '../api/plan-item.js';
import { CompleteForm } from './complete-form.js';
import { MyUpdateForm } from './my-update-form.js';
import styles from './my-updates.module.css';
import { ragWord } from './status-tag.js';

export interface MyUpdateCardProps {
  plan: Plan;
  row: PlanRow;
  href: string;
  isOpen: boolean;
  isBusy: boolean;
  /** Why "No change" was refused, said in the form that opens in its place. */
  refused: readonly FormError[];
  onOpen: () => void;
  onNoChange: () => void;
  onClose: () => void;
  onSaved: () => void;
}

/** One item of mine: where it stands, and the two ways on. */
export function MyUpdateCard(props: MyUpdateCardProps) {
  const { plan, row, href, isOpen, isBusy, refused, onOpen, onNoChange, onClose, onSaved } = props;
  const date = row.forecast ?? row.baseline;
  const last = row.reportedRag
    ? `last reported ${ragWord(row.reportedRag)}`
    : `by rule ${ragWord(row.computedRag)}`;
  return (
    <section className={cx(styles.card, isOpen && styles.open)} aria-label={row.title}>
      <h2 className={styles.title}>
        <Link href={href}>{row.title}</Link>
      </h2>
      <p className={styles.about}>
        {date?.written ?? 'no date yet'} · {last}
        {row.state === 'MISSED' && ' · passed, nothing recorded as done'}
      </p>
      {isOpen ? (
        <Opened plan={plan} row={row} refused={refused} onClose={onClose} onSaved={onSaved} />
      ) : (
        <div className={styles.pair}>
          <Button isBusy={isBusy} aria-label={`No change: ${row.title}`} onClick={onNoChange}>
            {isBusy ? 'Saving…' : 'No change'}
          </Button>
          <Button aria-label={`Update: ${row.title}`} onClick={onOpen}>
            Update
          </Button>
        </div>
      )}
    </section>
  );
}

function Opened({
  plan,
  row,
  ...rest
}: Pick<MyUpdateCardProps, 'plan' | 'row' | 'refused' | 'onClose' | 'onSaved'>) {
  const programme = useProgramme();
  const { data: item, error } = useQuery(planItemQuery(programme.id, row.itemId));
  const [isDone, setDone] = useState(false);
  if (error) return <Notice tone="error">{messageOf(error)}</Notice>;
  if (!item) return <Skeleton label="Loading the item" />;
  return (
    <>
      {item.abilities.includes('milestone:complete') && (
        <div className={cx(styles.actions, styles.first)}>
          <Button isWide onClick={() => setDone(true)}>
            Record as done
          </Button>
        </div>
      )}
      <MyUpdateForm plan={plan} row={row} item={item} {...rest} />
      {isDone && <CompleteForm item={item} plan={plan} onClose={() => setDone(false)} />}
    </>
  );
}
