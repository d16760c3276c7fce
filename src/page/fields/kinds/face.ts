import type { Matcher } from '../matcher';

export const face: Matcher = {
  kind: 'face',
  text: /人脸|刷脸|活体|面部识别|自拍|face (scan|verification|recognition|photo)|selfie|liveness|顔認証|얼굴/,
  name: /\bface\b|selfie|renlian|liveness/,
  not: /身份证|证件|手持|facebook/,
  types: ['file'],
};
