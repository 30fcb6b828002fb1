import { type KeyboardEvent, useEffect, useState } from 'react';
import { currentOf } from '../../../lib/api-error.js';
import { dropDraft, keepDraft, readDraft } from '../../../lib/drafts.js';
import { messageOf } from '../../../lib/error-messages.js';
import { useSession } from '../../../lib/session.js';
import { Button } from '../../../ui/button/button.js';
import { Notice } from '../../../ui/notice/notice.js';
import { Tag } from '../../../ui/tag/tag.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useDone } from '../../../ui/toast/use-done.js';
import type { MinutesBlock } from '../api/minutes.js';
import { useWriteMinutes } from '../api/minutes-verbs.js';
import styles from './minutes.module.css';
import { blockTitle } from './minutes-words.js';

export interface BlockEditorProps {
  block: MinutesBlock;
  mayWrite: boolean;
  /** Moves the keyboard to the part after this one (1) or before it (-1). */
  onMove: (by: 1 | -1) => void;
  onVersions: () => void;
}

interface Kept {
  text: string;
  version: number;
}

/** One part of the minutes: read, or written and saved by itself. What is typed stays until it is saved or dropped. */
export function BlockEditor({ block, mayWrite, onMove, onVersions }: BlockEditorProps) {
  const { person } = useSession();
  const write = useWriteMinutes();
  const done = useDone();
  const key = `minutes:${block.id}:${person.id}`;
  const [typed, setTyped] = useState<Kept | null>(() => readDraft<Kept>(key));
  const [said, setSaid] = useState<string | null>(null);
  const title = blockTitle(block);
  const stored = block.text ?? '';
  const isOvertaken = typed !== null && typed.version !== block.version && typed.text !== stored;
  const hasTyped = typed !== null && typed.text !== stored;
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    if (!hasTyped) return;
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [hasTyped]);

  function type(text: string) {
    const kept = { text, version: typed?.version ?? block.version };
    setTyped(kept);
    keepDraft(key, kept);
  }
  function drop() {
    setTyped(null);
    setSaid(null);
    dropDraft(key);
  }
  function save(version = typed?.version ?? block.version) {
    if (!hasTyped || write.isPending) return;
    setSaid(null);
    const before = stored;
    write.mutate(
      { id: block.id, expectedVersion: version, text: typed.text },
      {
        onSuccess: ({ writeMinutes: { block: saved } }) => {
          drop();
          done(`“${title}” is saved as version ${saved.number}.`, () =>
            write.mutateAsync({ id: block.id, expectedVersion: saved.version, text: before }),
          );
        },
        onError: (error) =>
          setSaid(
            currentOf(error)
              ? 'Somebody saved this part meanwhile. Yours is still here: compare it with theirs below.'
              : messageOf(error),
          ),
      },
    );
  }
  function press(event: KeyboardEvent) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    } else if (event.altKey && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      onMove(event.key === 'ArrowDown' ? 1 : -1);
    }
  }

  const isEditable = mayWrite && !block.isWithheld;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the text field inside
    <div className={styles.block} onKeyDown={press}>
      {!isEditable && <h3>{title}</h3>}
      {block.isExempt && (
        <p>
          <Tag tone="amber">Exempt</Tag> <span className="muted">{block.withheldBecause}</span>
        </p>
      )}
      {block.isWithheld && <p className="muted">This part is withheld from you.</p>}
      {isEditable ? (
        <TextArea
          id={`block-${block.id}`}
          label={title}
          data-minutes-block={block.id}
          rows={Math.min(18, Math.max(3, (typed?.text ?? stored).split('\n').length + 1))}
          maxLength={100_000}
          error={said ?? undefined}
          value={typed?.text ?? stored}
          onChange={({ target }) => type(target.value)}
        />
      ) : (
        block.text !== null && <p className={styles.text}>{block.text}</p>
      )}
      {isOvertaken && (
        <Notice
          tone="warning"
          title="Somebody else saved this part"
          isLive
          actions={
            <>
              <Button onClick={() => save(block.version)}>Save mine over theirs</Button>
              <Button onClick={drop}>Take theirs</Button>
            </>
          }
        >
          <span className={styles.text}>{stored}</span>
        </Notice>
      )}
      {!block.isWithheld && (
        <div className={styles.buttons}>
          {isEditable && (
            <Button look="primary" isBusy={write.isPending} disabled={!hasTyped} onClick={() => save()}>
              Save<span className="visually-hidden"> {title}</span>
            </Button>
          )}
          {hasTyped && <Button onClick={drop}>Drop what I typed</Button>}
          <Button look="quiet" onClick={onVersions}>
            Version {block.number}
            <span className="visually-hidden"> of {title}: show all</span>
          </Button>
          <span className="muted small">
            {hasTyped ? 'Not saved yet.' : block.savedBy ? `Saved by ${block.savedBy}` : ''}
          </span>
        </div>
      )}
    </div>
  );
}
