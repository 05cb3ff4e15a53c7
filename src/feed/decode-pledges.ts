import type { Pledges } from '../domain/pledge.ts';
import { check, type Fault } from './check.ts';
import type { CollectionContext, DecodedCollection } from './decode-records.ts';
import { FeedError } from './feed-error.ts';
import { pledgesRule } from './generated/pledges-rule.ts';
import type { WirePledges } from './generated/wire.ts';
import { RecordNotes } from './record-notes.ts';

/** Entries of each list that are read. A page sorts the names it shows, and looks through all of them at every key. */
const MOST = 10_000;

const LISTS = ['totals', 'milestones', 'supporters'];

/**
 * Reads the pledges. A total, a milestone or a supporter that cannot be used is set aside, the others are kept.
 *
 * @throws FeedError `wrong-shape` when they are not an object
 */
export function decodePledges(collection: unknown, context: CollectionContext): DecodedCollection<Pledges> {
  const notes = new RecordNotes(context, context.path);
  const faults: Fault[] = [];
  const wire = check(pledgesRule, cut(collection, notes), faults) as WirePledges | undefined;
  if (wire === undefined) {
    throw new FeedError('wrong-shape', { url: context.base, hint: 'the pledges are not an object' });
  }
  notes.addFaults(faults, false);
  const broken = new Set(faults.map(({ path }) => path));
  const records: Pledges = {
    asOf: notes.date(wire.asOf, '/asOf'),
    totals: (wire.totals ?? []).flatMap((total, index) => ({
      scope: total.scope,
      organisations: total.organisations,
      individuals: total.individuals,
      // it is one for organisations, and must not be taken for one of people where their number is lost
      goal: broken.has(`/totals/${index}/organisations`) ? undefined : total.goal,
      asOf: notes.date(total.asOf, `/totals/${index}/asOf`),
      pledgeUrl: notes.link(total.pledgeUrl, `/totals/${index}/pledgeUrl`),
      previous: decodePrevious(total.previous, `/totals/${index}/previous`, notes),
    })),
    milestones: (wire.milestones ?? []).flatMap(({ at, label }, index) => {
      const words = notes.text(label, `/milestones/${index}/label`, 'set-aside');
      return words === undefined ? [] : [{ at, label: words }];
    }),
    supporters: (wire.supporters ?? []).flatMap((supporter, index) => {
      const name = notes.text(supporter.name, `/supporters/${index}/name`, 'set-aside');
      if (name === undefined) return [];
      const group = supporter.group === undefined ? undefined : String(supporter.group);
      return [
        {
          name,
          group,
          stream: notes.words(supporter.stream, `/supporters/${index}/stream`),
          url: notes.link(supporter.url, `/supporters/${index}/url`),
        },
      ];
    }),
  };
  return { records, findings: notes.findings, groupReferences: new Map() };
}

/** Leaves out what is beyond what a page can work with, before any of it is looked at. */
function cut(collection: unknown, notes: RecordNotes): unknown {
  if (typeof collection !== 'object' || collection === null || Array.isArray(collection)) return collection;
  const result = { ...collection } as Record<string, unknown>;
  for (const name of LISTS) {
    const list = result[name];
    if (!Array.isArray(list) || list.length <= MOST) continue;
    notes.add('set-aside', 'too-many-records', `/${name}/${MOST}`);
    result[name] = list.slice(0, MOST);
  }
  return result;
}

type WirePrevious = NonNullable<NonNullable<WirePledges['totals']>[number]['previous']>;

function decodePrevious(previous: WirePrevious | undefined, member: string, notes: RecordNotes) {
  const asOf = notes.date(previous?.asOf, `${member}/asOf`);
  if (previous === undefined || asOf === undefined) return undefined;
  return { organisations: previous.organisations, individuals: previous.individuals, asOf };
}
