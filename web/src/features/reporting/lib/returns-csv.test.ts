import type { PeriodPage } from '../api/reporting.js';
import { answeredWords, lineWords, returnWords } from '../components/reporting-words.js';
import { returnsCsv } from './returns-csv.js';

const line = {
  code: 'MS-001',
  title: 'Senate report',
  owner: 'Lead',
  isAsked: true,
  askedBecause: 'RED',
  answer: 'UNANSWERED',
  rag: 'amber',
  computedRag: 'red',
  narrative: '=SUM(A1)',
  pathToGreen: null,
  previousRag: 'green',
  previousNarrative: 'All well',
};
const page = {
  period: { name: 'November 2017' },
  returns: [
    {
      title: 'Stroke',
      owner: 'Lead',
      state: 'SUBMITTED',
      standing: 'IN_LATE',
      rag: null,
      computedRag: null,
      computedNow: 'red',
      thisPeriod: 'The case was written',
      pathToGreen: null,
      previous: null,
      lines: [line],
    },
  ],
} as unknown as PeriodPage;

describe('the returns of a period as a file', () => {
  it('have a row for the workstream and one for each item, and no formula', () => {
    const rows = returnsCsv(page).split('\r\n');
    expect(rows[1]).toBe(
      'November 2017,Stroke,Lead,"In, late",,Workstream as a whole,Lead,,,Off track,The case was written,,,',
    );
    expect(rows[2]).toContain('MS-001,Senate report,Lead,Asked: off track,At risk,Off track,');
    expect(rows[2]).toContain("'=SUM(A1)");
    expect(rows[2]).toContain('On track,All well');
  });
});

describe('the words of returns', () => {
  it('say what was answered and what is carried forward', () => {
    const carried = { isAsked: false, answer: 'UNANSWERED' } as const;
    expect(answeredWords([{ isAsked: true, answer: 'NO_CHANGE' }, carried])).toBe(
      '1 of 1 answered, 1 carried forward',
    );
    expect(answeredWords([carried])).toBe('Nothing asked, 1 carried forward');
    expect(lineWords({ ...carried, askedBecause: null })).toBe('Carried forward');
  });

  it('say where a return is', () => {
    expect(returnWords({ state: 'QUERIED', standing: 'IN' }).words).toBe('Queried');
    expect(returnWords({ state: 'ACCEPTED', standing: 'IN_LATE' }).words).toBe('Accepted, was late');
    expect(returnWords({ state: 'STARTED', standing: 'MISSING' })).toEqual({ words: 'Missing', tone: 'red' });
  });
});
