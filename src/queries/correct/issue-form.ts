import type { Portal } from '../../portal/portal.ts';

/** Page of a server that begins an issue, with the names of its parameters. */
export interface IssueForm {
  readonly address: string;
  readonly host: string;
  readonly title: string;
  readonly body: string;
}

const servers = {
  github: 'https://github.com',
  gitlab: 'https://gitlab.com',
  gitea: 'https://gitea.com',
} as const;

/** Where the portal takes issues: at the address in `site.yaml`, otherwise in the repository that its editor writes to. */
function findAddress({ site: { issues, editing } }: Portal): string | undefined {
  if (issues) return issues;
  if (!editing || editing.backend === 'local') return undefined;
  const { backend, api, repository } = editing;
  // The interface of github.com alone has a host of its own.
  const server = new URL(api ?? servers[backend]).origin.replace(
    '//api.github.com',
    '//github.com',
  );
  return `${server}/${repository}/${backend === 'gitlab' ? '-/' : ''}issues/new`;
}

/** Form for issues on the portal's own server; undefined if it has none. */
export function issueForm(portal: Portal): IssueForm | undefined {
  const address = findAddress(portal);
  if (address === undefined) return undefined;
  const isGitLab = address.includes('/-/issues/');
  return {
    address,
    host: new URL(address).host,
    title: isGitLab ? 'issue[title]' : 'title',
    body: isGitLab ? 'issue[description]' : 'body',
  };
}
