import { useQuery } from '@tanstack/react-query';
import { formatDay } from '../../../lib/dates.js';
import { messageOf } from '../../../lib/error-messages.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { Button } from '../../../ui/button/button.js';
import { Card } from '../../../ui/card/card.js';
import { cx } from '../../../ui/cx.js';
import { Link } from '../../../ui/link/link.js';
import { Notice } from '../../../ui/notice/notice.js';
import { Segmented } from '../../../ui/segmented/segmented.js';
import { useReturnFocus } from '../../../ui/side-panel/use-return-focus.js';
import { type ChainStep, drivingChainQuery, type ScenarioChain } from '../api/driving-chain.js';
import styles from './driving-chain-panel.module.css';

export interface DrivingChainPanelProps {
  programmeId: string;
  itemId: string;
  title: string;
  /** The scenario shown; null for a plan without any. */
  scenarioId: string | null;
  onScenario: (scenarioId: string) => void;
  itemHref: (itemId: string) => string;
  onClose: () => void;
}

/** What drives the projected day of the item chosen on the timeline, step by step: what the chart draws, to be read. */
export function DrivingChainPanel(props: DrivingChainPanelProps) {
  const { programmeId, itemId, title, scenarioId, onScenario, itemHref, onClose } = props;
  useReturnFocus();
  const { data, error } = useQuery(drivingChainQuery(programmeId, itemId));
  const within = data?.scenarios.filter(
    (scenario) => scenario.chain !== null || scenario.problems.length > 0,
  );
  const shown = within?.find((scenario) => scenario.scenarioId === scenarioId) ?? within?.[0];
  return (
    <Card
      title={`What drives “${title}”`}
      actions={
        <>
          {within && within.length > 1 && shown && (
            <Segmented
              label="Scenario of the chain"
              options={within.map((one) => ({
                value: one.scenarioId ?? '',
                label: `Scenario ${one.scenarioNumber}`,
              }))}
              value={shown.scenarioId ?? ''}
              onChange={onScenario}
            />
          )}
          <Button look="quiet" onClick={onClose}>
            Clear (Esc)
          </Button>
        </>
      }
    >
      <p role="status" className={styles.status}>
        {data && announcement(title, shown)}
      </p>
      {error && !data && <Notice tone="error">{messageOf(error)}</Notice>}
      {!error && !data && <Skeleton label="Working out what drives it" lines={3} />}
      {shown && <Chain scenario={shown} itemId={itemId} itemHref={itemHref} />}
    </Card>
  );
}

function Chain({
  scenario,
  itemId,
  itemHref,
}: { scenario: ScenarioChain } & Pick<DrivingChainPanelProps, 'itemId' | 'itemHref'>) {
  const { problems, chain, targetOn, waits } = scenario;
  if (problems.length > 0)
    return (
      <Notice tone="error" title="The plan cannot be computed.">
        {problems.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
      </Notice>
    );
  const causes = targetOn === null ? waits.filter(({ itemIds }) => itemIds.includes(itemId)) : [];
  return (
    <>
      {causes.map(({ sentence, itemIds: [at] }) => (
        <Notice
          key={sentence}
          tone="warning"
          title="No date can be computed:"
          actions={at && at !== itemId && <Link href={itemHref(at)}>Open where it stops</Link>}
        >
          {sentence}.
        </Notice>
      ))}
      <ol className={styles.steps}>
        {chain?.steps.map((step) => (
          <Step
            key={step.itemId}
            step={step}
            href={itemHref(step.itemId)}
            isChosen={step.itemId === itemId}
          />
        ))}
      </ol>
    </>
  );
}

function Step({ step, href, isChosen }: { step: ChainStep; href: string; isChosen: boolean }) {
  const { title, to, isUnconfirmed, isDriving, wait, sentences } = step;
  return (
    <li className={cx(styles.step, isDriving && styles.driving)}>
      <p className={styles.line}>
        <Link href={href}>{title}</Link>{' '}
        <strong>
          {to === null ? 'no date' : formatDay(to)}
          {to !== null && isUnconfirmed && ' (TBC)'}
        </strong>
        {!isDriving && !isChosen && <span className="muted"> on the way</span>}
        {wait && <span className={styles.wait}>{wait.words}</span>}
      </p>
      <p className={styles.why}>{sentences.join(' ')}</p>
    </li>
  );
}

/** What happened, in a sentence for those who do not see the chart change. */
function announcement(title: string, scenario: ScenarioChain | undefined): string {
  if (!scenario?.chain) return `“${title}” is in no open scenario, so nothing is computed for it.`;
  const { chain, targetOn, headline } = scenario;
  const driving = chain.steps.filter(({ isDriving }) => isDriving).length;
  const steps = `${chain.steps.length} ${chain.steps.length === 1 ? 'step' : 'steps'}`;
  if (targetOn === null) return `The plan gives ${headline}. ${steps} on the way to it.`;
  if (chain.steps.length === 1) return `The plan computes ${headline}, held by nothing before it.`;
  const held = `${driving} of them ${driving === 1 ? 'holds' : 'hold'} the date where it is`;
  return `The plan computes ${headline}: ${steps} to it, ${held}.`;
}
