import { randomUUID } from 'node:crypto';
import type { Kind, Maker, NewRow, Place } from './world-kinds.js';

const responseCount: Maker = ({ ids }, id, n) => [
  [
    'consultation_response_count',
    {
      id,
      programme_id: ids.programme,
      consultation_id: ids.consultation,
      channel: 'ONLINE_SURVEY',
      segment: `Segment ${n}`,
      responses: 300,
      as_of: '2017-11-20',
      source_note: 'The analyst',
    },
  ],
];

/** What was said at an event, outside every consultation. */
const theme = ({ ids }: Place, id: string, n: number): NewRow => [
  'consultation_feedback',
  {
    id,
    programme_id: ids.programme,
    workstream_id: ids.workstream,
    code: `FB-${n}`,
    theme: 'Travel',
    origin: 'Listening event',
    summary: 'It takes too long',
    received_from: '2017-11-01',
    received_to: '2017-11-20',
  },
];

/** A response with the theme that it answers, which is its own. */
const response =
  (publishedOn: string | null): Maker =>
  (at, id, n) => {
    const feedbackId = randomUUID();
    const { programme, workstream } = at.ids;
    return [
      [
        'feedback_response',
        {
          id,
          programme_id: programme,
          workstream_id: workstream,
          code: `WD-${n}`,
          decision: 'WILL_DO',
          answer: 'There will be a bus',
          published_on: publishedOn,
        },
      ],
      theme(at, feedbackId, n),
      [
        'feedback_response_link',
        { id: randomUUID(), programme_id: programme, response_id: id, feedback_id: feedbackId },
      ],
    ];
  };

export const FEEDBACK_MAKERS = {
  responseCount,
  feedback: (at, id, n) => [theme(at, id, n)],
  otherFeedback: (at, id, n) => [theme(at, id, n)],
  responseDraft: response(null),
  publishedResponse: response('2017-11-22'),
} satisfies Partial<Record<Kind, Maker>>;
