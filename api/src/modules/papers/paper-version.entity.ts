import { Check, Column, Entity, ForeignKey, Unique } from 'typeorm';
import { OfficeRow } from '../../platform/database/office-row.js';

/** A file as it was handed in; a new one is a new version. */
@Unique('paper_version_number_once', ['officeId', 'paperId', 'number'])
@ForeignKey('Paper', ['officeId', 'bodyId', 'paperId'], ['officeId', 'bodyId', 'id'], {
  name: 'paper_version_paper',
})
@ForeignKey('AttachmentContent', ['officeId', 'contentId'], ['officeId', 'id'], {
  name: 'paper_version_content',
})
@Check('paper_version_file_named', 'octet_length(file_name) between 1 and 255')
@Check('paper_version_sum_whole', "sha256 ~ '^[0-9a-f]{64}$'")
@Check('paper_version_not_empty', 'size_bytes > 0')
@Entity('paper_version')
export class PaperVersion extends OfficeRow {
  @Column('uuid', { name: 'body_id' }) bodyId: string;
  @Column('uuid', { name: 'paper_id' }) paperId: string;
  @Column('int') number: number;
  @Column('text', { nullable: true }) note: string | null;
  @Column('text', { name: 'file_name' }) fileName: string;
  @Column('int', { name: 'size_bytes' }) sizeBytes: number;
  @Column('text') sha256: string;
  @Column('uuid', { name: 'content_id' }) contentId: string;
}
