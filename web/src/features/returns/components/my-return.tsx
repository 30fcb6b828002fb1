import { useEffect, useState } from 'react';
import { formatDay, formatWeekday } from '../../../lib/dates.js';
import { messageOf } from '../../../lib/error-messages.js';
import { Button } from '../../../ui/button/button.js';
import { Notice } from '../../../ui/notice/notice.js';
import { useDone } from '../../../ui/toast/use-done.js';
import type { MyReturn as MyReturnFacts, ReturnLine } from '../api/my-returns.js';
import type { Answered, ReturnDoor } from '../lib/return-door.js';
import { pathWarning, ragWord } from '../lib/status-words.js';
import { firstButtonOf, LineCard } from './line-card.js';
import styles from './my-return.module.css';
import { headingOf, WorkstreamPart } from './workstream-part.js';

export interface MyReturnProps {
  mine: MyReturnFacts;
  personId: string;
  door: ReturnDoor;
  /** Where an item is read; left out for somebody who has only a link. */
  hrefOf?: (itemId: string) => string;
}

/** One period as its owner answers it: what is asked first, the rest carried forward. Made for a telephone. */
export function MyReturn({ mine, personId, door, hrefOf }: MyReturnProps) {
  const done = useDone();
  const [open, setOpen] = useState<string | null>(null);
  const [busy, setBusy] = useState<string | null>(null);
  const [refused, setRefused] = useState<{ id: string; message: string } | null>(null);
  const [focusOn, setFocusOn] = useState<string | null>(null);
  useEffect(() => {
    if (focusOn === null) return;
    document.getElementById(focusOn)?.focus();
    setFocusOn(null);
  }, [focusOn]);

  const asked = mine.lines.filter(({ isAsked }) => isAsked);
  const pending = asked.filter(({ answer }) => answer === 'UNANSWERED');
  const carried = mine.lines.filter(({ isAsked, answer }) => !isAsked && answer === 'UNANSWERED');
  const answered = mine.lines.filter(({ answer }) => answer !== 'UNANSWERED');
  const clean = carried.filter(isClean);
  const onTrack = pending.filter(
    (line) => isClean(line) && line.rag === 'green' && line.computedRag === 'green',
  );

  /** The next line that waits for an answer, once this one is answered. */
  function nextOf(line: ReturnLine): ReturnLine | undefined {
    const waiting = pending.filter(({ id, isOpen }) => isOpen || id === line.id);
    const at = waiting.findIndex(({ id }) => id === line.id);
    return waiting[at + 1] ?? waiting.find(({ id }) => id !== line.id);
  }

  /** Where the focus goes once this line is answered: the next one that waits, else the workstream. */
  function after(line: ReturnLine): string {
    const next = nextOf(line);
    return next ? firstButtonOf(next.id) : headingOf(line.returnId);
  }

  const reopen = (line: ReturnLine, version: number) =>
    door.reopenLine({ id: line.id, expectedVersion: version });

  async function act(line: ReturnLine, work: () => Promise<void>) {
    setBusy(line.id);
    setRefused(null);
    try {
      await work();
    } catch (error) {
      setRefused({ id: line.id, message: messageOf(error) });
    } finally {
      setBusy(null);
    }
  }

  const noChange = (line: ReturnLine) =>
    act(line, async () => {
      const next = after(line);
      const [saved] = await door.noChange([{ id: line.id, expectedVersion: line.version }]);
      tell(`${line.title}: no change.`, line, saved!, pathWarning(line));
      setFocusOn(next);
    });

  async function noChangeOf(lines: readonly ReturnLine[]) {
    const left = pending.find((line) => !lines.includes(line));
    try {
      const saved = await door.noChange(lines.map(({ id, version }) => ({ id, expectedVersion: version })));
      done(`No change in ${lines.length} items.`, async () => {
        for (const { id, version } of saved) await door.reopenLine({ id, expectedVersion: version });
      });
      setFocusOn(left ? firstButtonOf(left.id) : headingOf(lines[0]!.returnId));
    } catch (error) {
      done(messageOf(error));
    }
  }

  /** What was done, with what was warned of; but for what its reader was told before. */
  function tell(message: string, line: ReturnLine, saved: Answered, told: string | null) {
    const warnings = saved.warnings.map(({ message: warning }) => warning).filter((one) => one !== told);
    done([message, ...warnings].join(' '), () => reopen(line, saved.version));
  }

  const cardOf = (line: ReturnLine) => (
    <li key={line.id}>
      <LineCard
        line={line}
        today={mine.today}
        personId={personId}
        door={door}
        href={hrefOf?.(line.itemId) ?? null}
        isOpen={open === line.id && line.isOpen}
        isBusy={busy === line.id}
        refusal={refused?.id === line.id ? refused.message : null}
        onOpen={() => setOpen(line.id)}
        onNoChange={() => void noChange(line)}
        onReopen={() => void act(line, async () => void (await reopen(line, line.version)))}
        onClose={() => {
          setOpen(null);
          setFocusOn(firstButtonOf(line.id));
        }}
        onSaved={(saved, rag, told) => {
          const next = nextOf(line);
          setOpen(next?.id ?? null);
          tell(`${line.title}: reported as ${ragWord(rag).toLowerCase()}.`, line, saved, told);
          // The form of the next one takes the focus itself.
          if (!next) setFocusOn(headingOf(line.returnId));
        }}
      />
    </li>
  );

  return (
    <section className={styles.page} aria-label={`Return for ${mine.periodName}`}>
      <h2 className={styles.period}>{mine.periodName}</h2>
      <p className={styles.days}>
        {formatDay(mine.fromOn)} to {formatDay(mine.toOn)} · due {formatWeekday(mine.cutOffOn)}
      </p>
      {mine.isPastCutOff && (
        <Notice tone="warning">
          The cut-off was {formatDay(mine.cutOffOn)}. What you hand in now is taken, and marked as late.
        </Notice>
      )}
      {mine.asked > 0 && (
        <p className={styles.progress}>
          <span>
            {mine.answered} of {mine.asked} answered
          </span>
          <progress aria-label="Items answered" value={mine.answered} max={mine.asked} />
        </p>
      )}
      {onTrack.length > 1 && (
        <p className={styles.actions}>
          <Button isWide onClick={() => void noChangeOf(onTrack)}>
            No change in the {onTrack.length} that are on track
          </Button>
        </p>
      )}
      <ul className={styles.cards}>{pending.map(cardOf)}</ul>
      {carried.length > 0 && (
        <details className={styles.fold}>
          <summary>Carried forward, no change needed ({carried.length})</summary>
          {clean.length > 1 && (
            <div className={styles.actions}>
              <Button isWide onClick={() => void noChangeOf(clean)}>
                Say “no change” of all {clean.length}
              </Button>
            </div>
          )}
          <ul className={styles.cards}>{carried.map(cardOf)}</ul>
        </details>
      )}
      {answered.length > 0 && (
        <details className={styles.fold} open={answered.some(hasOpenQuestion)}>
          <summary>Answered ({answered.length})</summary>
          <ul className={styles.cards}>{answered.map(cardOf)}</ul>
        </details>
      )}
      {mine.returns.map((ret) => (
        <WorkstreamPart
          key={ret.id}
          ret={ret}
          periodName={mine.periodName}
          today={mine.today}
          personId={personId}
          door={door}
        />
      ))}
    </section>
  );
}

const isClean = ({ isOpen, noChangeProblem }: ReturnLine) => isOpen && noChangeProblem === null;
const hasOpenQuestion = ({ queries }: ReturnLine) => queries.some(({ state }) => state === 'OPEN');
