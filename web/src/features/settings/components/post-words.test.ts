import type { Post } from '../api/posts.js';
import { aboutPost, heldWords } from './post-words.js';

const post = (over: Partial<Post>) =>
  ({
    title: 'Lead',
    kind: 'OTHER',
    workstreamName: null,
    bodyName: null,
    organisationName: null,
    ...over,
  }) as Post;

it.each([
  ['2017-04-01', '2018-03-31', 'from 1 Apr 2017 to 31 Mar 2018'],
  ['2017-04-01', null, 'from 1 Apr 2017'],
  [null, '2018-03-31', 'to 31 Mar 2018'],
  [null, null, 'days not known'],
])('held from %s to %s reads %s', (heldFrom, heldTo, words) => {
  expect(heldWords({ heldFrom, heldTo })).toBe(words);
});

it('a post says what its title leaves out, and nothing twice', () => {
  expect(aboutPost(post({ title: 'SRO', kind: 'SRO' }))).toBe('Senior responsible owner');
  expect(aboutPost(post({ title: 'Chair, CHE', kind: 'CHAIR', bodyName: 'The Committee' }))).toBe(
    'The Committee',
  );
  expect(
    aboutPost(
      post({ title: 'Workstream lead, estates', kind: 'WORKSTREAM_LEAD', workstreamName: 'Estates' }),
    ),
  ).toBe('');
});
