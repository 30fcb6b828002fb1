import { useState } from 'react';
import { formatDay } from '../../../lib/dates.js';
import { messageOf } from '../../../lib/error-messages.js';
import { useProgramme } from '../../../lib/programme.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { EmptyState } from '../../../ui/empty-state/empty-state.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Link } from '../../../ui/link/link.js';
import { Tag } from '../../../ui/tag/tag.js';
import { useToast } from '../../../ui/toast/toast.js';
import { useDone } from '../../../ui/toast/use-done.js';
import { RuleList } from '../../../ui/verb-form/rule-list.js';
import type { ReportingHome as Home, ReportingPeriod } from '../api/reporting.js';
import { useConfigureReporting, useOpenPeriod } from '../api/reporting-verbs.js';
import { CalendarForm, proposedCalendar } from './calendar-form.js';
import styles from './reporting.module.css';
import { PERIOD_STATE_TAGS } from './reporting-words.js';

/** The periods of a programme; without a calendar, what one is for and one that fits most programmes in one press. */
export function ReportingHome({ home, hrefOf }: { home: Home; hrefOf: (periodId: string) => string }) {
  const { calendar } = home.reporting;
  if (!calendar) return <NoCalendar home={home} />;
  return (
    <>
      <NextPeriod home={home} />
      <Card title="Periods">
        {home.reportingPeriods.length === 0 ? (
          <p className="muted">
            No period is open yet. Once one is, each workstream has its return here, and you see who has
            answered.
          </p>
        ) : (
          <PeriodTable periods={home.reportingPeriods} hrefOf={hrefOf} />
        )}
      </Card>
    </>
  );
}

function NoCalendar({ home }: { home: Home }) {
  const programme = useProgramme();
  const configure = useConfigureReporting();
  const show = useToast();
  const done = useDone();
  const [isEditing, setEditing] = useState(false);
  const { mayConfigure, today } = home.reporting;
  const proposal = proposedCalendar(today);
  const propose = () =>
    configure.mutate(
      { programmeId: programme.id, ...proposal },
      {
        onError: (error) => show({ message: messageOf(error) }),
        onSuccess: () => done(`Reporting is monthly from ${formatDay(proposal.firstFrom)}.`),
      },
    );
  return (
    <>
      <EmptyState
        title="No reporting calendar yet"
        actions={
          mayConfigure && (
            <>
              <Button look="primary" isBusy={configure.isPending} onClick={propose}>
                Report monthly from {formatDay(proposal.firstFrom)}
              </Button>
              <Button onClick={() => setEditing(true)}>Choose other days</Button>
            </>
          )
        }
      >
        <p>
          A reporting period asks each workstream how it stands. Owners are asked about what is stale, off
          track or at risk; everything else is carried forward. The programme office takes the returns in,
          queries and accepts them, and the SRO approves the period before it is issued.
        </p>
        <p>
          Proposed: a period a month, returns due three working days after its last day, missing after two
          more, a reminder three working days before.
          {!mayConfigure && ' The programme office sets it up.'}
        </p>
      </EmptyState>
      {isEditing && (
        <CalendarForm
          calendar={null}
          onClose={() => setEditing(false)}
          onDone={() => {
            setEditing(false);
            done('The reporting calendar is saved.');
          }}
        />
      )}
    </>
  );
}

function NextPeriod({ home }: { home: Home }) {
  const programme = useProgramme();
  const open = useOpenPeriod();
  const show = useToast();
  const { next, mayManage, today } = home.reporting;
  if (!next) return null;
  // While a period takes returns and is not over, nothing is wrong with the next one: it has only to wait.
  const running = home.reportingPeriods.find(({ state, toOn }) => state === 'OPEN' && toOn >= today);
  return (
    <Card
      title={`Next: ${next.name}`}
      actions={
        mayManage &&
        next.problems.length === 0 && (
          <Button
            look="primary"
            isBusy={open.isPending}
            onClick={() =>
              open.mutate(
                { programmeId: programme.id },
                {
                  onError: (error) => show({ message: messageOf(error) }),
                  onSuccess: ({ openPeriod }) =>
                    show({ message: `${openPeriod.name} is open. Its owners are asked.` }),
                },
              )
            }
          >
            Open {next.name}
          </Button>
        )
      }
    >
      <p>
        {formatDay(next.fromOn)} to {formatDay(next.toOn)}. Returns are due on {formatDay(next.cutOffOn)} and
        missing after {formatDay(next.graceUntil)}.
      </p>
      {running ? (
        <p className="muted">It follows once {running.name} is over and submitted.</p>
      ) : (
        <RuleList problems={next.problems.map((problem) => ({ ...problem, severity: 'W' }))} />
      )}
    </Card>
  );
}

function PeriodTable({
  periods,
  hrefOf,
}: {
  periods: readonly ReportingPeriod[];
  hrefOf: (periodId: string) => string;
}) {
  return (
    <FactsTable
      label="All periods"
      headings={['Period', 'State', 'Returns in', 'Late', 'Missing', 'Accepted', 'Due']}
    >
      {periods.map((period) => {
        const { words, tone } = PERIOD_STATE_TAGS[period.state];
        return (
          <tr key={period.id}>
            <th scope="row">
              <Link href={hrefOf(period.id)}>{period.name}</Link>
            </th>
            <td data-label="State">
              <Tag tone={tone}>{words}</Tag>
            </td>
            <td data-label="Returns in" className={styles.number}>
              {period.handedIn} of {period.returns}
            </td>
            <td data-label="Late" className={styles.number}>
              {period.late}
            </td>
            <td data-label="Missing" className={styles.number}>
              {period.missing}
            </td>
            <td data-label="Accepted" className={styles.number}>
              {period.accepted}
            </td>
            <td data-label="Due">{formatDay(period.cutOffOn)}</td>
          </tr>
        );
      })}
    </FactsTable>
  );
}
