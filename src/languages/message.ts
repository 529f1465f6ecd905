/** A message that differs by number: the plural categories of the language, chosen by the value of `count`. */
type Plural = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

export type Message = string | Plural;

export type Catalogue = Readonly<Record<string, Message>>;

type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

type NamesOf<M> = M extends string
  ? NamesIn<M>
  : M extends { readonly other: infer Other extends string }
    ? NamesIn<Other> | 'count'
    : never;

/** `count` chooses the plural and has to be a number. */
type ValuesFor<M> = {
  readonly [Name in NamesOf<M>]: Name extends 'count' ? number : string | number;
};

/** What another language has to give: the same keys, a sentence for a sentence, a plural for a plural. */
export type SameKeysAs<C> = { readonly [Key in keyof C]: C[Key] extends string ? string : Plural };

/** Says a message: the values are asked for exactly when the message has places for them. */
export type Say<C> = <Key extends keyof C & string>(
  key: Key,
  ...values: [NamesOf<C[Key]>] extends [never] ? [] : [ValuesFor<C[Key]>]
) => string;

/**
 * Makes `t` for one language. `tag` is a BCP 47 tag; numbers and plurals follow it. A value that is missing stays
 * visible as its `{place}`, so that nothing throws while a page is drawn.
 */
export function createSay<C extends Catalogue>(tag: string, messages: SameKeysAs<C>): Say<C> {
  const plurals = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}): string => {
    const message: Message = (messages as Catalogue)[key] ?? key;
    const text = typeof message === 'string' ? message : choose(message, values['count']);
    return text.replace(/\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      if (value === undefined) return place;
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
  const choose = (message: Plural, count: string | number | undefined): string =>
    message[plurals.select(Number(count ?? 0))] ?? message.other;
  return say as Say<C>;
}
