import { day } from '@gantry/shared/dates/day';
import { writeDay } from '@gantry/shared/dates/write-day';
import type { HappeningFacts } from '../data/happening-facts.js';
import { WHAT_HAPPENED } from '../data/what-happened.js';
import { CLOCK, SET_CLOCK } from './replay-documents.js';
import { type Ask, cannotGoOn } from './replay-state.js';
import { nextCall } from './replay-verbs.js';

export interface ReplayedStep {
  key: string;
  on: string;
  says: string;
  /** No source prints the day, or the day on which it was said. */
  isOurReading: boolean;
  /** False where it was on record already. */
  isNew: boolean;
}

export interface Replayed {
  /** Where the office's clock stands now. */
  clock: string;
  steps: ReplayedStep[];
  /** How many days of the story are still to come. */
  stepsLeft: number;
}

export const LAST_DAY = WHAT_HAPPENED.at(-1)!.on;

/** More calls than any happening needs: whatever does not come to an end is a mistake, not a wait. */
const MOST_CALLS = 8;

/**
 * Plays what happened to the stroke review, up to and including a day, one operation of the product after the other, each on its
 * day of the office. What is on record already is left as it is, so that a replay may stop anywhere and be taken up again.
 */
export async function replay(
  ask: Ask,
  until: string | null,
  say: (step: ReplayedStep) => void,
): Promise<Replayed> {
  const end = until !== null && until < LAST_DAY ? until : LAST_DAY;
  const due = WHAT_HAPPENED.filter(({ on }) => on <= end);
  const steps: ReplayedStep[] = [];
  for (const one of due) {
    const isNew = await play(ask, one);
    const { key, on, says, isOurReading = false } = one;
    const step = { key, on, says, isOurReading, isNew };
    steps.push(step);
    say(step);
  }
  return { clock: await advanceTo(ask, end), steps, stepsLeft: WHAT_HAPPENED.length - due.length };
}

/** Whether anything was still to be done for it. */
async function play(ask: Ask, one: HappeningFacts): Promise<boolean> {
  for (let calls = 0; calls < MOST_CALLS; calls++) {
    const call = await nextCall(ask, one);
    if (call === null) return calls > 0;
    if (calls === 0) await stepTo(ask, one);
    await ask(call.document, { input: call.input });
  }
  throw cannotGoOn(`“${one.says}” does not come to an end.`);
}

interface Clock {
  mode: 'REAL' | 'SET';
  on: string;
  version: number;
}

/** The clock on the day of a happening: moved on to it, or there already, but not past it. */
async function stepTo(ask: Ask, one: HappeningFacts): Promise<void> {
  const clock = await clockOf(ask);
  if (clock.mode === 'REAL' || clock.on > one.on)
    throw cannotGoOn(
      `“${one.says}” is not on record, and the clock stands on ${writeDay(day(clock.on))}, after ${writeDay(day(one.on))}. It never goes back.`,
    );
  await advance(ask, clock, one.on);
}

/** Where the clock stands when the replay is done: on the day asked for, or later where it was later already. */
async function advanceTo(ask: Ask, to: string): Promise<string> {
  return advance(ask, await clockOf(ask), to);
}

async function advance(ask: Ask, { mode, on, version }: Clock, to: string): Promise<string> {
  if (mode === 'REAL' || on >= to) return on;
  await ask(SET_CLOCK, { input: { expectedVersion: version, mode: 'SET', on: to } });
  return to;
}

async function clockOf(ask: Ask): Promise<Clock> {
  return (await ask<{ officeClock: Clock }>(CLOCK)).officeClock;
}
