import { useToday } from '../../../lib/session.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import type { StatusValues } from '../lib/status-values.js';

type FieldName = Exclude<keyof StatusValues, 'rag' | 'narrative'>;

interface StatusFieldsProps {
  ids: Readonly<Record<FieldName, string>>;
  errorAt: (fieldId: string) => string | undefined;
  values: StatusValues;
  onChange: (part: Partial<StatusValues>) => void;
}

/** The way back: an action, its owner and its date. */
export function PathToGreenFields({ ids, errorAt, values, onChange }: StatusFieldsProps) {
  const today = useToday();
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

/** Why the owner's colour stands in for the rule's, and until when. */
export function OverrideFields({ ids, errorAt, values, onChange }: StatusFieldsProps) {
  const today = useToday();
  return (
    <>
      <TextArea
        id={ids.overrideReason}
        label="Why it differs from the rule"
        rows={2}
        maxLength={1000}
        error={errorAt(ids.overrideReason)}
        value={values.overrideReason}
        onChange={({ target }) => onChange({ overrideReason: target.value })}
      />
      <DayField
        id={ids.overrideUntil}
        label="Your colour stands until"
        today={today}
        error={errorAt(ids.overrideUntil)}
        value={values.overrideUntil}
        onChange={(day) => onChange({ overrideUntil: day })}
      />
    </>
  );
}
