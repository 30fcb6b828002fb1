import type { UkDivision } from '@gantry/shared/calendar/bank-holidays';
import { calendarFor } from '@gantry/shared/calendar/calendar-book';
import { latestNoticeOfElection, restrictedPeriodProblems } from '@gantry/shared/calendar/restricted-periods';
import { addDays, day, isoDay } from '@gantry/shared/dates/day';
import { useState } from 'react';
import type { PollDayRule, RestrictedPeriodKind } from '../../../generated/graphql.js';
import { formatDay } from '../../../lib/dates.js';
import { dayProblems } from '../../../lib/one-day.js';
import { useProgramme } from '../../../lib/programme.js';
import { useSession } from '../../../lib/session.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { Button } from '../../../ui/button/button.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import type { FormError } from '../../../ui/error-summary/error-summary.js';
import { Notice } from '../../../ui/notice/notice.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useDone } from '../../../ui/toast/use-done.js';
import {
  type CalendarSettings,
  type RestrictedPeriod,
  useAddRestrictedPeriod,
  useAmendRestrictedPeriod,
  useRemoveRestrictedPeriod,
} from '../api/calendars.js';
import { CalendarChangeDialog } from './calendar-change-dialog.js';
import { PERIOD_WORDS, POLL_WORDS } from './calendar-words.js';

