import { callsAny, fromFileFormula, toFileFormula } from '../../../src/workbench/files/file-formula';

const names = ['CRM.CLV', 'CRM.LIFECYCLE_STAGE'];

describe('formulas in files', () => {
  test('an add-in function has its file name, however it is typed', () => {
    expect(toFileFormula('=crm.clv(A1:A9)+SUM(B1)', names)).toBe('_xldudf_CRM_CLV(A1:A9)+SUM(B1)');
  });

  test('texts in quotes stay as they are', () => {
    expect(toFileFormula('="CRM.CLV("&A1', names)).toBe('"CRM.CLV("&A1');
    expect(callsAny('="CRM.CLV("&A1', names)).toBe(false);
  });

  test('reading undoes writing', () => {
    for (const formula of ['=CRM.LIFECYCLE_STAGE(A2:A9,B2:B9,C2:C9,"1997-09-30")', '=IF(A1,CRM.CLV(B1),0)']) {
      expect(fromFileFormula(toFileFormula(formula, names))).toBe(formula);
    }
  });
});
