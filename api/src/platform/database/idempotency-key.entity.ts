import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

@ForeignKey('Person', ['officeId', 'personId'], ['officeId', 'id'], { name: 'idempotency_key_person' })
@Index('idempotency_key_by_age', ['createdAt'])
@Entity('idempotency_key')
export class IdempotencyKey {
  @PrimaryColumn('uuid', { name: 'office_id', primaryKeyConstraintName: 'idempotency_key_pk' })
  officeId: string;
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'idempotency_key_pk' })
  personId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'idempotency_key_pk' }) operation: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'idempotency_key_pk' }) key: string;
  @Column('text', { name: 'request_hash' }) requestHash: string;
  @Column('jsonb', { nullable: true }) answer: unknown | null;
  @Column('jsonb', { nullable: true }) grants: unknown | null;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
}
