import { useEffect, useMemo, useState } from 'react';
import { currentOf } from '../../../lib/api-error.js';
import { useDraft } from '../../../lib/drafts.js';
import { formErrorsOf } from '../../../lib/error-messages.js';
import { useSession } from '../../../lib/session.js';
import type { ConflictChoice, ConflictField } from '../../../ui/conflict-panel/conflict-panel.js';
import type { FormError } from '../../../ui/error-summary/error-summary.js';
import { useSaveReport } from '../api/report-verbs.js';
import type { Report } from '../api/reports.js';
import {
  changedFields,
  DRAFT_LABELS,
  type DraftField,
  draftOf,
  fieldWords,
  inputOf,
  type ReportDraft,
} from './report-draft.js';

/** What is kept of a form: what was typed, and the version that it was typed over. */
interface Kept {
  version: number;
  base: ReportDraft;
  values: ReportDraft;
}

export interface ReportEditor {
  values: ReportDraft;
  set: (part: Partial<ReportDraft>) => void;
  changed: readonly DraftField[];
  isBusy: boolean;
  errors: readonly FormError[];
  /** Saves, and says whether it is saved. */
  save: () => Promise<boolean>;
  /** Drops what was typed. */
  discard: () => void;
  conflict: {
    fields: ConflictField[];
    apply: (choices: Record<string, ConflictChoice>) => void;
    takeTheirs: () => void;
  } | null;
  /** Somebody else has saved since; what is typed here is kept until both are seen side by side. */
  isOvertaken: boolean;
}

/**
 * The form of a draft report. What is typed survives a reload and a lost session, follows others while nothing is
 * typed, and is shown beside theirs when both have written.
 */
export function useReportEditor(report: Report, meetings: ReadonlyMap<string, string>): ReportEditor {
  const { person } = useSession();
  const verb = useSaveReport();
  const start = (): Kept => {
    const base = draftOf(report);
    return { version: report.version, base, values: base };
  };
  const [kept, setKept, dropDraft] = useDraft<Kept>(`committee-report:${report.id}:${person.id}`, start());
  const [theirs, setTheirs] = useState<(Report & { version: number }) | null>(null);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const { values, base, version } = kept;
  const changed = useMemo(() => changedFields(base, values), [base, values]);
  const isDirty = changed.length > 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: only a version that came from elsewhere is followed
  useEffect(() => {
    if (!isDirty && report.version > version) setKept(start());
  }, [report.version, isDirty]);

  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isDirty]);

  async function send(from: Kept, fields: readonly DraftField[]): Promise<boolean> {
    try {
      const { saveCommitteeReport } = await verb.mutateAsync({
        id: report.id,
        expectedVersion: from.version,
        ...inputOf(from.values, fields),
      });
      setKept({ version: saveCommitteeReport.report.version, base: from.values, values: from.values });
      setTheirs(null);
      setErrors([]);
      dropDraft();
      return true;
    } catch (error) {
      const current = currentOf<Report>(error);
      setTheirs(current);
      setErrors(current ? [] : formErrorsOf(error, FIELD_IDS));
      return false;
    }
  }

  return {
    values,
    set: (part) => setKept({ ...kept, values: { ...values, ...part } }),
    changed,
    isBusy: verb.isPending,
    errors,
    save: async () => changed.length === 0 || send(kept, changed),
    discard: () => {
      setKept(start());
      setErrors([]);
      setTheirs(null);
      dropDraft();
    },
    isOvertaken: isDirty && report.version > version,
    conflict: theirs && {
      fields: conflictFields(base, values, draftOf(theirs), meetings),
      apply: (choices) => {
        const now = draftOf(theirs);
        const mine = changed.filter((field) => choices[field] === 'mine');
        const merged = { ...now, ...Object.fromEntries(mine.map((field) => [field, values[field]])) };
        const next = { version: theirs.version, base: now, values: merged as ReportDraft };
        setKept(next);
        if (mine.length > 0) void send(next, mine);
        else setTheirs(null);
      },
      takeTheirs: () => {
        const now = draftOf(theirs);
        setKept({ version: theirs.version, base: now, values: now });
        setTheirs(null);
        dropDraft();
      },
    },
  };
}

/** The id of the control of a field, and of a field in a row. */
export const fieldId = (field: string) => `report-${field.replaceAll('.', '-')}`;

/** Objections name fields, and rows by their place; no list has more than sixty. */
const FIELD_IDS: Readonly<Record<string, string>> = new Proxy(
  {},
  { get: (_, field) => (typeof field === 'string' ? fieldId(field) : undefined) },
);

function conflictFields(
  base: ReportDraft,
  mine: ReportDraft,
  theirs: ReportDraft,
  meetings: ReadonlyMap<string, string>,
): ConflictField[] {
  const touched = new Set([...changedFields(base, mine), ...changedFields(base, theirs)]);
  return [...touched].map((name) => ({
    name,
    label: DRAFT_LABELS[name],
    base: fieldWords(base, name, meetings),
    mine: fieldWords(mine, name, meetings),
    theirs: fieldWords(theirs, name, meetings),
  }));
}
