import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

@Unique('sign_in_link_token_once', ['tokenHash'])
@ForeignKey('Credential', ['credentialId'], ['id'], { name: 'sign_in_link_credential' })
@Check('sign_in_link_names_whom', "((purpose = 'SET_PASSWORD'::text) = (credential_id IS NOT NULL))")
@Check(
  'sign_in_link_purpose_known',
  "(purpose = ANY (ARRAY['SET_PASSWORD'::text, 'FIRST_ADMINISTRATOR'::text]))",
)
@Entity('sign_in_link')
export class SignInLink {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sign_in_link_pk' }) id: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash: Buffer;
  @Column('text') purpose: string;
  @Column('uuid', { name: 'credential_id', nullable: true }) credentialId: string | null;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true }) usedAt: Date | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
