import {
  REPORTING_FREQUENCIES,
  type ReportingFrequency,
  type YearBasis,
} from '@gantry/shared/reporting/reporting-calendar';
import { useQuery } from '@tanstack/react-query';
import { ownerChoicesQuery, ownerIds, ownerOptions, ownerValue } from '../../../lib/owner-choices.js';
import { useProgramme } from '../../../lib/programme.js';
import { useToday } from '../../../lib/session.js';
import { type VerbField, VerbForm } from '../../../ui/verb-form/verb-form.js';
import type { ReportingCalendar } from '../api/reporting.js';
import { useConfigureReporting } from '../api/reporting-verbs.js';
import { FREQUENCY_WORDS } from './reporting-words.js';

/** What is proposed where nothing is set up: monthly from the first of this month. */
export function proposedCalendar(today: string) {
  return {
    frequency: 'MONTHLY' as const,
    yearBasis: 'FINANCIAL' as const,
    firstFrom: `${today.slice(0, 8)}01`,
    cutOffWorkingDays: 3,
    graceWorkingDays: 2,
    remindWorkingDays: 3,
    allowsLinks: false,
    linkDays: 14,
  };
}

const FIELDS: readonly VerbField[] = [
  {
    name: 'frequency',
    kind: 'select',
    label: 'How often',
    options: REPORTING_FREQUENCIES.map((value) => ({ value, label: FREQUENCY_WORDS[value] })),
  },
  {
    name: 'yearBasis',
    kind: 'select',
    label: 'Quarters are named by',
    when: ({ frequency }) => frequency === 'QUARTERLY',
    options: [
      { value: 'FINANCIAL', label: 'Financial year, such as Q3 2017/18' },
      { value: 'CALENDAR', label: 'Calendar year, such as Q4 2017' },
    ],
  },
  { name: 'firstFrom', kind: 'day', label: 'First day of the first period', required: 'Give the first day' },
  {
    name: 'cutOffWorkingDays',
    kind: 'text',
    label: 'Cut-off',
    hint: 'Working days after the last day of a period',
    maxLength: 2,
  },
  {
    name: 'graceWorkingDays',
    kind: 'text',
    label: 'Grace',
    hint: 'Working days after the cut-off until a return is missing',
    maxLength: 2,
  },
  {
    name: 'remindWorkingDays',
    kind: 'text',
    label: 'Reminder',
    hint: 'Working days before the cut-off',
    maxLength: 2,
  },
];

/** Sets the reporting calendar up, or changes it: what is opened from then on follows it. */
export function CalendarForm({
  calendar,
  onClose,
  onDone,
}: {
  calendar: ReportingCalendar | null;
  onClose: () => void;
  onDone: () => void;
}) {
  const programme = useProgramme();
  const today = useToday();
  const configure = useConfigureReporting();
  const { data: owners = [] } = useQuery(ownerChoicesQuery(programme.id));
  const from = calendar ?? { ...proposedCalendar(today), escalateToPersonId: null, escalateToPostId: null };
  const escalation = ownerValue({
    ownerPersonId: from.escalateToPersonId ?? null,
    ownerPostId: from.escalateToPostId ?? null,
  });
  return (
    <VerbForm
      title={calendar ? 'Change the reporting calendar' : 'Set up reporting'}
      saveLabel="Save"
      version={calendar?.version}
      today={today}
      intro={<p>Periods that are open keep their days. The next one follows this calendar.</p>}
      initial={{
        frequency: from.frequency,
        yearBasis: from.yearBasis,
        firstFrom: from.firstFrom,
        cutOffWorkingDays: String(from.cutOffWorkingDays),
        graceWorkingDays: String(from.graceWorkingDays),
        remindWorkingDays: String(from.remindWorkingDays),
        escalateToPersonId: escalation,
        allowsLinks: from.allowsLinks ? 'yes' : '',
        linkDays: String(from.linkDays),
      }}
      fields={[
        ...FIELDS,
        {
          name: 'escalateToPersonId',
          kind: 'select',
          label: 'Who hears of what is missing after the grace',
          emptyLabel: 'The programme office',
          options: ownerOptions(owners),
        },
        {
          name: 'allowsLinks',
          kind: 'check',
          label: 'Owners may answer by a personal link, without a password',
        },
        { name: 'linkDays', kind: 'text', label: 'Days for which a link holds', maxLength: 2 },
      ]}
      send={async (values, expectedVersion) => {
        const escalate = ownerIds(values.escalateToPersonId ?? '');
        await configure.mutateAsync({
          programmeId: programme.id,
          expectedVersion: calendar ? expectedVersion : null,
          frequency: (values.frequency ?? 'MONTHLY') as ReportingFrequency,
          yearBasis: (values.yearBasis ?? 'FINANCIAL') as YearBasis,
          firstFrom: values.firstFrom ?? '',
          cutOffWorkingDays: wholeNumber(values.cutOffWorkingDays),
          graceWorkingDays: wholeNumber(values.graceWorkingDays),
          remindWorkingDays: wholeNumber(values.remindWorkingDays),
          escalateToPersonId: escalate.ownerPersonId,
          escalateToPostId: escalate.ownerPostId,
          allowsLinks: values.allowsLinks === 'yes',
          linkDays: wholeNumber(values.linkDays),
        });
        onDone();
      }}
      onClose={onClose}
    />
  );
}

/** What was typed as a number; anything else is out of range, so that the rule says what would be right. */
function wholeNumber(typed = ''): number {
  return /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 999;
}
