import { useMemo } from 'react';
import { formErrorsOf } from '../../../lib/error-messages.js';
import type { FormError } from '../../../ui/error-summary/error-summary.js';

/** A refusal of the API, as the summary and the fields of a form show it. `fieldIds` leads names to controls. */
export function useRefusal(
  error: unknown,
  fieldIds: Readonly<Record<string, string>>,
): { errors: FormError[]; of: (fieldId: string) => string | undefined } {
  return useMemo(() => {
    const errors = error ? formErrorsOf(error, fieldIds) : [];
    return { errors, of: (fieldId) => errors.find((line) => line.fieldId === fieldId)?.message };
  }, [error, fieldIds]);
}
