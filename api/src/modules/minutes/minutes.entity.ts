import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** The record of one meeting, on its way from draft to signature. */
@Unique('minutes_meeting_once', ['officeId', 'meetingId'])
@Unique('minutes_of_meeting', ['officeId', 'meetingId', 'id'])
@ForeignKey('Meeting', ['officeId', 'bodyId', 'meetingId'], ['officeId', 'bodyId', 'id'], {
  name: 'minutes_meeting',
})
@ForeignKey('Meeting', ['officeId', 'bodyId', 'approvedAtId'], ['officeId', 'bodyId', 'id'], {
  name: 'minutes_approved_at',
})
@Check('minutes_state_known', "state in ('DRAFT','CHAIR_CHECKED','APPROVED')")
@Check('minutes_not_approved_at_themselves', 'approved_at_id <> meeting_id')
@Check('minutes_checked_whole', '(checked_by_name is null) = (checked_on is null)')
@Check('minutes_signed_whole', '(signed_by_name is null) = (signed_on is null)')
@Check('minutes_signed_when_approved', "signed_on is null or state = 'APPROVED'")
@Entity('minutes')
export class Minutes extends OfficeRow {
  @Column('uuid', { name: 'body_id' }) bodyId: string;
  @Column('uuid', { name: 'meeting_id' }) meetingId: string;
  @Column('text', { default: 'DRAFT' }) state: string;
  @Column('text', { name: 'checked_by_name', nullable: true }) checkedByName: string | null;
  @Column('date', { name: 'checked_on', nullable: true }) checkedOn: string | null;
  /** The later meeting that approved them as a correct record. */
  @Column('uuid', { name: 'approved_at_id', nullable: true }) approvedAtId: string | null;
  @Column('date', { name: 'approved_on', nullable: true }) approvedOn: string | null;
  @Column('text', { name: 'approval_note', nullable: true }) approvalNote: string | null;
  @Column('text', { name: 'signed_by_name', nullable: true }) signedByName: string | null;
  @Column('date', { name: 'signed_on', nullable: true }) signedOn: string | null;
}
