import { useMemo } from 'react';
import type { FormError } from '../ui/error-summary/error-summary.js';
import { ApiError } from './api-error.js';
import { formErrorsOf } from './error-messages.js';

export interface Refusal {
  errors: FormError[];
  /** The sentence beside a field, by the id of its control. */
  of: (fieldId: string) => string | undefined;
  /** A rule warns only: it is saved once somebody says why. */
  needsReason: boolean;
}

/** A refusal of the API, as the summary and the fields of a form show it. `fieldIds` leads names to controls. */
export function useRefusal(error: unknown, fieldIds: Readonly<Record<string, string>>): Refusal {
  return useMemo(() => {
    const errors = error ? formErrorsOf(error, fieldIds) : [];
    return {
      errors,
      of: (fieldId) => errors.find((line) => line.fieldId === fieldId)?.message,
      needsReason: error instanceof ApiError && error.code === 'REASON_NEEDED',
    };
  }, [error, fieldIds]);
}
