/** Words that depend on a count: one form for each plural category the language has (CLDR), `other` always. */
export type PluralMessage = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** Words of the interface. `{name}` stands for a value put in when they are shown; `{n}` in a plural is its count. */
export type Message = string | PluralMessage;

/** The English words of one element; the keys and placeholders every translation must have. */
export type Catalogue = Readonly<Record<string, Message>>;

/** A translation of a catalogue. A missing key is a type error, so it fails the build. */
export type Translation<C extends Catalogue> = {
  readonly [K in keyof C]: C[K] extends string ? string : PluralMessage;
};

type Placeholder<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholder<Rest> : never;
type Values<M> = M extends string
  ? Record<Placeholder<M>, string | number>
  : M extends PluralMessage
    ? Record<Exclude<Placeholder<M[keyof M]>, 'n'>, string | number> & { n: number }
    : never;
type Arguments<V> = keyof V extends never ? [] : [values: V];

/** Looks a message up and puts the values in. */
export type Translate<C extends Catalogue> = <K extends keyof C & string>(
  key: K,
  ...values: Arguments<Values<C[K]>>
) => string;

/**
 * Makes the look-up function for one language. Counts choose their plural form by `Intl.PluralRules`.
 *
 * @param lang the language `words` are in, a BCP 47 tag
 * @param writeNumber how that language writes numbers
 */
export function createTranslate<C extends Catalogue>(
  words: Translation<C>,
  lang: string,
  writeNumber: (value: number) => string,
): Translate<C> {
  let plurals: Intl.PluralRules | undefined;
  const formFor = (message: PluralMessage, n: number): string =>
    pluralForm(message, (plurals ??= new Intl.PluralRules(lang)).select(n));
  return (key, ...[values]) => {
    const message: Message = words[key];
    const slots: Readonly<Record<string, string | number>> = values ?? {};
    const pattern = typeof message === 'string' ? message : formFor(message, Number(slots['n']));
    return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = slots[name];
      if (value === undefined) return whole;
      return typeof value === 'number' ? writeNumber(value) : value;
    });
  };
}

/** The form of a message for a plural category. */
export function pluralForm(message: PluralMessage, category: Intl.LDMLPluralRule): string {
  return message[category] ?? message.other;
}
