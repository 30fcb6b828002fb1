import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('Problem', { description: 'One objection of a rule.' })
export class ProblemType {
  @Field({ description: "The rule's id, such as DATE-9." }) rule: string;
  @Field(() => String, { description: 'E refuses, W accepts and warns.' }) severity: 'E' | 'W';
  @Field(() => String, { nullable: true, description: 'The input that it is about.' }) field: string | null;
  @Field({ description: 'What is wrong and what would be right.' }) message: string;
}
