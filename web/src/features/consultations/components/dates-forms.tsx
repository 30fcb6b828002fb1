import type { WeekCounting } from '../../../generated/graphql.js';
import { useToday } from '../../../lib/session.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { VerbForm } from '../../../ui/verb-form/verb-form.js';
import { type Consultation, useExtend, useLaunch, useStateDates } from '../api/consultations.js';
import { COUNTING_WORDS, optionsOf } from './consultation-words.js';

interface DatesFormProps {
  found: Consultation;
  onClose: () => void;
}

const WEEKS = Array.from({ length: 26 }, (_, at) => ({ value: `${at + 1}`, label: `${at + 1}` }));

/** When it opens and closes: the closing day itself, or a number of weeks from which it follows. */
export function DatesForm({ found, onClose }: DatesFormProps) {
  const state = useStateDates();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title="When it is open"
      saveLabel="State days"
      today={today}
      version={found.version}
      intro={`Now: opens ${found.opens?.written ?? 'not stated'}, closes ${found.closes?.written ?? 'not stated'}. What is left empty stays.`}
      initial={{
        counting: found.counting,
        normWeeks: String(found.normWeeks),
        lengthReason: found.lengthReason ?? '',
        closesAt: found.closesAt,
      }}
      fields={[
        {
          name: 'opens',
          kind: 'date',
          label: 'Opens',
          hint: 'As you would write it: 1 Feb 2018, 01/02 (TBC)',
        },
        {
          name: 'weeks',
          kind: 'select',
          label: 'Weeks',
          hint: 'The closing day follows',
          emptyLabel: 'By its closing day',
          options: WEEKS,
        },
        { name: 'closes', kind: 'date', label: 'Or closes', hint: 'Where no weeks are chosen' },
        {
          name: 'counting',
          kind: 'select',
          label: 'How weeks are counted',
          options: optionsOf(COUNTING_WORDS),
        },
        {
          name: 'closesAt',
          kind: 'text',
          label: 'Closes at',
          hint: 'London time, such as 23:59',
          maxLength: 5,
          required: 'Give the time of the close',
        },
        { name: 'normWeeks', kind: 'select', label: 'Weeks that are usual here', options: WEEKS },
        { name: 'lengthReason', kind: 'area', label: 'Why a shorter time is enough (only if so)' },
        {
          name: 'reason',
          kind: 'area',
          label: 'Why the days are stated so',
          required: 'Say why the days are stated so',
        },
      ]}
      onClose={onClose}
      send={async (values, expectedVersion) => {
        const { stateConsultationDates } = await state.mutateAsync({
          id: found.id,
          expectedVersion,
          opens: values.opens || null,
          closes: values.closes || null,
          weeks: values.weeks ? Number(values.weeks) : null,
          counting: values.counting as WeekCounting,
          normWeeks: Number(values.normWeeks),
          lengthReason: values.lengthReason || null,
          closesAt: values.closesAt,
          reason: values.reason ?? '',
        });
        onClose();
        const { reading, consultation } = stateConsultationDates;
        done([reading, consultation.lengthSentence].filter(Boolean).join(' '));
      }}
    />
  );
}

export function ExtendForm({ found, onClose }: DatesFormProps) {
  const extend = useExtend();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title={`Extend: ${found.title}`}
      saveLabel="Extend"
      today={today}
      version={found.version}
      intro={`Now it closes ${found.closes?.written ?? 'on no stated day'}. That close stays on record.`}
      fields={[
        { name: 'closes', kind: 'date', label: 'Closes', required: 'Enter the new closing day' },
        { name: 'reason', kind: 'area', label: 'Why', required: 'Say why it is extended' },
      ]}
      onClose={onClose}
      send={async ({ closes = '', reason = '' }, expectedVersion) => {
        const { extendConsultation } = await extend.mutateAsync({
          id: found.id,
          expectedVersion,
          closes,
          reason,
        });
        onClose();
        done(`It is extended. ${extendConsultation.reading ?? ''}`.trim());
      }}
    />
  );
}

/** The launch itself: refused with the whole list of what is missing. */
export function LaunchForm({ found, onClose }: DatesFormProps) {
  const launch = useLaunch();
  const [today, done] = [useToday(), useDone()];
  return (
    <VerbForm
      title={`Launch: ${found.title}`}
      saveLabel="Launch"
      today={today}
      version={found.version}
      intro={
        found.launchItem
          ? `${found.launchItem.code} ${found.launchItem.title} is recorded as done on the same day.`
          : 'No milestone of the plan is linked to this launch.'
      }
      initial={{ launchedOn: today }}
      fields={[
        { name: 'launchedOn', kind: 'day', label: 'Launched on', required: 'Give the day of the launch' },
        {
          name: 'evidence',
          kind: 'area',
          label: 'What shows it',
          hint: 'The address of the consultation, a notice',
          required: 'Say what shows it',
        },
        {
          name: 'overrideReason',
          kind: 'area',
          label: 'Why it is launched before what its milestone waits for (only if so)',
        },
        { name: 'reason', kind: 'area', label: 'Why it is launched although a rule warns', isReason: true },
      ]}
      onClose={onClose}
      send={async ({ launchedOn = '', evidence = '', overrideReason, reason }, expectedVersion) => {
        await launch.mutateAsync({
          id: found.id,
          expectedVersion,
          launchedOn,
          evidence,
          overrideReason: overrideReason || null,
          reason: reason || null,
        });
        onClose();
        done(`${found.code} is live.`);
      }}
    />
  );
}
