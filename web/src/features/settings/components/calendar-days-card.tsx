import { useState } from 'react';
import { formatDay } from '../../../lib/dates.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { EmptyState } from '../../../ui/empty-state/empty-state.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { useDone } from '../../../ui/toast/use-done.js';
import {
  type CalendarDay,
  type CalendarSettings,
  useRemoveCalendarDay,
  useRestoreCalendarDay,
} from '../api/calendars.js';
import { AddCalendarDayDialog } from './add-calendar-day-dialog.js';
import { CalendarChangeDialog } from './calendar-change-dialog.js';
import { whose } from './calendar-words.js';

/** Days that are closed, or worked besides, each in the calendar it belongs to. */
export function CalendarDaysCard({ settings }: { settings: CalendarSettings }) {
  const { days, bodies, mayEditOffice, mayEditProgramme } = settings;
  const mayAdd = mayEditOffice || mayEditProgramme || bodies.some(({ mayEdit }) => mayEdit);
  const [isAdding, setAdding] = useState(false);
  const [leaving, setLeaving] = useState<CalendarDay | null>(null);
  const add = <Button onClick={() => setAdding(true)}>Add a day</Button>;
  return (
    <Card title="Closed days and extra working days" actions={mayAdd && days.length > 0 && add}>
      {days.length === 0 ? (
        <EmptyState title="Only weekends and bank holidays are left out" actions={mayAdd && add}>
          Add the days on which the office, this programme or one of its bodies is closed besides, or works
          although others do not. Every deadline is counted with them.
        </EmptyState>
      ) : (
        <FactsTable
          label="Days in the calendars"
          headings={[
            'Day',
            'Closed or worked',
            'Why',
            'Whose',
            <span key="change" className="visually-hidden">
              Change
            </span>,
          ]}
        >
          {days.map((row) => (
            <tr key={row.id}>
              <th scope="row">{formatDay(row.on)}</th>
              <td data-label="Closed or worked">{row.isWorked ? 'Worked' : 'Closed'}</td>
              <td data-label="Why">{row.name}</td>
              <td data-label="Whose">{whose(row, settings)}</td>
              <td>
                {row.mayEdit && (
                  <Button look="quiet" onClick={() => setLeaving(row)}>
                    Take out<span className="visually-hidden"> {formatDay(row.on)}</span>
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </FactsTable>
      )}
      {isAdding && <AddCalendarDayDialog settings={settings} onClose={() => setAdding(false)} />}
      {leaving && <RemoveDialog day={leaving} onClose={() => setLeaving(null)} />}
    </Card>
  );
}

function RemoveDialog({ day, onClose }: { day: CalendarDay; onClose: () => void }) {
  const remove = useRemoveCalendarDay();
  const restore = useRestoreCalendarDay();
  const done = useDone();
  const { id, version, on } = day;
  return (
    <CalendarChangeDialog
      title={`Take ${formatDay(on)} out of the calendar?`}
      verb="Take it out"
      change={{ removeDayId: id }}
      asksWhy
      error={remove.error}
      isBusy={remove.isPending}
      onClose={onClose}
      onConfirm={(reason) =>
        remove.mutate(
          { id, expectedVersion: version, reason },
          {
            onSuccess: ({ removeCalendarDay }) => {
              onClose();
              done(`${formatDay(on)} is out of the calendar`, () =>
                restore.mutateAsync({ id, expectedVersion: removeCalendarDay.version, reason: 'Undone' }),
              );
            },
          },
        )
      }
    />
  );
}
