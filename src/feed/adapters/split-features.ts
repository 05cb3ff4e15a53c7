import { GROUP_STATUSES } from '../../domain/group.ts';
import { PageYielder } from '../../scheduling/page-yielder.ts';
import type { Page } from './adapter.ts';
import { Gathered } from './gathered.ts';
import { takeArea } from './take-area.ts';

/** Features between two looks at the clock. */
const BATCH = 64;

type Properties = Readonly<Record<string, unknown>>;

/**
 * Tells the groups of a GeoJSON document from its places, and takes away what databases put into it. Nothing is made up:
 * a place whose `status` is not given stays without one, and is set aside by the check that every record passes.
 */
export async function splitFeatures(
  pages: readonly Page[],
  signal?: AbortSignal,
): Promise<{ readonly groups: Gathered; readonly places: Gathered }> {
  const groups = new Gathered('features');
  const places = new Gathered('features');
  const yielder = new PageYielder();
  for (const page of pages) {
    const features = (page.json as { features: readonly unknown[] }).features;
    for (let index = 0; index < features.length; index += 1) {
      if (index % BATCH === 0 && yielder.due()) {
        await yielder.turn();
        signal?.throwIfAborted();
      }
      const feature = tidy(features[index]);
      if (isGroup(feature)) groups.add(takeArea(feature), page, `/features/${index}`);
      else places.add(feature, page, `/features/${index}`);
    }
  }
  return { groups, places };
}

/**
 * A feature is a group when it has a group's status, or a group's `areas`, `areaServed` or `kind` and not the `stream` of a place. It
 * decides no more than which check a feature has to pass.
 */
function isGroup(feature: unknown): feature is { readonly properties: Properties } {
  const { status, areas, areaServed, kind, stream } = propertiesOf(feature) ?? {};
  if ((GROUP_STATUSES as readonly unknown[]).includes(status)) return true;
  return stream === undefined && [areas, areaServed, kind].some((value) => value !== undefined);
}

/**
 * A feature without the `null`s that a database writes for what it does not know. Where GeoJSON's own place for the id is
 * empty, a property `id` is taken; where there is no `name`, the `title`.
 */
function tidy(feature: unknown): unknown {
  const properties = propertiesOf(feature);
  if (properties === undefined) return feature;
  const known = Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null));
  if (known['name'] === undefined && known['title'] !== undefined) {
    known['name'] = known['title'];
    delete known['title'];
  }
  const { id } = feature as { id?: unknown };
  return { ...(feature as object), id: id ?? known['id'], properties: known };
}

function propertiesOf(feature: unknown): Properties | undefined {
  const properties = (feature as { properties?: unknown } | null | undefined)?.properties;
  return typeof properties === 'object' && properties !== null && !Array.isArray(properties)
    ? (properties as Properties)
    : undefined;
}
