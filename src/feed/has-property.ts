/** Whether a GeoJSON Feature came with a property, be it one that could not be used. */
export function hasProperty({ properties }: Readonly<Record<string, unknown>>, name: string): boolean {
  return ((properties as Readonly<Record<string, unknown>>)[name] ?? undefined) !== undefined;
}
