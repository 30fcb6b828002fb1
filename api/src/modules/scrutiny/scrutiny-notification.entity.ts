import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** What scrutiny was told, when and by what: the statements of the dates as they stood then. */
@ForeignKey('ScrutinyCase', ['officeId', 'programmeId', 'caseId'], ['officeId', 'programmeId', 'id'], {
  name: 'scrutiny_notification_case',
})
@ForeignKey('ScrutinyDate', ['officeId', 'caseId', 'decisionDateId'], ['officeId', 'caseId', 'id'], {
  name: 'scrutiny_notification_decision_date',
})
@ForeignKey('ScrutinyDate', ['officeId', 'caseId', 'commentsDateId'], ['officeId', 'caseId', 'id'], {
  name: 'scrutiny_notification_comments_date',
})
@Check('scrutiny_notification_tells', 'decision_date_id is not null or comments_date_id is not null')
@Check('scrutiny_notification_whom_written', 'length(btrim(told_whom)) > 0')
@Check('scrutiny_notification_by_written', 'length(btrim(told_by)) > 0')
@Index('scrutiny_notification_by_case', ['officeId', 'caseId', 'toldOn'])
@Entity('scrutiny_notification')
export class ScrutinyNotification extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('date', { name: 'told_on' }) toldOn: string;
  @Column('text', { name: 'told_whom' }) toldWhom: string;
  @Column('text', { name: 'told_by' }) toldBy: string;
  @Column('text', { name: 'published_at', nullable: true }) publishedAt: string | null;
  @Column('uuid', { name: 'decision_date_id', nullable: true }) decisionDateId: string | null;
  @Column('uuid', { name: 'comments_date_id', nullable: true }) commentsDateId: string | null;
}
