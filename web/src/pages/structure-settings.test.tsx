import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';

const stream = (id: string, name: string, over: Record<string, unknown> = {}) => ({
  id,
  version: 1,
  code: id,
  name,
  kind: 'WORKSTREAM',
  parentId: null,
  position: 0,
  aim: null,
  isArchived: false,
  ...over,
});
const STRUCTURE = {
  id: 'g1',
  version: 4,
  code: 'KM',
  name: 'Kent and Medway STP',
  shortName: null,
  purpose: null,
  parentId: null,
  workstreams: [
    stream('w1', 'Stroke review'),
    stream('w2', 'Clinical group', { parentId: 'w1', kind: 'WORKING_GROUP' }),
    stream('w3', 'Cancer'),
    stream('w4', 'Old estate', { isArchived: true }),
  ],
  structureVersions: [
    {
      id: 'v1',
      number: 1,
      name: 'As printed in 2016',
      knownFrom: '2016-10-21',
      validTo: null,
      nodes: [
        {
          id: 'n1',
          parentId: null,
          kind: 'THEME',
          label: '1',
          name: 'Care transformation',
          workstreamId: null,
        },
        { id: 'n2', parentId: 'n1', kind: 'WORKSTREAM', label: null, name: 'Stroke', workstreamId: 'w1' },
      ],
    },
  ],
};
/** The page waits for the settings of the other tabs. */
const SETTINGS = { id: 'g1', version: 4, name: 'Kent and Medway STP', workstreams: [] };
const PROGRAMMES = [
  { id: 'g1', version: 4, code: 'KM', name: 'Kent and Medway STP', parentId: null, isArchived: false },
  { id: 'g3', version: 2, code: 'old', name: 'Old programme', parentId: null, isArchived: true },
];

type Sent = { query: string; variables: { input: Record<string, unknown> } };
const done = (verb: string, over: Record<string, unknown> = {}) => ({
  data: { [verb]: { id: 'w1', version: 2, name: 'Stroke review', code: 'KM', ...over } },
});

