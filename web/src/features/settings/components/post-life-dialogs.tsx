import { useDone } from '../../../ui/toast/use-done.js';
import { useArchivePost, useRestorePost } from '../api/post-verbs.js';
import type { Post } from '../api/posts.js';
import { ReasonDialog } from './reason-dialog.js';

interface LifeDialogProps {
  post: Post;
  onClose: () => void;
}

export function ArchivePostDialog({ post, onClose }: LifeDialogProps) {
  const archive = useArchivePost();
  const restore = useRestorePost();
  const done = useDone();
  const { id, title } = post;
  return (
    <ReasonDialog
      title={`Archive ${title}`}
      about="It can no longer be chosen as an owner or for a seat. Who held it stays readable."
      verb="Archive"
      error={archive.error}
      isBusy={archive.isPending}
      onClose={onClose}
      onConfirm={(reason) =>
        archive.mutate(
          { id, expectedVersion: post.version, reason },
          {
            onSuccess: ({ archivePost: { version } }) => {
              done(`${title} is archived`, () =>
                restore.mutateAsync({ id, expectedVersion: version, reason: 'Undone' }),
              );
              onClose();
            },
          },
        )
      }
    />
  );
}

export function RestorePostDialog({ post, onClose }: LifeDialogProps) {
  const archive = useArchivePost();
  const restore = useRestorePost();
  const done = useDone();
  const { id, title } = post;
  return (
    <ReasonDialog
      title={`Restore ${title}`}
      about="It can be chosen as an owner and for a seat again."
      verb="Restore"
      look="primary"
      error={restore.error}
      isBusy={restore.isPending}
      onClose={onClose}
      onConfirm={(reason) =>
        restore.mutate(
          { id, expectedVersion: post.version, reason },
          {
            onSuccess: ({ restorePost: { version } }) => {
              done(`${title} is restored`, () =>
                archive.mutateAsync({ id, expectedVersion: version, reason: 'Undone' }),
              );
              onClose();
            },
          },
        )
      }
    />
  );
}
