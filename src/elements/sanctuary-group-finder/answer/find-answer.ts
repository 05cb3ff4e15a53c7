import { toKm, unitOf, type DistanceUnit } from '../../../domain/distance-unit.ts';
import type { Position } from '../../../domain/geo.ts';
import type { Group, Nation } from '../../../domain/group.ts';
import { nearestGroups, type NearGroup } from '../../../domain/nearest-groups.ts';
import type { RefusalReason } from '../../../domain/place-query.ts';
import { everyString, type PickedText, type Text } from '../../../domain/text.ts';
import type { Finding, Gazetteer, GazetteerPlace } from '../../../geodata/gazetteer.ts';
import type { GroupHit, GroupIndex } from './group-index.ts';

/** Something a visitor can mean: a place of the gazetteer, or a group of the feed. */
export type Choice =
  | { readonly type: 'place'; readonly place: GazetteerPlace }
  | { readonly type: 'group'; readonly group: Group; readonly foundBy: PickedText };

/** A group of the answer, and the name or area it was found by; none where it was by its distance. */
export interface FoundGroup extends NearGroup {
  readonly foundBy?: PickedText;
}

/** What the visitor asked. */
export type Question =
  | { readonly from: 'text'; readonly text: string; readonly choice?: Choice | undefined }
  | { readonly from: 'here'; readonly position: Position };

/** Where distances are measured from. */
export interface Origin {
  /** Absent where it is the visitor's own position. */
  readonly name?: Text | undefined;
  readonly foundBy?: PickedText | undefined;
  readonly position: Position;
  readonly nation?: Nation | undefined;
  /** Id of the group it is, where it is one: there is no way to that. */
  readonly group?: string | undefined;
}

export type Problem = 'empty' | 'unknown' | 'unlisted' | 'no-groups' | RefusalReason;

export type Answer =
  | {
      readonly type: 'near';
      readonly origin: Origin;
      readonly groups: readonly NearGroup[];
      readonly unit: DistanceUnit;
      /** Kilometres. */
      readonly radius: number;
      /** Whether the groups are within the radius, or only the nearest there are. */
      readonly isWithin: boolean;
      /** A code that is not listed, which the origin stands in for. */
      readonly standsFor?: string | undefined;
      /** What an address that is shared may say of the question: a district and nothing finer. Nothing for "here". */
      readonly share?: string | undefined;
    }
  | { readonly type: 'named'; readonly text: string; readonly groups: readonly FoundGroup[] }
  /** More than one thing may be meant; `isSpelt` says whether they have the very name, or nearly. */
  | {
      readonly type: 'choices';
      readonly text: string;
      readonly isSpelt: boolean;
      readonly choices: readonly Choice[];
    }
  | { readonly type: 'problem'; readonly problem: Problem; readonly text: string };

/** What there is to answer from. */
export interface Sources {
  readonly groups: readonly Group[];
  readonly index: GroupIndex;
  /** Absent where it could not be loaded: groups are still found by name and area. */
  readonly gazetteer: Gazetteer | undefined;
  readonly limit: number;
  /** Kilometres, by the unit the visitor is shown. */
  readonly radius: (unit: DistanceUnit) => number;
}

const NOTHING_LOADED: Finding = { outcome: 'unavailable', part: 'towns' };

/** Most choices that are offered: more than these are read by nobody. */
const MOST_CHOICES = 8;

/** Answers which groups are near what was asked. Pure; everything it needs is on the device. */
export function findAnswer(question: Question, sources: Sources): Answer {
  if (question.from === 'here') return nearTo({ position: question.position }, sources);
  const { text, choice } = question;
  if (choice) return answerChoice(choice, text, sources);
  const { gazetteer, index } = sources;
  const named = index.named(text);
  if (named.length > 0) return answerGroups(named, text, sources);
  const finding: Finding = gazetteer?.find(text) ?? (text.trim() ? NOTHING_LOADED : { outcome: 'empty' });
  switch (finding.outcome) {
    case 'found':
      return nearPlace(finding.place, sources, finding.standsFor);
    case 'ambiguous':
      return { type: 'choices', text, isSpelt: true, choices: finding.choices.slice(0, MOST_CHOICES).map(ofPlace) };
    case 'empty':
      return { type: 'problem', problem: 'empty', text };
    case 'refused':
      return { type: 'problem', problem: finding.reason, text: finding.text };
    case 'near-miss':
    case 'unavailable':
    case 'unknown':
      return answerLoosely(finding, text, sources);
  }
}

