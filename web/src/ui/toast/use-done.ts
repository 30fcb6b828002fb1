import { useCallback } from 'react';
import { messageOf } from '../../lib/error-messages.js';
import { useToast } from './toast.js';

/** Says that something was done and offers the inverse verb; an undo that is refused says why. */
export function useDone() {
  const show = useToast();
  return useCallback(
    (message: string, undo: (() => Promise<unknown>) | null | false | undefined = null) => {
      if (!undo) return show({ message });
      show({
        message,
        undo: () => {
          undo().then(
            () => show({ message: `Undone: ${message.replace(/\. .*$/, '.')}` }),
            (error: unknown) => show({ message: `Not undone. ${messageOf(error)}` }),
          );
        },
      });
    },
    [show],
  );
}
