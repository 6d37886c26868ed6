import type { IDisposable, Univer, Workbook } from '@univerjs/core';
import {
  ICommandService,
  IUniverInstanceService,
  LocaleService,
  LocaleType,
  ThemeService,
  toDisposable,
  UniverInstanceType,
} from '@univerjs/core';
import {
  FunctionType,
  IDescriptionService,
  IEditorBridgeService,
  IFunctionService,
  INTERCEPTOR_POINT,
  IRenderManagerService,
  SheetInterceptorService,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import type { Book } from '../book/book';
import type { Change } from '../book/change';
import type { Language } from '../page/language';
import { areaReader } from './area-reader';
import { Calculation } from './calculation';
import type { CalculationQueue } from './calculation-queue';
import { calculateInTurn } from './calculation-queue';
import { Edits } from './edits';
import type { Grid, GridFunction, Place, ResultNotes } from './grid';
import { paintFromBook } from './painting';
import { mayTouchFormulas } from './may-touch-formulas';
import { NamedAreas } from './named-areas';
import { Projection } from './projection';
import { followSelection, showSelection } from './selection';
import type { ShownUnit } from './shown-unit';
import { fromBook, sheetOf } from './shown-unit';
import { readSpillOperator } from './spill-operator';
import { startUniver } from './univer-start';
import { UniverFunction } from './univer-function';
import { calculateOnWholeSheets } from './whole-sheets';
import { unitSnapshot } from './unit-snapshot';

interface Shown {
  readonly unit: ShownUnit;
  readonly calculation: Calculation;
  readonly disposables: readonly IDisposable[];
}

/** The grid by Univer: a view of the book and the engine of its formulas. */
export class UniverGrid implements Grid {
  activity = 0;
  private readonly univer: Univer;
  private shown: Shown | undefined;
  private spillReaders: () => readonly Place[] = () => [];
  private queue: CalculationQueue | undefined;
  private quiet = 0;
  /** Something was written that a formula may read: only then is there anything to wait for. */
  private formulasTouched = true;
  private units = 0;
  private paintRequest: number | undefined;
  private notes: ResultNotes | undefined;
  private names: readonly string[] = [];
  private descriptions: IDisposable | undefined;
  private editingListener: (editing: boolean) => void = () => undefined;

  constructor(
    container: HTMLElement,
    language: Language,
    private dark: boolean,
  ) {
    this.univer = startUniver(container, language, dark);
  }

  show(book: Book): void {
    this.close();
    const id = `book-${++this.units}`;
    this.univer.createUnit(UniverInstanceType.UNIVER_SHEET, unitSnapshot(book, id));
    const injector = this.univer.__getInjector();
    const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(id, UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new Error('The grid could not open the workbook.');
    const commands = injector.get(ICommandService);
    const unit: ShownUnit = {
      book,
      id,
      workbook,
      injector,
      commands,
      run: (command, parameters) => void commands.syncExecuteCommand(command, parameters, { ...fromBook }),
      quietly: (work) => this.quietly(work),
    };
    if (!this.queue) {
      this.queue = calculateInTurn(injector);
      calculateOnWholeSheets(injector);
      this.spillReaders = readSpillOperator(injector, () => this.shown?.unit);
    }
    const edits = new Edits(unit);
    const projection = new Projection(unit);
    const calculation = new Calculation(unit, this.queue, {
      notes: () => this.notes,
      spillReaders: () => this.spillReaders(),
      grow: (sheet) => projection.growToUsed(sheet),
      now: () => performance.now(),
    });
    const named = new NamedAreas(unit);
    named.update();
    const stop = book.onChange((changes) => {
      this.changed(unit, projection, changes);
      if (named.update()) calculation.start([], true);
    });
    const disposables: IDisposable[] = [
      commands.onCommandExecuted((info, options) => {
        this.activity++;
        if (this.formulasTouched && info.id.startsWith('sheet.mutation.')) calculation.expect();
        edits.heard(info, options);
        calculation.heard(info, options?.applyFormulaCalculationResult === true);
      }),
      paintFromBook(unit, () => this.dark),
      injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.ROW_FILTERED, {
        handler: (filtered, location, next) =>
          sheetOf(unit, location.subUnitId)?.isRowHidden(location.row) ? true : next(filtered),
      }),
      followSelection(unit),
      this.followEditing(unit),
      { dispose: stop },
    ];
    this.shown = { unit, calculation, disposables };
    book.calculator = this;
    projection.project({ kind: 'sheet-activated', sheet: book.active.id, before: '' });
    showSelection(unit, book.active.id, book.active.selection);
  }

  setLanguage(language: Language): void {
    const locale = language === 'zh-CN' ? LocaleType.ZH_CN : LocaleType.EN_US;
    this.univer.__getInjector().get(LocaleService).setLocale(locale);
  }

  setDark(dark: boolean): void {
    this.dark = dark;
    this.univer.__getInjector().get(ThemeService).setDarkMode(dark);
    this.paint();
  }

  setFunctions(functions: readonly GridFunction[], notes: ResultNotes): void {
    const injector = this.univer.__getInjector();
    const service = injector.get(IFunctionService);
    service.unregisterExecutors(...this.names);
    this.descriptions?.dispose();
    this.notes = notes;
    this.names = functions.map(({ name }) => name);
    const read = areaReader(() => this.shown?.unit);
    service.registerExecutors(...functions.map((one) => new UniverFunction(one, read)));
    service.deleteFormulaAstCacheKey(...this.names);
    this.descriptions = injector.get(IDescriptionService).registerDescriptions(
      functions.map((one) => ({
        functionName: one.name,
        functionType: FunctionType.User,
        description: one.description,
        abstract: one.description,
        functionParameter: one.parameters.map((parameter) => ({
          name: parameter.name,
          detail: parameter.description,
          example: '',
          require: parameter.optional ? 0 : 1,
          repeat: parameter.repeating ? 1 : 0,
        })),
      })),
    );
    this.shown?.calculation.start([], true);
  }

  recalculate(places: readonly Place[]): void {
    this.shown?.calculation.start(places);
  }

  async calculate(kind: 'Recalculate' | 'Full' | 'FullRebuild'): Promise<void> {
    if (!this.shown) return;
    if (kind !== 'Recalculate') {
      this.notes?.outdated();
      this.shown.calculation.start([], true);
    } else if (!this.formulasTouched) return;
    await this.shown.calculation.settled();
    this.formulasTouched = false;
  }

  onEditing(listener: (editing: boolean) => void): void {
    this.editingListener = listener;
  }

  isCalculating(): boolean {
    return this.shown?.calculation.isBusy() ?? false;
  }

  isPainting(): boolean {
    return this.paintRequest !== undefined;
  }

  private followEditing({ injector }: ShownUnit): IDisposable {
    const editing = injector.get(IEditorBridgeService).visible$;
    return toDisposable(editing.subscribe(({ visible }) => this.editingListener(visible)));
  }

  private close(): void {
    if (!this.shown) return;
    const { unit, disposables } = this.shown;
    this.shown = undefined;
    for (const one of disposables) one.dispose();
    unit.injector.get(IUniverInstanceService).disposeUnit(unit.id);
  }

  private quietly(work: () => void): void {
    this.quiet++;
    try {
      work();
    } finally {
      this.quiet--;
    }
  }

  private changed(unit: ShownUnit, projection: Projection, changes: readonly Change[]): void {
    this.activity++;
    this.paint();
    this.formulasTouched ||= changes.some((change) => mayTouchFormulas(unit.book, change));
    if (this.quiet > 0) return;
    for (const change of changes) {
      if (change.kind === 'selection') showSelection(unit, change.sheet, change.areas);
      else projection.project(change);
    }
  }

  /** Paints once for all that changed before the next frame. */
  private paint(): void {
    if (this.paintRequest !== undefined) return;
    this.paintRequest = requestAnimationFrame(() => {
      this.paintRequest = undefined;
      const unit = this.shown?.unit;
      const render = unit?.injector.get(IRenderManagerService).getRenderById(unit.id);
      if (!render) return;
      render.with(SheetSkeletonManagerService).reCalculate();
      render.mainComponent?.makeDirty();
    });
  }
}
