import type { Group } from '../../domain/group.ts';

/** Groups of the nations an embedder names, all of them where none is named. */
export function inNations(groups: readonly Group[], nations: string | undefined): readonly Group[] {
  const wanted = new Set(nations?.split(/[\s,]+/).filter(Boolean));
  return wanted.size > 0 ? groups.filter(({ nation }) => nation && wanted.has(nation)) : groups;
}
