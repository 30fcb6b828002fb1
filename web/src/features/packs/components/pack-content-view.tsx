import type {
  PackBlock,
  PackCell,
  PackContent,
  PackTable,
  RecordRef,
} from '@gantry/shared/packs/pack-content';
import { toSvg } from '@gantry/shared/timeline/svg-writer';
import type { ReactNode } from 'react';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { HeatMap } from '../../../ui/heat-map/heat-map.js';
import { Link } from '../../../ui/link/link.js';
import { RagMark } from '../../../ui/rag/rag-mark.js';
import styles from './pack-content-view.module.css';
import { recordHref } from './pack-words.js';

/** What an edition says to one audience, on the screen: the same frozen text as in its files. */
export function PackContentView({ content }: { content: PackContent }) {
  const { instant } = content.asAt;
  return (
    <article className={styles.pack} aria-label={content.title}>
      {content.branding.marking[content.audience] && (
        <p className={styles.marking}>{content.branding.marking[content.audience]}</p>
      )}
      {content.reason && (
        <p>
          <strong>Corrected in this edition:</strong> {content.reason}
        </p>
      )}
      <nav aria-label="Contents of the pack" className={styles.contents}>
        <ol>
          {content.sections.map(({ kind, heading }) => (
            <li key={kind}>
              <a href={`#section-${kind}`}>{heading}</a>
            </li>
          ))}
        </ol>
      </nav>
      {content.sections.map(({ kind, heading, blocks }) => (
        <section key={kind} aria-labelledby={`section-${kind}`} className={styles.section}>
          <h2 id={`section-${kind}`} tabIndex={-1}>
            {heading}
          </h2>
          {blocks.map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks are known by nothing but their place
            <BlockView key={at} block={block} instant={instant} />
          ))}
        </section>
      ))}
      <section aria-labelledby="section-withheld" className={styles.section}>
        <h2 id="section-withheld">What is withheld</h2>
        {content.withheld.length === 0 ? (
          <p>Nothing is withheld from this audience.</p>
        ) : (
          <ul>
            {content.withheld.map(({ reason, what, count }) => (
              <li key={`${reason} ${what}`}>
                {count} {what}: {reason}
              </li>
            ))}
          </ul>
        )}
      </section>
    </article>
  );
}

function BlockView({ block, instant }: { block: PackBlock; instant: string }) {
  switch (block.kind) {
    case 'paragraph':
      return <p className={block.isComment ? styles.comment : undefined}>{block.text}</p>;
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'list': {
      const items = block.items.map(({ text, ref }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <li key={at}>
          <Told text={text} refTo={ref} instant={instant} />
        </li>
      ));
      return block.isNumbered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'definitions':
      return (
        <dl className={styles.definitions}>
          {block.items.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      );
    case 'figures':
      return (
        <dl className={styles.figures}>
          {block.items.map(({ label, value, note, ref }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <strong>
                  <Told text={value} refTo={ref} instant={instant} />
                </strong>
                {note && <span className="muted small">{note}</span>}
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return <TableView table={block} instant={instant} />;
    case 'heat-map':
      return (
        <HeatMap
          caption={block.title}
          cells={block.cells.flatMap((row, down) =>
            row.map(({ codes }, across) => ({ likelihood: 5 - down, impact: across + 1, ids: codes })),
          )}
          bandOf={(likelihood, impact) => BANDS[block.cells[5 - likelihood]?.[impact - 1]?.band ?? 'low']}
        />
      );
    case 'drawing':
      return (
        <figure className={styles.drawing}>
          <img
            alt={`${block.title}. ${block.drawing.description} The same stands in the table below.`}
            src={`data:image/svg+xml;utf8,${encodeURIComponent(toSvg(block.drawing))}`}
          />
        </figure>
      );
  }
}

const BANDS = {
  low: { tone: 'green', word: 'Low' },
  moderate: { tone: 'grey', word: 'Moderate' },
  high: { tone: 'amber', word: 'High' },
  extreme: { tone: 'red', word: 'Extreme' },
} as const;

function TableView({ table, instant }: { table: PackTable; instant: string }) {
  return (
    <div className={styles.table}>
      <h3>{table.title}</h3>
      {table.rows.length === 0 ? (
        <p className="muted">{table.emptyText}</p>
      ) : (
        <FactsTable label={table.title} align="top" headings={table.columns.map(({ title }) => title)}>
          {table.rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is frozen in its place
            <tr key={at}>
              {row.map((cell, column) => {
                const { key, title } = table.columns[column] ?? { key: String(column), title: '' };
                return column === 0 ? (
                  <th key={key} scope="row">
                    <CellView cell={cell} instant={instant} />
                  </th>
                ) : (
                  <td key={key} data-label={title} className={cell.kind === 'number' ? 'number' : undefined}>
                    <CellView cell={cell} instant={instant} />
                  </td>
                );
              })}
            </tr>
          ))}
        </FactsTable>
      )}
    </div>
  );
}

/** One cell: the word, and beside a colour its shape. */
export function CellView({ cell, instant }: { cell: PackCell; instant: string }): ReactNode {
  if (cell.kind === 'rag')
    return (
      <span className={styles.rag}>
        <RagMark tone={cell.rag === 'stale' ? 'grey' : cell.rag} isStale={cell.rag === 'stale'} /> {cell.text}
      </span>
    );
  return <Told text={cell.text} refTo={cell.ref} instant={instant} />;
}

function Told({ text, refTo, instant }: { text: string; refTo: RecordRef | undefined; instant: string }) {
  if (!refTo) return text;
  return <Link href={recordHref(refTo.path, instant)}>{text}</Link>;
}
