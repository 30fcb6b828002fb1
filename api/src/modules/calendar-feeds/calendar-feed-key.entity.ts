import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

@Unique('calendar_feed_key_token_once', ['tokenHash'])
@ForeignKey('CalendarFeed', ['officeId', 'feedId'], ['officeId', 'id'], { name: 'calendar_feed_key_feed' })
@Entity('calendar_feed_key')
export class CalendarFeedKey {
  @PrimaryColumn('uuid', { name: 'office_id', primaryKeyConstraintName: 'calendar_feed_key_pk' })
  officeId: string;
  @PrimaryColumn('uuid', { name: 'feed_id', primaryKeyConstraintName: 'calendar_feed_key_pk' })
  feedId: string;
  @Column('bytea', { name: 'token_hash' }) tokenHash: Buffer;
  @Column('timestamptz', { name: 'last_used_at', nullable: true }) lastUsedAt: Date | null;
}
