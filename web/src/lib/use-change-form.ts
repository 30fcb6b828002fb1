import { useState } from 'react';
import type { FramedForm } from '../ui/change-dialog/change-dialog.js';
import type { ConflictField } from '../ui/conflict-panel/conflict-panel.js';
import type { FormError } from '../ui/error-summary/error-summary.js';
import { ApiError, currentOf } from './api-error.js';
import { formErrorsOf } from './error-messages.js';

/** The words of a record, field by field, as a form shows them. */
export type Words = Record<string, string>;

export interface ChangeFormOptions<Current> {
  /** Which control each input of the verb belongs to. */
  fieldIds: Readonly<Record<string, string>>;
  /** The version on which the form was opened; leave it out where something is added. */
  version?: number;
  /** What the form would set, what stood there when it was opened, and how to read the row that stands there now. */
  conflict?: {
    labels: Words;
    base: Words;
    mine: Words;
    theirs: (current: Current) => Words;
  };
  /** Objections that need no server; a form with any is not sent. */
  check?: () => FormError[];
  /** Sends what is typed. `isMine` is false for fields that are left as somebody else has put them. */
  send: (expectedVersion: number, isMine: (field: string) => boolean) => Promise<void>;
  onClose: () => void;
}

export interface ChangeForm extends FramedForm {
  errorAt: (fieldId: string) => string | undefined;
  /** A rule warns only: it is saved once somebody says why. */
  needsReason: boolean;
}

/**
 * One verb of a form: refusals stand beside their fields, a version that somebody else has overtaken is shown as mine,
 * theirs and base, and what was typed is never dropped.
 */
export function useChangeForm<Current extends { version: number }>(
  options: ChangeFormOptions<Current>,
): ChangeForm {
  const { fieldIds, version = 0, conflict, check, send, onClose } = options;
  // Live updates renew the record behind an open form; the form stands on what its reader saw.
  const [opened] = useState({ version, base: conflict?.base ?? {} });
  const [fresh, setFresh] = useState<Current | null>(null);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [needsReason, setNeedsReason] = useState(false);
  const [isBusy, setBusy] = useState(false);

  async function sendOn(expectedVersion: number, isMine: (field: string) => boolean = () => true) {
    setBusy(true);
    try {
      await send(expectedVersion, isMine);
    } catch (error) {
      const current = conflict ? currentOf<Current>(error) : null;
      setFresh(current);
      setErrors(current ? [] : formErrorsOf(error, fieldIds));
      setNeedsReason(error instanceof ApiError && error.code === 'REASON_NEEDED');
    } finally {
      setBusy(false);
    }
  }

  async function save() {
    const objections = check?.() ?? [];
    if (objections.length > 0) setErrors(objections);
    else await sendOn(fresh?.version ?? opened.version);
  }

  return {
    errors,
    errorAt: (fieldId) => errors.find((error) => error.fieldId === fieldId)?.message,
    needsReason,
    isBusy,
    save,
    conflict:
      fresh === null || conflict === undefined
        ? null
        : {
            fields: conflictFields(conflict.labels, opened.base, conflict.mine, conflict.theirs(fresh)),
            apply: (choices) => void sendOn(fresh.version, (field) => choices[field] !== 'theirs'),
            takeTheirs: onClose,
          },
  };
}

function conflictFields(labels: Words, base: Words, mine: Words, theirs: Words): ConflictField[] {
  return Object.entries(labels).map(([name, label]) => ({
    name,
    label,
    base: base[name] ?? '',
    mine: mine[name] ?? base[name] ?? '',
    theirs: theirs[name] ?? '',
  }));
}
