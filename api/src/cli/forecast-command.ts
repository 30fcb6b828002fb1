import { resolve } from 'node:path';
import type { Day } from '@gantry/shared/dates/day';
import type { Command } from 'commander';
import {
  type Forecast,
  type ForecastPlan,
  forecast,
  type PlanFile,
  readPlanFile,
  type Simulation,
  simulate,
  UnreadablePlan,
} from '../modules/interchange/index.js';
import { LEAST_RUNS, MOST_RUNS, parseDay, parseRuns, parseSeed } from './arguments.js';
import { CliFailure } from './cli-failure.js';
import { forecastTable } from './forecast-table.js';
import type { Output } from './output.js';
import { printable } from './printable.js';
import { simulationTable } from './simulation-table.js';

interface ForecastFlags {
  target?: string;
  scenario?: string;
  asAt?: Day;
  runs?: number;
  seed?: number;
  json?: boolean;
}

const MOST_REASONS = 20;
const USUAL_RUNS = 10_000;

export function addForecastCommand(program: Command, output: Output): void {
  program
    .command('forecast')
    .description('Compute the dates of a plan: earliest, latest, float, what drives the end, and why.')
    .argument('<file>', 'a Microsoft Project XML file, or a plan in JSON (docs/plan-json.md)')
    .option(
      '--target <uid>',
      'measure latest dates and floats against this item; else against the end of the plan',
    )
    .option('--scenario <id>', 'a scenario of a plan in JSON; else the working one')
    .option('--as-at <day>', 'the day as at which progress is known, as YYYY-MM-DD', parseDay)
    .option(
      '--runs <number>',
      `draw what is uncertain so many times, ${LEAST_RUNS} to ${MOST_RUNS}`,
      parseRuns,
    )
    .option('--seed <number>', 'the seed of what is drawn; the same gives the same answer', parseSeed)
    .option('--json', 'answer as JSON')
    .action(async (file: string, flags: ForecastFlags) => {
      const plans = await readPlan(file, flags.asAt ?? null);
      const plan = chosenPlan(plans, flags.scenario);
      if (flags.runs !== undefined || flags.seed !== undefined)
        return tellSimulation(output, file, plan, flags);
      const chosen = forecastOf(file, plan, flags.target ?? null);
      if (!flags.json) return output.answer(forecastTable(chosen));
      output.json(flags.scenario === undefined ? withScenarios(file, plans, chosen, flags) : chosen);
    });
}

function tellSimulation(output: Output, file: string, plan: ForecastPlan, flags: ForecastFlags): void {
  const { runs = USUAL_RUNS, seed = 1 } = flags;
  const result = simulate(plan, flags.target ?? null, { runs, seed });
  if (!result.isDone) throw refusal(file, result.reasons);
  if (flags.json) output.json(drawnBeside(forecastOf(file, plan, flags.target ?? null), result.simulation));
  else output.answer(simulationTable(result.simulation));
}

/** The plain forecast of each item with what the runs say of it, so that one answer holds both. */
function drawnBeside(planned: Forecast, drawn: Simulation) {
  const chances = new Map(drawn.items.map((item) => [item.uid, item]));
  const told = planned.warnings.filter((one) => !one.includes('--runs') && !drawn.warnings.includes(one));
  return {
    ...drawn,
    items: planned.items.map((item) => ({ ...item, ...chances.get(item.uid) })),
    warnings: [...told, ...drawn.warnings],
  };
}

async function readPlan(file: string, asAt: Day | null): Promise<PlanFile> {
  try {
    return await readPlanFile(resolve(file), asAt);
  } catch (error) {
    if (error instanceof UnreadablePlan) throw refusal(file, error.reasons, error);
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR')
      throw new CliFailure(`${file} cannot be read (${code}).`, 'Give the path of a file that is there.', {
        cause: error,
      });
    throw error;
  }
}

function chosenPlan({ working, scenarios }: PlanFile, id: string | undefined): ForecastPlan {
  if (id === undefined) return working;
  const found = scenarios.find((one) => one.id === id);
  if (found !== undefined) return found.plan;
  const known = scenarios.map((one) => one.id).join(', ');
  throw new CliFailure(
    `There is no scenario "${id}" in this plan.`,
    known === '' ? 'It holds none: leave --scenario out.' : `Give one of: ${known}.`,
  );
}

function forecastOf(file: string, plan: ForecastPlan, target: string | null): Forecast {
  const result = forecast(plan, target);
  if (!result.isDone) throw refusal(file, result.reasons);
  return result.forecast;
}

/** A plan with scenarios answers with its working plan, and with each scenario beside it. */
function withScenarios(file: string, plans: PlanFile, working: Forecast, { target }: ForecastFlags) {
  if (plans.scenarios.length === 0) return working;
  const scenarios = plans.scenarios.map(({ id, name, plan }) => ({
    id,
    name,
    ...(id === plans.workingId ? working : forecastOf(file, plan, target ?? null)),
  }));
  return { ...working, scenario: plans.workingId, scenarios };
}

function refusal(file: string, reasons: readonly string[], cause?: Error): CliFailure {
  const told = reasons.slice(0, MOST_REASONS).map(printable);
  if (reasons.length > MOST_REASONS) told.push(`… and ${reasons.length - MOST_REASONS} more.`);
  return new CliFailure(`${file} cannot be forecast:\n${told.join('\n')}`, 'Put this right and try again.', {
    cause,
  });
}
