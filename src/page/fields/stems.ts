/**
 * A first, cheap look: could this text speak for any kind at all? Every frame pays for it, so that only frames with a
 * field that may matter load the rest. Lets through more than the matchers recognise, never less (a test generates
 * texts from every matcher's patterns).
 */

/** Characters of the words Chinese and Japanese pages use for our kinds (after `normaliseText`). */
const han = (): RegExp => /[卡携帯证身照护码密令号手机电话联系真姓名户账收款付址住街门牌生日出有效期到截止安全背后末校验动态短信认确识人脸刷活体面自拍开持驾乘旅法经办投保负本直紧称口固座籍通居公位预暗氏番交取提资余钱包查网消六]/;
/** Latin stems: English, pinyin, and the other languages the matchers know. */
const latin = (): RegExp =>
  /card|cc|cv|csc|exp|until|thru|\bmm|yy|pan|pass|pwd|paper|pin|code|otp|fa|sms|msg|token|digit|verif|auth|confirm|one|mob|tel|cell|whatsapp|holder|owner|man|legal|nam|addr|street|dizhi|birth|dob|day|shengri|id|ssn|social|nric|fin|aadhaar|licen|national|tax|citizen|dni|nie|cpf|curp|codice|nik|ktp|cmnd|sfz|shenfen|zheng|cert|credential|iban|rout|sort|bic|swift|bank|payee|with|receive|zhanghao|month|year|youxiaoqi|segur|sicur|sec|personal|mima|hasl|losen|gultig|jmen|prijm|forn|eftern|word|kennwort|senha|clave|contrase|parol|sandi|mot de|heslo|trade|deal|fund|store|shou|dianhua|sj|hp|handy|m.vil|celular|ponsel|puhelin|xing|xm|zhenshi|jiashi|link|recipient|customer|apell|nom|intestat|titul|voornaam|achternaam|imi|nazwisko|inhaber|rue|stra|endere|indirizz|adres|alamat|caduc|vencim|scadenz|vervald|ablauf|masa|lahir|nasciment|nascita|naissance|geburt|konto|cuenta|conta|compte|rekening|kode|wacht|kaart|kart|kort|tarjeta|cart|yinhang|yan|yzm|selfie|renlian|liveness|img|image|front|back|photo|government|corporation|sign|user|no\b|num|cryptogramme|pr.fziffer|sicherheits|vence/;
/** Any other script or accented letter: rare enough on pages without a field of ours to be worth the full look. */
const other = (): RegExp => /[^\x00-\x7f\u3000-\u303f\u4e00-\u9fff\uff00-\uffef‘’“”…–—·©×]/;

/** Made at first use: most frames have no field to look at. */
let stems: readonly RegExp[] | undefined;

/** Whether a normalised text could speak for a kind of ours. */
export function hasStem(text: string): boolean {
  stems ??= [latin(), han(), other()];
  return stems.some((stem) => stem.test(text));
}
