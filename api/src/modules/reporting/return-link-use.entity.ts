import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** One use of a link, or of an address that is no link. */
@ForeignKey('Office', ['officeId'], ['id'], { name: 'return_link_use_office' })
@ForeignKey('ReturnLink', ['officeId', 'linkId'], ['officeId', 'id'], { name: 'return_link_use_link' })
@Index('return_link_use_by_link', ['officeId', 'linkId', 'usedAt'])
@Entity('return_link_use')
export class ReturnLinkUse {
  @PrimaryColumn('uuid', { name: 'office_id', primaryKeyConstraintName: 'return_link_use_pk' })
  officeId: string;
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'return_link_use_pk' }) id: string;
  @Column('uuid', { name: 'link_id', nullable: true }) linkId: string | null;
  @Column('timestamptz', { name: 'used_at', default: () => 'clock_timestamp()' }) usedAt: Date;
  @Column('text') outcome: string;
  @Column('text', { nullable: true }) detail: string | null;
}
