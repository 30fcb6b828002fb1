import { type KeyboardEvent, useEffect, useState } from 'react';
import { cx } from '../cx.js';
import { Field, type FieldProps, useFieldIds } from '../field/field.js';
import styles from './choose-field.module.css';

export interface Choice {
  value: string;
  label: string;
  /** Said at the end of the line: a code, a date. Found by the search too. */
  hint?: string;
}

export interface ChooseFieldProps extends FieldProps {
  choices: readonly Choice[];
  value: string;
  /** The chosen value, or empty while what is typed names none. */
  onChange: (value: string) => void;
}

/** More are not read through: a reader types another word. */
const MOST = 50;

/** One of many, found by typing: a combobox over a list, driven from the keyboard without leaving the field. */
export function ChooseField({ label, id, hint, error, choices, value, onChange }: ChooseFieldProps) {
  const ids = useFieldIds({ id, hint, error });
  const chosen = choices.find((choice) => choice.value === value);
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const text = typed ?? chosen?.label ?? '';
  const found = matching(choices, chosen && typed === null ? '' : text);
  const shown = found.slice(0, MOST);
  const active = isOpen ? shown[Math.min(at, shown.length - 1)] : undefined;
  const optionId = (choice: Choice) => `${ids.id}-${choice.value}`;

  useEffect(() => {
    if (active) document.getElementById(`${ids.id}-${active.value}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, ids.id]);

  function choose(choice: Choice) {
    setTyped(null);
    setOpen(false);
    onChange(choice.value);
  }

  function press(event: KeyboardEvent) {
    const last = shown.length - 1;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) setAt(0);
      else if (event.key === 'ArrowDown') setAt(at >= last ? 0 : at + 1);
      else setAt(at <= 0 ? last : at - 1);
      setOpen(true);
    } else if (event.key === 'Enter' && active) {
      event.preventDefault();
      choose(active);
    } else if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
    }
  }

  return (
    <Field id={ids.id} label={label} hint={hint} error={error}>
      <div className={styles.place}>
        <input
          type="text"
          role="combobox"
          id={ids.id}
          className={cx('nhsuk-input', error && 'nhsuk-input--error')}
          aria-expanded={isOpen}
          aria-controls={`${ids.id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={active ? optionId(active) : undefined}
          aria-describedby={ids.describedBy}
          aria-invalid={error ? true : undefined}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={({ target }) => {
            setTyped(target.value);
            setOpen(true);
            setAt(0);
            if (value !== '') onChange('');
          }}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={press}
        />
        <div
          id={`${ids.id}-list`}
          role="listbox"
          aria-label={typeof label === 'string' ? label : 'Choices'}
          className={styles.list}
          hidden={!isOpen || shown.length === 0}
        >
          {isOpen &&
            shown.map((choice) => (
              <div
                key={choice.value}
                id={optionId(choice)}
                role="option"
                tabIndex={-1}
                aria-selected={choice === active}
                className={cx(styles.option, choice === active && styles.active)}
                // Before the field loses the focus, which closes the list.
                onPointerDown={(event) => {
                  event.preventDefault();
                  choose(choice);
                }}
              >
                <span>{choice.label}</span>
                {choice.hint && <span className={styles.hint}>{choice.hint}</span>}
              </div>
            ))}
        </div>
        <div role="status" className={cx(isOpen && shown.length === 0 ? styles.status : 'visually-hidden')}>
          {isOpen && countWords(found.length, text)}
        </div>
      </div>
    </Field>
  );
}

/** Every typed word stands somewhere in the line, in any order. */
function matching(choices: readonly Choice[], text: string): readonly Choice[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return choices;
  return choices.filter(({ label, hint }) => {
    const line = `${label} ${hint ?? ''}`.toLowerCase();
    return words.every((word) => line.includes(word));
  });
}

function countWords(count: number, text: string): string {
  if (count === 0) return `Nothing found for “${text}”.`;
  if (count > MOST) return `${count} found, the first ${MOST} are listed. Type more to narrow them.`;
  return `${count} found. Arrows choose, Enter takes.`;
}
