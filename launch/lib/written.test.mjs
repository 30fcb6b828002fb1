import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNotes, writeWhole } from './written.mjs';

describe('what a build leaves behind', () => {
  let folder;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gantry written ü '));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is there whole, in a folder that is made for it, with nothing beside it', () => {
    writeWhole(join(folder, 'dist/part.js'), 'one');
    writeWhole(join(folder, 'dist/part.js'), 'two');
    expect(readFileSync(join(folder, 'dist/part.js'), 'utf8')).toBe('two');
    expect(readdirSync(join(folder, 'dist'))).toEqual(['part.js']);
  });

  it('says what cannot be written and what to do, and leaves no half of it', () => {
    mkdirSync(join(folder, 'part.js/inside'), { recursive: true });
    const refused = () => writeWhole(join(folder, 'part.js'), 'one');
    expect(refused).toThrow(/part\.js could not be written: /);
    expect(refused).toThrow(expect.objectContaining({ wayOut: expect.stringMatching(/^Make room/) }));
    expect(readdirSync(folder)).toEqual(['part.js']);
  });

  it.each([
    ['is cut off in the middle', '{"sources": "api/sr', null],
    ['is empty', '', null],
    ['is whole', '{"files": []}', { files: [] }],
  ])('is read again where it %s', (_, text, read) => {
    writeFileSync(join(folder, 'notes.json'), text);
    expect(readNotes(join(folder, 'notes.json'))).toEqual(read);
    expect(readNotes(join(folder, 'none.json'))).toBeNull();
  });
});
