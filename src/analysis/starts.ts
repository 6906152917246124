/**
 * How deep the main goroutine is when it enters what the runtime starts by itself: `main.main` and the initialisers. Bytes
 * between the goroutine's first instruction and theirs, at least and at most (runtime/proc.go: main, doInit, doInit1).
 */
import { Flag, Fn, Site } from "../model/summary.js";
import { minorVersion } from "../util/goversion.js";
import type { Program } from "./program.js";
import { DO_INIT, DO_INIT_1, RUNTIME_MAIN } from "./runtime.js";
import { initFramesAtMost, LAST_WITH_NESTED_INIT, mainFrameAtMost, OLDEST_MINOR } from "./stackfacts.js";
import type { TargetModel } from "./target.js";

export interface Above {
	readonly least: number;
	/** Infinite where nothing bounds it. */
	readonly most: number;
}

const sum = (a: Above, b: Above): Above => ({ least: a.least + b.least, most: a.most + b.most });
const none: Above = { least: 0, most: 0 };

export class Starts {
	/** Above `main.main`: the frame of runtime.main. */
	readonly main: Above;
	/** Above the initialisers that the runtime calls first hand: of package main, and its own. */
	private readonly firstInit: Above;
	/** Above all others. */
	private readonly otherInit: Above;

	constructor(p: Program, target: TargetModel) {
		const frames = new Frames(p, target.callPush);
		this.main = frames.of(RUNTIME_MAIN) ?? { least: 0, most: mainFrameAtMost + target.callPush };
		const [one, two] = [frames.of(DO_INIT), frames.of(DO_INIT_1)];
		const isShown = p.named(RUNTIME_MAIN).length > 0;
		let init = none;
		let isNested = true;
		if (two !== null) {
			// One package after the other, by a doInit that is called or inlined.
			init = frames.calls(RUNTIME_MAIN, DO_INIT) ? sum(one ?? none, two) : two;
			isNested = false;
		} else if (one !== null) {
			// Each level of imports is one more doInit.
			init = one;
		} else if (!isShown) {
			const oldest = minorVersion(target.goVersion ?? target.goVersionRange?.oldest ?? "") ?? OLDEST_MINOR;
			init = { least: 0, most: initFramesAtMost + 2 * target.callPush };
			isNested = oldest <= LAST_WITH_NESTED_INIT;
		} // Else, up to Go 1.12, initialisers call those of the packages that they import.
		this.firstInit = sum(this.main, init);
		this.otherInit = isNested ? { least: this.firstInit.least, most: Number.POSITIVE_INFINITY } : this.firstInit;
	}

	/** Above an initialiser of that package. */
	init(path: string): Above {
		return path === "main" || path === "runtime" ? this.firstInit : this.otherInit;
	}
}

/** What functions of a name take of their caller's stack. */
class Frames {
	constructor(
		private readonly p: Program,
		private readonly push: number,
	) {}

	/** Null where there is none of that name. */
	of(name: string): Above | null {
		const frames = this.bodies(name).map((f) => this.p.fn(f, Fn.frame) + this.push);
		return frames.length === 0 ? null : { least: Math.min(...frames), most: Math.max(...frames) };
	}

	calls(caller: string, callee: string): boolean {
		const { p } = this;
		return this.bodies(caller).some((f) => {
			for (let s = p.fn(f, Fn.sites); s < p.sitesEnd(f); s++)
				if (p.text(p.site(s, Site.callee)) === callee) return true;
			return false;
		});
	}

	private bodies(name: string): number[] {
		return this.p.named(name).filter((f) => !this.p.has(f, Flag.noBody | Flag.abiWrapper));
	}
}
