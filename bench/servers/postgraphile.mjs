/**
 * The peer that turns any PostgreSQL schema into GraphQL: the same rows with the same dates, reports and links, as its
 * users would ask for them. It applies no rule, so it says no colour, slip or words. PEER_MODULES is where it lies.
 */
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const resolver = createRequire(join(process.env.PEER_MODULES, '../package.json'));
const load = (name) => import(pathToFileURL(resolver.resolve(name)).href);
const { PostGraphileAmberPreset } = await load('postgraphile/presets/amber');
const { makePgService } = await load('postgraphile/adaptors/pg');
const { postgraphile } = await load('postgraphile');
const { grafserv } = await load('postgraphile/grafserv/node');

const peer = postgraphile({
  extends: [PostGraphileAmberPreset],
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [makePgService({ connectionString: process.env.DATABASE_URL, schemas: ['public'] })],
  grafserv: { graphiql: false, watch: false },
  grafast: { explain: false },
});
const server = createServer();
await peer.createServ(grafserv).addTo(server);
server.listen(0, '127.0.0.1', () => {
  console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}/graphql` }));
});
process.on('SIGTERM', () => process.exit(0));
