/** Texts made comparable: cut short first, so that nothing the page writes can cost time. */

/** Longest text that is looked at. */
export const MAX_TEXT = 120;

const TRADITIONAL = '證証號碼電話銀戶帳賬帐檢驗聯繫絡稱機簡訊動態護國頭圖輸請確認設舊轉儲據發獲傳會員運單訂優開務處組織構業執稅郵編區縣詳細時間實類別駕駛車學曆齡額數關鍵詞尋籌個貸還債權網禮儀點擊選擇錄註冊憑產貨購問題寫與級長門層樓';
const SIMPLIFIED = '证证号码电话银户账账账检验联系络称机简讯动态护国头图输请确认设旧转储据发获传会员运单订优开务处组织构业执税邮编区县详细时间实类别驾驶车学历龄额数关键词寻筹个贷还债权网礼仪点击选择录注册凭产货购问题写与级长门层楼';

let simple: Map<string, string> | undefined;

function simplify(text: string): string {
  simple ??= new Map(Array.from(TRADITIONAL, (c, i) => [c, SIMPLIFIED[i] ?? c]));
  const table = simple;
  return text.replace(/[\u4e00-\u9fff]/g, (c) => table.get(c) ?? c);
}

const LETTER = /[^\x00-\x7f]/;

/** Words people read: cut, NFKC, lower case, simplified Chinese, inner spaces and decoration of CJK words removed. */
export function normaliseText(raw: string): string {
  let text = raw.slice(0, 4 * MAX_TEXT).replace(/\s{1,200}/g, ' ').trim().slice(0, MAX_TEXT).toLowerCase();
  if (!LETTER.test(text)) return text.replace(/[*:]{1,8}/g, ' ').trim();
  text = simplify(text.normalize('NFKC').replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, ''));
  return text
    .replace(/([\u3040-\u30ff\u4e00-\u9fff]) {1,8}(?=[\u3040-\u30ff\u4e00-\u9fff])/g, '$1')
    .replace(/[*:：＊]{1,8}/g, ' ')
    .trim();
}

/** Words programmers write: 'bankCardNo_2' → 'bank card no 2'. */
export function normaliseName(raw: string): string {
  return raw
    .slice(0, MAX_TEXT)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([a-zA-Z])(\d)/g, '$1 $2')
    .replace(/[^a-zA-Z0-9\u4e00-\u9fff]{1,20}/g, ' ')
    .toLowerCase()
    .trim();
}
