import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('person_credential_once', ['officeId', 'credentialId'])
@ForeignKey('Credential', ['credentialId'], ['id'], { name: 'person_credential' })
@ForeignKey('Office', ['officeId'], ['id'], { name: 'person_office' })
@ForeignKey('Organisation', ['officeId', 'organisationId'], ['officeId', 'id'], {
  name: 'person_organisation',
})
@Check('person_name_written', '(length(btrim(name)) > 0)')
@Entity('person')
export class Person extends OfficeRow {
  @Column('text') name: string;
  @Column('text', { name: 'job_title', nullable: true }) jobTitle: string | null;
  @Column('uuid', { name: 'organisation_id', nullable: true }) organisationId: string | null;
  @Column('uuid', { name: 'credential_id', nullable: true }) credentialId: string | null;
  /** Since when this person wants mail about meetings; null: does not. */
  @Column('date', { name: 'meeting_mail_since', nullable: true }) meetingMailSince: string | null;
  /** Since when this person wants no letters about returns; null: wants them. */
  @Column('date', { name: 'reporting_mail_off_since', nullable: true }) reportingMailOffSince: string | null;
  @Column('timestamptz', { name: 'deactivated_at', nullable: true }) deactivatedAt: Date | null;
}
