import type { Problem } from '@gantry/shared/errors/error-codes';
import { Field, ObjectType } from '@nestjs/graphql';
import { DomainError, refused } from '../../platform/errors/domain-error.js';

@ObjectType('RuleWarning', { description: 'What a rule of governance says about something as it stands.' })
export class RuleWarningType {
  @Field({ description: 'The rule, such as MTG-4.' }) rule: string;
  @Field({ description: 'E would refuse a change; W accepts it with a reason.' }) severity: string;
  @Field(() => String, { nullable: true, description: 'The input it is about, or null for the whole.' })
  field: string | null;
  @Field({ description: 'What is wrong and what would be right.' }) message: string;
}

/**
 * Refuses with every objection where one forbids, asks for a reason where rules only warn, and hands the accepted
 * warnings on.
 */
export function weigh(problems: readonly Problem[], reason: string | null | undefined): Problem[] {
  if (problems.some((one) => one.severity === 'E')) throw refused(problems);
  if (problems.length > 0 && !reason?.trim()) throw new DomainError('REASON_NEEDED', { problems });
  return [...problems];
}
