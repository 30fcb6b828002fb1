import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

@Unique('body_programme_once', ['officeId', 'bodyId', 'programmeId'])
@ForeignKey('Body', ['officeId', 'bodyId'], ['officeId', 'id'], { name: 'body_programme_body' })
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], {
  name: 'body_programme_programme',
})
@Entity('body_programme')
export class BodyProgramme extends OfficeRow {
  @Column('uuid', { name: 'body_id' }) bodyId: string;
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
}
