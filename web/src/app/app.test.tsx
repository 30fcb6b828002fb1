import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from './app.js';

function open(path: string, answers: Parameters<typeof pretendServer>[0]) {
  window.history.pushState({}, '', path);
  const asked = pretendServer(answers);
  return { asked, ...render(<App />) };
}
const overview = {
  programmeName: 'Kent and Medway STP',
  today: '2017-11-24',
  items: 0,
  status: { red: 0, amber: 0, green: 0, blue: 0, grey: 0, tbc: 0, sentence: 'Nothing is rated.' },
  launches: [],
  workstreams: [],
  decisions: [],
  decisionsUntil: '2018-02-22',
  undatedDecisions: 0,
  changes: [],
  changesSince: '2017-10-25',
  changeCount: 0,
  needs: [],
  risks: [],
  openRisks: 0,
  openIssues: [],
  overdueIssues: 0,
};
const signedIn = {
  'GET /auth/session': { body: aSession() },
  'POST /graphql': { body: { data: { overview } } },
};
const signedOut = { 'GET /auth/session': { status: 401, body: { code: 'UNAUTHENTICATED' } } };

describe('the door', () => {
  it('lets nobody in without a session, and keeps the way back', async () => {
    open('/p/KM?show=all', signedOut);
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible();
    expect(window.location.search).toBe('?back=%2Fp%2FKM%3Fshow%3Dall');
  });

  it('fills an example login in with one press, then leads back to where the person wanted to go', async () => {
    const answers: Parameters<typeof pretendServer>[0] = {
      ...signedOut,
      'GET /auth/example-logins': {
        body: [{ name: 'Example SRO', email: 'sro@example.org', password: 'example' }],
      },
      'POST /auth/sign-in': () => {
        answers['GET /auth/session'] = { body: aSession() };
        return { status: 204 };
      },
    };
    const { asked } = open('/sign-in?back=/p/SDP', answers);
    await userEvent.click(await screen.findByRole('button', { name: 'Example SRO' }));
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByRole('heading', { name: 'Strategy Delivery Plan' })).toBeVisible();
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
      email: 'sro@example.org',
      password: 'example',
    });
  });

  it('refuses a wrong password in one sentence, keeps the address and says so in the title', async () => {
    open('/sign-in', {
      ...signedOut,
      'POST /auth/sign-in': { status: 401, body: { code: 'UNAUTHENTICATED' } },
    });
    await userEvent.type(await screen.findByLabelText('E-mail address'), 'pmo@example.org');
    await userEvent.type(screen.getByLabelText('Password'), 'guess');
    await userEvent.click(screen.getByRole('button', { name: 'Sign in' }));
    expect(await screen.findByRole('alert')).toHaveFocus();
    expect(screen.getByRole('alert')).toHaveTextContent('do not belong together');
    expect(screen.getByLabelText('E-mail address')).toHaveValue('pmo@example.org');
    expect(document.title).toBe('Error: Sign in · Gantry');
  });

  it('asks the server nothing while a field is empty', async () => {
    const { asked } = open('/sign-in', signedOut);
    await userEvent.click(await screen.findByRole('button', { name: 'Sign in' }));
    await userEvent.click(await screen.findByRole('link', { name: 'Enter your password' }));
    expect(screen.getByLabelText('Password')).toHaveFocus();
    expect(asked.some(({ method }) => method === 'POST')).toBe(false);
  });

  it('sets a password only when it was typed twice alike', async () => {
    const { asked } = open('/set-password/abc', { ...signedOut, 'POST /auth/set-password': { status: 204 } });
    await userEvent.type(await screen.findByLabelText('New password'), 'twelve clear days');
    await userEvent.type(screen.getByLabelText('The same again'), 'twelve clear day');
    await userEvent.click(screen.getByRole('button', { name: 'Set password' }));
    expect(screen.getByRole('alert')).toHaveTextContent('Enter the same password twice');
    await userEvent.type(screen.getByLabelText('The same again'), 's');
    await userEvent.click(screen.getByRole('button', { name: 'Set password' }));
    expect(await screen.findByRole('heading', { name: 'Your password is set' })).toBeVisible();
    expect(asked.find(({ method }) => method === 'POST')?.body).toEqual({
      token: 'abc',
      password: 'twelve clear days',
    });
  });
});

