import { TEXT_TYPES, type Matcher } from '../matcher';

export const birthDate: Matcher = {
  kind: 'birth-date',
  autocomplete: ['bday', 'bday-day', 'bday-month', 'bday-year'],
  text: /出生(日期|年月|年份|时间)?|生日|date of birth|birth ?(day|date)|\bdob\b|date de naissance|geburts(datum|tag)|fecha de nacimiento|data de nascimento|data di nascita|生年月日|생년월일|дата рождения|ngày sinh|tanggal lahir/,
  name: /birth|\bdob\b|bday|shengri/,
  not: /出生地|place of birth|birth ?place|number/,
  types: [...TEXT_TYPES, 'date', 'select', 'month'],
};
