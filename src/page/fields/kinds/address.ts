import { TEXT_TYPES, type Matcher } from '../matcher';

export const address: Matcher = {
  kind: 'address',
  autocomplete: ['street-address', 'address-line1', 'address-line2', 'address-line3'],
  text: /(详细|收货|居住|家庭|户籍|联系|通讯|现居住?|单位)地址|街道(地址)?|门牌|street( address)?|address( line)?( ?\d)?$|home address|billing address|shipping address|mailing address|stra(ß|ss)e|rue|direcci[óo]n|endere[çc]o|indirizzo|adresse?|住所|주소|адрес|địa chỉ|alamat/,
  name: /address ?(line)? ?\d?$|street|dizhi|addr\b|addr ?\d?$/,
  not: /e-?mail|邮箱|ip|web|url|网址|钱包|wallet|city|state|country|zip|省|市$|mac |链接/,
  types: [...TEXT_TYPES],
};
