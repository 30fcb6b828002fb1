import { day } from '../dates/day.js';
import { reportBackProblems, reportBackSentence } from './report-back.js';

const due = { meeting: 'Joint Committee', latest: day('2018-03-06') };

it('DEC-4 is overdue from the day after the meeting', () => {
  const on = (today: string) =>
    reportBackProblems({ due, reported: null }, day(today)).map(({ rule }) => rule);
  expect(on('2018-03-06')).toEqual([]);
  expect(on('2018-03-07')).toEqual(['DEC-4']);
});

it('DEC-4 is silent once it was reported, and where no day is known', () => {
  const reported = { meeting: 'Joint Committee', on: day('2018-03-06') };
  expect(reportBackProblems({ due, reported }, day('2018-05-01'))).toEqual([]);
  expect(reportBackProblems({ due: { ...due, latest: null }, reported: null }, day('2018-05-01'))).toEqual(
    [],
  );
  expect(reportBackProblems({ due: null, reported: null }, day('2018-05-01'))).toEqual([]);
});

it('says where the report stands', () => {
  expect(reportBackSentence({ due, reported: null }, day('2018-02-01'))).toBe(
    'To be reported to Joint Committee, 6 Mar 2018.',
  );
  expect(reportBackSentence({ due, reported: null }, day('2018-03-07'))).toContain('Overdue.');
  const reported = { meeting: 'Joint Committee', on: day('2018-03-06') };
  expect(reportBackSentence({ due, reported }, day('2018-05-01'))).toBe(
    'Reported to Joint Committee, 6 Mar 2018.',
  );
  expect(reportBackSentence({ due: null, reported: null }, day('2018-05-01'))).toBeNull();
});
