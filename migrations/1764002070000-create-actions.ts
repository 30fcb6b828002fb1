import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody undertook to do: at a meeting, by a decision, or for a programme. Overdue is derived, never stored. */
export class CreateActions1764002070000 implements MigrationInterface {
  name = 'CreateActions1764002070000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table action_item (
        office_id uuid not null,
        id uuid not null,
        body_id uuid,
        programme_id uuid,
        meeting_id uuid,
        agenda_item_id uuid,
        decision_id uuid,
        code text not null,
        title text not null,
        owner_person_id uuid,
        owner_post_id uuid,
        original_due_on date not null,
        due_on date not null,
        extensions jsonb not null default '[]',
        state text not null default 'OPEN',
        evidence text,
        completed_on date,
        closed_at_id uuid,
        state_reason text,
        classification text not null default 'OFFICIAL',
        exempt_paragraph integer,
        exempt_reason text,
        like parts.row_stamp including defaults,
        constraint action_item_pk primary key (office_id, id),
        constraint action_item_code_once unique nulls not distinct (office_id, body_id, programme_id, code),
        constraint action_item_body foreign key (office_id, body_id) references body (office_id, id),
        constraint action_item_programme foreign key (office_id, programme_id) references programme (office_id, id),
        constraint action_item_meeting foreign key (office_id, body_id, meeting_id) references meeting (office_id, body_id, id),
        constraint action_item_agenda_item foreign key (office_id, body_id, agenda_item_id) references agenda_item (office_id, body_id, id),
        constraint action_item_decision foreign key (office_id, programme_id, decision_id) references decision (office_id, programme_id, id),
        constraint action_item_owner_person foreign key (office_id, owner_person_id) references person (office_id, id),
        constraint action_item_owner_post foreign key (office_id, owner_post_id) references post (office_id, id),
        constraint action_item_closed_at foreign key (office_id, body_id, closed_at_id) references meeting (office_id, body_id, id),
        constraint action_item_has_place check (num_nonnulls(body_id, programme_id) > 0),
        constraint action_item_meeting_has_body check (num_nonnulls(meeting_id, agenda_item_id, closed_at_id) = 0 or body_id is not null),
        constraint action_item_decision_has_programme check (decision_id is null or programme_id is not null),
        constraint action_item_title_written check (length(btrim(title)) > 0),
        constraint action_item_one_owner check (num_nonnulls(owner_person_id, owner_post_id) = 1),
        constraint action_item_due_only_later check (due_on >= original_due_on),
        constraint action_item_state_known check (state in ('OPEN','IN_PROGRESS','COMPLETE','CLOSED','CANCELLED')),
        constraint action_item_done_has_evidence check ((state in ('COMPLETE','CLOSED')) = (evidence is not null)
          and (evidence is null) = (completed_on is null)),
        constraint action_item_closed_at_meeting check (state = 'CLOSED' or closed_at_id is null),
        constraint action_item_cancelled_says_why check (state <> 'CANCELLED' or state_reason is not null),
        constraint action_item_classification_known check (classification in ('OPEN','OFFICIAL','EXEMPT')),
        constraint action_item_exempt_says_why check ((classification = 'EXEMPT') = (exempt_paragraph is not null) and
          (classification = 'EXEMPT') = (exempt_reason is not null) and exempt_paragraph between 1 and 7)
      )`);
    await q.query(`create index action_item_by_body on action_item (office_id, body_id, state)`);
    await q.query(`create index action_item_by_programme on action_item (office_id, programme_id, state)`);
    await q.query(`create index action_item_by_decision on action_item (office_id, decision_id)`);
    await q.query('call keep_history_of($1)', ['action_item']);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table action_item`);
  }
}
