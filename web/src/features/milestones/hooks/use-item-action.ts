import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiError } from '../../../lib/api-error.js';
import { formErrorsOf } from '../../../lib/error-messages.js';
import type { FramedForm } from '../../../ui/change-dialog/change-dialog.js';
import type { FormError } from '../../../ui/error-summary/error-summary.js';
import { type PlanItem, planItemQuery } from '../api/plan-item.js';
import { conflictFields, type ItemFact, type OpenedItem } from '../lib/item-facts.js';

export interface ItemActionOptions {
  item: OpenedItem;
  scenarioId?: string | null;
  /** Which control each input of the verb belongs to. */
  fieldIds: Readonly<Record<string, string>>;
  /** What is typed, in the words of the facts that it changes. */
  mine: Partial<Record<ItemFact, string>>;
  /** Objections that need no server; a form with any is not sent. */
  check?: () => FormError[];
  send: (target: { id: string; expectedVersion: number }) => Promise<void>;
  onClose: () => void;
}

export interface ItemAction extends FramedForm {
  errorAt: (fieldId: string) => string | undefined;
}

/**
 * One verb of a form: refusals stand beside their fields, a version that somebody else has overtaken is shown as mine,
 * theirs and base, and what was typed is never dropped.
 */
export function useItemAction(options: ItemActionOptions): ItemAction {
  const { item, scenarioId = null, fieldIds, mine, check, send, onClose } = options;
  const cache = useQueryClient();
  // Live updates renew the item behind an open form; the form stands on what its reader saw.
  const [opened] = useState(item);
  const [fresh, setFresh] = useState<PlanItem | null>(null);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [isBusy, setBusy] = useState(false);

  async function sendOn(expectedVersion: number) {
    setBusy(true);
    try {
      await send({ id: item.id, expectedVersion });
    } catch (error) {
      if (error instanceof ApiError && error.code === 'STALE_VERSION') {
        setErrors([]);
        setFresh(await cache.fetchQuery({ ...planItemQuery(item.programmeId, item.id), staleTime: 0 }));
      } else {
        setErrors(formErrorsOf(error, fieldIds));
      }
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
    isBusy,
    save,
    conflict: fresh && {
      fields: conflictFields(opened, fresh, mine, scenarioId),
      changedBy: changedBy(opened, fresh),
      apply: (choices) => {
        const isMine = Object.keys(mine).some((name) => choices[name] !== 'theirs');
        if (isMine) void sendOn(fresh.version);
        else onClose();
      },
      takeTheirs: onClose,
    },
  };
}

/** Whoever stated the newest date that the form did not know; nobody can be named where it knew none. */
function changedBy(opened: OpenedItem, fresh: PlanItem): string | undefined {
  const known = opened.dates?.map(({ id }) => id);
  return known && fresh.dates.find(({ id }) => !known.includes(id))?.by;
}
