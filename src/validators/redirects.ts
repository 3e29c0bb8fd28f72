import { isGonePath } from '../domain/links/address-fate.ts';
import { followMoves, listMoved } from '../domain/links/moved-paths.ts';
import { codedPath, resolveCodes } from '../domain/links/resolve-codes.ts';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import { mayExist, type Portal } from '../loaders/portal.ts';
import { fileStart, type Problem, problemIn, quote } from '../loaders/problem.ts';
import { codePath, type ShortKind, shortKinds, shortLetters } from '../schemas/codes.ts';
import { offSectionOf } from '../schemas/off-sections.ts';
import { codesIn, listUncoded, redirectsIn } from './page-addresses.ts';
import { hintForLink, judgeLink, knownPaths } from './page-links.ts';
import { problemAt, type Validator } from './validator.ts';

/** No links to sections in paths. */
const noSections = { sections: [], sectionsKnown: true } as const;

/**
 * Require a redirect to lead from a non-existent page to an existing one in a single step, and removed pages to
 * be absent.
 */
export const checkRedirects: Validator = (portal) => {
  const [entry] = portal.redirects;
  if (!entry) return [];
  const { moved, gone } = entry.data;
  const paths = knownPaths(portal);
  const { languages = [], off = [] } = portal.site[0]?.data ?? {};
  const all = listMoved({ redirects: entry.data, clusters: portal.clusters });
  const seen = new Set(
    portal.clusters.flatMap(({ data }) => data.formerIds.map((id) => `/clusters/${id}/`)),
  );
  const refuse = (path: readonly (string | number)[], message: Phrase, hint: Phrase) => [
    problemAt(portal, entry, path, 'redirect', message, hint),
  ];

  /** Page at a path, or below a path with a star: its removal would go unnoticed. */
  const findThere = (path: string): string | undefined => {
    if (!path.endsWith('/*')) return paths.has(path) ? path : undefined;
    const folder = path.slice(0, -1);
    if (languages.some((language) => folder === `/${language}/`)) return folder;
    return [...paths].find((one) => one.startsWith(folder) && !offSectionOf(off, one));
  };

  /** Problems of a redirect's source path. */
  const judgeSource = (path: string, place: readonly (string | number)[]): Problem[] => {
    const there = findThere(path);
    if (there !== undefined) {
      const message = phrase('check.redirects.exists', { path: quote(there) });
      return refuse(place, message, phrase('check.mend.deleteThisLine'));
    }
    if (seen.has(path)) {
      const message = phrase('check.redirects.twice', { path: quote(path) });
      return refuse(place, message, phrase('check.mend.keepOne'));
    }
    seen.add(path);
    return [];
  };

  return [
    ...moved.flatMap(({ from, to }, index): Problem[] => {
      const wrong = judgeSource(from, ['moved', index, 'from']);
      if (wrong.length > 0) return wrong;
      const place = ['moved', index, 'to'];
      const end = followMoves(all, from);
      if (end === from) {
        const message = phrase('check.redirects.circle', { path: quote(from) });
        return refuse(place, message, phrase('check.mend.correctIt'));
      }
      if (end !== to) {
        const message = phrase('check.redirects.chain', { path: quote(to) });
        return refuse(place, message, phrase('check.mend.writePath', { path: end }));
      }
      // Whether a file exists is only known when the site is built.
      const expected = to.endsWith('/') ? judgeLink(to, portal, paths, noSections) : undefined;
      if (!expected) return [];
      const message = phrase('check.expectedFound', { expected, found: quote(to) });
      return refuse(place, message, hintForLink(to, paths));
    }),
    ...gone.flatMap(({ path }, index) => judgeSource(path, ['gone', index, 'path'])),
  ];
};

const record = 'npm run links -- record';

/** File of an entry; reports are parts of editions. */
function fileOf(portal: Portal, kind: ShortKind, id: string): string {
  const entries = kind === 'reports' ? portal.editions : portal[kind];
  return entries.find((entry) => entry.id === id)?.file ?? 'codes.yaml';
}

