/**
 * Block requests to all servers but the page's own and the file server. Others, such as Sveltia CMS's update
 * check, fail as if offline. The page's content security policy does the same; this avoids its console errors.
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

/** Avatar addresses, which are on further servers; Sveltia CMS shows a symbol instead. */
const faces = new Set(['avatar_url', 'avatarUrl']);

async function withoutFaces(answer: Response): Promise<Response> {
  const data: unknown = JSON.parse(await answer.text(), (name, value: unknown) =>
    faces.has(name) ? undefined : value,
  );
  return Response.json(data, { status: answer.status });
}
