import { type MouseEvent, useEffect, useRef } from 'react';

export interface FormError {
  /** The id of the field, or null where the sentence is about the whole. */
  fieldId: string | null;
  message: string;
  /** The rule that says so, for those who look it up in the rule book. */
  rule?: string;
}

/**
 * The list of what is wrong, on top of the form. It takes the focus whenever a new list arrives; each line leads to
 * its field. Hand over a new array at each attempt, so that a second refusal is heard as well.
 */
export function ErrorSummary({
  errors,
  title = 'There is a problem',
}: {
  errors: readonly FormError[];
  title?: string;
}) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);

  if (errors.length === 0) return null;

  function lead(event: MouseEvent, fieldId: string) {
    const field = document.getElementById(fieldId);
    if (!field) return;
    event.preventDefault();
    field.scrollIntoView({ block: 'center' });
    field.focus();
  }

  return (
    <div
      className="nhsuk-error-summary"
      role="alert"
      aria-labelledby="error-summary-title"
      tabIndex={-1}
      ref={box}
    >
      <h2 className="nhsuk-error-summary__title" id="error-summary-title">
        {title}
      </h2>
      <div className="nhsuk-error-summary__body">
        <ul className="nhsuk-list nhsuk-error-summary__list">
          {errors.map(({ fieldId, message, rule }) => (
            <li key={`${fieldId} ${message}`}>
              {fieldId ? (
                <a href={`#${fieldId}`} onClick={(event) => lead(event, fieldId)}>
                  {message}
                </a>
              ) : (
                message
              )}
              {rule && <span className="muted small"> {rule}</span>}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
