import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { objectionsTo } from '../../../../test/axe.js';
import { aSession } from '../../../../test/server.js';
import type { DecisionRoute } from '../../../generated/graphql.js';
import { type Session, sessionQuery } from '../../../lib/session.js';
import { EffectFields } from './effect-fields.js';
import { type EffectValues, emptyRecording } from './recording-values.js';
import { RouteFields } from './route-fields.js';

function Signed({ children }: { children: ReactNode }) {
  const [client] = useState(() => {
    const fresh = new QueryClient();
    fresh.setQueryData(sessionQuery.queryKey, aSession() as unknown as Session);
    return fresh;
  });
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}

const MEETINGS = [
  { id: 'held', bodyId: 'body', label: 'Joint Committee, 31 Jan 2018', isHeld: true, isInformal: false },
  { id: 'next', bodyId: 'body', label: 'Joint Committee, 6 Mar 2018', isHeld: false, isInformal: false },
  { id: 'shop', bodyId: 'body', label: 'Workshop, 5 Jan 2018', isHeld: true, isInformal: true },
];

function show(route: DecisionRoute, over = {}) {
  const values = { ...emptyRecording('body', '', route), ...over };
  return render(
    <RouteFields
      values={values}
      meetings={MEETINGS}
      ratifiable={[]}
      errorAt={() => undefined}
      onChange={() => {}}
    />,
    { wrapper: Signed },
  );
}

describe('the fields of each way to decide', () => {
  it('asks at a meeting for one that was held, and nothing else', async () => {
    const { container } = show('COMMITTEE');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      'Choose a meeting that was held',
      'Joint Committee, 31 Jan 2018',
      'Workshop, 5 Jan 2018',
    ]);
    expect(screen.getAllByRole('combobox')).toHaveLength(1);
    expect(await objectionsTo(container)).toEqual([]);
  });

  it('asks a chair for the reason, those consulted and a formal meeting to report to', async () => {
    const { container } = show('CHAIRS_ACTION');
    expect(screen.getByLabelText('Why it could not wait for the next meeting')).toBeInTheDocument();
    expect(screen.getByLabelText('Who was consulted')).toBeInTheDocument();
    expect(screen.queryByLabelText('Meeting')).not.toBeInTheDocument();
    const meeting = screen.getByLabelText('Meeting it is reported to');
    expect(meeting).toHaveTextContent('6 Mar 2018');
    expect(meeting).not.toHaveTextContent('Workshop');
    expect(await objectionsTo(container)).toEqual([]);
  });

  it('asks an officer for the clause and the limit', () => {
    show('DELEGATED');
    for (const label of [
      'Officer or post',
      'Clause of the scheme of delegation',
      'Limit in pounds (optional)',
    ])
      expect(screen.getByLabelText(label)).toBeInTheDocument();
  });

  it('asks of a workshop which meeting ratifies it', () => {
    show('COMMITTEE', { meetingId: 'shop' });
    expect(screen.getByLabelText('Formal meeting that is to ratify it')).toBeInTheDocument();
  });
});

function Effects() {
  const [effects, setEffects] = useState<EffectValues[]>([]);
  const gate = {
    id: 'g',
    code: 'MS-017',
    kind: 'GATE',
    bodyId: null,
    isAtMeeting: true,
    label: 'MS-017 Decision',
  };
  const launch = {
    id: 'l',
    code: 'MS-018',
    kind: 'MILESTONE',
    bodyId: null,
    isAtMeeting: false,
    label: 'MS-018 Launch',
  };
  return (
    <EffectFields
      effects={effects}
      items={[gate, launch]}
      planItemId="g"
      errorAt={() => undefined}
      onChange={setEffects}
    />
  );
}

it('says in words what the decision will do, by keyboard alone', async () => {
  const user = userEvent.setup();
  render(<Effects />, { wrapper: Signed });
  await user.tab();
  await user.keyboard('{Enter}');
  expect(screen.getByLabelText('Gate that it opens')).toHaveValue('g');
  await user.click(screen.getByRole('button', { name: 'Set a date' }));
  const item = screen.getByLabelText('Item whose date it sets');
  expect(item).not.toHaveTextContent('MS-017');
  await user.selectOptions(item, 'l');
  await user.type(screen.getByLabelText('To which date'), '2/2/18');
  expect(screen.getByText(/opens MS-017; sets MS-018 to 2\/2\/18\./)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Take out number 1' }));
  expect(screen.queryByLabelText('Gate that it opens')).not.toBeInTheDocument();
});
