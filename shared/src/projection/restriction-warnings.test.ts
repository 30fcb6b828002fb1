import { day, isoDay } from '../dates/day.js';
import { outlookOf } from './outlook.js';
import type { ProjectionFacts, ProjectionItem } from './plan-facts.js';
import { restrictionWarnings } from './restriction-warnings.js';
import { printed, strokeReview } from './test/stroke-review.js';

const ELECTION = {
  id: 'may',
  name: 'Local elections 2018',
  kind: 'LOCAL',
  areas: [],
  start: day('2018-03-27'),
  end: day('2018-05-03'),
} as const;

function outlook(change: Partial<ProjectionItem>, extra: Partial<ProjectionFacts> = {}) {
  const facts = strokeReview(1);
  const items = facts.items.map((item) => (item.id === 'launch' ? { ...item, ...change } : item));
  const result = outlookOf({ ...facts, items, restrictions: [ELECTION], ...extra }, 'launch');
  if (!result.isProjected) throw new Error(result.problems[0]?.message);
  return result.outlook;
}
const launchOn = (change: Partial<ProjectionItem>, extra: Partial<ProjectionFacts> = {}) => {
  const found = outlook(change, extra).projection.byNode.get('launch')!.likely;
  return found.isKnown ? isoDay(found.finish) : null;
};
const LAUNCH = { sensitiveEvent: 'LAUNCH' } as const;

describe('PEP-1 in a plan', () => {
  it('begins on the first restricted day', () => {
    expect(restrictionWarnings(outlook({ ...LAUNCH, stated: printed('26/03/2018') }))).toEqual([]);
    expect(restrictionWarnings(outlook({ ...LAUNCH, stated: printed('27/03/2018') }))).toMatchObject([
      { rule: 'PEP-1', itemId: 'launch', severity: 'W' },
    ]);
  });

  it('ends after the last', () => {
    expect(restrictionWarnings(outlook({ ...LAUNCH, stated: printed('03/05/2018') }))).toHaveLength(1);
    expect(restrictionWarnings(outlook({ ...LAUNCH, stated: printed('04/05/2018') }))).toEqual([]);
  });

  it('says what was recorded about it', () => {
    const at = { ...LAUNCH, stated: printed('27/03/2018'), restrictedNote: 'The monitoring officer agrees.' };
    expect(restrictionWarnings(outlook(at))[0]?.message).toContain(
      'Recorded: The monitoring officer agrees.',
    );
  });

  it('leaves alone what nobody called sensitive', () => {
    expect(restrictionWarnings(outlook({ stated: printed('27/03/2018') }))).toEqual([]);
  });
});

describe('PEP-2 in a plan', () => {
  const consultation = (note: string | null) => ({
    kind: 'ACTIVITY' as const,
    sensitiveEvent: 'CONSULTATION' as const,
    stated: printed('01/02/2018 - 26/04/2018'),
    restrictedNote: note,
  });

  it('counts the days of overlap, and is settled by an extension', () => {
    const [warning] = restrictionWarnings(outlook(consultation(null)));
    expect(warning).toMatchObject({ rule: 'PEP-2', itemId: 'launch' });
    // The decision of 31 January holds the launch until 2 February, so that it closes on 27 April.
    expect(warning?.message).toContain('32 days');
    expect(restrictionWarnings(outlook(consultation('Closes a week later')))).toEqual([]);
  });
});

describe('what may not run inside restricted periods (PROJ-6)', () => {
  it('is computed past them', () => {
    const at = { stated: printed('27/03/2018') };
    expect(launchOn(at)).toBe('2018-03-27');
    expect(launchOn({ ...at, avoidsRestricted: true })).toBe('2018-05-04');
    expect(launchOn({ stated: printed('26/03/2018'), avoidsRestricted: true })).toBe('2018-03-26');
  });

  it('goes to a meeting outside them, where it is a decision', () => {
    const facts = strokeReview(1);
    const restrictions = [{ ...ELECTION, start: day('2018-01-31'), end: day('2018-02-28') }];
    const decide = (avoidsRestricted: boolean) => {
      const items = facts.items.map((item) =>
        item.id === 'decision' ? { ...item, avoidsRestricted } : item,
      );
      const result = outlookOf({ ...facts, items, restrictions }, 'launch');
      if (!result.isProjected) throw new Error('not projected');
      const found = result.outlook.projection.byNode.get('decision')!.likely;
      return found.isKnown ? isoDay(found.finish) : null;
    };
    expect(decide(false)).toBe('2018-01-31');
    expect(decide(true)).toBe('2018-03-06');
  });
});
