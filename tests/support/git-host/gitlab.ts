import type { Answer, Asked, GraphQuery, Repository, Service } from './repository.ts';

const user = { id: 7, username: 'editor', name: 'The Editor', email: 'editor@example.org' };

interface CommitBody {
  readonly branch: string;
  readonly start_branch?: string;
  readonly commit_message: string;
  readonly actions: readonly {
    readonly action: 'create' | 'update' | 'move' | 'delete';
    readonly file_path: string;
    readonly content: string;
    readonly encoding: 'text' | 'base64';
  }[];
}

function answerQuery(repository: Repository, { query, variables }: GraphQuery): unknown {
  const { head: sha, message, branch, owner, name } = repository;
  if (variables.fullPath !== `${owner}/${name}`) return { project: null };
  if (query.includes('rootRef')) return { project: { repository: { rootRef: branch } } };
  if (variables.branch !== branch) return { project: { repository: { tree: null } } };
  if (query.includes('lastCommit')) {
    return { project: { repository: { tree: { lastCommit: { sha, message } } } } };
  }
  if (query.includes('rawTextBlob')) {
    const nodes = (variables.paths as readonly string[]).map((path) => ({
      rawTextBlob: repository.files.get(path)?.toString('utf8') ?? null,
    }));
    return { project: { repository: { blobs: { nodes } } } };
  }
  const pageInfo = { endCursor: '', hasNextPage: false };
  const blobs = { nodes: repository.list(), pageInfo };
  return { project: { repository: { tree: { blobs } } } };
}

function takeCommit(repository: Repository, body: CommitBody): Answer {
  const changes = body.actions.map(({ action, file_path: path, content, encoding }) => ({
    path,
    ...(action === 'delete'
      ? {}
      : { bytes: Buffer.from(content, encoding === 'text' ? 'utf8' : 'base64') }),
  }));
  if (body.branch === repository.branch) repository.commit(body.commit_message, changes);
  else if (body.start_branch === repository.branch) repository.branches.set(body.branch, changes);
  else return undefined;
  return { json: { id: repository.head, committed_date: '2025-03-04T05:06:07Z' } };
}

function takeRequest(repository: Repository, body: unknown): Answer {
  const { title, source_branch: branch, labels } = body as Readonly<Record<string, string>>;
  repository.requests.push({ branch: branch ?? '', title: title ?? '', labels: [labels ?? ''] });
  const [iid, at] = [repository.requests.length, '2025-03-04T05:06:07Z'];
  const web = `https://gitlab.example.org/agency/portal/-/merge_requests/${iid}`;
  return {
    json: { id: 70 + iid, iid, web_url: web, sha: 'a'.repeat(40), created_at: at, updated_at: at },
  };
}

/** A GitLab of one’s own. */
export const gitlab: Service = {
  root: '/api/v4',
  graph: '/api/graphql',
  scheme: 'Bearer',
  answer(repository: Repository, { method, path, query, body }: Asked): Answer {
    const own = `/projects/${repository.owner}%2F${repository.name}`;
    if (path === '/user') {
      return { json: { ...user, avatar_url: 'https://pictures.example.org/editor.png' } };
    }
    if (path === this.graph) return { json: { data: answerQuery(repository, body as GraphQuery) } };
    if (path === `${own}/users` && query.get('search') === user.username) return { json: [user] };
    if (path === `${own}/repository/commits` && method === 'POST') {
      return takeCommit(repository, body as CommitBody);
    }
    if (path === `${own}/repository/branches/${repository.branch}`) {
      return { json: { commit: { id: repository.head } } };
    }
    if (path === `${own}/merge_requests`) {
      return method === 'POST' ? takeRequest(repository, body) : { json: [] };
    }
    // Nothing was built of a branch yet.
    if (/\/(deployments|environments|statuses)$/.test(path)) return { json: [] };
    const file = /^\/repository\/files\/(.*)\/raw$/.exec(path.replace(own, ''))?.[1];
    const bytes = file && repository.files.get(decodeURIComponent(file));
    return bytes ? { bytes } : undefined;
  },
};
