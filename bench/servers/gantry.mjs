/** The product as `npm start` serves it: production mode, persisted documents, session check and all. */
import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
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
if (process.env.LOOP_FILE) {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const tell = () =>
    writeFileSync(
      process.env.LOOP_FILE,
      JSON.stringify({ p99: delay.percentile(99) / 1e6, max: delay.max / 1e6 }),
    );
  tell();
  setInterval(tell, 500).unref();
  // From here on another spell is measured.
  process.on('SIGUSR2', () => delay.reset());
}
console.log(JSON.stringify({ url: `http://127.0.0.1:${port}/graphql` }));
process.on('SIGTERM', async () => {
  await close();
  process.exit(0);
});
