/** Set by the build (scripts/build.mjs): the version of package.json, and what stands for the sources that were built. */
declare const STACKSCAN_VERSION: string | undefined;
declare const STACKSCAN_BUILD: string | undefined;

/** Version of this tool; `0.0.0-dev` when it runs from its sources. */
export const version = typeof STACKSCAN_VERSION === "string" ? STACKSCAN_VERSION : "0.0.0-dev";

/** Version and build: what an index was made by. The same sources have the same. */
export const buildVersion = `${version}+${typeof STACKSCAN_BUILD === "string" ? STACKSCAN_BUILD : "dev"}`;
