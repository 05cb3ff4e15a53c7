/** Points of a map, each standing for one record of somebody else's list. Flat arrays: 100,000 cost no objects. */
export interface PointSet {
  /** Longitudes in degrees; one entry a point. */
  readonly lng: Float64Array;
  /** Latitudes in degrees, in step with `lng`. */
  readonly lat: Float64Array;
  /** Position of each point's record in the element's own list, in step with `lng`. */
  readonly record: Uint32Array;
}