describe('the first minute of an empty instance', () => {
  const fill = async () => {
    await userEvent.type(await screen.findByLabelText('Name of your programme office'), 'Kent PMO');
    await userEvent.type(screen.getByLabelText('Your name'), 'Example administrator');
    await userEvent.type(screen.getByLabelText('Your e-mail address'), 'admin@example.org');
    await userEvent.type(screen.getByLabelText('A password'), 'signal');
    await userEvent.click(screen.getByRole('button', { name: 'Set up' }));
  };

  it('makes the office and its administrator, then leads to the door', async () => {
    const { asked } = open('/set-up/abc', {
      ...signedOut,
      'POST /auth/first-administrator': { status: 204 },
    });
    await fill();
    expect(await screen.findByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in');
    expect(asked.find(({ method }) => method === 'POST')?.body).toMatchObject({
      token: 'abc',
      officeName: 'Kent PMO',
    });
  });

  it('puts a refusal beside its field and keeps what was typed', async () => {
    const refusal = {
      code: 'BAD_INPUT',
      details: {
        problems: [
          { rule: 'INPUT', severity: 'E', field: 'password', message: 'Use at least 12 characters.' },
        ],
      },
    };
    open('/set-up/abc', { ...signedOut, 'POST /auth/first-administrator': { status: 400, body: refusal } });
    await fill();
    await userEvent.click(await screen.findByRole('link', { name: 'Use at least 12 characters.' }));
    expect(screen.getByLabelText('A password')).toHaveFocus();
    expect(screen.getByLabelText('Your name')).toHaveValue('Example administrator');
  });
});

describe('the shell', () => {
  it('opens on the first programme and says as at which day', async () => {
    open('/', signedIn);
    expect(await screen.findByRole('heading', { name: 'Kent and Medway STP' })).toBeVisible();
    expect(screen.getByText('As at 24 Nov 2017')).toBeVisible();
  });

  it('opens a programme on its overview', async () => {
    open('/p/KM', signedIn);
    expect(await screen.findByText('Nothing in the plan yet')).toBeVisible();
    expect(window.location.pathname).toBe('/p/KM/overview');
  });

  it('a page whose data is refused says why and keeps the shell', async () => {
    const refusal = { errors: [{ extensions: { code: 'FORBIDDEN' } }] };
    open('/p/KM', { ...signedIn, 'POST /graphql': { body: refusal } });
    expect(await screen.findByText(/Your role does not allow this/)).toBeVisible();
    expect(screen.getByText('As at 24 Nov 2017')).toBeVisible();
  });

  it('changes the programme and keeps to it in the address', async () => {
    open('/p/KM', signedIn);
    await userEvent.click(await screen.findByRole('button', { name: 'Programme: Kent and Medway STP' }));
    await userEvent.click(screen.getByRole('menuitem', { name: /Strategy Delivery Plan/ }));
    expect(await screen.findByRole('heading', { name: 'Strategy Delivery Plan' })).toBeVisible();
    expect(window.location.pathname).toBe('/p/SDP/overview');
    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('a programme that is not there and one that is not yours read alike', async () => {
    open('/p/OTHER', signedIn);
    expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeVisible();
  });

  it('Ctrl+K opens the search from anywhere', async () => {
    open('/p/KM', signedIn);
    await screen.findByRole('heading', { name: 'Kent and Medway STP' });
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(screen.getByRole('combobox', { name: 'Search or jump to' })).toHaveFocus();
  });

  it('a server that does not answer is told in a plain sentence, with a way to try again', async () => {
    open('/p/KM', { 'GET /auth/session': { status: 500, body: { code: 'INTERNAL' } } });
    expect(await screen.findByRole('heading', { name: 'This page could not be shown' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it.each(['/p/KM', '/sign-in', '/nowhere'])('%s raises no accessibility objection', async (path) => {
    const { container } = open(path, path === '/sign-in' ? signedOut : signedIn);
    await screen.findByRole('heading', { level: 1 });
    expect(await objectionsTo(container)).toEqual([]);
  });
});
