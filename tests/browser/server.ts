import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Certificate } from './certificate.ts';
import { hosts, type StageSite } from './hosts.ts';

/** Where the bundled stand-in pages lie; written by the build step. */
export const pagesFolder = '.pages';

const siteOf = new Map<string, StageSite>(
  Object.entries(hosts).map(([site, host]) => [host, site as StageSite]),
);

/** As strict as the strictest of the four: own scripts only, and no string ever becomes HTML or code. */
const strictPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

function shell(site: StageSite, query: URLSearchParams): string {
  const page = query.get('page') ?? '';
  const language = query.get('lang') ?? 'en';
  const folder = site === 'messenger' ? 'facebook' : site;
  const source = page.includes('/') ? page : `${folder}/${page}`;
  return `<!doctype html><html lang="${language.replace(/\W/g, '')}"${language === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${hosts[site]}</title><link rel="icon" href="data:,"></head><body><script type="module" src="/~/${source.replace(/[^\w/-]/g, '')}.js"></script></body></html>`;
}

export interface PageServer {
  readonly port: number;
  /** Every request that reached the server, as `host path`. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Serves the stand-in pages on loopback: any path gives the shell of `?page=`, `/~/…` the bundled modules. */
export async function startPageServer(certificate: Certificate): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer({ key: certificate.key, cert: certificate.cert }, async (request, response) => {
    const host = request.headers.host?.replace(/:\d+$/, '') ?? '';
    const url = new URL(request.url ?? '/', `https://${host}`);
    requests.push(`${host} ${url.pathname}`);
    const site = siteOf.get(host);
    if (!site) return response.writeHead(404).end();
    if (url.pathname.startsWith('/~/')) {
      try {
        const module = await readFile(join(pagesFolder, url.pathname.slice(3)));
        return response
          .writeHead(200, {
            'content-type': 'text/javascript; charset=utf-8',
            // Each browser has a profile of its own; in it, a module is loaded and compiled once.
            'cache-control': 'max-age=86400',
          })
          .end(module);
      } catch {
        return response.writeHead(404).end();
      }
    }
    if (!url.searchParams.has('page')) return response.writeHead(404).end();
    const headers: Record<string, string> = {
      'content-type': 'text/html; charset=utf-8',
    };
    if (url.searchParams.get('csp') === 'strict') headers['content-security-policy'] = strictPolicy;
    return response.writeHead(200, headers).end(shell(site, url.searchParams));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
