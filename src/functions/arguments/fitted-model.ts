import { optionalArgument } from './optional-argument';
import { valueModel } from './value-model';

/** The model of functions that also take a fit table. */
export const fittedModel = optionalArgument(valueModel, {
  en: 'Model fitted where no fit is passed; MBG/NBD when omitted. auto takes the one with the lowest AIC. A fit brings its own.',
  'zh-CN': '未传入拟合表时采用的模型；省略时为 MBG/NBD。auto 选用 AIC 最低的模型；拟合表自带模型。',
});
