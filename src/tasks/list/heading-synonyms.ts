import type { ColumnRole } from '../intents';

/** Words with blanks between them. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * What headings of real lists say, folded (lower case, without blanks and punctuation), per role; most telling first.
 * A heading equal to one of `is` wins over one that only contains one of `has`.
 */
export const headingSynonyms: Readonly<
  Record<ColumnRole, { readonly is: readonly string[]; readonly has: readonly string[] }>
> = {
  customer: {
    is: words(`
      customer customerid customerno customernumber customercode customername custid cust client clientid clientname
      account accountid accountname member memberid user userid username buyer buyerid shopper patron donor company
      email emailaddress customeremail id name visitorid household
      客户 客户编号 客户号 客户id 客户代码 客户名称 客户姓名 客户名 会员 会员号 会员编号 会员id 会员卡号
      会员姓名 顾客 顾客编号 用户 用户id 用户编号 用户名 买家 买家id 买家昵称 单位 单位名称 公司 公司名称
      姓名 编号 手机号 账号 账户`),
    has: words(`
      customer client member buyer shopper
      客户 会员 顾客 用户 买家`),
  },
  date: {
    is: words(`
      date orderdate purchasedate transactiondate invoicedate saledate salesdate datetime orderdatetime day time
      timestamp createdat created paidat paymentdate transdate txndate bookingdate shipdate orderedat
      日期 订单日期 下单日期 购买日期 交易日期 成交日期 消费日期 销售日期 开票日期 发票日期 付款日期 支付日期 时间
      下单时间 订单时间 交易时间 购买时间 消费时间 付款时间 支付时间 创建时间 成交时间`),
    has: words(`
      date timestamp
      日期 时间`),
  },
  amount: {
    is: words(`
      amount price total totalprice totalamount ordertotal ordervalue orderamount sales revenue value spend spent
      paid payment net netamount netsales gross turnover subtotal linetotal salesamount invoiceamount
      金额 订单金额 消费金额 交易金额 销售额 销售金额 实付 实付金额 付款金额 支付金额 成交金额 成交额 总价 总金额
      总额 收入 价格 合计 应付金额 实收 实收金额 营业额 消费额 货款`),
    has: words(`
      amount total revenue sales price spend value
      金额 销售额 总价 价 额`),
  },
  product: {
    is: words(`
      product productline productname item itemname sku category productcategory line article description brand
      产品 产品名称 产品线 产品类别 商品 商品名称 商品类别 品类 类别 品名 品牌 货号 业务线 物料`),
    has: words(`
      product item categor sku
      产品 商品 品类`),
  },
  first_order: {
    is: words(`
      firstorder firstpurchase firstorderdate firstpurchasedate firstdate first firstbuy firsttransaction acquired
      customersince since acquisitiondate joined joindate signupdate firstsale
      首单 首单日期 首次购买 首次购买日期 首次下单 首次下单日期 首次交易 首次交易日期 首次消费 首次消费日期 首购
      首购日期 首次订单 首次订单日期 首单时间 首次购买时间 第一次购买 开户日期 注册日期 获客日期`),
    has: words(`
      firstorder firstpurchase
      首单 首次 首购 第一次`),
  },
  last_order: {
    is: words(`
      lastorder lastpurchase lastorderdate lastpurchasedate lastdate last lastbuy lasttransaction latestorder
      latestpurchase mostrecentorder mostrecentpurchase lastsale recentpurchase lastactive
      末单 末单日期 末次购买 末次购买日期 最近购买 最近购买日期 最近下单 最近下单日期 最近一次购买 最近一次购买日期
      最近一次消费 最近消费 最近消费日期 最近交易 最近交易日期 最后购买 最后购买日期 最后下单 最后一次购买
      最后订单日期 末单时间 最近购买时间 上次购买 上次购买日期`),
    has: words(`
      lastorder lastpurchase latest mostrecent
      末单 最近 最后 末次 上次`),
  },
  orders: {
    is: words(`
      orders ordercount numberoforders numorders noorders noforders nooforders purchases purchasecount
      numberofpurchases transactions transactioncount frequency count totalorders invoices visits
      订单数 订单数量 订单次数 购买次数 下单次数 交易次数 消费次数 成交次数 购买频次 消费频次 频次 频率 次数 单数
      总订单数 订单量`),
    has: words(`
      orders purchases transactions count
      次数 订单数 频次 单数`),
  },
  revenue: {
    is: words(`
      revenue totalrevenue sales totalsales totalspend totalspent spend monetary totalamount amount total
      lifetimerevenue lifetimesales turnover netrevenue historicvalue
      收入 总收入 销售额 总销售额 消费总额 消费金额 累计消费 累计消费金额 累计金额 累计销售额 总金额 总额 总消费
      贡献收入 成交总额 购买总额`),
    has: words(`
      revenue sales spend spent monetary
      收入 销售额 总额 累计 金额`),
  },
  average_order: {
    is: words(`
      averageorder averageordervalue aov avgorder avgordervalue averagebasket averagepurchase meanorder basket
      单均金额 客单价 平均订单金额 平均单价 平均客单价 单均 平均消费 平均消费金额 笔单价 均单价`),
    has: words(`
      average avg
      平均 客单价 单均`),
  },
  average_repeat_order: {
    is: words(`
      averagerepeatorder averagerepeatordervalue avgrepeatorder repeataov averagerepeatpurchase meanrepeatorder
      复购单均金额 复购客单价 复购平均金额 复购均价 平均复购金额`),
    has: words(`
      repeat
      复购`),
  },
};

/** A heading without what does not tell headings apart: case, blanks, punctuation, full-width forms. */
export function foldHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
