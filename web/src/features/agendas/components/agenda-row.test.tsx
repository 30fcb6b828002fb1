import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { objectionsTo } from '../../../../test/axe.js';
import type { AgendaItem } from '../api/agenda.js';
import { AgendaRow, type AgendaRowProps } from './agenda-row.js';

const item = (over: Partial<AgendaItem> = {}) =>
  ({
    id: 'one',
    version: 1,
    number: 2,
    startsAt: '10:15',
    sectionId: null,
    title: 'Business case',
    isWithheld: false,
    purpose: 'FOR_DECISION',
    minutesAllotted: 20,
    presenter: 'Programme director',
    state: 'ON_AGENDA',
    classification: 'OFFICIAL',
    ...over,
  }) as AgendaItem;

function show(over: Partial<AgendaRowProps> = {}) {
  const moves: number[] = [];
  const verbs: string[] = [];
  const shown = render(
    <ol>
      <AgendaRow
        item={item()}
        mayArrange
        takesMinutes={false}
        mayMoveUp
        mayMoveDown
        onMove={(by) => moves.push(by)}
        onVerb={(verb) => verbs.push(verb)}
        itemHref={() => null}
        decisionHref={null}
        {...over}
      />
    </ol>,
  );
  return { ...shown, moves, verbs };
}

it('says number, hour, purpose, minutes and who presents', () => {
  show();
  const row = screen.getByRole('listitem', { name: 'Business case' });
  expect(row).toHaveTextContent('2');
  expect(row).toHaveTextContent('10:15');
  expect(row).toHaveTextContent('For decision · 20 min · presented by Programme director');
});

it('moves by Alt and the arrows from whatever in it has the focus, and by its buttons', async () => {
  const { moves } = show();
  screen.getByRole('button', { name: 'Move up: Business case' }).focus();
  await userEvent.keyboard('{Alt>}{ArrowUp}{ArrowDown}{/Alt}');
  await userEvent.click(screen.getByRole('button', { name: 'Move down: Business case' }));
  expect(moves).toEqual([-1, 1, 1]);
});

it('does not move where there is no place, nor without Alt', async () => {
  const { moves } = show({ mayMoveUp: false });
  const up = screen.getByRole('button', { name: 'Move up: Business case' });
  expect(up).toHaveAttribute('aria-disabled', 'true');
  up.focus();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}{ArrowDown}{Enter}');
  expect(moves).toEqual([]);
});

it('offers results once the meeting has taken place, and no more arranging', async () => {
  const { verbs } = show({ mayArrange: false, takesMinutes: true });
  expect(screen.queryByRole('button', { name: /Move/ })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Do with item 2: Business case' }));
  expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent)).toEqual([
    'Record the result',
    'Write what was said',
  ]);
  await userEvent.keyboard('{Enter}');
  expect(verbs).toEqual(['RESULT']);
});

it('tells of a withheld item its paragraph and reason, and offers nothing', () => {
  const withheld = item({
    isWithheld: true,
    title: null,
    purpose: null,
    classification: 'EXEMPT',
    exemptParagraph: 3,
    exemptReason: 'commercial terms',
  });
  show({ item: withheld, takesMinutes: true });
  expect(screen.getByText('Exempt item')).toBeInTheDocument();
  expect(screen.getByText('Withheld: paragraph 3 of Schedule 12A, commercial terms')).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('raises no accessibility objection', async () => {
  const { container } = show({ item: item({ isLate: true, urgencyReason: 'The letter came today' }) });
  expect(await objectionsTo(container)).toEqual([]);
});

it('leads to a decision on it while minutes are taken, and not before', () => {
  const decisionHref = '/p/x/decisions?record=m';
  const { unmount } = show({ decisionHref, takesMinutes: false });
  expect(screen.queryByRole('link', { name: /Record a decision/ })).not.toBeInTheDocument();
  unmount();
  show({ decisionHref, takesMinutes: true });
  expect(screen.getByRole('link', { name: 'Record a decision on Business case' })).toBeInTheDocument();
});
