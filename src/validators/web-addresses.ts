import { type Phrase, phrase } from '../i18n/phrase.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Entry, Portal } from '../loaders/portal.ts';
import { quote } from '../loaders/problem.ts';
import { urlSchema } from '../schemas/common.ts';
import { namedMedia } from './media-files.ts';
import { problemAt, type Validator } from './validator.ts';

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
