import { type PaperAtHand, papersGoingOut } from '@gantry/shared/agenda/papers-going-out';
import { day } from '@gantry/shared/dates/day';
import { useState } from 'react';
import { dayProblems } from '../../../lib/one-day.js';
import { useToday } from '../../../lib/session.js';
import { ChangeDialog } from '../../../ui/change-dialog/change-dialog.js';
import { DayField } from '../../../ui/day-field/day-field.js';
import { Notice } from '../../../ui/notice/notice.js';
import { TextArea } from '../../../ui/text-area/text-area.js';
import { useCallMeeting, usePublishPapers } from '../api/meeting-verbs.js';
import { MEETING_STATE_WORDS, STEP_WORDS } from './meeting-words.js';
import { type MeetingFormProps, useMeetingForm } from './use-meeting-form.js';

const FIELDS = { givenOn: 'notice-on', reason: 'notice-reason', date: 'notice-on' };

export interface NoticeFormProps extends MeetingFormProps {
  to: 'CALLED' | 'PAPERS_PUBLISHED';
  /** The papers of the meeting, in the order of its agenda; undefined while they are not known. */
  papers?: readonly PaperAtHand[];
}

/** Records that notice was given or papers published, on which day, and says what goes out with them. */
export function NoticeForm({ meeting, to, papers, onClose, onDone }: NoticeFormProps) {
  const call = useCallMeeting();
  const publish = usePublishPapers();
  const today = useToday();
  const [givenOn, setGivenOn] = useState(today);
  const [reason, setReason] = useState('');
  const form = useMeetingForm(
    meeting,
    { state: MEETING_STATE_WORDS[to] },
    {
      fieldIds: FIELDS,
      onClose,
      check: () => dayProblems({ [FIELDS.givenOn]: givenOn }),
      send: async (expectedVersion) => {
        const input = { id: meeting.id, expectedVersion, givenOn: givenOn || null, reason: reason || null };
        if (to === 'CALLED') await call.mutateAsync(input);
        else await publish.mutateAsync(input);
        onDone(`${meeting.title}: ${MEETING_STATE_WORDS[to].toLowerCase()}`);
      },
    },
  );
  return (
    <ChangeDialog
      title={`${STEP_WORDS[to]}: ${meeting.title}`}
      saveLabel={STEP_WORDS[to]}
      form={form}
      onClose={onClose}
    >
      <p>{meeting.papersSentence}</p>
      {to === 'PAPERS_PUBLISHED' && papers && (
        <GoingOut
          papers={papers}
          publishedOn={isOneDay(givenOn) ? givenOn : today}
          publishBy={meeting.papersPublishBy}
        />
      )}
      <DayField
        id={FIELDS.givenOn}
        label={to === 'CALLED' ? 'Notice given on' : 'Papers published on'}
        today={today}
        data-autofocus
        error={form.errorAt(FIELDS.givenOn)}
        value={givenOn}
        onChange={(day) => setGivenOn(day)}
      />
      <TextArea
        id={FIELDS.reason}
        label={form.needsReason ? 'Why it is right all the same' : 'Note (optional)'}
        maxLength={1000}
        error={form.errorAt(FIELDS.reason)}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </ChangeDialog>
  );
}

const isOneDay = (text: string) => text !== '' && dayProblems({ day: text }).length === 0;

/** Before it is done: what this press sends, and what stays back by name. */
function GoingOut({
  papers,
  publishedOn,
  publishBy,
}: {
  papers: readonly PaperAtHand[];
  publishedOn: string;
  publishBy: string | null;
}) {
  const { going, heldBack, problems } = papersGoingOut(papers, {
    publishedOn: day(publishedOn),
    publishBy: publishBy === null ? null : day(publishBy),
  });
  const out = papers.filter((paper) => paper.publishedOn !== null && paper.route !== 'WITHDRAWN').length;
  return (
    <section aria-label="What goes out" aria-live="polite">
      {going.length > 0 && (
        <>
          <p>
            {going.length === 1 ? 'This paper goes out now:' : `These ${going.length} papers go out now:`}
          </p>
          <ul>
            {going.map(({ id, title }) => (
              <li key={id}>{title}</li>
            ))}
          </ul>
        </>
      )}
      {out > 0 && <p className="muted">{out === 1 ? 'One is out already.' : `${out} are out already.`}</p>}
      {heldBack.length > 0 && (
        <Notice
          tone="warning"
          title={heldBack.length === 1 ? 'One stays back' : `${heldBack.length} stay back`}
        >
          <ul>
            {heldBack.map(({ id, title, why }) => (
              <li key={id}>
                {title}: {why}.
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {problems
        .filter(({ rule }) => rule === 'PAP-5')
        .map(({ rule, message }) => (
          <Notice key={rule} tone="warning" title={rule}>
            {message}
          </Notice>
        ))}
    </section>
  );
}
