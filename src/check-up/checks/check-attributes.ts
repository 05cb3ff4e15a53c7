import { lastGood } from '../../feed/feed-state.ts';
import { fewOf, shortened } from '../few-of.ts';
import { fault, fine, remark, type Finding } from '../finding.ts';
import { ATTRIBUTES } from '../generated/attributes.ts';
import { isSlip } from '../is-slip.ts';
import type { PageFeed } from '../page-feeds.ts';
import { valuesOfFeed } from '../values-of-feed.ts';
import type { PageWidget } from '../widgets-on-page.ts';
import { WORDS } from '../words.ts';

/** Attributes that name something in the feed, apart from a badge's place: that has a section of its own. */
const NAMING = ['scope', 'group', 'tag'];

type Known = Readonly<Record<string, readonly string[]>>;

/** Whether what is written on the tags is understood: a widget passes over what it does not understand, and says nothing. */
export function checkAttributes(
  page: Document,
  widgets: readonly PageWidget[],
  feeds: readonly PageFeed[],
): readonly Finding[] {
  if (widgets.length === 0) return [];
  const found = widgets.flatMap((widget) => {
    const feed = feeds.find(({ elements }) => elements.includes(widget.element));
    const known = valuesOfFeed(feed && lastGood(feed.state));
    return [...slipsOf(widget), ...valuesOf(widget, known), ...namesOf(widget, known), ...mapOf(widget, page)];
  });
  return found.length > 0 ? found : [fine(WORDS.attributes.fine)];
}

/** Attributes that are nearly one of ours, and none of HTML. */
function slipsOf({ element, name }: PageWidget): readonly Finding[] {
  const ours = Object.keys(ATTRIBUTES[element.localName] ?? {});
  return element.getAttributeNames().flatMap((written) => {
    if (ours.includes(written) || written in HTMLElement.prototype) return [];
    const meant = ours.find((each) => isSlip(each, written));
    return meant ? [remark(WORDS.attributes.slip(name, shortened(written), meant))] : [];
  });
}

/** Values that the element does not know, by the form of the attribute. */
function valuesOf({ element, name }: PageWidget, known: Known): readonly Finding[] {
  return Object.entries(ATTRIBUTES[element.localName] ?? {}).flatMap(([attribute, form]) => {
    const value = element.getAttribute(attribute)?.trim();
    if (!value || form === 'text') return [];
    if (form === 'switch')
      return value === 'true' || value === attribute
        ? []
        : [fault(WORDS.attributes.switched(name, attribute, shortened(value)))];
    const wrong = (each: string, allowed: string): Finding =>
      fault(WORDS.attributes.value(name, attribute, shortened(each), allowed));
    if (form === 'number') return Number(value) > 0 ? [] : [wrong(value, WORDS.attributes.number)];
    if (!('words' in form)) return form.includes(value) ? [] : [wrong(value, fewOf(form, value))];
    // a feed may have streams of its own
    if (attribute === 'stream' && !known[attribute]) return [];
    const allowed = [...form.words, ...(known[attribute] ?? [])];
    return listed(value).flatMap((each) => (allowed.includes(each) ? [] : [wrong(each, fewOf(allowed, each))]));
  });
}

/** Ids and tags that are not in the feed. */
function namesOf({ element, name }: PageWidget, known: Known): readonly Finding[] {
  return NAMING.flatMap((attribute) => {
    const values = known[attribute];
    const value = element.getAttribute(attribute);
    if (!values || value === null || !ATTRIBUTES[element.localName]?.[attribute]) return [];
    return partsOf(element, attribute, value).flatMap((each) =>
      values.includes(each)
        ? []
        : [fault(WORDS.attributes.absent(name, attribute, shortened(each), fewOf(values, each)))],
    );
  });
}

/** As each element reads it: a scope is one, the tags of stories may be of several words. */
function partsOf({ localName }: Element, attribute: string, value: string): readonly string[] {
  if (attribute === 'scope') return [value];
  if (localName === 'sanctuary-map') return listed(value);
  const parts = value.split(',').map((part) => part.trim());
  return parts.filter(Boolean).map((part) => (attribute === 'tag' ? part.toLowerCase() : part));
}

const listed = (value: string): readonly string[] => value.split(/[\s,]+/).filter(Boolean);

/** A finder names the map that shows its answer. */
function mapOf({ element, name }: PageWidget, page: Document): readonly Finding[] {
  const id = element.localName === 'sanctuary-group-finder' ? element.getAttribute('map') : null;
  if (!id) return [];
  const named = page.getElementById(id);
  const isMap = named?.localName === 'sanctuary-map' || named?.querySelector('sanctuary-map');
  return isMap ? [] : [fault(WORDS.attributes.map(name, shortened(id)))];
}
