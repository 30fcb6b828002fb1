import { useState } from 'react';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { useChooseMeeting } from '../api/choose-meeting.js';
import { useItemAction } from '../hooks/use-item-action.js';
import { rowOf } from '../lib/item-facts.js';
import type { ItemActionProps } from './item-action-props.js';
import { scenarioLabel } from './scenario-label.js';

const FIELDS = { meetingId: 'choose-meeting', scenarioId: 'choose-scenario', reason: 'choose-reason' };

/** Lets an item happen at a meeting of its body. It then has no date of its own: the meeting's date is its date. */
export function ChooseMeetingForm({ item, plan, onClose }: ItemActionProps) {
  const choose = useChooseMeeting();
  const done = useDone();
  const differs = item.rows.some(({ scenarioId }) => scenarioId !== null);
  const working = plan.scenarios.find(({ isWorking }) => isWorking)?.id ?? '';
  const [values, setValues] = useState(() => {
    const scenarioId = differs ? working : '';
    return { scenarioId, meetingId: rowOf(item, scenarioId || null)?.meetingId ?? '', reason: '' };
  });
  const set = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const row = rowOf(item, values.scenarioId || null);
  const meetings = plan.meetings.filter(({ bodyId }) => bodyId === row?.bodyId);
  const chosen = meetings.find(({ id }) => id === values.meetingId);

  const action = useItemAction({
    item,
    scenarioId: values.scenarioId || null,
    fieldIds: FIELDS,
    mine: { forecast: chosen?.date.written ?? row?.forecast?.written ?? '' },
    check: () =>
      values.reason.trim() === '' ? [{ fieldId: FIELDS.reason, message: 'Say why the meeting changes' }] : [],
    onClose,
    send: async (target) => {
      const scenarioId = values.scenarioId || null;
      const { chooseMeeting: saved } = await choose.mutateAsync({
        ...target,
        meetingId: values.meetingId || null,
        scenarioId,
        reason: values.reason,
      });
      onClose();
      done(chosen ? `${item.code} is now at ${chosen.title}.` : `${item.code} is at no meeting now.`, () =>
        choose.mutateAsync({
          id: target.id,
          expectedVersion: saved.version,
          meetingId: row?.meetingId ?? null,
          scenarioId,
          reason: `Undone: ${values.reason}`,
        }),
      );
    },
  });

  return (
    <ChangeDialog
      title={`Choose meeting: ${item.title}`}
      saveLabel="Choose meeting"
      form={action}
      onClose={onClose}
    >
      {plan.scenarios.length > 0 && (
        <SelectField
          id={FIELDS.scenarioId}
          label="In which scenario"
          error={action.errorAt(FIELDS.scenarioId)}
          value={values.scenarioId}
          onChange={({ target }) =>
            set({
              scenarioId: target.value,
              meetingId: rowOf(item, target.value || null)?.meetingId ?? '',
            })
          }
          options={[
            ...(differs ? [] : [{ value: '', label: 'All scenarios' }]),
            ...plan.scenarios.map(({ id }) => ({ value: id, label: scenarioLabel(plan.scenarios, id)! })),
          ]}
        />
      )}
      <SelectField
        id={FIELDS.meetingId}
        label={item.body ? `Meeting of ${item.body}` : 'Meeting'}
        hint={meetings.length === 0 ? 'The body of this item has no meeting yet.' : undefined}
        emptyLabel="No meeting"
        error={action.errorAt(FIELDS.meetingId)}
        value={values.meetingId}
        onChange={({ target }) => set({ meetingId: target.value })}
        options={meetings.map(({ id, title, date }) => ({ value: id, label: `${date.written}: ${title}` }))}
      />
      <TextArea
        id={FIELDS.reason}
        label="Why"
        maxLength={1000}
        error={action.errorAt(FIELDS.reason)}
        value={values.reason}
        onChange={({ target }) => set({ reason: target.value })}
      />
    </ChangeDialog>
  );
}
