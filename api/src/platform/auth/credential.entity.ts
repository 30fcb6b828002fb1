import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';

@Unique('credential_email_once', ['email'])
@Check('credential_email_plain', "((email = lower(btrim(email))) AND (POSITION(('@'::text) IN (email)) > 1))")
@Entity('credential')
export class Credential {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'credential_pk' }) id: string;
  @Column('text') email: string;
  @Column('text', { name: 'password_hash', nullable: true }) passwordHash: string | null;
  @Column('boolean', { name: 'is_example', default: false }) isExample: boolean;
  @Column('timestamptz', { name: 'disabled_at', nullable: true }) disabledAt: Date | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' }) changedAt: Date;
}
