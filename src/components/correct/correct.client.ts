import type { Proposal } from '../../review/proposals/model.ts';
import { readerDay } from '../reader-day.ts';
import { copyText } from '../share/copy-text.client.ts';
import { saveBlob } from '../take/save-blob.client.ts';
import { chooseLogo } from './choose-logo.ts';
import { addLine, type FactLine } from './fact-line.ts';
import { keepTyped } from './keep-typed.ts';
import { type ReadPage, readFacts } from './read-facts.ts';
import { sendLinks } from './send-links.ts';

// Shows what a page of the site says, and makes a mail, an issue or a file of what the reader corrects. Everything
// from the address and from the page is text here; nothing is sent.

/** Folder of the language. */
const root = new URL('../', location.href.replace(/[?#].*$/, ''));

/** Address of a page of this language; undefined for anything else. */
function pageAddress(asked: string): URL | undefined {
  if (!/^(?:[\w.-]+\/)*$/.test(asked) || asked.includes('..')) return undefined;
  return new URL(asked, root);
}

async function readPage(
  address: URL,
  wanted: string,
  words: DOMStringMap,
): Promise<ReadPage | undefined> {
  const answer = await fetch(address).catch(() => undefined);
  if (!answer?.ok) return undefined;
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return readFacts(page, wanted, { name: words.name ?? '', opening: words.opening ?? '' });
}

/** All that a cluster can say of itself. */
function clusterFields(form: HTMLFormElement): HTMLOptionElement[] {
  const { content } = form.querySelector('template[data-fields]') as HTMLTemplateElement;
  return [...content.querySelectorAll('option')];
}

/** Lines of all facts, of what a cluster could add, and one for anything else. */
function addLines(form: HTMLFormElement, page: ReadPage): FactLine[] {
  const facts = form.querySelector('[data-facts]') as HTMLElement;
  const known = new Set(page.facts.map(({ field }) => field));
  const fields = page.kind === 'cluster' ? clusterFields(form) : [];
  const lines = page.facts.map((fact) =>
    addLine(form, facts, fact, fields.find(({ value }) => value === fact.field)?.dataset),
  );
  const blank = { field: '', now: '', origin: '', asked: '' };
  const other = { ...blank, label: form.dataset.other ?? '', isFree: true } as const;
  lines.push(addLine(form, facts, other));
  if (page.kind !== 'cluster') return lines;
  const unknown = form.querySelector('[data-unknown]') as HTMLElement;
  for (const { value, text, dataset } of fields) {
    if (known.has(value)) continue;
    lines.push(addLine(form, unknown, { ...blank, field: value, label: text }, dataset));
  }
  for (const part of form.querySelectorAll<HTMLElement>(
    '[data-missing], [data-logo], [data-confirms]',
  )) {
    part.hidden = false;
  }
  return lines;
}

function start(form: HTMLFormElement, page: ReadPage, address: URL, wanted: string): void {
  const find = <T extends HTMLElement>(selector: string) => form.querySelector<T>(selector);
  const link = find<HTMLAnchorElement>('[data-page]');
  if (link) {
    link.href = address.href;
    // A look at the page leaves the form as it is, with the logo that was chosen.
    link.target = '_blank';
    link.textContent = page.title;
  }
  const lines = addLines(form, page);
  const issues = find<HTMLAnchorElement>('[data-issue]');
  const issueAddress = issues?.href;

  const logoField = find<HTMLInputElement>('[data-logo] input');
  let logo = '';
  logoField?.addEventListener('change', async () => {
    logo = await chooseLogo(logoField);
    form.dispatchEvent(new Event('input'));
  });

  const proposals = (): Proposal[] => {
    const typed = new FormData(form);
    const common = {
      page: address.pathname,
      source: String(typed.get('source') ?? '').trim(),
      office: String(typed.get('office') ?? '').trim(),
      confirmed: '',
    };
    const changed = lines.flatMap(({ fact, read }): Proposal[] => {
      const { now, proposed, year } = read();
      if (proposed === '' || (proposed === now && year === '')) return [];
      return [{ ...common, part: fact.label, field: fact.field, now, proposed, year }];
    });
    const blank = { field: '', now: '', proposed: '', year: '' };
    if (logo !== '') {
      changed.push({ ...common, ...blank, part: 'logo', field: 'logo', proposed: logo });
    }
    if (!typed.has('confirmed')) return changed;
    const part = form.dataset.rest ?? '';
    return [...changed, { ...common, ...blank, part, confirmed: readerDay() }];
  };

  // Loaded on the first input, since its list of names is long.
  let isPerson = (_text: string) => false;
  form.addEventListener(
    'focusin',
    async () => {
      ({ isPerson } = await import('../../review/is-person.ts'));
      look();
    },
    { once: true },
  );

  let mailText = '';
  const copies = find('[data-ready] .acts');
  find('[data-copy]')?.addEventListener('click', () => {
    if (copies) void copyText(copies, mailText);
  });

  const look = () => {
    const given = proposals();
    const isRight = lines.map(({ judge }) => judge(isPerson)).every(Boolean);
    for (const { details, read } of lines) {
      details.classList.toggle('changed', read().proposed !== '');
    }
    const office = String(new FormData(form).get('office') ?? '');
    find('[data-office] [data-person]')?.toggleAttribute('hidden', !isPerson(office));
    find('[data-nothing]')?.toggleAttribute('hidden', given.length > 0);
    find('[data-ready]')?.toggleAttribute('hidden', given.length === 0 || !isRight);
    find('[data-preview]')?.replaceChildren(
      ...given.map(({ part, field, now, proposed, year }) => {
        const item = document.createElement('li');
        const words = field === 'logo' ? logoField?.files?.[0]?.name : proposed;
        const change = [now, words].filter(Boolean).join(' → ');
        item.textContent = [part, [change, year].filter(Boolean).join(', ')]
          .filter(Boolean)
          .join(': ');
        return item;
      }),
    );
    const links = sendLinks(given, address.href, form.dataset, issueAddress, page.title);
    const mail = find<HTMLAnchorElement>('[data-mail]');
    if (mail) mail.href = links.mail ?? links.emptyMail;
    const isLong = links.mail === undefined;
    // A picture cannot be pasted as text.
    for (const part of ['[data-long]', '[data-copy]'])
      find(part)?.toggleAttribute('hidden', !isLong || logo !== '');
    find('[data-attach]')?.toggleAttribute('hidden', logo === '');
    mailText = links.text;
    issues?.toggleAttribute('hidden', links.issue === undefined);
    if (issues && links.issue) issues.href = links.issue;
  };
  form.addEventListener('input', look);
  form.addEventListener('focusout', () => setTimeout(look));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // Enter in a field submits, too, while something is missing or wrong.
    if (find('[data-ready]')?.hidden) return;
    const text = JSON.stringify({ proposals: proposals() }, undefined, 2);
    const name = address.pathname.split('/').filter(Boolean).slice(-2).join('-');
    saveBlob(new Blob([`${text}\n`], { type: 'application/json' }), `${name}-correction.json`);
  });
  keepTyped(form);
  for (const { details, read } of lines) {
    if (read().proposed === '') continue;
    details.closest<HTMLDetailsElement>('[data-missing]')?.setAttribute('open', '');
    details.open = true;
  }
  form.hidden = false;
  const open =
    lines.find(({ fact }) => fact.asked !== '' && fact.asked === location.search) ??
    lines.find(({ fact }) => wanted !== '' && fact.field === wanted);
  if (open) {
    open.details.closest<HTMLDetailsElement>('[data-missing]')?.setAttribute('open', '');
    open.details.open = true;
    open.proposed.focus();
  }
  look();
}

const form = document.querySelector<HTMLFormElement>('[data-correct]');
const asked = new URLSearchParams(location.search);
const address = pageAddress(asked.get('page') ?? '');
const wanted = asked.get('field') ?? '';
const read =
  form && address && asked.has('page') ? await readPage(address, wanted, form.dataset) : undefined;
if (form && address && read) start(form, read, address, wanted);
else document.querySelector('[data-none]')?.removeAttribute('hidden');
