import { writeDay } from '../dates/write-day.js';
import type { RagInputs, RagTolerances } from './rag.js';
import { type MilestoneFacts, readyDay } from './rag-facts.js';
import { type RagInputName, workingDays } from './rag-rules.js';

/** A name and a value, both in words. */
export interface NamedValue {
  name: string;
  value: string;
}

const STATE_WORDS: Record<MilestoneFacts['state'], string> = {
  NOT_STARTED: 'Not started',
  IN_PROGRESS: 'In progress',
  ON_HOLD: 'On hold',
  COMPLETE: 'Complete',
  CANCELLED: 'Cancelled',
  SUPERSEDED: 'Superseded',
};

const CONFIDENCE_WORDS = {
  CONFIRMED: 'Confirmed',
  TBC: 'To be confirmed',
  APPROXIMATE: 'Approximate',
  APPROXIMATE_TBC: 'Approximate, to be confirmed',
} as const;

const VALUES: Record<RagInputName, (facts: MilestoneFacts, inputs: RagInputs) => NamedValue> = {
  state: ({ state }) => ({ name: 'State', value: STATE_WORDS[state] }),
  actual: ({ actual }) => ({
    name: 'Done',
    value: actual === null ? 'Not recorded' : actual.latest === null ? 'No day' : writeDay(actual.latest),
  }),
  expected: (_, { expectedLatest }) => ({
    name: 'Expected, last day',
    value: expectedLatest === null ? 'None stated' : writeDay(expectedLatest),
  }),
  baseline: (_, { baselineLatest }) => ({
    name: 'Baseline, last day',
    value: baselineLatest === null ? 'None' : writeDay(baselineLatest),
  }),
  slip: (_, { slip }) => ({
    name: 'Slip',
    value:
      slip === null
        ? 'Unknown'
        : slip === 0
          ? 'None'
          : `${workingDays(Math.abs(slip))} ${slip > 0 ? 'late' : 'early'}`,
  }),
  protected: ({ isProtected }) => ({ name: 'Protected date', value: isProtected ? 'Yes' : 'No' }),
  papers: ({ gate }, { gateMargin, today }) => ({
    name: 'Papers',
    value:
      gate === null || gate.waitsFor.length === 0
        ? 'Nothing is waited for'
        : `due ${writeDay(gate.papersDue)} for ${gate.meeting}; ${gate.waitsFor.map(({ code }) => code).join(', ')} ready ${gate.readyOn === null ? 'on a day that nobody knows' : writeDay(readyDay(gate.readyOn, today))}${gateMargin === null ? '' : `; margin ${workingDays(gateMargin)}`}`,
  }),
  risks: ({ risks }) => ({
    name: 'Open risks',
    value:
      risks.length === 0
        ? 'None'
        : risks
            .map(
              ({ code, band, score, isTreated }) =>
                `${code} ${band.toLowerCase()}, score ${score}${isTreated ? '' : ', nothing planned against it'}`,
            )
            .join('; '),
  }),
  confidence: ({ forecast, baseline }) => {
    const stated = forecast ?? baseline;
    return {
      name: 'How sure the date is',
      value: stated === null || stated.shape === 'UNKNOWN' ? 'No date' : CONFIDENCE_WORDS[stated.confidence],
    };
  },
  today: (_, { today }) => ({ name: 'Today', value: writeDay(today) }),
};

/** What a rule looked at, in words. Example: `slip` of 12 is "Slip: 12 working days late". */
export function inputValue(name: RagInputName, facts: MilestoneFacts, inputs: RagInputs): NamedValue {
  return VALUES[name](facts, inputs);
}

const THRESHOLDS: Record<keyof RagTolerances, { name: string; unit: (value: number) => string }> = {
  green: { name: 'Green up to', unit: (value) => `${workingDays(value)} late` },
  amber: { name: 'Amber up to', unit: (value) => `${workingDays(value)} late` },
  tbcWithinDays: {
    name: 'A date still to be confirmed is amber from',
    unit: (value) => `${value} days before`,
  },
  horizonDays: { name: 'Not due yet beyond', unit: (value) => `${value} days ahead` },
  gateMarginDays: {
    name: 'Papers ready at least',
    unit: (value) => `${workingDays(value)} before they are due`,
  },
};

/** A threshold of the programme, in words. Example: "Green up to: 5 working days late". */
export function thresholdValue(name: keyof RagTolerances, tolerances: RagTolerances): NamedValue {
  const value = tolerances[name];
  return { name: THRESHOLDS[name].name, value: value === null ? 'no limit' : THRESHOLDS[name].unit(value) };
}

export const THRESHOLD_NAMES = Object.keys(THRESHOLDS) as (keyof RagTolerances)[];
