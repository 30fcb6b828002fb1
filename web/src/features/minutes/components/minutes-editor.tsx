import { useState } from 'react';
import type { Minutes, MinutesBlock } from '../api/minutes.js';
import { BlockEditor } from './block-editor.js';
import styles from './minutes.module.css';
import { VersionsDialog } from './versions-dialog.js';

/** All parts of the minutes in order. Keys lead from part to part, and one saves. */
export function MinutesEditor({ minutes }: { minutes: Minutes }) {
  const [shown, setShown] = useState<MinutesBlock | null>(null);
  const move = (from: string) => (by: 1 | -1) => {
    const fields = [...document.querySelectorAll<HTMLElement>('[data-minutes-block]')];
    const at = fields.findIndex(({ dataset }) => dataset.minutesBlock === from);
    fields[at + by]?.focus();
  };
  return (
    <>
      {minutes.mayWrite && (
        <p className="muted">
          <kbd>Ctrl</kbd>+<kbd>Enter</kbd> saves the part you are in; <kbd>Alt</kbd>+<kbd>↓</kbd> and{' '}
          <kbd>Alt</kbd>+<kbd>↑</kbd> go to the next and the previous one.
        </p>
      )}
      <div className={styles.blocks}>
        {minutes.blocks.map((block) => (
          <BlockEditor
            key={block.id}
            block={block}
            mayWrite={minutes.mayWrite}
            onMove={move(block.id)}
            onVersions={() => setShown(block)}
          />
        ))}
      </div>
      {shown && <VersionsDialog block={shown} onClose={() => setShown(null)} />}
    </>
  );
}
