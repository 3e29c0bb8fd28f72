import { describe, expect, test } from 'vitest';
import { rooms } from './directions.ts';
import { chartTools, findBrokenDirections, roomOf } from './find-broken-directions.ts';
import { isForTests, listSources } from './list-sources.ts';
import { proseParts } from './page-directions.ts';
import { readImports } from './read-imports.ts';

const files = listSources('src', 'scripts');
const shipped = files.filter(({ path }) => !isForTests(path));

test('every folder of code is a room whose imports are laid down', () => {
  const found = new Set(shipped.map(({ path }) => roomOf(path)));
  expect([...found].filter((room) => !(room in rooms))).toEqual([]);
  expect(found.size).toBeGreaterThan(12);
});

test('every import leads where its room may go', () => {
  expect(shipped.flatMap(findBrokenDirections)).toEqual([]);
});

test('only parts of prose ask for the portal that is built, and each of them does', () => {
  const imports = new Map(
    shipped.map((file) => [file.path, readImports(file).map(({ target }) => target)]),
  );
  const asking = [...imports]
    .filter(([path, targets]) => {
      const isPart = ['components', 'layouts'].includes(roomOf(path));
      return isPart && targets.includes('src/portal/built-portal.ts');
    })
    .map(([path]) => path);
  expect(asking.sort()).toEqual([...proseParts, 'src/layouts/BasePage.astro'].sort());
  // Each is rendered by a text's component, or by a list of the report.
  const texts = ['prose/ProseText', 'report/ReportText', 'report/ReportListing'];
  const shown = texts.flatMap((name) => imports.get(`src/components/${name}.astro`) ?? []);
  expect(proseParts.filter((part) => !shown.includes(part))).toEqual([]);
});

test('no part of a page waits: what it stands beside would be finished in another order from build to build', () => {
  const parts = shipped.filter(({ path }) => /^src\/components\/.*\.astro$/.test(path));
  expect(parts.length).toBeGreaterThan(100);
  expect(parts.filter(({ text }) => /\bawait\b/.test(text)).map(({ path }) => path)).toEqual([]);
});

test('every tool of charts has its floor', () => {
  const folders = shipped.flatMap(
    ({ path }) => /^src\/charts\/tools\/([^/]+)\//.exec(path)?.[1] ?? [],
  );
  expect([...new Set(folders)].sort()).toEqual([...chartTools].sort());
});

test('what only tests need is imported by tests only', () => {
  const leaks = shipped.filter((file) =>
    readImports(file).some(({ target }) => isForTests(target)),
  );
  expect(leaks.map(({ path }) => path)).toEqual([]);
});

test('computations know no clock, no chance and no browser', () => {
  const pure = shipped.filter(({ path }) => ['domain', 'charts'].includes(roomOf(path)));
  const impure = /\b(Date|Math\.random|document|window|process|performance|fetch|console)\b/;
  const code = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  expect(pure.filter(({ text }) => impure.test(code(text))).map(({ path }) => path)).toEqual([]);
});

describe('the check of directions', () => {
  const broken = (path: string, text: string) => findBrokenDirections({ path, text });

  test('sees a value among types, a re-export, a lazy import and a bare import', () => {
    const path = 'src/charts/x.ts';
    expect(broken(path, "import { type A, b } from '../domain/b.ts';")).toEqual([
      'src/charts/x.ts → src/domain/b.ts (b)',
    ]);
    expect(broken(path, "export { b as c } from '../domain/b.ts';")).toHaveLength(1);
    expect(broken(path, "const b = await import('../domain/b.ts');")).toHaveLength(1);
    expect(broken(path, "import '../domain/b.ts';")).toHaveLength(1);
    expect(broken(path, "import * as all from '../domain/b.ts';")).toHaveLength(1);
    expect(broken(path, "import type { A } from '../domain/b.ts';")).toEqual([]);
    expect(broken(path, "import { type A } from '../domain/b.ts';")).toEqual([]);
    expect(broken(path, "type A = import('../domain/b.ts').A;")).toEqual([]);
  });

  test('reads the head and the scripts of a component, and not its text', () => {
    const astro = [
      '---',
      "import { joinPortal } from '../../portal/join-portal.ts';",
      '---',
      "<p>import 'x' from '../../pages/a.ts';</p>",
      '<script src="../../loaders/a.ts"></script>',
      "<script>import '../../validators/b.ts';</script>",
    ].join('\n');
    expect(broken('src/components/map/X.astro', astro)).toEqual([
      'src/components/map/X.astro → src/portal/join-portal.ts (joinPortal)',
      'src/components/map/X.astro → src/validators/b.ts (*)',
      'src/components/map/X.astro → src/loaders/a.ts (*)',
    ]);
  });

  test('keeps packages out of rooms that need none, and one door to the content', () => {
    expect(broken('src/domain/x.ts', "import { readFileSync } from 'node:fs';")).toHaveLength(1);
    expect(broken('src/domain/x.ts', "import { z } from 'astro/zod';")).toHaveLength(1);
    expect(broken('src/charts/x.ts', "import { feature } from 'topojson-client';")).toEqual([]);
    const content = "import { getCollection, render } from 'astro:content';";
    expect(broken('src/pages/x.astro', `---\n${content}\n---`)).toHaveLength(1);
    expect(broken('src/queries/x.ts', content)).toHaveLength(1);
    expect(broken('src/components/prose/ready-text.ts', content)).toHaveLength(1);
  });

  test('keeps the built portal from views, which are functions of any portal', () => {
    const built = "import { portal } from '../../portal/built-portal.ts';";
    expect(broken('src/queries/clusters/x.ts', built)).toHaveLength(1);
    expect(broken('src/components/map/x.ts', built)).toHaveLength(1);
    expect(broken('src/layouts/parts/Footer.astro', `---\n${built}\n---`)).toHaveLength(1);
    expect(broken('src/components/prose/ProseRef.astro', `---\n${built}\n---`)).toEqual([]);
    expect(broken('src/pages/c/map.astro', `---\n${built}\n---`)).toEqual([]);
  });

  test('keeps kinds of charts apart, and tools below them in their order', () => {
    const from = (path: string, target: string) => broken(path, `import { a } from '${target}';`);
    expect(from('src/charts/kinds/bar/a.ts', './b.ts')).toEqual([]);
    expect(from('src/charts/kinds/bar/a.ts', '../../tools/words/b.ts')).toEqual([]);
    expect(from('src/charts/kinds/bar/a.ts', '../dot/b.ts')).toHaveLength(1);
    expect(from('src/charts/tools/rows/a.ts', '../../kinds/bar/b.ts')).toHaveLength(1);
    expect(from('src/charts/tools/rows/a.ts', '../words/b.ts')).toEqual([]);
    expect(from('src/charts/tools/words/a.ts', '../rows/b.ts')).toHaveLength(1);
  });

  test('lets constants of schemas into computations, but no schema', () => {
    const from = (name: string) =>
      broken('src/domain/x.ts', `import { ${name} } from '../../src/schemas/stage.ts';`);
    expect(from('clusterKinds')).toEqual([]);
    expect(from('stageSchema')).toHaveLength(1);
  });

  test('opens no validator to the loaders, which they import themselves', () => {
    const code = "import { checkDirectory } from '../../src/validators/check-directory.ts';";
    expect(broken('src/loaders/portal-data.ts', code)).toHaveLength(1);
  });
});
