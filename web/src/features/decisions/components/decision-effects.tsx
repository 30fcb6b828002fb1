import { useQuery } from '@tanstack/react-query';
import { formatDay } from '../../../lib/dates.js';
import { useProgramme } from '../../../lib/programme.js';
import { Card } from '../../../ui/card/card.js';
import { FactsTable } from '../../../ui/facts-table/facts-table.js';
import { Link } from '../../../ui/link/link.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { DecisionPage } from '../api/decision.js';
import { decisionConsequencesQuery } from '../api/ledger.js';
import { EFFECT_STATE_TONES, EFFECT_STATE_WORDS } from './decision-words.js';
import styles from './decisions.module.css';

export interface DecisionEffectsProps {
  decision: DecisionPage;
  itemHref: (id: string) => string;
}

/** What a decision is to do to the plan, and what it did. */
export function DecisionEffects({ decision, itemHref }: DecisionEffectsProps) {
  const { data: done = [] } = useQuery(decisionConsequencesQuery(useProgramme().id, decision.id));
  if (decision.effects.length === 0 && done.length === 0) return null;
  return (
    <Card title="In the plan">
      {decision.effects.length > 0 && (
        <FactsTable
          label="What it does when in effect"
          align="top"
          headings={['When in effect', 'State', 'Note']}
        >
          {decision.effects.map(({ id, words, state, planItemId, planItemTitle, doneOn, note }) => (
            <tr key={id}>
              <th scope="row">
                {words}
                {planItemId && (
                  <>
                    {': '}
                    <Link href={itemHref(planItemId)}>{planItemTitle}</Link>
                  </>
                )}
              </th>
              <td data-label="State" className={styles.days}>
                <Tag tone={EFFECT_STATE_TONES[state]}>{EFFECT_STATE_WORDS[state]}</Tag>{' '}
                {doneOn && formatDay(doneOn)}
              </td>
              <td data-label="Note">{note}</td>
            </tr>
          ))}
        </FactsTable>
      )}
      {done.length > 0 && (
        <>
          <h3 className={styles.moved}>Milestones that it moved</h3>
          <ul className={styles.list}>
            {done.map(({ id, sentence, planItemId, planItemCode, planItemTitle }) => (
              <li key={id}>
                {planItemId && (
                  <>
                    <Link href={itemHref(planItemId)}>
                      {planItemCode} {planItemTitle}
                    </Link>
                    {': '}
                  </>
                )}
                {sentence}
              </li>
            ))}
          </ul>
        </>
      )}
    </Card>
  );
}
