import { useState } from 'react';
import type { PapersReady } from '../../../generated/graphql.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { Checkbox } from '../../../ui/checkbox/checkbox.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { FilterBar } from '../../../ui/filter-bar/filter-bar.js';
import { RadioGroup } from '../../../ui/radio-group/radio-group.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { type CalendarBody, type CalendarSettings, useAmendBodyCalendar } from '../api/calendars.js';
import { CalendarChangeDialog } from './calendar-change-dialog.js';
import { PAPERS_WORDS } from './calendar-words.js';

/** More than these are not looked through by eye. */
const MANY = 8;

type Ways = Pick<CalendarBody, 'worksSaturdays' | 'papersReady'>;

/** How each body counts: whether it works Saturdays, and when its papers are to be ready. */
export function BodyCalendarsCard({ settings: { bodies } }: { settings: CalendarSettings }) {
  const [changing, setChanging] = useState<CalendarBody | null>(null);
  const [find, setFind] = useState('');
  if (bodies.length === 0) return null;
  const words = find.trim().toLowerCase();
  const shown = bodies.filter(({ name }) => name.toLowerCase().includes(words));
  return (
    <Card title="How bodies count">
      {bodies.length > MANY && (
        <FilterBar>
          <TextField
            id="find-body"
            label="Find a body"
            type="search"
            value={find}
            onChange={({ target }) => setFind(target.value)}
          />
          <span role="status">
            {words === '' ? `${bodies.length} bodies` : `${shown.length} of ${bodies.length} bodies`}
          </span>
        </FilterBar>
      )}
      <FactsTable
        label="Bodies and their ways"
        headings={[
          'Body',
          'Saturdays',
          'Papers ready',
          <span key="change" className="visually-hidden">
            Change
          </span>,
        ]}
      >
        {shown.map((body) => (
          <tr key={body.id}>
            <th scope="row">{body.name}</th>
            <td data-label="Saturdays">{body.worksSaturdays ? 'Worked' : 'Not worked'}</td>
            <td data-label="Papers ready">{PAPERS_WORDS[body.papersReady]}</td>
            <td>
              {body.mayEdit && (
                <Button look="quiet" onClick={() => setChanging(body)}>
                  Change<span className="visually-hidden"> how {body.name} counts</span>
                </Button>
              )}
            </td>
          </tr>
        ))}
      </FactsTable>
      {changing && <ChangeDialog body={changing} onClose={() => setChanging(null)} />}
    </Card>
  );
}

function ChangeDialog({ body, onClose }: { body: CalendarBody; onClose: () => void }) {
  const { id, name, version, worksSaturdays, papersReady } = body;
  const [before] = useState<Ways>({ worksSaturdays, papersReady });
  const [ways, setWays] = useState<Ways>(before);
  const [isAsking, setAsking] = useState(false);
  const amend = useAmendBodyCalendar();
  const done = useDone();
  const isSame = ways.worksSaturdays === before.worksSaturdays && ways.papersReady === before.papersReady;
  if (isAsking)
    return (
      <CalendarChangeDialog
        title={`${name} counts otherwise: what would change`}
        verb="Change how it counts"
        change={{ bodyId: id, ...ways }}
        asksWhy
        error={amend.error}
        isBusy={amend.isPending}
        onClose={() => setAsking(false)}
        onConfirm={(reason) =>
          amend.mutate(
            { id, expectedVersion: version, ...ways, reason },
            {
              onSuccess: ({ amendBody }) => {
                onClose();
                done(`${name} counts otherwise now`, () =>
                  amend.mutateAsync({ id, expectedVersion: amendBody.version, ...before, reason: 'Undone' }),
                );
              },
            },
          )
        }
      />
    );
  return (
    <Dialog
      title={`How ${name} counts`}
      onClose={onClose}
      footer={
        <>
          <Button look="primary" aria-disabled={isSame} onClick={() => !isSame && setAsking(true)}>
            See what would change…
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <Checkbox
        id="body-saturdays"
        label="It works Saturdays"
        hint="A Saturday then counts as a clear working day"
        checked={ways.worksSaturdays}
        onChange={({ target }) => setWays({ ...ways, worksSaturdays: target.checked })}
      />
      <RadioGroup
        id="body-papers"
        name="body-papers"
        label="Its papers are to be ready"
        options={Object.entries(PAPERS_WORDS).map(([value, label]) => ({ value, label }))}
        value={ways.papersReady}
        onChange={(value) => setWays({ ...ways, papersReady: value as PapersReady })}
      />
    </Dialog>
  );
}
