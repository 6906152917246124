/** Completion of the shells and the man page, both made from the command tree: what is not in it is in neither. */
import type { Command, Option } from "commander";
import { UserError } from "../util/errors.js";

/** A command of the tree as the shells need it. */
interface Entry {
	readonly name: string;
	readonly description: string;
	readonly options: readonly Option[];
	/** Words that may follow: names of subcommands, of rules. */
	readonly words: readonly string[];
}

function isHidden(command: Command): boolean {
	return (command as unknown as { readonly _hidden?: boolean })._hidden === true;
}

/** The commands, `words` standing for arguments that have names. */
function entriesOf(program: Command, words: Readonly<Record<string, readonly string[]>>): Entry[] {
	return program.commands
		.filter((command) => !isHidden(command))
		.map((command) => ({
			name: command.name(),
			description: command.description(),
			options: command.options,
			words: [...command.commands.map((one) => one.name()), ...(words[command.name()] ?? [])],
		}));
}

/** Values an option may have, by its name. */
function valuesOf(option: Option, formats: readonly string[]): readonly string[] {
	if (option.long === "--format") return formats;
	return option.argChoices ?? [];
}

const flagsOf = (option: Option): string[] => [option.short, option.long].filter((flag) => flag !== undefined);

/** For single quotes of a POSIX shell. */
function quoted(text: string): string {
	return `'${text.replaceAll("'", "'\\''")}'`;
}

function bash(entries: readonly Entry[], scan: Entry, formats: readonly string[]): string {
	const names = entries.map((entry) => entry.name);
	const options = (entry: Entry): string => entry.options.flatMap(flagsOf).join(" ");
	const withValue = [
		...new Set(entries.flatMap((entry) => entry.options.filter((option) => option.required).flatMap(flagsOf))),
	];
	const choices = new Map<string, readonly string[]>();
	for (const option of entries.flatMap((entry) => entry.options)) {
		const values = valuesOf(option, formats);
		if (values.length > 0 && option.long !== undefined) choices.set(option.long, values);
	}
	return `# bash completion for stackscan: source <(stackscan completion bash)
_stackscan() {
	local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=scan word
	COMPREPLY=()
	for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
		case $word in ${names.join("|")}) command=$word; break ;; esac
	done
	case $before in
${[...choices].map(([flag, values]) => `		${flag}) COMPREPLY=($(compgen -W ${quoted(values.join(" "))} -- "$current")); return ;;`).join("\n")}
		${withValue.filter((flag) => !choices.has(flag)).join("|")}) COMPREPLY=($(compgen -f -- "$current")); return ;;
	esac
	local options words=
	case $command in
${entries.map((entry) => `		${entry.name}) options=${quoted(options(entry))} words=${quoted(entry.words.join(" "))} ;;`).join("\n")}
	esac
	if [[ $current == -* ]]; then
		COMPREPLY=($(compgen -W "$options --help" -- "$current"))
	elif [[ -n $words ]]; then
		COMPREPLY=($(compgen -W "$words" -- "$current"))
	elif (( COMP_CWORD == 1 )); then
		COMPREPLY=($(compgen -W ${quoted(names.filter((name) => name !== scan.name).join(" "))} -- "$current") $(compgen -f -- "$current"))
	else
		COMPREPLY=($(compgen -f -- "$current"))
	fi
}
complete -o filenames -F _stackscan stackscan
`;
}

function zshOption(option: Option, formats: readonly string[]): string[] {
	const about = option.description.replaceAll(/[[\]:]/g, " ");
	const values = valuesOf(option, formats);
	const value = option.required ? `:value:${values.length > 0 ? `(${values.join(" ")})` : "_files"}` : "";
	return flagsOf(option).map((flag) => quoted(`*${flag}[${about}]${value}`));
}

