import { type ReactNode, useState } from 'react';
import { dayWords, oneDay, oneDayEcho } from '../../lib/one-day.js';
import { DateField } from '../date-field/date-field.js';
import styles from './day-filter.module.css';

export interface DayFilterProps {
  label: ReactNode;
  /** `2018-03-08`, as the address holds it. */
  value: string | undefined;
  onChange: (day: string | undefined) => void;
  /** The office's today. */
  today: string;
}

/**
 * A day by which a list is filtered. It counts once the field is left or Enter is pressed, so that a half-typed day
 * filters nothing; the reading stands below while it is typed.
 */
export function DayFilter({ label, value, onChange, today }: DayFilterProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? dayWords(value ?? '');

  function settle() {
    if (typed === null) return;
    const day = typed.trim() === '' ? undefined : oneDay(typed, today);
    // Words that cannot be read stay, with what is wrong with them, and the list stays as it is.
    if (day === null) return;
    setTyped(null);
    if (day !== value) onChange(day);
  }

  return (
    <div className={typed === null ? styles.settled : styles.typing}>
      <DateField
        label={label}
        placeholder="Any day"
        value={text}
        onChange={setTyped}
        read={(words) => oneDayEcho(words, today)}
        onBlur={settle}
        onKeyDown={({ key }) => {
          if (key === 'Enter') settle();
          if (key === 'Escape') setTyped(null);
        }}
      />
    </div>
  );
}
