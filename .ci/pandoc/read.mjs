// read.mjs INDEX FOLDER: pandoc, compiled for Node, reads every document of a folder; exits with 1 if one fails.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [index, folder] = process.argv.slice(2);
const { convert } = await import(pathToFileURL(index).href);
let failed = 0;
for (const name of readdirSync(folder).filter((file) => file.endsWith(".json")).sort()) {
  const text = readFileSync(join(folder, name), "utf8");
  const result = await convert({ from: "json", to: "native" }, text, {});
  if (!result.stdout || result.stderr) {
    failed++;
    console.error(`${name}: ${(result.stderr || "no output").slice(0, 300)}`);
  }
}
process.exit(failed ? 1 : 0);
