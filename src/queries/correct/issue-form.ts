import type { Portal } from '../../portal/portal.ts';
import { repositoryHref } from '../links/repository.ts';

/** Page of a server that begins an issue, with the names of its parameters. */
export interface IssueForm {
  readonly address: string;
  readonly host: string;
  readonly title: string;
  readonly body: string;
}

/** Where the portal takes issues: at the address in `site.yaml`, otherwise in the repository that its editor writes to. */
function findAddress(portal: Portal): string | undefined {
  const repository = repositoryHref(portal);
  return portal.site.issues ?? (repository && `${repository}issues/new`);
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
