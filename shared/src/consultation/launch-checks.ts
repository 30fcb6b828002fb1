import type { Day } from '../dates/day.js';
import type { Problem } from '../errors/error-codes.js';
import type { DecisionEffect } from '../governance/conditions.js';
import type { SubstantialChange } from '../scrutiny/scrutiny-words.js';
import { type Assessment, assessmentProblems, staleAssessmentProblems } from './impact-assessments.js';

/** What a launch stands on, each with a place where it is put right. */
export const LAUNCH_CHECKS = ['DECISION', 'ASSURANCE', 'ASSESSMENT', 'SCRUTINY', 'TIMETABLE'] as const;
export type LaunchCheckKey = (typeof LAUNCH_CHECKS)[number];

export const ASSURANCE_OUTCOMES = ['ASSURED', 'ASSURED_WITH_CONDITIONS', 'NOT_ASSURED', 'DEFERRED'] as const;
export type AssuranceOutcome = (typeof ASSURANCE_OUTCOMES)[number];

export interface DecisionFacts {
  /** What it may be called before this reader. */
  name: string;
  effect: DecisionEffect;
  /** The texts of its open conditions, as far as this reader may see them. */
  open: readonly string[];
}

export interface LaunchFacts {
  decision: DecisionFacts | null;
  /** What assures it: a decision of an assurer, or a record with its evidence. */
  assurance: DecisionFacts | { outcome: AssuranceOutcome; evidence: string } | null;
  assessments: readonly Assessment[];
  /** The day of the option list that goes to the public. */
  optionsOf: Day | null;
  scrutiny: {
    change: SubstantialChange;
    consulted: readonly string[];
    problems: readonly Problem[];
  } | null;
  opens: Day | null;
  closes: Day | null;
  /** What the rules of length and of restricted periods say of the dates. */
  timetable: readonly Problem[];
}

export interface LaunchCheck {
  key: LaunchCheckKey;
  title: string;
  state: 'MET' | 'MISSING' | 'WARNING';
  /** What it rests on where nothing is in the way. */
  met: string;
  problems: Problem[];
}

/**
 * Every thing that a launch needs, with what of it is still missing: a decision in effect (`STG-3`, `DEC-2`), an assurance
 * outcome (`STG-3`), a final impact assessment (`IA-1`), scrutiny consulted (`SCR-6`, `SCR-2` to `SCR-5`), and days on
 * which it opens and closes (`CON-5`, `CON-3`, `CON-4`, `PEP-1`, `PEP-2`).
 * Example: a decision that waits for an investment committee leaves the check open with `DEC-2` until it is in effect.
 */
export function launchChecks(facts: LaunchFacts): LaunchCheck[] {
  return [
    check('DECISION', 'A decision to launch, in effect', facts.decision?.name ?? '', decisionProblems(facts)),
    check('ASSURANCE', 'An assurance outcome', assuranceWords(facts), assuranceProblems(facts)),
    check('ASSESSMENT', 'A final impact assessment', assessmentWords(facts), [
      ...assessmentProblems(facts.assessments),
      ...staleAssessmentProblems(facts.assessments, facts.optionsOf),
    ]),
    check('SCRUTINY', 'Scrutiny consulted', scrutinyWords(facts), scrutinyProblems(facts)),
    check('TIMETABLE', 'Opening and closing days', 'Both are stated.', timetableProblems(facts)),
  ];
}

/** All that stands against a launch: `E` refuses it, `W` asks for a reason. */
export function launchProblems(facts: LaunchFacts): Problem[] {
  return launchChecks(facts).flatMap(({ problems }) => problems);
}

function check(key: LaunchCheckKey, title: string, met: string, problems: Problem[]): LaunchCheck {
  const isMissing = problems.some(({ severity }) => severity === 'E');
  return {
    key,
    title,
    state: isMissing ? 'MISSING' : problems.length > 0 ? 'WARNING' : 'MET',
    met,
    problems,
  };
}

const refuse = (rule: string, message: string): Problem => ({ rule, severity: 'E', field: null, message });

function effectProblems({ name, effect, open }: DecisionFacts, what: string): Problem[] {
  if (effect === 'IN_EFFECT') return [];
  if (effect === 'AWAITING_CONDITIONS') {
    const waits = open.length === 0 ? 'its conditions' : open.join('; ');
    return [refuse('DEC-2', `${name} is not in effect until this is settled: ${waits}.`)];
  }
  const why = effect === 'LAPSED' ? 'has lapsed or was replaced' : 'releases nothing';
  return [refuse('STG-3', `${name} ${why}. Record ${what}.`)];
}

function decisionProblems({ decision }: LaunchFacts): Problem[] {
  if (decision === null)
    return [refuse('STG-3', 'No decision to launch is recorded. Record it, and approve the launch with it.')];
  return effectProblems(decision, 'a decision to launch that is in effect');
}

function assuranceProblems({ assurance }: LaunchFacts): Problem[] {
  if (assurance === null)
    return [
      refuse(
        'STG-3',
        'No assurance outcome is recorded. Link the decision of the assurer, or record its letter.',
      ),
    ];
  if ('effect' in assurance) return effectProblems(assurance, 'an assurance outcome that is in effect');
  if (assurance.outcome === 'ASSURED' || assurance.outcome === 'ASSURED_WITH_CONDITIONS') return [];
  const words = assurance.outcome === 'DEFERRED' ? 'deferred' : 'not given';
  return [refuse('STG-3', `Assurance was ${words}. A launch needs an outcome that assures it.`)];
}

function scrutinyProblems({ scrutiny }: LaunchFacts): Problem[] {
  if (scrutiny === null)
    return [
      refuse('SCR-6', 'No scrutiny case is linked. Open one, and record which committees were consulted.'),
    ];
  const isAsked = scrutiny.change === 'NO' || scrutiny.consulted.length > 0;
  const missing = isAsked
    ? []
    : [
        refuse(
          'SCR-6',
          'No scrutiny committee was consulted. Record when it was, or determine that the change is not substantial.',
        ),
      ];
  return [...missing, ...scrutiny.problems];
}

function timetableProblems({ opens, closes, timetable }: LaunchFacts): Problem[] {
  const missing: Problem[] = [];
  if (opens === null) missing.push(refuse('CON-5', 'The opening day is not stated.'));
  if (closes === null) missing.push(refuse('CON-5', 'The closing day is not stated.'));
  return [...missing, ...timetable];
}

function assuranceWords({ assurance }: LaunchFacts): string {
  if (assurance === null) return '';
  if ('effect' in assurance) return assurance.name;
  return assurance.evidence;
}

function assessmentWords({ assessments }: LaunchFacts): string {
  const final = assessments.filter(({ state }) => state === 'FINAL' || state === 'NOT_REQUIRED');
  return final.map(({ title }) => title).join(', ');
}

function scrutinyWords({ scrutiny }: LaunchFacts): string {
  if (scrutiny === null) return '';
  if (scrutiny.consulted.length === 0) return 'The change was determined not to be substantial.';
  return `Consulted: ${scrutiny.consulted.join(', ')}.`;
}
