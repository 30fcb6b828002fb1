import { NOTICE_ROUTES, type NoticeRoute } from '@gantry/shared/governance/key-decision';
import { Field, InputType } from '@nestjs/graphql';
import { IsBoolean, IsIn, Matches } from 'class-validator';
import { ChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalDay, OptionalText } from '../../platform/graphql/optional-fields.js';
import { DayScalar } from '../../platform/graphql/scalars.js';
import { NoticeRouteEnum } from './forward-plan-words.js';

@InputType({ description: 'Mark an item as a key decision, or take the mark off.' })
export class MarkKeyDecisionInput extends ChangeInput {
  @Field({ description: 'It is a key decision.' }) @IsBoolean() isKeyDecision: boolean;
  @OptionalText(1_000, 'Why, where a rule warns (KEY-7).')
  reason?: string | null;
}

@InputType({ description: 'Record that notice of a key decision is published.' })
export class PublishKeyNoticeInput extends ChangeInput {
  @Field(() => NoticeRouteEnum, { description: 'How.' }) @IsIn(NOTICE_ROUTES) route: NoticeRoute;
  @Field(() => DayScalar, { description: 'The day on which it was published.' })
  @Matches(/^\d{4}-\d{2}-\d{2}$/)
  publishedOn: string;
  @OptionalDay('When the chair of scrutiny was told (general exception) or agreed (special urgency).')
  scrutinyChairOn?: string | null;
  @OptionalText(1_000, 'Why 28 clear days were impracticable; needed for both exceptions.')
  reason?: string | null;
}
