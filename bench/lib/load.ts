import { Agent, request as open } from 'node:http';

export interface Call {
  url: string;
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body: string;
}

export interface Spell {
  latencies: number[];
  seconds: number;
  bytes: number;
}

/** So many callers, each sending its next request as soon as the last is answered, for so long. */
export async function spellOf(call: Call, callers: number, seconds: number): Promise<Spell> {
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  const latencies: number[] = [];
  let bytes = 0;
  const began = performance.now();
  const until = began + seconds * 1000;
  const caller = async () => {
    do {
      const sent = performance.now();
      bytes = (await answerTo(call, agent)).length;
      latencies.push(performance.now() - sent);
    } while (performance.now() < until);
  };
  await Promise.all(Array.from({ length: callers }, caller));
  agent.destroy();
  return { latencies, seconds: (performance.now() - began) / 1000, bytes };
}

/** The whole body; anything but 200 ends the benchmark. */
export function answerTo(call: Call, agent?: Agent): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const request = open(
      call.url,
      { method: call.method, headers: call.headers, ...(agent ? { agent } : {}) },
      (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const body = Buffer.concat(chunks);
          if (answer.statusCode === 200) resolve(body);
          else
            reject(new Error(`${call.url} answered ${answer.statusCode}: ${body.toString().slice(0, 300)}`));
        });
      },
    );
    request.on('error', reject);
    request.end(call.body);
  });
}
