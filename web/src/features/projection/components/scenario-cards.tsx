import { useState } from 'react';
import { formatDay, formatDaysFrom } from '../../../lib/dates.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { Notice } from '../../../ui/notice/notice.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { ComparedScenario, Comparison, Scenario } from '../api/compare.js';
import styles from './compare.module.css';
import { tightestWords } from './compare-words.js';
import { AmendDialog, CloseDialog, PromoteDialog, ReopenDialog } from './scenario-dialogs.js';

const DIALOGS = { promote: PromoteDialog, close: CloseDialog, reopen: ReopenDialog, amend: AmendDialog };
type Verb = keyof typeof DIALOGS;
const LABELS: Record<Verb, string> = {
  promote: 'Work to this one…',
  amend: 'Edit…',
  close: 'Close…',
  reopen: 'Reopen…',
};

export interface ScenarioCardsProps {
  comparison: Comparison;
  scenarios: readonly Scenario[];
}

/** The open scenarios side by side: what each depends on, where it leads, and how much may slip on the way. */
export function ScenarioCards({ comparison, scenarios }: ScenarioCardsProps) {
  const { targetTitle, today } = comparison;
  return (
    <div className={styles.scenarios}>
      {comparison.scenarios.map((computed) => {
        const scenario = scenarios.find(({ id }) => id === computed.scenarioId);
        return (
          scenario && (
            <Card
              key={scenario.id}
              title={`Scenario ${scenario.number}: ${scenario.name}`}
              isHero={computed.isWorking}
              actions={computed.isWorking ? <Tag tone="blue">The plan works to this one</Tag> : undefined}
            >
              <Outcome computed={computed} targetTitle={targetTitle} />
              <p className={styles.fact}>
                <span className="muted">Comes true </span>
                {scenario.branchCondition
                  ? `if ${scenario.branchCondition}`
                  : 'on a condition that nobody has written down'}
                {scenario.decideBy &&
                  `, to be known by ${formatDay(scenario.decideBy)}, ${formatDaysFrom(today, scenario.decideBy)}`}
                .
              </p>
              <Estimate scenario={scenario} />
              <ScenarioButtons
                scenario={scenario}
                scenarios={scenarios}
                verbs={computed.isWorking ? ['amend'] : ['promote', 'amend', 'close']}
              />
            </Card>
          )
        );
      })}
    </div>
  );
}

/** How likely the office holds it to be, signed and dated: it is an estimate, and nothing is computed from it. */
function Estimate({ scenario: { probability, probabilityBy, probabilityOn } }: { scenario: Scenario }) {
  return (
    <p className={styles.fact}>
      <span className="muted">How likely: </span>
      {probability === null
        ? 'nobody has estimated it yet.'
        : `${probability} %, estimated by ${probabilityBy ?? 'somebody'} on ${formatDay(probabilityOn ?? '')}.`}
    </p>
  );
}

function Outcome({ computed, targetTitle }: { computed: ComparedScenario; targetTitle: string | null }) {
  const { problems, headline, cliff } = computed;
  const tightest = tightestWords(computed);
  if (problems.length > 0)
    return (
      <Notice tone="error" title="Under this scenario the plan cannot be computed.">
        {problems.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
      </Notice>
    );
  return (
    <>
      {targetTitle && <span className={styles.quiet}>{targetTitle}</span>}
      <p className={styles.when}>{headline || 'It is not in this scenario'}</p>
      {tightest && (
        <p className={styles.fact}>
          <span className="muted">Least margin on the way: </span>
          {tightest}.
        </p>
      )}
      {cliff && <p className={styles.fact}>{cliff}</p>}
    </>
  );
}

/** What the rules say of the estimates together, once. */
export function EstimateWarnings({ scenarios }: { scenarios: readonly Scenario[] }) {
  const messages = new Set(scenarios.flatMap(({ warnings }) => warnings.map(({ message }) => message)));
  if (messages.size === 0) return null;
  return (
    <Notice tone="warning" title="The estimates do not fit together.">
      {[...messages].map((message) => (
        <p key={message}>{message}</p>
      ))}
    </Notice>
  );
}

/** What was given up, with the reason; it can be taken up again. */
export function ClosedScenarios({ scenarios }: { scenarios: readonly Scenario[] }) {
  const closed = scenarios.filter(({ state }) => state === 'CLOSED');
  if (closed.length === 0) return null;
  return (
    <Card title="Closed scenarios">
      {closed.map((scenario) => (
        <div key={scenario.id}>
          <p className={styles.fact}>
            <strong>
              Scenario {scenario.number}: {scenario.name}.
            </strong>{' '}
            {scenario.closedReason}
          </p>
          <ScenarioButtons scenario={scenario} scenarios={scenarios} verbs={['reopen']} />
        </div>
      ))}
    </Card>
  );
}

interface ScenarioButtonsProps {
  scenario: Scenario;
  scenarios: readonly Scenario[];
  verbs: readonly Verb[];
}

function ScenarioButtons({ scenario, scenarios, verbs }: ScenarioButtonsProps) {
  const [open, setOpen] = useState<Verb | null>(null);
  if (!scenario.mayEdit) return null;
  const Dialog = open && DIALOGS[open];
  const working = scenarios.find(
    ({ state, workstreamId }) => state === 'WORKING' && workstreamId === scenario.workstreamId,
  );
  return (
    <div className={styles.buttons}>
      {verbs.map((verb) => (
        <Button key={verb} onClick={() => setOpen(verb)}>
          {LABELS[verb]}
          <span className="visually-hidden"> Scenario {scenario.number}</span>
        </Button>
      ))}
      {Dialog && <Dialog scenario={scenario} working={working ?? null} onClose={() => setOpen(null)} />}
    </div>
  );
}
