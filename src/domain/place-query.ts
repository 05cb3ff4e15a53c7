/** Why something that looks like a postcode leads to no place. Each has words of its own for the visitor. */
export type RefusalReason =
  /** BFPO numbers and BF1: the armed forces, wherever they are. */
  | 'forces'
  /** BX, XX, GIR 0AA, or a district that serves firms and PO boxes: post goes there, and nobody lives there. */
  | 'non-geographic'
  /** A postcode of Gibraltar, the Falkland Islands or another territory far away. */
  | 'overseas'
  /** Written like a postcode, but no part of these islands has one that begins so. */
  | 'no-such-area'
  /** One letter or sign that says nothing yet. */
  | 'too-short'
  /** More than anyone needs to type: read no further. */
  | 'too-long';

/** A British postcode, or as much of one as was typed; also of the Isle of Man, Jersey and Guernsey. */
export interface PostcodeQuery {
  readonly kind: 'postcode';
  /** `LS` */
  readonly area: string;
  /** `LS1`; absent when only the area was typed. */
  readonly district?: string;
  /** `LS1 4` */
  readonly sector?: string;
  /** As much as was typed, written as Royal Mail writes it: `LS1 4AP`. For showing; keep no more than `district`. */
  readonly text: string;
  /** W12 and its like are also the routing key of an Eircode: this is that key. */
  readonly routingKey?: string;
}

/** An Irish Eircode, or its routing key. */
export interface EircodeQuery {
  readonly kind: 'eircode';
  /** Three characters: `D02`, `D6W`. */
  readonly routingKey: string;
  /** As much as was typed, as An Post writes it: `D02 X285`. */
  readonly text: string;
}

/** Something to look up by name: a town, a group, an area. */
export interface WordsQuery {
  readonly kind: 'words';
  /** One line of plain text without what does not help to find it. */
  readonly text: string;
}

/** What somebody typed, as far as it can be told from the letters alone. */
export type PlaceQuery =
  | { readonly kind: 'empty' }
  | PostcodeQuery
  | EircodeQuery
  | WordsQuery
  | { readonly kind: 'refused'; readonly reason: RefusalReason; readonly text: string };
