import type { Matcher } from '../matcher';

export const idNumber: Matcher = {
  kind: 'id-number',
  text: /身份证(件)?(号码?|编号|后[四六]位|后\d位)?|身份(证明)?号码?|证件号码?|证照号码?|公民身份|居民证|护照号码?|通行证号码?|(id|identity|identification|national id|citizen)( card)? ?(number|no\b|num\b|code)|national (id|identity|insurance)|identity card|\bid card\b|social security( number| no)?|\bssn\b|\bnric\b|\bfin\b|aadhaar|passport (number|no\b)|citizen id|taxpayer id|\bcpf\b|\bdni\b|\bnie\b|\bcurp\b|codice fiscale|steuer-?id|personalausweis|マイナンバー|주민(등록)?번호|паспорт|\bснилс\b|căn cước|\bcmnd\b|\bcccd\b|\bnik\b|\bktp\b|birth number/,
  name: /\bid ?card|\bidcard|identity ?(card|no|num|code)|\bid ?(no|num|number)\b|\bcert(ificate)?s? ?(no|num|number|id|code)\b|card ?id\b|sfz|shenfen|zheng ?jian|personal ?id\b|\bnric\b|\bssn\b|social ?security|passport ?(no|num|number)?$|paper ?number|national ?id|aadhaar|\bcpf\b|\bdni\b|credential ?(no|num|number)/,
  not: /照片|图片|正面|反面|背面|扫描|电子版|上传|复印|人像面|国徽面|类型|有效期|到期|证件类|名称|地址|姓名|签发|type|photo|image|expir|issue|face id|apple id|账号|学生证|会员/,
};
