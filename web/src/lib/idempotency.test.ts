import { renderHook } from '@testing-library/react';
import { newIdempotencyKey, useIdempotencyKey } from './idempotency.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

it('each intention has its own key', () => {
  expect(newIdempotencyKey()).toMatch(UUID);
  expect(newIdempotencyKey()).not.toBe(newIdempotencyKey());
});

it('makes a key on plain http too, where browsers hold randomUUID back', () => {
  const own = Object.getOwnPropertyDescriptor(crypto, 'randomUUID');
  Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
  expect(newIdempotencyKey()).toMatch(UUID);
  if (own) Object.defineProperty(crypto, 'randomUUID', own);
  else Reflect.deleteProperty(crypto, 'randomUUID');
});

it('the same content sent again keeps its key; changed content gets a new one', () => {
  const { result } = renderHook(() => useIdempotencyKey());
  const first = result.current({ forecast: '8 Mar 2018' });
  expect(result.current({ forecast: '8 Mar 2018' })).toBe(first);
  expect(result.current({ forecast: '9 Mar 2018' })).not.toBe(first);
});
