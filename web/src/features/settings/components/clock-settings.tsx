import { useState } from 'react';
import { formatDay, formatDayLong } from '../../../lib/dates.js';
import { useCan, useSession } from '../../../lib/session.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { Notice } from '../../../ui/notice/notice.js';
import { TextField } from '../../../ui/text-field/text-field.js';
import { useToast } from '../../../ui/toast/toast.js';
import { useSetOfficeClock } from '../api/set-office-clock.js';
import { useRefusal } from './use-refusal.js';

const FIELD_IDS = { on: 'clock-on' };

/** The day on which the office lives. It can be advanced, and it never goes back. */
export function ClockSettings() {
  const { clock } = useSession().office;
  const maySet = useCan('office:set-clock');
  const show = useToast();
  const [on, setOn] = useState('');
  const [isAsking, setAsking] = useState(false);
  const set = useSetOfficeClock();
  const refusal = useRefusal(set.error, FIELD_IDS);
  return (
    <Card title="Office clock">
      <p>
        {clock.mode === 'SET' ? (
          <>
            Today is <strong>{formatDayLong(clock.on)}</strong>. The clock stands on this day until somebody
            advances it.
          </>
        ) : (
          <>
            The clock is real: today is <strong>{formatDayLong(clock.on)}</strong>.
          </>
        )}
      </p>
      <ErrorSummary errors={refusal.errors} />
      {maySet && clock.mode === 'SET' && (
        <>
          <TextField
            id="clock-on"
            type="date"
            label="Advance to"
            min={clock.on}
            value={on}
            error={refusal.of('clock-on')}
            onChange={(event) => setOn(event.target.value)}
          />
          <Button aria-disabled={on === ''} onClick={() => on !== '' && setAsking(true)}>
            Advance the clock…
          </Button>
        </>
      )}
      {isAsking && (
        <Dialog
          title={`Advance to ${formatDay(on)}?`}
          onClose={() => setAsking(false)}
          footer={
            <>
              <Button
                look="danger"
                isBusy={set.isPending}
                onClick={() =>
                  set.mutate(
                    { mode: 'SET', on, expectedVersion: clock.version },
                    {
                      onSuccess: () => {
                        setOn('');
                        show({ message: `Today is ${formatDay(on)}` });
                      },
                      onSettled: () => setAsking(false),
                    },
                  )
                }
              >
                Advance to {formatDay(on)}
              </Button>
              <Button data-autofocus onClick={() => setAsking(false)}>
                Leave it on {formatDay(clock.on)}
              </Button>
            </>
          }
        >
          <Notice tone="warning" title="It cannot be taken back.">
            For everybody in the office today becomes {formatDay(on)}: status colours, overdue reviews and
            what is known change with it, and whatever is recorded from now on carries that day. To look at a
            later or earlier day only, use a scenario or a second trial office.
          </Notice>
        </Dialog>
      )}
    </Card>
  );
}
