import { randomUUID } from 'node:crypto';
import type { TestApp } from './app.js';
import { dayColumns } from './build.js';
import { governanceCast, type Persona, rulesOf } from './governance-cast.js';
import { insertRow } from './world.js';

const CONSULTATION = `consultation { id version state launchedOn steps closingMoment opens { written } closes { written }
  originalCloses { written } timetable { rule } gunning { principle isMet } checks { key state problems { rule } } }`;
const INPUTS = {
  planConsultation: 'PlanConsultationInput',
  amendConsultation: 'AmendConsultationInput',
  stateConsultationDates: 'StateConsultationDatesInput',
  extendConsultation: 'ExtendConsultationInput',
  approveConsultation: 'ApproveConsultationInput',
  recordAssurance: 'RecordAssuranceInput',
  launchConsultation: 'LaunchConsultationInput',
  stepConsultation: 'StepConsultationInput',
  recordGunning: 'RecordGunningInput',
  addConsultationDocument: 'AddConsultationDocumentInput',
};
type Verb = keyof typeof INPUTS;
const RECORD = 'mutation($input: RecordDecisionInput!) { recordDecision(input: $input) { decision { id } } }';

/** The cast of governance with a planned consultation, the milestone of its launch and the gate of its final choice. */
export async function consultationCast(t: TestApp, today: string) {
  const cast = await governanceCast(t, today);
  const { b, officeId, programme } = cast;
  const db = t.database.owner;
  const insert = (table: string, row: Record<string, unknown>) =>
    insertRow(db, officeId, [table, { id: randomUUID(), programme_id: programme.id, ...row }]);
  const launchItem = await b.planItem(programme.id, { title: 'Launch' });
  const finalItem = await b.planItem(programme.id, {
    title: 'Choice',
    kind: 'GATE',
    body_id: cast.committee.id,
  });

  const ask = (verb: Verb, input: Record<string, unknown>, persona: Persona = 'pmo') =>
    cast.ask(
      persona,
      `mutation($input: ${INPUTS[verb]}!) { ${verb}(input: $input) { reading accepted { rule } ${CONSULTATION} } }`,
      { input },
    );
  const planned = await ask('planConsultation', {
    programmeId: programme.id,
    title: 'Stroke units',
    launchItemId: launchItem.id,
    finalItemId: finalItem.id,
  });
  let at = planned.data.planConsultation.consultation;
  const act = async (verb: Verb, input: Record<string, unknown> = {}, persona: Persona = 'pmo') => {
    const answer = await ask(verb, { id: at.id, expectedVersion: at.version, ...input }, persona);
    const change = answer.data?.[verb];
    if (change) at = change.consultation;
    const { consultation: found, accepted, reading } = change ?? {};
    return { answer, rules: rulesOf(answer), found, accepted, reading };
  };

  let scrutinyCaseId = '';
  let choiceId = '';
  let assessmentId: string = randomUUID();
  return {
    ...cast,
    launchItem,
    act,
    launch: (over: Record<string, unknown> = {}, persona: Persona = 'pmo') =>
      act('launchConsultation', { launchedOn: '2018-02-01', evidence: 'The web site', ...over }, persona),
    choiceId: () => choiceId,
    restrict: (from: string, to: string) =>
      insert('restricted_period', {
        name: 'Before the elections',
        kind: 'LOCAL',
        starts_on: from,
        ends_on: to,
        source: 'Notice of election',
      }),
    async assess(row: Record<string, unknown>) {
      await db.query('delete from impact_assessment where id = $1', [assessmentId]);
      assessmentId = randomUUID();
      const code = `IA-${assessmentId.slice(0, 4)}`;
      await insert('impact_assessment', { id: assessmentId, code, kind: 'IIA', title: 'Impact', ...row });
    },
    /** Leaves the case without a determination, and with a day that scrutiny was not told of. */
    async reopenScrutiny() {
      const dateId = randomUUID();
      const said = { case_id: scrutinyCaseId, role: 'DECISION', reason: 'as planned', stated_on: today };
      await insert('scrutiny_date', { id: dateId, ...said, ...dayColumns('2018-06-01') });
      await db.query(
        "update scrutiny_case set substantial_change = 'UNDETERMINED', decision_date_id = $2 where id = $1",
        [scrutinyCaseId, dateId],
      );
    },
    /** Everything that a launch on 1 February 2018 stands on; thirteen weeks less a day, norm eight, Easter accepted. */
    async makeReady({ isConditional = false } = {}) {
      const decisionId = randomUUID();
      await insert('decision', {
        id: decisionId,
        body_id: cast.committee.id,
        code: `JC-${decisionId.slice(0, 4)}`,
        year: 2018,
        number: 1,
        title: 'Launch',
        wording: 'To launch',
        outcome: isConditional ? 'APPROVED_CONDITIONALLY' : 'APPROVED',
        state: isConditional ? 'TAKEN' : 'IN_EFFECT',
        taken_on: '2018-01-31',
      });
      const text = 'The Investment Committee approves';
      if (isConditional) await insert('decision_condition', { decision_id: decisionId, position: 1, text });
      await act('approveConsultation', { decisionId });
      await act('recordAssurance', {
        outcome: 'ASSURED',
        givenOn: '2018-01-17',
        evidence: 'Letter of 18 January',
      });
      await this.assess({ state: 'FINAL', final_on: '2017-10-26' });
      scrutinyCaseId = randomUUID();
      await insert('scrutiny_case', {
        id: scrutinyCaseId,
        code: 'SC-900',
        title: 'Stroke units',
        begun_on: '2017-10-01',
        substantial_change: 'YES',
        determined_by: 'JHOSC',
        determined_on: '2017-12-12',
      });
      await insert('scrutiny_body', {
        case_id: scrutinyCaseId,
        body_id: cast.scrutiny.id,
        consulted_on: '2017-12-12',
      });
      await act('amendConsultation', { scrutinyCaseId });
      const reason = 'Easter is allowed for';
      await act('stateConsultationDates', { opens: '1 February 2018', closes: '1 May 2018', reason });
      // A stated extension quiets the season, so that a test meets only the rule that it is about.
      await db.query(
        `with earlier as (insert into consultation_date (office_id, id, programme_id, consultation_id, role, reason, stated_on,
             date_text, date_shape, date_confidence, earliest, latest, date_precision, date_calendar)
           select office_id, gen_random_uuid(), programme_id, id, 'CLOSES', 'first', $2, '26 Apr 2018', 'DAY', 'CONFIRMED',
                  '2018-04-26', '2018-04-26', 'day', 'CIVIL' from consultation where id = $1 returning id)
         update consultation set original_close_date_id = (select id from earlier) where id = $1`,
        [at.id, today],
      );
      at = { ...at, version: at.version + 1 };
    },
    /** Records the final choice at a formal meeting of that day. */
    async choose(on: string, reason: string | null = null) {
      const meeting = await b.meeting(cast.committee.id, on, {
        state: 'HELD',
        held_on: on,
        was_quorate: true,
      });
      const answer = await cast.ask('pmo', RECORD, {
        input: {
          programmeId: programme.id,
          bodyId: cast.committee.id,
          meetingId: meeting.id,
          title: 'Three units',
          wording: 'To have three units.',
          outcome: 'APPROVED',
          conditions: [],
          planItemId: finalItem.id,
          reason,
        },
      });
      choiceId = answer.data?.recordDecision?.decision.id ?? choiceId;
      return { answer, rules: rulesOf(answer) };
    },
  };
}

export type ConsultationCast = Awaited<ReturnType<typeof consultationCast>>;
