import { phrase, type Phrase } from '../i18n/phrase.ts';
import { hintForListedName } from '../loaders/nearest-name.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Entry, Portal } from '../loaders/portal.ts';
import { quote } from '../loaders/problem.ts';
import { urlSchema } from '../schemas/common.ts';
import { illustrated, listMedia, type NamedMedia } from '../schemas/list-media.ts';
import type { WithMedia } from '../schemas/media.ts';
import { problemAt, type Validator } from './validator.ts';

/** All files of `media/` named by an entry. */
export function* namedMedia(portal: Portal): Generator<readonly [Entry<unknown>, NamedMedia]> {
  for (const name of illustrated) {
    const entries: readonly Entry<WithMedia>[] = portal[name];
    for (const entry of entries) {
      for (const found of listMedia(entry.data)) yield [entry, found];
    }
  }
}

/** Require pictures and documents named by entries to exist. */
export const checkMediaFiles: Validator = (portal) => {
  const known = new Set(portal.media.keys());
  return [...namedMedia(portal)].flatMap(([entry, { path, named }]) => {
    // An existing but invalid file is reported at the file.
    if (known.has(named.file)) return [];
    const message = phrase('check.media.missing', { folder: 'media/', file: quote(named.file) });
    const hint = hintForListedName(named.file, known, phrase('check.mend.mediaMissing'));
    return [problemAt(portal, entry, [...path, 'file'], 'media-missing', message, hint)];
  });
};

type Address = readonly [entry: Entry<unknown>, path: ValuePath, address: string | undefined];

function* addresses(portal: Portal): Generator<Address> {
  for (const entry of portal.site) {
    yield [entry, ['address'], entry.data.address];
    yield [entry, ['issues'], entry.data.issues];
    yield [entry, ['licence', 'url'], entry.data.licence.url];
  }
  const links = (portal.site[0]?.data.fields ?? []).filter(({ kind }) => kind === 'link');
  for (const entry of portal.clusters) {
    for (const { id } of links) {
      for (const [index, { value }] of (entry.data.fields[id] ?? []).entries()) {
        // Malformed addresses are rejected by the field's kind.
        const address = urlSchema.safeParse(value).data;
        yield [entry, ['fields', id, index, 'value'], address];
      }
    }
    for (const [index, { url }] of (entry.data.profile.website ?? []).entries()) {
      yield [entry, ['profile', 'website', index, 'url'], url];
    }
    for (const [index, { url }] of (entry.data.profile.sites ?? []).entries()) {
      yield [entry, ['profile', 'sites', index, 'url'], url];
    }
  }
  for (const entry of portal.organisations) {
    for (const [index, { url }] of (entry.data.contacts?.website ?? []).entries()) {
      yield [entry, ['contacts', 'website', index, 'url'], url];
    }
  }
  for (const [entry, { path, named }] of namedMedia(portal)) {
    yield [entry, [...path, 'licence', 'url'], named.licence?.url];
    if ('source' in named) yield [entry, [...path, 'source'], named.source];
  }
  for (const entry of [...portal.events, ...portal.programmes]) {
    yield [entry, ['url'], entry.data.url];
  }
  for (const entry of [...portal.news, ...portal.events]) {
    for (const [index, { url }] of entry.data.links.entries()) {
      yield [entry, ['links', index, 'url'], url];
    }
  }
  for (const entry of portal.programmes) {
    for (const [index, { url }] of entry.data.calls.entries()) {
      yield [entry, ['calls', index, 'url'], url];
    }
  }
}

/** Require web addresses with a host and without a password; the portal's own without a path. */
export const checkWebAddresses: Validator = (portal) =>
  [...addresses(portal)].flatMap(([entry, path, address]) => {
    if (address === undefined) return [];
    const refuse = (expected: Phrase) => [
      problemAt(
        portal,
        entry,
        path,
        'address',
        phrase('check.expectedFound', { expected, found: quote(address) }),
        phrase('check.mend.correctAddress'),
      ),
    ];
    const url = URL.parse(address);
    if (!url || url.username || url.password) return refuse(phrase('check.word.exampleAddress'));
    const bare = url.pathname === '/' && !url.search && !url.hash;
    return path[0] === 'address' && !bare ? refuse(phrase('check.word.addressWithoutPath')) : [];
  });
