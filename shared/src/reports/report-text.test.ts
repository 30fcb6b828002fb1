import { numberedParagraphs } from './report-text.js';

describe('a part of a report as typed', () => {
  it('is numbered by its place', () => {
    expect(numberedParagraphs(2, 'One\ngoes on\n\n\nTwo')).toEqual([
      { number: '2.1', text: 'One goes on', bullets: [], below: [] },
      { number: '2.2', text: 'Two', bullets: [], below: [] },
    ]);
  });

  it('has bullets, and numbered paragraphs below with bullets of their own', () => {
    const [first] = numberedParagraphs(
      2,
      'Planned:\n- in general\n+ Local care\n- in hubs\n  of many\n\n+ Acute care',
    );
    expect(first).toEqual({
      number: '2.1',
      text: 'Planned:',
      bullets: ['in general'],
      below: [
        { number: '2.1.1', text: 'Local care', bullets: ['in hubs of many'], below: [] },
        { number: '2.1.2', text: 'Acute care', bullets: [], below: [] },
      ],
    });
  });

  it('begins a paragraph where a bullet or a plus has none to belong to', () => {
    expect(numberedParagraphs(5, '- one\n- two').map(({ number, bullets }) => [number, bullets])).toEqual([
      ['5.1', ['two']],
    ]);
    expect(numberedParagraphs(5, '+ one')).toMatchObject([{ number: '5.1', text: 'one' }]);
    expect(numberedParagraphs(1, ' \n ')).toEqual([]);
  });

  it('takes a hyphen inside words for what it is', () => {
    expect(numberedParagraphs(1, '-5 degrees\n+1 more')).toMatchObject([{ text: '-5 degrees +1 more' }]);
  });
});
