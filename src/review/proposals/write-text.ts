import { type Proposal, proposalFields } from './model.ts';

/** On one line, since a line could otherwise pass for another field. */
const onOneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Proposals as marked lines of a mail or an issue, which `readProposals` reads. */
export const writeProposals = (proposals: readonly Proposal[]): string =>
  proposals
    .map((proposal) => {
      const lines = proposalFields
        .filter((name) => proposal[name] !== '')
        .map((name) => `${name}: ${onOneLine(proposal[name])}`);
      return ['[clusterbook]', ...lines, '[/clusterbook]', ''].join('\n');
    })
    .join('\n');
