import type { Day } from '../dates/day.js';
import { writeDay } from '../dates/write-day.js';
import { type BandTable, DEFAULT_BANDS, RISK_BANDS } from '../risk/bands.js';
import { milestoneRag } from './milestone-rag.js';
import { RAG_WORDS, type Rag, type RagTolerances, type RagVerdict } from './rag.js';
import { applyChange, changeWords, type RagChange } from './rag-changes.js';
import type { MilestoneFacts, WorkingDaysBetween } from './rag-facts.js';
import { inputValue, type NamedValue, thresholdValue } from './rag-inputs.js';
import { RAG_RULES, type RagRule, ragRule } from './rag-rules.js';

/** A rule that was asked, and what came of it. */
export interface AskedRule {
  id: string;
  rag: Rag;
  says: string;
  applies: boolean;
  /** Why it applies or does not; for one that applies and is asked later, that another came first. */
  because: string;
}

/** The least that has to happen for a better colour. */
export interface RagWay {
  to: Rag;
  changes: readonly RagChange[];
  sentence: string;
}

/** A colour with everything that a reader needs in order to check it and to change it. */
export interface RagExplanation {
  verdict: RagVerdict;
  rule: { id: string; rag: Rag; says: string };
  inputs: readonly NamedValue[];
  thresholds: readonly NamedValue[];
  others: readonly AskedRule[];
  /** The next better colour first, then on track, then complete where the day has passed. */
  ways: readonly RagWay[];
  /** Why no change of this item alone makes it on track; null where one does, or it is. */
  noWay: string | null;
}

/**
 * Why an item has its colour, and the smallest change that gives it a better one. Whatever is promised was tried on the
 * same rules. Example: forecast 26 Feb against 1 Feb 2018 is amber by `BRAG-9`; "Forecast it on or before 8 Feb 2018 (12
 * working days earlier)" makes it on track.
 */
export function explainRag(
  facts: MilestoneFacts,
  tolerances: RagTolerances,
  today: Day,
  between: WorkingDaysBetween,
  bands: BandTable = DEFAULT_BANDS,
): RagExplanation {
  const verdict = milestoneRag(facts, tolerances, today, between);
  const rule = ragRule(verdict.reason);
  const ask = { facts, tolerances, today, between, bands };
  const ways = waysOut(ask, verdict);
  const isGood = verdict.rag === 'green' || verdict.rag === 'blue';
  return {
    verdict,
    rule: { id: rule.id, rag: rule.rag, says: rule.says(tolerances) },
    inputs: rule.reads.map((name) => inputValue(name, facts, verdict.inputs)),
    thresholds: rule.thresholds.map((name) => thresholdValue(name, tolerances)),
    others: RAG_RULES.filter(({ id }) => id !== rule.id).map((each) => asked(each, rule, facts, verdict)),
    ways,
    noWay: isGood || ways.some(({ to }) => to === 'green') ? null : noWayWords(ask, verdict),
  };
}

function asked(each: RagRule, deciding: RagRule, facts: MilestoneFacts, { inputs }: RagVerdict): AskedRule {
  const applies = each.id !== 'BRAG-17' && each.applies(facts, inputs);
  const because = applies
    ? `${each.because(facts, inputs)}; ${deciding.id} comes first`
    : each.unless(facts, inputs);
  return { id: each.id, rag: each.rag, says: each.says(inputs.tolerances), applies, because };
}

interface Question {
  facts: MilestoneFacts;
  tolerances: RagTolerances;
  today: Day;
  between: WorkingDaysBetween;
  bands: BandTable;
}

/** Best last; from not rated, at risk is no gain. */
const BETTER: Partial<Record<Rag, number>> = { red: 0, grey: 2, amber: 2, green: 3, blue: 4 };

function waysOut(ask: Question, verdict: RagVerdict): RagWay[] {
  const { facts, today } = ask;
  if (['withdrawn', 'complete', 'on-hold', 'on-plan'].includes(verdict.reason)) return [];
  const plans = (['amber', 'green'] as const).map((target) => changesTo(ask, verdict, target));
  const doneOn = Math.min(facts.actual?.latest ?? today, today) as Day;
  if (
    verdict.inputs.isDone ||
    (verdict.inputs.expectedLatest ?? verdict.inputs.baselineLatest ?? today + 1) <= today
  )
    plans.push([{ kind: 'RECORD_DONE', on: doneOn }]);
  const ways: RagWay[] = [];
  for (const changes of plans) {
    if (changes === null || changes.length === 0) continue;
    const to = milestoneRag(changes.reduce(applyChange, facts), ask.tolerances, today, ask.between).rag;
    const isBetter = (BETTER[to] ?? 0) > (BETTER[verdict.rag] ?? 0) && to !== 'grey';
    if (isBetter && !ways.some((way) => way.to === to))
      ways.push({ to, changes, sentence: wayWords(changes, to) });
  }
  return ways;
}

function wayWords(changes: readonly RagChange[], to: Rag): string {
  const words = changes.map(changeWords);
  const all = words.map((each, at) => (at === 0 ? each : each.charAt(0).toLowerCase() + each.slice(1)));
  return `${all.join(', and ')}: then it is ${RAG_WORDS[to].toLowerCase()}.`;
}

