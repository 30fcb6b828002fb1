import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

@ForeignKey('Office', ['officeId'], ['id'], { name: 'audit_event_office' })
@Check(
  'audit_event_has_image',
  "(((before IS NOT NULL) = (operation <> 'insert'::text)) AND ((after IS NOT NULL) = (operation <> 'delete'::text)))",
)
@Check(
  'audit_event_operation_known',
  "(operation = ANY (ARRAY['insert'::text, 'update'::text, 'delete'::text]))",
)
@Index('audit_event_by_change', ['officeId', 'changeId'])
@Index('audit_event_feed', ['tx', 'seq'])
@Index('audit_event_by_entity', { synchronize: false })
@Index('audit_event_by_programme', { synchronize: false })
@Entity('audit_event', {
  comment:
    'One row per changed row: who, when (recorded and by the office clock), why, before and after. Audit trail, history and change feed in one. Append-only.',
})
export class AuditEvent {
  @PrimaryColumn('uuid', { name: 'office_id', primaryKeyConstraintName: 'audit_event_pk' }) officeId: string;
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'audit_event_pk',
  })
  seq: string;
  @Column('bigint') tx: string;
  @Column('uuid', { name: 'change_id' }) changeId: string;
  @Column('timestamptz', { name: 'recorded_at', default: () => 'clock_timestamp()' }) recordedAt: Date;
  @Column('timestamptz', { name: 'effective_at' }) effectiveAt: Date;
  @Column('uuid', { name: 'person_id', nullable: true }) personId: string | null;
  @Column('uuid', { name: 'session_id', nullable: true }) sessionId: string | null;
  @Column('text') action: string;
  @Column('text', { nullable: true }) reason: string | null;
  @Column('text') entity: string;
  @Column('uuid', { name: 'entity_id' }) entityId: string;
  @Column('uuid', { name: 'programme_id', nullable: true }) programmeId: string | null;
  @Column('text') operation: string;
  @Column('int', { name: 'row_version', nullable: true }) rowVersion: number | null;
  @Column('jsonb', { nullable: true }) before: unknown | null;
  @Column('jsonb', { nullable: true }) after: unknown | null;
}
