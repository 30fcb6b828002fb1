import { type LinkFacts, linkRefusal, type NewLinkFacts, newLinkProblems } from './return-link-rules.js';

const ENDS = new Date('2017-12-08T12:00:00.000Z');
const BEFORE = new Date(ENDS.getTime() - 1);
const link = (over: Partial<LinkFacts> = {}): LinkFacts => ({
  expiresAt: ENDS,
  isRevoked: false,
  isPersonActive: true,
  periodState: 'OPEN',
  browser: 'NONE_YET',
  ...over,
});

describe('a link', () => {
  it('RET-30 opens until the instant before it ends, and not at that instant', () => {
    expect(linkRefusal(link(), BEFORE)).toBeNull();
    expect(linkRefusal(link(), ENDS)).toBe('REFUSED_EXPIRED');
  });

  it('opens in the first browser only', () => {
    expect(linkRefusal(link({ browser: 'THIS' }), BEFORE)).toBeNull();
    expect(linkRefusal(link({ browser: 'ANOTHER' }), BEFORE)).toBe('REFUSED_FORWARDED');
  });

  it('opens nothing once it was withdrawn, or its person has left', () => {
    expect(linkRefusal(link({ isRevoked: true }), BEFORE)).toBe('REFUSED_REVOKED');
    expect(linkRefusal(link({ isPersonActive: false }), BEFORE)).toBe('REFUSED_REVOKED');
  });

  it('opens nothing once its period was reviewed', () => {
    expect(linkRefusal(link({ periodState: 'SUBMITTED' }), BEFORE)).toBeNull();
    expect(linkRefusal(link({ periodState: 'PMO_REVIEWED' }), BEFORE)).toBe('REFUSED_CLOSED');
  });

  it('tells a stranger nothing but that it is in use elsewhere', () => {
    const all = link({ isRevoked: true, periodState: 'ISSUED', browser: 'ANOTHER' });
    expect(linkRefusal(all, ENDS)).toBe('REFUSED_FORWARDED');
  });
});

describe('a new link', () => {
  const facts = (over: Partial<NewLinkFacts> = {}): NewLinkFacts => ({
    allowsLinks: true,
    periodName: 'November 2017',
    periodState: 'OPEN',
    personName: 'Example lead',
    isPersonActive: true,
    owned: 6,
    byMail: false,
    hasAddress: false,
    ...over,
  });
  const rules = (over: Partial<NewLinkFacts>) => newLinkProblems(facts(over)).map(({ rule }) => rule);

  it('RET-28 is made where the calendar allows links, for a period that takes answers', () => {
    expect(rules({})).toEqual([]);
    expect(rules({ allowsLinks: false })).toEqual(['RET-28']);
    expect(rules({ periodState: 'SUBMITTED' })).toEqual([]);
    expect(rules({ periodState: 'PMO_REVIEWED' })).toEqual(['RET-28']);
  });

  it('RET-29 is made for somebody who has something to answer, by mail only to an address', () => {
    expect(rules({ owned: 1 })).toEqual([]);
    expect(rules({ owned: 0 })).toEqual(['RET-29']);
    expect(rules({ isPersonActive: false })).toEqual(['RET-29']);
    expect(rules({ byMail: true, hasAddress: true })).toEqual([]);
    expect(rules({ byMail: true })).toEqual(['RET-29']);
  });
});