function open(reply: (sent: Sent) => unknown = () => ({}), session: Record<string, unknown> = {}) {
  window.history.pushState({}, '', '/p/KM/settings?tab=structure');
  const sent: Sent[] = [];
  pretendServer({
    'GET /auth/session': { body: aSession({ abilities: ['programme:configure'], ...session }) },
    'POST /graphql': ({ body }) => {
      const asked = body as Sent;
      if (asked.query.includes('query ProgrammeStructure'))
        return { body: { data: { programme: STRUCTURE } } };
      if (asked.query.includes('query OfficeProgrammes'))
        return {
          body: { data: { programmes: PROGRAMMES, officeClock: { holidayDivision: 'ENGLAND_AND_WALES' } } },
        };
      if (asked.query.includes('query ProgrammeSettings')) return { body: { data: { programme: SETTINGS } } };
      // The list of changes below is read anew after every change.
      if (asked.query.includes('query RecordHistory')) return { body: { data: { history: [] } } };
      sent.push(asked);
      return { body: reply(asked) };
    },
  });
  return { sent, ...render(<App />) };
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
const choose = async (stream: string, action: string) => {
  await press(`Change ${stream}`);
  await userEvent.click(screen.getByRole('menuitem', { name: action }));
};
const input = (sent: Sent[]) => {
  const { idempotencyKey: _key, ...rest } = sent.at(-1)?.variables.input ?? {};
  return rest;
};

describe('the structure of a programme', () => {
  it('is told with its workstreams, its versions and the programmes beside it', async () => {
    const { container } = open();
    expect(await screen.findByText('Clinical group')).toBeVisible();
    expect(screen.getByText('England and Wales, as for the whole office')).toBeVisible();
    expect(screen.getByText('Care transformation')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Restore Old programme' })).toBeVisible();
    expect(await objectionsTo(container)).toEqual([]);
  });

  it('takes a new workstream with a code suggested from its name, and takes it back', async () => {
    const { sent } = open(({ query }) =>
      query.includes('AddWorkstream')
        ? done('addWorkstream', { id: 'w9', name: 'Elective care' })
        : done('archiveWorkstream'),
    );
    await press('Add workstream');
    await userEvent.type(await screen.findByLabelText('Name'), 'Elective care');
    expect(screen.getByLabelText('Code')).toHaveValue('elective-care');
    await press('Add');
    expect(input(sent)).toEqual({
      programmeId: 'g1',
      name: 'Elective care',
      code: 'elective-care',
      kind: 'WORKSTREAM',
      aim: null,
      parentId: null,
    });
    await press('Undo');
    expect(input(sent)).toMatchObject({ id: 'w9', expectedVersion: 2, reason: 'Added by mistake' });
  });

  it('moves a workstream up by the keyboard, and back by undo', async () => {
    const { sent } = open(() => done('moveWorkstream'));
    (await screen.findByRole('button', { name: 'Change Cancer' })).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(input(sent)).toEqual({ id: 'w3', expectedVersion: 1, parentId: null, place: 0 });
    await press('Undo');
    expect(input(sent)).toEqual({ id: 'w3', expectedVersion: 2, parentId: null, place: 1 });
  });

  it('offers a workstream no place below itself or below what is archived', async () => {
    const { sent } = open(() => done('moveWorkstream'));
    await choose('Stroke review', 'Move elsewhere');
    const parents = within(await screen.findByLabelText('Below')).getAllByRole('option');
    expect(parents.map((option) => option.textContent)).toEqual(['Nothing: at the top', 'Cancer']);
    await userEvent.selectOptions(screen.getByLabelText('Below'), 'Cancer');
    await press('Move');
    expect(input(sent)).toEqual({ id: 'w1', expectedVersion: 1, parentId: 'w3', place: 0 });
  });

  it('says beside the reason what still is open when a workstream cannot be archived', async () => {
    open(() => ({
      errors: [
        {
          extensions: {
            code: 'RULE_BROKEN',
            details: {
              problems: [
                { rule: 'WS-1', severity: 'E', field: null, message: 'It still has 2 open plan items.' },
              ],
            },
          },
        },
      ],
    }));
    await choose('Cancer', 'Archive');
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.type(dialog.getByLabelText('Why'), 'Done');
    await userEvent.click(dialog.getByRole('button', { name: 'Archive' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('It still has 2 open plan items.');
  });

  it('sends only what was touched when the programme is changed, and shows mine and theirs after a clash', async () => {
    const theirs = { ...STRUCTURE, version: 5, purpose: 'Better care' };
    const { sent } = open(({ variables }) =>
      variables.input.expectedVersion === 4
        ? { errors: [{ extensions: { code: 'STALE_VERSION', details: { current: theirs } } }] }
        : done('amendProgramme', { id: 'g1', version: 6, name: 'Kent plan' }),
    );
    await press('Change');
    const name = await screen.findByLabelText('Name');
    await userEvent.clear(name);
    await userEvent.type(name, 'Kent plan');
    await press('Save');
    expect(input(sent)).toEqual({ id: 'g1', expectedVersion: 4, name: 'Kent plan' });
    expect(await screen.findByText('Somebody else changed this while you were writing')).toBeVisible();
    await press('Save my choice');
    expect(input(sent)).toEqual({ id: 'g1', expectedVersion: 5, name: 'Kent plan' });
  });

  it('offers to set up a programme only to whoever looks after the whole office', async () => {
    open(undefined, { roles: [{ role: 'PMO', scopeKind: 'PROGRAMME', scopeId: 'g1' }] });
    expect(await screen.findByText('Programmes of the office')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add programme' })).not.toBeInTheDocument();
  });

  it('restores an archived programme with the reason', async () => {
    const { sent } = open(() => done('restoreProgramme', { id: 'g3', name: 'Old programme' }));
    await press('Restore Old programme');
    await userEvent.type(await screen.findByLabelText('Why'), 'It goes on');
    await press('Restore');
    expect(input(sent)).toEqual({ id: 'g3', expectedVersion: 2, reason: 'It goes on' });
    expect(await screen.findByText('Old programme is restored')).toBeVisible();
  });
});
