import { CROSS_CUTTING_ISSUES, numberedRecommendations, type Recommendation } from './committee-report.js';
import {
  contentProblems,
  finalisingProblems,
  lockedProblems,
  proposedAnew,
  saysNone,
  settlingProblems,
  unsignedProblems,
} from './report-rules.js';

const row = (implication: string, signOff = '', issue = 'Legal') => ({ issue, implication, signOff });
const proposed: Recommendation = { verb: 'NOTES', text: 'the progress', state: 'PROPOSED', note: null };
const whole = {
  purpose: 'To inform',
  recommendations: [proposed],
  options: [],
  implications: [row('None')],
};
const option = { text: 'Wait', advantages: '', disadvantages: '', isPreferred: false };

describe('REP-1', () => {
  it.each(['None', 'none.', ' NONE ', 'N/A', 'Not applicable.'])('takes %j for no implication', (words) => {
    expect(saysNone(words)).toBe(true);
    expect(unsignedProblems([row(words)])).toEqual([]);
  });
  it.each(['None so far', 'There are none for staff', ''])('warns of %j without sign-off', (words) => {
    expect(unsignedProblems([row(words)])).toMatchObject([{ rule: 'REP-1', severity: 'W' }]);
    expect(unsignedProblems([row(words, 'Head of Legal')])).toEqual([]);
  });
  it('names every issue that waits, in one sentence', () => {
    expect(
      unsignedProblems([row('Some'), row('None', '', 'Staffing'), row('', '', 'Financial')]),
    ).toMatchObject([{ message: expect.stringContaining('Legal, Financial.') }]);
  });
});

describe('REP-2', () => {
  it('lets a whole report become final', () => {
    expect(finalisingProblems(whole)).toEqual([]);
  });
  it('asks for a purpose and for a recommendation that stands', () => {
    expect(finalisingProblems({ ...whole, purpose: ' ', recommendations: [] })).toMatchObject([
      { rule: 'REP-2', field: 'purpose' },
      { rule: 'REP-2', field: 'recommendations', message: 'Write at least one recommendation.' },
    ]);
    const withdrawn = { ...proposed, state: 'WITHDRAWN' as const };
    expect(finalisingProblems({ ...whole, recommendations: [withdrawn] })).toHaveLength(1);
  });
  it('asks for exactly one preferred option where there are options', () => {
    const marked = { ...option, isPreferred: true };
    expect(finalisingProblems({ ...whole, options: [option, marked] })).toEqual([]);
    expect(finalisingProblems({ ...whole, options: [option] })).toMatchObject([
      { message: 'Mark one option as preferred; none is.' },
    ]);
    expect(finalisingProblems({ ...whole, options: [marked, marked] })).toMatchObject([
      { message: 'Mark one option as preferred; 2 are.' },
    ]);
  });
});

describe('REP-3', () => {
  it('lets a body settle what was presented, and only that', () => {
    expect(settlingProblems('PRESENTED', 'PROPOSED', 'AGREED', null)).toEqual([]);
    expect(settlingProblems('FINAL', 'PROPOSED', 'AGREED', null)).toMatchObject([{ rule: 'REP-3' }]);
    expect(settlingProblems('DRAFT', 'PROPOSED', 'WITHDRAWN', null)).toMatchObject([{ rule: 'REP-3' }]);
  });
  it('lets a recommendation be withdrawn before, and brought back', () => {
    expect(settlingProblems('FINAL', 'PROPOSED', 'WITHDRAWN', null)).toEqual([]);
    expect(settlingProblems('FINAL', 'WITHDRAWN', 'PROPOSED', null)).toEqual([]);
    expect(settlingProblems('FINAL', 'WITHDRAWN', 'WITHDRAWN', null)).toHaveLength(1);
  });
  it('asks for the wording that was agreed instead', () => {
    expect(settlingProblems('PRESENTED', 'PROPOSED', 'AMENDED', ' ')).toMatchObject([{ field: 'note' }]);
    expect(settlingProblems('PRESENTED', 'PROPOSED', 'AMENDED', 'with a letter')).toEqual([]);
  });
});

describe('REP-4', () => {
  it('locks what is final', () => {
    expect(lockedProblems('DRAFT', 1)).toEqual([]);
    expect(lockedProblems('FINAL', 2)).toMatchObject([
      { message: 'Edition 2 is final. Begin a new edition to change what it says.' },
    ]);
    expect(lockedProblems('PRESENTED', 2)).toHaveLength(1);
  });
});

describe('REP-5', () => {
  const nothing = { appendices: [], recommendations: [], priorities: [], options: [], implications: [] };
  it('takes addresses of the web for appendices, and appendices without one', () => {
    const appendix = (link: string | null, title = 'Letter') => ({
      ...nothing,
      appendices: [{ title, link }],
    });
    expect(contentProblems(appendix(null))).toEqual([]);
    expect(contentProblems(appendix('https://example.org/letter.pdf'))).toEqual([]);
    expect(contentProblems(appendix('javascript:alert(1)'))).toMatchObject([{ field: 'appendices.0.link' }]);
    expect(contentProblems(appendix(null, ' '))).toMatchObject([{ field: 'appendices.0.title' }]);
  });
  it('asks each row for its words', () => {
    const problems = contentProblems({
      ...nothing,
      recommendations: [{ ...proposed, text: ' ' }],
      priorities: [{ title: '', text: 'x' }],
      options: [{ ...option, text: '' }],
      implications: [row('None', '', ' ')],
    });
    expect(problems.map(({ field }) => field)).toEqual([
      'recommendations.0.text',
      'priorities.0.title',
      'options.0.text',
      'implications.0.issue',
    ]);
  });
});

describe('recommendations', () => {
  it('are proposed anew in a new edition, without those that were withdrawn', () => {
    const settled = [
      { ...proposed, state: 'AMENDED' as const, note: 'other words' },
      { ...proposed, state: 'WITHDRAWN' as const },
    ];
    expect(proposedAnew(settled)).toEqual([proposed]);
  });
  it('are numbered lines on an agenda, and keep their numbers when one is withdrawn', () => {
    expect(
      numberedRecommendations([
        proposed,
        { verb: 'AGREES', text: 'x', state: 'WITHDRAWN' },
        { verb: 'AGREES', text: 'the letter.', state: 'PROPOSED' },
      ]),
    ).toBe('1. Notes the progress.\n3. Agrees the letter.');
  });
});

it('knows the eleven issues that every report answers for', () => {
  expect(CROSS_CUTTING_ISSUES).toHaveLength(11);
});
