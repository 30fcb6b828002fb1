import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { readingNow } from '../as-at/as-at-context.js';
import type { AccessKind } from './access-event.entity.js';

export interface AccessNote {
  officeId?: string | null;
  personId?: string | null;
  detail?: string | null;
  address?: string | null;
}

/** Who came, who was turned away. Written outside the business transaction, so that a refusal leaves its trace. */
@Injectable()
export class AccessLog {
  constructor(private readonly db: DataSource) {}

  async note(kind: AccessKind, note: AccessNote): Promise<void> {
    const values = [
      note.officeId ?? null,
      note.personId ?? null,
      kind,
      note.detail?.slice(0, 200) ?? null,
      note.address ?? null,
    ];
    await readingNow(() =>
      this.db.query(
        'insert into access_event (office_id, person_id, kind, detail, address) values ($1, $2, $3, $4, $5)',
        values,
      ),
    );
  }
}
