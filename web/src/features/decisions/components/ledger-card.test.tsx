import { ledgerCsv } from './ledger-card.js';
import { releasedWords } from './released-words.js';

it('exports the ledger with who, why and by which decision', () => {
  const entry = {
    id: '1',
    kind: 'FORECAST' as const,
    on: '2018-02-01',
    sentence: 'Forecast: 1 Feb 2018 → 2 Feb 2018, 1 day later, by JC-2018-01.',
    from: '1 Feb 2018',
    to: '2 Feb 2018',
    reason: 'JC-2018-01: Launch',
    by: 'pmo',
    body: 'Joint Committee',
    decisionId: 'd',
    decisionCode: 'JC-2018-01',
    meetingId: null,
    scenarioNumber: null,
  };
  const [head, row] = ledgerCsv([entry]).split('\r\n');
  expect(head).toContain('Day,What,From,To,Why,Body,Recorded by,Decision');
  expect(row).toContain('2018-02-01');
  expect(row).toContain('1 Feb 2018,2 Feb 2018,JC-2018-01: Launch,Joint Committee,pmo,JC-2018-01');
});

it('says what was released, and what the plan refused', () => {
  expect(
    releasedWords([
      { words: 'opens MS-017', state: 'DONE', note: null },
      { words: 'sets MS-018 to 2 Feb 2018', state: 'REFUSED', note: 'It is complete.' },
    ]),
  ).toBe('Carried out: opens MS-017. Not carried out: sets MS-018 to 2 Feb 2018. It is complete.');
  expect(releasedWords([])).toBe('');
});
