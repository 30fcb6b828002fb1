import { render } from '@testing-library/react';
import { EditionFingerprints } from './edition-fingerprints.js';

const sum = (letter: string) => letter.repeat(64);
const edition = {
  contentHash: sum('a'),
  audiences: [
    { audience: 'OFFICIAL', sha256: sum('b') },
    { audience: 'PUBLIC', sha256: sum('c') },
  ],
  state: 'ISSUED',
} as const;

it('tells the seal of the edition from the fingerprint in the foot of each audience’s files', () => {
  const { container } = render(
    <EditionFingerprints edition={{ ...edition, audiences: [...edition.audiences] }} />,
  );
  expect(container).toHaveTextContent(
    /^Seal of the edition, over all audiences: a{12}\. In the foot of its files: official b{12}, public c{12}\.$/,
  );
});

it('says of a draft that the issued edition has others', () => {
  const { container } = render(
    <EditionFingerprints edition={{ ...edition, state: 'DRAFT', audiences: [] }} />,
  );
  expect(container).toHaveTextContent(/^Seal of the edition, over all audiences: a{12}\. Issuing writes in/);
});
