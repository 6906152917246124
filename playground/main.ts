/** The playground: a listing goes in by pasting, dropping or choosing a file; its report opens below. */
import { h } from "../page/dom.js";
import { themeButton } from "../page/theme.js";
import type { Answer, Question } from "./worker.js";

interface Example {
	readonly name: string;
	readonly text: string;
}

const textIn = (id: string): string => document.getElementById(id)?.textContent ?? "";
const worker = new Worker(
	URL.createObjectURL(new Blob([JSON.parse(textIn("worker")) as string], { type: "text/javascript" })),
);
const examples = JSON.parse(textIn("examples")) as readonly Example[];

const status = h(
	"p",
	{ role: "status", class: "quiet" },
	"Nothing leaves this page: the listing is read by your browser.",
);
const frame = h("iframe", { title: "report", class: "report" }) as HTMLIFrameElement;
const save = h("a", { class: "save", download: "stackscan.html" }, "Save the report");
const area = h("textarea", {
	rows: 6,
	spellcheck: "false",
	"aria-label": "Listing",
	placeholder: "Paste a listing: go build -gcflags=-S ./... 2> stack.s   or   go tool compile -S stack.go > stack.s",
}) as HTMLTextAreaElement;
const file = h("input", { type: "file", "aria-label": "Listing file" }) as HTMLInputElement;

let opened: string | null = null;

/** Makes what is to be read next; null where nothing waits. A text that is put in line by line is read once, as it is in the end. */
let next: (() => Question) | null = null;
let busy = false;

function scan(name: string, bytes: () => Uint8Array): void {
	status.textContent = `Reading ${name} …`;
	document.body.dataset["state"] = "busy";
	next = () => ({ bytes: bytes(), name });
	if (!busy) setTimeout(ask);
	busy = true;
}

function ask(): void {
	const question = next;
	next = null;
	if (question !== null) worker.postMessage(question());
}

/** True when what came in meanwhile is read instead of showing the answer. */
function asksAgain(): boolean {
	busy = next !== null;
	if (busy) ask();
	return busy;
}

const encoded = (text: string) => (): Uint8Array => new TextEncoder().encode(text);

worker.addEventListener("message", (event: MessageEvent<Answer>) => {
	if (asksAgain()) return;
	const answer = event.data;
	if ("error" in answer) {
		status.textContent = answer.error;
		document.body.dataset["state"] = "failed";
		return;
	}
	if (opened !== null) URL.revokeObjectURL(opened);
	opened = URL.createObjectURL(new Blob([answer.html], { type: "text/html" }));
	frame.src = opened;
	save.setAttribute("href", opened);
	status.textContent = "";
	document.body.dataset["state"] = "done";
});
worker.addEventListener("error", (event) => {
	if (asksAgain()) return;
	status.textContent = event.message;
	document.body.dataset["state"] = "failed";
});

async function scanFile(one: File | undefined): Promise<void> {
	if (one === undefined) return;
	const bytes = new Uint8Array(await one.arrayBuffer());
	scan(one.name, () => bytes);
}

area.addEventListener("input", () => {
	if (area.value.trim() !== "") scan("pasted text", () => new TextEncoder().encode(area.value));
});
file.addEventListener("change", () => void scanFile(file.files?.[0]));
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
	event.preventDefault();
	const transfer = event.dataTransfer;
	if (transfer === null) return;
	if (transfer.files.length > 0) void scanFile(transfer.files[0]);
	else scan("dropped text", encoded(transfer.getData("text")));
});

const choose = h("select", {
	"aria-label": "Example",
	onchange: () => {
		const example = examples[Number(choose.value)];
		if (example !== undefined) scan(example.name, encoded(example.text));
	},
}) as HTMLSelectElement;
choose.append(h("option", { value: "" }, "an example …"));
for (const [i, example] of examples.entries()) choose.append(h("option", { value: i }, example.name));

document.body.append(
	h(
		"header",
		{},
		h("div", { class: "line" }, h("h1", {}, "stackscan playground"), file, choose, save, themeButton()),
		area,
		status,
	),
	frame,
);
