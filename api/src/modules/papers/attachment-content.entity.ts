import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The bytes of a file and nothing else: who may read them is said by the row that points here. */
@ForeignKey('Office', ['officeId'], ['id'], { name: 'attachment_content_office' })
@Check('attachment_content_not_empty', 'length(bytes) > 0')
@Entity('attachment_content')
export class AttachmentContent {
  @PrimaryColumn('uuid', { name: 'office_id' }) officeId: string;
  @PrimaryColumn('uuid') id: string;
  @Column('bytea') bytes: Buffer;
}
