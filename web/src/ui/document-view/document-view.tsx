import type { Block, DocumentModel, Words } from '@gantry/shared/documents/document';
import { presentable } from '@gantry/shared/documents/presentable';
import { createElement, type ReactNode } from 'react';
import styles from './document-view.module.css';

export interface DocumentViewProps {
  model: DocumentModel;
  /** The level of the headings that are level 1 in the document: what stands above it is the page's. */
  under?: number;
}

/** A document on the screen, from the same data as its files. */
export function DocumentView({ model, under = 2 }: DocumentViewProps) {
  return (
    <article className={styles.document} lang={model.language} aria-label={model.title}>
      <p className={styles.running}>
        <span>{model.edition}</span>
        {model.marking && <strong>{model.marking}</strong>}
      </p>
      {model.blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks are known by nothing but their place
        <BlockView key={at} block={block} under={under} />
      ))}
    </article>
  );
}

function BlockView({ block, under }: { block: Block; under: number }) {
  switch (block.kind) {
    case 'heading':
      return createElement(`h${Math.min(6, under + block.level)}`, {}, presentable(block.text));
    case 'paragraph':
      return (
        <p>
          <Runs words={block.text} />
        </p>
      );
    case 'list': {
      const items = block.items.map((words, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <li key={at}>
          <Runs words={words} />
        </li>
      ));
      return block.isNumbered ? <ol>{items}</ol> : <ul>{items}</ul>;
    }
    case 'table':
      return (
        <section
          className={styles.scroll}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reachable by keys
          tabIndex={0}
          aria-label={block.columns.map(({ title }) => title).join(', ')}
        >
          <table>
            <thead>
              <tr>
                {block.columns.map(({ title }) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {block.rows.map((row, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <tr key={at}>
                  {row.map((words, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: as above
                    <td key={column}>
                      <Runs words={words} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      );
    case 'definitions':
      return (
        <dl className={styles.definitions}>
          {block.items.map(({ term, text }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <div key={at}>
              <dt>{presentable(term)}</dt>
              <dd>
                <Runs words={text} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'figure':
      return (
        <figure>
          <img src={`data:image/svg+xml,${encodeURIComponent(block.svg)}`} alt={block.alt} />
          {block.caption && <figcaption>{presentable(block.caption)}</figcaption>}
        </figure>
      );
    case 'page-break':
      return <hr />;
    case 'contents':
      return null;
  }
}

function Runs({ words }: { words: Words }) {
  if (typeof words === 'string') return presentable(words);
  return words.map((run, at) => {
    let shown: ReactNode = presentable(run.text);
    if (run.isItalic) shown = <em>{shown}</em>;
    if (run.isBold) shown = <strong>{shown}</strong>;
    if (run.href)
      shown = (
        <a href={run.href} rel="noreferrer">
          {shown}
        </a>
      );
    // biome-ignore lint/suspicious/noArrayIndexKey: runs are known by nothing but their place
    return <span key={at}>{shown}</span>;
  });
}
