import { cdnowSample } from './real-log';
import { openWorkbench, type Cells, type OpenedWorkbench } from './open-workbench';

// Several formulas to a test, each waited for until the page is at rest.
jest.setTimeout(60_000);

/** Customers on rows 2–7: first order, last order, orders, average repeat order, as-of date, and six months of volume. */
const customers: readonly (readonly (string | number | null)[])[] = [
  ['First', 'Last', 'Orders', 'Repeat', 'As of', 'm1', 'm2', 'm3', 'm4', 'm5', 'm6'],
  [45000, 45380, 20, 50, 45390, 200, 205, 198, 202, 200, 201], // level: Stability
  [45000, 45380, 20, 50, 45435, 200, 205, 198, 202, 200, 180], // a regular buyer silent 55 days: Decline
  [45375, 45375, 1, null, 45390, null, null, null, null, null, 100], // first order 15 days ago: Exploration
  [45135, 45375, 9, 30, 45390, 100, 120, 140, 160, 180, 200], // rising: Formation
  [null, null, null, null, null, null, null, null, null, null, null], // blank stays blank
  [45380, 45000, 3, 20, 45390, null, null, null, null, null, null], // reversed dates: this row's error alone
];

const stagesOf = (cells: Cells) => cells.map(([cell]) => cell);

