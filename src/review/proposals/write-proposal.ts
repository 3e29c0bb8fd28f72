import { parse } from 'yaml';
import { mergeYaml } from '../../editing/yaml/merge-yaml.ts';
import { splitHead } from '../../loaders/prose-head.ts';
import { isPerson } from '../is-person.ts';
import { type ChangedLink, changedLink } from './changed-link.ts';
import type { ProposalPlace } from './find-place.ts';
import { ownLocales } from '../../i18n/locales.ts';
import type { Entry, Portal } from '../../loaders/portal.ts';
import { namingFields, type Proposal } from './model.ts';
import {
  type ChangedValue,
  changedValue,
  findSource,
  isAddition,
  isKnownTime,
  type NewValue,
  newValue,
} from './new-value.ts';
import { readLogo } from './read-logo.ts';
import { readShownNumber } from './shown-number.ts';
import { addValue } from './still-so.ts';

type Fields = Record<string | number, unknown>;

/** Why a proposal cannot be written by a command, and needs an editor. */
export type ByHand =
  | Extract<NewValue, string>
  | (
      | 'noEntry'
      | 'noOffice'
      | 'notFound'
      | 'often'
      | 'original'
      | 'older'
      | 'person'
      | 'stage'
      | 'tags'
      | 'logo'
      | 'future'
    );

type AddedValue = Exclude<NewValue, string>;

/** Where a proposal goes. */
export type Target =
  | { readonly kind: 'prose' | 'confirmation'; readonly file: string }
  | {
      readonly kind: 'value';
      readonly file: string;
      readonly source: string | undefined;
      /** Whether the sources of the old value stay beside the new one. */
      readonly keepsSource: boolean;
    }
  | { readonly kind: 'addition'; readonly file: string; readonly added: AddedValue }
  | {
      readonly kind: 'change';
      readonly file: string;
      readonly changed: ChangedValue;
      readonly source: string | undefined;
    }
  | { readonly kind: 'link'; readonly file: string; readonly link: ChangedLink }
  | {
      readonly kind: 'logo';
      readonly file: string;
      readonly media: string;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: 'hand'; readonly why: ByHand; readonly file: string | undefined };

/** A logo goes below `media/`, if an office of the cluster permits its use. */
function logoTarget({ proposed, office }: Proposal, { id, file }: Entry<unknown>): Target {
  const logo = readLogo(proposed);
  if (logo === undefined || office === '') return { kind: 'hand', why: 'logo', file };
  return { kind: 'logo', file, media: `logos/${id}.${logo.ending}`, bytes: logo.bytes };
}

/** Whether a value names the sources that say so. */
const isSourced = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && 'sources' in value;

/** A corrected value says no longer what its source and its note said, if another source is named. */
function citeSource(holder: unknown, source: string | undefined): void {
  if (source === undefined || !isSourced(holder)) return;
  holder.sources = [{ source }];
  delete holder.note;
}

/**
 * Whether a command can write it: exactly one value, or one passage, is what the page said, or one is added.
 * @param day today: `2026-01-31`
 */
