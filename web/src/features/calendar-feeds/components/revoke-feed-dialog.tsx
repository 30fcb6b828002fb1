import { useChangeForm } from '../../../lib/use-change-form.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { type Feed, useRevokeFeed } from '../api/feeds.js';

/** Takes a feed back; there is no way to give the same address again. */
export function RevokeFeedDialog({
  feed,
  onClose,
  onDone,
}: {
  feed: Feed;
  onClose: () => void;
  onDone: (message: string) => void;
}) {
  const revoke = useRevokeFeed();
  const form = useChangeForm({
    fieldIds: {},
    version: feed.version,
    onClose,
    send: async (expectedVersion) => {
      await revoke.mutateAsync({ id: feed.id, expectedVersion });
      onDone(`Feed taken back: ${feed.name}`);
    },
  });
  return (
    <ChangeDialog title={`Take back: ${feed.name}`} saveLabel="Take back" form={form} onClose={onClose}>
      <p>
        Its address stops working at once, and cannot be given again. Calendar programs that read it
        {feed.isMine ? '' : `, of ${feed.owner},`} get nothing more from it.
      </p>
    </ChangeDialog>
  );
}
