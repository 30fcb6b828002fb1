import { Column, PrimaryColumn } from 'typeorm';

/** What every row carries. The database stamps version, who and when by itself (trigger `a_stamp_row`). */
export abstract class StampedRow {
  @Column('int', { default: 1 }) version: number;
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' }) createdAt: Date;
  @Column('uuid', { name: 'created_by', nullable: true }) createdBy: string | null;
  @Column('timestamptz', { name: 'changed_at', default: () => 'now()' }) changedAt: Date;
  @Column('uuid', { name: 'changed_by', nullable: true }) changedBy: string | null;
  /** The day of the office on which it was last changed. */
  @Column('date', { name: 'changed_on' }) changedOn: string;
  /** The paper or record that the fact comes from, and the place in it. */
  @Column('text', { name: 'source_document', nullable: true }) sourceDocument: string | null;
  @Column('text', { name: 'source_place', nullable: true }) sourcePlace: string | null;
  /** True when the source does not say it outright and somebody read it so. */
  @Column('boolean', { name: 'is_interpretation', default: false }) isInterpretation: boolean;
}

/** A row of an office: the office is the first part of its key, and of every key that points at it. */
export abstract class OfficeRow extends StampedRow {
  @PrimaryColumn('uuid', { name: 'office_id' }) officeId: string;
  @PrimaryColumn('uuid') id: string;
}
