import { useState } from 'react';
import { formatDay } from '../../../lib/dates.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { EmptyState } from '../../../ui/empty-state/empty-state.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { useDone } from '../../../ui/toast/use-done.js';
import {
  type CalendarSettings,
  type RestrictedPeriod,
  useRemoveRestrictedPeriod,
  useRestoreRestrictedPeriod,
} from '../api/calendars.js';
import { CalendarChangeDialog } from './calendar-change-dialog.js';
import { PERIOD_WORDS, POLL_WORDS, whose } from './calendar-words.js';
import { RestrictedPeriodDialog } from './restricted-period-dialog.js';
import styles from './settings.module.css';

type Form = { kind: 'add' } | { kind: 'amend' | 'remove'; period: RestrictedPeriod };

/** Pre-election and other periods, as they are published. */
export function RestrictedPeriodsCard({ settings }: { settings: CalendarSettings }) {
  const { periods, mayEditOffice, mayEditProgramme } = settings;
  const [form, setForm] = useState<Form | null>(null);
  const mayAdd = mayEditOffice || mayEditProgramme;
  const add = <Button onClick={() => setForm({ kind: 'add' })}>Add a period</Button>;
  return (
    <Card title="Restricted periods" actions={mayAdd && periods.length > 0 && add}>
      {periods.length === 0 ? (
        <EmptyState title="No restricted period is entered" actions={mayAdd && add}>
          Before elections launches, results and contentious decisions are held back. Enter the period as it
          is published: warnings then stand at the items it touches, and it is shaded on the timeline.
        </EmptyState>
      ) : (
        <FactsTable
          label="Periods that are entered"
          headings={[
            'Period',
            'Kind',
            'From',
            'To',
            'Where and whose',
            'Source',
            <span key="change" className="visually-hidden">
              Change
            </span>,
          ]}
          align="top"
        >
          {periods.map((period) => (
            <tr key={period.id}>
              <th scope="row">{period.name}</th>
              <td data-label="Kind">{PERIOD_WORDS[period.kind]}</td>
              <td data-label="From">{formatDay(period.startsOn)}</td>
              <td data-label="To">
                {formatDay(period.endsOn)}
                {period.pollDayRule && <span className="muted small"> {POLL_WORDS[period.pollDayRule]}</span>}
              </td>
              <td data-label="Where and whose">
                {period.areas.length === 0 ? 'Everywhere' : period.areas.join(', ')};{' '}
                {whose(period, settings)}
              </td>
              <td data-label="Source">{period.source}</td>
              <td>
                {period.mayEdit && (
                  <span className={styles.buttons}>
                    <Button look="quiet" onClick={() => setForm({ kind: 'amend', period })}>
                      Change<span className="visually-hidden"> {period.name}</span>
                    </Button>
                    <Button look="quiet" onClick={() => setForm({ kind: 'remove', period })}>
                      Take out<span className="visually-hidden"> {period.name}</span>
                    </Button>
                  </span>
                )}
              </td>
            </tr>
          ))}
        </FactsTable>
      )}
      {form?.kind === 'remove' && <RemoveDialog period={form.period} onClose={() => setForm(null)} />}
      {form && form.kind !== 'remove' && (
        <RestrictedPeriodDialog
          settings={settings}
          period={form.kind === 'amend' ? form.period : null}
          onClose={() => setForm(null)}
        />
      )}
    </Card>
  );
}

function RemoveDialog({ period, onClose }: { period: RestrictedPeriod; onClose: () => void }) {
  const remove = useRemoveRestrictedPeriod();
  const restore = useRestoreRestrictedPeriod();
  const done = useDone();
  // The row may be renewed by others behind an open dialog; what is sent stands on what its reader saw.
  const [{ id, name, version }] = useState(period);
  return (
    <CalendarChangeDialog
      title={`Take out ${name}?`}
      verb="Take it out"
      change={{ removePeriodId: id }}
      asksWhy
      error={remove.error}
      isBusy={remove.isPending}
      onClose={onClose}
      onConfirm={(reason) =>
        remove.mutate(
          { id, expectedVersion: version, reason },
          {
            onSuccess: ({ removeRestrictedPeriod }) => {
              onClose();
              done(`${name} is taken out`, () =>
                restore.mutateAsync({
                  id,
                  expectedVersion: removeRestrictedPeriod.version,
                  reason: 'Undone',
                }),
              );
            },
          },
        )
      }
    >
      <p>Its warnings go, and its shade on the timeline.</p>
    </CalendarChangeDialog>
  );
}
