import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';

const POST = {
  id: 'p1',
  version: 3,
  code: 'km-sro',
  title: 'SRO',
  kind: 'SRO',
  programmeId: 'g1',
  workstreamId: null,
  workstreamName: null,
  organisationId: null,
  organisationName: null,
  bodyName: null,
  holderToday: null,
  isArchived: false,
  mayEdit: true,
  holdings: [
    {
      id: 'h1',
      version: 1,
      name: 'First',
      personId: null,
      heldFrom: '2017-01-01',
      heldTo: null,
      isToday: false,
    },
  ],
};
const VACANT = {
  rule: 'ROLE-1',
  severity: 'E',
  message: 'The programme has no SRO today: the post is vacant. Say who holds it.',
  postId: 'p1',
};

type Sent = { query: string; variables: { input: Record<string, unknown> } };

function open({ posts = [POST], mayEdit = true, reply = {} as unknown, people = [] as unknown[] } = {}) {
  window.history.pushState({}, '', '/p/KM/settings?tab=posts');
  const sent: Sent[] = [];
  const register = { mayAdd: mayEdit, mayAddForOffice: false, findings: [VACANT], posts };
  pretendServer({
    'GET /auth/session': {
      body: aSession({ abilities: ['office:read', ...(mayEdit ? ['programme:configure'] : [])] }),
    },
    'POST /graphql': ({ body }) => {
      const asked = body as Sent;
      const isAbout = (name: string) => asked.query.includes(`query ${name}`);
      if (isAbout('ProgrammeSettings'))
        return { body: { data: { programme: { id: 'g1', workstreams: [] } } } };
      if (isAbout('PostRegister')) return { body: { data: { posts: register } } };
      if (isAbout('OfficeOrganisations')) return { body: { data: { organisations: [] } } };
      if (isAbout('ProgrammeStructure'))
        return { body: { data: { programme: { id: 'g1', workstreams: [], structureVersions: [] } } } };
      if (isAbout('OwnerChoices')) return { body: { data: { ownerChoices: people } } };
      sent.push(asked);
      return { body: reply };
    },
  });
  return { sent, ...render(<App />) };
}
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

it('what the rules say of posts stands above them, a vacant post says so, and nothing is objected to', async () => {
  const { container } = open();
  expect(await screen.findByText(/has no SRO today: the post is vacant/)).toHaveTextContent('(ROLE-1)');
  const row = screen.getByRole('row', { name: /^SRO/ });
  expect(within(row).getByText('Vacant')).toBeVisible();
  expect(within(row).getByText(/from 1 Jan 2017/)).toBeVisible();
  expect(await objectionsTo(container)).toEqual([]);
});

it('whoever follows is recorded on the version that was seen, and the form says whose time ends', async () => {
  const done = { id: 'p1', version: 4, title: 'SRO', holderToday: 'Second' };
  const { sent } = open({ reply: { data: { appointHolder: done } } });
  await press('Change SRO');
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Say who holds it' }));
  expect(await screen.findByText(/First holds it without a last day since 1 Jan 2017/)).toBeVisible();
  await press('Record');
  expect(screen.getByRole('link', { name: 'Choose who holds it, or write a name' })).toBeVisible();
  expect(sent).toEqual([]);
  await userEvent.type(screen.getByLabelText('Name'), 'Second');
  const from = screen.getByLabelText('First day');
  await userEvent.clear(from);
  await userEvent.type(from, '1 Dec 2017');
  expect(screen.getByText(/The last day becomes 30 Nov 2017\./)).toBeVisible();
  await press('Record');
  expect(await screen.findByText('It is recorded who holds SRO')).toBeVisible();
  expect(sent[0]?.variables.input).toMatchObject({
    id: 'p1',
    expectedVersion: 3,
    name: 'Second',
    personId: null,
    heldFrom: '2017-12-01',
  });
});

it('an office without posts is told what they are for', async () => {
  open({ posts: [] });
  expect(await screen.findByText(/Begin with the SRO/)).toBeVisible();
});

it('a reader sees who holds what, and changes nothing', async () => {
  open({ mayEdit: false, posts: [{ ...POST, mayEdit: false }] });
  expect(await screen.findByRole('row', { name: /^SRO/ })).toBeVisible();
  expect(screen.queryByRole('button', { name: /^(Add a post|Change SRO)/ })).toBeNull();
});

it('somebody else has put a holder right meanwhile: the person chosen here is named, and sent if kept', async () => {
  const theirs = { ...POST.holdings[0], version: 9, name: 'Third' };
  const refused = { errors: [{ extensions: { code: 'STALE_VERSION', details: { current: theirs } } }] };
  const { sent } = open({
    reply: refused,
    people: [{ kind: 'PERSON', id: 'u7', name: 'Seventh', programmeId: null }],
  });
  await press('Change SRO');
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Change or end First' }));
  await screen.findByRole('option', { name: 'Seventh' });
  await userEvent.selectOptions(screen.getByLabelText('Person'), 'Seventh');
  await userEvent.type(screen.getByLabelText('Why'), 'Wrong name');
  await press('Save');
  expect(await screen.findByText('Third')).toBeVisible();
  expect(screen.getAllByText('Seventh').length).toBeGreaterThan(1);
  expect(sent).toHaveLength(1);
});
