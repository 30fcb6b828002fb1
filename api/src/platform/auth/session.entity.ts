import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';

@Unique('session_token_once', ['tokenHash'])
@ForeignKey('Credential', ['credentialId'], ['id'], { name: 'session_credential' })
@ForeignKey('Person', ['officeId', 'personId'], ['officeId', 'id'], { name: 'session_person' })
@Index('session_by_person', ['officeId', 'personId'])
@Entity('session')
export class Session {
  @PrimaryColumn('uuid', { name: 'office_id', primaryKeyConstraintName: 'session_pk' }) officeId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_pk' }) id: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash: Buffer;
  @Column('uuid', { name: 'person_id' }) personId: string;
  @Column('uuid', { name: 'credential_id' }) credentialId: string;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { name: 'last_seen_at', default: () => 'now()' }) lastSeenAt: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'ended_at', nullable: true }) endedAt: Date | null;
  @Column('text', { name: 'user_agent', nullable: true }) userAgent: string | null;
  @Column('text', { nullable: true }) address: string | null;
}
