/** Errors of the input stage that say more than one line. */
import { InputError } from "../util/errors.js";

/** The build failed: `output` is what the go command says, as it says it. */
export class BuildError extends InputError {
	constructor(
		message: string,
		readonly output: string,
	) {
		super(message);
		this.name = "BuildError";
	}
}
