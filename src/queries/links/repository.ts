import type { Portal } from '../../portal/portal.ts';

const servers = {
  github: 'https://github.com',
  gitlab: 'https://gitlab.com',
  gitea: 'https://gitea.com',
} as const;

/** Address of the repository that the editor writes to, with what its pages begin with; undefined without one. */
export function repositoryHref({ site: { editing } }: Portal): string | undefined {
  if (!editing?.repository || editing.backend === 'local') return undefined;
  const { backend, api, repository } = editing;
  // The interface of github.com alone has a host of its own.
  const server = new URL(api ?? servers[backend]).origin.replace(
    '//api.github.com',
    '//github.com',
  );
  return `${server}/${repository}/${backend === 'gitlab' ? '-/' : ''}`;
}

/** Page of a file of the portal in its repository; undefined without one. */
export function fileHref(portal: Portal, file: string): string | undefined {
  const start = repositoryHref(portal);
  const { editing } = portal.site;
  if (start === undefined || !editing) return undefined;
  const { backend, branch, folder } = editing;
  const path = [...(folder === undefined ? [] : [folder]), file].join('/');
  const place = encodeURI(path).replace(/[?#]/g, encodeURIComponent);
  // Gitea has no name for the main branch.
  if (backend === 'gitea')
    return branch === undefined ? undefined : `${start}src/branch/${encodeURI(branch)}/${place}`;
  return `${start}blob/${encodeURI(branch ?? 'HEAD')}/${place}`;
}
