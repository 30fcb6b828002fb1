import { formatDay } from '../../../lib/dates.js';
import { DayFilter } from '../../../ui/day-field/day-filter.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import type { RecordMoments } from '../api/moments.js';

export interface MomentChoiceProps {
  /** "From" or "To". */
  label: string;
  value: string | undefined;
  moments: RecordMoments;
  /** What an address without this moment means, in words. */
  without: string;
  onChange: (moment: string | undefined) => void;
}

/** One side of a comparison: the end of a day, or a moment that has a name. */
export function MomentChoice({ label, value, moments, without, onChange }: MomentChoiceProps) {
  const isDay = value !== undefined && /^\d{4}-\d\d-\d\d$/.test(value);
  return (
    <>
      <DayFilter
        label={`${label}, end of`}
        value={isDay ? value : undefined}
        today={moments.today}
        onChange={onChange}
      />
      {moments.points.length > 0 && (
        <SelectField
          label={`${label}, at`}
          value={moments.points.some(({ asAt }) => asAt === value) ? value : ''}
          onChange={({ target }) => onChange(target.value || undefined)}
          emptyLabel={without}
          options={moments.points.map(({ title, on, asAt }) => ({
            value: asAt,
            label: `${formatDay(on)}: ${title}`,
          }))}
        />
      )}
    </>
  );
}
