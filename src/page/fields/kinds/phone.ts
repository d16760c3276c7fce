import type { Matcher } from '../matcher';

export const phone: Matcher = {
  kind: 'phone',
  autocomplete: ['tel', 'tel-national', 'tel-local'],
  text: /手机(号码?)?|移动电话|联系电话|联系方式|电话(号码?)?|预留(手机)?号|固话|座机|\b(tele|mobile|cell|cellular|work|home|day(time)?|evening|contact)? ?-?phone( ?number| no\b|$)|phone|\bmobile( number| no\b|$)|\bcell( number|$)|contact number|telephone|\btel\b\.?|t[ée]l[ée]phone|telefon(nummer)?|handy(nummer)?|tel[ée]fono|m[óo]vil|celular|telefone|cellulare|telefoon|電話番号|携帯|전화 ?번호|휴대 ?(폰|전화)|телефон|мобильный|số điện thoại|nomor (telepon|hp|ponsel)|whatsapp|numer telefonu|puhelin/,
  name: /phone|mobile|\btel\b|\btel ?(no|num|number)?\b|telephone|cell ?phone|shou ?ji|dianhua|sjh\b|\bmob\b|contact ?(no|num|number)|telefon|celular|\bhp\b|tel ?\d/,
  not: /验证码|校验码|动态码|短信验证|分机|区号|国家|型号|品牌|手机卡|密码|extension|\bext\b|country ?code|area code|area ?code|model|type|\bcode\b|prefix|verification|brand|carrier|email or|or email|邮箱|邮件|用户名|昵称|账号|username|relationship|headphone|microphone|fax|传真|e-?mail/,
};
