import { useState } from 'react';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import type { AgendaItem } from '../api/agenda.js';
import { useWriteDiscussion } from '../api/agenda-verbs.js';
import { titleOf } from './agenda-words.js';

export interface DiscussionFormProps {
  item: AgendaItem;
  onClose: () => void;
  onDone: (message: string, undo?: () => void) => void;
}

const FIELDS = { text: 'discussion-text' };

/** Writes what was said on an item; when two write at once, both texts are shown and neither is lost. */
export function DiscussionForm({ item, onClose, onDone }: DiscussionFormProps) {
  const write = useWriteDiscussion();
  const [was] = useState(item.discussion ?? '');
  const [text, setText] = useState(was);
  const form = useChangeForm<AgendaItem>({
    fieldIds: FIELDS,
    version: item.version,
    onClose,
    conflict: {
      labels: { text: 'What was said' },
      base: { text: was },
      mine: { text },
      theirs: (current) => ({ text: current.discussion ?? '' }),
    },
    send: async (expectedVersion, isMine) => {
      if (!isMine('text') || text === was) return onClose();
      const change = { id: item.id, text };
      const { writeDiscussion } = await write.mutateAsync({ ...change, expectedVersion });
      onDone(`“${titleOf(item)}” is minuted`, () => {
        const { version } = writeDiscussion.item;
        void write.mutateAsync({ id: item.id, expectedVersion: version, text: was });
      });
    },
  });
  return (
    <ChangeDialog title={`Minute: ${titleOf(item)}`} saveLabel="Save" form={form} onClose={onClose}>
      <TextArea
        id={FIELDS.text}
        label="What was said"
        data-autofocus
        rows={12}
        maxLength={20_000}
        error={form.errorAt(FIELDS.text)}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
    </ChangeDialog>
  );
}
