import { useDraft } from '../../../lib/drafts.js';
import { dayProblems } from '../../../lib/one-day.js';
import { useSession } from '../../../lib/session.js';
import { useDateChanges } from '../../../lib/use-date-changes.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { DateField } from '../../../ui/date-field/date-field.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useReforecastMilestone } from '../api/reforecast-milestone.js';
import { useItemAction } from '../hooks/use-item-action.js';
import { consequenceOf, echoFor, forecastMade, readTyped } from '../lib/forecast-reading.js';
import type { OpenedItem } from '../lib/item-facts.js';
import { rowOf } from '../lib/item-facts.js';
import type { ItemActionProps } from './item-action-props.js';
import { scenarioLabel } from './scenario-label.js';
import { WhatFollows } from './what-follows.js';

const FIELDS = {
  date: 'move-date',
  reason: 'move-reason',
  scenarioId: 'move-scenario',
  mustConfirm: 'move-confirm',
  confirmBy: 'move-confirm-by',
  anchorItemId: 'move-anchor',
};

export interface MoveDateFormProps extends Pick<ItemActionProps, 'plan' | 'onClose' | 'start'> {
  item: OpenedItem & { code: string };
}

/** Moves the expected date: typed as people write it, with the reading and what it means said before it is saved. */
export function MoveDateForm({ item, plan, start, onClose }: MoveDateFormProps) {
  const { person } = useSession();
  const reforecast = useReforecastMilestone();
  const { made } = useDateChanges();
  const [values, setValues, dropDraft] = useDraft(draftKey(item.id, person.id, start), {
    date: start?.date ?? '',
    reason: '',
    scenarioId: start ? (start.scenarioId ?? '') : startingScenario(item, plan),
    mustConfirm: '',
    confirmBy: '',
    anchorItemId: '',
  });
  const row = rowOf(item, values.scenarioId || null);
  const kind = row?.kind ?? 'MILESTONE';
  const typed = readTyped(values.date, kind, plan.today);
  const isUnconfirmed = typed?.confidence === 'TBC' || typed?.confidence === 'APPROXIMATE_TBC';
  const change = typed && {
    itemId: item.id,
    date: values.date,
    scenarioId: values.scenarioId || null,
    anchorItemId: values.anchorItemId || null,
  };
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });

  const action = useItemAction({
    item,
    scenarioId: values.scenarioId || null,
    fieldIds: FIELDS,
    mine: { forecast: values.date },
    check: () => [
      ...(values.date.trim() === '' ? [{ fieldId: FIELDS.date, message: 'Enter the new date' }] : []),
      ...(values.reason.trim() === ''
        ? [{ fieldId: FIELDS.reason, message: 'Say why the date changes' }]
        : []),
      ...(isUnconfirmed ? dayProblems({ [FIELDS.confirmBy]: values.confirmBy }) : []),
    ],
    onClose,
    send: async (target) => {
      const scenarioId = values.scenarioId || null;
      const { reforecastMilestone: moved } = await reforecast.mutateAsync({
        ...target,
        date: values.date,
        reason: values.reason,
        scenarioId,
        mustConfirm: (isUnconfirmed && values.mustConfirm) || null,
        confirmBy: (isUnconfirmed && values.confirmBy) || null,
        anchorItemId: (typed?.shape === 'RELATIVE' && values.anchorItemId) || null,
      });
      dropDraft();
      onClose();
      made(
        `${item.code} moved. ${moved.reading ?? ''}`.trim(),
        forecastMade({ moved, target, scenarioId, reason: values.reason, typed, date: values.date }),
      );
    },
  });

  return (
    <ChangeDialog title={`Move date: ${item.title}`} saveLabel="Move date" form={action} onClose={onClose}>
      <p className="muted">
        Expected {row?.forecast?.written ?? 'without a date'}; baseline {row?.baseline?.written ?? 'none'}.
        The baseline stays as it is.
      </p>
      {plan.scenarios.length > 0 && (
        <SelectField
          id={FIELDS.scenarioId}
          label="In which scenario"
          error={action.errorAt(FIELDS.scenarioId)}
          value={values.scenarioId}
          onChange={({ target }) => set({ scenarioId: target.value })}
          options={[
            ...(differs(item) ? [] : [{ value: '', label: 'All scenarios' }]),
            ...plan.scenarios.map(({ id }) => ({ value: id, label: scenarioLabel(plan.scenarios, id)! })),
          ]}
        />
      )}
      <DateField
        id={FIELDS.date}
        label="New date"
        hint="As you would write it: 31 Jan 2018, ~23/01 (TBC), 26/10 – 15/11, Oct/Nov 18"
        data-autofocus={start?.date ? undefined : true}
        error={action.errorAt(FIELDS.date)}
        value={values.date}
        onChange={(date) => set({ date })}
        read={(text) => echoFor(text, 'forecast', kind, plan)}
        consequence={row && consequenceOf(values.date, kind, plan.today, row, plan)}
      />
      <WhatFollows change={change && { dates: [change] }} />
      {typed?.shape === 'RELATIVE' && (
        <SelectField
          id={FIELDS.anchorItemId}
          label="Counted from"
          emptyLabel="Choose an item"
          error={action.errorAt(FIELDS.anchorItemId)}
          value={values.anchorItemId}
          onChange={({ target }) => set({ anchorItemId: target.value })}
          options={otherItems(plan, item.id)}
        />
      )}
      {isUnconfirmed && (
        <>
          <TextField
            id={FIELDS.mustConfirm}
            label="Who has to confirm it (optional)"
            maxLength={200}
            error={action.errorAt(FIELDS.mustConfirm)}
            value={values.mustConfirm}
            onChange={({ target }) => set({ mustConfirm: target.value })}
          />
          <DayField
            id={FIELDS.confirmBy}
            label="By when (optional)"
            today={plan.today}
            error={action.errorAt(FIELDS.confirmBy)}
            value={values.confirmBy}
            onChange={(day) => set({ confirmBy: day })}
          />
        </>
      )}
      <TextArea
        id={FIELDS.reason}
        label="Why"
        hint="In a sentence that a board can read"
        data-autofocus={start?.date ? true : undefined}
        maxLength={1000}
        error={action.errorAt(FIELDS.reason)}
        value={values.reason}
        onChange={({ target }) => set({ reason: target.value })}
      />
    </ChangeDialog>
  );
}

/** What was written about one drawn move is kept for it, and does not take the place of another. */
function draftKey(itemId: string, personId: string, start: MoveDateFormProps['start']): string {
  const key = `reforecast:${itemId}:${personId}`;
  return start ? `${key}:${start.scenarioId ?? ''}:${start.date}` : key;
}

const differs = (item: MoveDateFormProps['item']) => item.rows.some(({ scenarioId }) => scenarioId !== null);

/** Where scenarios differ the working one is meant unless somebody says otherwise. */
function startingScenario(item: MoveDateFormProps['item'], plan: ItemActionProps['plan']): string {
  if (!differs(item)) return '';
  const own = plan.scenarios.filter(({ id }) => item.rows.some(({ scenarioId }) => scenarioId === id));
  return (own.find(({ isWorking }) => isWorking) ?? own[0])?.id ?? '';
}

/** Every other item of the plan, once, by code. */
export function otherItems(plan: ItemActionProps['plan'], itemId: string) {
  const found = new Map<string, string>();
  for (const row of plan.rows) if (row.itemId !== itemId) found.set(row.itemId, `${row.code} ${row.title}`);
  return [...found].map(([value, label]) => ({ value, label }));
}
