import { formatDay } from '../../../lib/dates.js';
import { useDraft } from '../../../lib/drafts.js';
import { useChangeForm } from '../../../lib/use-change-form.js';
import { Button } from '../../../ui/button/button.js';
import { ErrorSummary } from '../../../ui/error-summary/error-summary.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useDone } from '../../../ui/toast/use-done.js';
import type { ReturnQuestion } from '../api/my-returns.js';
import type { ReturnDoor } from '../lib/return-door.js';
import styles from './my-return.module.css';

export interface QuestionsProps {
  questions: readonly ReturnQuestion[];
  personId: string;
  door: ReturnDoor;
}

/** Questions of the programme office where they belong, each with its answer or a box for it. */
export function Questions({ questions, personId, door }: QuestionsProps) {
  return questions.map((question) => (
    <div key={question.id} className={styles.question}>
      <p className={styles.asked}>
        <strong>{question.askedBy} asks:</strong> {question.question}
      </p>
      {question.state === 'OPEN' ? (
        <AnswerForm question={question} personId={personId} door={door} />
      ) : (
        <p className="muted">
          {question.answer}
          {question.answeredOn && ` (${question.answeredBy}, ${formatDay(question.answeredOn)})`}
        </p>
      )}
    </div>
  ));
}

function AnswerForm({
  question,
  personId,
  door,
}: Omit<QuestionsProps, 'questions'> & { question: ReturnQuestion }) {
  const [answer, setAnswer, dropDraft] = useDraft(`return-query:${question.id}:${personId}`, '');
  const done = useDone();
  const fieldId = `answer-${question.id}`;
  const form = useChangeForm({
    fieldIds: { answer: fieldId },
    version: question.version,
    onClose: () => undefined,
    check: () => (answer.trim() === '' ? [{ fieldId, message: 'Write an answer' }] : []),
    send: async (expectedVersion) => {
      await door.answerQuery({ id: question.id, expectedVersion, answer });
      dropDraft();
      done('Answered.');
    },
  });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!form.isBusy) void form.save();
      }}
    >
      <ErrorSummary errors={form.errors} />
      <TextArea
        id={fieldId}
        label="Your answer"
        rows={2}
        maxLength={4000}
        error={form.errorAt(fieldId)}
        value={answer}
        onChange={({ target }) => setAnswer(target.value)}
      />
      <div className={styles.actions}>
        <Button type="submit" isWide isBusy={form.isBusy}>
          {form.isBusy ? 'Sending…' : 'Send the answer'}
        </Button>
      </div>
    </form>
  );
}
