import {
  describeStep,
  hasCurrentProgramme,
  type PlannedFacts,
} from '../../../domain/analyses/road-map/describe-step.ts';
import { findGaps } from '../../../domain/analyses/road-map/find-gaps.ts';
import {
  type Plan,
  type PlanStep,
  readPlan,
  writePlan,
} from '../../../domain/analyses/road-map/plan-state.ts';
import { layOutSteps } from '../../../domain/analyses/road-map/propose-steps.ts';
import {
  type Quarter,
  readQuarter,
  writeQuarter,
} from '../../../domain/analyses/road-map/quarters.ts';
import { toCsvAddress } from '../../../exports/csv.ts';
import type { RoadMapView } from '../../../queries/analyses/road-map/view-road-map.ts';
import { copyState } from '../lab/put-later.client.ts';
import { keepState } from '../lab/keep-state.client.ts';
import { printSheet } from '../lab/print-sheet.client.ts';
import { writeNumber } from '../lab/typed-number.ts';
import { beginPlan, factsInLanguage, loadFacts } from './begin-plan.ts';
import { type Control, drawStep, fillHead, part } from './draw-step.client.ts';
import { addStep, changeStep, moveStep } from './edit-plan.ts';
import { planRows, type ShownStep } from './plan-csv.ts';
import { countLacking } from '../../../domain/analyses/road-map/count-lacking.ts';
import { readNeeds } from './read-needs.ts';
import { listMoney, sayBudget } from './plan-money.ts';
import { saveCalendar } from './save-calendar.client.ts';
import { linkCluster, showPlan } from './show-plan.client.ts';

/** A reader's plan: begun from a cluster or from the example, edited, kept in the address. */
class Planner {
  private readonly form: HTMLElement;
  private readonly script: RoadMapView['script'];
  private readonly state = keepState('plan');
  private readonly list: HTMLElement | null;
  private readonly template: HTMLTemplateElement | null;
  private begun: Plan;
  private plan: Plan;
  private facts: PlannedFacts;

  constructor(form: HTMLElement, script: RoadMapView['script']) {
    this.form = form;
    this.script = script;
    this.list = part(form, 'steps');
    this.template = document.querySelector('template[data-step]');
    this.plan = script.plan;
    this.begun = script.plan;
    this.facts = script.facts;
    form.addEventListener('input', ({ target }) => this.type(target as Control));
    form.addEventListener('click', ({ target }) => this.press(target as HTMLElement));
    part(document, 'print')?.addEventListener('click', printSheet);
    part(document, 'calendar')?.addEventListener('click', (event) => this.saveCalendar(event));
    addEventListener('hashchange', () => void this.open());
    void this.open();
  }

  private get first(): Quarter {
    return readQuarter(this.plan.start) ?? { year: 2000, quarter: 1 };
  }

  private write = (value: number) => writeNumber(value, this.script.separators, 2);

  private say(text: string): void {
    part(this.form, 'status')?.replaceChildren(text);
  }

  /** Plan of the address, otherwise one for the cluster named in it, otherwise the example. */
  private async open(): Promise<void> {
    const text = await this.state.read();
    const kept = readPlan(text ?? '');
    const cluster = kept?.cluster ?? new URLSearchParams(location.search).get('cluster');
    if (cluster && cluster !== this.facts.id) await this.beginFrom(cluster);
    if (!cluster) {
      this.facts = this.script.facts;
      this.begun = this.script.plan;
    }
    // Without a plan in the address, show the initial one: readers return to it with the back button.
    this.plan = kept ?? this.begun;
    if (!kept && this.state.isKept()) this.say(this.script.messages.noState);
    this.draw();
    this.look();
    this.form.dataset.ready = '';
  }

  private async beginFrom(cluster: string): Promise<void> {
    const { files, language, messages } = this.script;
    const facts = await loadFacts(files, cluster);
    if (!facts) {
      this.say(messages.noCluster.replace('{id}', cluster));
      return;
    }
    this.facts = factsInLanguage(facts, language);
    const now = new Date();
    const start = { year: now.getFullYear(), quarter: Math.floor(now.getMonth() / 3) + 1 };
    this.begun = beginPlan(facts, this.script, writeQuarter(start));
    this.plan = this.begun;
  }

  private described(): ShownStep[] {
    const { context, messages } = this.script;
    const money = listMoney(this.plan.steps, context, messages, this.write);
    return this.plan.steps.flatMap((step, at) => {
      const said = describeStep(step, this.first, this.facts, context);
      return money[at] ? [{ step, said, money: money[at] }] : [];
    });
  }

  /** Render the fields of all steps again, since steps were added, removed or moved. */
  private draw(): void {
    fillHead(this.form, this.plan.name, this.first);
    const { template } = this;
    if (!template) return;
    this.list?.replaceChildren(
      ...this.described().map((shown, index) =>
        drawStep(template, shown, index, {
          script: this.script,
          facts: this.facts,
          first: this.first,
          write: this.write,
        }),
      ),
    );
  }

  /** Steps for what the reader entered, in place of those so far. */
  private answerNeeds(): void {
    const { rules, threshold } = this.script.context;
    this.put(layOutSteps(findGaps(rules, readNeeds(this.form), threshold)));
  }