/** No place has the name: a group may be called so in part, or something nearly. */
function answerLoosely(finding: Finding, text: string, sources: Sources): Answer {
  const { index, limit } = sources;
  const groups = index.search(text, limit);
  if (groups.length > 0) return answerGroups(groups, text, sources);
  const places = finding.outcome === 'near-miss' ? finding.choices.map(ofPlace) : [];
  const choices = [...places, ...index.similar(text, MOST_CHOICES).map(ofGroup)].slice(0, MOST_CHOICES);
  if (choices.length > 0) return { type: 'choices', text, isSpelt: false, choices };
  return { type: 'problem', problem: finding.outcome === 'unavailable' ? 'unlisted' : 'unknown', text };
}

export const ofPlace = (place: GazetteerPlace): Choice => ({ type: 'place', place });
export const ofGroup = ({ group, foundBy }: GroupHit): Choice => ({ type: 'group', group, foundBy });

function answerChoice(choice: Choice, text: string, sources: Sources): Answer {
  return choice.type === 'place' ? nearPlace(choice.place, sources) : answerGroups([choice], text, sources);
}

/** One group that runs is shown with its neighbours, as a place would be; several, or one that has closed, by themselves. */
function answerGroups(found: readonly Pick<GroupHit, 'group' | 'foundBy'>[], text: string, sources: Sources): Answer {
  const [only] = found;
  if (only?.group.position && found.length === 1 && only.group.status !== 'closed') {
    const { id, name, position, nation } = only.group;
    return nearTo({ name, foundBy: only.foundBy, position, nation, group: id }, sources, {
      share: everyString(name)[0],
    });
  }
  return {
    type: 'named',
    text,
    groups: found.slice(0, sources.limit).map(({ group, foundBy }) => ({ group, foundBy })),
  };
}

/** Names of the gazetteer are English where it gives one alone, whatever the language of the feed. */
function nearPlace(place: GazetteerPlace, sources: Sources, standsFor?: string): Answer {
  const { foundBy, position, nation } = place;
  const name = typeof place.name === 'string' ? { en: place.name } : place.name;
  return nearTo({ name, foundBy, position, nation }, sources, { standsFor, share: shareOf(place, sources.gazetteer) });
}

/**
 * A sector is cut to its district. A town goes with its county, to be told from others of its name; not so Leeds in Leeds,
 * to which its name alone leads, unlike Newport in Newport.
 */
function shareOf({ id, kind, name, county }: GazetteerPlace, gazetteer: Gazetteer | undefined): string | undefined {
  const [text = ''] = everyString(name);
  if (kind !== 'town') return text.split(' ')[0];
  const alone = text === county ? gazetteer?.find(text) : undefined;
  const isClear = !county || (alone?.outcome === 'found' && alone.place.id === id);
  return isClear ? text : `${text}, ${county}`;
}

interface Remarks {
  readonly standsFor?: string | undefined;
  readonly share?: string | undefined;
}

function nearTo(origin: Origin, { groups, limit, radius }: Sources, remarks: Remarks = {}): Answer {
  const nearest = nearestGroups(groups, origin.position, { limit, radius: Infinity });
  const [first] = nearest.groups;
  if (!first) return { type: 'problem', problem: 'no-groups', text: '' };
  const unit = unitOf(origin.nation ?? first.group.nation);
  const km = radius(unit);
  const { groups: found, isWithin } = nearestGroups(groups, origin.position, { limit, radius: km });
  return { type: 'near', origin, groups: found, unit, radius: km, isWithin, ...remarks };
}

/** The radius where an embedder gives none, or none that can be read: 25 miles, 25 kilometres. */
export const USUAL_RADIUS = (unit: DistanceUnit): number => toKm(25, unit);
