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

function scan(bytes: Uint8Array, name: string): void {
	status.textContent = `Reading ${name} …`;
	document.body.dataset["state"] = "busy";
	worker.postMessage({ bytes, name } satisfies Question);
}

worker.addEventListener("message", (event: MessageEvent<Answer>) => {
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
	status.textContent = event.message;
	document.body.dataset["state"] = "failed";
});

async function scanFile(one: File | undefined): Promise<void> {
	if (one !== undefined) scan(new Uint8Array(await one.arrayBuffer()), one.name);
}

area.addEventListener("input", () => {
	if (area.value.trim() !== "") scan(new TextEncoder().encode(area.value), "pasted text");
});
file.addEventListener("change", () => void scanFile(file.files?.[0]));
addEventListener("dragover", (event) => event.preventDefault());
addEventListener("drop", (event) => {
	event.preventDefault();
	const transfer = event.dataTransfer;
	if (transfer === null) return;
	if (transfer.files.length > 0) void scanFile(transfer.files[0]);
	else scan(new TextEncoder().encode(transfer.getData("text")), "dropped text");
});

const choose = h("select", {
	"aria-label": "Example",
	onchange: () => {
		const example = examples[Number(choose.value)];
		if (example !== undefined) scan(new TextEncoder().encode(example.text), example.name);
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
