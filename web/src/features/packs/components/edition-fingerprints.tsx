import { shortHash, wasIssued } from '@gantry/shared/packs/edition-rules';
import { PACK_AUDIENCE_WORDS } from '@gantry/shared/packs/pack-words';
import type { Edition } from '../api/packs.js';

import styles from './packs.module.css';

/** Which sum is which: the one seal of an edition, and the fingerprint that each audience finds in the foot of its files. */
export function EditionFingerprints({
  edition: { contentHash, audiences, state },
}: {
  edition: Pick<Edition, 'contentHash' | 'audiences' | 'state'>;
}) {
  return (
    <p className="muted small">
      Seal of the edition, over all audiences: <Hash of={contentHash} />.
      {audiences.length > 0 && (
        <>
          {' '}
          In the foot of its files:{' '}
          {audiences.map(({ audience, sha256 }, at) => (
            <span key={audience}>
              {at > 0 && ', '}
              {PACK_AUDIENCE_WORDS[audience].toLowerCase()} <Hash of={sha256} />
            </span>
          ))}
          .
        </>
      )}
      {!wasIssued(state) &&
        ' Issuing writes in its number and who issues it, so that the issued edition has others.'}
    </p>
  );
}

const Hash = ({ of }: { of: string }) => (
  <span className={styles.hash} title={of}>
    {shortHash(of)}
  </span>
);
