import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { Client } from 'pg';
import { type CopyStreamQuery, from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { damaged } from './backup-failure.js';
import { tableKey } from './backup-format.js';
import type { Table } from './catalogue.js';
import { type Backup, readBackup } from './read-backup.js';

/** Streams every table's rows in, then reads each back: what the database holds is what the file says it held. */
export async function loadTables(
  client: Client,
  file: string,
  { closing }: Backup,
  tables: readonly Table[],
): Promise<void> {
  const byKey = new Map(tables.map((table) => [tableKey(table), table]));
  let open: CopyStreamQuery | null = null;
  const close = async () => {
    if (open) await finished(open.end());
    open = null;
  };
  await readBackup(file, {
    async table(key) {
      await close();
      const table = byKey.get(key);
      if (!table) throw damaged(`it holds data of ${key}, which its own list lacks`);
      open = client.query(copyFrom(table.copyIn));
    },
    async data(chunk) {
      if (!open) throw damaged('it holds data of no table');
      if (!open.write(chunk)) await once(open, 'drain');
    },
  });
  await close();
  for (const sum of closing.tables) {
    const table = byKey.get(tableKey(sum));
    const found = table && (await readBack(client, table));
    if (found?.rows !== sum.rows || found.sha256 !== sum.sha256) {
      throw damaged(`${tableKey(sum)} does not hold after loading what it held before`);
    }
  }
}

async function readBack(client: Client, table: Table): Promise<{ rows: number; sha256: string }> {
  const copy = client.query(copyTo(table.copyOut));
  const sum = createHash('sha256');
  for await (const chunk of copy as AsyncIterable<Buffer>) sum.update(chunk);
  return { rows: copy.rowCount, sha256: sum.digest('hex') };
}
