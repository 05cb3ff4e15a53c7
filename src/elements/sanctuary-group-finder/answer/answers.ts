import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { adoptSheet } from '../../../base/adopt-sheet.ts';
import { LazyPart } from '../../../base/controllers/lazy-part.ts';
import { SanctuarySelectEvent } from '../../../base/events.ts';
import type { DistanceUnit } from '../../../domain/distance-unit.ts';
import type { Group } from '../../../domain/group.ts';
import { safeUrl } from '../../../domain/safe-url.ts';
import { lastGood } from '../../../feed/feed-state.ts';
import type { FinderContext } from '../finder-context.ts';
import type { Answer, Choice } from './find-answer.ts';
import { FinderModel } from './finder-model.ts';
import type { MapLinkController } from './map-link-controller.ts';
import type { NearbyController } from './nearby-controller.ts';
import { drawList } from './option-list.view.ts';
import { suggestionStyles } from './suggestions.styles.ts';

/** What is suggested under the field, and the answers. It comes with the list, before anybody has typed. */
export class Answers implements ReactiveController {
  readonly #context: FinderContext;
  readonly #model: FinderModel;
  readonly #link: LazyPart<MapLinkController>;
  readonly #nearby: LazyPart<NearbyController>;

  constructor(context: FinderContext) {
    const { host, box } = context;
    const model = new FinderModel(context);
    this.#context = context;
    this.#model = model;
    this.#link = new LazyPart(host, async () => {
      const { MapLinkController } = await import('./map-link-controller.ts');
      return new MapLinkController(host, () => model.found.map(({ id }) => id));
    });
    this.#nearby = new LazyPart(host, async () => new (await import('./nearby-controller.ts')).NearbyController(host));
    adoptSheet(host.shadowRoot, suggestionStyles);
    model.update();
    box.suggestFrom({
      suggest: model.suggest,
      textOf: model.textOf,
      draw: () => drawList(host.renderRoot, box, model.reader),
    });
    host.addController(this);
  }

  /** Absent while nothing is asked, or while the answer waits for data or for what shows it. */
  get answer(): Answer | undefined {
    const { answer } = this.#model;
    return answer?.type === 'problem' || this.#context.results.current ? answer : undefined;
  }

  /** The groups of the answer, in order. */
  get found(): readonly Group[] {
    return this.#model.found;
  }

  /** What is wrong with what was asked, in words. */
  get problem(): string | undefined {
    const { answer, say } = this.#model;
    return answer?.type === 'problem' ? say.problem(answer.problem, answer.text) : undefined;
  }

  hostUpdate(): void {
    const { near, map } = this.#context.host;
    this.#model.update();
    if (near && this.found.length > 0) this.#nearby.want();
    if (map) this.#link.want();
  }

  /** Goes over to another feed, where the element has. */
  follow(): void {
    this.#nearby.current?.follow();
  }

  /** The answer, where there is one that is no problem. */
  render(): TemplateResult | typeof nothing {
    const { host, question, results, words } = this.#context;
    const { answer, reader, say } = this.#model;
    const renderResults = results.current;
    const link = this.#link.current;
    if (!renderResults || !answer || answer.type === 'problem') return nothing;
    return renderResults({
      answer,
      t: words.t,
      say,
      reader,
      headingLevel: host.headingLevel + 1,
      option: (choice) => this.#model.option(choice),
      startUrl: this.#startUrl,
      nearby: (group) => this.#near(group, answer.type === 'near' ? answer.unit : 'mile'),
      pointed: link?.pointed,
      selected: link?.selected,
      onPoint: (group) => link?.point(group?.id),
      onSelect: (group) => host.dispatchEvent(new SanctuarySelectEvent(group)),
      onChoose: this.#choose,
      onAgain: question.again,
    });
  }

  /** What is near a group, in words; absent where nobody asked for that. */
  #near(group: Group, unit: DistanceUnit): string | undefined {
    const { host, words } = this.#context;
    const { current, hasFailed } = this.#nearby;
    if (!host.near) return undefined;
    return (
      current?.describe(group, unit, words.t, this.#model.say) ?? words.t(hasFailed ? 'near-failed' : 'near-loading')
    );
  }

  /** Takes one of several things that may have been meant. */
  readonly #choose = (choice: Choice): void => {
    const { box, question } = this.#context;
    box.take(this.#model.option(choice));
    question.ask({ from: 'text', text: box.text, choice }, true);
  };

  /** The embedder's own page; else that of whoever publishes the list. */
  get #startUrl(): string | undefined {
    const { host, feed } = this.#context;
    const own = host.startUrl && safeUrl(host.startUrl, host.baseURI);
    return own || lastGood(feed.state)?.data.header.publisher?.url;
  }
}
