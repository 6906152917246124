/** Set by the build (scripts/build.mjs) from package.json. */
declare const STACKSCAN_VERSION: string | undefined;

/** Version of this tool; `0.0.0-dev` when it runs from its sources. */
export const version = typeof STACKSCAN_VERSION === "string" ? STACKSCAN_VERSION : "0.0.0-dev";
