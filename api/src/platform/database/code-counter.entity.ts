import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

@ForeignKey('Office', ['officeId'], ['id'], { name: 'code_counter_office' })
@Entity('code_counter')
export class CodeCounter {
  @PrimaryColumn('uuid', { name: 'office_id', primaryKeyConstraintName: 'code_counter_pk' }) officeId: string;
  @PrimaryColumn('uuid', { name: 'scope_id', primaryKeyConstraintName: 'code_counter_pk' }) scopeId: string;
  @PrimaryColumn('text', { primaryKeyConstraintName: 'code_counter_pk' }) prefix: string;
  @Column('int', { name: 'last_number', default: 0 }) lastNumber: number;
}
