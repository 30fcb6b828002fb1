import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../../test/axe.js';
import { ApiError } from '../../../lib/api-error.js';
import { ToastProvider } from '../../../ui/toast/toast.js';
import type { MyReturn as Facts } from '../api/my-returns.js';
import type { ReturnDoor } from '../lib/return-door.js';
import { aLine, aQuestion, aReturn, aWorkstream } from '../test/returns.js';
import { MyReturn } from './my-return.js';

/** A door that keeps what was sent; the first call of one verb may be refused. */
interface Answers {
  verb?: keyof ReturnDoor;
  error?: ApiError;
  warnings?: Partial<Record<keyof ReturnDoor, string[]>>;
}

function aDoor(refuse?: Answers) {
  const sent: { verb: keyof ReturnDoor; input: unknown }[] = [];
  let isToRefuse = refuse?.error !== undefined;
  const take = (verb: keyof ReturnDoor, input: unknown) => {
    sent.push({ verb, input });
    if (!isToRefuse || refuse?.verb !== verb) return;
    isToRefuse = false;
    throw refuse.error!;
  };
  const one =
    (verb: keyof ReturnDoor) =>
    async <Input extends { id: string }>(input: Input) => {
      take(verb, input);
      return { id: input.id, version: 9, warnings: [] };
    };
  const door: ReturnDoor = {
    answerLine: one('answerLine'),
    noChange: async (lines) => {
      take('noChange', lines);
      const warnings = (refuse?.warnings?.noChange ?? []).map((message) => ({ message }));
      return lines.map(({ id }) => ({ id, version: 9, warnings }));
    },
    reopenLine: one('reopenLine'),
    answerReturn: one('answerReturn'),
    answerQuery: one('answerQuery'),
    submit: one('submit'),
    takeBack: one('takeBack'),
  };
  const last = (verb: keyof ReturnDoor) => sent.filter((each) => each.verb === verb).at(-1)?.input;
  return { door, last };
}

function show(mine: Facts, refuse?: Parameters<typeof aDoor>[0]) {
  const { door, last } = aDoor(refuse);
  const page = (facts: Facts) => (
    <ToastProvider>
      <MyReturn mine={facts} personId="me" door={door} />
    </ToastProvider>
  );
  const view = render(page(mine));
  return { ...view, last, renew: (facts: Facts) => view.rerender(page(facts)) };
}
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const problems = (message: string, rule = 'RET-22', severity = 'W') => ({
  problems: [{ rule, severity, field: null, message }],
});

beforeEach(() => sessionStorage.clear());

it('asks the stale items first, and folds what is carried forward', () => {
  show(aReturn([aLine('a'), aLine('b', { isAsked: false, askedBecause: null })]));
  expect(screen.getByText('0 of 1 answered')).toBeVisible();
  expect(screen.getByText('Carried forward, no change needed (1)')).toBeVisible();
  expect(screen.getByRole('button', { name: 'No change: Item a' })).toBeVisible();
  expect(screen.getByText('Item b')).not.toBeVisible();
});

