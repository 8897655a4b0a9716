/** Reads a stranger's file into what is kept of it. Runs in the worker, which loads what this file needs alone. */
import type { Choice } from "~/domain/incoming/choice";
import { mostBundleBytes } from "~/domain/incoming/limits";
import { chooseSheet } from "./choose-sheet";
import type { ExchangeResult, Purpose, ReadJob } from "./jobs";
import { decodeText, type FileType, recogniseFile } from "./recognise-file";
import { Refusal } from "./refusal";

const types: Record<Purpose, readonly FileType[]> = {
  activities: ["workbook", "text"],
  organisations: ["workbook", "text"],
  meetings: ["calendar"],
  bundle: ["bundle"],
};

/** Throws a refusal for what is not taken. */
export async function readFile(
  { bytes, purpose, period }: ReadJob,
  onProgress: (share: number) => void,
): Promise<ExchangeResult["read"]> {
  const type = recogniseFile(bytes);
  if (!types[purpose].includes(type)) throw new Refusal("wrong-type");
  switch (purpose) {
    case "activities":
    case "organisations": {
      const sheets =
        type === "workbook"
          ? await (await import("./read-workbook")).readWorkbook(bytes, onProgress)
          : [{ name: "", rows: (await import("./read-csv")).readCsv(decodeText(bytes).replace(/^\ufeff/, "")) }];
      onProgress(0.9);
      const { content, outline } = chooseSheet(purpose, sheets);
      return keep(content, {
        version: 1,
        step: "map",
        sheet: { ...outline, defaultKind: "other", defaultField: null },
      });
    }
    case "meetings": {
      const { readMeetings } = await import("./read-meetings");
      return keep({ version: 1 }, { version: 1, step: "pick", read: readMeetings(decodeText(bytes), period) });
    }
    case "bundle": {
      if (bytes.length > mostBundleBytes) throw new Refusal("bundle-large");
      const text = decodeText(bytes);
      try {
        JSON.parse(text);
      } catch {
        throw new Refusal("broken");
      }
      const change = { lists: [], newOrganisations: 0, keptOrganisations: 0, basicsChange: false };
      return { content: text, choice: JSON.stringify({ version: 1, step: "bundle", change } satisfies Choice) };
    }
  }
}

const keep = (content: object, choice: Choice) => ({
  content: JSON.stringify(content),
  choice: JSON.stringify(choice),
});
