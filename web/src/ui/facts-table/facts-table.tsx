import type { ReactNode } from 'react';
import { cx } from '../cx.js';
import styles from './facts-table.module.css';

export interface FactsTableProps {
  /** Names the region in which the table scrolls. */
  label: string;
  headings: readonly ReactNode[];
  /** Long cells begin on one line; short ones stand in the middle of their row. */
  align?: 'top' | 'middle';
  /** Rows: a `th` of the scope row, then cells that repeat their heading as `data-label`. */
  children: ReactNode;
}

/** A short table inside a card. On a phone each row is a block with its headings beside the facts. */
export function FactsTable({ label, headings, align = 'middle', children }: FactsTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keys
    <section className={styles.scroll} tabIndex={0} aria-label={label}>
      <table className={cx(styles.table, align === 'top' && styles.top)}>
        <thead>
          <tr>
            {headings.map((heading, at) => (
              // Headings stand where they stand: their place is all that they are known by.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <th key={at} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}
