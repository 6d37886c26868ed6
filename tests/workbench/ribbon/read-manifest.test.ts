import { readManifest } from '../../../src/workbench/ribbon/read-manifest';

const manifest = (control: string, resources = '') => `<?xml version="1.0"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0">
  <Id>1</Id><DisplayName DefaultValue="Tea &amp; Co"><Override Locale="zh-CN" Value="茶"/></DisplayName>
  <DefaultSettings><SourceLocation DefaultValue="https://a.example/pane.html"/></DefaultSettings>
  <VersionOverrides xsi:type="VersionOverridesV1_0">
    <VersionOverrides xsi:type="VersionOverridesV1_1"><Hosts><Host xsi:type="Workbook">
      <AllFormFactors><ExtensionPoint xsi:type="CustomFunctions">
        <Metadata><SourceLocation resid="Meta"/></Metadata><Namespace resid="Space"/>
      </ExtensionPoint></AllFormFactors>
      <DesktopFormFactor><ExtensionPoint xsi:type="PrimaryCommandSurface"><OfficeTab id="TabHome"><Group id="G">
        <Label resid="Label"/>
        <Control xsi:type="Button" id="B"><Label resid="Label"/>
          <Supertip><Title resid="Label"/><Description resid="Label"/></Supertip>
          <Icon><bt:Image size="16" resid="Icon"/></Icon>${control}</Control>
      </Group></OfficeTab></ExtensionPoint></DesktopFormFactor>
    </Host></Hosts>
    <Resources>
      <bt:Images><bt:Image id="Icon" DefaultValue="https://a.example/16.png"/></bt:Images>
      <bt:Urls><bt:Url id="Meta" DefaultValue="https://a.example/en.json"><bt:Override Locale="zh-CN" Value="https://a.example/zh.json"/></bt:Url></bt:Urls>
      <bt:ShortStrings><bt:String id="Label" DefaultValue="Pour"><bt:Override Locale="zh-CN" Value="倒茶"/></bt:String><bt:String id="Space" DefaultValue="TEA"/>${resources}</bt:ShortStrings>
    </Resources></VersionOverrides>
  </VersionOverrides>
</OfficeApp>`;

const execute = '<Action xsi:type="ExecuteFunction"><FunctionName>pour</FunctionName></Action>';

describe('the manifest as a host reads it', () => {
  test('the newest overrides give groups, buttons and custom functions', () => {
    const addIn = readManifest(manifest(execute), 'en-US');
    expect(addIn.name).toBe('Tea & Co');
    expect(addIn.customFunctions).toEqual({ namespace: 'TEA', metadataUrl: 'https://a.example/en.json' });
    const [group] = addIn.groups;
    expect(group.buttons[0]).toMatchObject({
      id: 'B',
      label: 'Pour',
      action: { type: 'ExecuteFunction', functionName: 'pour' },
    });
    expect(group.buttons[0].icons.get(16)).toBe('https://a.example/16.png');
  });

  test('words and addresses are those of the language', () => {
    const addIn = readManifest(manifest(execute), 'zh-CN');
    expect(addIn.name).toBe('茶');
    expect(addIn.groups[0].label).toBe('倒茶');
    expect(addIn.customFunctions?.metadataUrl).toBe('https://a.example/zh.json');
  });

  test('a resource that is missing is named', () => {
    const dangling = '<Action xsi:type="ShowTaskpane"><SourceLocation resid="Nowhere"/></Action>';
    expect(() => readManifest(manifest(dangling), 'en-US')).toThrow('Nowhere');
  });

  test('an action that is not known is refused by name', () => {
    expect(() => readManifest(manifest('<Action xsi:type="Dance"/>'), 'en-US')).toThrow('Dance');
  });
});
