/** Errors that are the user's to mend, apart from bugs: shown as one line (and a hint), exit code 2. */
export class UserError extends Error {
	constructor(
		message: string,
		/** One line more: what to do. */
		readonly hint: string | null = null,
	) {
		super(message);
		this.name = "UserError";
	}
}
/** A file, stream or go command that could not be read. */
export class InputError extends UserError {
	constructor(message: string, hint: string | null = null) {
		super(message, hint);
		this.name = "InputError";
	}
}
