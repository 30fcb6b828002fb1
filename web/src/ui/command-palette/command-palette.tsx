import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { cx } from '../cx.js';
import styles from './command-palette.module.css';
import { type Command, groupCommands } from './commands.js';
import { useCommandSearch } from './use-command-search.js';

export interface CommandPaletteProps {
  onClose: () => void;
  /** Asked at every change, with '' at the start. A later answer replaces an earlier one, whichever comes first. */
  search: (text: string, signal: AbortSignal) => Promise<readonly Command[]>;
  onChoose: (command: Command) => void;
}

/** Search and commands in one box: a combobox over a list, driven from the keyboard without leaving the field. */
export function CommandPalette({ onClose, search, onChoose }: CommandPaletteProps) {
  const base = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const { commands, isSearching, hasFailed } = useCommandSearch(text, search);
  const groups = groupCommands(commands);
  const ordered = groups.flatMap((group) => group.commands);
  const active = ordered[Math.min(at, ordered.length - 1)];

  useEffect(() => {
    const opener = document.activeElement;
    const element = dialog.current;
    element?.showModal();
    element?.querySelector('input')?.focus();
    return () => {
      element?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  useEffect(() => {
    if (active) document.getElementById(`${base}-${active.id}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, base]);

  function move(event: KeyboardEvent) {
    const last = ordered.length - 1;
    const to: Record<string, number> = {
      ArrowDown: at >= last ? 0 : at + 1,
      ArrowUp: at <= 0 ? last : at - 1,
    };
    if (event.key in to) {
      event.preventDefault();
      setAt(Math.max(0, to[event.key]!));
    } else if (event.key === 'Enter' && active) {
      event.preventDefault();
      onChoose(active);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      onClose();
    }
  }

  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label="Search and commands"
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onKeyDown={move}
      onPointerDown={(event) => event.target === dialog.current && onClose()}
    >
      <input
        className={styles.input}
        type="text"
        role="combobox"
        aria-label="Search or jump to"
        aria-expanded={ordered.length > 0}
        aria-controls={`${base}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active ? `${base}-${active.id}` : undefined}
        placeholder="Search or jump to…"
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setAt(0);
        }}
      />
      <div id={`${base}-list`} role="listbox" aria-label="Results" className={styles.list}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: groups of options exist only as ARIA outside a <select>
          <div key={group.name} role="group" aria-labelledby={`${base}-group-${group.name}`}>
            <div className={styles.group} id={`${base}-group-${group.name}`}>
              {group.name}
            </div>
            {group.commands.map((command) => (
              <div
                key={command.id}
                id={`${base}-${command.id}`}
                role="option"
                tabIndex={-1}
                aria-selected={command === active}
                className={cx(styles.option, command === active && styles.active)}
                onPointerMove={() => setAt(ordered.indexOf(command))}
                onClick={() => onChoose(command)}
                onKeyDown={undefined}
              >
                <span>{command.label}</span>
                {command.hint && <span className={styles.hint}>{command.hint}</span>}
                {command.keys && <kbd>{command.keys}</kbd>}
              </div>
            ))}
          </div>
        ))}
      </div>
      <div role="status" className={styles.status}>
        {hasFailed
          ? 'The search does not answer. Try again in a moment.'
          : isSearching
            ? 'Searching…'
            : ordered.length === 0
              ? `Nothing found for “${text}”.`
              : `${ordered.length} ${ordered.length === 1 ? 'result' : 'results'}. Arrows choose, Enter opens.`}
      </div>
    </dialog>
  );
}
