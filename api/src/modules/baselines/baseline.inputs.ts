import { Field, InputType } from '@nestjs/graphql';
import { IsString, MaxLength } from 'class-validator';
import { ReasonedChangeInput } from '../../platform/graphql/inputs.js';
import { OptionalId } from '../../platform/graphql/optional-fields.js';

@InputType({
  description:
    "Set the plan's reference anew: every open item's expected date becomes its baseline. `id` and `expectedVersion` are the programme's.",
})
export class TakeBaselineInput extends ReasonedChangeInput {
  @Field({ description: 'What it is called, such as "Agreed in March".' })
  @IsString()
  @MaxLength(200)
  name: string;

  @OptionalId('The decision by which it is taken; needed once the plan has a baseline.')
  decisionId?: string | null;
}
