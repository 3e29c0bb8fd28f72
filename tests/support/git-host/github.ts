import {
  type Answer,
  type Asked,
  blobId,
  type GraphQuery,
  type Repository,
  type Service,
} from './repository.ts';

const user = { id: 7, login: 'editor', name: 'The Editor', email: 'editor@example.org' };
const when = '2025-03-04T05:06:07Z';

interface CommitInput {
  readonly expectedHeadOid: string;
  readonly branch: { readonly branchName: string };
  readonly message: { readonly headline: string };
  readonly fileChanges: {
    readonly additions: readonly { readonly path: string; readonly contents: string }[];
    readonly deletions: readonly { readonly path: string }[];
  };
}

/** Parts of a query such as `content_3: object(oid: "…")`: their names, and what they ask for. */
const parts = (query: string, pattern: RegExp) =>
  [...query.matchAll(pattern)].map(([, name = '', told = '']) => ({ name, told }));

function answerQuery(repository: Repository, { query, variables }: GraphQuery): unknown {
  const { head, message, branch } = repository;
  if (query.includes('createCommitOnBranch')) {
    const { fileChanges, ...input } = variables.input as CommitInput;
    const { branchName } = input.branch;
    const isKnown = branchName === branch || repository.branches.has(branchName);
    if (input.expectedHeadOid !== head || !isKnown) {
      throw new Error(`expected a commit on ${branch} at ${head}`);
    }
    const changes = [
      ...fileChanges.additions.map(({ path, contents }) => ({
        path,
        bytes: Buffer.from(contents, 'base64'),
      })),
      ...fileChanges.deletions,
    ];
    if (branchName === branch) repository.commit(input.message.headline, changes);
    else repository.branches.set(branchName, changes);
    const files = parts(query, /(file_\d+): file\(path: "([^"]*)"\)/g).map(({ name, told }) => [
      name,
      { oid: blobId(repository.files.get(told) ?? Buffer.of()) },
    ]);
    const commit = { oid: repository.head, committedDate: when, ...Object.fromEntries(files) };
    return { createCommitOnBranch: { commit } };
  }
  if (query.includes('createRef(')) {
    const { name } = variables.input as { readonly name: string };
    repository.branches.set(name.replace('refs/heads/', ''), []);
    return { createRef: { ref: { name } } };
  }
  if (query.includes('fork: repository')) {
    return { fork: { id: 'R_1' }, base: { ref: { target: { oid: head } } } };
  }
  if (query.includes('pullRequests(')) {
    return { repository: { pullRequests: { nodes: [], totalCount: 0 } } };
  }
  if (query.includes('defaultBranchRef')) {
    return { repository: { defaultBranchRef: { name: branch } } };
  }
  const texts = parts(query, /(content_\d+): object\(oid: "(\w+)"\)/g);
  const past = parts(query, /(commit_\d+): +ref\(()/g);
  if (texts.length + past.length === 0) {
    const target = { history: { nodes: [{ oid: head, message }] } };
    return { repository: { ref: variables.branch === branch ? { target } : null } };
  }
  const { id, ...author } = user;
  const node = { author: { ...author, user: { id, login: user.login } }, committedDate: when };
  return {
    repository: Object.fromEntries([
      ...texts.map(({ name, told }) => [
        name,
        { text: repository.find(told)?.toString('utf8'), isTruncated: false },
      ]),
      ...past.map(({ name }) => [name, { target: { history: { nodes: [node] } } }]),
    ]),
  };
}

function takeRequest(repository: Repository, body: unknown): Answer {
  const { title = '', head: branch = '' } = body as Readonly<Record<string, string>>;
  repository.requests.push({ branch, title, labels: [] });
  const number = repository.requests.length;
  const dates = { created_at: when, updated_at: when };
  const url = `https://github.example.org/agency/portal/pull/${number}`;
  const ids = { number, node_id: `PR_${number}`, html_url: url, head: { sha: 'a'.repeat(40) } };
  return { json: { ...ids, ...dates, title } };
}

/** A GitHub of one’s own: its GraphQL stands beside its REST. */
export const github: Service = {
  root: '/api/v3',
  graph: '/api/graphql',
  scheme: 'token',
  answer(repository: Repository, { method, path, body }: Asked): Answer {
    const own = `/repos/${repository.owner}/${repository.name}`;
    if (path === '/user') {
      return { json: { ...user, avatar_url: 'https://pictures.example.org/editor.png' } };
    }
    if (path === this.graph) return { json: { data: answerQuery(repository, body as GraphQuery) } };
    if (path === `${own}/pulls` && method === 'POST') return takeRequest(repository, body);
    const labelled = /\/issues\/(\d+)\/labels$/.exec(path)?.[1];
    if (labelled) {
      const { labels } = body as { readonly labels: readonly string[] };
      repository.requests[Number(labelled) - 1]?.labels.push(...labels);
      return { json: labels.map((name) => ({ name })) };
    }
    if (path === `${own}/collaborators/${user.login}`) return { json: {} };
    if (path === `${own}/git/trees/${repository.head}`) {
      return { json: { tree: repository.list(), truncated: false } };
    }
    const bytes = path.startsWith(`${own}/git/blobs/`) && repository.find(path.slice(-40));
    return bytes ? { bytes } : undefined;
  },
};
