/** mips64le: little-endian. */
import { mipsFamily } from "./mipsfamily.js";

export const mips64le = mipsFamily("mips64le", 8, "10 00 c1 df");
