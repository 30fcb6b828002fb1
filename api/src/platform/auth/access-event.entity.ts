import { Check, Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

export type AccessKind =
  | 'SIGNED_IN'
  | 'SIGN_IN_FAILED'
  | 'SIGN_IN_THROTTLED'
  | 'SIGNED_OUT'
  | 'DENIED'
  | 'LINK_MADE'
  | 'LINK_USED'
  | 'PASSWORD_SET';

@Check(
  'access_event_kind_known',
  "(kind = ANY (ARRAY['SIGNED_IN'::text, 'SIGN_IN_FAILED'::text, 'SIGN_IN_THROTTLED'::text, 'SIGNED_OUT'::text, 'DENIED'::text, 'LINK_MADE'::text, 'LINK_USED'::text, 'PASSWORD_SET'::text]))",
)
@Index('access_event_by_time', ['at'])
@Entity('access_event')
export class AccessEvent {
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'access_event_pk',
  })
  id: string;
  @Column('timestamptz', { default: () => 'clock_timestamp()' }) at: Date;
  @Column('uuid', { name: 'office_id', nullable: true }) officeId: string | null;
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;
  @Column('text') kind: AccessKind;
  @Column('text', { nullable: true }) detail: string | null;
  @Column('text', { nullable: true }) address: string | null;
}
