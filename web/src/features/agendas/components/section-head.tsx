import type { KeyboardEvent } from 'react';
import { Button } from '../../../ui/button/button.js';
import type { AgendaSection } from '../api/agenda.js';
import styles from './agenda.module.css';
import type { OpenForm } from './agenda-form.js';
import { PART_WORDS } from './agenda-words.js';

export interface SectionHeadProps {
  section: AgendaSection;
  mayArrange: boolean;
  isEmpty: boolean;
  mayMoveUp: boolean;
  mayMoveDown: boolean;
  onMove: (by: -1 | 1) => void;
  onOpen: (form: OpenForm) => void;
}

/** The heading of a section, and what is done with it. */
export function SectionHead(props: SectionHeadProps) {
  const { section, mayArrange, isEmpty, mayMoveUp, mayMoveDown, onMove, onOpen } = props;
  const { id, title } = section;

  function onKeyDown(event: KeyboardEvent) {
    if (!mayArrange || !event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowUp' && mayMoveUp) onMove(-1);
    else if (event.key === 'ArrowDown' && mayMoveDown) onMove(1);
    else return;
    event.preventDefault();
  }

  return (
    <div className={styles.section} data-item={id}>
      <h3 className={styles.sectionTitle}>{title}</h3>
      <span className="muted">{PART_WORDS[section.part]}</span>
      {mayArrange && (
        // biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons within
        <span className={styles.verbs} data-print="no" onKeyDown={onKeyDown}>
          <Button
            look="quiet"
            aria-label={`Move up the section ${title}`}
            aria-keyshortcuts="Alt+ArrowUp"
            aria-disabled={!mayMoveUp}
            onClick={() => mayMoveUp && onMove(-1)}
          >
            <span aria-hidden="true">↑</span>
          </Button>
          <Button
            look="quiet"
            aria-label={`Move down the section ${title}`}
            aria-keyshortcuts="Alt+ArrowDown"
            aria-disabled={!mayMoveDown}
            onClick={() => mayMoveDown && onMove(1)}
          >
            <span aria-hidden="true">↓</span>
          </Button>
          <Button
            look="quiet"
            aria-label={`Add an item to ${title}`}
            onClick={() => onOpen({ kind: 'ITEM', item: null, sectionId: id })}
          >
            Add
          </Button>
          <Button
            look="quiet"
            aria-label={`Rename ${title}`}
            onClick={() => onOpen({ kind: 'SECTION', section })}
          >
            Rename
          </Button>
          {isEmpty && (
            <Button
              look="quiet"
              aria-label={`Remove ${title}`}
              onClick={() => onOpen({ kind: 'REMOVE_SECTION', section })}
            >
              Remove
            </Button>
          )}
        </span>
      )}
    </div>
  );
}
