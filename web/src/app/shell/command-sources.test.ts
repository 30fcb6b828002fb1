import { searchCommands } from './command-sources.js';

const question = {
  text: 'mil',
  signal: new AbortController().signal,
  programme: { id: '1', code: 'K&M' },
  pages: [
    { label: 'Milestones', path: 'milestones' },
    { label: 'Governance', path: 'governance', children: [{ label: 'Bodies', path: 'bodies' }] },
  ],
};
const broken = () => Promise.reject(new Error('down'));

it('finds a page of this programme by its name', async () => {
  expect(await searchCommands(question)).toEqual([
    { id: 'page-milestones', group: 'Pages', label: 'Milestones', href: '/p/K%26M/milestones' },
  ]);
});

it('finds a page below a heading', async () => {
  const found = await searchCommands({ ...question, text: 'bod' });
  expect(found.map(({ label }) => label)).toEqual(['Bodies']);
});

it('a source that fails does not hide what others found', async () => {
  const found = await searchCommands(question, [broken, () => [{ id: 'a', group: 'Risks', label: 'R-007' }]]);
  expect(found.map(({ id }) => id)).toEqual(['a']);
});

it('nothing found because a source failed is a failure, not an empty answer', async () => {
  await expect(searchCommands(question, [broken])).rejects.toThrow('down');
});
