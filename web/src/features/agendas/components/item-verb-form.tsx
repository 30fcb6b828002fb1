import { useState } from 'react';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import type { AgendaItem } from '../api/agenda.js';
import {
  useDrawItems,
  useMoveItem,
  usePutBackItem,
  useReopenItem,
  useWithdrawItem,
} from '../api/agenda-verbs.js';
import { titleOf } from './agenda-words.js';
import { LATE_FIELDS, LateFields, lateInput, NOT_LATE } from './late-fields.js';

/** What is done to one item with nothing but a reason. */
export type ItemVerb =
  | { kind: 'PUT_BACK' | 'WITHDRAW' | 'REOPEN' }
  | { kind: 'MOVE'; sectionId: string | null; afterId: string | null };

export interface ItemVerbFormProps {
  item: AgendaItem;
  verb: ItemVerb;
  meetingId: string;
  isPublished: boolean;
  onClose: () => void;
  onDone: (message: string, undo?: () => void) => void;
}

const WORDS = {
  PUT_BACK: { title: 'Put back into the forward plan', save: 'Put back', done: 'is in the forward plan' },
  WITHDRAW: { title: 'Withdraw', save: 'Withdraw', done: 'is withdrawn' },
  REOPEN: { title: 'Take the result back', save: 'Take back', done: 'is open again' },
  MOVE: { title: 'Move on the published agenda', save: 'Move', done: 'is moved' },
} as const;

/** Asks why an item comes off, is reopened, or moves after the papers are out. */
export function ItemVerbForm({ item, verb, meetingId, isPublished, onClose, onDone }: ItemVerbFormProps) {
  const putBack = usePutBackItem();
  const withdraw = useWithdrawItem();
  const reopen = useReopenItem();
  const move = useMoveItem();
  const draw = useDrawItems();
  const [late, setLate] = useState(NOT_LATE);
  const words = WORDS[verb.kind];
  const title = titleOf(item);

  async function send(expectedVersion: number): Promise<(() => void) | undefined> {
    const { reason, chairAgrees } = lateInput(late);
    const change = { id: item.id, expectedVersion, reason: reason ?? '' };
    if (verb.kind === 'MOVE') {
      const { sectionId, afterId } = verb;
      await move.mutateAsync({ ...change, sectionId, afterId, chairAgrees });
      return undefined;
    }
    if (verb.kind === 'REOPEN') {
      await reopen.mutateAsync(change);
      return undefined;
    }
    const { sectionId } = item;
    const ontoAgenda = (version: number) =>
      draw.mutateAsync({
        meetingId,
        sectionId,
        items: [{ id: item.id, expectedVersion: version }],
        ...lateInput(late),
      });
    if (verb.kind === 'PUT_BACK') {
      const done = (await putBack.mutateAsync({ ...change, chairAgrees })).putBackAgendaItem.item;
      return () => void ontoAgenda(done.version);
    }
    const done = (await withdraw.mutateAsync({ ...change, chairAgrees })).withdrawAgendaItem.item;
    return () =>
      void putBack
        .mutateAsync({ id: item.id, expectedVersion: done.version, reason: 'Undone', chairAgrees })
        .then(({ putBackAgendaItem }) => ontoAgenda(putBackAgendaItem.item.version));
  }

  const form = useChangeForm<AgendaItem>({
    fieldIds: LATE_FIELDS,
    version: item.version,
    onClose,
    check: () => (late.reason.trim() === '' ? [{ fieldId: LATE_FIELDS.reason, message: 'Say why' }] : []),
    send: async (expectedVersion) => onDone(`“${title}” ${words.done}`, await send(expectedVersion)),
  });
  return (
    <ChangeDialog title={`${words.title}: ${title}`} saveLabel={words.save} form={form} onClose={onClose}>
      <LateFields
        isPublished={isPublished}
        isReasonAsked
        label="Why"
        value={late}
        onChange={setLate}
        errorAt={form.errorAt}
      />
    </ChangeDialog>
  );
}
