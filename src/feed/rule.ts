/** What a value in a document has to be. Generated from the JSON Schema, whose terms the comments name. */
export interface Rule {
  /** The definition's name in the schema, by which a publisher is told what was expected. */
  readonly name?: string;
  /** `type` */
  readonly types?: readonly string[];
  /** `enum`, or the only value of `const` */
  readonly values?: readonly unknown[];
  /** `pattern`, for strings */
  readonly pattern?: RegExp;
  /** `minimum`, for numbers */
  readonly minimum?: number;
  /** `maximum`, for numbers */
  readonly maximum?: number;
  /** `properties`, and whether each is `required` */
  readonly members?: readonly (readonly [key: string, rule: Rule, required?: boolean])[];
  /** `propertyNames` */
  readonly keys?: Rule;
  /** `additionalProperties`, of objects without `members` */
  readonly map?: Rule;
  /** `items` */
  readonly items?: Rule;
  /** `prefixItems`, all of them required */
  readonly tuple?: readonly Rule[];
}
