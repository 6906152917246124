/** Errors of the input stage that say more than one line. */
import { InputError } from "../util/errors.js";
import { adviceFor } from "./advice.js";

/** The build failed: `output` is what the go command says, as it says it. */
export class BuildError extends InputError {
	constructor(
		message: string,
		readonly output: string,
	) {
		super(message, adviceFor(output));
		this.name = "BuildError";
	}
}