const LABELS = {
  name: 'Name',
  kind: 'Kind',
  pollOn: 'Day of the poll (optional)',
  pollDayRule: 'Where it ends',
  startsOn: 'First day',
  endsOn: 'Last day',
  areas: 'Areas (optional)',
  source: 'Where that is published',
  of: 'For',
} as const;
const WANTED = {
  name: 'Name the period',
  startsOn: 'Give its first day',
  endsOn: 'Give its last day',
  source: 'Say where that is published',
} as const;
type Field = keyof typeof LABELS;
type Values = Record<Field, string>;
const idOf = (field: string) => `period-${field}`;
const FIELD_IDS = Object.fromEntries(Object.keys(LABELS).map((field) => [field, idOf(field)]));
const options = (words: Record<string, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

function valuesOf(period: RestrictedPeriod | null, of: string): Values {
  if (period === null)
    return {
      name: '',
      kind: 'LOCAL',
      pollOn: '',
      pollDayRule: 'ENDS_ON_POLL_DAY',
      startsOn: '',
      endsOn: '',
      areas: '',
      source: '',
      of,
    };
  return {
    name: period.name,
    kind: period.kind,
    pollOn: period.pollOn ?? '',
    pollDayRule: period.pollDayRule ?? 'ENDS_ON_POLL_DAY',
    startsOn: period.startsOn,
    endsOn: period.endsOn,
    areas: period.areas.join(', '),
    source: period.source,
    of: period.programmeId === null ? 'office' : 'programme',
  };
}

function inputOf(values: Values) {
  const hasPoll = values.pollOn.trim() !== '';
  return {
    name: values.name.trim(),
    kind: values.kind as RestrictedPeriodKind,
    startsOn: values.startsOn,
    endsOn: values.endsOn,
    pollOn: hasPoll ? values.pollOn : null,
    pollDayRule: hasPoll ? (values.pollDayRule as PollDayRule) : null,
    areas: values.areas
      .split(',')
      .map((area) => area.trim())
      .filter(Boolean),
    source: values.source.trim(),
  };
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Enters a restricted period as it is published. The days that usually follow from a poll are offered, never filled in. */
export function RestrictedPeriodDialog({
  settings,
  period,
  onClose,
}: {
  settings: CalendarSettings;
  period: RestrictedPeriod | null;
  onClose: () => void;
}) {
  const programme = useProgramme();
  const today = useSession().office.clock.on;
  const [base] = useState(() => valuesOf(period, settings.mayEditOffice ? 'office' : 'programme'));
  const [values, setValues] = useState(base);
  const add = useAddRestrictedPeriod();
  const amend = useAmendRestrictedPeriod();
  const remove = useRemoveRestrictedPeriod();
  const done = useDone();
  const set = (part: Partial<Values>) => setValues({ ...values, ...part });
  const [isTried, setTried] = useState(false);
  // Live updates renew the record behind an open form; what is sent stands on what its reader saw.
  const [version] = useState(period?.version ?? 0);
  const input = {
    ...inputOf(values),
    ...(period === null ? { programmeId: values.of === 'office' ? null : programme.id } : {}),
  };
  const form = useChangeForm<RestrictedPeriod>({
    fieldIds: FIELD_IDS,
    check: () => {
      const { name, startsOn, endsOn, source } = values;
      const missing = Object.entries({ name, startsOn, endsOn, source })
        .filter(([, value]) => value.trim() === '')
        .map(([field]) => ({
          fieldId: idOf(field),
          message: WANTED[field as keyof typeof WANTED],
        }));
      return [
        ...missing,
        ...daysProblems(values),
        ...dayProblems({
          [idOf('pollOn')]: values.pollOn,
          [idOf('startsOn')]: startsOn,
          [idOf('endsOn')]: endsOn,
        }),
      ];
    },
    onClose,
    send: async () => setTried(true),
  });

  function save() {
    if (period === null)
      add.mutate(input, {
        onSuccess: ({ addRestrictedPeriod: made }) => {
          onClose();
          done(`${made.name} is entered`, () =>
            remove.mutateAsync({ id: made.id, expectedVersion: made.version, reason: 'Undone' }),
          );
        },
      });
    else
      amend.mutate(
        { id: period.id, expectedVersion: version, ...input },
        {
          onSuccess: ({ amendRestrictedPeriod: saved }) => {
            onClose();
            done(`${saved.name} is changed`, () =>
              amend.mutateAsync({ id: saved.id, expectedVersion: saved.version, ...inputOf(base) }),
            );
          },
        },
      );
  }

  if (isTried)
    return (
      <CalendarChangeDialog
        title={`${input.name}: what would change`}
        verb={period ? 'Save' : 'Enter it'}
        change={
          period
            ? { amendPeriod: { id: period.id, expectedVersion: version, ...input } }
            : { addPeriod: input }
        }
        error={add.error ?? amend.error}
        isBusy={add.isPending || amend.isPending}
        onClose={() => setTried(false)}
        onConfirm={save}
      >
        <p className="muted">
          An item is warned of once its page says that it is a launch, the publication of results, a
          consultation or a contentious decision, and moves once it says that it may not run inside such a
          period. The forward plan warns of every decision.
        </p>
      </CalendarChangeDialog>
    );
  const shared = (field: Field) => ({
    id: idOf(field),
    label: LABELS[field],
    error: form.errorAt(idOf(field)),
    value: values[field],
  });
  const text = (field: 'name' | 'areas' | 'source') => ({
    ...shared(field),
    onChange: ({ target }: { target: { value: string } }) => set({ [field]: target.value }),
  });
  const days = (field: 'pollOn' | 'startsOn' | 'endsOn') => ({
    ...shared(field),
    today,
    onChange: (on: string) => set({ [field]: on }),
  });
  return (
    <ChangeDialog
      title={period ? `Change ${period.name}` : 'Add a restricted period'}
      saveLabel="See what would change…"
      form={form}
      onClose={onClose}
    >
      <TextField
        {...text('name')}
        hint="Such as “the pre-election period of May 2018”"
        data-autofocus
        maxLength={200}
      />
      <SelectField
        {...shared('kind')}
        options={options(PERIOD_WORDS)}
        onChange={({ target }) => set({ kind: target.value })}
      />
      <DayField {...days('pollOn')} />
      <SelectField
        {...shared('pollDayRule')}
        options={options(POLL_WORDS)}
        onChange={({ target }) => set({ pollDayRule: target.value })}
      />
      <Suggestion settings={settings} values={values} onTake={set} />
      <DayField {...days('startsOn')} />
      <DayField {...days('endsOn')} />
      <TextField {...text('areas')} hint="Separated by commas; none means everywhere" maxLength={2000} />
      <TextArea {...text('source')} rows={2} maxLength={1000} />
      {period === null && (
        <SelectField
          {...shared('of')}
          options={[
            ...(settings.mayEditOffice ? [{ value: 'office', label: 'The whole office' }] : []),
            { value: 'programme', label: `${programme.name} only` },
          ]}
          onChange={({ target }) => set({ of: target.value })}
        />
      )}
    </ChangeDialog>
  );
}

/** What the rules say of the days, beside the field that they are about. */
function daysProblems(values: Values): FormError[] {
  const { startsOn, endsOn, pollOn, pollDayRule } = inputOf(values);
  if (![startsOn, endsOn, pollOn ?? startsOn].every((on) => ISO_DAY.test(on))) return [];
  return restrictedPeriodProblems({
    start: day(startsOn),
    end: day(endsOn),
    poll: pollOn === null ? null : day(pollOn),
    rule: pollDayRule,
  }).map(({ field, message }) => ({ fieldId: idOf(field ?? 'endsOn'), message }));
}

/** For local elections notice is given 25 working days before the poll at the latest: a hint, to be checked. */
function Suggestion({
  settings,
  values: { kind, pollOn, pollDayRule, startsOn, endsOn },
  onTake,
}: {
  settings: CalendarSettings;
  values: Values;
  onTake: (part: Partial<Values>) => void;
}) {
  if (kind !== 'LOCAL' || !ISO_DAY.test(pollOn)) return null;
  const division = settings.division as UkDivision;
  const calendar = calendarFor({ division, exceptions: [], bodies: [] });
  const from = isoDay(latestNoticeOfElection(day(pollOn), calendar));
  const to = isoDay(addDays(day(pollOn), pollDayRule === 'ENDS_ON_POLL_DAY' ? 0 : 1));
  if (from === startsOn && to === endsOn) return null;
  return (
    <Notice
      actions={
        <Button type="button" onClick={() => onTake({ startsOn: from, endsOn: to })}>
          Take these days
        </Button>
      }
    >
      Notice of a local election is given by the 25th working day before the poll: that would be{' '}
      {formatDay(from)} to {formatDay(to)}. Check it against the notice before you enter it.
    </Notice>
  );
}
