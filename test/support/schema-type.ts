/** The TypeScript type of the values that a table of options describes. */
export type SchemaType<Schema> = Plain<Described<Schema>>;

/** `true` where two types are the same, down to which keys are optional and which readonly. */
export type AreSame<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

/** The same type spelt out: no intersections left, and open lists of texts (`'a' | (string & {})`) are `string`. */
export type Plain<Value> = Value extends string
  ? string extends Value
    ? string
    : Value
  : Value extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : Value extends object
      ? { [Key in keyof Value]: Plain<Value[Key]> }
      : Value;

type Described<Schema> = Schema extends { readonly anyOf: readonly (infer Option)[] }
  ? Described<Option>
  : Schema extends { readonly enum: readonly (infer Value)[] }
    ? Value
    : Schema extends { readonly type: infer Type }
      ? DescribedByType<Schema, Type>
      : unknown;

type DescribedByType<Schema, Type> = Type extends 'string'
  ? string
  : Type extends 'integer'
    ? number
    : Type extends 'boolean'
      ? boolean
      : Type extends 'array'
        ? readonly Described<Schema extends { readonly items: infer Item } ? Item : never>[]
        : DescribedObject<Schema>;

type DescribedObject<Schema> = Known<
  Schema extends { readonly properties: infer Properties } ? Properties : object,
  Schema extends { readonly required: readonly (infer Key)[] } ? Key : never
> &
  (Schema extends { readonly additionalProperties: infer Item extends object }
    ? { readonly [Key in string]: Described<Item> }
    : object);

type Known<Properties, Required> = {
  readonly [Key in keyof Properties as Key extends Required ? Key : never]: Described<Properties[Key]>;
} & {
  readonly [Key in keyof Properties as Key extends Required ? never : Key]?: Described<Properties[Key]>;
};
