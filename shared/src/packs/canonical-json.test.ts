import { canonicalJson } from './canonical-json.js';

it('has one form for the same content, whoever wrote its parts in whichever order', () => {
  const one = { b: [1, { y: 'ü "x"', x: null }], a: undefined, c: true };
  const other = { c: true, b: [1, { x: null, y: 'ü "x"' }] };
  expect(canonicalJson(one)).toBe('{"b":[1,{"x":null,"y":"ü \\"x\\""}],"c":true}');
  expect(canonicalJson(other)).toBe(canonicalJson(one));
  expect(canonicalJson(JSON.parse(canonicalJson(one)))).toBe(canonicalJson(one));
});

it('keeps the order of lists, and has no form for what is not JSON', () => {
  expect(canonicalJson([2, 1])).toBe('[2,1]');
  expect(() => canonicalJson(() => 1)).toThrow(TypeError);
});