/** Everything that stands between the item and that colour, each lifted by as little as will do; null where something cannot be. */
function changesTo(ask: Question, { inputs }: RagVerdict, target: 'amber' | 'green'): RagChange[] | null {
  const { facts, tolerances, today, bands } = ask;
  if (inputs.isDone) return null;
  const changes: RagChange[] = [];
  const date = dateChange(ask, inputs, target);
  if (date === 'none') return null;
  if (date) changes.push(date);
  const papers = paperChange(ask, inputs.gateMargin, target === 'green' ? tolerances.gateMarginDays : 0);
  if (papers === 'none') return null;
  if (papers) changes.push(papers);
  if (target === 'amber') return changes;
  for (const { id: riskId, code, band } of facts.risks)
    if (band === 'HIGH' || band === 'EXTREME')
      changes.push({ kind: 'LOWER_RISK', riskId, code, below: 'HIGH', mostScore: mostScoreBelowHigh(bands) });
  const after = changes.reduce(applyChange, facts);
  if (milestoneRag(after, tolerances, today, ask.between).reason === 'unconfirmed-near-baseline')
    changes.push({ kind: 'CONFIRM_DATE' });
  return changes;
}

/** The last day on which it may be expected for that colour; null where its date stands, `none` where no day will do. */
function dateChange(
  { facts, tolerances, today, between }: Question,
  { baselineLatest, expectedLatest, slip }: RagVerdict['inputs'],
  target: 'amber' | 'green',
): RagChange | null | 'none' {
  // Nothing to compare with: another day lifts what was missed to not rated, and no further.
  if (baselineLatest === null) return 'none';
  const most = facts.isProtected ? 0 : target === 'green' ? tolerances.green : tolerances.amber;
  const isPast = expectedLatest !== null && expectedLatest < today;
  if (slip !== null && slip <= most && !isPast) return null;
  const last = lastDayWithin(baselineLatest, most, between);
  if (last < today) return 'none';
  return {
    kind: 'FORECAST_BY',
    day: last,
    isMeeting: facts.isAtMeeting,
    workingDaysEarlier: expectedLatest === null ? null : between(last, expectedLatest),
    notBefore: isPast ? today : null,
  };
}

function paperChange(
  { facts: { gate }, today, between }: Question,
  margin: number | null,
  least: number,
): RagChange | null | 'none' {
  if (gate === null || margin === null || margin >= least) return null;
  const last = lastDayBefore(gate.papersDue, least, between);
  if (last < today) return 'none';
  return { kind: 'CLEAR_PAPERS', day: last, waitsFor: gate.waitsFor };
}

/** The last day that is no more than so many working days after another; a working day, unless it is that day itself. */
export function lastDayWithin(from: Day, most: number, between: WorkingDaysBetween): Day {
  // No calendar is closed for so long that twice the days and a month do not hold them.
  let low: number = from;
  let high: number = from + most * 2 + 40;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (between(from, middle as Day) <= most) low = middle;
    else high = middle - 1;
  }
  let last = low as Day;
  while (last > from && between((last - 1) as Day, last) === 0) last = (last - 1) as Day;
  return last;
}

/** The last day with at least so many working days left until another. */
export function lastDayBefore(until: Day, least: number, between: WorkingDaysBetween): Day {
  let last = until;
  while (between(last, until) < least) last = (last - 1) as Day;
  while (between((last - 1) as Day, last) === 0) last = (last - 1) as Day;
  return last;
}

/** The greatest score whose every cell is rated below high; bands go by the cell, so a local matrix may have milder cells above it. */
export function mostScoreBelowHigh(bands: BandTable): number {
  const high = bands.flatMap((row, c) =>
    row.flatMap((band, l) =>
      RISK_BANDS.indexOf(band) >= RISK_BANDS.indexOf('HIGH') ? [(c + 1) * (l + 1)] : [],
    ),
  );
  const scores = bands.flatMap((row, c) => row.map((_, l) => (c + 1) * (l + 1)));
  const least = Math.min(...high, 26);
  return Math.max(0, ...scores.filter((score) => score < least));
}

function noWayWords({ facts, tolerances, today, between }: Question, { reason, inputs }: RagVerdict): string {
  if (reason === 'withdrawn') return 'It is no longer part of the plan, so nothing makes it on track.';
  if (reason === 'on-hold')
    return 'While it is on hold it is not rated. Once it is taken up again, the other rules rate it.';
  if (reason === 'beyond-horizon')
    return `Nothing is wrong with it: it is rated once it has begun or is ${tolerances.horizonDays} days ahead.`;
  if (inputs.isDone)
    return 'The day on which it was done is a fact; only accepting its evidence changes the colour.';
  if (facts.baseline === null)
    return 'There is no baseline to compare with. A baseline is taken of the whole plan, not of this item alone.';
  if (inputs.baselineLatest === null)
    return 'Its baseline names no last day. Only a baseline of the plan that does makes it comparable.';
  const { gate } = facts;
  const most = facts.isProtected ? 0 : tolerances.green;
  const last = lastDayWithin(inputs.baselineLatest, most, between);
  if (last < today)
    return `The last day on which it would be on track, ${writeDay(last)}, has passed. No new forecast makes it so: only having been done, or a new baseline agreed by the board, would.`;
  if (gate !== null && inputs.gateMargin !== null)
    return `The papers for ${gate.meeting} are due on ${writeDay(gate.papersDue)}, too soon for ${gate.waitsFor.map(({ code }) => code).join(', ')}. A later meeting or a way agreed for late papers is for its body.`;
  return 'No change of this item alone makes it on track.';
}
