import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { siteFolder } from '../support/folders.ts';
import { readPages } from '../support/pages.ts';
import { shorten } from '../support/shorten.ts';
import { attribute, elementsOf, find, rawTextOf } from '../support/tree.ts';

/** Sources by directive: `script-src` to `'self'`, … */
function readPolicy(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

const policyMeta = { 'http-equiv': 'Content-Security-Policy' };
const sha256 = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const data = ['application/json', 'application/ld+json'];

// What a frozen edition archived keeps its bytes; header files give it a policy.
const pages = [...readPages()].filter(({ path }) => !path.startsWith('/archive/'));

test('every page has a policy, before all that is loaded', () => {
  const wrong = pages.filter(({ html }) => {
    const at = html.indexOf('http-equiv="Content-Security-Policy"');
    const loading = html.search(/<(?:link|script|style)\b/);
    return at < 0 || (loading >= 0 && at > loading);
  });
  expect(pages.length).toBeGreaterThan(4000);
  expect(shorten(wrong.map(({ path }) => path))).toEqual([]);
});

test('each policy names the scripts that stand in its page, and lets none run that is typed in', () => {
  const wrong: string[] = [];
  let inside = 0;
  for (const { path, document } of pages) {
    const [meta] = find(document, 'meta', policyMeta);
    const policy = readPolicy((meta && attribute(meta, 'content')) ?? '');
    const allowed = policy.get('script-src') ?? [];
    const scripts = find(document, 'script').filter(
      (script) =>
        attribute(script, 'src') === undefined && !data.includes(attribute(script, 'type') ?? ''),
    );
    const hashes = new Set(scripts.map((script) => sha256(rawTextOf(script))));
    inside += hashes.size;
    const named = allowed.filter((source) => source.startsWith("'sha256-"));
    if (JSON.stringify([...hashes].sort()) !== JSON.stringify([...named].sort()))
      wrong.push(`${path}: other scripts than ${named}`);
    if (allowed.some((source) => /'unsafe-(?:inline|eval|hashes)'|\*|^https?:|^data:/.test(source)))
      wrong.push(`${path}: ${allowed}`);
    for (const [name, sources] of policy)
      // A letter leaves the site, and names its pictures by their whole address.
      if (
        !(name === 'img-src' && path.endsWith('/email.html')) &&
        sources.some((source) => /^(?:\*|https?:)/.test(source))
      )
        wrong.push(`${path}: ${name} ${sources}`);
  }
  expect(inside).toBeGreaterThan(4000);
  expect(shorten(wrong)).toEqual([]);
});

test('every header has a search box, and WebAssembly runs on pages with such a box alone', () => {
  const isBox = { 'data-find': '' };
  const wrong = pages.filter(({ html, document }) => {
    const headers = find(document, 'header', { class: 'mast' });
    const boxes = find(document, 'form', isBox);
    const runs = /script-src[^;]*'wasm-unsafe-eval'/.test(html);
    const isBoxed = headers.every((header) => find(header, 'form', isBox).length === 1);
    return !isBoxed || runs !== boxes.length > 0;
  });
  expect(shorten(wrong.map(({ path }) => path))).toEqual([]);
});

test('no element handles events by an attribute, and no link runs a script', () => {
  const wrong = pages.flatMap(({ path, document }) =>
    [...elementsOf(document)].flatMap((element) =>
      element.attrs
        .filter(({ name, value }) => /^on/.test(name) || /^\s*javascript:/i.test(value))
        .map(({ name }) => `${path}: ${name}`),
    ),
  );
  expect(shorten(wrong)).toEqual([]);
});

test('the policy of a cluster page weighs at most 200 bytes', () => {
  const page = pages.find(({ path }) => path === '/tr/clusters/tr-igdir-nakliye-lojistik/');
  const html = String(page?.html);
  const without = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
  expect(without).not.toBe(html);
  expect(gzipSync(html).length - gzipSync(without).length).toBeLessThanOrEqual(200);
});

test('what servers are told names every script that stands in a page', () => {
  const hashes = new Set(pages.flatMap(({ html }) => html.match(/(?<=')sha256-[^']+(?=')/g) ?? []));
  expect(hashes.size).toBeGreaterThan(2);
  for (const file of [
    '_headers',
    '.htaccess',
    'hosting/nginx-headers.conf',
    'hosting/caddy-headers.conf',
  ]) {
    const told = readFileSync(join(siteFolder, file), 'utf8');
    expect([...hashes].filter((hash) => !told.includes(`'${hash}'`))).toEqual([]);
  }
});
