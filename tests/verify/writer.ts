/** One of several processes that write at once: adds to a counter what it read there before, so that a lost update shows. */
import { openDatabase, type Transaction, write } from "#db/client";
import { sql } from "drizzle-orm";

const [file = "", rounds = "0", careless] = process.argv.slice(2);
const db = openDatabase(file);
if (careless) db.$client.pragma("busy_timeout = 5000");
let refused = 0;
let longest = 0;
const add = (transaction: Transaction) => {
  const { n } = transaction.get<{ n: number }>(sql`select revision as n from project where key = 'project-0'`);
  transaction.run(sql`update project set revision = ${n + 1} where key = 'project-0'`);
};
for (let round = 0; round < Number(rounds); round += 1) {
  const start = performance.now();
  try {
    if (careless) db.transaction(add, { behavior: "deferred" });
    else write(db, add);
  } catch {
    refused += 1;
  }
  longest = Math.max(longest, performance.now() - start);
}
db.$client.close();
process.stdout.write(JSON.stringify({ refused, longest }));
