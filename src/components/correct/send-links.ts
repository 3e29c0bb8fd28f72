import type { Proposal } from '../../review/proposals/model.ts';
import { writeProposals } from '../../review/proposals/write-text.ts';

/** Longest links that mail programs, and servers of repositories, take. */
const longestMail = 1900;
const longestIssue = 7000;

/** Where the links of a form lead; undefined if they would be too long. */
export interface SendLinks {
  readonly mail: string | undefined;
  /** The mail without its text, to be pasted: a letter of Georgian takes nine characters of a link. */
  readonly emptyMail: string;
  readonly issue: string | undefined;
  /** What the mail says. */
  readonly text: string;
}

/** Links that open a mail or an issue with what was filled in. */
export function sendLinks(
  proposals: readonly Proposal[],
  address: string,
  { email = '', subject = '', issueTitle = 'title', issueBody = 'body' }: DOMStringMap,
  issues: string | undefined,
  title: string,
): SendLinks {
  const heading = subject.replace('%', () => title);
  const text = `${address}\n\n${writeProposals(proposals)}`;
  const emptyMail = `mailto:${email}?subject=${encodeURIComponent(heading)}`;
  const mail = `${emptyMail}&body=${encodeURIComponent(text)}`;
  const issue = issues === undefined ? undefined : new URL(issues);
  issue?.searchParams.set(issueTitle, heading);
  // A block of code, so that the server shows the lines as they are.
  issue?.searchParams.set(issueBody, `${address}\n\n\`\`\`\n${writeProposals(proposals)}\`\`\`\n`);
  return {
    mail: mail.length > longestMail ? undefined : mail,
    emptyMail,
    text,
    issue: issue && issue.href.length > longestIssue ? undefined : issue?.href,
  };
}
