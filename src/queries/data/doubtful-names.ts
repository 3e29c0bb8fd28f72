import type { Portal } from '../../portal/portal.ts';

/** Clusters whose name is uncertain in some language of the portal. */
export const doubtfulNames = ({ clusters, site }: Portal): Portal['clusters'] =>
  clusters.filter(({ data }) =>
    data.doubtful.some(({ languages }) => languages.some((one) => site.languages.includes(one))),
  );
