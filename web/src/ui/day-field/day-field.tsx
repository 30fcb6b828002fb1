import { useState } from 'react';
import { dayWords, oneDay, oneDayEcho } from '../../lib/one-day.js';
import { DateField, type DateFieldProps } from '../date-field/date-field.js';

export interface DayFieldProps extends Omit<DateFieldProps, 'value' | 'onChange' | 'read'> {
  /** `2018-03-08`, empty for none, or the words as typed where they are not one day. */
  value: string;
  onChange: (day: string) => void;
  /** The office's today: words such as "8 March" are read from there. */
  today: string;
}

/**
 * One certain day, typed as people write it and kept as `2018-03-08`. Words that are not one day are handed on as they
 * are, so that nothing typed is lost; `dayProblems` refuses them before a form is sent.
 */
export function DayField({ value, onChange, today, ...rest }: DayFieldProps) {
  const [typed, setTyped] = useState({ text: dayWords(value), day: value });
  // Another day than the one typed has come from outside: a draft, an address, somebody else's version.
  const text = typed.day === value ? typed.text : dayWords(value);
  return (
    <DateField
      {...rest}
      value={text}
      onChange={(next) => {
        const day = next.trim() === '' ? '' : (oneDay(next, today) ?? next);
        setTyped({ text: next, day });
        onChange(day);
      }}
      read={(words) => oneDayEcho(words, today)}
    />
  );
}
