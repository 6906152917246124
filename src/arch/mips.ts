/** mips: big-endian. */
import { mipsFamily } from "./mipsfamily.js";

export const mips = mipsFamily("mips", 4, "8f c1 00 08");
