import { randomUUID } from 'node:crypto';
import type { Maker } from './world-kinds.js';
import { PACK_MAKERS } from './world-pack-rows.js';

const file =
  (more: Record<string, unknown>): Maker =>
  (at, id, n) => {
    const editionId = randomUUID();
    const place = { edition_id: editionId, freezing: 1, audience: 'OFFICIAL' };
    return [
      ['render_job', { id, ...place, format: 'csv', ...more }],
      ...PACK_MAKERS.issuedEdition(at, editionId, n),
    ];
  };

/** Files of editions on their way. */
export const PACK_FILE_MAKERS = {
  waitingFile: file({}),
  failedFile: file({ state: 'FAILED', last_error: 'It took too long.', ended_at: '2017-11-20T10:00:00Z' }),
} satisfies Record<string, Maker>;
