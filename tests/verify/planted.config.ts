/** The tests' own configuration with one line of the product replaced, as `PLANTED_EDIT` says: file, what stands there, what stands there instead. */
import { join } from "node:path";
import { mergeConfig } from "vitest/config";
import tests from "../vitest.config";

interface Edit {
  file: string;
  from: string;
  to: string;
}

const { file, from, to } = JSON.parse(process.env.PLANTED_EDIT ?? "{}") as Edit;
const path = join(import.meta.dirname, "../..", file);

export default mergeConfig(tests, {
  plugins: [
    {
      name: "planted-edit",
      enforce: "pre",
      transform(text: string, id: string) {
        if (id.split("?")[0] !== path) return null;
        if (text.split(from).length !== 2) throw new Error(`${file} does not say once: ${from}`);
        return text.replace(from, () => to);
      },
    },
  ],
});
