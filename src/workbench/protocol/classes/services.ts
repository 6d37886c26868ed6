import type { Book } from '../../book/book';
import { asFlag, asOneOf, asText } from '../arguments';
import type { ClassTable } from '../class-table';

/** Where Microsoft's custom functions runtime answers to. */
export const customFunctionsService: ClassTable<Book> = {
  name: 'CustomFunctionsService',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_book, _given, session) => session.functions.setReady(),
    SetInvocationResults: (_book, [results], session) => session.functions.acceptResults(results as unknown[]),
    SetInvocationArrayResults: (_book, [results], session) =>
      session.functions.acceptArrayResults(results as unknown[]),
    _GetEnabledFeatures: () => [1, 2],
    _SetInvocationResult: (_book, [id, value], session) => session.functions.acceptResults([{ id, value }]),
    _SetInvocationError: (_book, [id, value], session) =>
      session.functions.acceptResults([{ id, value, failed: true, errorCode: 2 }]),
  },
};

export const addinInternalService: ClassTable<Book> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => undefined },
};

const states = ['Visible', 'Background', 'Inactive'] as const;

export const appRuntimeService: ClassTable<Book> = {
  name: 'AppRuntimeService',
  methods: {
    SetAppRuntimeState: (_book, [state], session) => {
      const wanted = asOneOf(state, states);
      session.surroundings.onPaneState?.(wanted === 'Visible' ? 'Visible' : 'Background');
    },
    GetAppRuntimeState: () => 'Visible',
  },
};

export const appRuntimePersistenceService: ClassTable<Book> = {
  name: 'AppRuntimePersistenceService',
  methods: {
    SetAppRuntimeStartState: (book, [state]) => {
      book.settings.set('Office.AppRuntimeStartState', JSON.stringify(asOneOf(state, states)));
    },
    GetAppRuntimeStartState: (book) =>
      JSON.parse(book.settings.get('Office.AppRuntimeStartState') ?? '"Inactive"') as unknown,
  },
};

export const dynamicRibbon: ClassTable<Book> = {
  name: 'DynamicRibbon',
  methods: {
    GetTab: (_book, [id], session) => session.make('RibbonTab', { id: asText(id) }),
    GetButton: (_book, [id], session) => session.make('RibbonButton', { id: asText(id) }),
  },
};

export const ribbonTab: ClassTable<{ readonly id: string }> = { name: 'RibbonTab', properties: { Id: ({ id }) => id } };

export const ribbonButton: ClassTable<{ readonly id: string }> = {
  name: 'RibbonButton',
  properties: {
    Enabled: {
      get: () => true,
      set: ({ id }, value, session) => session.surroundings.onRibbonButton?.(id, asFlag(value)),
    },
  },
};
