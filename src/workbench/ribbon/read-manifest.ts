import type { AddIn, CustomFunctionsSource, RibbonAction, RibbonButton, RibbonGroup } from './add-in';
import type { XmlElement } from './xml';
import { all, first, parseXml } from './xml';

/** A value with translations: `DefaultValue` and `Override Locale Value`. */
function inLocale(element: XmlElement | undefined, locale: string): string {
  if (!element) return '';
  const override = all(element, 'Override').find((item) => item.attributes.get('Locale') === locale);
  return override?.attributes.get('Value') ?? element.attributes.get('DefaultValue') ?? '';
}

/** Resources of the newest VersionOverrides: strings, addresses and images by id. */
function resources(overrides: XmlElement, locale: string): ReadonlyMap<string, string> {
  const lists = all(overrides, 'Resources').flatMap((list) => list.children);
  return new Map(
    lists.flatMap((list) =>
      list.children.map((item) => [item.attributes.get('id') ?? '', inLocale(item, locale)] as const),
    ),
  );
}

/** VersionOverrides nest, each newer one inside the older. */
function newestOverrides(root: XmlElement): XmlElement | undefined {
  let found: XmlElement | undefined;
  let next = first(root, 'VersionOverrides');
  while (next) {
    found = next;
    next = first(next, 'VersionOverrides');
  }
  return found;
}

class Reader {
  constructor(private readonly texts: ReadonlyMap<string, string>) {}

  resource(element: XmlElement | undefined): string {
    const id = element?.attributes.get('resid');
    if (id === undefined) return '';
    const value = this.texts.get(id);
    if (value === undefined) throw new Error(`The manifest has no resource "${id}".`);
    return value;
  }

  action(control: XmlElement): RibbonAction {
    const action = first(control, 'Action');
    const type = action?.attributes.get('type');
    if (type === 'ExecuteFunction') return { type, functionName: first(action, 'FunctionName')?.text.trim() ?? '' };
    if (type === 'ShowTaskpane') {
      return {
        type,
        url: this.resource(first(action, 'SourceLocation')),
        title: this.resource(first(action, 'Title')),
      };
    }
    throw new Error(`The workbench has no ribbon action "${type}".`);
  }

  button(control: XmlElement): RibbonButton {
    const tip = first(control, 'Supertip');
    return {
      id: control.attributes.get('id') ?? '',
      label: this.resource(first(control, 'Label')),
      tipTitle: this.resource(first(tip, 'Title')),
      tip: this.resource(first(tip, 'Description')),
      icons: new Map(
        all(control, 'Icon', 'Image').map((image) => [Number(image.attributes.get('size')), this.resource(image)]),
      ),
      action: this.action(control),
    };
  }

  group(group: XmlElement): RibbonGroup {
    return {
      id: group.attributes.get('id') ?? '',
      label: this.resource(first(group, 'Label')),
      buttons: all(group, 'Control')
        .filter((control) => control.attributes.get('type') === 'Button')
        .map((control) => this.button(control)),
    };
  }

  customFunctions(point: XmlElement | undefined): CustomFunctionsSource | undefined {
    if (!point) return undefined;
    return {
      namespace: this.resource(first(point, 'Namespace')),
      metadataUrl: this.resource(first(point, 'Metadata', 'SourceLocation')),
    };
  }
}

/** Reads an Office add-in's XML manifest for a workbook host, in one language. Throws a plain sentence when it cannot. */
export function readManifest(xml: string, locale: string): AddIn {
  const root = parseXml(xml);
  if (root.name !== 'OfficeApp') throw new Error(`The manifest's root is "${root.name}", not "OfficeApp".`);
  const overrides = newestOverrides(root);
  const reader = new Reader(overrides ? resources(overrides, locale) : new Map());
  const host = overrides && all(overrides, 'Hosts', 'Host').find((item) => item.attributes.get('type') === 'Workbook');
  const points = host ? all(host, 'DesktopFormFactor', 'ExtensionPoint') : [];
  const allPoints = host ? [...points, ...all(host, 'AllFormFactors', 'ExtensionPoint')] : [];
  const runtime = host && first(host, 'Runtimes', 'Runtime');
  const taskPane = first(root, 'DefaultSettings', 'SourceLocation');
  return {
    id: first(root, 'Id')?.text.trim() ?? '',
    name: inLocale(first(root, 'DisplayName'), locale),
    description: inLocale(first(root, 'Description'), locale),
    pageUrl: reader.resource(runtime) || inLocale(taskPane, locale),
    groups: points
      .filter((point) => point.attributes.get('type') === 'PrimaryCommandSurface')
      .flatMap((point) => [...all(point, 'OfficeTab', 'Group'), ...all(point, 'CustomTab', 'Group')])
      .map((group) => reader.group(group)),
    customFunctions: reader.customFunctions(
      allPoints.find((point) => point.attributes.get('type') === 'CustomFunctions'),
    ),
  };
}
