import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../test/axe.js';
import { aSession, pretendServer } from '../../test/server.js';
import { App } from '../app/app.js';

const SETTINGS = { id: 'g1', version: 1, name: 'STP', riskBands: [], workstreams: [] };
const FEED = {
  id: 'f1',
  version: 3,
  name: 'Joint Committee',
  subject: 'BODY',
  owner: 'Example PMO',
  isMine: true,
  expiresOn: null,
  hasExpired: false,
  lastUsedOn: '2017-11-23',
  entryCount: 4,
  withoutDay: ['Joint Committee: Workshop'],
};
const LETTER = {
  ...{ id: 'l1', to: 'Example member', kind: 'INVITATION', subject: 'Meeting: Joint Committee', attempts: 6 },
  ...{ state: 'FAILED', words: 'Given up: mailbox is full', writtenAt: '2017-11-24T09:00:00Z', sentAt: null },
};
const OUTBOX = {
  ...{ isConfigured: true, leaves: true, server: 'mail.example.org', from: 'pmo@example.org' },
  ...{ words: 'Letters leave by mail.example.org.', waiting: 0, failed: 1, sent: 2, letters: [LETTER] },
};

type Sent = { query: string; variables: { input: Record<string, unknown> } };

function open(
  tab: string,
  { feeds = [FEED] as unknown[], outbox = OUTBOX as unknown, abilities = [] as string[] } = {},
) {
  window.history.pushState({}, '', `/p/KM/settings?tab=${tab}`);
  const sent: Sent[] = [];
  const answers: [string, unknown][] = [
    ['query ProgrammeSettings', { programme: SETTINGS }],
    ['query CalendarFeeds', { calendarFeeds: feeds }],
    ['query FeedBodies', { bodies: [{ id: 'b1', name: 'Joint Committee' }] }],
    [
      'query OwnMail',
      {
        ownMail: {
          version: 2,
          address: 'me@example.org',
          wantsMeetings: false,
          wantsReturns: true,
          isSecretary: true,
        },
      },
    ],
    ['query MailOutbox', { mailOutbox: outbox }],
    [
      'mutation MakeCalendarFeed',
      { makeCalendarFeed: { path: '/calendar/secret.ics', feed: { id: 'f2', name: 'Joint Committee' } } },
    ],
    ['mutation RevokeCalendarFeed', { revokeCalendarFeed: [] }],
    ['mutation ChooseMeetingMail', { chooseMeetingMail: { version: 3, wantsMeetings: true } }],
    ['mutation RetryMail', { retryMail: { waiting: 1 } }],
  ];
  pretendServer({
    'GET /auth/session': { body: aSession({ abilities }) },
    'POST /graphql': ({ body }) => {
      const asked = body as Sent;
      if (asked.query.trimStart().startsWith('mutation')) sent.push(asked);
      return { body: { data: answers.find(([name]) => asked.query.includes(name))?.[1] ?? {} } };
    },
  });
  return { sent, ...render(<App />) };
}
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole('button', { name }));

it('a feed is made for a body, and its address shown once with a button to copy it', async () => {
  const { sent } = open('feeds');
  await press('Make a feed');
  await userEvent.click(screen.getByRole('radio', { name: 'One body' }));
  await press('Make the feed');
  expect((await screen.findAllByText('Choose the body')).length).toBeGreaterThan(0);
  await screen.findByRole('option', { name: 'Joint Committee' });
  await userEvent.selectOptions(screen.getByLabelText('Body'), 'b1');
  await press('Make the feed');
  expect(await screen.findByText(/\/calendar\/secret\.ics$/)).toBeVisible();
  expect(screen.getByRole('button', { name: 'Copy address' })).toBeVisible();
  expect(sent[0]?.variables.input).toMatchObject({
    subject: 'BODY',
    bodyId: 'b1',
    programmeId: null,
    endsInDays: null,
  });
  await press('I have it');
  expect(screen.queryByText(/secret/)).not.toBeInTheDocument();
});

it('feeds say when they were last read and what has no date yet, and are taken back by keys alone', async () => {
  const { sent, container } = open('feeds');
  const row = (await screen.findByRole('rowheader', { name: /Joint Committee/ })).closest(
    'tr',
  ) as HTMLElement;
  expect(within(row).getByText('23 Nov 2017')).toBeVisible();
  expect(screen.getByText('Joint Committee: Workshop')).toBeVisible();
  expect(await objectionsTo(container)).toEqual([]);
  within(row).getByRole('button', { name: 'Take back the feed Joint Committee' }).focus();
  await userEvent.keyboard('{Enter}');
  (await screen.findByRole('button', { name: 'Take back' })).focus();
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText('Feed taken back: Joint Committee')).toBeVisible();
  expect(sent[0]?.variables.input).toMatchObject({ id: 'f1', expectedVersion: 3 });
});

it('without a feed the page says what one is for', async () => {
  open('feeds', { feeds: [] });
  expect(await screen.findByText(/You have no feed yet/)).toBeVisible();
});

it('letters are chosen by each person, with undo; the outbox is not there for everybody', async () => {
  const { sent } = open('mail');
  await userEvent.click(await screen.findByRole('checkbox', { name: /Send me invitations/ }));
  expect(sent[0]?.variables.input).toMatchObject({ expectedVersion: 2, wantsMeetings: true });
  await press('Undo');
  expect(sent[1]?.variables.input).toMatchObject({ expectedVersion: 3, wantsMeetings: false });
  expect(screen.getByText(/As secretary of a body/)).toBeVisible();
  expect(screen.queryByText('Outbox')).not.toBeInTheDocument();
});

it('an administrator sees what was given up and why, and tries it again', async () => {
  const { sent, container } = open('mail', { abilities: ['mail:manage'] });
  expect(await screen.findByText('Given up: mailbox is full')).toBeVisible();
  expect(screen.getByText('0 waiting, 1 given up, 2 sent.')).toBeVisible();
  expect(await objectionsTo(container)).toEqual([]);
  await press('Try again: Meeting: Joint Committee, to Example member');
  expect(sent[0]?.variables.input).toMatchObject({ id: 'l1' });
});

it('without a mail server the outbox says that nothing leaves, and what to set', async () => {
  const outbox = {
    ...OUTBOX,
    isConfigured: false,
    leaves: false,
    from: null,
    words: 'No letter leaves: no mail server configured.',
  };
  open('mail', { abilities: ['mail:manage'], outbox });
  expect(await screen.findByText('No letter leaves: no mail server configured.')).toBeVisible();
  expect(screen.getByText(/SMTP_URL and MAIL_FROM/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /Try again/ })).not.toBeInTheDocument();
});
