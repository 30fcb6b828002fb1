// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the samples are source text, not templates.
import { callFindings } from './source-rules.mjs';

const reasons = (line) => callFindings('api/src/x.ts', line).map(({ place, reason }) => `${place} ${reason}`);

it.each([
  ['a template with a value in a query', 'db.query(`select * from ${table}`)'],
  ['a sum of texts in a query', "db.query('select ' + column)"],
  ['a template in a condition', 'qb.where(`m.id = ${id}`)'],
  ['a sum in an order', "qb.orderBy('m.' + key)"],
  ['a template in one of several columns', 'qb.select([`m.${key}`])'],
  ['a template in a value to set', 'qb.set({ title: () => `upper(${title})` })'],
])('objects to %s', (_case, line) => {
  expect(reasons(line)).toEqual([expect.stringMatching(/^api\/src\/x\.ts:1 .*put together from pieces/)]);
});

it.each([
  ['a plain literal', "db.query('select 1')"],
  ['a plain backtick literal', 'db.query(`select 1`)'],
  ['a parameter put together', 'db.query(`select $1`, [`%${text}%`])'],
  ['a sum of numbers', 'qb.where({ version: version + 1 })'],
  ['the key of a map', 'rows.set(`${office}:${id}`, row)'],
])('accepts %s', (_case, line) => {
  expect(reasons(line)).toEqual([]);
});

it('objects to saving an entity, and names the line', () => {
  expect(reasons('const a = 1;\nawait repository.save(milestone);')).toEqual([
    expect.stringMatching(/^api\/src\/x\.ts:2 save\(\) overwrites newer data/),
  ]);
});
