import { groupsAmong, groupsRows, originOf } from "../../src/facts/derived";
import { FOLDINGS } from "../../src/facts/words";

// By what the columns hold: owners, channels and stages recur in many rows; ids, companies and answers of yes and no do not group.
test.each([
  ["deals", "owner", true],
  ["deals", "channel", true],
  ["deals", "stageName", true],
  ["deals", "kind", true],
  ["leads", "converted", true],
  ["visits", "channelGroup", true],
  ["deals", "id", false],
  ["deals", "account", false],
  ["deals", "stage", false],
  ["deals", "newCustomer", false],
  ["revenue", "customer", false],
  ["credits", "model", false],
  ["stays", "exit", false],
  ["stays", "owner", true],
] as const)("%s.%s groups rows: %s", (table, column, groups) => {
  expect(groupsRows(table, column)).toBe(groups);
});

test("a further column of a person's own groups rows, unless it names what another table names so", () => {
  expect([groupsRows("deals", "region"), groupsRows("leads", "account")]).toEqual([true, false]);
});

test("what can be broken down by are the mapped groups, and the groups made of them", () => {
  const columns = ["id", "owner", "account", "stage", "channel", "amount", "closedOn", "region"];
  expect(groupsAmong("deals", columns)).toEqual(["owner", "channel", "region", "stageName", "channelGroup"]);
});

test.each([
  ["deals", "amount", ["deals.amount"]],
  ["deals", "paid", ["deals.channel"]],
  ["deals", "region", ["deals.region"]],
  // A person's own column, or what it is made of where that is empty.
  ["revenue", "grossProfit", ["revenue.grossProfit", "revenue.amount", "revenue.cost"]],
  ["leads", "customerOn", ["leads.customerOn", "leads.dealId"]],
  ["reached", "advanced", ["deals.stage", "deals.createdOn"]],
] as const)("%s.%s is made of %j", (table, column, origin) => {
  expect(originOf(table, column)).toEqual(origin);
});

test.each([
  ["flag", "はい", "yes"],
  ["activity", "テレアポ", "call"],
  ["cost", "", "advertising"],
  ["deal-kind", "アップセル", "existing"],
  ["deal-kind", "その他", "その他"],
] as const)("the folding %s takes %j for %j", (folding, text, folded) => {
  expect(FOLDINGS[folding](text)).toBe(folded);
});
