import type { Range } from '@gantry/shared/schedule/range';
import { statedRangeProblems } from '@gantry/shared/schedule/stated-range';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt } from 'class-validator';
import { refused } from '../errors/domain-error.js';

@InputType({ description: 'Working days at least, most likely and at most.' })
export class ThreePointInput {
  @Field(() => Int, { description: 'If all goes well.' }) @IsInt() min: number;
  @Field(() => Int, { description: 'Most likely.' }) @IsInt() likely: number;
  @Field(() => Int, { description: 'If much goes wrong.' }) @IsInt() max: number;
}

@ObjectType('ThreePoint', { description: 'Working days at least, most likely and at most.' })
export class ThreePointType implements Range {
  @Field(() => Int, { description: 'If all goes well.' }) min: number;
  @Field(() => Int, { description: 'Most likely.' }) likely: number;
  @Field(() => Int, { description: 'If much goes wrong.' }) max: number;
}

/** Three columns of which all are filled or none. */
export function threePoint(min: number | null, likely: number | null, max: number | null): Range | null {
  return min === null || likely === null || max === null ? null : { min, likely, max };
}

/** Refuses figures that are not whole days in order; null takes them away. */
export function checkThreePoint(field: string, value: Range | null | undefined, least: number): void {
  if (!value) return;
  const problems = statedRangeProblems(value, least);
  if (problems.length > 0)
    throw refused(problems.map((problem) => ({ ...problem, field: `${field}.${problem.field}` })));
}
