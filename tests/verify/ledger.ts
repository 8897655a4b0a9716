/** Writes entries to a database and says after each commit that it is there; what a power cut may not take back. */
import { openDatabase, write } from "#db/client";
import { sql } from "drizzle-orm";

const [file = "", rounds = "0", careless] = process.argv.slice(2);
const db = openDatabase(file);
if (careless) db.$client.pragma("synchronous = OFF");
db.$client.exec(
  "create table entry (id integer primary key, words text) strict; create table trail (entry_id integer) strict",
);
for (let round = 1; round <= Number(rounds); round += 1) {
  write(db, (transaction) => {
    transaction.run(sql`insert into entry values (${round}, ${"ord ".repeat(200)})`);
    transaction.run(sql`insert into trail values (${round})`);
  });
  process.stdout.write(`ACK ${round}\n`);
}
process.exit(0);
