/** What happened against what was planned, moment by moment, as a real table with a mark and a word in each cell. */
import { MatrixMark } from "../charts/matrix-mark";
import { ScrollRegion } from "../scroll-region";
import type { MatrixBlock, MatrixCell } from "./report-document";
import { CellView } from "./words-view";

export function MatrixView({ block: { title, explanation, headers, rows } }: { block: MatrixBlock }) {
  return (
    <div className="stack-small">
      <ScrollRegion label={title}>
        <table className="matrix">
          <caption>{title}</caption>
          <thead>
            <tr>
              {headers.map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, cells }, row) => (
              <tr key={row}>
                <th scope="row">
                  <CellView cell={label} />
                </th>
                {cells.map((cell, column) => (
                  <MatrixCellView key={column} cell={cell} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="small muted">{explanation}</p>
    </div>
  );
}

function MatrixCellView({ cell: { state, count, word } }: { cell: MatrixCell }) {
  if (state === "empty")
    return (
      <td>
        <span className="visually-hidden">{word}</span>
      </td>
    );
  return (
    <td className={`is-${state}`}>
      <span className="matrix-cell">
        <MatrixMark state={state} />
        {count}
      </span>
      <span className="matrix-word">{word}</span>
    </td>
  );
}
