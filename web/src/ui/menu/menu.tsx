import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Button, type ButtonProps } from '../button/button.js';
import { cx } from '../cx.js';
import { keepInSight } from '../keep-in-sight.js';
import { Link } from '../link/link.js';
import styles from './menu.module.css';

export interface MenuItem {
  id: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Where it leads, or what it does. */
  href?: string;
  onSelect?: () => void;
  isCurrent?: boolean;
}

export interface MenuProps {
  /** What the button says. */
  label: ReactNode;
  items: readonly MenuItem[];
  /** On which edge of the button the list hangs. */
  align?: 'start' | 'end';
  look?: ButtonProps['look'];
  buttonClassName?: string;
  buttonLabel?: string;
}

/** A button with a list of actions. Arrow keys, Home, End and first letters move; Escape and Tab close. */
export function Menu({ label, items, align = 'start', look, buttonClassName, buttonLabel }: MenuProps) {
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const entries = () => [...(list.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];

  useEffect(() => {
    if (!isOpen) return;
    list.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    keepInSight(list.current);
    const closeFromOutside = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeFromOutside);
    return () => document.removeEventListener('pointerdown', closeFromOutside);
  }, [isOpen]);

  function close() {
    setOpen(false);
    root.current?.querySelector<HTMLElement>('button')?.focus();
  }

  function move(event: KeyboardEvent) {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'Tab') {
      setOpen(false);
    } else if (event.key in to) {
      event.preventDefault();
      all[(to[event.key]! + all.length) % all.length]?.focus();
    } else if (/^\S$/.test(event.key) && !event.ctrlKey && !event.metaKey) {
      const rest = [...all.slice(at + 1), ...all.slice(0, at + 1)];
      rest
        .find((entry) => entry.textContent?.trim().toLowerCase().startsWith(event.key.toLowerCase()))
        ?.focus();
    }
  }

  return (
    <div className={styles.root} ref={root}>
      <Button
        look={look}
        className={buttonClassName}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        aria-controls={isOpen ? listId : undefined}
        aria-label={buttonLabel}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' || isOpen) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {label}
        <span aria-hidden="true">▾</span>
      </Button>
      {isOpen && (
        <div
          ref={list}
          id={listId}
          role="menu"
          tabIndex={-1}
          aria-label={buttonLabel ?? (typeof label === 'string' ? label : 'Choices')}
          className={cx(styles.list, styles[align])}
          onKeyDown={move}
        >
          {items.map((item) => (
            <Entry key={item.id} item={item} onDone={close} />
          ))}
        </div>
      )}
    </div>
  );
}

function Entry({ item, onDone }: { item: MenuItem; onDone: () => void }) {
  const shared = {
    role: 'menuitem',
    tabIndex: -1,
    className: cx(styles.item, item.isCurrent && styles.current),
    'aria-current': item.isCurrent || undefined,
    onClick: () => {
      onDone();
      item.onSelect?.();
    },
  } as const;
  const words = (
    <>
      {item.label}
      {item.hint && <span className={styles.hint}>{item.hint}</span>}
    </>
  );
  return item.href ? (
    <Link href={item.href} {...shared}>
      {words}
    </Link>
  ) : (
    <button type="button" {...shared}>
      {words}
    </button>
  );
}
