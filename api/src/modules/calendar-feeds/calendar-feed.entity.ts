import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** A calendar that somebody's own program reads, as what its owner may see at each reading. */
@ForeignKey('Person', ['officeId', 'personId'], ['officeId', 'id'], { name: 'calendar_feed_person' })
@ForeignKey('Body', ['officeId', 'bodyId'], ['officeId', 'id'], { name: 'calendar_feed_body' })
@ForeignKey('Programme', ['officeId', 'programmeId'], ['officeId', 'id'], { name: 'calendar_feed_programme' })
@Check('calendar_feed_name_written', '(length(btrim(name)) > 0)')
@Check(
  'calendar_feed_subject_fits',
  "(((subject = 'PERSON'::text) AND (body_id IS NULL) AND (programme_id IS NULL)) OR ((subject = 'BODY'::text) AND (body_id IS NOT NULL) AND (programme_id IS NULL)) OR ((subject = 'PROGRAMME'::text) AND (body_id IS NULL) AND (programme_id IS NOT NULL)))",
)
@Index('calendar_feed_by_person', ['officeId', 'personId'])
@Entity('calendar_feed')
export class CalendarFeed extends OfficeRow {
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('text') subject: string;
  @Column('uuid', { name: 'body_id', nullable: true }) bodyId: string | null;
  @Column('uuid', { name: 'programme_id', nullable: true }) programmeId: string | null;
  @Column('text') name: string;
  @Column('date', { name: 'expires_on', nullable: true }) expiresOn: string | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
}
