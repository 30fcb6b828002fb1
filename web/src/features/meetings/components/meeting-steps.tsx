import { Button } from '../../../ui/button/button.js';
import type { MeetingPage } from '../api/meeting.js';
import type { MeetingVerb } from './meeting-action.js';
import styles from './meeting-steps.module.css';
import { STEP_WORDS } from './meeting-words.js';

export interface MeetingStepsProps {
  meeting: MeetingPage;
  onChoose: (verb: MeetingVerb) => void;
}

/** Holding a meeting says by itself whether it was quorate. */
const HAS_NO_BUTTON: ReadonlySet<MeetingVerb> = new Set(['INQUORATE']);
const MINUTES: ReadonlySet<MeetingVerb> = new Set(['MINUTES_DRAFT', 'MINUTES_APPROVED']);

/** What can be done with a meeting now, and what stands against the rest. */
export function MeetingSteps({ meeting, onChoose }: MeetingStepsProps) {
  const isPlanned = meeting.state === 'PLANNED';
  const isConfirmed = meeting.date.shape === 'DAY' && meeting.date.confidence === 'CONFIRMED';
  const mine = meeting.steps.filter(
    ({ to }) => !HAS_NO_BUTTON.has(to) && (MINUTES.has(to) ? meeting.mayMinute : meeting.mayEdit),
  );
  const open: MeetingVerb[] = [
    ...(isPlanned && !isConfirmed && meeting.mayEdit ? (['CONFIRM'] as const) : []),
    ...mine.filter(({ isAllowed }) => isAllowed).map(({ to }) => to),
    ...(meeting.state === 'MINUTES_DRAFT' && meeting.mayMinute ? (['MINUTES_DRAFT'] as const) : []),
    ...(isPlanned && meeting.mayEdit ? (['MOVE'] as const) : []),
  ];
  const shut = mine.filter(({ isAllowed }) => !isAllowed);
  if (open.length === 0 && shut.length === 0) return null;
  return (
    <div className={styles.steps}>
      {open.length > 0 && (
        <div className={styles.buttons}>
          {open.map((verb, at) => (
            <Button key={verb} look={at === 0 ? 'primary' : 'secondary'} onClick={() => onChoose(verb)}>
              {verbWords(verb, meeting)}
            </Button>
          ))}
        </div>
      )}
      {shut.length > 0 && (
        <details className={styles.shut}>
          <summary>Why other steps are not open</summary>
          <dl>
            {shut.map(({ to, problems }) => (
              <div key={to}>
                <dt>{STEP_WORDS[to]}</dt>
                <dd>{problems.map(({ message }) => message).join(' ')}</dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </div>
  );
}

function verbWords(verb: MeetingVerb, meeting: MeetingPage): string {
  if (verb === 'MOVE') return 'Move';
  if (verb === 'CONFIRM') return 'Confirm the date';
  if (verb === 'TIMES') return 'Set the hours';
  if (verb === 'MINUTES_DRAFT' && meeting.state === 'MINUTES_DRAFT') return 'Edit the draft';
  return STEP_WORDS[verb];
}
