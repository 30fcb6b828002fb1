import { confidenceProblems, giveGetProblems } from '../../governance/dependency-rules.js';
import { signOffProblems } from '../../governance/sign-off-rule.js';
import { aboutItem, type HealthCheck, type HealthFacts, type HealthItem, verdictOf } from './health-check.js';

/** The two open ends of each link from an end to a beginning, which is what the rules on dates compare. */
function pairs({ items, links }: HealthFacts): { from: HealthItem; to: HealthItem }[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  return links.flatMap(({ fromId, toId, type }) => {
    const [from, to] = [byId.get(fromId), byId.get(toId)];
    const isOpen = from?.isOpen && to?.isOpen && from.actual === null && to.actual === null;
    return isOpen && type === 'FS' ? [{ from, to }] : [];
  });
}

const dateOf = ({ actual, expected }: HealthItem) => actual ?? expected;

/** Each sign-off with what it says it authorises; what was given up authorises nothing. */
function signedOff({ items }: HealthFacts): { from: HealthItem; to: HealthItem }[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const counts = (item: HealthItem | undefined) =>
    item !== undefined && (item.isOpen || item.actual !== null);
  return items.flatMap((from) => {
    const to = byId.get(from.authorisesId ?? '');
    return to && counts(from) && counts(to) ? [{ from, to }] : [];
  });
}

/**
 * `SEQ-1`: a sign-off that may come after what it authorises: what it says it authorises, and of a gate whatever follows it.
 * Warned of and never corrected, since a link that moved the plan would hide it.
 */
export function signOffsAfter(facts: HealthFacts): HealthCheck {
  const named = signedOff(facts);
  const isNamed = (one: (typeof named)[number]) =>
    named.some(({ from, to }) => from.id === one.from.id && to.id === one.to.id);
  const found = [...named, ...pairs(facts).filter((one) => one.from.kind === 'GATE' && !isNamed(one))];
  return verdictOf(
    {
      rule: 'SEQ-1',
      title: 'Sign-off after what it authorises',
      reason: 'What goes out before it is signed off is not authorised when it matters.',
      allowed: 0,
      unit: 'sign-offs and links from a decision',
    },
    found.flatMap(({ from, to }) =>
      signOffProblems(dateOf(from)?.latest ?? null, dateOf(to)?.earliest ?? null).map(({ message }) =>
        aboutItem(from.id, `${message} That is ${facts.nameOf(to.id)}.`),
      ),
    ),
    found.length,
  );
}

/** `DEP-2`: what is given may come after it is needed, as owners state both. */
export function givenAfterNeeded(facts: HealthFacts): HealthCheck {
  const found = pairs(facts).filter(({ from }) => from.kind !== 'GATE');
  return verdictOf(
    {
      rule: 'DEP-2',
      title: 'Given after it is needed',
      reason: 'Two owners state dates that cannot both be kept.',
      allowed: 0,
      unit: 'links from other work',
    },
    found.flatMap(({ from, to }) =>
      giveGetProblems(from.expected?.latest ?? null, to.expected?.earliest ?? null).map(({ message }) =>
        aboutItem(to.id, `It needs ${facts.nameOf(from.id)}. ${message}`),
      ),
    ),
    found.length,
  );
}

/** `DEP-3`: a confirmed date that rests on one to be confirmed. */
export function falseConfidence(facts: HealthFacts): HealthCheck {
  const found = pairs(facts);
  return verdictOf(
    {
      rule: 'DEP-3',
      title: 'False confidence',
      reason: 'A date cannot be surer than what it waits for.',
      allowed: 0,
      unit: 'links',
    },
    found.flatMap(({ from, to }) => {
      if (from.expected === null || to.expected === null) return [];
      return confidenceProblems(from.expected.confidence, to.expected.confidence).map(({ message }) =>
        aboutItem(to.id, `${message} That is ${facts.nameOf(from.id)}.`),
      );
    }),
    found.length,
  );
}
