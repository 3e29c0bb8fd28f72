/**
 * Lets the page ask no server but its own and the one that keeps the files: what Sveltia CMS would ask
 * others for, such as whether there is a newer version of it, is answered as if there were no network.
 * The browser is told the same by the page; this spares its list of mistakes.
 */
export function guardRequests(server: string | undefined): void {
  const ask = window.fetch.bind(window);
  const keeper = server === undefined ? undefined : new URL(server).origin;
  window.fetch = async (input, options) => {
    const { origin, protocol } = new URL(
      input instanceof Request ? input.url : input,
      document.baseURI,
    );
    const isOwn = [location.origin, keeper].includes(origin) || /^(blob|data):$/.test(protocol);
    if (!isOwn) throw new TypeError('Failed to fetch');
    const answer = await ask(input, options);
    const isData = /\bjson\b/.test(answer.headers.get('content-type') ?? '');
    return origin === keeper && answer.ok && isData ? withoutFaces(answer) : answer;
  };
}

/** Addresses of pictures of people, which lie on yet other servers: Sveltia CMS has a sign for them. */
const faces = new Set(['avatar_url', 'avatarUrl']);

async function withoutFaces(answer: Response): Promise<Response> {
  const data: unknown = JSON.parse(await answer.text(), (name, value: unknown) =>
    faces.has(name) ? undefined : value,
  );
  return Response.json(data, { status: answer.status });
}
