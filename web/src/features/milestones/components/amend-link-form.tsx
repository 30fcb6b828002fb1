import type { OffsetUnit } from '@gantry/shared/dates/plan-date';
import { useState } from 'react';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import type { FormError } from '../../../ui/error-summary/error-summary.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { useAmendLink } from '../api/amend-link.js';
import type { PlanItem } from '../api/plan-item.js';
import { LAG_UNITS, LINK_KINDS, LINK_NEEDS } from './link-words.js';
import { WhatFollows } from './what-follows.js';

const FIELDS = {
  kind: 'amend-link-kind',
  lagMin: 'amend-lag-min',
  lagMax: 'amend-lag-max',
  lagUnit: 'amend-lag-unit',
  neededFor: 'amend-needed',
  reason: 'amend-link-why',
};
const LABELS = { kind: 'Type', lag: 'Lag', neededFor: 'Needed for' };
const WHOLE = /^-?\d{1,4}$/;
const LONGEST = 3_650;

/** What of a dependency this form changes, as it stands or as somebody else has left it. */
type LinkState = Pick<PlanItem['links'][number], 'kind' | 'lagMin' | 'lagMax' | 'lagUnit' | 'neededFor'>;
type LinkNow = LinkState & { version: number };

function wordsOf({ kind, lagMin, lagMax, lagUnit, neededFor }: LinkState) {
  const unit = LAG_UNITS.find(({ value }) => value === lagUnit)?.label ?? lagUnit;
  const lag = lagMin === lagMax ? `${lagMin} ${unit}` : `${lagMin} to ${lagMax} ${unit}`;
  return {
    kind: LINK_KINDS.find(({ value }) => value === kind)?.label ?? kind,
    lag,
    neededFor: LINK_NEEDS.find(({ value }) => value === neededFor)?.label ?? '',
  };
}

export interface AmendLinkFormProps {
  item: PlanItem;
  link: PlanItem['links'][number];
  onClose: () => void;
}

/** Another type or lag for a dependency, or another need, with what follows from it told before it is saved. */
export function AmendLinkForm({ item, link, onClose }: AmendLinkFormProps) {
  const amend = useAmendLink();
  const done = useDone();
  const [before] = useState(link);
  const [values, setValues] = useState({
    kind: link.kind,
    min: String(link.lagMin),
    max: String(link.lagMax),
    unit: link.lagUnit,
    neededFor: link.neededFor ?? '',
    reason: '',
  });
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const [min, max] = [values.min.trim().replace('–', '-'), values.max.trim().replace('–', '-')];
  const wrong = lagObjections(min, max);
  const terms = {
    kind: values.kind,
    lagMin: Number(min),
    lagMax: Number(max),
    lagUnit: values.unit,
    neededFor: values.neededFor || null,
  };
  const isSame = Object.entries(terms).every(([name, value]) => link[name as keyof LinkState] === value);
  const lagOf = (unit: string) => LAG_UNITS.find(({ value }) => value === unit)!.value as OffsetUnit;

  const action = useChangeForm<LinkNow>({
    fieldIds: FIELDS,
    version: link.version,
    conflict: {
      labels: LABELS,
      base: wordsOf(before),
      mine: wordsOf(terms),
      theirs: wordsOf,
    },
    check: () => [
      ...wrong,
      ...(isSame ? [{ fieldId: FIELDS.kind, message: 'Nothing is changed yet' }] : []),
      ...(values.reason.trim() === '' ? [{ fieldId: FIELDS.reason, message: 'Say why' }] : []),
    ],
    onClose,
    send: async (expectedVersion, isMine) => {
      const { amendLink: saved } = await amend.mutateAsync({
        ...{ id: link.id, expectedVersion, reason: values.reason },
        ...(isMine('kind') ? { kind: values.kind } : {}),
        ...(isMine('lag') ? { lagMin: Number(min), lagMax: Number(max), lagUnit: lagOf(values.unit) } : {}),
        ...(link.isToGate && isMine('neededFor') ? { neededFor: values.neededFor || null } : {}),
      });
      onClose();
      const staysSaid = link.isToGate && before.neededFor === null && terms.neededFor !== null;
      const stays = staysSaid ? ' Undoing leaves what the gate needs it for.' : '';
      done(`Dependency changed.${stays}`, () =>
        amend.mutateAsync({
          ...{ id: saved.id, expectedVersion: saved.version, reason: `Undone: ${values.reason}` },
          kind: before.kind,
          ...{ lagMin: before.lagMin, lagMax: before.lagMax, lagUnit: lagOf(before.lagUnit) },
          // A gate that has said what it needs cannot be without it again (`DEP-6`).
          ...(before.neededFor === null ? {} : { neededFor: before.neededFor }),
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
      <SelectField
        id={FIELDS.kind}
        label="How one waits for the other"
        data-autofocus
        error={action.errorAt(FIELDS.kind)}
        value={values.kind}
        onChange={({ target }) => set({ kind: target.value })}
        options={LINK_KINDS}
      />
      <TextField
        id={FIELDS.lagMin}
        label="Lag, at least"
        inputMode="numeric"
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
      {link.isToGate && (
        <SelectField
          id={FIELDS.neededFor}
          label="What the gate needs it for"
          emptyLabel={before.neededFor === null ? 'Not said' : undefined}
          error={action.errorAt(FIELDS.neededFor)}
          value={values.neededFor}
          onChange={({ target }) => set({ neededFor: target.value })}
          options={LINK_NEEDS}
        />
      )}
      <WhatFollows
        change={
          isSame || wrong.length > 0
            ? null
            : { lags: [{ linkId: link.id, ...terms, lagUnit: lagOf(values.unit) }] }
        }
      />
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

/** What is wrong with a lag as it is typed. */
function lagObjections(min: string, max: string): FormError[] {
  const [least, most] = [min, max].map((text) => (WHOLE.test(text) ? Number(text) : Number.NaN)) as [
    number,
    number,
  ];
  const isTooLong = Math.abs(least) > LONGEST || Math.abs(most) > LONGEST;
  return [
    ...(Number.isNaN(least) ? [{ fieldId: FIELDS.lagMin, message: 'Enter a whole number, such as 2' }] : []),
    ...(Number.isNaN(most) ? [{ fieldId: FIELDS.lagMax, message: 'Enter a whole number, such as 3' }] : []),
    ...(least > most ? [{ fieldId: FIELDS.lagMax, message: 'The most cannot be less than the least' }] : []),
    ...(isTooLong ? [{ fieldId: FIELDS.lagMax, message: 'A lag is 3,650 at the most' }] : []),
  ];
}
