import type { ICellDataForSheetInterceptor, IDisposable, IStyleData, Nullable } from '@univerjs/core';
import { BooleanNumber, HorizontalAlign, InterceptorEffectEnum, VerticalAlign, WrapStrategy } from '@univerjs/core';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { shownStyle } from '../book/shown-style';
import type { Style } from '../book/style';
import { waitingCode } from './cell-data';
import { beforeInversion } from './dark-colour';
import type { ShownUnit } from './shown-unit';
import { sheetOf } from './shown-unit';

const horizontal = new Map<string | undefined, HorizontalAlign>([
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['CenterAcrossSelection', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
  ['Justify', HorizontalAlign.JUSTIFIED],
]);

const vertical = new Map<string | undefined, VerticalAlign>([
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
  ['Bottom', VerticalAlign.BOTTOM],
]);

/** A style of the book as the library draws it. Kept, because the same few styles fill a sheet. */
class DrawnStyles {
  private readonly light = new WeakMap<Style, IStyleData>();
  private readonly dark = new WeakMap<Style, IStyleData>();

  of(style: Style, dark: boolean): IStyleData {
    const known = dark ? this.dark : this.light;
    let drawn = known.get(style);
    if (!drawn) known.set(style, (drawn = dark ? inDark(draw(style)) : draw(style)));
    return drawn;
  }
}

/** Filled cells look the same in the dark; the others' texts are turned with the sheet. */
function inDark(drawn: IStyleData): IStyleData {
  const { bg, cl } = drawn;
  if (!bg?.rgb) return drawn;
  return {
    ...drawn,
    bg: { rgb: beforeInversion(bg.rgb) },
    ...(cl?.rgb && { cl: { rgb: beforeInversion(cl.rgb) } }),
  };
}

function draw(style: Style): IStyleData {
  const drawn: IStyleData = {};
  if (style.fill) drawn.bg = { rgb: style.fill };
  if (style.fontColor) drawn.cl = { rgb: style.fontColor };
  else if (style.fill) drawn.cl = { rgb: '#1B1B1B' };
  if (style.bold) drawn.bl = BooleanNumber.TRUE;
  if (style.italic) drawn.it = BooleanNumber.TRUE;
  if (style.underline && style.underline !== 'None') drawn.ul = { s: BooleanNumber.TRUE };
  if (style.strikethrough) drawn.st = { s: BooleanNumber.TRUE };
  if (style.fontName) drawn.ff = style.fontName;
  if (style.fontSize) drawn.fs = style.fontSize;
  if (style.wrapText) drawn.tb = WrapStrategy.WRAP;
  if (style.numberFormat && style.numberFormat !== 'General') drawn.n = { pattern: style.numberFormat };
  const ht = horizontal.get(style.horizontalAlignment);
  if (ht !== undefined) drawn.ht = ht;
  const vt = vertical.get(style.verticalAlignment);
  if (vt !== undefined) drawn.vt = vt;
  return drawn;
}

/**
 * Looks every cell in view up in the book: its own style, its table's, its conditional formats'.
 * It stands before the library's number formats (priority 10), which draw the value by the format it hands on.
 */
export function paintFromBook(unit: ShownUnit, isDark: () => boolean): IDisposable {
  const styles = new DrawnStyles();
  return unit.injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'book-styles',
    effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
    priority: 50,
    handler(cell: Nullable<ICellDataForSheetInterceptor>, location, next) {
      const sheet = location.unitId === unit.id ? sheetOf(unit, location.subUnitId) : undefined;
      if (!sheet) return next(cell);
      const drawn = styles.of(shownStyle(sheet, location.row, location.col), isDark());
      const own = typeof cell?.s === 'string' ? location.workbook.getStyles().get(cell.s) : cell?.s;
      const painted: ICellDataForSheetInterceptor = { ...cell, s: own ? { ...own, ...drawn } : drawn };
      if (cell?.v === waitingCode) painted.v = '#BUSY!';
      return next(painted);
    },
  });
}
