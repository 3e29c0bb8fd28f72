import type { Originals } from './overlay-files.ts';

const kept = new Set(['xx-teapots', 'xx-kites', 'xx-clouds']);
const edition = '2024';

/** Is it a file of another cluster or another edition, or a list `more.yaml` that only these need? */
function isLeftOut(file: string): boolean {
  const [folder = '', ...path] = file.replace(/\..*$/, '').split('/');
  const last = path.at(-1) ?? '';
  // They tell of every entry.
  if (['codes', 'published', 'redirects'].includes(folder)) return true;
  if (last === 'more') return true;
  // Analyses compute of what is cut away: other editions, tables, most of the clusters.
  if (folder === 'analyses' || folder === 'analysis-tables') return true;
  // The chapter that tells what they find.
  if (file.startsWith('reports/2024/sums/')) return true;
  // A matrix of which an analysis computes.
  if (folder === 'figures' && last === 'tea-needs') return true;
  // A programme that supported clusters of other editions.
  if (folder === 'programmes' && last !== 'steam-grant') return true;
  if (folder === 'editions' || folder === 'archive') return last !== edition;
  const ofEditions = ['returns', 'reports', 'report-tables'];
  if (ofEditions.includes(folder) && path[0] !== edition) return true;
  return (folder === 'clusters' || folder === 'returns') && !kept.has(last);
}

/** Is it a figure of what an analysis found? */
function showsAnalysis(file: string, bytes: Uint8Array): boolean {
  return file.startsWith('figures/') && /^ {2}name: analysis$/m.test(Buffer.from(bytes).toString());
}

/** What the files that stay say of those that go, and what they say instead in the cut. */
const changes: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  // Agencies that cover no region of the three clusters.
  'regions/provinces.yaml': [
    ['  agency: hill-agency\n', ''],
    ['  agency: ferry-agency\n', ''],
  ],
  // The figures of a report on three clusters: all of them; one beyond the idea, and one counted with
  // it though its stage is not reported; one of three makes household goods.
  'editions/2024.yaml': [
    ['    - id: sums\n', ''],
    [
      '      keyValues: [published/all, published/past-the-idea, figures/gallery-column/y2017/days]\n',
      '',
    ],
    ['value: 17\n', 'value: 3\n'],
    ['printed: "17"\n', 'printed: "3"\n'],
    ['value: 12\n', 'value: 2\n'],
    ['printed: "12"\n', 'printed: "2"\n'],
    ['value: 53\n', 'value: 33\n'],
    ['printed: 53 %\n', 'printed: 33 %\n'],
  ],
};

/** What a return answers to questions that the cut does not ask: the field with the lines below it. */
const answered = /^(?:answers|indicators):\n(?: .*\n)+/gm;

/** Portal-defined fields and their values: fixtures that test them add their own. */
const ownFields = /^(?:# Fields that .*\n)?(?:fieldGroups|fields):\n(?: .*\n)+/gm;

function cutFile(file: string, bytes: Uint8Array): Uint8Array {
  if (file.startsWith('returns/')) {
    return Buffer.from(Buffer.from(bytes).toString().replace(answered, ''));
  }
  if (file === 'site.yaml' || file.startsWith('clusters/')) {
    return Buffer.from(Buffer.from(bytes).toString().replace(ownFields, ''));
  }
  const wanted = changes[file];
  if (!wanted) return bytes;
  let text = Buffer.from(bytes).toString();
  for (const [from, to] of wanted) {
    if (!text.includes(from)) throw new Error(`${file}: expected ${from.trim()}, found none`);
    text = text.replaceAll(from, to);
  }
  return Buffer.from(text);
}

/**
 * Cuts a small part out of the files of the fictional portal, which is sound by itself: the three clusters
 * teapots, kites and clouds in one edition, 2024, with its report, all eight regions of one country,
 * three sectors, one agency and three questions, to which it keeps no answers. Small enough that a reader of a test can count by hand what it
 * expects; tests over years and over many clusters take the whole portal.
 */
export function cutSample(whole: Originals): Originals {
  const files = [...whole].filter(
    ([file, bytes]) => !isLeftOut(file) && !showsAnalysis(file, bytes),
  );
  return new Map(files.map(([file, bytes]) => [file, cutFile(file, bytes)]));
}
