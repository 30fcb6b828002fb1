import { safeReturn, signInPath } from './sign-in-path.js';

it('keeps the way back, filters included', () => {
  expect(signInPath('/p/KM/milestones?sort=-slip')).toBe(
    '/sign-in?back=%2Fp%2FKM%2Fmilestones%3Fsort%3D-slip',
  );
});

it.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/sign-in?back=/x',
  7,
  undefined,
])('does not lead to %s', (to) => {
  expect(safeReturn(to)).toBeUndefined();
});

it('the front page needs no way back', () => {
  expect(signInPath('/')).toBe('/sign-in');
});
