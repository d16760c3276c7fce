import type { Matcher } from '../matcher';
import { address } from './address';
import { bankAccount } from './bank-account';
import { bankCard } from './bank-card';
import { birthDate } from './birth-date';
import { cardCvv } from './card-cvv';
import { cardExpiry } from './card-expiry';
import { face } from './face';
import { idNumber } from './id-number';
import { idPhoto } from './id-photo';
import { oneTimeCode } from './one-time-code';
import { OTHERS } from './others';
import { password } from './password';
import { paymentPin } from './payment-pin';
import { personName } from './person-name';
import { phone } from './phone';

/** Every matcher, one file a kind. */
export const MATCHERS: readonly Matcher[] = [
  idNumber,
  bankCard,
  cardCvv,
  cardExpiry,
  bankAccount,
  password,
  paymentPin,
  oneTimeCode,
  phone,
  personName,
  address,
  birthDate,
  idPhoto,
  face,
  ...OTHERS,
];
