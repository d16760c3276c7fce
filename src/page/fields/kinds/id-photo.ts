import type { Matcher } from '../matcher';

export const idPhoto: Matcher = {
  kind: 'id-photo',
  text: /身份证|证件(照|照片|图片|正面|反面)|手持(证件|身份证)|人像面|国徽面|护照(照片|首页)?|(id|identity|passport|driver'?s? licen[cs]e)( card| document)?( front| back)?( photo| picture| image| scan| copy| upload)?|government[- ]issued|front of (your )?id|back of (your )?id|selfie with/,
  name: /id ?card|identity|idcard|sfz|shenfen|passport|id ?(front|back|photo|img|image|pic)|id ?img|cert ?(front|back|img|photo)|corporation ?img/,
  not: /营业执照|执照|头像|凭证|许可证|开户许可|组织机构|税务|logo|avatar|receipt|invoice|transfer|付款|学历|合同|电子邮|video|widget|uuid/,
  types: ['file'],
};
