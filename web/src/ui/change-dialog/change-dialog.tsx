import { type ReactNode, useId } from 'react';
import { Button } from '../button/button.js';
import { type ConflictChoice, type ConflictField, ConflictPanel } from '../conflict-panel/conflict-panel.js';
import { Dialog } from '../dialog/dialog.js';
import { ErrorSummary, type FormError } from '../error-summary/error-summary.js';

/** A form as its frame needs it; `useChangeForm` makes one. */
export interface FramedForm {
  errors: readonly FormError[];
  isBusy: boolean;
  save: () => Promise<void>;
  conflict: {
    fields: ConflictField[];
    changedBy?: string;
    apply: (choices: Record<string, ConflictChoice>) => void;
    takeTheirs: () => void;
  } | null;
}

export interface ChangeDialogProps {
  title: string;
  saveLabel: string;
  form: FramedForm;
  onClose: () => void;
  children: ReactNode;
}

/** The frame of a verb: objections first, then the form, and a conflict in its place when there is one. */
export function ChangeDialog({ title, saveLabel, form, onClose, children }: ChangeDialogProps) {
  const formId = useId();
  const { conflict, errors, isBusy, save } = form;
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
