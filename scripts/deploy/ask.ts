export interface Answer {
  readonly address: string;
  readonly status: number;
  /** Empty if missing. */
  header(name: string): string;
  readonly bytes: Buffer;
  readonly text: string;
}

/**
 * Request an address of the deployed site, without following redirects.
 * @param path relative to the site, or absolute; other hosts get no request
 * @throws Error if there is no response, or the address is of another host
 */
export type Ask = (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

/** Timeout in milliseconds. */
const patience = 20_000;

/** Supported by all current browsers. */
const encodings = 'br, gzip';

/** Requests each address once. */
export function openAsk(site: URL): Ask {
  const known = new Map<string, Promise<Answer>>();
  const ask = async (address: URL, headers: Readonly<Record<string, string>>): Promise<Answer> => {
    const answer = await fetch(address, {
      redirect: 'manual',
      headers: { 'accept-encoding': encodings, ...headers },
      signal: AbortSignal.timeout(patience),
    });
    const bytes = Buffer.from(await answer.arrayBuffer());
    return {
      address: address.href,
      status: answer.status,
      header: (name) => answer.headers.get(name) ?? '',
      bytes,
      text: bytes.toString('utf8'),
    };
  };
  return (path, headers = {}) => {
    const address = new URL(path, site);
    if (address.hostname !== site.hostname) throw new Error(`${address.host}: another host`);
    const key = JSON.stringify([address.href, headers]);
    const found = known.get(key) ?? ask(address, headers);
    known.set(key, found);
    return found;
  };
}