/** Require a code for every published entry: its short link may be printed any day. */
function findMissing(portal: Portal): Problem[] {
  const published = new Set(portal.published.map(({ path }) => path));
  const uncoded = listUncoded(portal);
  return shortKinds.flatMap((kind) =>
    uncoded[kind]
      .filter(({ id }) => published.has(`/*${codedPath(kind, id)}`))
      .map(({ id }) =>
        problemIn(
          fileOf(portal, kind, id),
          fileStart,
          'code',
          phrase('check.codes.missing', { file: 'codes.yaml' }),
          phrase('check.mend.giveCode', { command: record }),
        ),
      ),
  );
}

/** A published code whose line is deleted could be reused for another entry. */
function findLostCodes(portal: Portal): Problem[] {
  const codes = codesIn(portal);
  const ids = portal.clusters.flatMap(({ id, data }) => [id, ...data.formerIds]);
  return shortKinds.flatMap((kind) => {
    const known = new Set([...codes[kind].map(({ code }) => String(code)), ...ids]);
    return portal.published.flatMap(({ path }) => {
      const [, letter, code = ''] = /^\/(.)\/(\d+)\/$/.exec(path) ?? [];
      if (letter !== shortLetters[kind] || known.has(code)) return [];
      const message = phrase('check.codes.lost', { code, kind });
      const hint = phrase('check.mend.restoreLine', { command: record });
      return [problemIn(portal.codes[0]?.file ?? 'codes.yaml', fileStart, 'code', message, hint)];
    });
  });
}

/** A code with a changed id would lead readers of printed links to another entry. */
function findChangedCodes(portal: Portal, entry: Portal['codes'][number]): Problem[] {
  const published = new Map(portal.published.map(({ path, id }) => [path, id]));
  return shortKinds.flatMap((kind) =>
    entry.data[kind].flatMap(({ code, id }, index) => {
      const before = published.get(codePath(kind, code));
      if (before === undefined || before === id) return [];
      const message = phrase('check.codes.changed', { code, id: quote(before), found: quote(id) });
      const hint = phrase('check.mend.restoreLine', { command: record });
      return [problemAt(portal, entry, [kind, index, 'id'], 'code', message, hint)];
    }),
  );
}

/** Require a code to mean one entry for ever: an existing one, or one with a redirect. */
export const checkCodes: Validator = (portal) => {
  const [entry] = portal.codes;
  if (!entry) return [...findLostCodes(portal), ...findMissing(portal)];
  const codes = codesIn(portal);
  const paths = knownPaths(portal);
  const redirects = redirectsIn(portal);
  const resolved = resolveCodes(codes, { redirects, clusters: portal.clusters });
  const places = shortKinds.flatMap((kind) =>
    codes[kind].map((_, index) => [kind, index] as const),
  );
  const owners = new Map<string, string>();
  const problems = resolved.flatMap(({ kind, code, id, path }, at): Problem[] => {
    const [, index = 0] = places[at] ?? [];
    const refuse = (field: 'code' | 'id', message: ReturnType<typeof phrase>, hint = message) => [
      problemAt(portal, entry, [kind, index, field], 'code', message, hint),
    ];
    const owner = owners.get(`${kind} ${code}`);
    if (owner !== undefined) {
      const message = phrase('check.codes.twice', { code, id: quote(owner) });
      return refuse('code', message, phrase('check.mend.otherCode', { command: record }));
    }
    owners.set(`${kind} ${code}`, id);
    if (kind === 'clusters' && portal.clusters.some((one) => one.id === String(code))) {
      const message = phrase('check.codes.asId', { code: quote(String(code)) });
      return refuse('code', message, phrase('check.mend.correctIt'));
    }
    // A report may be in progress again; whether it is published is checked against the built site.
    const inWork = kind === 'reports' && portal.editions.some((one) => one.id === id);
    const known = inWork || paths.has(path) || isGonePath(redirects, path);
    if (known || mayExist(portal, kind === 'reports' ? 'editions' : kind, id)) return [];
    const values = { file: 'redirects.yaml', path: codedPath(kind, id) };
    const folder = kind === 'reports' ? 'editions' : kind;
    const message = phrase('check.codes.dangling', { kind: folder, id: quote(id) });
    return refuse('id', message, phrase('check.mend.tellFate', values));
  });
  return [
    ...problems,
    ...findChangedCodes(portal, entry),
    ...findLostCodes(portal),
    ...findMissing(portal),
  ];
};
