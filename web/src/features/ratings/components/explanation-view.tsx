import { RAG_WORDS, RAGS } from '@gantry/shared/rag/rag';
import { formatDay } from '../../../lib/dates.js';
import { ButtonLink } from '../../../ui/button/button-link.js';
import { Link } from '../../../ui/link/link.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import type { RagChange, RagExplanation } from '../api/rag-explanation.js';
import { Colour } from './colour.js';
import styles from './ratings.module.css';
import { TrendWords } from './trend-words.js';

export interface ExplanationViewProps {
  of: RagExplanation;
  itemId: string;
  /** `/p/km-stp`. */
  base: string;
}

/** One colour with its rule, what the rule read, and the smallest change for a better one. */
export function ExplanationView({ of, itemId, base }: ExplanationViewProps) {
  const word = RAGS.find((rag) => rag === of.computedRag);
  return (
    <>
      <section className={styles.part}>
        <h3>{of.scenarioName ?? 'Where it stands'}</h3>
        <p>
          <Colour rag={of.shown} />
        </p>
        <p>{of.shownSentence}</p>
        <p>
          <TrendWords trend={of.trend} />
        </p>
        {of.reportedRag && (
          <SummaryList
            rows={[
              {
                label: 'Reported',
                value: (
                  <>
                    <Colour rag={of.reportedRag} /> {of.reportedOn && `on ${formatDay(of.reportedOn)}`}
                  </>
                ),
              },
              { label: 'By rule', value: <Colour rag={of.computedRag} /> },
              { label: 'Difference', value: of.difference ?? 'None' },
            ]}
          />
        )}
      </section>
      <section className={styles.part}>
        <h3>
          The rule: <span className={styles.rule}>{of.ruleId}</span>
        </h3>
        <p>
          {word && `${RAG_WORDS[word]}: `}
          {of.ruleSays}
        </p>
        <SummaryList rows={of.inputs.map(({ name, value }) => ({ label: name, value }))} />
        {of.thresholds.length > 0 && (
          <>
            <p className="muted">Compared with the thresholds of this programme:</p>
            <SummaryList rows={of.thresholds.map(({ name, value }) => ({ label: name, value }))} />
          </>
        )}
      </section>
      {(of.ways.length > 0 || of.noWay) && (
        <section className={styles.part}>
          <h3>The smallest change</h3>
          {of.ways.map((way) => (
            <div key={way.to} className={styles.way}>
              <Colour rag={way.to} />
              <p>{way.sentence}</p>
              <div className={styles.buttons}>
                {way.changes.map((change) => (
                  <ChangeLink key={change.words} change={change} itemId={itemId} of={of} base={base} />
                ))}
              </div>
            </div>
          ))}
          {of.noWay && <p>{of.noWay}</p>}
        </section>
      )}
      <section className={styles.part}>
        <details>
          <summary>Why no other rule decides</summary>
          <ol className={styles.rules}>
            {of.others.map((rule) => (
              <li key={rule.id}>
                <span className={styles.rule}>{rule.id}</span> {rule.says}{' '}
                {rule.applies ? <strong>It applies: </strong> : 'It does not apply: '}
                {rule.because}.
              </li>
            ))}
          </ol>
        </details>
        <p>
          <Link href={`${base}/rag-rules`}>All rules, with the thresholds of this programme</Link>
        </p>
      </section>
    </>
  );
}

interface ChangeLinkProps {
  change: RagChange;
  itemId: string;
  of: RagExplanation;
  base: string;
}

/** The way to the form that makes the change, filled in; whoever may not make it goes to the record. */
function ChangeLink({ change, itemId, of, base }: ChangeLinkProps) {
  const { href, label } = placeOf(change, itemId, of.scenarioId, base);
  return <ButtonLink href={href}>{label}</ButtonLink>;
}

/** Where a change is made and what its button says. */
export function placeOf(
  change: RagChange,
  itemId: string,
  scenarioId: string | null,
  base: string,
): { href: string; label: string } {
  const item = (id: string, form: string | null) => {
    const search = new URLSearchParams();
    if (form && change.mayDo) {
      search.set('form', form);
      if (change.day) search.set('on', change.day);
      if (scenarioId && id === itemId) search.set('scenario', scenarioId);
    }
    const query = search.toString();
    return `${base}/items/${id}${query && `?${query}`}`;
  };
  switch (change.kind) {
    case 'LOWER_RISK':
      return { href: `${base}/risks/${change.riskId}`, label: 'Open the risk' };
    case 'RECORD_DONE':
      return { href: item(itemId, 'complete'), label: change.mayDo ? 'Record as done' : 'Open the item' };
    case 'CLEAR_PAPERS': {
      const [first] = change.waitsFor;
      const code = first?.code ?? 'the item';
      const href = item(first?.id ?? itemId, change.isMeeting ? 'meeting' : 'move');
      if (!change.mayDo) return { href, label: `Open ${code}` };
      return { href, label: change.isMeeting ? `Choose a meeting for ${code}` : `Move ${code}` };
    }
    default:
      if (!change.mayDo) return { href: item(itemId, null), label: 'Open the item' };
      if (change.isMeeting) return { href: item(itemId, 'meeting'), label: 'Choose a meeting' };
      return {
        href: item(itemId, 'move'),
        label: change.kind === 'CONFIRM_DATE' ? 'Confirm the date' : 'Move the date',
      };
  }
}
