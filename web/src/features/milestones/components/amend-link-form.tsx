import type { OffsetUnit } from '@gantry/shared/dates/plan-date';
import { useState } from 'react';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { useAmendLink } from '../api/amend-link.js';
import type { PlanItem } from '../api/plan-item.js';
import { LAG_UNITS, LINK_NEEDS } from './link-words.js';

const FIELDS = {
  lagMin: 'amend-lag-min',
  lagMax: 'amend-lag-max',
  lagUnit: 'amend-lag-unit',
  neededFor: 'amend-needed',
  reason: 'amend-link-why',
};
const LABELS = { lag: 'Lag', neededFor: 'Needed for' };
const WHOLE = /^-?\d{1,4}$/;

/** What of a dependency this form changes, as it stands or as somebody else has left it. */
type LinkState = Pick<PlanItem['links'][number], 'lagMin' | 'lagMax' | 'lagUnit' | 'neededFor'>;
type LinkNow = LinkState & { version: number };

function wordsOf({ lagMin, lagMax, lagUnit, neededFor }: LinkState) {
  const unit = LAG_UNITS.find(({ value }) => value === lagUnit)?.label ?? lagUnit;
  const lag = lagMin === lagMax ? `${lagMin} ${unit}` : `${lagMin} to ${lagMax} ${unit}`;
  return { lag, neededFor: LINK_NEEDS.find(({ value }) => value === neededFor)?.label ?? '' };
}

export interface AmendLinkFormProps {
  item: PlanItem;
  link: PlanItem['links'][number];
  onClose: () => void;
}

/** Another lag for a dependency, and what a gate needs it for. The two items stay linked as they are. */
export function AmendLinkForm({ item, link, onClose }: AmendLinkFormProps) {
  const amend = useAmendLink();
  const done = useDone();
  const [before] = useState(link);
  const [values, setValues] = useState({
    min: String(link.lagMin),
    max: String(link.lagMax),
    unit: link.lagUnit,
    neededFor: link.neededFor ?? '',
    reason: '',
  });
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const [min, max] = [values.min.trim().replace('–', '-'), values.max.trim().replace('–', '-')];
  const isIntoGate = link.neededFor !== null;
  const lagOf = (unit: string) => LAG_UNITS.find(({ value }) => value === unit)!.value as OffsetUnit;

  const action = useChangeForm<LinkNow>({
    fieldIds: FIELDS,
    version: link.version,
    conflict: {
      labels: LABELS,
      base: wordsOf(before),
      mine: wordsOf({
        ...{ lagMin: Number(min), lagMax: Number(max), lagUnit: values.unit },
        neededFor: values.neededFor || null,
      }),
      theirs: wordsOf,
    },
    check: () => [
      ...(WHOLE.test(min) ? [] : [{ fieldId: FIELDS.lagMin, message: 'Enter a whole number, such as 2' }]),
      ...(WHOLE.test(max) ? [] : [{ fieldId: FIELDS.lagMax, message: 'Enter a whole number, such as 3' }]),
      ...(values.reason.trim() === '' ? [{ fieldId: FIELDS.reason, message: 'Say why' }] : []),
    ],
    onClose,
    send: async (expectedVersion, isMine) => {
      const { amendLink: saved } = await amend.mutateAsync({
        ...{ id: link.id, expectedVersion, reason: values.reason },
        ...(isMine('lag') ? { lagMin: Number(min), lagMax: Number(max), lagUnit: lagOf(values.unit) } : {}),
        ...(isIntoGate && isMine('neededFor') ? { neededFor: values.neededFor } : {}),
      });
      onClose();
      done('Dependency changed.', () =>
        amend.mutateAsync({
          ...{ id: saved.id, expectedVersion: saved.version, reason: `Undone: ${values.reason}` },
          ...{ lagMin: before.lagMin, lagMax: before.lagMax, lagUnit: lagOf(before.lagUnit) },
          ...(isIntoGate ? { neededFor: before.neededFor } : {}),
        }),
      );
    },
  });

  const [first, second] = link.isPredecessor ? [link.otherTitle, item.title] : [item.title, link.otherTitle];
  return (
    <ChangeDialog title="Change the dependency" saveLabel="Save" form={action} onClose={onClose}>
      <p>
        “{second}” waits for “{first}”. The lag is how long after it; a negative one comes before.
      </p>
      <TextField
        id={FIELDS.lagMin}
        label="Lag, at least"
        inputMode="numeric"
        data-autofocus
        error={action.errorAt(FIELDS.lagMin)}
        value={values.min}
        onChange={({ target }) => set({ min: target.value })}
      />
      <TextField
        id={FIELDS.lagMax}
        label="Lag, at most"
        inputMode="numeric"
        error={action.errorAt(FIELDS.lagMax)}
        value={values.max}
        onChange={({ target }) => set({ max: target.value })}
      />
      <SelectField
        id={FIELDS.lagUnit}
        label="Counted in"
        error={action.errorAt(FIELDS.lagUnit)}
        value={values.unit}
        onChange={({ target }) => set({ unit: target.value })}
        options={LAG_UNITS}
      />
      {isIntoGate && (
        <SelectField
          id={FIELDS.neededFor}
          label="What the gate needs it for"
          error={action.errorAt(FIELDS.neededFor)}
          value={values.neededFor}
          onChange={({ target }) => set({ neededFor: target.value })}
          options={LINK_NEEDS}
        />
      )}
      <TextArea
        id={FIELDS.reason}
        label="Why"
        hint="In a sentence that a board can read"
        maxLength={1000}
        error={action.errorAt(FIELDS.reason)}
        value={values.reason}
        onChange={({ target }) => set({ reason: target.value })}
      />
    </ChangeDialog>
  );
}
