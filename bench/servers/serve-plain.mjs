import { createServer } from 'node:http';

/** Plain http: `GET /?programme=…` gives what `answer` makes of the programme. Says its address in one line once it listens. */
export function servePlain(answer) {
  const server = createServer(async (request, response) => {
    try {
      const programmeId = new URL(request.url, 'http://localhost').searchParams.get('programme');
      const body = Buffer.from(JSON.stringify(await answer(programmeId)));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
      response.end(body);
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  server.listen(0, '127.0.0.1', () => {
    console.log(JSON.stringify({ url: `http://127.0.0.1:${server.address().port}` }));
  });
}

process.on('SIGTERM', () => process.exit(0));
