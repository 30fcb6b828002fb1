import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** A way for one person to answer one period without a password. */
@ForeignKey('ReportingPeriod', ['officeId', 'programmeId', 'periodId'], ['officeId', 'programmeId', 'id'], {
  name: 'return_link_period',
})
@ForeignKey('Person', ['officeId', 'personId'], ['officeId', 'id'], { name: 'return_link_person' })
@Check('return_link_revoked_says_why', '(revoked_at is null) = (revoke_reason is null)')
@Index('return_link_by_period', ['officeId', 'periodId', 'personId'])
@Entity('return_link')
export class ReturnLink extends OfficeRow {
  @Column('uuid', { name: 'programme_id' }) programmeId: string;
  @Column('uuid', { name: 'period_id' }) periodId: string;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true }) revokedAt: Date | null;
  @Column('text', { name: 'revoke_reason', nullable: true }) revokeReason: string | null;
}
