import { TEXT_TYPES, type Matcher } from '../matcher';

export const cardExpiry: Matcher = {
  kind: 'card-expiry',
  autocomplete: ['cc-exp', 'cc-exp-month', 'cc-exp-year'],
  text: /有效(期|日期|年月|期限)|到期(日|年|月)|截止(年|月|日)期?|\bexp(iry|iration|ires?|\.)?( date| month| year|:|$)|valid (thru|until|through)|\bmm ?[/-] ?(yy|aa|jj)|date d['’ ]expiration|ablauf(datum)?|g[üu]ltig bis|(fecha de )?(vencimiento|caducidad)|validade|scadenza|vervaldatum|有効期限|유효 ?(기간|기한)|срок действия|ngày hết hạn|masa berlaku/,
  name: /\bexp(iry|iration|ires?|ire|dt|date|d)?( ?(month|year|date|mon|mm|yy|yr|m|y))?\b|cc ?(exp|month|year|mm|yy)|card ?(exp|month|year|valid)|valid ?(thru|date|until)|youxiaoqi|expi ?date|expiration/,
  not: /身份证|证件|护照|执照|许可|优惠|活动|passport|license|licence|\bid\b|coupon|export|experience|expect|document|service period|合同|报名|密码|session|trial|offer|job|expense/,
  types: [...TEXT_TYPES, 'select', 'month', 'date'],
};
