import { useToday } from '../../../lib/session.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { type VerbField, VerbForm } from '../../../ui/verb-form/verb-form.js';
import {
  type Theme,
  useAmendTheme,
  useRecordTheme,
  useRemoveTheme,
  type YouSaidWeDid,
} from '../api/public-feedback.js';
import type { ConsultationName } from './feedback-words.js';
import { wholeNumber } from './whole-number.js';

/** The workstreams that may be chosen; none is a choice for whoever records for the whole programme. */
export function workstreamField(
  { workstreams, mayRecordAll }: YouSaidWeDid,
  now: { id: string | null; name: string | null } | null = null,
): VerbField {
  const options = workstreams.map(({ id, name }) => ({ value: id, label: name }));
  const isMissing = now?.id != null && !options.some(({ value }) => value === now.id);
  return {
    name: 'workstreamId',
    kind: 'select',
    label: 'Workstream',
    emptyLabel: mayRecordAll ? 'None' : 'Choose',
    options: isMissing ? [{ value: now.id ?? '', label: now.name ?? '' }, ...options] : options,
    ...(mayRecordAll ? {} : { required: 'Choose the workstream' }),
  };
}

/** Where something was said: a consultation, or an event outside every one. */
export function consultationField(consultations: readonly ConsultationName[], label: string): VerbField {
  return {
    name: 'consultationId',
    kind: 'select',
    label,
    emptyLabel: 'An event outside every consultation',
    options: consultations.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` })),
  };
}

const SAID: readonly VerbField[] = [
  {
    name: 'theme',
    kind: 'text',
    label: 'Theme',
    hint: 'In a few words, as people put it',
    maxLength: 200,
    required: 'Name the theme',
  },
  {
    name: 'summary',
    kind: 'area',
    label: 'What people said',
    maxLength: 4000,
    required: 'Say what people said',
  },
  {
    name: 'origin',
    kind: 'text',
    label: 'Event or survey',
    maxLength: 300,
    required: 'Name the event or survey it came from',
  },
  {
    name: 'people',
    kind: 'text',
    label: 'How many said so',
    hint: 'Leave it empty where nobody counted',
    maxLength: 11,
  },
  {
    name: 'receivedFrom',
    kind: 'day',
    label: 'Received from',
    required: 'Give the first day on which it came in',
  },
  {
    name: 'receivedTo',
    kind: 'day',
    label: 'Received to',
    required: 'Give the last day on which it came in',
  },
];

export interface RecordThemeFormProps {
  data: YouSaidWeDid;
  programmeId: string;
  consultations: readonly ConsultationName[];
  /** The consultation that is looked at. */
  from: string | undefined;
  onClose: () => void;
}

export function RecordThemeForm({ data, programmeId, consultations, from, onClose }: RecordThemeFormProps) {
  const record = useRecordTheme();
  const [today, done] = [useToday(), useDone()];
  const [only] = data.workstreams.length === 1 && !data.mayRecordAll ? data.workstreams : [];
  return (
    <VerbForm
      title="Record what people said"
      saveLabel="Record"
      today={today}
      initial={{
        consultationId: from === 'event' ? '' : (from ?? consultations[0]?.id ?? ''),
        workstreamId: only?.id ?? '',
      }}
      fields={[consultationField(consultations, 'Said in'), workstreamField(data), ...SAID]}
      onClose={onClose}
      send={async (values) => {
        const { theme = '', summary = '', origin = '', receivedFrom = '', receivedTo = '' } = values;
        const { recordFeedback } = await record.mutateAsync({
          programmeId,
          consultationId: values.consultationId || null,
          workstreamId: values.workstreamId || null,
          ...{ theme, summary, origin, receivedFrom, receivedTo },
          people: wholeNumber('people', values.people),
        });
        onClose();
        done(`${recordFeedback.code} is recorded.`);
      }}
    />
  );
}

export function AmendThemeForm({
  theme,
  data,
  onClose,
}: {
  theme: Theme;
  data: YouSaidWeDid;
  onClose: () => void;
}) {
  const amend = useAmendTheme();
  const [today, done] = [useToday(), useDone()];
  const { workstreamId, workstream } = theme;
  return (
    <VerbForm
      title={`Change ${theme.code}`}
      saveLabel="Save"
      today={today}
      version={theme.version}
      initial={{
        workstreamId: workstreamId ?? '',
        theme: theme.theme,
        summary: theme.summary,
        origin: theme.origin,
        people: theme.people === null ? '' : String(theme.people),
        receivedFrom: theme.receivedFrom,
        receivedTo: theme.receivedTo,
      }}
      fields={[
        workstreamField(data, { id: workstreamId, name: workstream }),
        ...SAID,
        { name: 'reason', kind: 'area', label: 'Why it is changed', isReason: true },
      ]}
      onClose={onClose}
      send={async (values, expectedVersion) => {
        await amend.mutateAsync({
          id: theme.id,
          expectedVersion,
          workstreamId: values.workstreamId || null,
          theme: values.theme,
          summary: values.summary,
          origin: values.origin,
          people: wholeNumber('people', values.people),
          receivedFrom: values.receivedFrom,
          receivedTo: values.receivedTo,
          reason: values.reason || null,
        });
        onClose();
        done(`${theme.code} is changed.`);
      }}
    />
  );
}

export function RemoveThemeForm({ theme, onClose }: { theme: Theme; onClose: () => void }) {
  const remove = useRemoveTheme();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title={`Take out ${theme.code}: ${theme.theme}`}
      saveLabel="Take out"
      today={today}
      version={theme.version}
      fields={[{ name: 'reason', kind: 'area', label: 'Why', required: 'Say why' }]}
      onClose={onClose}
      send={async ({ reason = '' }, expectedVersion) => {
        await remove.mutateAsync({ id: theme.id, expectedVersion, reason });
        onClose();
        done(`${theme.code} is taken out.`);
      }}
    />
  );
}
