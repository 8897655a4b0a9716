/** Every month by every name, in every order in which people write days. */
import { expect, test } from "vitest";
import { readDay } from "~/domain/incoming/read-day";

const months = [
  "januar|January|jan",
  "februar|February|feb",
  "marts|March|mar",
  "april|apr",
  "maj|May",
  "juni|June|jun",
  "juli|July|jul",
  "august|aug",
  "september|sep|sept",
  "oktober|October|okt|oct",
  "november|nov",
  "december|dec",
];

test.each(months.map((names, index) => [names, String(index + 1).padStart(2, "0")]))("%s", (names, number) => {
  for (const name of names.split("|")) {
    const day = { day: `2025-${number}-07`, precision: "day" };
    for (const text of [
      `7. ${name} 2025`,
      `7 ${name}. 2025`,
      `fredag den 7. ${name} 2025`,
      `${name} 7, 2025`,
      `07. ${name}, 2025`,
    ])
      expect(readDay(text), text).toEqual(day);
    for (const text of [`${name} 2025`, `${name}. 2025`, ` ${name.toUpperCase()}  2025 `])
      expect(readDay(text), text).toEqual({ day: `2025-${number}-01`, precision: "month" });
  }
});

test.each([
  ["1. kvartal 2025", "2025-01-01"],
  ["3.kv. 2025", "2025-07-01"],
  ["4. kv, 2025", "2025-10-01"],
  ["K2 2025", "2025-04-01"],
  ["2025Q3", "2025-07-01"],
])("the quarter %s", (text, day) => {
  expect(readDay(text)).toEqual({ day, precision: "quarter" });
});

test.each([
  ["1-2-2025 kl 9.30", "2025-02-01"],
  ["1.2.2025 9:30", "2025-02-01"],
  ["1. 2. 2025", "2025-02-01"],
  ["2025.2.1", "2025-02-01"],
  ["2025-02-01 09:30:00", "2025-02-01"],
  ["1/2/99", "2099-02-01"],
  [18_264, "1950-01-01"],
  [73_049, "2099-12-30"],
])("%s is a day", (cell, day) => {
  expect(readDay(cell)).toEqual({ day, precision: "day" });
});

test("years go from 1900 to 2099 in words and from 1950 to 2099 in numbers", () => {
  for (const cell of ["1900", "2099", 1950, 2099])
    expect(readDay(cell), String(cell)).toEqual({ day: `${cell}-01-01`, precision: "year" });
  for (const cell of ["1899", "2100", 1949, 2100, 2024.5]) expect(readDay(cell), String(cell)).toBeNull();
});

test.each([
  "x2025-02-01",
  "2025-02-01x",
  "1.2.2025x",
  "x1.2.2025",
  "2025-02x",
  "7. nonsense 2025",
  "nonsense 7, 2025",
  "nonsense 2025",
  "5. kvartal 2025",
  "0. kvartal 2025",
  "K5 2025",
  "x2025",
  "2025x",
  "1.2.025",
  18_263,
  73_050,
  Number.NaN,
  null,
  ` ${"x".repeat(60)}`,
])("%s is none", (cell) => {
  expect(readDay(cell)).toBeNull();
});
