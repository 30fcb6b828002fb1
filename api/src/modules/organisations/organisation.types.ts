import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DayScalar } from '../../platform/graphql/scalars.js';

@ObjectType('Organisation', { description: 'An organisation that the office works with.' })
export class OrganisationType {
  @Field(() => ID, { description: 'Its id.' }) id: string;
  @Field(() => Int, { description: 'Version to send with the next change.' }) version: number;
  @Field({ description: 'Short code in the office.' }) code: string;
  @Field({ description: 'Its name.' }) name: string;
  @Field(() => String, { nullable: true, description: 'What people call it.' }) shortName: string | null;
  @Field({ description: 'What kind of organisation it is, in the office’s own words.' }) kind: string;
  @Field({ description: 'It is a member of the partnership.' }) isMember: boolean;
  @Field(() => String, { nullable: true, description: 'The locality it works in.' })
  localityName: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'First day of its existence.' })
  validFrom: string | null;
  @Field(() => DayScalar, { nullable: true, description: 'Last day of its existence.' })
  validTo: string | null;
}
