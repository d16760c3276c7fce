/**
 * A web of our own: every host name leads to this process. Browsers reach it through a proxy on 127.0.0.1, so nothing
 * leaves the machine, and both browsers see the same hosts, ports and certificates.
 */
import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { connect, type AddressInfo, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { generate } from 'selfsigned';

export interface Answer {
  readonly body: string;
  readonly status?: number;
  readonly headers?: Record<string, string>;
}

export interface TestWeb {
  /** Proxy port on 127.0.0.1. */
  readonly port: number;
  /** Puts a page at an address ('https://shop.example/pay'), for all later requests. */
  put(url: string, page: string | Answer): void;
  /** Every request so far: 'GET https://shop.example/pay', with the body of posts. */
  readonly requests: { line: string; body: string }[];
  close(): Promise<void>;
}

const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** A whole page around a body. */
export function page(body: string, title = 'A page'): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeHtml(title)}</title><body>${body}</body></html>`;
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

export async function startWeb(): Promise<TestWeb> {
  const pages = new Map<string, Answer>();
  const requests: TestWeb['requests'] = [];
  const sockets = new Set<Socket>();

  const answer = async (url: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requests.push({ line: `${request.method ?? ''} ${url}`, body: await readBody(request) });
    const { origin, pathname } = new URL(url);
    const found = pages.get(origin + pathname);
    response.writeHead(found?.status ?? (found ? 200 : 404), { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...found?.headers });
    response.end(found?.body ?? page('<p>Nothing here.</p>', 'Not found'));
  };

  const pems = await generate([{ name: 'commonName', value: 'privacy-wall.test' }], { keySize: 2048, algorithm: 'sha256' });
  const secure = createHttps({ key: pems.private, cert: pems.cert }, (request, response) => {
    void answer(`https://${request.headers.host ?? ''}${request.url ?? '/'}`, request, response);
  });
  const securePort = await listen(secure);

  const proxy = createHttp((request, response) => {
    const url = request.url ?? '/';
    void answer(url.startsWith('http:') ? url : `http://${request.headers.host ?? ''}${url}`, request, response);
  });
  proxy.on('connect', (_request, client: Socket) => {
    const through = connect(securePort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      client.pipe(through).pipe(client);
    });
    for (const socket of [client, through]) {
      // A browser that closes a tab cuts its connections: the end of both, and nothing to report.
      socket.on('error', () => { client.destroy(); through.destroy(); });
    }
  });
  for (const server of [proxy, secure]) {
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  }
  const port = await listen(proxy);

  return {
    port,
    requests,
    put(url, content) {
      const { origin, pathname } = new URL(url);
      pages.set(origin + pathname, typeof content === 'string' ? { body: content } : content);
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([proxy, secure].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}
