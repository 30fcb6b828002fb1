import { Checkbox } from '../../../ui/checkbox/checkbox.js';
import { Notice } from '../../../ui/notice/notice.js';
import { TextArea } from '../../../ui/text-area/text-area.js';

export const LATE_FIELDS = { reason: 'agenda-reason', chairAgrees: 'agenda-chair' } as const;

export interface Late {
  reason: string;
  chairAgrees: boolean;
}
export const NOT_LATE: Late = { reason: '', chairAgrees: false };

/** What a change of a published agenda needs (MTG-6), or the reason that the change asks for anyway. */
export function LateFields({
  isPublished,
  label = 'Why it is saved all the same',
  isReasonAsked = false,
  value,
  onChange,
  errorAt,
}: {
  isPublished: boolean;
  label?: string;
  isReasonAsked?: boolean;
  value: Late;
  onChange: (value: Late) => void;
  errorAt: (fieldId: string) => string | undefined;
}) {
  if (!isPublished && !isReasonAsked) return null;
  const chairError = errorAt(LATE_FIELDS.chairAgrees);
  return (
    <>
      {isPublished && (
        <Notice tone="warning" title="The papers are out">
          What changes now is a late item. It needs a reason that cannot wait, and the chair.
        </Notice>
      )}
      <TextArea
        id={LATE_FIELDS.reason}
        label={isPublished ? 'Why it cannot wait' : label}
        rows={2}
        maxLength={1000}
        error={errorAt(LATE_FIELDS.reason)}
        value={value.reason}
        onChange={({ target }) => onChange({ ...value, reason: target.value })}
      />
      {isPublished && (
        <Checkbox
          id={LATE_FIELDS.chairAgrees}
          label="The chair agrees that it is urgent"
          hint={chairError}
          checked={value.chairAgrees}
          onChange={({ target }) => onChange({ ...value, chairAgrees: target.checked })}
        />
      )}
    </>
  );
}

/** As the verbs take it. */
export function lateInput({ reason, chairAgrees }: Late) {
  return { reason: reason.trim() || null, chairAgrees };
}
