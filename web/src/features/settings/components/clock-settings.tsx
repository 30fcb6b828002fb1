import { useState } from 'react';
import { formatDay, formatDayLong } from '../../../lib/dates.js';
import { oneDay, oneDayEcho } from '../../../lib/one-day.js';
import { useCan, useSession } from '../../../lib/session.js';
import { useRefusal } from '../../../lib/use-refusal.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { type DateEcho, DateField } from '../../../ui/date-field/date-field.js';
import { Dialog } from '../../../ui/dialog/dialog.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { Notice } from '../../../ui/notice/notice.js';
import { useToast } from '../../../ui/toast/toast.js';
import { useSetOfficeClock } from '../api/set-office-clock.js';

const FIELD_IDS = { on: 'clock-on' };

/** The day on which the office lives. It can be advanced, and it never goes back. */
export function ClockSettings() {
  const { clock } = useSession().office;
  const maySet = useCan('office:set-clock');
  const show = useToast();
  const [text, setText] = useState('');
  const typed = oneDay(text, clock.on);
  const on = typed !== null && typed > clock.on ? typed : null;
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
          <DateField
            id="clock-on"
            label="Advance to"
            className="nhsuk-input--width-20"
            value={text}
            error={refusal.of('clock-on')}
            onChange={setText}
            read={(words) => forwardEcho(words, clock.on)}
          />
          <Button aria-disabled={on === null} onClick={() => on !== null && setAsking(true)}>
            Advance the clock…
          </Button>
        </>
      )}
      {isAsking && on && (
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
                        setText('');
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
            what is known change with it, and whatever is recorded from now on carries that day.
          </Notice>
        </Dialog>
      )}
    </Card>
  );
}

/** How a day was read, and that it must lie ahead of the day on which the clock stands. */
function forwardEcho(words: string, today: string): DateEcho {
  const day = oneDay(words, today);
  if (day === null || day > today) return oneDayEcho(words, today);
  const message = `The clock never goes back: give a day after ${formatDay(today)}.`;
  return { sentence: null, problems: [{ severity: 'E', message }] };
}
