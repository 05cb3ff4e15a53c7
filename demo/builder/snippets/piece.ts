/** Something to copy, and where it goes. */
export interface Piece {
  /** What it is called on its button, such as "the snippet". */
  readonly name: string;
  /** A sentence that says where it goes, or nothing. */
  readonly where: string;
  readonly code: string;
  /** Whether it is for people to read. */
  readonly isProse?: boolean;
}
