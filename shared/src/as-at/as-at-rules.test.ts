import { asAtProblem, readAsAt, unreadableAsAt } from './as-at-rules.js';

describe('a moment in an address', () => {
  it.each`
    text                                | read
    ${'2017-12-01'}                     | ${{ kind: 'DAY', day: '2017-12-01' }}
    ${'2017-12-01T14:05Z'}              | ${{ kind: 'INSTANT', instant: '2017-12-01T14:05:00.000000Z', lastSeq: null }}
    ${'2017-12-01T14:05:06.5Z'}         | ${{ kind: 'INSTANT', instant: '2017-12-01T14:05:06.500000Z', lastSeq: null }}
    ${'2017-12-01T14:05:06.123456Z~47'} | ${{ kind: 'INSTANT', instant: '2017-12-01T14:05:06.123456Z', lastSeq: '47' }}
  `('reads $text', ({ text, read }) => {
    expect(readAsAt(text)).toEqual(read);
  });

  it.each([
    '',
    'yesterday',
    '2017-02-30',
    '2017-12-01T24:00Z',
    '2017-12-01T14:60Z',
    '2017-12-01T14:05',
    '2017-12-01T14:05+01:00',
    '2017-12-01~47',
    '9999-12-31',
  ])('ASAT-1 cannot read “%s”', (text) => {
    expect(readAsAt(text)).toBeNull();
    expect(unreadableAsAt(text)).toMatchObject({ rule: 'ASAT-1', severity: 'E', field: 'asAt' });
  });
});

describe('how far a record reaches', () => {
  const reach = {
    today: '2018-01-10',
    now: '2018-01-10T09:30:00.000000Z',
    beginsOn: '2017-11-24',
    begins: '2017-11-24T00:00:01.000000Z',
  };
  const problemOf = (text: string) => asAtProblem(readAsAt(text)!, reach);

  it('ASAT-2 ends with today, and with this moment', () => {
    expect(problemOf('2018-01-10')).toBeNull();
    expect(problemOf('2018-01-11')).toMatchObject({
      rule: 'ASAT-2',
      message: 'That moment has not come. Today is 10 Jan 2018: choose that day or an earlier one.',
    });
    expect(problemOf('2018-01-10T09:30Z')).toBeNull();
    expect(problemOf('2018-01-10T09:31Z')).toMatchObject({ rule: 'ASAT-2' });
  });

  it('ASAT-3 begins with its first day, and says which', () => {
    expect(problemOf('2017-11-24')).toBeNull();
    expect(problemOf('2017-11-23')).toMatchObject({
      rule: 'ASAT-3',
      message:
        'Nothing had been recorded by then. The record begins on 24 Nov 2017: choose that day or a later one.',
    });
    expect(problemOf('2017-11-24T00:00:01Z')).toBeNull();
    expect(problemOf('2017-11-24T00:00:00Z')).toMatchObject({ rule: 'ASAT-3' });
  });
});
