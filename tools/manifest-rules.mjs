// What a schema cannot say about an add-in manifest: each rule gives sentences of what is wrong, none where all is well.
import { XMLParser } from 'fast-xml-parser';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  preserveOrder: true,
  parseAttributeValue: false,
});

const attributesOf = (node) => node[':@'] ?? {};
const nameOf = (node) => Object.keys(node).find((key) => key !== ':@') ?? '';
const childrenOf = (node) => (Array.isArray(node[nameOf(node)]) ? node[nameOf(node)] : []);
const textOf = (node) =>
  childrenOf(node)
    .map((child) => child['#text'] ?? '')
    .join('');

function* walk(nodes, parents = []) {
  for (const node of nodes) {
    yield { node, name: nameOf(node), attributes: attributesOf(node), parents };
    yield* walk(childrenOf(node), [...parents, nameOf(node)]);
  }
}

/** Element order that Office demands (docs: manifest element ordering); only those present need to follow it. */
const orders = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo', 'ExtendedOverrides'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['OverriddenByRibbonApi', 'Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
};

const limits = { 'bt:ShortStrings': 125, 'bt:LongStrings': 250, DisplayName: 125, Description: 250, resid: 32 };

function orderRules(elements) {
  const wrong = [];
  for (const { node, name, parents } of elements) {
    const order = name === 'Hosts' ? null : orders[name];
    if (!order) continue;
    const places = childrenOf(node)
      .map(nameOf)
      .filter((child) => child !== '#text');
    for (const child of places) {
      if (!order.includes(child)) wrong.push(`${[...parents, name].join('/')} may not hold ${child}.`);
    }
    const indexes = places.map((child) => order.indexOf(child)).filter((index) => index >= 0);
    if (indexes.some((index, at) => at > 0 && index < indexes[at - 1])) {
      wrong.push(
        `${name}: its children stand in the order ${places.join(', ')}; Office wants ${order.filter((child) => places.includes(child)).join(', ')}.`,
      );
    }
  }
  return wrong;
}

function resourceRules(elements) {
  const wrong = [];
  const ids = new Map();
  for (const { node, name, attributes, parents } of elements) {
    if (parents.at(-2) === 'Resources' && attributes['@id'] !== undefined) {
      const id = attributes['@id'];
      if (ids.has(id)) wrong.push(`Resource id ${id} stands twice.`);
      if (id.length > limits.resid) wrong.push(`Resource id ${id} is longer than ${limits.resid} characters.`);
      ids.set(id, parents.at(-1));
      const limit = limits[parents.at(-1)];
      for (const text of [
        attributes['@DefaultValue'],
        ...childrenOf(node).map((child) => attributesOf(child)['@Value']),
      ]) {
        if (limit && (text ?? '').length > limit)
          wrong.push(`Resource ${id}: "${text.slice(0, 30)}…" is longer than ${limit} characters.`);
      }
    }
    if (['DisplayName', 'Description'].includes(name) && parents.length === 1) {
      for (const text of [
        attributes['@DefaultValue'],
        ...childrenOf(node).map((child) => attributesOf(child)['@Value']),
      ]) {
        if ((text ?? '').length > limits[name])
          wrong.push(`${name} is longer than ${limits[name]} characters: ${text.length}.`);
      }
    }
  }
  const used = new Set();
  for (const { name, attributes } of elements) {
    const resid = attributes['@resid'];
    if (resid === undefined) continue;
    used.add(resid);
    if (!ids.has(resid)) wrong.push(`${name} points to the resource ${resid}, which does not exist.`);
    else if (name === 'bt:Image' && ids.get(resid) !== 'bt:Images')
      wrong.push(`${name} points to ${resid}, which is no image.`);
  }
  for (const id of ids.keys()) if (!used.has(id)) wrong.push(`Resource ${id} is used nowhere.`);
  return wrong;
}

function addressRules(elements, { fileExists }) {
  const wrong = [];
  const addresses = [];
  for (const { name, node, attributes, parents } of elements) {
    if (name === 'AppDomain') addresses.push([name, textOf(node)]);
    if (
      ['IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'SourceLocation', 'bt:Url', 'bt:Image'].includes(name) &&
      attributes['@DefaultValue']
    ) {
      addresses.push([`${name} ${attributes['@id'] ?? ''}`.trim(), attributes['@DefaultValue']]);
    }
    if (
      ['bt:Override', 'Override'].includes(name) &&
      ['bt:Url', 'bt:Image', 'SupportUrl', 'IconUrl'].includes(parents.at(-1))
    ) {
      addresses.push([`${parents.at(-1)} override`, attributes['@Value']]);
    }
  }
  const bases = new Set();
  for (const [where, address] of addresses) {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url?.protocol !== 'https:') wrong.push(`${where}: ${address} is not an https address.`);
    else {
      bases.add(url.origin);
      if (url.pathname !== '/' && !fileExists(url.pathname.slice(1)))
        wrong.push(`${where}: ${url.pathname} is not among the built files.`);
    }
  }
  if (bases.size > 1) wrong.push(`Addresses of several places: ${[...bases].join(', ')}.`);
  return wrong;
}

