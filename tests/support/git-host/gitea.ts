import { type Answer, type Asked, blobId, type Repository, type Service } from './repository.ts';

const user = { id: 7, login: 'editor', full_name: 'The Editor', email: 'editor@example.org' };

interface CommitBody {
  readonly branch: string;
  readonly message: string;
  readonly files: readonly {
    readonly operation: 'create' | 'update' | 'delete';
    readonly path: string;
    readonly content: string;
    readonly sha?: string;
  }[];
}

function takeCommit(repository: Repository, { branch, message, files }: CommitBody): Answer {
  if (branch !== repository.branch) return undefined;
  for (const { operation, path, sha } of files) {
    const before = repository.files.get(path);
    if (operation !== 'create' && (!before || blobId(before) !== sha)) {
      throw new Error(`expected the id of ${path} as it was`);
    }
  }
  repository.commit(
    message,
    files.map(({ operation, path, content }) => ({
      path,
      ...(operation === 'delete' ? {} : { bytes: Buffer.from(content, 'base64') }),
    })),
  );
  const saved = files.map(({ path, content }) => ({
    path,
    sha: blobId(Buffer.from(content, 'base64')),
  }));
  const commit = { sha: repository.head, created: '2025-03-04T05:06:07Z' };
  return { json: { commit, files: saved } };
}

const packed = (bytes: Buffer) => ({ content: bytes.toString('base64'), encoding: 'base64' });

function answerFiles(repository: Repository, { method, path, query, body }: Asked): Answer {
  const { head: id, message, branch, files } = repository;
  if (path === '') return { json: { default_branch: branch, permissions: { pull: true } } };
  if (path === `/branches/${branch}`) return { json: { commit: { id, message } } };
  if (path === `/git/trees/${id}`) return { json: { tree: repository.list(), truncated: false } };
  if (path === '/contents' && method === 'POST') return takeCommit(repository, body as CommitBody);
  if (path === '/file-contents' && query.get('ref') === branch) {
    const { files: paths } = body as { readonly files: readonly string[] };
    const list = paths.map((one) => ({ path: one, ...packed(files.get(one) ?? Buffer.of()) }));
    return { json: list };
  }
  if (path === '/git/blobs') {
    const ids = query.get('shas')?.split(',') ?? [];
    const list = ids.map((sha) => ({ sha, ...packed(repository.find(sha) ?? Buffer.of()) }));
    return { json: list };
  }
  const bytes = files.get(decodeURI(path.replace(`/media/${branch}/`, '')));
  return bytes ? { bytes } : undefined;
}

/** A Gitea of one’s own, or a Forgejo, which gives files by their ids. */
const service = (version: string): Service => ({
  root: '/api/v1',
  scheme: 'token',
  answer(repository: Repository, asked: Asked): Answer {
    const own = `/repos/${repository.owner}/${repository.name}`;
    const { path } = asked;
    if (path === '/user') {
      return { json: { ...user, avatar_url: 'https://pictures.example.org/editor.png' } };
    }
    if (path === '/version') return { json: { version } };
    if (path === '/settings/api') {
      return { json: { default_paging_num: 30, max_response_items: 50 } };
    }
    if (path !== own && !path.startsWith(`${own}/`)) return undefined;
    return answerFiles(repository, { ...asked, path: path.slice(own.length) });
  },
});

export const gitea = service('1.24.6');
export const forgejo = service('12.0.4+gitea-1.22.0');
