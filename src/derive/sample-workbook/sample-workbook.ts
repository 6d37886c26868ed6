import type { Language } from '../../wording/text';
import { functionsSheet } from './functions-sheet';
import { groupSheet } from './group-sheet';
import { baseGroup } from './groups/base-and-retention';
import { contractsGroup } from './groups/contracts-and-life-tables';
import { modelsGroup } from './groups/models';
import { productsGroup } from './groups/products-and-channels';
import { revenueGroup } from './groups/revenue-and-value';
import { rfmGroup } from './groups/rfm-and-concentration';
import { riskGroup } from './groups/risk-and-response';
import { stagesGroup } from './groups/stages';
import { ordersSheet } from './orders-sheet';
import { sampleFacts } from './sample-facts';
import { lastDay, shopOrders } from './shop-orders';
import type { WorkbookContents } from './workbook-contents';

/**
 * The workbook the stand-in starts with: the log of a made-up shop, its customers, and a sheet for each group of functions
 * with every one in use. The same on every machine and every day.
 */
export function sampleWorkbook(language: Language = 'en'): WorkbookContents {
  const lines = shopOrders();
  const customers = new Set(lines.map(({ customer }) => customer)).size;
  const facts = sampleFacts(lines);
  const groups = [
    stagesGroup(facts),
    rfmGroup(facts),
    baseGroup(facts),
    revenueGroup(),
    modelsGroup(facts),
    riskGroup(facts),
    productsGroup(facts),
    contractsGroup(),
  ];
  return {
    sheets: [
      ordersSheet(lines, language),
      functionsSheet({ lines: lines.length, customers, asOf: lastDay }, language),
      ...groups.map((group) => groupSheet(group, lastDay, language)),
    ],
  };
}