  private type(control: Control): void {
    if (!control.name) return;
    const [name = '', at] = control.name.split(' ');
    if (at === undefined) this.typeHead();
    else this.typeStep(name, Number(at), control);
    this.look();
    this.keep();
  }

  private typeHead(): void {
    const value = (name: string) =>
      this.form.querySelector<Control>(`[name="${name}"]`)?.value.trim() ?? '';
    const start = readQuarter(`${value('year').padStart(4, '0')}-Q${value('quarter')}`);
    this.plan = {
      ...this.plan,
      name: value('name') || undefined,
      start: start && start.year > 0 ? writeQuarter(start) : this.plan.start,
    };
  }

  private typeStep(name: string, at: number, control: Control): void {
    const step = this.plan.steps[at];
    if (!step) return;
    const { context, separators } = this.script;
    const fields = { supports: context.supports, separators };
    const changed = changeStep(step, name, control.value.trim(), fields);
    if (changed.isWrong) {
      control.setAttribute('aria-invalid', 'true');
      this.say(this.script.messages.noCost.replace('{text}', control.value.trim()));
    } else if (changed.isWrong === false) {
      control.removeAttribute('aria-invalid');
      this.say('');
    }
    this.put(this.plan.steps.with(at, changed.step));
  }

  private press(target: HTMLElement): void {
    const button = target.closest('button');
    if (!button) return;
    const { dataset } = button;
    const at = Number(button.value);
    if ('copy' in dataset) {
      void copyState(part(this.form, 'status'), this.script.messages.copied);
      return;
    }
    if ('reset' in dataset) this.plan = this.begun;
    else if ('add' in dataset) this.plan = addStep(this.plan, this.script.messages.newStep);
    else if ('answer' in dataset) this.answerNeeds();
    else if ('remove' in dataset) this.put(this.plan.steps.toSpliced(at, 1));
    else if ('up' in dataset) this.plan = moveStep(this.plan, at, at - 1);
    else if ('down' in dataset) this.plan = moveStep(this.plan, at, at + 1);
    else return;
    this.draw();
    this.look();
    this.keep();
    this.focusAfter(dataset, at);
  }

  /** Keep the focus on what was moved, whose button was rendered again. */
  private focusAfter(dataset: DOMStringMap, at: number): void {
    const count = this.plan.steps.length;
    const to =
      'add' in dataset ? count - 1 : 'up' in dataset ? at - 1 : 'down' in dataset ? at + 1 : at;
    const place = Math.min(Math.max(to, 0), count - 1);
    const name = 'up' in dataset ? 'up' : 'down' in dataset ? 'down' : undefined;
    const item = this.list?.children[place];
    if ('reset' in dataset || !item) return;
    (name ? part<HTMLElement>(item, name) : item.querySelector<HTMLElement>('input'))?.focus();
    if (name) this.say(this.script.messages.moved.replace('{place}', String(place + 1)));
  }

  private put(steps: readonly PlanStep[]): void {
    this.plan = { ...this.plan, steps };
  }

  private keep(): void {
    const text = writePlan(this.plan);
    this.state.write(text === writePlan(this.begun) ? undefined : text);
  }

  /** Show the plan as printed, with its budget and its files. */
  private look(): void {
    const { context, messages } = this.script;
    const steps = this.described();
    const body = part(document, 'plan-rows');
    const hasCurrent = hasCurrentProgramme(this.facts, context);
    if (body) showPlan(body, steps, messages, hasCurrent);
    const none = part(document, 'plan-none');
    if (none) none.hidden = hasCurrent;
    const place = part(document, 'plan-name');
    if (this.plan.name) place?.replaceChildren(this.plan.name);
    else if (this.facts.name)
      place?.replaceChildren(linkCluster(this.facts.name, this.facts.id, this.script.clusterHref));
    part(document, 'plan-budget')?.replaceChildren(
      sayBudget(this.plan.steps, context, messages, this.write),
    );
    const lacking = countLacking(steps);
    for (const item of document.querySelectorAll<HTMLElement>('[data-lacking]')) {
      const { lacking: what, say = '' } = item.dataset;
      const count = lacking[what as keyof typeof lacking];
      item.replaceChildren(say.replace('{n}', String(count)));
      item.hidden = count === 0;
    }
    for (const [index, { said }] of steps.entries()) {
      const item = this.list?.children[index];
      if (item) part(item, 'legend')?.replaceChildren(`${index + 1}. ${said.title}`);
    }
    const csv = part<HTMLAnchorElement>(document, 'csv');
    if (!csv) return;
    csv.href = toCsvAddress(
      [this.script.csvHeads, ...planRows(steps, this.first)],
      this.script.separators.decimal,
    );
  }

  /** A changed plan gets its own calendar; that of the published one is a file of the site. */
  private saveCalendar(event: Event): void {
    if (writePlan(this.plan) === writePlan(this.script.plan)) return;
    event.preventDefault();
    const { id } = this.script;
    void saveCalendar({
      steps: this.described(),
      first: this.first,
      id: this.facts.id ?? id,
      name: this.plan.name ?? this.facts.name ?? id,
      language: this.script.language,
    });
  }
}

const form = document.querySelector<HTMLElement>('[data-planner]');
const script = document.querySelector('[data-road-map]')?.textContent;
if (form && script) new Planner(form, JSON.parse(script) as RoadMapView['script']);
