import { randomUUID } from 'node:crypto';
import type { TestApp } from './app.js';
import { dayColumns } from './build.js';
import { codeOf, governanceCast, type Persona, rulesOf } from './governance-cast.js';
import { insertRow } from './world.js';

const COUNT = 'id version channel segment responses asOf sourceNote';
const THEME = `id version code theme consultationId workstreamId standing answerBy unansweredSince responseIds mayEdit
  problems { rule severity message }`;
const RESPONSE = `id version code decision answer cannotReason owner evidence publishedOn feedbackIds mayEdit
  corrections { position correctedOn reason decision answer feedbackCodes }`;
const WHOLE = `query($programmeId: ID!) { youSaidWeDid(programmeId: $programmeId) { mayCount mayRecordAll workstreams { id }
  counts { ${COUNT} } totals { words bySegment { segment words } } feedback { ${THEME} } responses { ${RESPONSE} } } }`;
const ANSWERS = {
  addResponseCount: COUNT,
  amendResponseCount: COUNT,
  removeResponseCount: 'id',
  recordFeedback: THEME,
  amendFeedback: THEME,
  removeFeedback: 'id',
  draftFeedbackResponse: RESPONSE,
  amendFeedbackResponse: RESPONSE,
  publishFeedbackResponse: RESPONSE,
  correctFeedbackResponse: RESPONSE,
  removeFeedbackResponse: 'id',
};

type Verb = keyof typeof ANSWERS;

/** The cast of governance with a consultation that closed on 13 April 2018, and a second workstream. */
export async function feedbackCast(t: TestApp, today: string) {
  const cast = await governanceCast(t, today);
  const programmeId = cast.programme.id;
  const consultationId: string = randomUUID();
  await insertRow(t.database.owner, cast.officeId, [
    'consultation',
    {
      id: consultationId,
      programme_id: programmeId,
      code: 'CON-001',
      title: 'Stroke units',
      state: 'CLOSED',
      closes_at: '23:59',
      launched_on: '2018-02-02',
      closed_on: '2018-04-13',
    },
  ]);
  const otherWorkstream = await cast.b.workstream(programmeId);
  const workstreamId: string = cast.workstream.id;

  const act = async <V extends Verb>(verb: V, input: Record<string, unknown>, persona: Persona = 'pmo') => {
    const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
    const document = `mutation($input: ${type}!) { ${verb}(input: $input) { ${ANSWERS[verb]} } }`;
    const answer = await cast.ask(persona, document, { input });
    return { answer, code: codeOf(answer), rules: rulesOf(answer), found: answer.data?.[verb] };
  };
  return {
    ...cast,
    consultationId,
    workstreamId,
    otherWorkstreamId: otherWorkstream.id as string,
    act,
    /** The consultation is live again, with this closing day stated. */
    async reopenUntil(on: string) {
      const id = randomUUID();
      await insertRow(t.database.owner, cast.officeId, [
        'consultation_date',
        {
          ...{ id, programme_id: programmeId, consultation_id: consultationId },
          ...{ role: 'CLOSES', reason: 'as planned', stated_on: today, ...dayColumns(on) },
        },
      ]);
      await t.database.owner.query(
        "update consultation set state = 'LIVE', closed_on = null, closes_date_id = $2 where id = $1",
        [consultationId, id],
      );
    },
    see: async (persona: Persona = 'pmo') =>
      (await cast.ask(persona, WHOLE, { programmeId })).data.youSaidWeDid,
    count: (over: Record<string, unknown> = {}, persona: Persona = 'pmo') =>
      act(
        'addResponseCount',
        {
          consultationId,
          channel: 'ONLINE_SURVEY',
          responses: 300,
          asOf: '2018-04-13',
          sourceNote: 'The analyst',
          ...over,
        },
        persona,
      ),
    hear: (over: Record<string, unknown> = {}, persona: Persona = 'pmo') =>
      act(
        'recordFeedback',
        {
          programmeId,
          consultationId,
          workstreamId,
          theme: 'Travel takes too long',
          origin: 'Listening event',
          summary: 'Buses stop at six.',
          receivedFrom: '2018-02-02',
          receivedTo: '2018-03-01',
          ...over,
        },
        persona,
      ),
    answerWith: (over: Record<string, unknown> = {}, persona: Persona = 'pmo') =>
      act(
        'draftFeedbackResponse',
        {
          programmeId,
          consultationId,
          workstreamId,
          decision: 'WILL_DO',
          answer: 'A bus will run.',
          ...over,
        },
        persona,
      ),
  };
}

export type FeedbackCast = Awaited<ReturnType<typeof feedbackCast>>;
