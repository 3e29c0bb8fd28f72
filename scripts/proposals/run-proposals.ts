import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import { sayPhrase } from '../../src/i18n/say-phrase.ts';
import { findMobilePhones } from '../../src/importers/values/personal/mobile-phones.ts';
import { hintForName } from '../../src/loaders/nearest-name.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { printableLine } from '../../src/loaders/say-problem.ts';
import { isPerson } from '../../src/review/is-person.ts';
import { findPlace } from '../../src/review/proposals/find-place.ts';
import type { Proposal } from '../../src/review/proposals/model.ts';
import { type Target, targetOf, writeProposal } from '../../src/review/proposals/write-proposal.ts';
import { readCommandLine } from '../arguments.ts';
import { langOption } from '../author-locale.ts';
import { checkKept } from '../check/check-kept.ts';
import { namedFiles } from '../named-files.ts';
import { placeFiles } from '../place-files.ts';
import { formatProblems, readPortalFolder } from '../portal-folder.ts';
import { portalOption } from '../portal-option.ts';
import { print } from '../print.ts';
import { refuse } from '../refuse.ts';
import { checkTexts } from '../review/check-texts.ts';
import { readProposalFile } from './read-files.ts';
import { readWords } from './read-words.ts';
import { sayAnswer } from './say-answer.ts';

const { words, options, locale } = readCommandLine({
  name: 'proposals',
  languageSource: 'asked',
  about: phrase('command.proposals.about'),
  words: {
    'list FILE…': phrase('command.proposals.list'),
    'accept FILE…': phrase('command.proposals.accept'),
    'reject FILE…': phrase('command.proposals.reject'),
    'ask FILE…': phrase('command.proposals.ask'),
  },
  options: {
    portal: portalOption,
    lang: langOption,
    source: { value: 'ID', help: phrase('command.proposals.source') },
    words: { value: 'FILE', help: phrase('command.proposals.words', { example: 'ka: …' }) },
    only: { value: 'N', help: phrase('command.proposals.only', { example: '1,3', all: 'all' }) },
    because: { value: 'TEXT', help: phrase('command.proposals.because') },
    dry: { help: phrase('command.review.dry') },
  },
});

const say = (told: Phrase) => sayPhrase(told, locale);

/** Today, where the editor is. */
const day = new Date().toLocaleDateString('sv');

interface Numbered {
  readonly number: number;
  readonly proposal: Proposal;
}

function readPortal(directory: string): Portal {
  const { portal, problems } = checkKept(directory);
  if (problems.length > 0) {
    process.stderr.write(formatProblems(problems, directory, locale));
    process.exit(1);
  }
  return portal;
}

/** What is shown of a proposal: of a picture its file, or the beginning of one that is refused. */
function showProposed({ field, proposed }: Proposal, target: Target): string {
  if (target.kind === 'logo') return `media/${target.media}`;
  return field === 'logo' ? `${proposed.slice(0, 30)} …` : proposed;
}

/** Whether the phone of an office is a mobile one, which may be of a person. */
const isMobile = ({ field, proposed }: Proposal): boolean =>
  field === 'profile.phone' && findMobilePhones(proposed).length > 0;

/** Whether the sources of what is replaced stay, so that an editor has to look whether they say so. */
const keepsSource = (target: Target): boolean =>
  target.kind === 'link' ||
  (target.kind === 'value' && target.keepsSource) ||
  (target.kind === 'change' && target.source === undefined);

/** One proposal with what would change; its office only if it is none of a person. */
function describe(portal: Portal, { number, proposal }: Numbered): string[] {
  const { page, part, now, year, source, office, confirmed } = proposal;
  const place = findPlace(portal, proposal);
  const target = targetOf(portal, proposal, place, day);
  const [path = []] = place.values;
  const shown = printableLine(showProposed(proposal, target));
  const by = isPerson(office) ? say(phrase('command.proposals.person')) : office;
  const where =
    target.kind === 'hand'
      ? say(phrase(`command.proposals.hand.${target.why}`, { file: target.file ?? page }))
      : target.kind === 'value'
        ? // Which one: a name, for example, may be the original that a source has.
          `${target.file} (${path.join('.')})`
        : target.kind === 'link'
          ? `${target.file} (${target.link.path.join('.')}: ${target.link.id})`
          : target.file;
  return [
    `${number}. ${page} ${printableLine(part)}`,
    ...(now === '' ? [] : [`   − ${printableLine(now)}`]),
    ...(shown === '' ? [] : [`   + ${[shown, year].filter(Boolean).join(', ')}`]),
    ...(confirmed === ''
      ? []
      : [`   ${say(phrase('command.proposals.confirmed', { on: printableLine(confirmed) }))}`]),
    `   ${say(
      phrase('command.proposals.from', {
        by: printableLine(by) || '–',
        source: printableLine(source) || '–',
      }),
    )}`,
    ...(keepsSource(target) ? [`   ! ${say(phrase('command.proposals.keepsSource'))}`] : []),
    ...(isMobile(proposal) ? [`   ! ${say(phrase('command.proposals.mobile'))}`] : []),
    `   → ${where}`,
  ];
}

