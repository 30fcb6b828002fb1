import { render, screen } from '@testing-library/react';
import { RelatedRecords } from './item-relations.js';

it('names the state of a record as its register does', () => {
  const records = [{ id: 'd1', code: 'JC-2018-01', title: 'Launch agreed', state: 'IN_EFFECT' }];
  render(<RelatedRecords title="Decisions" none="None." records={records} hrefOf={() => null} />);
  expect(screen.getByText('In effect')).toBeInTheDocument();
});
