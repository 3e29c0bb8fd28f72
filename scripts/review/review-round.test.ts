import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readGrid } from '../../src/review/grid.ts';
import type { ReviewItem } from '../../src/review/model.ts';
import { planRound } from '../../src/review/plan-round.ts';
import { fillSheet, signer, useRounds } from '../../workshop/testing/review-rounds.ts';
import { samplePortal } from '../../workshop/testing/sample-portal.ts';
import { readRound } from './read-round.ts';
import { writeRound } from './write-round.ts';

const { portalFolder, itemsOf, textOf, change, send, takeIn } = useRounds();

const stateOf = (items: readonly ReviewItem[], id: string) =>
  items.find((item) => item.id === id)?.state;

test('a workbook brings back edits and exactly the signed entries, with comments kept', async () => {
  const sent = itemsOf('az').filter(
    ({ collection }) => collection === 'sectors' || collection === 'clusters',
  );
  const [signed, edited, changed, left, hostile] = sent.filter(({ units }) => units.length === 1);
  if (!signed || !edited || !changed || !left || !hostile) throw new Error('too few');
  const path = await send('az', 'round.xlsx', sent);
  fillSheet(path, (key, text) => {
    if (key.startsWith(`${signed.file}#`) && signed.units[0]?.key === key) return [text, 'Bəli'];
    if (edited.units[0]?.key === key) return [`${text} (düzəliş)`, 'x'];
    if (changed.units[0]?.key === key) return [text, 'x'];
    if (hostile.units[0]?.key === key) return ['<script>alert(1)</script>', 'x'];
    return undefined;
  });
  const before = textOf(changed.file);
  change(changed.file, changed.units[0]?.text ?? '', `${changed.units[0]?.text} yeni`);
  const { plan, written } = takeIn('az', path);
  expect(plan.faults.map(({ key, fault }) => [key, fault])).toEqual(
    expect.arrayContaining([
      [changed.units[0]?.key, 'conflict'],
      [hostile.units[0]?.key, 'marks'],
    ]),
  );
  expect(plan.faults).toHaveLength(2);
  expect(written.faults).toEqual([]);
  const now = itemsOf('az');
  expect(stateOf(now, signed.id)).toBe('reviewed');
  expect(stateOf(now, edited.id)).toBe('reviewed');
  expect(
    now
      .filter(({ state }) => state === 'reviewed')
      .map(({ id }) => id)
      .sort(),
  ).toEqual([signed.id, edited.id].sort());
  expect(textOf(edited.file)).toContain('(düzəliş)');
  expect(before).not.toBe(textOf(changed.file));
  const comments = (text: string) => text.match(/#.*$/gm) ?? [];
  const original = readFileSync(join(samplePortal, signed.file), 'utf8');
  expect(comments(textOf(signed.file))).toEqual(comments(original));

  // The text changes after the sign-off: back to the desk.
  change(edited.file, '(düzəliş)', '(sonra)');
  expect(stateOf(itemsOf('az'), edited.id)).toBe('stale');
  expect(textOf(left.file)).toContain(left.units[0]?.text ?? '');
});

test('a Word file with tracked changes brings back what its reader sees', async () => {
  const sent = itemsOf('tr')
    .filter(({ collection, state }) => collection === 'reports' && state !== 'reviewed')
    .slice(0, 2);
  const path = await send('tr', 'round.docx', sent);
  const parts = unzipSync(readFileSync(path));
  const [item] = sent;
  const lead = item?.units[1];
  if (!item || !lead) throw new Error('no chapter');
  const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
  // Signed throughout the first chapter, and one word replaced with tracked changes.
  const rows = xml.split('<w:tr>').map((row) => {
    if (!row.includes(`>${item.file}#`)) return row;
    const cells = row.split('<w:tc>');
    // One of the answers is a symbol that Word inserts.
    const answer = row.includes(`${lead.key} `)
      ? '<w:sym w:font="Wingdings" w:char="F0FC"/>'
      : '<w:t>evet</w:t>';
    cells[5] = (cells[5] ?? '').replace(/<w:t[ >].*?<\/w:t>|<w:t\/>/, answer);
    if (row.includes(`${lead.key} `)) {
      cells[4] = (cells[4] ?? '').replace(
        /<w:r>.*<\/w:r>/s,
        '<w:del><w:r><w:delText>eski</w:delText></w:r></w:del><w:ins><w:r><w:t>Yeni </w:t></w:r></w:ins><w:r><w:t>giriş.</w:t></w:r>',
      );
    }
    return cells.join('<w:tc>');
  });
  writeFileSync(path, zipSync({ ...parts, 'word/document.xml': strToU8(rows.join('<w:tr>')) }));
  const { plan, written } = takeIn('tr', path);
  expect(plan.faults).toEqual([]);
  expect(written.faults).toEqual([]);
  expect(written.plans.map(({ item: { file }, signed }) => [file, signed])).toEqual([
    [item.file, true],
  ]);
  const text = textOf(item.file);
  expect(text).toContain('lead: Yeni giriş.');
  expect(text).toContain('status: reviewed');
  expect(text).toContain(`by: ${signer.by}`);
  // The body is as it was.
  const body = (file: string) => file.split('\n---\n').slice(1).join('\n---\n');
  expect(body(text)).toBe(body(readFileSync(join(samplePortal, item.file), 'utf8')));

  const original = item.file.replace('tr.mdx', `${item.from}.mdx`);
  writeFileSync(join(portalFolder, original), `${textOf(original).trimEnd()}\n\nOne more thing.\n`);
  expect(stateOf(itemsOf('tr'), item.id)).toBe('stale');
  cpSync(join(samplePortal, original), join(portalFolder, original));
});

test('XLIFF protects marks: a segment that lost one stays as it is, others are signed', async () => {
  const sent = itemsOf('ka').filter(({ collection }) => collection === 'pages');
  const path = await send('ka', 'round.xlf', sent);
  const text = readFileSync(path, 'utf8');
  const [item] = sent;
  const broken = item?.units.find(({ marks }) => marks.length > 0 && marks[0]?.startsWith('<Cite'));
  if (!item || !broken) throw new Error('no page with a citation');
  const units = text.split('<unit ').map((unit) => {
    const done = unit.replace('state="translated"', 'state="final"');
    if (!unit.includes(`name="${broken.key}"`)) return done;
    return done.replace(/(<target.*?>.*?)<ph id="1"[^>]*\/>/s, '$1');
  });
  writeFileSync(path, units.join('<unit '));
  const { plan, written } = takeIn('ka', path);
  expect(plan.faults).toMatchObject([{ key: broken.key, fault: 'marks' }]);
  expect(plan.partly.map(({ item: { file } }) => file)).toEqual([item.file]);
  expect(written.plans.map(({ item: one }) => one.file).sort()).toEqual(
    sent
      .map(({ file }) => file)
      .filter((file) => file !== item.file)
      .sort(),
  );
  expect(textOf(item.file)).toBe(readFileSync(join(samplePortal, item.file), 'utf8'));
});

test('every text of the portal goes out and comes back unchanged, in each format', async () => {
  for (const language of ['az', 'tr', 'ka'] as const) {
    const items = itemsOf(language);
    const from = items.filter((item) => item.from === 'en');
    for (const [file, all] of [
      ['all.xlsx', items],
      ['all.docx', items],
      ['all.html', items],
      ['all.xlf', from],
    ] as const) {
      const reading = readRound(await send(language, file, all));
      const plan = planRound(
        items,
        reading.refusal ? { texts: [], outside: [], by: '', language } : reading.round,
      );
      expect([file, plan]).toEqual([
        file,
        { plans: [], faults: [], partly: [], already: 0, notes: [] },
      ]);
      expect(reading.refusal ? [] : reading.round.texts).toHaveLength(
        all.flatMap(({ units }) => units).length,
      );
    }
  }
});

test('a signer may write beside the question', () => {
  const key = 'sectors/metal.yaml#label.az 0-0';
  const rows = (signer: string[]) => [
    ['review:az', 'Who signs', ...signer],
    [key, '', 'Metal', 'Metal', 'x', ''],
  ];
  for (const signer of [
    ['', 'Office'],
    ['Office', ''],
    ['', '', ' Office '],
  ]) {
    expect(readGrid(rows(signer)).by).toBe('Office');
  }
  expect(readGrid(rows(['', ''])).by).toBeUndefined();
});

test('damaged and hostile files are refused with a reason', async () => {
  const items = itemsOf('az').slice(0, 5);
  const damage = async (file: string, edit: (bytes: Uint8Array) => Uint8Array) => {
    const path = await send('az', file, items);
    writeFileSync(path, edit(readFileSync(path)));
    return readRound(path).refusal?.code;
  };
  const half = (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2);
  for (const file of ['half.xlsx', 'half.docx', 'half.html', 'half.xlf']) {
    // Other programs than for workbooks mend them.
    expect(await damage(file, half)).toBe(
      /html|xlf/.test(file) ? 'command.review.damaged' : 'workbook.cutOff',
    );
  }
  for (const rows of ['{"a":1}', '[["x"],[1]]', '[[', '[]</script><script>alert(1)//']) {
    const found = await damage('rows.html', (bytes) =>
      strToU8(
        strFromU8(bytes).replace(/(id="review">).*/, (_, start) => `${start}${rows}</script>`),
      ),
    );
    expect([rows, found]).toEqual([
      rows,
      rows.startsWith('[]') ? undefined : 'command.review.damaged',
    ]);
  }
  const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa">]>';
  expect(
    await damage('entity.xlf', (bytes) =>
      strToU8(strFromU8(bytes).replace('<xliff', `${bomb}<xliff`)),
    ),
  ).toBe('command.review.damaged');
  expect(await damage('empty.xlsx', () => new Uint8Array())).toBe('workbook.empty');
  expect(
    await damage('old.xlf', (bytes) =>
      strToU8(strFromU8(bytes).replace('version="2.1"', 'version="1.2"')),
    ),
  ).toBe('command.review.xliff');
});

test('a page has its picture once in a Word file and in a page, beside its first text', async () => {
  const items = itemsOf('az')
    .filter(({ collection }) => collection === 'concepts')
    .slice(0, 1);
  const address = 'https://sample.example.org';
  const picture = Buffer.from([0xff, 0xd8, 0xff, 0xd9]);
  const pictures = new Map([[`${address}/az${items[0]?.page ?? ''}`, picture]]);
  const write = async (file: string) =>
    (await writeRound(items, { file, language: 'az', words: 'az', address }, pictures)).bytes;
  expect(items[0]?.units.length).toBeGreaterThan(1);
  const page = strFromU8(await write('round.html'));
  expect(page.split('data:image/jpeg;base64,/9j/2Q==')).toHaveLength(2);
  const parts = unzipSync(await write('round.docx'));
  expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
});
