/** What a ribbon button does, as the manifest says it. */
export type RibbonAction =
  | { readonly type: 'ShowTaskpane'; readonly url: string; readonly title: string }
  | { readonly type: 'ExecuteFunction'; readonly functionName: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Addresses by size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

/** Where the add-in's custom functions are described, and the word before their names. */
export interface CustomFunctionsSource {
  readonly namespace: string;
  readonly metadataUrl: string;
}

/** Everything a host learns from an add-in's manifest, in one language. */
export interface AddIn {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The page of the task pane; in a shared runtime it also runs functions and commands. */
  readonly pageUrl: string;
  readonly groups: readonly RibbonGroup[];
  readonly customFunctions?: CustomFunctionsSource;
}
