import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { OptionalText } from './optional-fields.js';

/** What every change may carry. */
@InputType({ isAbstract: true })
export abstract class IntentionInput {
  @Field(() => ID, {
    nullable: true,
    description:
      'Your own key for this change (a uuid, new for each). A repeated call with it changes nothing more and gets the same answer.',
  })
  @IsOptional()
  @IsUUID()
  idempotencyKey?: string | null;
}

/** What every change of an existing row carries. */
@InputType({ isAbstract: true })
export abstract class ChangeInput extends IntentionInput {
  @Field(() => ID, { description: 'The row to change.' }) @IsUUID() id: string;

  @Field(() => Int, {
    description:
      'The version that you saw. When somebody was faster you get STALE_VERSION with the row as it stands.',
  })
  @IsInt()
  @Min(1)
  expectedVersion: number;
}

/** A change that must say why. */
@InputType({ isAbstract: true })
export abstract class ReasonedChangeInput extends ChangeInput {
  @Field({ description: 'Why, in a sentence that a board can read.' })
  @IsString()
  @MaxLength(1_000)
  reason: string;
}

/** A new record that may be exempt, and that a rule may warn of; who may see it is a field of its own. */
@InputType({ isAbstract: true })
export abstract class ExemptableInput extends IntentionInput {
  @Field(() => Int, { nullable: true, description: 'Paragraph of the exemption, 1 to 7; needed for EXEMPT.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(7)
  exemptParagraph?: number | null;
  @OptionalText(500, 'Why it is exempt; needed for EXEMPT.')
  exemptReason?: string | null;
  @OptionalText(1_000, 'Why it is saved although a rule warns.')
  reason?: string | null;
}
