import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A letter on its way, with the calendar entry that goes with it. */
@ForeignKey('Person', ['officeId', 'personId'], ['officeId', 'id'], { name: 'outbox_mail_person' })
@ForeignKey('Meeting', ['officeId', 'meetingId'], ['officeId', 'id'], { name: 'outbox_mail_meeting' })
@Check('outbox_mail_attempts_not_negative', '(attempts >= 0)')
@Check('outbox_mail_event_whole', '((event IS NULL) = (event_method IS NULL))')
@Check(
  'outbox_mail_is_about_a_meeting',
  "((kind in ('TEST','RETURN_REMINDER','RETURN_LINK','ACTION_REMINDER')) = (meeting_id IS NULL))",
)
@Check(
  'outbox_mail_kind_known',
  "kind in ('INVITATION','CHANGE','CANCELLATION','TEST','RETURN_REMINDER','RETURN_LINK','ACTION_REMINDER')",
)
@Check('outbox_mail_method_known', "(event_method = ANY (ARRAY['REQUEST'::text, 'CANCEL'::text]))")
@Check('outbox_mail_sent_has_instant', "((state = 'SENT'::text) = (sent_at IS NOT NULL))")
@Check('outbox_mail_state_known', "(state = ANY (ARRAY['WAITING'::text, 'SENT'::text, 'FAILED'::text]))")
@Index('outbox_mail_by_meeting', ['officeId', 'meetingId', 'personId'])
@Index('outbox_mail_by_time', ['officeId', 'createdAt'])
@Index('outbox_mail_due', ['nextTryAt'], { where: "(state = 'WAITING'::text)" })
@Entity('outbox_mail')
export class OutboxMail {
  @PrimaryColumn('uuid', { name: 'office_id', primaryKeyConstraintName: 'outbox_mail_pk' }) officeId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'outbox_mail_pk' }) id: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text') kind: string;
  @Column('uuid', { name: 'meeting_id', nullable: true }) meetingId: string | null;
  @Column('text', { name: 'to_name' }) toName: string;
  @Column('text', { name: 'to_address' }) toAddress: string;
  @Column('text') subject: string;
  @Column('text') body: string;
  /** The meeting as its calendar entry; who asks is written when it is sent. */
  @Column('jsonb', { nullable: true }) event: unknown | null;
  @Column('text', { name: 'event_method', nullable: true }) eventMethod: string | null;
  @Column('text', { default: 'WAITING' }) state: string;
  @Column('int', { default: 0 }) attempts: number;
  @Column('timestamptz', { name: 'next_try_at', default: () => 'now()' }) nextTryAt: Date;
  @Column('text', { name: 'last_error', nullable: true }) lastError: string | null;
  @Column('timestamptz', { name: 'sent_at', nullable: true }) sentAt: Date | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'clock_timestamp()' }) createdAt: Date;
}
