import { SENSITIVE_EVENTS, type SensitiveEvent } from '@gantry/shared/calendar/restricted-periods';
import { OFFSET_UNITS, type OffsetUnit } from '@gantry/shared/dates/plan-date';
import { LINK_TYPES, type LinkType } from '@gantry/shared/governance/dependency-rules';
import { LATE_ROUTES, type LateRoute } from '@gantry/shared/governance/late-paper-rule';
import { RAGS, type Rag } from '@gantry/shared/rag/rag';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { ChangeInput, IntentionInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalDay, OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';
import { ThreePointInput } from '../../platform/graphql/three-point.js';
import { SensitiveEventEnum } from '../calendars/index.js';

export const ITEM_KINDS = ['ACTIVITY', 'MILESTONE', 'GATE'] as const;
export const ITEM_CATEGORIES = [
  'DELIVERABLE',
  'DECISION',
  'GATE',
  'MEETING',
  'SUBMISSION',
  'EXTERNAL',
  'GO_LIVE',
  'DOCUMENT',
  'ENGAGEMENT',
  'OUTCOME',
  'STAGE',
  'PHASE',
] as const;

@InputType({ description: 'State a new expected date. The agreed baseline is left as it is.' })
export class ReforecastMilestoneInput extends ReasonedChangeInput {
  @Field({ description: 'The date as people write it: "4 jan (tbc)", "26/10 – 15/11", "Oct/Nov 18", "TBC".' })
  @IsString()
  @MinLength(1)
  @MaxLength(250)
  date: string;

  @OptionalId('The scenario in which it is expected then; leave out for all.')
  scenarioId?: string | null;

  @OptionalId('The item that the date is counted from, for dates such as "six to eight weeks after".')
  anchorItemId?: string | null;

  @OptionalText(200, 'Who has to confirm the date.')
  mustConfirm?: string | null;

  @OptionalDay('By when it is to be confirmed.')
  confirmBy?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The day, or the day on which it was said, is read into the source; the reason says how.',
  })
  @IsOptional()
  @IsBoolean()
  isInterpretation?: boolean | null;
}

@InputType({
  description: 'State how long an activity takes. The length of its stated days is then not used.',
})
export class StateDurationInput extends ChangeInput {
  @Field(() => ThreePointInput, { nullable: true, description: 'Working days; left out, none is stated.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ThreePointInput)
  duration?: ThreePointInput | null;

  @Field(() => String, { nullable: true, description: 'What the figures rest on.' })
  @IsOptional()
  @IsString()
  @MaxLength(1_000)
  reason?: string | null;
}

@InputType({ description: 'Record that an item is done.' })
export class CompleteMilestoneInput extends ChangeInput {
  @Field({ description: 'When it was done, as people write it; in the past or today.' })
  @IsString()
  @MinLength(1)
  @MaxLength(250)
  date: string;

  @Field({ description: 'What shows that it is done.' })
  @IsString()
  @MinLength(1)
  @MaxLength(1_000)
  evidence: string;

  @OptionalText(1_000, 'Why it is complete although something it waits for is not (DEP-4).')
  overrideReason?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The day is read into the source and not printed there; the evidence says how.',
  })
  @IsOptional()
  @IsBoolean()
  isInterpretation?: boolean | null;
}

@InputType({ description: 'Take back that an item is done.' })
export class ReopenMilestoneInput extends ReasonedChangeInput {}

@InputType({ description: 'Report how an item stands.' })
export class ReportStatusInput extends ChangeInput {
  @Field(() => String, { description: 'green, amber, red, grey or blue.' }) @IsIn(RAGS) rag: Rag;

  @OptionalText(4_000, 'What happened, in a sentence or two.')
  narrative?: string | null;

  @OptionalText(2_000, 'What will bring it back on track.')
  pathToGreen?: string | null;

  @OptionalText(200, 'Who does that.')
  pathOwner?: string | null;

  @OptionalDay('By when.')
  pathDueOn?: string | null;

  @OptionalText(1_000, 'Why you report another colour than the rule gives.')
  overrideReason?: string | null;

  @OptionalDay('Until when your colour stands in for the computed one.')
  overrideUntil?: string | null;
}

@InputType({ description: 'Put a new item into the plan.' })
export class AddPlanItemInput extends IntentionInput {
  @Field(() => ID, { description: 'The programme.' }) @IsUUID() programmeId: string;
  @Field({ description: 'What it is, in a few words.' })
  @IsString()
  @MinLength(3)
  @MaxLength(300)
  title: string;
  @Field(() => String, { description: 'ACTIVITY, MILESTONE or GATE.' })
  @IsIn(ITEM_KINDS)
  kind: (typeof ITEM_KINDS)[number];
  @Field(() => String, { description: 'What sort of item it is.' })
  @IsIn(ITEM_CATEGORIES)
  category: (typeof ITEM_CATEGORIES)[number];
  @OptionalId('Its workstream.')
  workstreamId?: string | null;
  @OptionalId('Its lane.')
  laneId?: string | null;
  @OptionalId('The body that decides; a gate needs one.')
  bodyId?: string | null;
  @OptionalId('The meeting of that body at which it happens.')
  meetingId?: string | null;
  @OptionalId('The person who owns it.')
  ownerPersonId?: string | null;
  @OptionalId('The post that owns it, held or vacant, in place of a person.')
  ownerPostId?: string | null;
  @OptionalText(250, 'When it is expected, as people write it.')
  date?: string | null;
  @OptionalText(4_000, 'More about it.')
  description?: string | null;
  @Field({ nullable: true, description: 'A launch, go-live or legal deadline.' })
  @IsBoolean()
  isProtected: boolean = false;
}

