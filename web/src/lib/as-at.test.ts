import { addressAsAt, asAt, asAtInWords, beginAt, isOfAnotherMoment, withAsAt } from './as-at.js';

afterEach(() => beginAt(''));

describe('a page of now', () => {
  it('adds nothing to an address', () => {
    beginAt('?show=all');
    expect(asAt()).toBeUndefined();
    expect(asAtInWords()).toBeNull();
    expect(withAsAt('/p/KM/risks')).toBe('/p/KM/risks');
  });

  it('knows an address of another moment', () => {
    expect(isOfAnotherMoment('/p/KM/risks?asAt=2017-12-01')).toBe(true);
    expect(isOfAnotherMoment('/p/KM/risks')).toBe(false);
    expect(isOfAnotherMoment('/sign-in?back=/p/KM')).toBe(false);
  });
});

describe('a page of a past moment', () => {
  beforeEach(() => beginAt('?show=all&asAt=2017-12-01'));

  it('says which, in words and as a day', () => {
    expect(asAtInWords()).toEqual({ words: '1 Dec 2017, end of day', day: '2017-12-01', isReadable: true });
    beginAt('?asAt=soon');
    expect(asAtInWords()).toEqual({ words: 'soon', day: '', isReadable: false });
  });

  it.each`
    href                               | becomes
    ${'/p/KM/risks'}                   | ${'/p/KM/risks?asAt=2017-12-01'}
    ${'/p/KM/risks?show=all#top'}      | ${'/p/KM/risks?show=all&asAt=2017-12-01#top'}
    ${'/p/KM/risks?asAt=2018-01-01'}   | ${'/p/KM/risks?asAt=2018-01-01'}
    ${'/files/paper-versions/1'}       | ${'/files/paper-versions/1?asAt=2017-12-01'}
    ${'/documents/minutes/1/full/pdf'} | ${'/documents/minutes/1/full/pdf?asAt=2017-12-01'}
    ${'/sign-in'}                      | ${'/sign-in'}
    ${'#name'}                         | ${'#name'}
    ${'https://example.org/p/KM'}      | ${'https://example.org/p/KM'}
  `('takes $href to $becomes', ({ href, becomes }) => {
    expect(withAsAt(href)).toBe(becomes);
  });

  it('loads what is of now or of another moment anew', () => {
    expect(isOfAnotherMoment('/p/KM/risks')).toBe(true);
    expect(isOfAnotherMoment('/p/KM/risks?asAt=2017-12-02')).toBe(true);
    expect(isOfAnotherMoment('/p/KM/risks?asAt=2017-12-01')).toBe(false);
  });

  it('writes an address as at another moment, or as of now', () => {
    const here = '/p/KM/risks?show=a,b&asAt=2017-12-01';
    expect(addressAsAt(here, undefined)).toBe('/p/KM/risks?show=a,b');
    expect(addressAsAt(here, '2017-12-01T14:05:00.000001Z~47')).toBe(
      '/p/KM/risks?show=a,b&asAt=2017-12-01T14:05:00.000001Z~47',
    );
  });
});
