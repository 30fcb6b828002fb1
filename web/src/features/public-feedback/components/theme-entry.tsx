import { FEEDBACK_DECISION_WORDS } from '@gantry/shared/consultation/feedback-rules';
import { formatDay } from '../../../lib/dates.js';
import { Button } from '../../../ui/button/button.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { Answer, Theme } from '../api/public-feedback.js';
import {
  DECISION_TONES,
  peopleWords,
  receivedWords,
  STANDING_TONES,
  STANDING_WORDS,
} from './feedback-words.js';
import styles from './public-feedback.module.css';

export type ThemeVerb =
  | { verb: 'amend-theme' | 'remove-theme' | 'draft-answer'; theme: Theme }
  | { verb: 'change-answer' | 'publish-answer' | 'remove-answer'; answer: Answer };

export interface ThemeEntryProps {
  theme: Theme;
  answers: readonly Answer[];
  /** The code of the consultation it was said in; null for an event. */
  consultation: string | null;
  onOpen: (open: ThemeVerb) => void;
}

/** What people said, and under it what was done. */
export function ThemeEntry({ theme, answers, consultation, onOpen }: ThemeEntryProps) {
  const { code, standing, answerBy, unansweredSince } = theme;
  return (
    <article className={styles.theme} aria-label={`${code} ${theme.theme}`}>
      <header className={styles.head}>
        <h4 className={styles.title}>
          {code} {theme.theme}
        </h4>
        <Tag tone={STANDING_TONES[standing]}>{STANDING_WORDS[standing]}</Tag>
        {unansweredSince && <span>since {formatDay(unansweredSince)}</span>}
        {standing === 'WAITING' && answerBy && <span className="muted">due by {formatDay(answerBy)}</span>}
      </header>
      <div className={styles.pair}>
        <div>
          <h5 className={styles.side}>You said</h5>
          <p className={styles.words}>{theme.summary}</p>
          <p className={styles.line}>
            {consultation ?? 'Event'}: {theme.origin}, {receivedWords(theme)}. How many said so:{' '}
            {peopleWords(theme.people)}.
          </p>
          {theme.mayEdit && (
            <div className={styles.verbs} data-print="no">
              <Button look="quiet" onClick={() => onOpen({ verb: 'amend-theme', theme })}>
                Change<span className="visually-hidden"> {code}</span>
              </Button>
              {theme.responseIds.length === 0 && (
                <Button look="quiet" onClick={() => onOpen({ verb: 'remove-theme', theme })}>
                  Take out<span className="visually-hidden"> {code}</span>
                </Button>
              )}
            </div>
          )}
        </div>
        <div>
          <h5 className={styles.side}>We did</h5>
          {answers.every(({ publishedOn }) => publishedOn === null) && (
            <p className="muted">No response is published yet.</p>
          )}
          {answers.map((answer) => (
            <AnswerEntry key={answer.id} answer={answer} onOpen={onOpen} />
          ))}
          {theme.mayEdit && (
            <div className={styles.verbs} data-print="no">
              <Button
                look={answers.length === 0 ? 'secondary' : 'quiet'}
                onClick={() => onOpen({ verb: 'draft-answer', theme })}
              >
                {answers.length === 0 ? 'Answer' : 'Answer again'}
                <span className="visually-hidden"> {code}</span>
              </Button>
            </div>
          )}
        </div>
      </div>
    </article>
  );
}

/** One response: what was decided and done, and what it said before it was corrected. */
export function AnswerEntry({ answer, onOpen }: { answer: Answer; onOpen: (open: ThemeVerb) => void }) {
  const { code, decision, publishedOn, corrections } = answer;
  const hidden = <span className="visually-hidden"> {code}</span>;
  return (
    <section
      className={styles.answer}
      aria-label={`Response ${code}`}
      data-print={publishedOn === null ? 'no' : undefined}
    >
      <p className={styles.head}>
        <Tag tone={DECISION_TONES[decision]}>{FEEDBACK_DECISION_WORDS[decision]}</Tag>
        {publishedOn === null && <Tag>Draft</Tag>}
      </p>
      <p className={styles.words}>{answer.answer}</p>
      {answer.cannotReason && (
        <p className={styles.words}>
          <strong>Why not:</strong> {answer.cannotReason}
        </p>
      )}
      {answer.evidence && (
        <p className={styles.words}>
          <strong>What shows it:</strong> {answer.evidence}
        </p>
      )}
      <p className={styles.line}>
        {code}
        {answer.owner && `, ${answer.owner}`}
        {publishedOn && `, published on ${formatDay(publishedOn)}`}
      </p>
      {corrections.map((each) => (
        <p key={each.position} className={styles.line}>
          Corrected on {formatDay(each.correctedOn)}: {each.reason}. Before that it said:{' '}
          {FEEDBACK_DECISION_WORDS[each.decision].toLowerCase()}, “{each.answer}”
          {each.cannotReason && ` (why not: ${each.cannotReason})`}, to {each.feedbackCodes.join(', ')}.
        </p>
      ))}
      {answer.mayEdit && (
        <div className={styles.verbs} data-print="no">
          <Button look="quiet" onClick={() => onOpen({ verb: 'change-answer', answer })}>
            {publishedOn === null ? 'Change draft' : 'Correct'}
            {hidden}
          </Button>
          {publishedOn === null && (
            <>
              <Button look="quiet" onClick={() => onOpen({ verb: 'publish-answer', answer })}>
                Publish{hidden}
              </Button>
              <Button look="quiet" onClick={() => onOpen({ verb: 'remove-answer', answer })}>
                Take out{hidden}
              </Button>
            </>
          )}
        </div>
      )}
    </section>
  );
}
