import type { Position } from '../domain/geo.ts';
import type { Nation } from '../domain/group.ts';
import type { RefusalReason } from '../domain/place-query.ts';
import type { PickedText, Text } from '../domain/text.ts';
import type { Attribution } from './attributions.ts';

/** What a place of the gazetteer is. */
export type GazetteerKind = 'postcode-area' | 'postcode-district' | 'postcode-sector' | 'routing-key' | 'town';

/** A place that can be measured from. */
export interface GazetteerPlace {
  /** The same for the same place, on every page: to key a list by. */
  readonly id: string;
  readonly kind: GazetteerKind;
  /** `LS1 4`, `D02`, or a town's name in each language it has one in. Show it with `pickText`. */
  readonly name: Text;
  /** The middle of it: never a door, whatever was typed. */
  readonly position: Position;
  /** Kilometres from `position` within which most of the place lies: distances are no more exact than this. */
  readonly precision: number;
  readonly nation: Nation;
  /** A town's county or council area, to tell it from another of the same name. */
  readonly county?: string | undefined;
  /** The main post town of a postcode's area, Leeds for all of LS, or the post town of a routing key: roughly where it is. */
  readonly postTown?: string | undefined;
  /** The postcode district near a town. Given only where the county does not tell two of one name apart. */
  readonly postcode?: string | undefined;
  /** The one of a town's names that fits what was typed, as "Caer" for Chester. Absent where it was found otherwise. */
  readonly foundBy?: PickedText | undefined;
}

/** The answer to what somebody typed. */
export type Finding =
  | { readonly outcome: 'empty' }
  | {
      readonly outcome: 'found';
      readonly place: GazetteerPlace;
      /** The code that was typed, when it is well-formed but unknown and `place` stands in for it: say so. */
      readonly standsFor?: string;
    }
  /** Several places have the name. Two or more, the largest first. */
  | { readonly outcome: 'ambiguous'; readonly choices: readonly GazetteerPlace[] }
  /** None has the name, some nearly do: "did you mean". One or more, the likeliest first. */
  | { readonly outcome: 'near-miss'; readonly choices: readonly GazetteerPlace[] }
  | { readonly outcome: 'refused'; readonly reason: RefusalReason; readonly text: string }
  /** It cannot be told, because this part of the data did not arrive. */
  | { readonly outcome: 'unavailable'; readonly part: GazetteerPart }
  | { readonly outcome: 'unknown' };

/** A place that may be meant, while it is being typed. */
export interface Suggestion {
  readonly place: GazetteerPlace;
  /** Lower comes first; comparable with the rank of a `TextIndex`, so that groups can be sorted in. */
  readonly rank: number;
}

/** The data a gazetteer is made of. Each is a chunk of its own. */
export type GazetteerPart = 'districts' | 'sectors' | 'eircodes' | 'towns';

/**
 * Answers where a postcode, an Eircode or a town is, from data on the device. Nothing it is asked leaves it.
 * Made by `loadGazetteer`.
 */
export interface Gazetteer {
  /** Parts that were wanted and did not arrive: what rests on them is `unavailable`, the rest is answered. */
  readonly missing: ReadonlySet<GazetteerPart>;
  /** Where the data comes from: to be shown by whatever answers from it. */
  readonly attributions: readonly Attribution[];
  /** What was typed, finished: on submit, or from an attribute or a link. Never throws, whatever the text. */
  find(text: string): Finding;
  /**
   * What is being typed: at most `limit` places, likeliest first. Empty for text that says too little.
   *
   * @param slips whether names that are only nearly the text are wanted, where none begins with it. They rank behind
   *   whatever does: who has enough of that need not have them looked for
   */
  suggest(text: string, limit: number, slips?: boolean): readonly Suggestion[];
}
