import { Fragment } from 'react';
import styles from './timeline-keys.module.css';

const WALK = [
  [['↑', '↓', '←', '→'], 'from row to row and cell to cell; → unfolds, ← folds'],
  [['Enter'], 'opens the item'],
  [['W'], 'shows what drives its date'],
] as const;
const MOVE = [
  [
    ['M'],
    'takes up the date of the row; then ← → move it by a day, with Shift by a week; Enter goes on, Esc leaves it',
  ],
  [['F2'], 'a field for the new date'],
  [['Ctrl', 'Z'], 'undo'],
  [['Ctrl', 'Shift', 'Z'], 'redo; so does Ctrl+Y'],
] as const;

/** The keys of the chart, and how a mark is dragged. */
export function TimelineKeys({ canMove }: { canMove: boolean }) {
  return (
    <details className={styles.keys} data-print="no">
      <summary>{canMove ? 'Keys, and moving dates' : 'Keys'}</summary>
      <dl className={styles.list}>
        {[...WALK, ...(canMove ? MOVE : [])].map(([keys, words]) => (
          <Fragment key={words}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{words}</dd>
          </Fragment>
        ))}
      </dl>
      {canMove && (
        <p className={styles.words}>
          Drag a mark sideways to move its date: by days on the scale of weeks, by weeks on months and
          quarters, by months on financial years; hold Shift for single days, Esc lets it go. “Nov 2017” stays
          a month and moves by months. Nothing is saved before you have read what follows. On a touch screen
          use the button of the row.
        </p>
      )}
    </details>
  );
}
