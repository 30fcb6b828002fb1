import { render, screen } from '@testing-library/react';
import { AsAtLink, AsAtLinks } from './as-at-links.js';

const [BEFORE, AFTER] = ['2018-02-05T09:00:00.000000Z~41', '2018-02-05T09:00:00.000000Z~43'];

beforeEach(() => window.history.pushState({}, '', '/p/KM/risks/r1?find=x'));

it('leads to the open page just before and just after a change', () => {
  render(<AsAtLinks before={BEFORE} after={AFTER} of="of 5 Feb 2018" />);
  expect(screen.getByRole('link', { name: 'as before this change of 5 Feb 2018' })).toHaveAttribute(
    'href',
    `/p/KM/risks/r1?find=x&asAt=${BEFORE}`,
  );
  expect(screen.getByRole('link', { name: 'as at this change of 5 Feb 2018' })).toHaveAttribute(
    'href',
    `/p/KM/risks/r1?find=x&asAt=${AFTER}`,
  );
});

it('leads to another page, and from a past moment to another', () => {
  render(<AsAtLink moment={AFTER} href="/p/KM/items/i1?asAt=2017-12-01" />);
  expect(screen.getByRole('link')).toHaveAttribute('href', `/p/KM/items/i1?asAt=${AFTER}`);
});
