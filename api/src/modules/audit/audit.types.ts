import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { stringEnum } from '../../platform/graphql/string-enum.js';

/** What has a page of its own whose history can be asked for, by the name of its table. */
export const HISTORY_ENTITIES = [
  'plan_item',
  'risk',
  'issue',
  'decision',
  'meeting',
  'body',
  'programme',
  'workstream',
  'scenario',
  'person',
  'office_clock',
] as const;
export type HistoryEntity = (typeof HISTORY_ENTITIES)[number];
export const HistoryEntityEnum = stringEnum(
  'HistoryEntity',
  HISTORY_ENTITIES,
  'What has a history that can be read.',
);

@ObjectType('ChangedField', { description: 'One field of a row, before and after a change, in words.' })
export class ChangedFieldType {
  @Field({ description: 'The field, as a person would call it.' }) name: string;
  @Field(() => String, { nullable: true, description: 'What stood there; null for nothing.' })
  before: string | null;
  @Field(() => String, { nullable: true, description: 'What stands there since; null for nothing.' })
  after: string | null;
}

@ObjectType('AuditEntry', { description: 'One changed row: who, when, why, before and after.' })
export class AuditEntryType {
  @Field(() => ID, { description: 'Running number; also the cursor of the trail.' }) seq: string;
  @Field(() => ID, { description: 'The same for every row of one action.' }) changeId: string;
  @Field(() => Date, { description: 'When it was really recorded.' }) recordedAt: Date;
  @Field(() => Date, { description: 'When, by the clock of the office.' }) effectiveAt: Date;
  @Field({ description: 'Who did it, or “the system”.' }) personName: string;
  @Field({ description: 'What was done, such as risk.rescore.' }) action: string;
  @Field(() => String, { nullable: true, description: 'Why.' }) reason: string | null;
  @Field({ description: 'What kind of row was changed.' }) entity: string;
  @Field(() => ID, { description: 'The row.' }) entityId: string;
  @Field({ description: 'insert, update or delete.' }) operation: string;
  @Field(() => Int, { nullable: true, description: 'The version that the change made.' })
  rowVersion: number | null;
  @Field({ description: 'Code and title of what it belongs to.' }) label: string;
  @Field({ description: 'The kind of what it belongs to: a date belongs to its plan item.' })
  subject: string;
  @Field(() => ID, { description: 'Id of what it belongs to.' }) subjectId: string;
  @Field({ description: 'The moment just before the action that this belongs to, as an address names it.' })
  asAtBefore: string;
  @Field({ description: 'The moment just after it.' }) asAtAfter: string;
  @Field(() => [ChangedFieldType], { description: 'What changed.' }) fields: ChangedFieldType[];
}

@ObjectType('RecentChange', { description: 'One action with every row that it changed.' })
export class RecentChangeType {
  @Field(() => ID, { description: 'The action.' }) changeId: string;
  @Field(() => Date, { description: 'When it was really recorded.' }) recordedAt: Date;
  @Field(() => Date, { description: 'When, by the clock of the office.' }) effectiveAt: Date;
  @Field({ description: 'Who did it, or “the system”.' }) personName: string;
  @Field({ description: 'What was done.' }) action: string;
  @Field(() => String, { nullable: true, description: 'Why.' }) reason: string | null;
  @Field(() => [AuditEntryType], { description: 'The rows that it changed, in order.' })
  entries: AuditEntryType[];
}

@ObjectType('AuditTrailPage', { description: 'A page of the audit trail, newest first.' })
export class AuditTrailPageType {
  @Field(() => [AuditEntryType], { description: 'The entries.' }) entries: AuditEntryType[];
  @Field(() => ID, {
    nullable: true,
    description: 'Give this as `before` for the next page; null at the end.',
  })
  nextBefore: string | null;
}
