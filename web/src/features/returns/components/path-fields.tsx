import { DayField } from '../../../ui/day-field/day-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';

export interface PathValues {
  pathToGreen: string;
  pathOwner: string;
  pathDueOn: string;
}

export interface PathFieldsProps {
  ids: Readonly<Record<keyof PathValues, string>>;
  errorAt: (fieldId: string) => string | undefined;
  values: PathValues;
  today: string;
  onChange: (part: Partial<PathValues>) => void;
}

/** The way back: an action, its owner and its date. */
export function PathFields({ ids, errorAt, values, today, onChange }: PathFieldsProps) {
  return (
    <>
      <TextArea
        id={ids.pathToGreen}
        label="Path to green"
        hint="What will bring it back on track"
        rows={2}
        maxLength={2000}
        error={errorAt(ids.pathToGreen)}
        value={values.pathToGreen}
        onChange={({ target }) => onChange({ pathToGreen: target.value })}
      />
      <TextField
        id={ids.pathOwner}
        label="Who does it"
        maxLength={200}
        error={errorAt(ids.pathOwner)}
        value={values.pathOwner}
        onChange={({ target }) => onChange({ pathOwner: target.value })}
      />
      <DayField
        id={ids.pathDueOn}
        label="By when"
        today={today}
        error={errorAt(ids.pathDueOn)}
        value={values.pathDueOn}
        onChange={(day) => onChange({ pathDueOn: day })}
      />
    </>
  );
}
