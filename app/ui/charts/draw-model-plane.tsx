/** The model plane as the server draws it, so that no chart code reaches the browser. */
import { renderToStaticMarkup } from "react-dom/server";
import { ModelPlane, modelPlaneTable, type ModelPlaneProps } from "./model-plane";

export function drawModelPlane(plane: ModelPlaneProps) {
  return { svg: renderToStaticMarkup(<ModelPlane {...plane} />), table: modelPlaneTable(plane) };
}
