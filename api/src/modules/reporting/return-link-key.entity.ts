import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** The hash of the address of a link. */
@ForeignKey('ReturnLink', ['officeId', 'linkId'], ['officeId', 'id'], { name: 'return_link_key_link' })
@Unique('return_link_key_token_once', ['tokenHash'])
@Check('return_link_key_bound_whole', '(browser_hash is null) = (bound_at is null)')
@Entity('return_link_key')
export class ReturnLinkKey {
  @PrimaryColumn('uuid', { name: 'office_id', primaryKeyConstraintName: 'return_link_key_pk' })
  officeId: string;
  @PrimaryColumn('uuid', { name: 'link_id', primaryKeyConstraintName: 'return_link_key_pk' }) linkId: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash: Buffer;
  @Column('bytea', { name: 'browser_hash', nullable: true }) browserHash: Buffer | null;
  @Column('timestamptz', { name: 'bound_at', nullable: true }) boundAt: Date | null;
  @Column('timestamptz', { name: 'last_used_at', nullable: true }) lastUsedAt: Date | null;
}
