import manifest from '../../../custom-elements.json';

/** How an option is filled in, from the type of its attribute. */
export type OptionForm = 'switch' | 'choice' | 'number' | 'text';

/** An attribute of an element, as custom-elements.json describes it. */
export interface ElementOption {
  readonly name: string;
  readonly form: OptionForm;
  /** The values of a `choice`; empty for the others. */
  readonly choices: readonly string[];
  /** What holds when nothing is written; `undefined` where the manifest says none. */
  readonly usual: string | undefined;
  /** A sentence, in which `…` is code. */
  readonly description: string;
}

/** What custom-elements.json says of one element. */
export interface ElementDescription {
  readonly tag: string;
  readonly options: readonly ElementOption[];
  /** Defaults of its CSS properties, by name. */
  readonly lengths: ReadonlyMap<string, string>;
}

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Declaration[] }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
  readonly cssProperties?: readonly { readonly name: string; readonly default?: string }[];
}

interface Attribute {
  readonly name: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly description?: string;
}

/** The elements of the package, in the order of the manifest. */
export const ELEMENTS: readonly ElementDescription[] = (manifest as unknown as Manifest).modules
  .flatMap(({ declarations }) => declarations)
  .flatMap(({ tagName, attributes = [], cssProperties = [] }) =>
    tagName === undefined
      ? []
      : [
          {
            tag: tagName,
            options: attributes.map(optionOf),
            lengths: new Map(cssProperties.map((property) => [property.name, property.default ?? ''])),
          },
        ],
  );

/** An element by its tag; `undefined` for a tag that is none of ours. */
export function elementOf(tag: string): ElementDescription | undefined {
  return ELEMENTS.find((element) => element.tag === tag);
}

function optionOf({ name, type, default: usual, description = '' }: Attribute): ElementOption {
  const types = (type?.text ?? 'string').split('|').map((part) => part.trim());
  const named = types.filter((part) => part !== 'undefined');
  const choices = named.filter((part) => /^'.*'$|^\d+$/.test(part)).map(unquoted);
  const form =
    choices.length > 0 && choices.length === named.length
      ? 'choice'
      : named.includes('boolean')
        ? 'switch'
        : named.includes('number')
          ? 'number'
          : 'text';
  const said = usual === undefined || usual === 'undefined' || usual === "''" ? undefined : unquoted(usual);
  return { name, form, choices: form === 'choice' ? choices : [], usual: said, description };
}

function unquoted(text: string): string {
  return text.replace(/^'(.*)'$/, '$1');
}
