import type { Rag } from '@gantry/shared/rag/rag';
import { updateProblems } from '@gantry/shared/reporting/return-answers';
import { dayProblems } from '../../../lib/one-day.js';
import type { FormError } from '../../../ui/error-summary/error-summary.js';
import { RagTag } from '../../../ui/rag/rag-tag.js';
import type { PlanItem } from '../api/plan-item.js';

/** What is typed about a status; empty where nothing is said. */
export interface StatusValues {
  rag: string;
  narrative: string;
  pathToGreen: string;
  pathOwner: string;
  pathDueOn: string;
  overrideReason: string;
  overrideUntil: string;
}

export const STATUS_CHOICES = (['green', 'amber', 'red'] as const).map((value) => ({
  value,
  label: <RagTag tone={value} />,
}));

type Report = PlanItem['reports'][number];

export function reportedBefore(report: Report): StatusValues {
  return {
    rag: report.rag,
    narrative: report.narrative ?? '',
    pathToGreen: report.pathToGreen ?? '',
    pathOwner: report.pathOwner ?? '',
    pathDueOn: report.pathDueOn ?? '',
    overrideReason: report.overrideReason ?? '',
    overrideUntil: report.overrideUntil ?? '',
  };
}

/** A form starts from the last report without its story; with none it starts from the rule's colour. */
export function statusValuesOf(last: Report | null, computed: string): StatusValues {
  if (last) return { ...reportedBefore(last), narrative: '' };
  const rag = STATUS_CHOICES.some(({ value }) => value === computed) ? computed : 'green';
  return {
    rag,
    narrative: '',
    pathToGreen: '',
    pathOwner: '',
    pathDueOn: '',
    overrideReason: '',
    overrideUntil: '',
  };
}

/**
 * What is sent: a path only where it is not green, an override only where the colour differs from the rule's; null
 * where the rule's colour is about to change and nobody can say yet.
 */
export function inputOf(values: StatusValues, computed: string | null) {
  const hasPath = values.rag === 'amber' || values.rag === 'red';
  const isOverride = values.rag !== computed;
  return {
    rag: values.rag,
    narrative: values.narrative || null,
    pathToGreen: (hasPath && values.pathToGreen) || null,
    pathOwner: (hasPath && values.pathOwner) || null,
    pathDueOn: (hasPath && values.pathDueOn) || null,
    overrideReason: (isOverride && values.overrideReason) || null,
    overrideUntil: (isOverride && values.overrideUntil) || null,
  };
}

/** What is sent to report again what was reported before; one at risk without words gets some. */
export function inputToRestore(last: Report, computed: string) {
  const before = reportedBefore(last);
  const isWordless = wordProblems(before, '').length > 0;
  return inputOf(isWordless ? { ...before, narrative: 'As reported before.' } : before, computed);
}

/** RET-31: at risk or off track says what happened, or what brings it back. */
export function wordProblems(values: StatusValues, fieldId: string): FormError[] {
  return updateProblems({ ...values, rag: values.rag as Rag }).map(({ message }) => ({ fieldId, message }));
}

/** Of what happened: whether words are needed there, or in the path to green. */
export function narrativeLabel({ rag }: StatusValues): { label: string; hint?: string } {
  return rag === 'amber' || rag === 'red'
    ? { label: 'What happened', hint: 'This, or the path to green, is needed' }
    : { label: 'What happened (optional)' };
}

/** Objections to the days that would be sent; a field that is not shown is not asked about. */
export function statusDayProblems(
  values: StatusValues,
  computed: string | null,
  ids: { pathDueOn: string; overrideUntil: string },
): FormError[] {
  const { pathDueOn, overrideUntil } = inputOf(values, computed);
  return dayProblems({ [ids.pathDueOn]: pathDueOn, [ids.overrideUntil]: overrideUntil });
}
