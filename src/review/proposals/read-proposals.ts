import { readMoment } from '../../importers/values/read-moment.ts';
import { typedText } from '../../importers/values/typed.ts';
import { type Proposal, proposalFields } from './model.ts';
import { longestLogo } from './read-logo.ts';

/** Longest field; a longer one is a document. */
const longest = 20_000;

/** Most proposals of a file. */
const most = 500;

/** Lines between which a mail or an issue has a proposal. */
const block =
  /^\W*\[clusterbook\][^\w\n]*\n((?:(?!^\W*\[clusterbook\])(?:.|\n))*?)^\W*\[\/clusterbook\]/gm;

/** Line with which a proposal begins. */
const begin = /^\W*\[clusterbook\][^\w\n]*$/gm;

/** Characters without a look, such as soft hyphens: they could make a line or a value pass for another one. */
const hidden = /[\p{Cf}\p{Co}\p{Cs}]|(?![\n\t])\p{Cc}/gu;

const clean = (value: unknown, most = longest): string =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).replace(hidden, '').trim().slice(0, most)
    : '';

/** A time as files have it, `2026-11-30` for `30.11.2026`; as it is if it can be read in no way, or in several. */
function asWritten(time: string): string {
  const read = readMoment(typedText(time));
  return read.kind === 'value' ? read.value : time;
}

/** A proposal with all fields; undefined without a page of the portal, or if it asks for nothing. */
function toProposal(fields: Readonly<Record<string, unknown>>): Proposal | undefined {
  const most = fields.field === 'logo' ? longestLogo : longest;
  const proposal = Object.fromEntries(
    proposalFields.map((name) => [
      name,
      clean(Object.hasOwn(fields, name) ? fields[name] : '', most),
    ]),
  ) as unknown as Proposal;
  const isPage = /^\/[\w/.-]+\/$/.test(proposal.page) && !proposal.page.includes('..');
  if (!isPage || (proposal.proposed === '' && proposal.confirmed === '')) return undefined;
  const { year, confirmed } = proposal;
  return { ...proposal, year: asWritten(year), confirmed: asWritten(confirmed) };
}

/** Lines `name: text`; others continue the one before, since mail programs break lines. */
function readLines(lines: string): Record<string, string> {
  const fields: Record<string, string> = {};
  let last: string | undefined;
  for (const line of lines.split('\n').map((one) => one.replace(/^[> ]+/, ''))) {
    const [, name, text = ''] = /^(\w+):(.*)$/.exec(line) ?? [];
    if (name !== undefined && (proposalFields as readonly string[]).includes(name)) {
      fields[name] = text.trim();
      last = name;
    } else if (last !== undefined && line.trim() !== '') fields[last] += ` ${line.trim()}`;
  }
  return fields;
}

function readJson(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return [];
    if (Array.isArray(value)) return value;
    return 'proposals' in value && Array.isArray(value.proposals) ? value.proposals : [value];
  } catch {
    return [];
  }
}

/**
 * Proposals of a file, how many of its entries are none or have no end, and of how many hidden characters were
 * removed.
 */
export interface ProposalReading {
  readonly proposals: readonly Proposal[];
  readonly dropped: number;
  readonly cleaned: number;
}

/** Read the proposals in a text: JSON as the form writes it, or the marked lines of a mail or an issue. */
export function readProposals(text: string): ProposalReading {
  const own = text.replaceAll('\r\n', '\n').replace(/^\uFEFF/, '');
  const isJson = /^\s*[[{]\s*["{]/.test(own);
  const found = isJson
    ? readJson(own).filter((one) => typeof one === 'object' && one !== null)
    : [...own.matchAll(block)].map(([, lines = '']) => readLines(lines));
  const proposals = found
    .slice(0, most)
    .flatMap((fields) => toProposal(fields as Readonly<Record<string, unknown>>) ?? []);
  const isUnclean = (fields: object) =>
    Object.values(fields).some((value) => typeof value === 'string' && value.search(hidden) >= 0);
  const cleaned = found.filter((fields) => isUnclean(fields as object)).length;
  // A program in between may cut a long mail.
  const cut = isJson ? 0 : (own.match(begin)?.length ?? 0) - found.length;
  return { proposals, dropped: found.length - proposals.length + Math.max(0, cut), cleaned };
}