it('"no change" is one press, leads on to the next item and can be undone', async () => {
  const amber = { rag: 'amber', computedRag: 'amber' };
  const { last } = show(aReturn([aLine('a', amber), aLine('b', amber)]));
  await press('No change: Item a');
  expect(last('noChange')).toEqual([{ id: 'a', expectedVersion: 1 }]);
  expect(screen.getByText('Item a: no change.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'No change: Item b' })).toHaveFocus();
  await press('Undo');
  expect(last('reopenLine')).toEqual({ id: 'a', expectedVersion: 9 });
});

it('says "no change" of everything on track at once, and of nothing else', async () => {
  const { last } = show(
    aReturn([
      aLine('a'),
      aLine('b'),
      aLine('c', { rag: 'red', computedRag: 'red' }),
      aLine('d', { noChangeProblem: 'A missed milestone cannot be on track.' }),
    ]),
  );
  await press('No change in the 2 that are on track');
  expect(last('noChange')).toEqual([
    { id: 'a', expectedVersion: 1 },
    { id: 'b', expectedVersion: 1 },
  ]);
});

it('says beside the button what "no change" leaves open, and not once more afterwards', async () => {
  const amber = { rag: 'amber', computedRag: 'amber' };
  const gap = 'At risk needs a path to green: an action, its owner and its date.';
  const path = { pathToGreen: 'Agree the text', pathOwner: 'Lead', pathDueOn: '2017-12-20' };
  show(aReturn([aLine('a', amber), aLine('b', { ...amber, ...path }), aLine('c')]), {
    warnings: { noChange: [gap] },
  });
  const noChange = (name: string) => screen.getByRole('button', { name: `No change: ${name}` });
  expect(noChange('Item a')).toHaveAccessibleDescription(`“No change” leaves this open: ${gap}`);
  expect(noChange('Item b')).not.toHaveAccessibleDescription();
  expect(noChange('Item c')).not.toHaveAccessibleDescription();
  await press('No change: Item a');
  expect(screen.getByText('Item a: no change.')).toBeVisible();
});

it('asks for words with an update at risk, and warns of a missing path before it is saved', async () => {
  const red = { rag: 'red', computedRag: 'red', narrative: null };
  const { last } = show(aReturn([aLine('a', red)]));
  await press('Update: Item a');
  expect(screen.getByText(/^Off track needs a path to green/)).toBeVisible();
  await press('Save and next');
  expect(last('answerLine')).toBeUndefined();
  const sentence = 'Off track needs words. Say what happened, or give the path to green.';
  expect(screen.getAllByText(sentence).length).toBeGreaterThan(0);
  await userEvent.type(screen.getByLabelText('What happened'), 'The panel was put off');
  await press('Save anyway');
  expect(last('answerLine')).toEqual(
    expect.objectContaining({ rag: 'red', narrative: 'The panel was put off' }),
  );
});

it('opens the form of the next item that waits', async () => {
  show(aReturn([aLine('a'), aLine('b', { isOpen: false }), aLine('c')]));
  await press('Update: Item a');
  await press('Save and next');
  const next = within(screen.getByRole('region', { name: 'Item c' }));
  expect(next.getByRole('radio', { checked: true })).toHaveFocus();
  await press('Cancel');
  expect(screen.getByRole('button', { name: 'No change: Item c' })).toHaveFocus();
});

it('shows to read what was answered', () => {
  const said = { narrative: 'The panel was put off', pathToGreen: 'A new day', pathOwner: 'Lead' };
  const handedIn = { isOpen: false, answer: 'UPDATED', answeredBy: 'Me', rag: 'red', computedRag: 'red' };
  show(aReturn([aLine('a', { ...said, ...handedIn, pathDueOn: '2017-12-20' })]));
  const item = screen.getByText('Item a').closest('section') as HTMLElement;
  expect(item).toHaveTextContent('The panel was put off');
  expect(item).toHaveTextContent('Path to green: A new day, Lead, by 20 Dec 2017');
});

it('says why "no change" would not do, and offers the form alone', () => {
  show(aReturn([aLine('a', { noChangeProblem: 'A missed milestone cannot be on track.' })]));
  expect(screen.getByText(/“No change” would not do: A missed milestone/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'No change: Item a' })).not.toBeInTheDocument();
});

it('begins the form with what was said last, and keeps what was typed until it is saved', async () => {
  const first = show(aReturn([aLine('a')]));
  await press('Update: Item a');
  const story = screen.getByLabelText('What happened (optional)');
  expect(story).toHaveValue('Drafted');
  await userEvent.type(story, ' and sent');
  first.unmount();
  const { last } = show(aReturn([aLine('a')]));
  await press('Update: Item a');
  expect(screen.getByLabelText('What happened (optional)')).toHaveValue('Drafted and sent');
  await press('Save and next');
  expect(last('answerLine')).toEqual(
    expect.objectContaining({ id: 'a', expectedVersion: 1, rag: 'green', narrative: 'Drafted and sent' }),
  );
  expect(sessionStorage).toHaveLength(0);
});

it('shows mine and theirs where somebody else has answered meanwhile', async () => {
  const stale = new ApiError('STALE_VERSION', { current: { version: 4, rag: 'red', narrative: 'Stopped' } });
  const { last } = show(aReturn([aLine('a')]), { verb: 'answerLine', error: stale });
  await press('Update: Item a');
  await userEvent.type(screen.getByLabelText('What happened (optional)'), ', mine');
  await press('Save and next');
  expect(screen.getByText('Stopped')).toBeVisible();
  await userEvent.click(screen.getByRole('radio', { name: /Status, theirs/ }));
  await press('Save my choice');
  expect(last('answerLine')).toEqual(
    expect.objectContaining({ expectedVersion: 4, rag: 'red', narrative: 'Drafted, mine' }),
  );
});

it('puts a question of the programme office at its item, with a box for the answer', async () => {
  const { last } = show(aReturn([aLine('a', { queries: [aQuestion()] })]));
  const item = within(screen.getByRole('region', { name: 'Item a' }));
  expect(item.getByText('Why is it on track?')).toBeVisible();
  await userEvent.click(item.getByRole('button', { name: 'Send the answer' }));
  expect(item.getAllByText('Write an answer').length).toBeGreaterThan(0);
  await userEvent.type(item.getByLabelText('Your answer'), 'The visit took place');
  await userEvent.click(item.getByRole('button', { name: 'Send the answer' }));
  expect(last('answerQuery')).toEqual({
    id: 'question',
    expectedVersion: 1,
    answer: 'The visit took place',
  });
});

it('hands the workstream in with one press, from what comes of its items', async () => {
  const { last } = show(aReturn([]));
  expect(screen.getByText('Announced last time: Finish the report')).toBeVisible();
  await userEvent.type(screen.getByLabelText('What was done'), 'It is finished');
  await press('Hand in Stroke');
  expect(last('answerReturn')).toEqual(
    expect.objectContaining({ id: 'return', expectedVersion: 2, rag: 'green', thisPeriod: 'It is finished' }),
  );
  expect(last('submit')).toEqual({ id: 'return', expectedVersion: 9, reason: null });
  expect(screen.getByText('Stroke: handed in for November 2017.')).toBeVisible();
});

it('wants a word on what was done to hand in, and none to keep for later', async () => {
  const { last } = show(aReturn([]));
  await press('Hand in Stroke');
  expect(screen.getAllByText('Say what was done in this period.').length).toBeGreaterThan(0);
  expect(last('answerReturn')).toBeUndefined();
  expect(screen.getByLabelText('What comes next (optional)')).toBeVisible();
  await press('Keep for later');
  expect(last('answerReturn')).toEqual(expect.objectContaining({ thisPeriod: null }));
});

it('lists what is missing, and hands in all the same with a reason', async () => {
  const error = new ApiError('REASON_NEEDED', problems('Not answered yet: Item b.'));
  const { last } = show(aReturn([], { returns: [aWorkstream({ thisPeriod: 'It is finished' })] }), {
    verb: 'submit',
    error,
  });
  await press('Hand in Stroke');
  expect(screen.getByText('Not answered yet: Item b.')).toBeVisible();
  await userEvent.type(screen.getByLabelText('Why you hand it in all the same'), 'It follows');
  await press('Hand in Stroke');
  expect(last('answerReturn')).toEqual(expect.objectContaining({ expectedVersion: 9 }));
  expect(last('submit')).toEqual({ id: 'return', expectedVersion: 9, reason: 'It follows' });
});

it('takes a newer version for its own while nobody has said anything else of the workstream', async () => {
  const { last, renew } = show(aReturn([], { returns: [aWorkstream({ version: 2 })] }));
  renew(aReturn([], { returns: [aWorkstream({ version: 3 })] }));
  await press('Keep for later');
  expect(last('answerReturn')).toEqual(expect.objectContaining({ expectedVersion: 3 }));
  expect(last('submit')).toBeUndefined();
});

it('tells an owner of one item who hands the return in', () => {
  show(aReturn([aLine('a')], { returns: [aWorkstream({ isMine: false, isOpen: true })] }));
  expect(screen.getByText('Lead says how it stands as a whole, and hands it in.')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Hand in Stroke' })).not.toBeInTheDocument();
});

it('can take back what was handed in and not accepted', async () => {
  const handedIn = {
    ...{ submittedOn: '2017-12-06', submittedBy: 'Lead', isOpen: false, rag: 'green' },
    ...{ thisPeriod: 'It is finished', nextPeriod: 'The panel', helpNeeded: null },
  };
  const { last, renew } = show(
    aReturn([], { returns: [aWorkstream({ ...handedIn, state: 'SUBMITTED', isLate: true })] }),
  );
  expect(screen.getByText(/Handed in 6 Dec 2017 by Lead, after the cut-off/)).toBeVisible();
  const whole = screen.getByRole('region', { name: 'Stroke as a whole' });
  expect(whole).toHaveTextContent('What was doneIt is finished');
  expect(whole).toHaveTextContent('What comes nextThe panel');
  expect(whole).toHaveTextContent('Help neededNothing said.');
  await press('Take it back');
  expect(last('takeBack')).toEqual({ id: 'return', expectedVersion: 2 });
  renew(aReturn([], { returns: [aWorkstream({ ...handedIn, state: 'ACCEPTED' })] }));
  expect(screen.queryByRole('button', { name: 'Take it back' })).not.toBeInTheDocument();
});

it('says that the cut-off has passed, and that it is taken all the same', () => {
  show(aReturn([aLine('a')], { isPastCutOff: true }));
  expect(screen.getByText(/The cut-off was 5 Dec 2017. What you hand in now is taken/)).toBeVisible();
});

it('raises no accessibility objection', async () => {
  const lines = [
    aLine('a', { queries: [aQuestion()] }),
    aLine('b', { answer: 'NO_CHANGE', answeredBy: 'Me' }),
  ];
  const { container } = show(aReturn(lines));
  await press('Update: Item a');
  expect(await objectionsTo(container)).toEqual([]);
});
