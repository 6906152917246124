/** Exit codes: the same whatever the format. */
export const exitCodes = {
	clean: 0,
	/** Findings at or above --fail-on. */
	findings: 1,
	/** Usage, configuration, build or input. */
	failure: 2,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
