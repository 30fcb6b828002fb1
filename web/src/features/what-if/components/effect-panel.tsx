import { useQuery } from '@tanstack/react-query';
import { ApiError } from '../../../lib/api-error.js';
import { download } from '../../../lib/csv.js';
import { ERROR_MESSAGES, problemsOf, withRule } from '../../../lib/error-messages.js';
import { Busy, Skeleton } from '../../../ui/busy/busy.js';
import { Button } from '../../../ui/button/button.js';
import { Notice } from '../../../ui/notice/notice.js';
import { type Effect, effectQuery } from '../api/effect.js';
import type { DraftLine } from '../lib/draft-line.js';
import { changesOf, lineAt } from '../lib/draft-sent.js';
import { effectCsv, isSameEverywhere } from '../lib/effect-words.js';
import { EffectView } from './effect-view.js';
import styles from './what-if.module.css';

export interface EffectPanelProps {
  programmeId: string;
  lines: readonly DraftLine[];
  itemHref: (itemId: string) => string;
}

/** What the draft would do, reckoned anew whenever it or the plan changes. */
export function EffectPanel({ programmeId, lines, itemHref }: EffectPanelProps) {
  const { data, error, isFetching } = useQuery(effectQuery(programmeId, changesOf(lines)));
  if (error) return <Refused error={error} lines={lines} />;
  if (!data) return <Skeleton label="Working out what follows" lines={4} />;
  return (
    <Busy isBusy={isFetching}>
      <section className={styles.column} aria-label="What follows" aria-live="polite">
        <Scenarios effect={data} itemHref={itemHref} />
      </section>
    </Busy>
  );
}

function Scenarios({ effect, itemHref }: { effect: Effect; itemHref: EffectPanelProps['itemHref'] }) {
  const { scenarios, problems, targetTitle, notes } = effect;
  const isSame = isSameEverywhere(scenarios);
  const hasMoved = scenarios.some(({ target, moved }) => target !== null || moved.length > 0);
  return (
    <>
      {problems.length > 0 && (
        <Notice tone="error" title="With these changes the plan cannot be computed.">
          {[...new Set(problems.map(({ message }) => message))].map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Notice>
      )}
      {(isSame ? scenarios.slice(0, 1) : scenarios).map((scenario) => (
        <EffectView
          key={scenario.scenarioNumber}
          effect={scenario}
          title={isSame ? 'In every scenario' : undefined}
          targetTitle={targetTitle}
          itemHref={itemHref}
        />
      ))}
      {notes.length > 0 && (
        <Notice tone="info" title="Worth knowing before it is done">
          {notes.map((note) => (
            <p key={note}>{note}</p>
          ))}
        </Notice>
      )}
      {hasMoved && (
        <div>
          <Button onClick={() => download('what-if.csv', effectCsv(scenarios))}>CSV</Button>
        </div>
      )}
    </>
  );
}

/** A refusal in words, each at the change that it is about. */
function Refused({ error, lines }: { error: Error; lines: readonly DraftLine[] }) {
  const problems = problemsOf(error);
  const code = error instanceof ApiError ? error.code : 'INTERNAL';
  return (
    <Notice tone="error" title="This cannot be worked out." isLive>
      {problems.length === 0 && <p>{ERROR_MESSAGES[code]}</p>}
      {problems.map((problem) => {
        const line = lineAt(lines, problem.field);
        return (
          <p key={`${problem.field} ${problem.message}`}>
            {line && <strong>{line.title}: </strong>}
            {withRule(problem)}
          </p>
        );
      })}
    </Notice>
  );
}
