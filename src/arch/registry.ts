/** All architectures, by GOARCH. Analyses reach them only through here. */
import { amd64 } from "./amd64.js";
import { arm64 } from "./arm64.js";
import { loong64 } from "./loong64.js";
import { ppc64, ppc64le } from "./ppc64.js";
import { riscv64 } from "./riscv64.js";
import { s390x } from "./s390x.js";
import type { Arch } from "./types.js";

export const architectures: ReadonlyMap<string, Arch> = new Map(
	[amd64, arm64, riscv64, s390x, ppc64le, ppc64, loong64].map((arch) => [arch.name, arch]),
);

export type { Arch, CheckShape, ControlClass, MoveShapes, StackEffect } from "./types.js";
