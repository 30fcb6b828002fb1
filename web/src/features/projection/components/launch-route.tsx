import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { messageOf } from '../../../lib/error-messages.js';
import { Skeleton } from '../../../ui/busy/busy.js';
import { cx } from '../../../ui/cx.js';
import { Link } from '../../../ui/link/link.js';
import { Notice } from '../../../ui/notice/notice.js';
import { Segmented } from '../../../ui/segmented/segmented.js';
import { type RouteStep, routeQuery, type ScenarioRoute } from '../api/route.js';
import { LaunchChances } from './launch-chances.js';
import styles from './launch-route.module.css';
import { isTight, marginWords, waitWords, whenOnRoute } from './route-words.js';

export interface LaunchRouteProps {
  programmeId: string;
  itemHref: (itemId: string) => string;
}

/** What decides when the protected date comes: the steps to it, the margin at each, and what one more day would cost. */
export function LaunchRoute({ programmeId, itemHref }: LaunchRouteProps) {
  const { data, error } = useQuery(routeQuery(programmeId));
  const [chosen, setChosen] = useState<string | null>(null);
  if (error) return <Notice tone="error">{messageOf(error)}</Notice>;
  if (!data) return <Skeleton label="Working out what decides it" lines={3} />;
  const { scenarios } = data;
  const shown = scenarios.find(({ scenarioId }) => scenarioId === chosen) ?? scenarios[0];
  if (!shown || data.targetId === null) return null;
  return (
    <div className={styles.route}>
      <div className={styles.head}>
        <h3 className={styles.title}>What decides it</h3>
        {scenarios.length > 1 && (
          <Segmented
            label="Scenario"
            options={scenarios.map(({ scenarioId, scenarioNumber }) => ({
              value: scenarioId ?? '',
              label: `Scenario ${scenarioNumber}`,
            }))}
            value={shown.scenarioId ?? ''}
            onChange={setChosen}
          />
        )}
      </div>
      <Scenario scenario={shown} itemHref={itemHref} programmeId={programmeId} />
    </div>
  );
}

function Scenario({ scenario, itemHref, programmeId }: LaunchRouteProps & { scenario: ScenarioRoute }) {
  const { problems, headline, targetOn, cliff, route, warnings } = scenario;
  if (problems.length > 0)
    return (
      <Notice tone="error" title="The plan cannot be computed.">
        {problems.map(({ message }) => (
          <p key={message}>{message}</p>
        ))}
      </Notice>
    );
  return (
    <>
      {targetOn === null ? (
        <Notice tone="error" title={`The plan gives ${headline}.`}>
          What is stated above is not borne out by the plan.
        </Notice>
      ) : (
        <p className={styles.computed}>
          The plan computes <strong>{headline}</strong>, from the meetings and deadlines on the way.
        </p>
      )}
      <ol className={styles.steps}>
        {route.map((step) => (
          <Step
            key={step.itemId}
            step={step}
            when={whenOnRoute(step, scenario)}
            href={itemHref(step.itemId)}
          />
        ))}
      </ol>
      {cliff && <p className={styles.cliff}>{cliff}</p>}
      <LaunchChances
        programmeId={programmeId}
        scenarioId={scenario.scenarioId ?? null}
        works={route.filter(({ takesTime }) => takesTime)}
        durationHref={(itemId) => `${itemHref(itemId)}?form=duration`}
      />
      {warnings.map(({ rule, message, itemId, latePaper }) => (
        <Notice
          key={`${rule} ${itemId} ${message}`}
          tone={latePaper?.settled ? 'info' : 'warning'}
          actions={
            <Link href={itemHref(itemId)}>{rule === 'MTG-3' ? 'Open the decision' : 'Open the item'}</Link>
          }
        >
          {message} <span className="muted">({rule})</span>
          {latePaper?.settled && <p className={styles.settled}>{latePaper.settled}</p>}
        </Notice>
      ))}
      <details className={styles.details}>
        <summary>Read it step by step</summary>
        <ol>
          {route.map(({ itemId, title, sentence }) => (
            <li key={itemId}>
              <strong>{title}.</strong> {sentence}
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

function Step({ step, when, href }: { step: RouteStep; when: string; href: string }) {
  const margin = marginWords(step);
  const wait = waitWords(step);
  return (
    <li className={cx(styles.step, step.isUnconfirmed && styles.unconfirmed, isTight(step) && styles.tight)}>
      <Link href={href}>{step.title}</Link>
      <span className={styles.when}>{when}</span>
      {margin && <span className={styles.margin}>{margin}</span>}
      {wait && <span className={styles.wait}>{wait}</span>}
    </li>
  );
}
