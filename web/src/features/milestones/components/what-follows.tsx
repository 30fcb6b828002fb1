import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { messageOf } from '../../../lib/error-messages.js';
import { useProgramme } from '../../../lib/programme.js';
import { type WhatIfChange, whatIfQuery } from '../api/what-if.js';
import styles from './what-follows.module.css';

/** Typing is let come to rest first: a plan is computed for a date, not for every letter of it. */
const REST_MS = 350;

/** What a new date or another link would do to the plan: meetings missed, the launch moved, what could no longer be computed. */
export function WhatFollows({ change }: { change: WhatIfChange | null }) {
  const programme = useProgramme();
  const asked = useRested(change);
  const { data, error, isFetching } = useQuery({
    ...whatIfQuery(programme.id, asked ?? NOTHING),
    enabled: asked !== null,
  });
  if (asked === null) return null;
  return (
    <section className={styles.follows} aria-live="polite" aria-busy={isFetching}>
      <h3 className={styles.title}>What follows from it</h3>
      {data && <Consequences {...data} />}
      {!data && <p className={styles.line}>{error ? messageOf(error) : 'Working it out…'}</p>}
    </section>
  );
}

type Found = {
  targetTitle: string | null;
  scenarios: readonly { scenarioNumber: number | null; sentences: readonly string[] }[];
  problems: readonly { message: string }[];
};

function Consequences({ targetTitle, scenarios, problems }: Found) {
  const [first] = scenarios;
  const told = scenarios.map(({ sentences }) => sentences.join(' '));
  const isSame = told.every((text) => text === told[0]);
  if (problems.length > 0) return <List sentences={problems.map(({ message }) => message)} />;
  if (!first || told.every((text) => text === ''))
    return (
      <p className={styles.line}>
        Nothing else moves{targetTitle && `, “${targetTitle}” included`}: no meeting is missed.
      </p>
    );
  if (isSame) return <List sentences={first.sentences} />;
  return scenarios.map(({ scenarioNumber, sentences }) => (
    <div key={scenarioNumber}>
      <h4 className={styles.scenario}>Scenario {scenarioNumber}</h4>
      {sentences.length > 0 ? (
        <List sentences={sentences} />
      ) : (
        <p className={styles.line}>Nothing else moves.</p>
      )}
    </div>
  ));
}

function List({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul className={styles.list}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

const NOTHING: WhatIfChange = { dates: [] };

/** The change once it has stood still for a moment. */
function useRested(change: WhatIfChange | null): WhatIfChange | null {
  const key = JSON.stringify(change);
  const [rested, setRested] = useState('null');
  useEffect(() => {
    const timer = setTimeout(() => setRested(key), REST_MS);
    return () => clearTimeout(timer);
  }, [key]);
  return change === null ? null : (JSON.parse(rested) as WhatIfChange | null);
}