export function targetOf(
  portal: Portal,
  proposal: Proposal,
  place: ProposalPlace,
  day: string,
): Target {
  const { proposed, confirmed, year, source: said } = proposal;
  const { language, entry, text, values, inProse } = place;
  const file = entry?.file ?? text?.file;
  if (file === undefined) return { kind: 'hand', why: 'noEntry', file };
  const times = [year, confirmed].filter((time) => time !== '');
  if (!times.every((time) => isKnownTime(time, day))) return { kind: 'hand', why: 'future', file };
  if (proposed === '' && confirmed !== '') {
    const known = (entry?.data as { confirmed?: { on: string } } | undefined)?.confirmed;
    if (proposal.office === '') return { kind: 'hand', why: 'noOffice', file };
    return known && known.on > confirmed
      ? { kind: 'hand', why: 'older', file }
      : { kind: 'confirmation', file };
  }
  if (proposal.field === 'logo' && entry?.file.startsWith('clusters/'))
    return logoTarget(proposal, entry);
  const marked = inProse ? /[<{]|\]\(/ : /\{|<(?![\s\d=])|\]\(/;
  if (marked.test(proposed)) return { kind: 'hand', why: 'tags', file };
  if (namingFields.has(proposal.field) && isPerson(proposed))
    return { kind: 'hand', why: 'person', file };
  const locale = language ?? 'en';
  if (entry && isAddition(proposal)) {
    const added = newValue(portal, proposal, place, locale);
    return typeof added === 'string'
      ? { kind: 'hand', why: added, file }
      : { kind: 'addition', file, added };
  }
  const source = said === '' ? undefined : findSource(portal, said, locale);
  const isUnknown = said !== '' && source === undefined;
  const [path, ...others] = values;
  if (entry && path && others.length === 0) {
    // What a source has printed stays; a new name needs its languages.
    if (path.at(-1) === 'original') return { kind: 'hand', why: 'original', file };
    const holder = within(entry.data, path.slice(0, -1));
    return isUnknown && isSourced(holder)
      ? { kind: 'hand', why: 'noSource', file }
      : {
          kind: 'value',
          file: entry.file,
          source,
          keepsSource: isSourced(holder) && source === undefined,
        };
  }
  const link = entry && changedLink(portal, proposal, entry.data, locale);
  if (link) return { kind: 'link', file, link };
  const changed = entry && changedValue(portal, proposal, entry.data, locale);
  if (changed && isUnknown) return { kind: 'hand', why: 'noSource', file };
  if (changed) return { kind: 'change', file, changed, source };
  if (proposal.field === 'stage') return { kind: 'hand', why: 'stage', file };
  if (values.length > 1) return { kind: 'hand', why: 'often', file };
  if (text && inProse) return { kind: 'prose', file: text.file };
  return { kind: 'hand', why: 'notFound', file };
}

/** Description of a logo: the name of its cluster in each language, its owner, and the office that permits its use. */
function describeLogo(data: unknown, media: string, office: string): Fields {
  const { name } = data as { readonly name: Readonly<Record<string, string | undefined>> };
  // The printed name may have faults that its language does not.
  const own = name[name.language ?? ''] ?? name.original ?? '';
  const alt = Object.fromEntries(ownLocales.map((locale) => [locale, name[locale] ?? own]));
  return { file: media, alt, credit: own, licence: { name: office } };
}

function within(value: unknown, path: readonly (string | number)[]): Fields {
  return path.reduce<unknown>((part, step) => (part as Fields)[step], value) as Fields;
}

/** Write a proposal into the text of its file. */
export function writeProposal(
  text: string,
  { now, proposed, office, confirmed }: Proposal,
  { entry, values }: ProposalPlace,
  target: Target,
): string {
  if (target.kind === 'prose') {
    const head = splitHead(text);
    const start = head ? text.length - head.body.length : 0;
    return text.slice(0, start) + text.slice(start).replace(now, () => proposed);
  }
  const value: unknown = parse(text);
  const path = entry?.path ?? [];
  if (target.kind === 'confirmation') {
    within(value, path).confirmed = { on: confirmed, by: office };
  } else if (target.kind === 'logo') {
    within(value, path).logo = describeLogo(entry?.data, target.media, office);
  } else if (target.kind === 'link') {
    const steps = [...path, ...target.link.path];
    within(value, steps.slice(0, -1))[steps.at(-1) ?? ''] = target.link.id;
  } else if (target.kind === 'change') {
    const { path: steps, before, after } = target.changed;
    const holder = within(value, [...path, ...steps]);
    for (const key of Object.keys(before)) delete holder[key];
    Object.assign(holder, after);
    citeSource(holder, target.source);
  } else if (target.kind === 'addition') {
    const { part, name, value: added } = target.added;
    const owner = within(value, path);
    const known = (owner[part] ?? {}) as Readonly<Record<string, Fields[] | undefined>>;
    owner[part] = { ...known, [name]: addValue(known[name] ?? [], added) };
  } else {
    const steps = [...path, ...(values[0] ?? [])];
    const holder = within(value, steps.slice(0, -1));
    const last = steps.at(-1) ?? '';
    holder[last] =
      typeof holder[last] === 'number' ? (readShownNumber(proposed) ?? Number(proposed)) : proposed;
    if (target.kind === 'value') citeSource(holder, target.source);
  }
  return mergeYaml(text, value);
}
