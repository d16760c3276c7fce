import type { Matcher } from '../matcher';

export const cardCvv: Matcher = {
  kind: 'card-cvv',
  autocomplete: ['cc-csc'],
  text: /\bcv[vcn]2?\b|\bcsc\b|\bcid\b|安全码|卡背面|背面(的)?(最?后)?[三3]位|(后|末)[三3]位(数字?)?|card (security|verification|identification) (code|number|value|no)|security (code|number)|verification (value|number)|code (on|at) (the )?back|3[- ]digit|cryptogramme|code de s[ée]curit[ée]|pr[üu]f(nummer|ziffer|code)|sicherheitscode|c[óo]digo de (seguridad|seguran[çc]a)|codice di sicurezza|セキュリティコード|보안 ?코드|код безопасности|mã bảo mật|kode keamanan/,
  name: /\bcv[vcn]\b|\bcv[vcn] ?2\b|\bcsc\b|security ?(code|number)|card ?(verification|sec|code 3)|verification ?(value|number)|card ?cvv|\bcvx\b|cc ?(cvv|csc|cvc|cid|code|sec)|seccode|^cvv/,
  not: /验证码|账户安全|sms|text message|手机|2-step|two|authenticat|gift/,
};
