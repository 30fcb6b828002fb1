import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who was reminded of which action and due date, each once: more time for an action calls it to mind again. */
export class RemindOfActions1764003070000 implements MigrationInterface {
  name = 'RemindOfActions1764003070000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table action_reminder (
        office_id uuid not null,
        id uuid not null,
        action_id uuid not null,
        person_id uuid not null,
        kind text not null,
        due_on date not null,
        on_day date not null,
        is_by_letter boolean not null default false,
        like parts.row_stamp including defaults,
        constraint action_reminder_pk primary key (office_id, id),
        constraint action_reminder_once unique (office_id, action_id, person_id, kind, due_on),
        constraint action_reminder_action foreign key (office_id, action_id) references action_item (office_id, id),
        constraint action_reminder_person foreign key (office_id, person_id) references person (office_id, id),
        constraint action_reminder_kind_known check (kind in ('DUE_SOON','OVERDUE'))
      )`);
    await q.query(`call keep_history_of('action_reminder')`);
    await q.query(`
      alter table outbox_mail
        drop constraint outbox_mail_kind_known,
        drop constraint outbox_mail_is_about_a_meeting,
        add constraint outbox_mail_kind_known check
          (kind in ('INVITATION','CHANGE','CANCELLATION','TEST','RETURN_REMINDER','RETURN_LINK','ACTION_REMINDER')),
        add constraint outbox_mail_is_about_a_meeting check
          ((kind in ('TEST','RETURN_REMINDER','RETURN_LINK','ACTION_REMINDER')) = (meeting_id is null))`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`delete from outbox_mail where kind = 'ACTION_REMINDER'`);
    await q.query(`
      alter table outbox_mail
        drop constraint outbox_mail_kind_known,
        drop constraint outbox_mail_is_about_a_meeting,
        add constraint outbox_mail_kind_known check (kind in ('INVITATION','CHANGE','CANCELLATION','TEST','RETURN_REMINDER','RETURN_LINK')),
        add constraint outbox_mail_is_about_a_meeting check ((kind in ('TEST','RETURN_REMINDER','RETURN_LINK')) = (meeting_id is null))`);
    await q.query(`drop table action_reminder`);
  }
}
