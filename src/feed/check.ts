import type { Rule } from './rule.ts';

/** A value that is not what the schema asks for. */
export interface Fault {
  /** JSON Pointer (RFC 6901) from the value that was checked. */
  path: string;
  readonly rule: Rule;
  /** The value found; `undefined` when a required member is missing. */
  readonly found: unknown;
  /** Whether a whole record in a list was left out for it. */
  lost: boolean;
}

/**
 * Checks a value and mends it: an optional member, a list item or a translation that is not what the schema asks for is
 * left out of the result, so that one bad member costs no more than itself. A fault in something required spoils what
 * it is required for, up to the first thing that can be left out.
 *
 * The value itself is never changed; the result shares with it all that was right.
 *
 * @param faults where what was wrong is added
 * @returns the value to go on with, or `undefined` if nothing is left that the schema allows
 */
export function check(rule: Rule, value: unknown, faults: Fault[]): unknown {
  if (!isOfType(rule, value) || !isInRange(rule, value)) {
    faults.push({ path: '', rule, found: value, lost: false });
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return rule.tuple ? checkTuple(rule.tuple, value, faults) : checkList(rule, value, faults);
  const object = value as Record<string, unknown>;
  return rule.map ? checkMap(rule, object, faults) : checkMembers(rule, object, faults);
}

function isOfType({ types, values }: Rule, value: unknown): boolean {
  if (values && !values.includes(value)) return false;
  if (!types) return true;
  const type = value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
  return types.includes(type) || (types.includes('integer') && Number.isInteger(value));
}

function isInRange({ pattern, minimum, maximum }: Rule, value: unknown): boolean {
  if (typeof value === 'string') return !pattern || pattern.test(value);
  return typeof value !== 'number' || ((minimum === undefined || value >= minimum) && !(value > (maximum ?? Infinity)));
}

function checkMembers(rule: Rule, object: Record<string, unknown>, faults: Fault[]): unknown {
  let result = object;
  let spoiled = false;
  for (const entry of rule.members ?? []) {
    // Not taken apart by a pattern, which goes through an iterator: this line runs twenty times a record.
    const key = entry[0];
    const required = entry[2];
    const value = object[key];
    if (value === undefined && !required) continue;
    const before = faults.length;
    const checked = check(entry[1], value, faults);
    if (checked === value && checked !== undefined) continue;
    locate(faults, before, key);
    if (checked === undefined && required) spoiled = true;
    if (result === object) result = { ...object };
    if (checked === undefined) delete result[key];
    else result[key] = checked;
  }
  return spoiled ? undefined : result;
}

function checkMap(rule: Rule, object: Record<string, unknown>, faults: Fault[]): unknown {
  const before = faults.length;
  const entries = Object.entries(object).filter(([key, value]) => {
    const mark = faults.length;
    const right = (!rule.keys || check(rule.keys, key, faults)) && check(rule.map as Rule, value, faults);
    locate(faults, mark, key);
    return right !== undefined;
  });
  if (entries.length > 0) return faults.length === before ? object : Object.fromEntries(entries);
  if (faults.length === before) faults.push({ path: '', rule, found: object, lost: false });
  return undefined;
}

/**
 * What is left out leaves a hole, so that the other items keep the positions by which issues name them. `map`, `flatMap`
 * and `filter` pass over holes; the last two close them.
 */
function checkList(rule: Rule, list: readonly unknown[], faults: Fault[]): unknown {
  const items = rule.items;
  if (!items) return list;
  let result = list as unknown[];
  for (const [index, item] of list.entries()) {
    const before = faults.length;
    const checked = check(items, item, faults);
    if (checked === item && checked !== undefined) continue;
    locate(faults, before, String(index));
    if (result === list) result = [...list];
    if (checked !== undefined) result[index] = checked;
    else {
      // eslint-disable-next-line @typescript-eslint/no-array-delete -- a hole is what is wanted
      delete result[index];
      if (items.members) for (const fault of faults.slice(before)) fault.lost = true;
    }
  }
  return result;
}

/** A list whose first items each have a meaning of their own: none of them can be left out. */
function checkTuple(rules: readonly Rule[], list: readonly unknown[], faults: Fault[]): unknown {
  const before = faults.length;
  for (const [index, rule] of rules.entries()) {
    const mark = faults.length;
    check(rule, list[index], faults);
    locate(faults, mark, String(index));
  }
  return faults.length === before ? list : undefined;
}

/** Puts the key a value was under in front of the paths of its faults. */
function locate(faults: Fault[], from: number, key: string): void {
  for (let index = from; index < faults.length; index += 1) {
    const fault = faults[index] as Fault;
    fault.path = `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}${fault.path}`;
  }
}
