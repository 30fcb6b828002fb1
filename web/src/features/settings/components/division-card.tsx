import { useState } from 'react';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { SelectField } from '../../../ui/select-field/select-field.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { type CalendarSettings, useSetHolidayDivision } from '../api/calendars.js';
import { CalendarChangeDialog } from './calendar-change-dialog.js';
import { DIVISION_WORDS } from './calendar-words.js';

/** Whose bank holidays the office keeps, and how far the table of them reaches. */
export function DivisionCard({ settings }: { settings: CalendarSettings }) {
  const { division, officeVersion, maySetDivision } = settings;
  const [chosen, setChosen] = useState(division);
  const [isAsking, setAsking] = useState(false);
  const set = useSetHolidayDivision();
  const done = useDone();
  return (
    <Card title="Bank holidays">
      <p>
        The office keeps the bank holidays of <strong>{DIVISION_WORDS[division]}</strong>, known from{' '}
        {settings.firstYear} to {settings.lastYear}. Those after {settings.lastPublishedYear} follow the
        standing rules; past {settings.lastYear} only weekends are left out, and dates there carry a warning
        (CAL-1).
      </p>
      <details>
        <summary>Where the table comes from</summary>
        <p>{settings.source}</p>
      </details>
      {maySetDivision && (
        <>
          <SelectField
            id="calendar-division"
            label="Bank holidays of"
            options={Object.entries(DIVISION_WORDS).map(([value, label]) => ({ value, label }))}
            value={chosen}
            onChange={({ target }) => setChosen(target.value)}
          />
          <Button aria-disabled={chosen === division} onClick={() => chosen !== division && setAsking(true)}>
            See what would change…
          </Button>
        </>
      )}
      {isAsking && (
        <CalendarChangeDialog
          title={`Keep the bank holidays of ${DIVISION_WORDS[chosen]}?`}
          verb="Change the bank holidays"
          change={{ division: chosen }}
          asksWhy
          error={set.error}
          isBusy={set.isPending}
          onClose={() => setAsking(false)}
          onConfirm={(reason) =>
            set.mutate(
              { division: chosen, expectedVersion: officeVersion, reason },
              {
                onSuccess: ({ setHolidayDivision: { version } }) => {
                  setAsking(false);
                  done(`The office keeps the bank holidays of ${DIVISION_WORDS[chosen]}`, () =>
                    set
                      .mutateAsync({ division, expectedVersion: version, reason: 'Undone' })
                      .then(() => setChosen(division)),
                  );
                },
              },
            )
          }
        />
      )}
    </Card>
  );
}
