/** The least that any start must wait for: our PostgreSQL comes up on this folder and answers once. */
import pg from 'pg';
import { startEmbedded } from '../../api/dist/platform/embedded-postgres/start-embedded.js';

const database = await startEmbedded({ checkout: process.cwd(), dataDir: process.env.GANTRY_DATA_DIR });
const client = new pg.Client({ connectionString: database.appUrl });
await client.connect();
await client.query('select 1');
console.log(JSON.stringify({ url: database.appUrl }));
await client.end();
await database.stop();
