import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useApplyPlanChanges } from '../../../lib/apply-plan-changes.js';
import { versionsOf } from '../../../lib/change-stack.js';
import { messageOf, problemsOf, withRule } from '../../../lib/error-messages.js';
import { useProgramme } from '../../../lib/programme.js';
import { useDateChanges } from '../../../lib/use-date-changes.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import type { FormError } from '../../../ui/error-summary/error-summary.js';
import { Notice } from '../../../ui/notice/notice.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { keyOf } from '../lib/draft.js';
import type { DraftLine } from '../lib/draft-line.js';
import { lineAt, versioned } from '../lib/draft-sent.js';
import styles from './what-if.module.css';

const REASON = 'apply-reason';

export interface ApplyDialogProps {
  lines: readonly DraftLine[];
  onApplied: () => void;
  onClose: () => void;
}

/** Makes the whole draft with one reason, or nothing of it. */
export function ApplyDialog({ lines, onApplied, onClose }: ApplyDialogProps) {
  const programmeId = useProgramme().id;
  const cache = useQueryClient();
  const apply = useApplyPlanChanges();
  const { made } = useDateChanges();
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  // What is applied is what the reader saw when the dialog opened, on its versions.
  const [tried] = useState(() => lines.filter(({ problem }) => problem === null));
  const seen = tried.filter(({ cannotApply }) => cannotApply === null);
  const left = tried.filter(({ cannotApply }) => cannotApply !== null);
  const callsOff = seen.some(({ change }) => change.kind === 'meeting' && change.date === null);

  async function save() {
    if (reason.trim() === '') return setErrors([{ fieldId: REASON, message: 'Say why' }]);
    try {
      const changes = versioned(seen);
      const { applyPlanChanges } = await apply.mutateAsync({ programmeId, reason, ...changes });
      const { applied, undo, noUndo } = applyPlanChanges;
      const title = `${applied.length} ${applied.length === 1 ? 'change' : 'changes'} applied`;
      onApplied();
      made(
        [`${title}.`, ...noUndo].join(' '),
        undo && { title, reason, changes: undo, seen: versionsOf(changes) },
      );
    } catch (error) {
      setErrors(errorsOf(error, seen));
      // Whoever was faster is shown behind the dialog: what would follow now is looked at before it is applied again.
      void cache.invalidateQueries({ queryKey: ['programme', programmeId] });
    }
  }

  return (
    <ChangeDialog
      title="Apply these changes"
      saveLabel={`Apply ${seen.length === 1 ? 'it' : `all ${seen.length}`}`}
      form={{ errors, isBusy: apply.isPending, save, conflict: null }}
      onClose={onClose}
    >
      <p>All of them are made together, or none. Baselines stay as they are.</p>
      <ul className={styles.lines}>
        {seen.map(({ change, title, words }) => (
          <li key={keyOf(change)} className={styles.line}>
            <span className={styles.text}>
              <span className={styles.title}>{title}</span>
              {words}
            </span>
          </li>
        ))}
      </ul>
      {left.length > 0 && (
        <div className={styles.warning}>
          <Notice tone="warning" title="Tried, and not applied">
            {left.map(({ change, title, words }) => (
              <p key={keyOf(change)}>
                {title}: {words}
              </p>
            ))}
            <p>What you read counts on them too.</p>
          </Notice>
        </div>
      )}
      {callsOff && (
        <div className={styles.warning}>
          <Notice tone="warning">
            A meeting is called off: whoever waits for it is told on its page. Undo plans it again, and notice
            that was given is given anew.
          </Notice>
        </div>
      )}
      <TextArea
        id={REASON}
        label="Why"
        hint="One reason for all of them, in a sentence that a board can read"
        maxLength={1000}
        data-autofocus
        error={errors.find(({ fieldId }) => fieldId === REASON)?.message}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </ChangeDialog>
  );
}

/** Each objection with the change that it is about in front. */
function errorsOf(error: unknown, lines: readonly DraftLine[]): FormError[] {
  const problems = problemsOf(error);
  if (problems.length === 0) return [{ fieldId: null, message: messageOf(error) }];
  return problems.map(({ field, message, rule }) => {
    const title = lineAt(lines, field)?.title;
    const way =
      rule === 'STALE_VERSION' ? ' Close this, look at what would follow now, and apply again.' : '';
    return {
      fieldId: field === 'reason' ? REASON : null,
      message: `${title ? `${title}: ` : ''}${withRule({ rule, message })}${way}`,
    };
  });
}
