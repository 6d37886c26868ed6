import { XMLParser } from 'fast-xml-parser';

/** An element: its attributes by name, its children in order. Namespaces' prefixes are dropped. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
});

type Parsed = Readonly<Record<string, unknown>>;

function element(node: Parsed): XmlElement | undefined {
  const name = Object.keys(node).find((key) => key !== ':@');
  if (name === undefined || name === '#text' || name.startsWith('?')) return undefined;
  const content = node[name] as readonly Parsed[];
  const attributes = (node[':@'] ?? {}) as Readonly<Record<string, string>>;
  return {
    name,
    attributes: new Map(Object.entries(attributes)),
    children: content.map(element).filter((child) => child !== undefined),
    text: content.map((child) => ('#text' in child ? String(child['#text']) : '')).join(''),
  };
}

/** The root element of a document. Throws when there is none. */
export function parseXml(text: string): XmlElement {
  const root = (parser.parse(text) as readonly Parsed[]).map(element).find((found) => found !== undefined);
  if (!root) throw new Error('The document has no root element.');
  return root;
}

/** The children along a path of names, all that match at the last step. */
export function all(from: XmlElement, ...path: readonly string[]): readonly XmlElement[] {
  return path.reduce<readonly XmlElement[]>(
    (found, name) => found.flatMap((parent) => parent.children.filter((child) => child.name === name)),
    [from],
  );
}

export function first(from: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return from && all(from, ...path)[0];
}
