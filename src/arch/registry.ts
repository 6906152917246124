/** All architectures, by GOARCH. Analyses reach them only through here. */
import { i386 } from "./386.js";
import { amd64 } from "./amd64.js";
import { arm } from "./arm.js";
import { arm64 } from "./arm64.js";
import { loong64 } from "./loong64.js";
import { mips } from "./mips.js";
import { mips64 } from "./mips64.js";
import { mips64le } from "./mips64le.js";
import { mipsle } from "./mipsle.js";
import { ppc64, ppc64le } from "./ppc64.js";
import { riscv64 } from "./riscv64.js";
import { s390x } from "./s390x.js";
import type { Arch } from "./types.js";
import { wasm } from "./wasm.js";

export const architectures: ReadonlyMap<string, Arch> = new Map(
	[amd64, arm64, i386, arm, riscv64, s390x, ppc64le, ppc64, loong64, mips64le, mips64, mipsle, mips, wasm].map(
		(arch) => [arch.name, arch],
	),
);

export type {
	Arch,
	CheckShape,
	ControlClass,
	MoveShapes,
	Nested,
	OperandStackShapes,
	StackEffect,
} from "./types.js";
