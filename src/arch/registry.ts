/** All architectures, by GOARCH. Analyses reach them only through here. */
import { amd64 } from "./amd64.js";
import { arm64 } from "./arm64.js";
import type { Arch } from "./types.js";

export const architectures: ReadonlyMap<string, Arch> = new Map([amd64, arm64].map((arch) => [arch.name, arch]));

export type { Arch, CheckShape, ControlClass, MoveShapes, StackEffect } from "./types.js";
