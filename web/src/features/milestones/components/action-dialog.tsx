import { type ReactNode, useId } from 'react';
import { Button } from '../../../ui/button/button.js';
import { ConflictPanel } from '../../../ui/conflict-panel/conflict-panel.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import type { ItemAction } from '../hooks/use-item-action.js';

export interface ActionDialogProps {
  title: string;
  saveLabel: string;
  action: ItemAction;
  onClose: () => void;
  children: ReactNode;
}

/** The frame of every verb about an item: objections first, then the form, and a conflict in its place when there is one. */
export function ActionDialog({ title, saveLabel, action, onClose, children }: ActionDialogProps) {
  const formId = useId();
  const { conflict, errors, isBusy, save } = action;
  return (
    <Dialog
      title={title}
      placement="side"
      onClose={onClose}
      footer={
        !conflict && (
          <>
            <Button look="primary" type="submit" form={formId} isBusy={isBusy}>
              {isBusy ? 'Saving…' : saveLabel}
            </Button>
            <Button onClick={onClose}>Cancel</Button>
          </>
        )
      }
    >
      <ErrorSummary errors={errors} />
      {conflict && (
        <ConflictPanel
          fields={conflict.fields}
          changedBy={conflict.changedBy}
          isBusy={isBusy}
          onApply={conflict.apply}
          onTakeTheirs={conflict.takeTheirs}
        />
      )}
      <form
        id={formId}
        noValidate
        hidden={conflict !== null}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) void save();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
}
