import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import type { InterestRegister as Register } from '../api/register.js';
import { InterestRegister, type InterestRegisterProps } from './interest-register.js';

const empty = { interests: [] as Register['interests'] } as Register;
const show = (over: Partial<InterestRegisterProps>) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <InterestRegister register={empty} seats={[]} mayEdit={true} {...over} />
    </QueryClientProvider>,
  );

it('says that members come first where a body has no seats', () => {
  show({});
  expect(screen.getByText(/add the members first/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Add an interest' })).not.toBeInTheDocument();
});

it('asks for no members where there are some, nor of a person who may only read', () => {
  const { unmount } = show({ seats: [{ id: 's1', name: 'Clinical lead' }] });
  expect(screen.getByRole('button', { name: 'Add an interest' })).toBeInTheDocument();
  expect(screen.queryByText(/add the members first/)).not.toBeInTheDocument();
  unmount();
  show({ mayEdit: false });
  expect(screen.queryByText(/add the members first/)).not.toBeInTheDocument();
});
