import { phrase } from '../../src/i18n/phrase.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { readCommandLine } from '../arguments.ts';
import { langOption } from '../author-locale.ts';
import { isBasePath } from '../base-path.ts';
import { buildDay } from '../build-day.ts';
import { portalOption } from '../portal-option.ts';
import { refuse } from '../refuse.ts';
import { readShard, type Shard } from './shards/shard.ts';

export interface BuildOptions {
  /** Language of messages. */
  readonly locale: Locale;
  readonly portal: string | undefined;
  readonly out: string | undefined;
  /** With both slashes. */
  readonly base: string;
  /** Overrides that of the portal. */
  readonly address: string | undefined;
  /** `2026-01-31`, in UTC. */
  readonly day: string;
  readonly unfrozen: boolean;
  readonly isCompressed: boolean;
  readonly isSearched: boolean;
  /** Whether pages of entries have their own preview images. */
  readonly isPreviewed: boolean;
  readonly shard: Shard | undefined;
  /** Folder of the site's shards. */
  readonly merge: string | undefined;
  readonly isFresh: boolean;
  readonly isProfiled: boolean;
}

/** Read the command line and the environment; exit on errors. */
export function readBuildOptions(): BuildOptions {
  const { options, locale } = readCommandLine({
    name: 'build',
    languageSource: 'asked',
    about: phrase('command.build.about'),
    options: {
      portal: portalOption,
      lang: langOption,
      out: { value: 'DIR', help: phrase('command.build.out') },
      base: { value: 'PATH', help: phrase('command.build.base') },
      site: { value: 'URL', help: phrase('command.build.site') },
      unfrozen: { help: phrase('command.build.unfrozen') },
      compress: { help: phrase('deploy.build.compress') },
      'no-search': { help: phrase('command.build.noSearch') },
      'no-cards': { help: phrase('command.build.noCards') },
      shard: { value: 'I/N', help: phrase('command.build.shard') },
      merge: { value: 'DIR', help: phrase('command.build.merge') },
      fresh: { help: phrase('command.build.fresh') },
      profile: { help: phrase('command.build.profile') },
    },
  });
  const { portal, out, base = '/', site: address, merge } = options;
  if (!isBasePath(base))
    refuse(phrase('command.build.notBase', { option: '--base', found: base }), locale);
  if (address !== undefined && !/^https?:\/\/[^\s/]+\/?$/.test(address))
    refuse(phrase('command.build.notAddress', { option: '--site', found: address }), locale);
  const shard = options.shard === undefined ? undefined : readShard(options.shard);
  if (options.shard !== undefined && !shard)
    refuse(phrase('command.build.notShard', { option: '--shard', found: options.shard }), locale);
  if (shard && merge !== undefined)
    refuse(phrase('command.build.notBoth', { option: '--merge', other: '--shard' }), locale);
  const epoch = process.env.SOURCE_DATE_EPOCH;
  const day = buildDay(epoch, new Date());
  if (day === undefined) {
    const found = { variable: 'SOURCE_DATE_EPOCH', found: epoch ?? '' };
    refuse(phrase('command.build.notEpoch', found), locale);
  }
  return {
    locale,
    portal,
    out,
    base,
    address,
    day,
    shard,
    merge,
    unfrozen: options.unfrozen !== undefined,
    isCompressed: options.compress !== undefined,
    isSearched: options['no-search'] === undefined,
    isPreviewed: options['no-cards'] === undefined,
    isFresh: options.fresh !== undefined,
    isProfiled: options.profile !== undefined,
  };
}
