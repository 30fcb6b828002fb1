import type { ReactNode } from 'react';
import { formatDay } from '../../../lib/dates.js';
import { Card } from '../../../ui/card/card.js';
import { Link } from '../../../ui/link/link.js';
import {
  awayWords,
  distanceWords,
  type Launch,
  type LaunchDate,
  launchWords,
  workingDate,
} from './launch-words.js';
import { Nothing } from './nothing.js';
import styles from './overview.module.css';
import { StatusMark } from './status-mark.js';

export interface LaunchCardProps {
  launches: readonly Launch[];
  itemHref: (itemId: string) => string;
  timelineHref: string;
  compareHref: string;
  /** What decides the first of them. */
  children?: ReactNode;
}

/** The question that the programme is about: when its protected date is, in every scenario that is still open. */
export function LaunchCard({ launches, itemHref, timelineHref, compareHref, children }: LaunchCardProps) {
  const [first, ...rest] = launches;
  if (!first)
    return (
      <Card isHero title="When it launches">
        <Nothing title="No protected date yet">
          A launch, a go-live or a legal deadline that the board protects stands here, with its date in every
          scenario. Mark an item as protected to see it.
        </Nothing>
      </Card>
    );
  const main = workingDate(first);
  const others = first.dates.filter((date) => date !== main);
  return (
    <Card
      isHero
      title={<Link href={itemHref(first.itemId)}>{first.title}</Link>}
      actions={
        <>
          {first.dates.length > 1 && <Link href={compareHref}>Compare scenarios</Link>}
          <Link href={timelineHref}>See it on the timeline</Link>
        </>
      }
    >
      <p className={styles.headline}>
        {launchWords(main)}
        {main.scenarioNumber !== null && ` in scenario ${main.scenarioNumber}`}
      </p>
      <DateFacts date={main} itemId={first.itemId} />
      {others.map((date) => (
        <div key={date.scenarioNumber} className={styles.other}>
          <p className={styles.otherHead}>
            <strong>{launchWords(date)}</strong> in scenario {date.scenarioNumber}
          </p>
          <DateFacts date={date} itemId={first.itemId} />
        </div>
      ))}
      {others.length > 0 && <p className={styles.apart}>{distanceWords(first)}</p>}
      {children}
      {rest.length > 0 && (
        <ul className={styles.rest}>
          {rest.map((launch) => (
            <li key={launch.itemId}>
              <Link href={itemHref(launch.itemId)}>{launch.title}</Link>: {launchWords(workingDate(launch))}
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function DateFacts({ date, itemId }: { date: LaunchDate; itemId: string }) {
  const away = awayWords(date.daysAway);
  return (
    <>
      {date.branchCondition && (
        <p className={styles.condition}>
          if {date.branchCondition}
          {date.decideBy && `, to be known by ${formatDay(date.decideBy)}`}
        </p>
      )}
      <p className={styles.facts}>
        <StatusMark rag={date.rag} reason={date.ragSentence} itemId={itemId} />
        {away && <span>{away}</span>}
        {date.scenarioNumber !== null && date.isWorking && <span>the plan works to this one</span>}
      </p>
    </>
  );
}
