import { DayScalar } from './scalars.js';

describe('a day that is sent', () => {
  it.each(['1900-01-01', '2018-02-28', '2199-12-31'])('is taken: %s', (day) => {
    expect(DayScalar.parseValue(day)).toBe(day);
  });

  it.each(['1899-12-31', '2200-01-01', '0001-01-01', '9999-12-31', '2018-02-29', '2018-2-1', '', 20180201])(
    'is refused with a sentence: %s',
    (day) => {
      expect(() => DayScalar.parseValue(day)).toThrow(expect.objectContaining({ code: 'BAD_INPUT' }));
    },
  );
});
