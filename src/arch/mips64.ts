/** mips64: big-endian. */
import { mipsFamily } from "./mipsfamily.js";

export const mips64 = mipsFamily("mips64", 8, "df c1 00 10");
