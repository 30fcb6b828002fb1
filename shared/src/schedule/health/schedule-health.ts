import { falseConfidence, givenAfterNeeded, signOffsAfter } from './date-checks.js';
import {
  actualsInTheFuture,
  longTasks,
  missedBaseline,
  passedWithNothingRecorded,
} from './duration-checks.js';
import type { HealthCheck, HealthFacts } from './health-check.js';
import { leads, linksToSummaries, longLags, noPredecessor, noSuccessor } from './logic-checks.js';
import {
  criticalPathTest,
  engineChecks,
  hardConstraints,
  highFloat,
  negativeFloat,
  outcomesAfterPapers,
} from './network-checks.js';

/**
 * Every check of a schedule, in the order in which a scheduler puts a plan right: is it tied together, does it give way,
 * is it told truly, does it fit the meetings. After the GAO's Schedule Assessment Guide and the fourteen points of the
 * DCMA, with our own rules on meetings, sign-offs and uncertain dates.
 */
export function scheduleHealth(facts: HealthFacts): HealthCheck[] {
  const checks = [
    noPredecessor,
    noSuccessor,
    leads,
    longLags,
    hardConstraints,
    highFloat,
    negativeFloat,
    longTasks,
    actualsInTheFuture,
    linksToSummaries,
    passedWithNothingRecorded,
    missedBaseline,
    criticalPathTest,
    outcomesAfterPapers,
    signOffsAfter,
    givenAfterNeeded,
    falseConfidence,
  ];
  return [...checks.map((check) => check(facts)), ...engineChecks(facts)];
}
