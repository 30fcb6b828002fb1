import { Column, Entity, ForeignKey, Unique } from 'typeorm';
import { DatedRow } from '../../platform/database/dated-row.js';

@Unique('document_code_once', ['officeId', 'code'])
@ForeignKey('Office', ['officeId'], ['id'], { name: 'document_office' })
@Entity('document')
export class Document extends DatedRow {
  @Column('text') code: string;
  @Column('text') title: string;
  @Column('text') kind: string;
  @Column('text', { nullable: true }) issuer: string | null;
}
