import { readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestProblems } from '../../tools/manifest-rules.mjs';

const manifest = readFileSync(path.join(__dirname, '..', '..', 'manifest.xml'), 'utf8');
const sizeInName = (file: string) => {
  const size = Number(/-(\d+)\.png$/.exec(file)?.[1]);
  return Number.isNaN(size) ? null : { width: size, height: size };
};
const allBuilt = { fileExists: () => true, imageSize: sizeInName };
const problemsWhen = (from: string | RegExp, to: string) => {
  const changed = manifest.replace(from, to);
  expect(changed).not.toBe(manifest);
  return manifestProblems(changed, allBuilt).join('\n');
};

describe('the manifest', () => {
  it('breaks no rule', () => {
    expect(manifestProblems(manifest, allBuilt)).toEqual([]);
  });

  it('names a file that was not built', () => {
    const built = { ...allBuilt, fileExists: (file: string) => file !== 'functions.json' };
    expect(manifestProblems(manifest, built).join()).toContain('/functions.json is not among the built files');
  });

  it.each([
    ['a dangling resource', 'resid="OpenPane.Tip"', 'resid="Nowhere"', 'Nowhere, which does not exist'],
    [
      'an unused resource',
      '<bt:LongStrings>',
      '<bt:LongStrings><bt:String id="Idle" DefaultValue="x"/>',
      'Idle is used nowhere',
    ],
    ['a resource id twice', '<bt:Image id="PaneIcon.16"', '<bt:Image id="Icon.16"', 'Icon.16 stands twice'],
    ['http', 'https://localhost:3000/taskpane.html', 'http://localhost:3000/taskpane.html', 'not an https address'],
    [
      'two places',
      'https://localhost:3000/functions.js"',
      'https://elsewhere.example/functions.js"',
      'Addresses of several places',
    ],
    ['an id that is no GUID', /<Id>[^<]*</, '<Id>crm<', 'is not a GUID'],
    ['a bad version', /<Version>[^<]*</, '<Version>one<', 'is not of the form'],
    ['a wrong order', /(<Permissions>.*<\/Permissions>)/, '$1<AppDomains/>', 'Office wants'],
    ['a short runtime', 'lifetime="long"', 'lifetime="short"', 'needs long'],
    [
      'a page of its own for the functions',
      /<Page>\s*<SourceLocation resid="Pane.Url"/,
      '<Page><SourceLocation resid="Help.Url"',
      "not the shared runtime's page",
    ],
    ['a namespace with a blank', 'DefaultValue="CRM"', 'DefaultValue="C RM"', 'Namespace'],
    ['a missing 80-pixel image', /<bt:Image size="80" resid="Icon.80"\/>/, '', 'lacks its 80-pixel image'],
    ['an image of the wrong size', 'assets/icon-80.png', 'assets/icon-64.png', '64 × 64 pixels instead of 80 × 80'],
    [
      'a string without Chinese',
      /<bt:Override Locale="zh-CN" Value="打开窗格"\/>/,
      '',
      'OpenPane.Label has no Chinese',
    ],
    ['a label that is too long', 'DefaultValue="Open pane"', `DefaultValue="${'long '.repeat(30)}"`, 'longer than 125'],
    ['no support address', /<SupportUrl[\s\S]*?<\/SupportUrl>/, '', 'SupportUrl is missing'],
    ['a control id twice', 'id="CustomerLifecycle.OpenPane"', 'id="CustomerLifecycle.SegmentSheet"', 'stands twice'],
  ])('is refused with %s', (_what, from, to, sentence) => {
    expect(problemsWhen(from, to)).toContain(sentence);
  });
});
