import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** A committee that is asked about a case; without a day it is named and not consulted yet. */
@Unique('scrutiny_body_once', ['officeId', 'caseId', 'bodyId'])
@ForeignKey('ScrutinyCase', ['officeId', 'programmeId', 'caseId'], ['officeId', 'programmeId', 'id'], {
  name: 'scrutiny_body_case',
})
@ForeignKey('Body', ['officeId', 'bodyId'], ['officeId', 'id'], { name: 'scrutiny_body_body' })
@Entity('scrutiny_body')
export class ScrutinyConsulted extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'case_id' }) caseId: string;
  @Column('uuid', { name: 'body_id' }) bodyId: string;
  @Column('date', { name: 'consulted_on', nullable: true }) consultedOn: string | null;
  @Column('text', { nullable: true }) note: string | null;
}
