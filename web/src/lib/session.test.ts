import { isSecretaryFirst } from './session.js';

it('sends a secretary to their bodies first, unless they are the programme office as well', () => {
  const first = (...roles: string[]) =>
    isSecretaryFirst({ roles: roles.map((role) => ({ role, scopeKind: 'BODY', scopeId: 'b1' })) });
  expect([first('SECRETARY'), first('SECRETARY', 'READER')]).toEqual([true, true]);
  expect([first('SECRETARY', 'PMO'), first('MEMBER'), first()]).toEqual([false, false, false]);
});
