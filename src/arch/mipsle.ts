/** mipsle: little-endian. */
import { mipsFamily } from "./mipsfamily.js";

export const mipsle = mipsFamily("mipsle", 4, "08 00 c1 8f");