function zsh(entries: readonly Entry[], scan: Entry, formats: readonly string[]): string {
	const describe = entries.map(({ name, description }) => quoted(`${name}:${description.replaceAll(":", " ")}`));
	const branch = ({ name, options, words }: Entry): string => {
		const rest = words.length > 0 ? `'*:word:(${words.join(" ")})'` : "'*:input:_files'";
		return `		${name})\n			_arguments ${[...options.flatMap((one) => zshOption(one, formats)), rest].join(" \\\n				")} ;;`;
	};
	return `#compdef stackscan
# zsh completion for stackscan: stackscan completion zsh > "\${fpath[1]}/_stackscan"
_stackscan() {
	local -a commands
	commands=(${describe.join("\n		")})
	local command=\${words[2]}
	if (( CURRENT == 2 )) && [[ $command != -* ]]; then
		_describe command commands
		_files
		return
	fi
	if [[ -z \${(M)commands:#\${command}:*} ]]; then command=${scan.name}; else shift words; (( CURRENT-- )); fi
	case $command in
${entries.map(branch).join("\n")}
	esac
}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then _stackscan "$@"; else compdef _stackscan stackscan; fi
`;
}

function fish(entries: readonly Entry[], scan: Entry, formats: readonly string[]): string {
	const names = entries.map((entry) => entry.name).join(" ");
	const lines = ["# fish completion for stackscan: stackscan completion fish | source"];
	for (const { name, description } of entries)
		lines.push(`complete -c stackscan -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`);
	for (const entry of entries) {
		const seen = quoted(`__fish_seen_subcommand_from ${entry.name}`);
		const when = entry === scan ? quoted(`not __fish_seen_subcommand_from ${names}`) : seen;
		if (entry.words.length > 0) lines.push(`complete -c stackscan -n ${when} -f -a ${quoted(entry.words.join(" "))}`);
		for (const option of entry.options) {
			const values = valuesOf(option, formats);
			const flags = [
				...(option.short === undefined ? [] : [`-s ${option.short.slice(1)}`]),
				...(option.long === undefined
					? []
					: [option.long.startsWith("--") ? `-l ${option.long.slice(2)}` : `-s ${option.long.slice(1)}`]),
			].join(" ");
			const value = option.required ? ` -r${values.length > 0 ? ` -f -a ${quoted(values.join(" "))}` : ""}` : "";
			lines.push(`complete -c stackscan -n ${when} ${flags}${value} -d ${quoted(option.description)}`);
		}
	}
	return `${lines.join("\n")}\n`;
}

const shells = { bash, zsh, fish } as const;

export const shellNames = Object.keys(shells);

/** @throws UserError for a shell that is not known. */
export function completionFor(
	shell: string,
	program: Command,
	words: Readonly<Record<string, readonly string[]>>,
	formats: readonly string[],
): string {
	if (!Object.hasOwn(shells, shell))
		throw new UserError(`no completion for ${JSON.stringify(shell)}`, `shells: ${shellNames.join(", ")}`);
	const entries = entriesOf(program, words);
	return shells[shell as keyof typeof shells](entries, entries.find((one) => one.name === "scan")!, formats);
}

/** For roff: what begins a line with a dot or an apostrophe, and backslashes. */
function roff(text: string): string {
	return text
		.replaceAll("\\", "\\e")
		.replaceAll("-", "\\-")
		.replaceAll(/^([.'])/gm, "\\&$1");
}

function manOptions(options: readonly Option[]): string[] {
	return options.map((option) => `.TP\n.B ${roff(option.flags)}\n${roff(option.description)}`);
}

/** stackscan(1), by the macros of man(7). */
export function manPage(program: Command, version: string, examples: string): string {
	const entries = entriesOf(program, {});
	return `${[
		`.TH STACKSCAN 1 "" "stackscan ${roff(version)}"`,
		".SH NAME",
		"stackscan \\- which goroutines outgrow their start stack, and what it costs",
		".SH SYNOPSIS",
		".B stackscan\n[command] [options] [input...]",
		".SH DESCRIPTION",
		roff(program.description()),
		...entries.flatMap((entry) => [
			`.SH ${entry.name.toUpperCase()}`,
			roff(entry.description),
			...manOptions(entry.options),
		]),
		".SH EXAMPLES",
		".nf",
		roff(examples.trim()),
		".fi",
	].join("\n")}\n`;
}
