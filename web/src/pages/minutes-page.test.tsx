import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';

const MEETING = {
  ...{ id: 'm1', version: 4, code: 'JC-M03', title: 'January meeting', kind: 'FORMAL_PUBLIC' },
  ...{ state: 'MINUTES_DRAFT', bodyId: 'b1', bodyName: 'Joint Committee', heldOn: '2017-11-20' },
};
const block = (id: string, heading: string, over: Record<string, unknown> = {}) => ({
  ...{
    id,
    heading,
    version: 1,
    kind: 'TEXT',
    agendaItemId: null,
    itemNumber: null,
    text: `Said on ${heading}.`,
  },
  ...{ isWithheld: false, isExempt: false, withheldBecause: null, number: 1, savedBy: 'A secretary' },
  savedAt: '2017-11-21T10:00:00Z',
  ...over,
});
const minutes = (over: Record<string, unknown> = {}) => ({
  ...{ id: 'n1', version: 2, meetingId: 'm1', state: 'DRAFT', checkedBy: null, checkedOn: null },
  ...{ approvedAtId: null, approvedAtTitle: null, approvedOn: null, approvalNote: null },
  ...{ signedBy: null, signedOn: null, mayWrite: true, mayMinute: true, notTakenIn: [] },
  blocks: [
    block('k1', 'Meeting'),
    block('k2', 'Business case', { kind: 'ITEM', agendaItemId: 'i1', itemNumber: 1 }),
    block('k3', 'Exempt item', {
      ...{ kind: 'ITEM', agendaItemId: 'i2', itemNumber: 2, text: null, isWithheld: true, isExempt: true },
      withheldBecause: 'Exempt under paragraph 3: terms',
    }),
  ],
  ...over,
});

type Sent = { query: string; variables: { input: Record<string, unknown> } };
const STALE = {
  errors: [
    {
      message: 'STALE_VERSION',
      extensions: { code: 'STALE_VERSION', details: { expectedVersion: 1, current: { version: 2 } } },
    },
  ],
};

function show(found: unknown = minutes(), answer: unknown = null) {
  sessionStorage.clear();
  window.history.pushState({}, '', '/p/KM/meetings/m1/minutes');
  const sent: Sent[] = [];
  pretendServer({
    'GET /auth/session': { body: aSession({ abilities: ['meeting:minute'] }) },
    'POST /graphql': ({ body }) => {
      const asked = body as Sent;
      if (asked.query.includes('query Meeting(')) return { body: { data: { meeting: MEETING } } };
      if (asked.query.includes('query Minutes(')) return { body: { data: { minutes: found } } };
      if (asked.query.includes('query Meetings(')) return { body: { data: { meetings: [] } } };
      if (asked.query.includes('query MinutesVersions'))
        return {
          body: {
            data: {
              minutesVersions: [
                {
                  id: 'v1',
                  number: 1,
                  text: 'to consult in May',
                  savedBy: 'A',
                  savedAt: '2017-11-21T10:00:00Z',
                },
                {
                  id: 'v2',
                  number: 2,
                  text: 'to consult in June',
                  savedBy: 'B',
                  savedAt: '2017-11-21T11:00:00Z',
                },
              ],
            },
          },
        };
      sent.push(asked);
      return {
        body: answer ?? { data: { writeMinutes: { block: { id: 'k2', version: 2, number: 2 } } } },
      };
    },
  });
  return { sent, ...render(<App />) };
}
const part = (name: string) => screen.findByRole('textbox', { name });

it('is written with the keyboard alone: keys lead from part to part, and one saves', async () => {
  const { sent } = show();
  (await part('Meeting')).focus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(await part('1. Business case')).toHaveFocus();
  await userEvent.type(await part('1. Business case'), ' More.');
  expect(screen.getByText('Not saved yet.')).toBeVisible();
  expect(sent).toEqual([]);
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText(/“1. Business case” is saved as version 2/)).toBeVisible();
  expect(sent[0]?.variables.input).toMatchObject({
    id: 'k2',
    expectedVersion: 1,
    text: 'Said on Business case. More.',
  });
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(await part('Meeting')).toHaveFocus();
});

it('keeps what was typed where somebody else was faster', async () => {
  show(minutes(), STALE);
  const field = await part('1. Business case');
  await userEvent.type(field, ' More.');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(await screen.findByText(/Somebody saved this part meanwhile/)).toBeVisible();
  expect(field).toHaveValue('Said on Business case. More.');
});

it('says of a withheld part why, and shows no field for it', async () => {
  show();
  expect(await screen.findByText('Exempt under paragraph 3: terms')).toBeVisible();
  expect(screen.queryByRole('textbox', { name: /Exempt item/ })).not.toBeInTheDocument();
});

it('compares two versions of a part', async () => {
  const blocks = [block('k1', 'Meeting', { number: 2, version: 2 })];
  show(minutes({ blocks }));
  await userEvent.click(await screen.findByRole('button', { name: /Version 2/ }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(await dialog.findByText('June')).toBeVisible();
  expect(dialog.getByText('May').closest('del')).not.toBeNull();
});

it('is read only once approved, and says where it was approved', async () => {
  const approved = { state: 'APPROVED', approvedAtTitle: 'February meeting', approvedOn: '2017-11-22' };
  const { container } = show(minutes({ ...approved, mayWrite: false }));
  expect(await screen.findByText(/Approved at February meeting on 22 Nov 2017/)).toBeVisible();
  expect(screen.queryByRole('textbox', { name: /Business case/ })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Sign' })).toBeVisible();
  expect(await objectionsTo(container)).toEqual([]);
});

it('tells what was recorded after the draft, and takes it in with one press', async () => {
  const notTakenIn = [
    { blockId: 'k2', heading: 'Business case', adds: ['The item was noted.'], drops: ['It was open.'] },
  ];
  const { sent } = show(minutes({ notTakenIn }), {
    data: {
      draftMinutes: { minutes: { id: 'n1', version: 2 }, meeting: { id: 'm1', state: 'MINUTES_DRAFT' } },
    },
  });
  expect(await screen.findByText('1 thing was recorded after this was drafted')).toBeInTheDocument();
  expect(screen.getByText('The item was noted.', { exact: false })).toHaveTextContent('Goes in:');
  expect(screen.getByText('It was open.', { exact: false })).toHaveTextContent('Goes out:');
  await userEvent.click(screen.getByRole('button', { name: 'Take in' }));
  expect(sent.at(-1)?.variables.input).toMatchObject({ id: 'm1', expectedVersion: 4 });
});

it('offers no approval while no later meeting was held, and says what is missing', async () => {
  show(minutes({ state: 'CHAIR_CHECKED', checkedBy: 'The chair', checkedOn: '2017-11-22', mayWrite: false }));
  expect(await screen.findByText(/No later meeting of this body has been held yet/)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Approve as a correct record' })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Return to draft' })).toBeInTheDocument();
});
