/** Reads the cells of one row by field and gathers what is wrong with them. */
import { readEscapedCell } from "../exchange/escape-cell";
import type { Text } from "../bundle/records";
import type { VocabularyKey, VocabularyName } from "../vocabulary";
import type { IncomingField, SheetCell } from "./fields";
import { longestCell } from "./limits";
import { readNumber } from "./read-number";
import type { RowFault, RowFaultCode, RowFaultParams } from "./row-fault";

/** The key behind a term's name in any language, or behind the key itself; null where there is none. */
export type TermLookup = <N extends VocabularyName>(name: N, text: string) => VocabularyKey<N> | null;

const longestShown = 60;

export class RowReader {
  readonly faults: RowFault[] = [];

  constructor(
    private readonly cells: ReadonlyMap<IncomingField, SheetCell>,
    private readonly lookUp: TermLookup,
  ) {}

  cell(field: IncomingField): SheetCell {
    return this.cells.get(field) ?? null;
  }

  fault<C extends RowFaultCode>(code: C, field: IncomingField, params: RowFaultParams[C]): undefined {
    this.faults.push({ code, field, params } as RowFault);
    return undefined;
  }

  /** A value as a sentence may show it. */
  shown(value: SheetCell): string {
    const text = String(value ?? "").replaceAll(/\p{C}/gu, " ");
    return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
  }

  /** Trimmed and without characters that cannot be kept; undefined where the cell is empty. */
  text(field: IncomingField, longest = longestCell): string | undefined {
    const value = this.cell(field);
    if (value === null) return undefined;
    const text = clean(readEscapedCell(String(value))).trim();
    if (text.length > longest) return this.fault("textLong", field, {});
    return text || undefined;
  }

  both(da: IncomingField, en: IncomingField): Text | undefined {
    const text = { da: this.text(da), en: this.text(en) };
    if (text.da === undefined && text.en === undefined) return undefined;
    return { ...(text.da !== undefined && { da: text.da }), ...(text.en !== undefined && { en: text.en }) };
  }

  term<N extends VocabularyName>(field: IncomingField, name: N): VocabularyKey<N> | undefined {
    const text = this.text(field);
    if (text === undefined) return undefined;
    return this.lookUp(name, text) ?? this.fault("termUnknown", field, { value: this.shown(text), vocabulary: name });
  }

  /** Hours, or money in DKK: from 0. */
  quantity(field: IncomingField): number | undefined {
    const value = this.cell(field);
    if (value === null || value === "") return undefined;
    const number = readNumber(value);
    if (number === null) return this.fault("numberUnreadable", field, { value: this.shown(value) });
    if (number < 0 || number > 1_000_000_000) return this.fault("numberRange", field, { value: this.shown(value) });
    return number;
  }
}

/** Line breaks stay; what cannot be kept or would be obeyed by a terminal goes. */
function clean(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replaceAll(/[^\P{Cc}\n\t]/gu, " ")
    .replaceAll(/\p{Cs}/gu, "\ufffd");
}