describe('functions typed into cells', () => {
  let bench: OpenedWorkbench;
  beforeAll(async () => {
    bench = await openWorkbench();
  }, 180_000);
  afterAll(() => bench?.close());

  it('every sheet of the sample shows functions at work, none of them in error', async () => {
    const [orders, ...groups] = await bench.sheets();
    expect(orders).toBe('Orders');
    expect(groups).toHaveLength(9);
    const found = await bench.page.evaluate(
      (names) =>
        Promise.all(
          names.map(async (sheet) => {
            const cells = (await window.workbench.read(`${sheet}!A1:CZ760`)).flat().filter((cell) => cell !== '');
            const errors = cells.filter((cell) => typeof cell === 'string' && /^#[A-Z]/u.test(cell));
            return { sheet, filled: cells.length > 250, errors };
          }),
        ),
      groups,
    );
    expect(found).toEqual(groups.map((sheet) => ({ sheet, filled: true, errors: [] })));
  });

  it('Microsoft’s runtime, the grid and the add-in complain of nothing and ask no other machine', () => {
    expect(bench.complaints()).toEqual([]);
  });

  describe('on a list of customers', () => {
    beforeAll(async () => {
      await bench.openRows('List', customers);
    }, 120_000);

    it('LIFECYCLE_STAGE spills one stage per row; blank stays blank and an error stays in its row', async () => {
      const stages = await bench.answer(
        'List!M2',
        '=CRM.LIFECYCLE_STAGE(A2:A7,B2:B7,C2:C7,E2:E7,"relationship",F2:K7,CRM.LIFECYCLE_RULES())',
        'List!M2:M7',
      );
      expect(stagesOf(stages)).toEqual(['Stability', 'Decline', 'Exploration', 'Formation', '', '#VALUE!']);
      expect(await bench.message('List!M7')).toMatch(/row 6: .*before/i);
    });

    it('LIFECYCLE_REASON says why in one sentence with its numbers', async () => {
      const [[why]] = await bench.answer('List!N3', '=CRM.LIFECYCLE_REASON(A3,B3,C3,E3,,F3:K3,CRM.LIFECYCLE_RULES())');
      expect(why).toMatch(/55 days/);
      expect(why).toMatch(/2\.3 ×/);
    });

    it('a stage model is understood by its English and its Chinese name, and an unknown one lists the choices', async () => {
      expect(await bench.answer('List!O2', '=CRM.LIFECYCLE_STAGE(A2,B2,C2,E2,"Management")')).toEqual([['Retention']]);
      expect(await bench.answer('List!O2', '=CRM.LIFECYCLE_STAGE(A2,B2,C2,E2,"客户管理")')).not.toEqual([['#VALUE!']]);
      expect(await bench.answer('List!O2', '=CRM.LIFECYCLE_STAGE(A2,B2,C2,E2,"seven")')).toEqual([['#VALUE!']]);
      expect(await bench.message('List!O2')).toMatch(/relationship.*lifecycle.*demand.*journey.*management/is);
    });

    it('ranges of different heights get an error that names both', async () => {
      expect(await bench.answer('List!O2', '=CRM.LIFECYCLE_STAGE(A2:A7,B2:B6,C2:C7,E2)')).toEqual([['#VALUE!']]);
      expect(await bench.message('List!O2')).toMatch(/last_order.*5.*6|first_order.*6.*5|last_order.*6.*5/is);
    });

    it('an edit recalculates what depends on it', async () => {
      await bench.answer('List!O2', '=CRM.LIFECYCLE_STAGE(A2,B2,C2,E2,,F2:K2,CRM.LIFECYCLE_RULES())');
      await bench.type('List!E2', '45500');
      await bench.idle();
      expect(await bench.read('List!O2')).toEqual([['Decline']]);
      await bench.type('List!E2', '45390');
      await bench.idle();
      expect(await bench.read('List!O2')).toEqual([['Stability']]);
    });

    it('RFM_SEGMENT names a score in every scheme', async () => {
      expect(await bench.answer('List!O3', '=CRM.RFM_SEGMENT("555")')).toEqual([['Champions']]);
      expect(await bench.answer('List!O3', '=CRM.RFM_SEGMENT(555,"eleven")')).toEqual([['Champions']]);
      expect((await bench.answer('List!O3', '=CRM.RFM_SEGMENT("333","four",3)'))[0][0]).toMatch(/High value/);
    });

    it('too few customers for a fit is #N/A and says what to pass', async () => {
      expect(await bench.answer('List!O4', '=CRM.CLV(A2:A3,B2:B3,C2:C3,D2:D3,E2)')).toEqual([['#N/A']]);
      expect(await bench.message('List!O4')).toMatch(/fit/);
    });
  });

  const onRealLog = cdnowSample === null ? describe.skip : describe;
  onRealLog('on the CDNOW sample', () => {
    const numbers = (cells: Cells) => cells.flat().filter((cell): cell is number => typeof cell === 'number');
    const sum = (cells: Cells) => numbers(cells).reduce((total, number) => total + number, 0);
    const columns = 'H2:H2358,I2:I2358,J2:J2358';

    beforeAll(async () => {
      await bench.openText('cdnow_sample.csv', cdnowSample ?? '');
    }, 120_000);

    it('CUSTOMERS spills a heading and 2,357 customers', async () => {
      const spilled = await bench.answer(
        'G1',
        '=CRM.CUSTOMERS(A2:A6920,B2:B6920,D2:D6920,DATE(1997,9,30))',
        'G1:M2359',
      );
      expect(spilled[0][0]).toBe('Customer');
      expect(spilled.filter(([customer]) => customer !== '')).toHaveLength(2358);
      expect(sum(spilled.slice(1).map((row) => [row[3]])) - 2357).toBe(2457);
    });

    it.each([
      ['mbg-nbd', { r: 0.5248, alpha: 6.1831, a: 0.8914, b: 1.614, p: 6.25, q: 3.74, log_likelihood: -9582.14 }],
      ['bg-nbd', { r: 0.2426, alpha: 4.4136, a: 0.7929, b: 2.4259, gamma: 15.44, log_likelihood: -9582.43 }],
    ])('CLV_FIT prints the published %s parameters', async (model, published) => {
      const table = await bench.answer('O1', `=CRM.CLV_FIT(${columns},M2:M2358,DATE(1997,9,30),"${model}")`, 'O1:R24');
      const fitted = new Map(table.map(([label, value]) => [label, value]));
      expect(fitted.get('model')).toBe(model);
      expect(fitted.get('converged')).toBe(true);
      for (const [label, value] of Object.entries(published)) {
        const digits = label === 'gamma' ? 1 : String(value).split('.')[1].length;
        expect(Number(fitted.get(label)).toFixed(digits)).toBe(value.toFixed(digits));
      }
    });

    it('CLV sums to 68,613.30 over the 2,357 customers, with the fit passed or made on the spot', async () => {
      const onTheSpot = await bench.answer('T2', `=CRM.CLV(${columns},M2:M2358,DATE(1997,9,30))`, 'T2:T2358');
      expect(sum(onTheSpot).toFixed(2)).toBe('68613.30');
      await bench.answer('O1', `=CRM.CLV_FIT(${columns},M2:M2358,DATE(1997,9,30))`);
      const passed = await bench.answer(
        'T2',
        `=CRM.CLV(${columns},M2:M2358,DATE(1997,9,30),12,0.1,O1:P24)`,
        'T2:T2358',
      );
      expect(sum(passed).toFixed(2)).toBe('68613.30');
    });

    it('P_ALIVE and EXPECTED_ORDERS answer for the published customer', async () => {
      const alive = await bench.answer('U2', `=CRM.P_ALIVE(${columns},DATE(1997,9,30))`, 'U2:U2358');
      expect(sum(alive) / 2357).toBeCloseWithin(0.4487195, {
        absolute: 2e-5,
        because: 'BTYDplus prints the mean to 7 digits',
      });
      const expected = await bench.answer('V2', `=CRM.EXPECTED_ORDERS(${columns},DATE(1997,9,30),12)`, 'V2:V2358');
      expect(numbers(expected)).toHaveLength(2357);
    });

    it('RFM_SCORE of a column, and of one row with the cut table, agree', async () => {
      const recency = 'DATE(1997,9,30)-I2:I2358';
      const scores = await bench.answer('W2', `=CRM.RFM_SCORE(${recency},J2:J2358,K2:K2358)`, 'W2:W2358');
      expect(new Set(scores.flat()).size).toBeGreaterThan(20);
      await bench.answer('X1', `=CRM.RFM_CUTS(${recency},J2:J2358,K2:K2358)`);
      const single = await bench.answer('AD2', '=CRM.RFM_SCORE(DATE(1997,9,30)-I2,J2,K2,X1:AA6)');
      expect(single[0][0]).toBe(scores[0][0]);
    });
  });
});
