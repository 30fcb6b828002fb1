import type { Problem } from '../errors/error-codes.js';

/** What a decision does to the plan once it is in effect. */
export const EFFECT_KINDS = ['OPENS', 'SETS_DATE', 'TAKES_BASELINE'] as const;
export type EffectKind = (typeof EFFECT_KINDS)[number];

/** Waiting for the decision to be in effect, carried out, or refused by a rule of the plan on that day. */
export const EFFECT_STATES = ['PENDING', 'DONE', 'REFUSED'] as const;
export type EffectState = (typeof EFFECT_STATES)[number];

export interface EffectFacts {
  kind: EffectKind;
  /** The item that is opened or given a date. */
  item: { code: string; isGate: boolean; isOpen: boolean; atMeeting: boolean } | null;
  date: string | null;
  baselineName: string | null;
}

/** An effect in words. Examples: "opens MS-017", "sets MS-018 to 2 Feb 2018", "takes the baseline “Agreed in March”". */
export function effectWords(
  kind: EffectKind,
  itemCode: string | null,
  date: string | null,
  baselineName: string | null,
): string {
  const item = itemCode ?? 'an item';
  if (kind === 'OPENS') return `opens ${item}`;
  return kind === 'SETS_DATE' ? `sets ${item} to ${date}` : `takes the baseline “${baselineName}”`;
}

/**
 * Why a decision cannot do this to the plan (`DEC-17`), each with the field of its place in the list.
 * Example: opening a milestone that is no gate, or giving a date to what happens at a meeting, is refused; so is anything
 * where what was decided releases nothing, such as a steer.
 */
export function effectProblems(effects: readonly EffectFacts[], releases = true): Problem[] {
  const problems: Problem[] = [];
  if (effects.length > 0 && !releases)
    problems.push({
      rule: 'DEC-17',
      severity: 'E',
      field: 'effects',
      message:
        'This outcome releases nothing. Take out what it is to do to the plan, or choose another outcome.',
    });
  const seen = new Set<string>();
  for (const [at, { kind, item, date, baselineName }] of effects.entries()) {
    const refuse = (field: string, message: string) =>
      problems.push({ rule: 'DEC-17', severity: 'E', field: `effects.${at}.${field}`, message });
    const key = kind === 'TAKES_BASELINE' ? kind : `${kind} ${item?.code}`;
    if (seen.has(key)) refuse('kind', 'This stands in the list already. Take one of the two out.');
    seen.add(key);
    if (kind === 'TAKES_BASELINE') {
      if (!baselineName?.trim())
        refuse('baselineName', 'Give the baseline a name, such as “Agreed in March”.');
      continue;
    }
    if (item === null) {
      refuse('planItemId', 'Choose the item of the plan.');
      continue;
    }
    if (!item.isOpen) refuse('planItemId', `${item.code} is complete, cancelled or replaced already.`);
    if (kind === 'OPENS' && !item.isGate)
      refuse('planItemId', `${item.code} is no gate. A decision opens gates; set a date of it instead.`);
    if (kind === 'SETS_DATE' && !date?.trim()) refuse('date', `Say to which date ${item.code} is set.`);
    if (kind === 'SETS_DATE' && item.atMeeting)
      refuse(
        'planItemId',
        `${item.code} happens at a meeting and has no date of its own. Move the meeting instead.`,
      );
  }
  return problems;
}