function identityRules(elements) {
  const wrong = [];
  const text = (name) => {
    const found = elements.find((element) => element.name === name && element.parents.length === 1);
    return found ? textOf(found.node) : '';
  };
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text('Id'))) wrong.push(`Id ${text('Id')} is not a GUID.`);
  if (!/^\d{1,5}(\.\d{1,5}){1,3}$/.test(text('Version')))
    wrong.push(`Version ${text('Version')} is not of the form 1.2.3.4.`);
  if (!elements.some(({ name }) => name === 'SupportUrl'))
    wrong.push('SupportUrl is missing: the marketplace asks for it.');
  const controls = elements.filter(({ name, attributes }) => ['Control', 'Group'].includes(name) && attributes['@id']);
  const seen = new Set();
  for (const { attributes } of controls) {
    if (seen.has(attributes['@id'])) wrong.push(`Control id ${attributes['@id']} stands twice.`);
    seen.add(attributes['@id']);
  }
  return wrong;
}

function runtimeRules(elements) {
  const wrong = [];
  const residIn = (name, parent) =>
    elements
      .filter((e) => e.name === name && (!parent || e.parents.includes(parent)))
      .map((e) => e.attributes['@resid']);
  const [runtime, ...others] = residIn('Runtime');
  if (others.length > 0) wrong.push('More than one Runtime: the shared runtime is one.');
  if (runtime === undefined) return [...wrong, 'No Runtime: the functions and the pane would not share one.'];
  const lifetime = elements.find(({ name }) => name === 'Runtime').attributes['@lifetime'];
  if (lifetime !== 'long') wrong.push(`Runtime lifetime is ${lifetime}; a shared runtime needs long.`);
  const pages = [
    ...residIn('FunctionFile'),
    ...residIn('SourceLocation', 'Page'),
    ...residIn('SourceLocation', 'Action'),
  ];
  for (const page of pages) if (page !== runtime) wrong.push(`${page} is not the shared runtime's page ${runtime}.`);
  const namespace = residIn('Namespace')[0];
  const value = elements.find(({ attributes }) => attributes['@id'] === namespace)?.attributes['@DefaultValue'] ?? '';
  if (!/^[A-Z][A-Z0-9_.]*$/i.test(value))
    wrong.push(`Namespace "${value}" is not made of letters, digits, _ and a point.`);
  return wrong;
}

function imageRules(elements, { imageSize }) {
  const wrong = [];
  const address = new Map(
    elements
      .filter(({ name }) => name === 'bt:Image')
      .map(({ attributes }) => [attributes['@id'], attributes['@DefaultValue']]),
  );
  const check = (where, url, size) => {
    const actual = url && URL.canParse(url) ? imageSize(new URL(url).pathname.slice(1)) : null;
    if (actual && (actual.width !== size || actual.height !== size))
      wrong.push(`${where}: ${actual.width} × ${actual.height} pixels instead of ${size} × ${size}.`);
  };
  for (const { node, name, parents } of elements.filter((element) => element.name === 'Icon')) {
    const sizes = childrenOf(node).map((child) => attributesOf(child)['@size']);
    for (const size of ['16', '32', '80'])
      if (!sizes.includes(size)) wrong.push(`${[...parents, name].slice(-2).join('/')} lacks its ${size}-pixel image.`);
    for (const child of childrenOf(node)) {
      const { '@size': size, '@resid': resid } = attributesOf(child);
      check(`Image ${resid}`, address.get(resid), Number(size));
    }
  }
  for (const [name, size] of [
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ]) {
    check(name, elements.find((element) => element.name === name)?.attributes['@DefaultValue'], size);
  }
  return wrong;
}

function languageRules(elements) {
  return elements
    .filter(({ name, parents }) => name === 'bt:String' && parents.at(-2) === 'Resources')
    .filter(({ attributes }) => attributes['@DefaultValue'] && attributes['@id'] !== 'Functions.Namespace')
    .filter(({ node }) => !childrenOf(node).some((child) => attributesOf(child)['@Locale'] === 'zh-CN'))
    .map(({ attributes }) => `String ${attributes['@id']} has no Chinese.`);
}

/**
 * @param {string} xml
 * @param {{fileExists(path: string): boolean, imageSize(path: string): {width: number, height: number} | null}} built
 * @returns {string[]} what is wrong, a sentence each
 */
export function manifestProblems(xml, built) {
  const elements = [...walk(parser.parse(xml))];
  const rules = [orderRules, resourceRules, addressRules, identityRules, runtimeRules, imageRules, languageRules];
  return rules.flatMap((rule) => rule(elements, built));
}