@InputType({ description: 'Change what an item is, not when it is.' })
export class AmendPlanItemInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'New title.' })
  @IsOptional()
  @IsString()
  @MinLength(3)
  @MaxLength(300)
  title?: string;
  @OptionalText(4_000, 'New description; empty to remove it.')
  description?: string | null;
  @OptionalId('The person who owns it now, in place of any post.')
  ownerPersonId?: string | null;
  @OptionalId('The post that owns it now, in place of any person.')
  ownerPostId?: string | null;
  @OptionalId('New workstream.')
  workstreamId?: string | null;
  @OptionalId('New lane.')
  laneId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it is protected.' })
  @IsOptional()
  @IsBoolean()
  isProtected?: boolean;
  @Field(() => SensitiveEventEnum, {
    nullable: true,
    description: 'What of it is held back inside restricted periods; null for nothing.',
  })
  @IsOptional()
  @IsIn(SENSITIVE_EVENTS)
  sensitiveEvent?: SensitiveEvent | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it may not run inside restricted periods.' })
  @IsOptional()
  @IsBoolean()
  avoidsRestricted?: boolean;
  @OptionalText(1_000, 'Why it runs inside one all the same, or the extension of a consultation for it.')
  restrictedNote?: string | null;
  @OptionalId(
    'The item that it signs off; null for none. Nothing is computed from it, a late sign-off is warned of.',
  )
  authorisesItemId?: string | null;
}

@InputType({ description: 'Let an item happen at a meeting, or at none.' })
export class ChooseMeetingInput extends ReasonedChangeInput {
  @OptionalId('The meeting; leave out to take the item off its meeting.')
  meetingId?: string | null;

  @OptionalId('The scenario in which it happens there; leave out for all.')
  scenarioId?: string | null;
}

@InputType({ description: 'Take an item out of the plan; it stays on record.' })
export class ArchivePlanItemInput extends ReasonedChangeInput {}

@InputType({ description: 'Put an archived item back.' })
export class RestorePlanItemInput extends ReasonedChangeInput {}

@InputType({ description: 'Say that one item waits for another.' })
export class LinkPlanItemsInput extends IntentionInput {
  @Field(() => ID, { description: 'The item that comes first.' }) @IsUUID() predecessorId: string;
  @Field(() => ID, { description: 'The item that waits.' }) @IsUUID() successorId: string;
  @Field(() => String, { nullable: true, description: 'FS, SS, FF or SF.' })
  @IsIn(LINK_TYPES)
  kind: LinkType = 'FS';
  @Field(() => Int, { nullable: true, description: 'Least lag.' })
  @IsInt()
  @Min(-3_650)
  @Max(3_650)
  lagMin: number = 0;
  @Field(() => Int, { nullable: true, description: 'Most lag.' })
  @IsInt()
  @Min(-3_650)
  @Max(3_650)
  lagMax: number = 0;
  @Field(() => String, { nullable: true, description: 'DAYS, WORKING_DAYS, WEEKS, MONTHS or YEARS.' })
  @IsIn(OFFSET_UNITS)
  lagUnit: OffsetUnit = 'DAYS';
  @Field(() => String, { nullable: true, description: 'What a gate needs it for: PAPER or DECISION.' })
  @IsOptional()
  @IsIn(['PAPER', 'DECISION'])
  neededFor?: 'PAPER' | 'DECISION' | null;
  @OptionalText(500, 'Why one waits for the other.')
  basis?: string | null;
}

@InputType({
  description: 'Let one item wait longer, less long or in another way for another, or for another need.',
})
export class AmendLinkInput extends ReasonedChangeInput {
  @Field(() => String, { nullable: true, description: 'FS, SS, FF or SF; left out, as it is.' })
  @IsOptional()
  @IsIn(LINK_TYPES)
  kind?: LinkType | null;
  @Field(() => Int, { nullable: true, description: 'Least lag; left out, as it is.' })
  @IsOptional()
  @IsInt()
  @Min(-3_650)
  @Max(3_650)
  lagMin?: number | null;
  @Field(() => Int, { nullable: true, description: 'Most lag; left out, as it is.' })
  @IsOptional()
  @IsInt()
  @Min(-3_650)
  @Max(3_650)
  lagMax?: number | null;
  @Field(() => String, { nullable: true, description: 'DAYS, WORKING_DAYS, WEEKS, MONTHS or YEARS.' })
  @IsOptional()
  @IsIn(OFFSET_UNITS)
  lagUnit?: OffsetUnit | null;
  @Field(() => String, { nullable: true, description: 'PAPER or DECISION; null for what is no gate.' })
  @IsOptional()
  @IsIn(['PAPER', 'DECISION'])
  neededFor?: 'PAPER' | 'DECISION' | null;
}

@InputType({
  description:
    'Settle how a decision takes an outcome that lands after its papers are due, or take that back.',
})
export class SettleLatePaperInput extends ReasonedChangeInput {
  @Field(() => ID, { description: 'The meeting for which it is settled.' })
  @IsUUID()
  meetingId: string;
  @Field(() => String, {
    nullable: true,
    description:
      'LATE_ITEM, SUPPLEMENTARY_PAPER or CONDITIONAL_RECOMMENDATION; left out, nothing is settled any more.',
  })
  @IsOptional()
  @IsIn(LATE_ROUTES)
  route?: LateRoute | null;
  @Field(() => Boolean, { nullable: true, description: 'The chair agrees that a late item is urgent.' })
  @IsOptional()
  @IsBoolean()
  chairAgrees?: boolean | null;
}

@InputType({ description: 'Take a dependency away; it stays on record.' })
export class UnlinkPlanItemsInput extends ReasonedChangeInput {}

@InputType({ description: 'Put back a dependency that was taken away.' })
export class RelinkPlanItemsInput extends ReasonedChangeInput {}
