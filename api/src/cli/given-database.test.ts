import { checkGivenDatabase, shown } from './given-database.js';

it('never shows the password of an address', () => {
  expect(shown('postgresql://pmo:secret@db.example:6432/gantry')).toBe('db.example:6432/gantry');
  expect(shown('postgresql://pmo:secret@db.example/gantry')).toBe('db.example/gantry');
});

it('says that nothing listens, and what to do', async () => {
  await expect(checkGivenDatabase('postgresql://pmo:secret@127.0.0.1:1/gantry')).rejects.toMatchObject({
    message: 'The database at 127.0.0.1:1/gantry does not answer: nothing listens there.',
    wayOut: expect.stringContaining('without DATABASE_URL'),
  });
});

it('says how an address looks when it is given none', async () => {
  await expect(checkGivenDatabase('my database')).rejects.toMatchObject({
    message: expect.stringContaining('not an address'),
    wayOut: expect.stringContaining('postgresql://user:password@host'),
  });
});
