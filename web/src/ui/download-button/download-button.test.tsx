import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { pretendServer } from '../../../test/server.js';
import { DownloadButton } from './download-button.js';

it('says why a file was not written, and can be pressed again', async () => {
  const asked = pretendServer({ 'GET /documents/a': { status: 503, body: { code: 'UNAVAILABLE' } } });
  render(<DownloadButton address="/documents/a" label="Agenda" what="the agenda" />);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText(/It was not written/)).toHaveAttribute('role', 'status');
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText(/It was not written/)).toBeInTheDocument();
  expect(asked.map(({ path }) => path)).toEqual(['/documents/a', '/documents/a']);
});
