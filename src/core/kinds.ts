/** What a field asks for. The order is the order in which kinds are listed to a person. */
export const FIELD_KINDS = [
  'id-number',
  'bank-card',
  'card-cvv',
  'card-expiry',
  'bank-account',
  'password',
  'payment-pin',
  'one-time-code',
  'phone',
  'person-name',
  'address',
  'birth-date',
  'id-photo',
  'face',
] as const;

export type FieldKind = (typeof FIELD_KINDS)[number];
