// grpc-go's server with and without stream workers: growth by the profile, given back to the goroutine.
import { run } from "../../scripts/lib/proof.mjs";
import { ns } from "./model.mjs";

const percent = (part) => `${(100 * part).toFixed(1)} %`;
const short = (name) => name.slice(name.lastIndexOf(".") + 1);
const entry = "google.golang.org/grpc.(*Server).serveStreams";
/** What a unary or a streaming call goes through (grpc-go 1.61, server.go). */
const wanted = /\.\(\*Server\)\.(?:handleStream|processUnaryRPC|processStreamingRPC)$/;

export function grpc(shop) {
	const dir = shop.program("grpc");
	const { out, listing } = shop.build(dir);
	const found = [0, 8].map((workers) => {
		const profile = `${dir}.${workers}.pprof`;
		const args = ["-workers", String(workers), "-cpuprofile", profile];
		const { requests } = JSON.parse(run(out, args, { cwd: shop.directory, env: shop.env }).stdout);
		const answer = shop.ask(listing, ["pool", "--cost", shop.costFile, "--profile", profile]);
		const streams = answer.entries.filter((one) => one.function.startsWith(entry));
		const share = (list) => list.reduce((sum, one) => sum + (one.measured?.growth ?? 0), 0);
		const own = share(streams.filter((one) => one.kind === "go"));
		const { growth, total } = answer.profile;
		return { workers, requests, answer, streams, growth, own, cpu: total / requests, each: (own * total) / requests };
	});
	const [plain, pooled] = found;
	const stream = plain.streams.find((one) => one.kind === "go");
	const task = plain.streams.find((one) => one.kind === "pool" && one.function === stream?.function);
	const { roots } = shop.ask(listing, ["scan"]);
	const root = roots.find((one) => one.function === stream?.function && one.kind === "go");
	const must = root?.chain ?? [];
	const longest = root?.longest?.chain ?? must;
	const steps = (chain) =>
		chain
			.slice(0, 6)
			.map((step) => short(step.function))
			.join(" > ");
	return {
		title: "gRPC: 8 seconds of unary calls; ns of CPU a call, and the part of all samples in which stacks grow",
		rows: [
			[
				"stream workers",
				"calls",
				"CPU a call",
				"all growth",
				"of serveStreams",
				"its growth a call, predicted",
				"measured",
			],
			...found.map((one) => [
				one.workers,
				one.requests,
				ns(one.cpu),
				percent(one.growth),
				percent(one.own),
				one.workers === 0 ? (stream?.cost.growth ?? 0) : "",
				ns(one.each),
			]),
		],
		verdicts: [
			{
				met: plain.own > 0 && plain.answer.entries[0].function.startsWith(entry),
				text: `without workers most growth is given to ${plain.answer.entries[0].function}: ${percent(plain.own)} of all samples`,
			},
			{
				met: root?.verdict === "always" && must.some((step) => wanted.test(step.function)),
				text: `predicted ${root?.verdict}; on every call ${steps(must)}; the longest ${steps(longest)}`,
			},
			{ met: pooled.own < plain.own / 2, text: `with workers ${percent(pooled.own)}` },
			{
				met: task !== undefined && task.task.workers === "kept",
				text: `the workers' task is found: ${task?.function}, sent in ${task?.task.submit}, run by ${task?.task.worker}`,
			},
			{
				met: stream !== undefined && stream.saves > 0 && pooled.cpu < plain.cpu,
				text: `advice ${stream?.advice}; CPU a call ${ns(plain.cpu)} ns, with workers ${ns(pooled.cpu)} ns`,
			},
		],
	};
}
