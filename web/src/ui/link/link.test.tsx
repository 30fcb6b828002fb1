import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, LinkProvider } from './link.js';

async function press(href: string, keys?: string) {
  const followed: string[] = [];
  render(
    <LinkProvider value={(to) => followed.push(to)}>
      <Link href={href}>Stroke review</Link>
    </LinkProvider>,
  );
  // jsdom cannot leave its page.
  document.addEventListener('click', (event) => event.preventDefault(), { once: true });
  const user = userEvent.setup();
  if (keys) await user.keyboard(keys);
  await user.click(screen.getByRole('link', { name: 'Stroke review' }));
  return followed;
}

it('moves inside the application on a plain press', async () => {
  expect(await press('/p/KM/overview')).toEqual(['/p/KM/overview']);
});

it.each([
  ['with Ctrl held', '/p/KM/overview', '{Control>}'],
  ['on an address of another place', 'mailto:pmo@example.org', undefined],
])('leaves the press to the browser %s', async (_case, href, keys) => {
  expect(await press(href, keys)).toEqual([]);
});
