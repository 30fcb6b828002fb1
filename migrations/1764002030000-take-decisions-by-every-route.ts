import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A decision from its draft to its end: by whom it was delegated, who was consulted, what was considered, until when it may be called in. */
export class TakeDecisionsByEveryRoute1764002030000 implements MigrationInterface {
  name = 'TakeDecisionsByEveryRoute1764002030000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table body
        add column call_in_days integer,
        add constraint body_call_in_not_negative check (call_in_days >= 0)`);
    await q.query(`
      alter table decision
        alter column year drop not null,
        alter column number drop not null,
        add column effective_on date,
        add column call_in_until date,
        add column proposed_by text,
        add column seconded_by text,
        add column carried_by text,
        add column options jsonb not null default '[]',
        add column evidence jsonb not null default '[]',
        add column delegate text,
        add column delegation_clause text,
        add column delegation_limit text,
        add column delegation_limit_pence bigint,
        add column delegation_from date,
        add column delegation_to date,
        add column amount_pence bigint,
        add column urgency_reason text,
        add column consultees text[] not null default '{}',
        add column report_back_meeting_id uuid,
        add column reported_meeting_id uuid,
        add column ratifies_id uuid,
        add column ratify_at_meeting_id uuid,
        add column set_aside_by_id uuid,
        add column set_aside_authority text,
        add column state_reason text,
        drop constraint decision_state_known,
        add constraint decision_state_known check (state in ('DRAFT_RECOMMENDATION','RECOMMENDED','TAKEN','IN_EFFECT','LAPSED','IMPLEMENTED',
          'SUPERSEDED','RESCINDED','QUASHED')),
        add constraint decision_number_once_taken check ((state in ('DRAFT_RECOMMENDATION','RECOMMENDED')) = (number is null)
          and (number is null) = (year is null)),
        add constraint decision_carried_by_known check (carried_by in ('CONSENSUS','UNANIMOUS','MAJORITY')),
        add constraint decision_options_listed check (jsonb_typeof(options) = 'array'),
        add constraint decision_evidence_listed check (jsonb_typeof(evidence) = 'array'),
        add constraint decision_money_not_negative check (delegation_limit_pence >= 0 and amount_pence >= 0),
        add constraint decision_delegation_in_order check (delegation_from <= delegation_to),
        add constraint decision_not_its_own_ratifier check (ratifies_id <> id),
        add constraint decision_ratified_once unique (office_id, ratifies_id),
        add constraint decision_report_back foreign key (office_id, body_id, report_back_meeting_id) references meeting (office_id, body_id, id),
        add constraint decision_reported foreign key (office_id, body_id, reported_meeting_id) references meeting (office_id, body_id, id),
        add constraint decision_ratify_at foreign key (office_id, body_id, ratify_at_meeting_id) references meeting (office_id, body_id, id),
        add constraint decision_ratifies foreign key (office_id, programme_id, ratifies_id) references decision (office_id, programme_id, id),
        add constraint decision_set_aside_by foreign key (office_id, programme_id, set_aside_by_id) references decision (office_id, programme_id, id)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`delete from decision where number is null`);
    await q.query(`
      alter table decision
        drop column effective_on, drop column call_in_until, drop column proposed_by, drop column seconded_by,
        drop column carried_by, drop column options, drop column evidence, drop column delegate,
        drop column delegation_clause, drop column delegation_limit, drop column delegation_limit_pence,
        drop column delegation_from, drop column delegation_to, drop column amount_pence, drop column urgency_reason,
        drop column consultees, drop column report_back_meeting_id, drop column reported_meeting_id,
        drop column ratifies_id, drop column ratify_at_meeting_id, drop column set_aside_by_id,
        drop column set_aside_authority, drop column state_reason,
        drop constraint decision_number_once_taken,
        drop constraint decision_state_known,
        add constraint decision_state_known check (state in ('TAKEN','IN_EFFECT','LAPSED','IMPLEMENTED','SUPERSEDED','RESCINDED','QUASHED')),
        alter column year set not null,
        alter column number set not null`);
    await q.query(`alter table body drop column call_in_days`);
  }
}
