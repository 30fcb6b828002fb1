import { randomUUID } from 'node:crypto';
import { type TestApp, testApp } from '../../../test/app.js';
import { type FeedbackCast, feedbackCast } from '../../../test/feedback-cast.js';

const reason = 'The ward was named wrongly';

describe('what the public said', () => {
  let t: TestApp;
  let cast: FeedbackCast;

  beforeAll(async () => {
    t = await testApp();
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    cast = await feedbackCast(t, '2018-07-06');
  });

  const changing = ({ id, version }: { id: string; version: number }) => ({ id, expectedVersion: version });
  const publish = async (response: { id: string; version: number }, persona: 'pmo' | 'lead' = 'pmo') =>
    cast.act('publishFeedbackResponse', { ...changing(response), publishedOn: '2018-07-02' }, persona);
  const published = async () => {
    const heard = (await cast.hear()).found;
    const draft = (await cast.answerWith({ feedbackIds: [heard.id] })).found;
    return { heard, response: (await publish(draft)).found };
  };

  describe('counts', () => {
    it('add up to what is known and say what is not', async () => {
      await cast.count();
      await cast.count({ channel: 'PAPER_SURVEY', responses: 112 });
      await cast.count({ channel: 'TELEPHONE', responses: null });
      await cast.count({ segment: 'Over 75', responses: 40 });
      const { totals, counts } = await cast.see('reader');
      expect(totals).toEqual([
        {
          words: '412 + 1 channel not known',
          bySegment: [
            { segment: 'Everybody', words: '412 + 1 channel not known' },
            { segment: 'Over 75', words: '40' },
          ],
        },
      ]);
      expect(counts).toHaveLength(4);
    });

    it('YSWD-6 stand once for a channel and a segment, and keep what they were', async () => {
      const { found } = await cast.count({ segment: 'Over 75' });
      expect((await cast.count({ segment: ' over  75' })).rules).toEqual(['YSWD-6']);
      const amended = await cast.act('amendResponseCount', { ...changing(found), responses: null });
      expect(amended.found).toMatchObject({ version: 2, responses: null, asOf: '2018-04-13' });
      expect((await cast.act('amendResponseCount', { ...changing(found), responses: 5 })).code).toBe(
        'STALE_VERSION',
      );
      await cast.act('removeResponseCount', { ...changing(amended.found), reason });
      expect((await cast.count({ segment: 'Over 75', responses: 7 })).found.responses).toBe(7);
      const actions = (await cast.audits()).map(({ action }) => action);
      expect(actions).toEqual(
        expect.arrayContaining(['consultation.amend-count', 'consultation.remove-count']),
      );
    });

    it('are for the programme office to record', async () => {
      expect((await cast.count({}, 'lead')).code).toBe('FORBIDDEN');
      expect((await cast.count({}, 'otherPmo')).code).toBe('NOT_FOUND');
    });
  });

  describe('themes', () => {
    it('YSWD-2 wait twelve weeks to the day for an answer and are unanswered the day after', async () => {
      await cast.hear();
      const [waiting] = (await cast.see('reader')).feedback;
      expect(waiting).toMatchObject({ standing: 'WAITING', answerBy: '2018-07-06', problems: [] });
      await cast.clock('2018-07-07');
      const [late] = (await cast.see('reader')).feedback;
      expect(late).toMatchObject({
        standing: 'UNANSWERED',
        unansweredSince: '2018-07-07',
        problems: [{ rule: 'YSWD-2', severity: 'W' }],
      });
    });

    it('of an event count from the last day on which they came in', async () => {
      const { found } = await cast.hear({ consultationId: null });
      expect(found).toMatchObject({ consultationId: null, standing: 'UNANSWERED', answerBy: '2018-05-24' });
    });

    it('of a consultation that is still open count from the day on which it is to close', async () => {
      await cast.reopenUntil('2018-05-01');
      expect((await cast.hear()).found).toMatchObject({ standing: 'WAITING', answerBy: '2018-07-24' });
    });

    it('are answered by what is published, not by a draft', async () => {
      const heard = (await cast.hear()).found;
      const draft = (await cast.answerWith({ feedbackIds: [heard.id] })).found;
      await cast.clock('2018-08-01');
      expect((await cast.see('reader')).feedback[0]).toMatchObject({
        standing: 'UNANSWERED',
        responseIds: [],
      });
      expect((await cast.see('reader')).responses).toEqual([]);
      await publish(draft);
      expect((await cast.see('reader')).feedback[0]).toMatchObject({
        standing: 'ANSWERED',
        responseIds: [draft.id],
      });
    });

    it('YSWD-4 are reworded with a reason once a published response answers them', async () => {
      const { heard } = await published();
      const reworded = { ...changing(heard), theme: 'Travel at night' };
      expect((await cast.act('amendFeedback', reworded)).code).toBe('REASON_NEEDED');
      expect((await cast.act('amendFeedback', { ...reworded, reason })).found.theme).toBe('Travel at night');
    });

    it('YSWD-5 are not taken out from under a response', async () => {
      const { heard } = await published();
      expect((await cast.act('removeFeedback', { ...changing(heard), reason })).rules).toEqual(['YSWD-5']);
      const other = (await cast.hear()).found;
      expect((await cast.act('removeFeedback', { ...changing(other), reason })).found.id).toBe(other.id);
      expect((await cast.see()).feedback).toHaveLength(1);
    });

    it('are recorded by a lead for the own workstream alone', async () => {
      const { found } = await cast.hear({}, 'lead');
      expect(found.mayEdit).toBe(true);
      expect((await cast.hear({ workstreamId: cast.otherWorkstreamId }, 'lead')).code).toBe('FORBIDDEN');
      expect((await cast.hear({ workstreamId: null }, 'lead')).code).toBe('FORBIDDEN');
      const moved = { ...changing(found), workstreamId: cast.otherWorkstreamId };
      expect((await cast.act('amendFeedback', moved, 'lead')).code).toBe('FORBIDDEN');
      expect((await cast.see('lead')).workstreams).toEqual([{ id: cast.workstreamId }]);
    });
  });

  describe('what was done', () => {
    it('YSWD-1 is not published before it names what it answers', async () => {
      const draft = (await cast.answerWith()).found;
      expect((await publish(draft)).rules).toEqual(['YSWD-1']);
      const heard = (await cast.hear()).found;
      const linked = await cast.act('amendFeedbackResponse', {
        ...changing(draft),
        feedbackIds: [heard.id],
      });
      expect((await publish(linked.found)).found).toMatchObject({
        publishedOn: '2018-07-02',
        feedbackIds: [heard.id],
      });
    });

    it('YSWD-7 is not published from before what it answers came in', async () => {
      const heard = (await cast.hear({ receivedFrom: '2018-07-03', receivedTo: '2018-07-04' })).found;
      const draft = (await cast.answerWith({ feedbackIds: [heard.id] })).found;
      expect((await publish(draft)).rules).toEqual(['YSWD-7']);
      const publishedOn = '2018-07-03';
      const later = await cast.act('publishFeedbackResponse', { ...changing(draft), publishedOn });
      expect(later.found).toMatchObject({ publishedOn });
    });

    it('YSWD-3 says why it cannot be done', async () => {
      expect((await cast.answerWith({ decision: 'CANNOT' })).rules).toEqual(['YSWD-3']);
      const { found } = await cast.answerWith({ decision: 'CANNOT', cannotReason: 'No drivers' });
      expect(found.cannotReason).toBe('No drivers');
      const done = await cast.act('amendFeedbackResponse', { ...changing(found), decision: 'DONE' });
      expect(done.found).toMatchObject({ decision: 'DONE', cannotReason: null });
    });

    it('YSWD-4 is corrected with its reason, and what it said stays to be read', async () => {
      const { heard, response } = await published();
      const amended = { ...changing(response), answer: 'Two buses will run.' };
      expect((await cast.act('amendFeedbackResponse', amended)).rules).toEqual(['YSWD-4']);
      expect((await cast.act('removeFeedbackResponse', { ...changing(response), reason })).rules).toEqual([
        'YSWD-4',
      ]);
      const corrected = await cast.act('correctFeedbackResponse', { ...amended, reason });
      expect(corrected.found).toMatchObject({
        answer: 'Two buses will run.',
        publishedOn: '2018-07-02',
        corrections: [
          {
            position: 1,
            correctedOn: '2018-07-06',
            reason,
            decision: 'WILL_DO',
            answer: 'A bus will run.',
            feedbackCodes: [heard.code],
          },
        ],
      });
      expect((await cast.see('reader')).responses[0].corrections[0].answer).toBe('A bus will run.');
      expect((await cast.audits()).filter(({ action }) => action === 'feedback.correct-response')).toEqual(
        expect.arrayContaining([expect.objectContaining({ entity: 'feedback_response', reason })]),
      );
    });

    it('keeps at least one theme when it is corrected (YSWD-1), and a correction changes something', async () => {
      const { response } = await published();
      const correct = (input: object) =>
        cast.act('correctFeedbackResponse', { ...changing(response), reason, ...input });
      expect((await correct({ feedbackIds: [] })).rules).toEqual(['YSWD-1']);
      expect((await correct({})).code).toBe('BAD_INPUT');
      const second = (await cast.hear()).found;
      const { found } = await correct({ feedbackIds: [second.id] });
      expect(found).toMatchObject({ version: response.version + 1, feedbackIds: [second.id] });
    });

    it('answers what was said in the same consultation', async () => {
      const event = (await cast.hear({ consultationId: null })).found;
      expect((await cast.answerWith({ feedbackIds: [event.id] })).code).toBe('BAD_INPUT');
      expect((await cast.answerWith({ consultationId: null, feedbackIds: [event.id] })).found.code).toBe(
        'WD-001',
      );
      expect((await cast.answerWith({ consultationId: randomUUID() })).code).toBe('NOT_FOUND');
    });

    it('is drafted and published by a lead for the own workstream, unseen by others until then', async () => {
      const heard = (await cast.hear({}, 'lead')).found;
      const elsewhere = (await cast.hear({ workstreamId: cast.otherWorkstreamId })).found;
      expect((await cast.answerWith({ feedbackIds: [elsewhere.id] }, 'lead')).code).toBe('FORBIDDEN');
      const draft = (await cast.answerWith({ feedbackIds: [heard.id] }, 'lead')).found;
      expect((await cast.see('sro')).responses).toEqual([]);
      expect((await publish(draft, 'lead')).found.publishedOn).toBe('2018-07-02');
      expect((await cast.see('sro')).responses).toMatchObject([{ code: 'WD-001', mayEdit: false }]);
      const foreign = (await cast.answerWith({ workstreamId: cast.otherWorkstreamId })).found;
      const asLead = { ...changing(foreign), answer: 'Mine' };
      expect((await cast.act('amendFeedbackResponse', asLead, 'lead')).code).toBe('NOT_FOUND');
    });

    it('names who answers for it, one person or one post', async () => {
      const heard = (await cast.hear()).found;
      const owner = await cast.b.person('Owner of buses');
      const { found } = await cast.answerWith({ feedbackIds: [heard.id], ownerPersonId: owner.personId });
      expect(found.owner).toBe('Owner of buses');
    });
  });

  it('is not for the public role, as no consultation is', async () => {
    await published();
    await cast.count();
    expect(await cast.see('publicReader')).toEqual({
      mayCount: false,
      mayRecordAll: false,
      workstreams: [],
      counts: [],
      totals: [],
      feedback: [],
      responses: [],
    });
  });

  it('is written once, however often the same call comes', async () => {
    const idempotencyKey = randomUUID();
    const first = await cast.hear({ idempotencyKey });
    expect((await cast.hear({ idempotencyKey })).answer).toEqual(first.answer);
    expect((await cast.see()).feedback).toHaveLength(1);
  });

  it('stays to be read when the programme is archived, and is changed no more', async () => {
    await cast.hear();
    await t.database.owner.query(
      "update programme set archived_at = now(), archive_reason = 'Over' where id = $1",
      [cast.programme.id],
    );
    expect((await cast.hear()).rules).toEqual(['PRG-1']);
    const { feedback, mayRecordAll } = await cast.see();
    expect([feedback.length, mayRecordAll]).toEqual([1, false]);
  });
});
