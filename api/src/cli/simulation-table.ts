import type { Simulation } from '../modules/interchange/index.js';
import { printable } from './printable.js';
import { aligned, shortName } from './text-table.js';

const HEAD = ['UID', 'item', 'p10', 'p50', 'p80', 'p90', 'drives', '±'];

/** A simulation as tables for the terminal: when items come, and the chance of each meeting of a gate. */
export function simulationTable({ seed, runs, largestError, target, ...told }: Simulation): string[] {
  const rows = told.items.map(({ uid, name, kind, p10, p50, p80, p90, criticality }) => [
    ...[uid, kind === 'summary' ? shortName(name).toUpperCase() : shortName(name)],
    ...[p10, p50, p80, p90].map((on) => on ?? '–'),
    ...(kind === 'summary'
      ? ['', '']
      : [percent(criticality.probability), `±${points(criticality.standardError)}`]),
  ]);
  const gates = told.gates.flatMap(({ name, uid, body, meetings, noneKnown, heldUp }) => [
    '',
    `${name || uid}, at ${body}:`,
    ...meetings.map(({ on, probability, standardError }) => `  ${on}  ${share(probability, standardError)}`),
    ...(noneKnown.probability > 0
      ? [`  no meeting known  ${share(noneKnown.probability, noneKnown.standardError)}`]
      : []),
    ...(heldUp.probability > 0
      ? [`  a step before has no day  ${share(heldUp.probability, heldUp.standardError)}`]
      : []),
  ]);
  const lost = told.items.filter(({ because, kind }) => because !== null && kind !== 'summary');
  const about = target ?? 'the end of the plan';
  const inTime = told.inTime;
  return [
    ...aligned([HEAD, ...rows], 6),
    ...gates,
    '',
    ...(inTime
      ? [
          `${target ?? 'The end of the plan'} comes by ${inTime.by} in ${share(inTime.probability, inTime.standardError)} of the runs.`,
        ]
      : []),
    `${runs} runs, seed ${seed}. "drives": in how many of them it is on a driving chain to ${about}. A share is off by ${points(largestError)} points at most (one standard error).`,
    ...lost.map(({ name, uid, because }) => `${name || uid}: ${because}`),
    ...(told.warnings.length === 0 ? [] : ['', 'To know:', ...told.warnings.map((one) => `- ${one}`)]),
  ].map(printable);
}

const percent = (part: number) => `${(part * 100).toFixed(1)} %`;
const points = (error: number) => (error * 100).toFixed(1);
const share = (part: number, error: number) => `${percent(part)} ±${points(error)}`;
