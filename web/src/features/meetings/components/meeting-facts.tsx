import { formatWeekday } from '../../../lib/dates.js';
import { MEETING_KIND_WORDS } from '../../../lib/meeting-kinds.js';
import { Link } from '../../../ui/link/link.js';
import { SummaryList } from '../../../ui/summary-list/summary-list.js';
import { Tag } from '../../../ui/tag/tag.js';
import type { MeetingPage } from '../api/meeting.js';
import { MEETING_STATE_TONES, MEETING_STATE_WORDS } from './meeting-words.js';

export interface MeetingFactsProps {
  meeting: MeetingPage;
  bodyHref: string;
  meetingHref: (id: string) => string;
  /** Whether there was a quorum, in one sentence; null while nothing is known of it. */
  quorum: { sentence: string } | null;
}

/** When, what kind, how far, by which rule on papers. */
export function MeetingFacts({ meeting, bodyHref, meetingHref, quorum }: MeetingFactsProps) {
  return (
    <SummaryList
      rows={[
        { label: 'Body', value: <Link href={bodyHref}>{meeting.bodyName}</Link> },
        {
          label: 'State',
          value: (
            <>
              <Tag tone={MEETING_STATE_TONES[meeting.state]}>{MEETING_STATE_WORDS[meeting.state]}</Tag>{' '}
              <span className="muted">{meeting.stateReason}</span>{' '}
              {meeting.postponedToId && (
                <Link href={meetingHref(meeting.postponedToId)}>See the new meeting</Link>
              )}
            </>
          ),
        },
        {
          label: 'Date',
          value: (
            <>
              {meeting.date.written}
              {meeting.date.text !== meeting.date.written && (
                <span className="muted"> written as “{meeting.date.text}”</span>
              )}
            </>
          ),
        },
        ...(meeting.heldOn ? [{ label: 'Held on', value: formatWeekday(meeting.heldOn) }] : []),
        ...(quorum ? [{ label: 'Quorum', value: quorum.sentence }] : []),
        {
          label: 'Hours',
          value: meeting.startsAt ? (
            `${meeting.startsAt}${meeting.endsAt ? ` to ${meeting.endsAt}` : ''}${meeting.isTimeConfirmed ? '' : ' (to be confirmed)'}`
          ) : (
            <span className="muted">Not recorded</span>
          ),
        },
        ...(meeting.venue ? [{ label: 'Place', value: meeting.venue }] : []),
        ...(meeting.link
          ? [
              {
                label: 'Join',
                value: (
                  <a href={meeting.link} rel="noreferrer noopener" target="_blank" className="breakable">
                    {meeting.link} <span className="visually-hidden">(opens in a new tab)</span>
                  </a>
                ),
              },
            ]
          : []),
        ...(meeting.parts ? [{ label: 'Public', value: meeting.parts }] : []),
        ...(meeting.seriesOn
          ? [
              {
                label: 'Series',
                value:
                  meeting.date.shape === 'DAY' && meeting.date.earliest === meeting.seriesOn
                    ? 'One of a series, on the day that the series gave it'
                    : `One of a series, moved from ${formatWeekday(meeting.seriesOn)}`,
              },
            ]
          : []),
        {
          label: 'Kind',
          value: (
            <>
              {MEETING_KIND_WORDS[meeting.kind]}{' '}
              {meeting.isInterpretation && (
                <Tag title="The paper does not say so outright">Interpretation</Tag>
              )}
            </>
          ),
        },
        { label: 'Papers', value: meeting.papersSentence },
        ...(meeting.sourceDocument
          ? [
              {
                label: 'Source',
                value: [meeting.sourceDocument, meeting.sourcePlace].filter(Boolean).join(', '),
              },
            ]
          : []),
      ]}
    />
  );
}
