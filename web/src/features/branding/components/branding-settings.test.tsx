import { SAMPLE_LOGO } from '@gantry/shared/branding/test/sample-logo';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../../test/axe.js';
import { aSession, pretendServer } from '../../../../test/server.js';
import { ToastProvider } from '../../../ui/toast/toast.js';
import { BrandingSettings } from './branding-settings.js';

const BRANDING = {
  organisation: 'Kent and Medway STP',
  accent: '#005eb8',
  logoPng: null,
  logoAlt: null,
  coverText: null,
  markingFull: 'OFFICIAL-SENSITIVE',
  markingOfficial: 'OFFICIAL',
  markingPublic: null,
  version: 3,
  mayEdit: true,
};
const DAMAGED = {
  rule: 'BRAND-1',
  severity: 'E',
  field: 'logoPng',
  message: 'The logo cannot be drawn: the file is damaged. Save it as PNG again.',
};
const errorOf = (code: string, details: object) => ({
  body: { data: null, errors: [{ message: code, extensions: { code, details } }] },
});

function open(branding: object = {}, answers: object[] = []) {
  const sent: Record<string, unknown>[] = [];
  pretendServer({
    'GET /auth/session': { body: aSession() },
    'POST /graphql': ({ body }) => {
      const { variables } = body as { variables?: { input?: Record<string, unknown> } };
      if (variables?.input === undefined)
        return { body: { data: { branding: { ...BRANDING, ...branding } } } };
      const { idempotencyKey: _, ...rest } = variables.input;
      sent.push(rest);
      const refused = answers.shift();
      return refused ?? { body: { data: { setBranding: { ...BRANDING, ...rest, version: 4 } } } };
    },
  });
  render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
      <ToastProvider>
        <BrandingSettings />
      </ToastProvider>
    </QueryClientProvider>,
  );
  return { sent, user: userEvent.setup() };
}

const change = async (user: ReturnType<typeof userEvent.setup>) =>
  user.click(await screen.findByRole('button', { name: 'Change' }));
const box = (name: string) => screen.getByRole('textbox', { name });
const save = (user: ReturnType<typeof userEvent.setup>) =>
  user.click(screen.getByRole('button', { name: 'Save' }));

describe('the branding of packs', () => {
  it('is told to everybody, and changed by those alone who may', async () => {
    open({ mayEdit: false });
    expect(await screen.findByText('OFFICIAL-SENSITIVE')).toBeVisible();
    expect(screen.getByText('#005eb8')).toBeVisible();
    expect(screen.getByRole('figure')).toHaveTextContent(
      /^The cover of an official edition.*Kent and Medway STP/,
    );
    expect(screen.queryByRole('button', { name: 'Change' })).toBeNull();
    expect(await objectionsTo(document.body)).toEqual([]);
  });

  it('is changed whole, on the version that was seen, and shown on the cover while it is written', async () => {
    const { sent, user } = open();
    await change(user);
    await user.clear(box('Organisation'));
    await user.type(box('Organisation'), 'Example ICB');
    expect(screen.getByRole('figure')).toHaveTextContent('Example ICB');
    await user.clear(box('Marking of full editions'));
    expect(await objectionsTo(document.body)).toEqual([]);
    await save(user);
    expect(await screen.findByText('The branding is changed')).toBeVisible();
    const { version: expectedVersion, mayEdit: _, ...rest } = BRANDING;
    expect(sent).toEqual([{ ...rest, expectedVersion, organisation: 'Example ICB', markingFull: null }]);
  });

  it('BRAND-1: a pale colour is refused beside its field before anything is sent', async () => {
    const { sent, user } = open();
    await change(user);
    await user.clear(box('Colour'));
    await user.type(box('Colour'), '#ffb81c');
    await save(user);
    expect(box('Colour')).toBeInvalid();
    expect(screen.getAllByText(/stands out against white by 1\.7 to 1/).length).toBeGreaterThan(0);
    expect(sent).toEqual([]);
  });

  it('takes a logo with words for it, and refuses one without', async () => {
    const { sent, user } = open();
    await change(user);
    const bytes = Buffer.from(SAMPLE_LOGO, 'base64');
    // The test's browser has files without this.
    const logo = Object.assign(new File([bytes], 'logo.png', { type: 'image/png' }), {
      arrayBuffer: async () => bytes,
    });
    await user.upload(screen.getByLabelText('Logo'), logo);
    await screen.findByRole('textbox', { name: 'What the logo shows' });
    await save(user);
    expect(screen.getAllByText(/Say in words what the logo shows/).length).toBeGreaterThan(0);
    await user.type(box('What the logo shows'), 'Kent and Medway STP');
    await save(user);
    expect(await screen.findByText('The branding is changed')).toBeVisible();
    expect(sent).toEqual([expect.objectContaining({ logoPng: SAMPLE_LOGO, logoAlt: 'Kent and Medway STP' })]);
  });

  it('says beside the logo why the server would not take it, and removes it with its words', async () => {
    const { sent, user } = open({ logoPng: SAMPLE_LOGO, logoAlt: 'A logo' }, [
      errorOf('RULE_BROKEN', { problems: [DAMAGED] }),
    ]);
    await change(user);
    await save(user);
    expect((await screen.findAllByText(new RegExp(DAMAGED.message))).length).toBeGreaterThan(0);
    await user.click(screen.getByRole('button', { name: 'Remove the logo' }));
    await save(user);
    expect(await screen.findByText('The branding is changed')).toBeVisible();
    expect(sent[1]).toMatchObject({ logoPng: null, logoAlt: null });
  });

  it('lets the second of two choose whose it shall be', async () => {
    const current = { ...BRANDING, organisation: 'Theirs', version: 7 };
    const { sent, user } = open({}, [errorOf('STALE_VERSION', { expectedVersion: 3, current })]);
    await change(user);
    await user.type(box('Words on the cover'), 'For the board.');
    await save(user);
    await user.click(await screen.findByRole('button', { name: 'Keep mine, and save again' }));
    await save(user);
    expect(await screen.findByText('The branding is changed')).toBeVisible();
    expect(sent[1]).toMatchObject({ expectedVersion: 7, coverText: 'For the board.' });
  });
});
