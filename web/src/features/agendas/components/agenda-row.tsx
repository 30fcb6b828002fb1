import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { Button } from '../../../ui/button/button.js';
import { Link } from '../../../ui/link/link.js';
import { Menu } from '../../../ui/menu/menu.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { AgendaItem } from '../api/agenda.js';
import styles from './agenda.module.css';
import { PURPOSE_WORDS, RESULT_WORDS, titleOf, withheldWords } from './agenda-words.js';

export type RowVerb = 'EDIT' | 'PUT_BACK' | 'WITHDRAW' | 'RESULT' | 'REOPEN' | 'DISCUSSION';

export interface AgendaRowProps {
  item: AgendaItem;
  mayArrange: boolean;
  takesMinutes: boolean;
  mayMoveUp: boolean;
  mayMoveDown: boolean;
  onMove: (by: -1 | 1) => void;
  onVerb: (verb: RowVerb) => void;
  itemHref: (item: AgendaItem) => string | null;
  /** Where a decision on it is recorded; null where none can be. */
  decisionHref: string | null;
  children?: ReactNode;
}

/** One item: number, hour, what is asked, who brings it, what became of it; its papers below. */
export function AgendaRow(props: AgendaRowProps) {
  const { item, mayArrange, takesMinutes, onMove, onVerb, itemHref, children } = props;
  const titleId = useId();
  const href = itemHref(item);
  const isOff = item.state === 'WITHDRAWN';
  const isArranged = mayArrange && !item.isWithheld && !isOff;

  function onKeyDown(event: KeyboardEvent) {
    if (!isArranged || !event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowUp' && props.mayMoveUp) onMove(-1);
    else if (event.key === 'ArrowDown' && props.mayMoveDown) onMove(1);
    else return;
    event.preventDefault();
  }

  const verbs: { id: RowVerb; label: string; isOffered: boolean }[] = [
    { id: 'EDIT', label: 'Edit', isOffered: isArranged },
    { id: 'PUT_BACK', label: 'Put back into the forward plan', isOffered: isArranged },
    { id: 'WITHDRAW', label: 'Withdraw', isOffered: isArranged },
    { id: 'RESULT', label: 'Record the result', isOffered: takesMinutes && item.state === 'ON_AGENDA' },
    { id: 'REOPEN', label: 'Take the result back', isOffered: takesMinutes && item.state === 'DEALT_WITH' },
    { id: 'DISCUSSION', label: 'Write what was said', isOffered: takesMinutes && !item.isWithheld && !isOff },
  ];
  const offered = item.isWithheld ? [] : verbs.filter(({ isOffered }) => isOffered);

  return (
    <li className={styles.item} aria-labelledby={titleId} onKeyDown={onKeyDown} data-item={item.id}>
      <div className={styles.when}>
        <strong className={styles.number}>{item.number}</strong>
        <span className="muted">{item.startsAt ?? ''}</span>
      </div>
      <div className={styles.what}>
        <h4 id={titleId} className={styles.itemTitle}>
          {titleOf(item)}
        </h4>
        <p className={styles.about}>{aboutOf(item)}</p>
        <p className={styles.tags}>
          {isOff && <Tag tone="red">Withdrawn</Tag>} {item.isLate && <Tag tone="amber">Late item</Tag>}{' '}
          {item.classification === 'EXEMPT' && <Tag tone="blue">Part 2, exempt</Tag>}{' '}
          {item.result && <Tag tone="green">{RESULT_WORDS[item.result]}</Tag>}{' '}
          {item.isInterpretation && <Tag title="The paper does not say so outright">Interpretation</Tag>}
        </p>
        {item.isWithheld && <p>{withheldWords(item)}</p>}
        {item.urgencyReason && <p>Taken late: {item.urgencyReason}</p>}
        {item.decisionNeeded && <p>Decision needed: {item.decisionNeeded}</p>}
        {item.recommendation && <p>Recommended: {item.recommendation}</p>}
        {href && (
          <p>
            Serves{' '}
            <Link href={href}>
              {item.planItemCode} {item.planItemTitle}
            </Link>
          </p>
        )}
        {item.deferredToTitle && <p>Put off to {item.deferredToTitle}</p>}
        {item.resultNote && <p>{item.resultNote}</p>}
        {props.decisionHref && takesMinutes && !item.isWithheld && !isOff && (
          <p data-print="no">
            <Link href={props.decisionHref}>
              Record a decision<span className="visually-hidden"> on {titleOf(item)}</span>
            </Link>
          </p>
        )}
        {item.discussion && <p className={styles.said}>{item.discussion}</p>}
        {children}
      </div>
      {(isArranged || offered.length > 0) && (
        <div className={styles.verbs} data-print="no">
          {isArranged && (
            <>
              <Button
                look="quiet"
                aria-label={`Move up: ${titleOf(item)}`}
                aria-keyshortcuts="Alt+ArrowUp"
                aria-disabled={!props.mayMoveUp}
                onClick={() => props.mayMoveUp && onMove(-1)}
              >
                <span aria-hidden="true">↑</span>
              </Button>
              <Button
                look="quiet"
                aria-label={`Move down: ${titleOf(item)}`}
                aria-keyshortcuts="Alt+ArrowDown"
                aria-disabled={!props.mayMoveDown}
                onClick={() => props.mayMoveDown && onMove(1)}
              >
                <span aria-hidden="true">↓</span>
              </Button>
            </>
          )}
          <Menu
            label="Do"
            align="end"
            look="quiet"
            buttonLabel={`Do with item ${item.number}: ${titleOf(item)}`}
            items={offered.map(({ id, label }) => ({ id, label, onSelect: () => onVerb(id) }))}
          />
        </div>
      )}
    </li>
  );
}

function aboutOf({ purpose, minutesAllotted, presenter, sponsor }: AgendaItem): string {
  return [
    purpose && PURPOSE_WORDS[purpose],
    minutesAllotted && `${minutesAllotted} min`,
    presenter && `presented by ${presenter}`,
    sponsor && `sponsor ${sponsor}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
