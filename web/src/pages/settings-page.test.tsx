import { DEFAULT_BANDS } from '@gantry/shared/risk/bands';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';

const SETTINGS = {
  id: 'g1',
  version: 2,
  name: 'Kent and Medway STP',
  greenToleranceDays: 5,
  amberToleranceDays: 20,
  tbcWithinDays: 42,
  horizonDays: 365,
  staleAfterDays: 35,
  gateMarginDays: 5,
  riskBands: DEFAULT_BANDS,
  hasOwnRiskBands: false,
  workstreams: [{ id: 'w1', name: 'Stroke review', parentId: null, isArchived: false }],
};
const PEOPLE = [
  {
    id: 'p2',
    version: 1,
    name: 'Example reader',
    jobTitle: null,
    organisationName: null,
    email: 'reader@example.test',
    hasPassword: true,
    isDeactivated: false,
    lastSeenAt: null,
    roles: [
      {
        id: 'g9',
        version: 1,
        role: 'READER',
        scope: 'OFFICE',
        scopeName: 'Whole office',
        since: '2017-11-24',
      },
    ],
  },
];
const ALL = ['programme:configure', 'office:manage-people', 'office:set-clock', 'office:read-audit'];

type Sent = { query: string; variables: { input: Record<string, unknown> } };
const refusal = (problem: Record<string, unknown>) => ({
  errors: [
    {
      extensions: { code: 'RULE_BROKEN', details: { problems: [{ rule: 'X', severity: 'E', ...problem }] } },
    },
  ],
});

const NOT_TOLD = { errors: [{ extensions: { code: 'NOT_FOUND' } }] };

function open(tab: string, reply: (sent: Sent) => unknown = () => ({}), abilities: string[] = ALL) {
  window.history.pushState({}, '', `/p/KM/settings?tab=${tab}`);
  const sent: Sent[] = [];
  pretendServer({
    'GET /auth/session': { body: aSession({ abilities }) },
    'POST /graphql': ({ body }) => {
      const asked = body as Sent;
      if (asked.query.includes('query ProgrammeSettings')) return { body: { data: { programme: SETTINGS } } };
      // The policy has its own test.
      if (asked.query.includes('query WorkstreamStatuses')) return { body: NOT_TOLD };
      if (asked.query.includes('query OfficePeople')) return { body: { data: { people: PEOPLE } } };
      sent.push(asked);
      return { body: reply(asked) };
    },
  });
  return { sent, ...render(<App />) };
}
const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));

describe('tolerances', () => {
  it('are changed with a reason; what a rule refuses stands beside its field', async () => {
    const { sent } = open('tolerances', () =>
      refusal({ field: 'amberToleranceDays', message: 'Amber ends before green does.' }),
    );
    await press('Change');
    const green = screen.getByLabelText('Green up to');
    await userEvent.clear(green);
    await userEvent.type(green, '25');
    await userEvent.type(screen.getByLabelText('Why'), 'Agreed by the board');
    await press('Save');
    expect(await screen.findByRole('alert')).toHaveTextContent('Amber ends before green does.');
    expect(screen.getByLabelText('Amber up to')).toHaveAttribute('aria-invalid', 'true');
    expect(sent[0]?.variables.input).toMatchObject({
      id: 'g1',
      expectedVersion: 2,
      greenToleranceDays: 25,
      reason: 'Agreed by the board',
    });
    expect(sent[0]?.variables.input).not.toHaveProperty('amberToleranceDays');
  });

  it('offer no change to somebody who only reads', async () => {
    open('people', undefined, []);
    expect(await screen.findByText('5 working days late')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Change' })).not.toBeInTheDocument();
    expect(screen.queryByRole('tab', { name: 'People and roles' })).not.toBeInTheDocument();
  });
});

describe('the risk matrix', () => {
  it('warns while a worse cell gets a milder band, and sends all 25 cells', async () => {
    const { sent } = open('matrix', () => ({ data: { configureProgramme: { id: 'g1', version: 3 } } }));
    await press('Change');
    await userEvent.selectOptions(screen.getByLabelText('Consequence 5, likelihood 5'), 'LOW');
    expect(screen.getByText(/Consequence 5 × likelihood 5 is milder/)).toBeVisible();
    await press('The usual matrix');
    expect(screen.queryByText(/is milder/)).not.toBeInTheDocument();
    await userEvent.selectOptions(screen.getByLabelText('Consequence 5, likelihood 1'), 'HIGH');
    await userEvent.type(screen.getByLabelText('Why'), 'The board colours it high');
    await press('Save');
    const bands = sent[0]?.variables.input.riskBands as string[][];
    expect(bands[4]?.[0]).toBe('HIGH');
    expect(bands.flat()).toHaveLength(25);
  });
});

describe('the clock', () => {
  it('says what advancing means and that there is no way back, and waits for a second press', async () => {
    const { sent } = open('clock', () => ({
      data: { setOfficeClock: { mode: 'SET', on: '2017-12-12', version: 2 } },
    }));
    await userEvent.type(await screen.findByLabelText('Advance to'), '12 dec 17');
    expect(screen.getByText(/Read as 12 Dec 2017/)).toBeVisible();
    await press('Advance the clock…');
    expect(screen.getByText('It cannot be taken back.')).toBeVisible();
    expect(sent).toHaveLength(0);
    await press('Advance to 12 Dec 2017');
    expect(await screen.findByText('Today is 12 Dec 2017')).toBeVisible();
    expect(sent[0]?.variables.input).toMatchObject({ mode: 'SET', on: '2017-12-12', expectedVersion: 1 });
  });

  it('takes the next day, and neither today nor the day before', async () => {
    open('clock');
    const field = await screen.findByLabelText('Advance to');
    for (const words of ['23 Nov 2017', '24 Nov 2017']) {
      await userEvent.clear(field);
      await userEvent.type(field, words);
      expect(screen.getByText('The clock never goes back: give a day after 24 Nov 2017.')).toBeVisible();
      await press('Advance the clock…');
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    }
    await userEvent.clear(field);
    await userEvent.type(field, '25 Nov 2017');
    await press('Advance the clock…');
    expect(screen.getByRole('dialog')).toBeVisible();
  });

  it('takes one certain day and nothing vaguer', async () => {
    open('clock');
    await userEvent.type(await screen.findByLabelText('Advance to'), 'January 2018');
    expect(screen.getByText('Give one day, such as 8 Mar 2018.')).toBeVisible();
    await press('Advance the clock…');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});

describe('people and roles', () => {
  it('shows the link of a new person once', async () => {
    open('people', () => ({
      data: {
        addPerson: { token: 'abc', person: { id: 'p3', name: 'Example guest', email: 'g@example.test' } },
      },
    }));
    await press('Add a person');
    await userEvent.type(screen.getByLabelText('Name'), 'Example guest');
    await userEvent.type(screen.getByLabelText('E-mail'), 'g@example.test');
    await press('Add');
    expect(await screen.findByText('http://localhost/set-password/abc')).toBeVisible();
    await press('I have it');
    expect(screen.queryByText(/set-password/)).not.toBeInTheDocument();
  });

  it('says in a sentence why the last administrator stays', async () => {
    open('people', () => refusal({ field: null, message: 'This is the last administrator.' }));
    await press('Shut out Example reader');
    await userEvent.type(screen.getByLabelText('Why'), 'Left');
    await press('Shut out');
    expect(await screen.findByRole('alert')).toHaveTextContent('This is the last administrator.');
  });

  it('raises no accessibility objection', async () => {
    const { container } = open('people');
    await screen.findByText('reader@example.test');
    expect(await objectionsTo(container)).toEqual([]);
  });
});
