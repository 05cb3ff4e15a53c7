import { feedString, type Reader } from '../../../base/templates/feed-text.ts';
import { fromKm, type DistanceUnit } from '../../../domain/distance-unit.ts';
import type { Group } from '../../../domain/group.ts';
import type { NearGroup } from '../../../domain/nearest-groups.ts';
import type { StreamCounts } from '../../../domain/places-near.ts';
import { isKnownStream } from '../../../domain/stream.ts';
import { searchKey } from '../../../domain/text-index.ts';
import { everyString, pickText, type PickedText, type Text } from '../../../domain/text.ts';
import type { GazetteerPlace } from '../../../geodata/gazetteer.ts';
import type { Choice, Problem } from './find-answer.ts';
import type { TranslateFinder } from '../messages/catalogue.ts';
import { quoted } from './quoted.ts';

/** What the finder says about groups and places, in one language. */
export interface FinderWords {
  /** The name a choice is known by, and its language. */
  readonly name: (choice: Choice) => PickedText;
  /** The name something was found by, where that is another than the one it is shown by: why "Caer" leads to Chester. */
  readonly otherName: (shown: string, foundBy: PickedText | undefined) => Text | undefined;
  /** The county of a town, where it says more than the name: that Leeds is in Leeds tells nobody which it is. */
  readonly county: (place: GazetteerPlace) => string | undefined;
  /** What tells it from others of the same name: a town's county or nation, a postcode's post town. */
  readonly detail: (choice: Choice) => string;
  /** "6 miles north-east"; absent where the distance is not known. */
  readonly away: (found: NearGroup, unit: DistanceUnit) => string | undefined;
  /** A distance to the whole mile or kilometre: where a group is, is no more exact. */
  readonly distance: (km: number, unit: DistanceUnit) => string;
  /** "7 schools and 1 library". */
  readonly streams: (counts: StreamCounts) => string;
  /** Why there is no answer, and what to do. */
  readonly problem: (problem: Problem, text: string) => string;
  readonly groupName: (group: Group) => string;
}

export function finderWords(t: TranslateFinder, reader: Reader): FinderWords {
  const { formats } = reader;
  const groupName = (group: Group): string => feedString(group.name, reader);
  const distance = (km: number, unit: DistanceUnit): string => formats.distance(Math.round(fromKm(km, unit)), unit);
  const county = (place: GazetteerPlace): string | undefined =>
    everyString(place.name).includes(place.county ?? '') ? undefined : place.county;
  return {
    groupName,
    county,
    distance,
    problem: (problem, text) => {
      switch (problem) {
        case 'empty':
        case 'no-groups':
        case 'too-short':
        case 'too-long':
          return t(`problem.${problem}`);
        default:
          return t(`problem.${problem}`, { text: quoted(text) });
      }
    },
    name: (choice) =>
      choice.type === 'place'
        ? pickText(choice.place.name, reader.wanted, ['en'])
        : pickText(choice.group.name, reader.wanted, reader.feedLanguages),
    otherName: (shown, foundBy) => {
      if (!foundBy || foundBy.value === shown || searchKey(foundBy.value) === searchKey(shown)) return undefined;
      return foundBy.lang ? { [foundBy.lang]: foundBy.value } : foundBy.value;
    },
    detail: (choice) => {
      if (choice.type === 'group') return t('kind.group-alone');
      const { kind, nation, postTown, postcode } = choice.place;
      if (kind === 'town')
        return [county(choice.place) ?? t(`nation.${nation}`), postcode].filter(Boolean).join(formats.separator);
      return postTown ?? t(kind === 'routing-key' ? 'kind.eircode' : 'kind.postcode');
    },
    away: ({ km, towards }, unit) => {
      if (km === undefined || !towards) return undefined;
      return fromKm(km, unit) < 1
        ? t('less-than', { distance: formats.distance(1, unit) })
        : t(`away.${towards}`, { distance: distance(km, unit) });
    },
    streams: (counts) => {
      const known = counts.map(([stream, n]) => t(isKnownStream(stream) ? `kind.${stream}` : 'kind.other', { n }));
      return formats.list(known);
    },
  };
}
