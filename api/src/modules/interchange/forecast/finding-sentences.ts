import { isoDay } from '@gantry/shared/dates/day';
import { circleWords } from '@gantry/shared/governance/circle-words';
import type { NetworkProblem } from '@gantry/shared/schedule/findings';
import { planFindings } from '@gantry/shared/schedule/plan-findings';
import type { Schedule } from '@gantry/shared/schedule/schedule';
import { type ForecastPlan, Warnings } from './forecast-plan.js';
import { finishDayIn } from './shown.js';

/** What someone should look at in a computed plan, item by item in sentences, those of one kind together. */
export function findingSentences(
  plan: ForecastPlan,
  schedule: Schedule,
  found: readonly NetworkProblem[],
): string[] {
  const warnings = new Warnings();
  const names = (id: string) => (plan.nameOf(id) === id ? id : `“${plan.nameOf(id)}” (${id})`);
  for (const finding of found) warnings.add(finding.rule, `${finding.rule}: ${finding.message}`);
  for (const finding of planFindings(schedule))
    warnings.add(
      finding.rule,
      `${finding.rule}: ${plan.instants === null ? finding.message : retold(plan, schedule, finding, names)}`,
    );
  return warnings.list();
}

/** The engine tells days in its own steps; in a plan of parts of days they are told anew. */
function retold(
  plan: ForecastPlan,
  schedule: Schedule,
  { rule, ids, message }: NetworkProblem,
  names: (id: string) => string,
): string {
  const { net } = schedule;
  const i = net.rankOf.get(ids[0]!);
  const e = net.linkOf.get(ids[0]!);
  if (rule === 'SCH-1' && i !== undefined) {
    const finish = finishDayIn(schedule, i, plan);
    return `${names(ids[0]!)} is projected to finish on ${finish === null ? 'no known day' : isoDay(finish)}, which its deadline, its constraint or what precedes it does not allow.`;
  }
  if (rule === 'SCH-5')
    return `${names(ids[0]!)} is recorded as begun or done after the day as at which the plan is known.`;
  if (e === undefined) return message;
  const [before, after] = [names(net.ids[net.from[e]!]!), names(net.ids[net.to[e]!]!)];
  if (rule === 'SCH-2') return `The lead of ${after} on ${before} is so long that it comes first.`;
  if (rule === 'SCH-3') return `${after} was begun before ${before}, which it follows, is done.`;
  return message;
}

/** Why a plan cannot be computed at all; a circle is told by the names of its items. */
export function problemSentence(
  { rule, ids, message }: NetworkProblem,
  nameOf: (id: string) => string,
): string {
  const named = (id: string) => (nameOf(id) === id ? id : `${nameOf(id)} (${id})`);
  if (rule !== 'DEP-1' || ids.length < 2) return message;
  return ids.length === 2 && ids[0] === ids[1]
    ? `${named(ids[0]!)} cannot wait for itself.`
    : `This goes round in a circle: ${circleWords(ids.map(named))}.`;
}