/** Write proposals one by one, each as the check accepts it. */
function accept(directory: string, chosen: readonly Numbered[]): void {
  let portal = readPortal(directory);
  for (const one of chosen) {
    const { number, proposal } = one;
    const place = findPlace(portal, proposal);
    const target = targetOf(portal, proposal, place, day);
    print(describe(portal, one).join('\n'));
    if (target.kind === 'hand' || isPerson(proposal.office)) {
      print(`   ${say(phrase('command.proposals.left', { number }))}`);
      process.exitCode = 1;
      continue;
    }
    const text = readFileSync(join(directory, target.file), 'utf8');
    const files = new Map<string, string | Uint8Array>([
      [target.file, writeProposal(text, proposal, place, target)],
      ...(target.kind === 'logo' ? [[`media/${target.media}`, target.bytes] as const] : []),
    ]);
    const problems = checkTexts(directory, files);
    if (problems.length > 0) {
      process.stderr.write(formatProblems(problems, directory, locale));
      print(`   ${say(phrase('command.proposals.left', { number }))}`);
      process.exitCode = 1;
      continue;
    }
    if (options.dry === undefined) {
      placeFiles(directory, [...files.keys()], files);
      portal = readPortal(directory);
    }
    const done =
      options.dry === undefined ? 'command.proposals.written' : 'command.proposals.wouldWrite';
    print(`   ${say(phrase(done, { file: target.file }))}`);
  }
}

const [command = '', ...named] = words;
const commands = ['list', 'accept', 'reject', 'ask'];
if (!commands.includes(command) || named.length === 0) {
  const more = phrase('command.mend.help', { option: '--help' });
  const found = command === '' ? phrase('check.word.nothing') : `"${words.join(' ')}"`;
  const mend = commands.includes(command) ? more : hintForName(command, commands, more);
  refuse(phrase('command.links.expected', { commands: commands.join(', '), found, mend }), locale);
}
const paths = namedFiles(named, locale);
if (options.words !== undefined) namedFiles([options.words], locale);

const directory = readPortalFolder(options.portal, locale);
const inLanguages = options.words === undefined ? undefined : readWords(options.words, locale);
const read = await Promise.all(paths.map(readProposalFile));
for (const [index, path] of paths.entries()) {
  const { proposals, dropped, cleaned } = read[index] ?? { proposals: [], dropped: 0, cleaned: 0 };
  // What Outlook saves unless asked for another kind.
  const isOutlook = extname(path).toLowerCase() === '.msg';
  if (isOutlook) print(say(phrase('command.proposals.outlook', { file: path })));
  else if (proposals.length === 0) print(say(phrase('command.proposals.none', { file: path })));
  if (dropped > 0) print(say(phrase('command.proposals.dropped', { file: path, n: dropped })));
  if (cleaned > 0) print(say(phrase('command.proposals.cleaned', { file: path, n: cleaned })));
}
const all = read
  .flatMap(({ proposals }) => proposals)
  .map((proposal, index): Numbered => ({
    number: index + 1,
    proposal: {
      ...proposal,
      source: options.source ?? proposal.source,
      ...(inLanguages ? { words: inLanguages } : {}),
    },
  }));
const everything = 'all';
const only =
  options.only === everything ? undefined : options.only?.split(',').map((part) => part.trim());
const unknown = only?.find((part) => !all[Number(part) - 1]);
if (unknown !== undefined)
  refuse(phrase('command.proposals.noNumber', { number: unknown || '–', n: all.length }), locale);
const chosen = only ? all.filter(({ number }) => only.map(Number).includes(number)) : all;
// Nothing is written unseen: several proposals are shown first, until they are named.
const isSeen = chosen.length < 2 || options.only !== undefined || options.dry !== undefined;
if (command === 'accept' && isSeen) accept(directory, chosen);
else {
  const portal = readPortal(directory);
  for (const one of chosen) {
    const told =
      command === 'list' || command === 'accept'
        ? describe(portal, one)
        : sayAnswer(command === 'ask' ? 'ask' : 'reject', one.proposal, options.because);
    print(told.join('\n'));
  }
  if (command === 'accept')
    refuse(
      phrase('command.proposals.choose', { some: '--only 1,3', all: `--only ${everything}` }),
      locale,
    );
}
