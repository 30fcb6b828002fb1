/** The product as `npm start` serves it: production mode, persisted documents, session check and all. */
import { serve } from '../../api/dist/main.js';

const port = Number(process.env.PORT);
const { close } = await serve({
  ownerUrl: process.env.DATABASE_URL,
  appUrl: process.env.DATABASE_URL,
  appRole: null,
  port,
  host: '127.0.0.1',
  webRoot: process.env.WEB_ROOT,
  mode: 'production',
});
console.log(JSON.stringify({ url: `http://127.0.0.1:${port}/graphql` }));
process.on('SIGTERM', async () => {
  await close();
  process.exit(0);
});
