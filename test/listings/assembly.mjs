// Assembly functions of the generated package, one file a GOARCH: flags, frames and calls; bodies do nothing.

/** Frames that every assembler takes as they stand: on arm64 the frame and the saved LR must be a multiple of 16. */
const FRAMES = [24, 88, 120, 136, 200, 4008, 4104, 5000, 70008];

const FLAGS = { plain: "0", nosplit: "NOSPLIT", wrapper: "WRAPPER", needctxt: "NEEDCTXT", noframe: "NOSPLIT|NOFRAME" };

/** @returns {{declarations: string, assembly: string, names: string[]}} */
export function assembly(goarch) {
	const functions = [];
	const add = (name, flags, frame, body) => functions.push({ name, flags, frame, body });
	const back = ["RET"];
	const target = "·asmLeaf(SB)";
	add("asmLeaf", FLAGS.nosplit, 0, back);
	add("asmChecked", FLAGS.plain, 0, back);
	add("asmCalling", FLAGS.plain, 8, [`CALL ${target}`, ...back]);
	add("asmContext", FLAGS.needctxt, 200, [`CALL ${target}`, ...back]);
	add("asmWrapper", FLAGS.wrapper, 40, [`CALL ${target}`, ...back]);
	add("asmNosplit", FLAGS.nosplit, 24, [`CALL ${target}`, ...back]);
	if (goarch !== "wasm") {
		add("asmTail", FLAGS.nosplit, 0, [`JMP ${target}`]);
		add("asmNoframe", FLAGS.noframe, 0, back);
	}
	for (const frame of FRAMES) {
		add(`asmFrame${frame}`, FLAGS.plain, frame, back);
		add(`asmCall${frame}`, FLAGS.plain, frame, [`CALL ${target}`, ...back]);
	}
	const text = (f) => [`TEXT ·${f.name}(SB), ${f.flags}, $${f.frame}-8`, ...f.body.map((line) => `\t${line}`), ""];
	return {
		declarations: ["package gen", "", ...functions.map((f) => `func ${f.name}(x uint64)`), ""].join("\n"),
		assembly: ['#include "textflag.h"', "", ...functions.flatMap(text)].join("\n"),
		names: functions.map((f) => f.name),
	};
}
