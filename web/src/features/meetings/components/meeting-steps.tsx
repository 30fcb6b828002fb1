import { Button } from '../../../ui/button/button.js';
import type { MeetingPage } from '../api/meeting.js';
import type { MeetingVerb } from './meeting-action.js';
import styles from './meeting-steps.module.css';
import { STEP_WORDS } from './meeting-words.js';

export interface MeetingStepsProps {
  meeting: MeetingPage;
  onChoose: (verb: MeetingVerb) => void;
}

/** Holding a meeting says by itself whether it was quorate; minutes have a page of their own. */
const HAS_NO_BUTTON: ReadonlySet<MeetingVerb> = new Set(['INQUORATE', 'MINUTES_DRAFT', 'MINUTES_APPROVED']);
/** Steps away from the usual course: open, but never what to do next. */
const ASIDE: ReadonlySet<MeetingVerb> = new Set(['POSTPONED', 'CANCELLED', 'ADJOURNED', 'MOVE', 'ARRANGE']);
const AHEAD: ReadonlySet<MeetingVerb> = new Set(['PLANNED', 'CALLED', 'PAPERS_PUBLISHED']);

/** What can be done with a meeting now, and what stands against the rest. */
export function MeetingSteps({ meeting, onChoose }: MeetingStepsProps) {
  const isPlanned = meeting.state === 'PLANNED';
  const isConfirmed = meeting.date.shape === 'DAY' && meeting.date.confidence === 'CONFIRMED';
  const mine = meeting.steps.filter(({ to }) => !HAS_NO_BUTTON.has(to) && meeting.mayEdit);
  const open: MeetingVerb[] = [
    ...(isPlanned && !isConfirmed && meeting.mayEdit ? (['CONFIRM'] as const) : []),
    ...mine.filter(({ isAllowed }) => isAllowed).map(({ to }) => to),
    ...(isPlanned && meeting.mayEdit ? (['MOVE'] as const) : []),
    ...(AHEAD.has(meeting.state) && meeting.mayEdit ? (['ARRANGE'] as const) : []),
  ];
  const shut = mine.filter(({ isAllowed }) => !isAllowed);
  if (open.length === 0 && shut.length === 0) return null;
  return (
    <div className={styles.steps}>
      {open.length > 0 && (
        <div className={styles.buttons}>
          {open.map((verb, at) => (
            <Button
              key={verb}
              look={at === 0 && !ASIDE.has(verb) ? 'primary' : 'secondary'}
              onClick={() => onChoose(verb)}
            >
              {verbWords(verb)}
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

function verbWords(verb: MeetingVerb): string {
  if (verb === 'MOVE') return 'Move';
  if (verb === 'ARRANGE') return 'Hour and place';
  if (verb === 'CONFIRM') return 'Confirm the date';
  return STEP_WORDS[verb];
}
