import { Field, InputType, Int } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { ChangeInput, ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalDay, OptionalId, OptionalText } from '../../platform/graphql/optional-fields.js';

@InputType({ description: 'Let the plan work to this scenario.' })
export class PromoteScenarioInput extends ReasonedChangeInput {
  @OptionalId('The scenario that you saw the plan work to, which becomes an alternative; left out for none.')
  inPlaceOfId?: string | null;
}

@InputType({ description: 'Close a scenario that will not come true; it stays on record.' })
export class CloseScenarioInput extends ReasonedChangeInput {}

@InputType({ description: 'Take a closed scenario up again, as an alternative.' })
export class ReopenScenarioInput extends ReasonedChangeInput {}

@InputType({ description: 'Say what decides whether a scenario comes true, and by when that is known.' })
export class AmendScenarioInput extends ChangeInput {
  @Field(() => String, { nullable: true, description: 'New name.' })
  @IsOptional()
  @IsString()
  @MinLength(3)
  @MaxLength(200)
  name?: string | null;

  @OptionalText(500, 'What it depends on, as in "if one meeting is enough"; null for nothing.')
  branchCondition?: string | null;

  @OptionalDay('By when that is known; null where nobody can say.')
  decideBy?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: "How likely it is in a hundred, in the office's own estimate; null for none.",
  })
  @IsOptional()
  @IsInt()
  probability?: number | null;
}
