import {
  choiceParam,
  dayParam,
  flagParam,
  gridSearch,
  listParam,
  parseSearch,
  stringifySearch,
  wholeParam,
} from './url-state.js';

it('an address is plain and comes back as it was', () => {
  const search = { sort: '-slip', hide: 'owner,notes', find: '007 & more', item: undefined };
  expect(stringifySearch(search)).toBe('?sort=-slip&hide=owner,notes&find=007+%26+more');
  expect(parseSearch(stringifySearch(search))).toEqual({
    sort: '-slip',
    hide: 'owner,notes',
    find: '007 & more',
  });
});

it('an address without any state has no question mark', () => {
  expect(stringifySearch({ find: '', sort: undefined })).toBe('');
});

it.each([
  ['2018-03-08', '2018-03-08'],
  ['2018-13-08', undefined],
  ['8 Mar 2018', undefined],
  ['2018-02-28', '2018-02-28'],
  ['2018-02-29', undefined],
  ['1899-12-31', undefined],
  ['1900-01-01', '1900-01-01'],
  ['2199-12-31', '2199-12-31'],
  ['2200-01-01', undefined],
])('the day %s is read as %s', (text, read) => {
  expect(dayParam(text)).toBe(read);
});

it('what makes no sense is left out, so that an old link still opens', () => {
  expect(choiceParam('decade', ['week', 'month'])).toBeUndefined();
  expect(wholeParam('1e99')).toBeUndefined();
  expect(flagParam('maybe')).toBeUndefined();
  expect(gridSearch({ sort: ['a'], find: {} })).toEqual({
    sort: undefined,
    find: undefined,
    hide: undefined,
  });
});

it('what makes sense is taken', () => {
  expect(choiceParam('week', ['week', 'month'])).toBe('week');
  expect(wholeParam('12')).toBe(12);
  expect(flagParam('1')).toBe(true);
  expect(listParam('a,,b')).toEqual(['a', 'b']);
});
