/** What a server answered. */
export interface Answer {
  readonly address: string;
  readonly status: number;
  /** A header’s value; empty when it is not sent. */
  header(name: string): string;
  readonly bytes: Buffer;
  readonly text: string;
}

/**
 * Asks the deployed site for an address; redirects are not followed.
 * @param path relative to the site, or absolute; of another host nothing is asked
 * @throws Error when there is no answer, or the address is of another host
 */
export type Ask = (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;

/** Milliseconds after which an answer is no longer waited for. */
const patience = 20_000;

/** Encodings that every browser of today can read. */
const encodings = 'br, gzip';

/** Makes the one who asks: each address is asked for once. */
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
