// `prepare`: builds after `npm install` in a checkout. Where the tools of development are missing (npm install
// --omit=dev, or the sources are not there) there is nothing to build with, and that is no error.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const needed = ["src/cli/main.ts", "node_modules/esbuild", "node_modules/typescript", "node_modules/assemblyscript"];
const missing = needed.filter((path) => !existsSync(`${root}/${path}`));
if (missing.length === 0) await import("./build.mjs");
else console.error(`stackscan: not built (${missing.join(", ")} missing)`);
