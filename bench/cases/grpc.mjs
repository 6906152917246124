// grpc-go's server with and without stream workers: growth by the profile, given back to the goroutine.
import { run } from "../../scripts/lib/proof.mjs";
import { ns, within } from "./model.mjs";

const percent = (part) => `${(100 * part).toFixed(1)} %`;
const short = (name) => name.slice(name.lastIndexOf(".") + 1);
/** Seconds of the profile without workers: long enough for samples of the go statement; of the one with them; of each further turn. */
const seconds = { plain: 16, pooled: 8, turn: 2.5 };
/** CPU a call drifts with what else the host of a virtual machine runs: pairs of turns are compared. */
const pairs = 5;
const entry = "google.golang.org/grpc.(*Server).serveStreams";
/** What a unary or a streaming call goes through (grpc-go 1.61, server.go). */
const wanted = /\.\(\*Server\)\.(?:handleStream|processUnaryRPC|processStreamingRPC)$/;

export function grpc(shop) {
	const dir = shop.program("grpc");
	const { out, listing } = shop.build(dir);
	const serve = (workers, time, profile) => {
		const args = ["-workers", String(workers), "-seconds", String(time), "-cpuprofile", profile];
		return JSON.parse(run(out, args, { cwd: shop.directory, env: shop.env }).stdout);
	};
	const profiled = (workers, time) => {
		const profile = `${dir}.${workers}.pprof`;
		const { requests, spawned } = serve(workers, time, profile);
		const answer = shop.ask(listing, ["pool", "--cost", shop.costFile, "--profile", profile]);
		const streams = answer.entries.filter((one) => one.function.startsWith(entry));
		const share = (list) => list.reduce((sum, one) => sum + (one.measured?.growth ?? 0), 0);
		const own = share(streams.filter((one) => one.kind === "go"));
		const { growth, total } = answer.profile;
		const each = (own * total) / spawned;
		return { workers, requests, spawned, answer, streams, growth, own, cpu: total / requests, each };
	};
	// A call that finds no idle worker starts a goroutine: with eight for sixteen clients many do, with one a client few.
	const found = [profiled(0, seconds.plain), profiled(8, seconds.pooled), profiled(16, seconds.pooled)];
	const [plain, some, pooled] = found;
	const perCall = (workers) => {
		const { requests, cpu } = serve(workers, seconds.turn, `${dir}.turn.pprof`);
		return cpu / requests;
	};
	const ratios = Array.from({ length: pairs }, () => (1 / perCall(0)) * perCall(8)).sort((a, b) => a - b);
	const ratio = ratios[Math.floor(pairs / 2)];
	const stream = plain.streams.find((one) => one.kind === "go");
	// Each call starts one goroutine: the share that the model predicts, by calls counted and by samples of the go statement.
	const eachGrowth = (stream?.probability ?? 0) * (stream?.cost.growth ?? 0);
	const counted = (plain.requests * eachGrowth) / plain.answer.profile.total;
	const { samples = 0, growth, low, high } = stream?.predicted?.starts ?? {};
	const byStarts =
		growth == null
			? `${samples} samples are too few`
			: `${percent(growth)} (${samples} samples: ${percent(low)} to ${percent(high)})`;
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
		title: `gRPC: ${seconds.plain} seconds of unary calls, ${seconds.pooled} with workers; ns of CPU a call, and the part of all samples in which stacks grow`,
		rows: [
			[
				"stream workers",
				"calls",
				"goroutines",
				"CPU a call",
				"all growth",
				"of serveStreams",
				"predicted, calls counted",
				"by samples of its go statement",
				"its growth a goroutine, predicted",
				"measured",
			],
			...found.map((one) => [
				one.workers,
				one.requests,
				one.spawned,
				ns(one.cpu),
				percent(one.growth),
				percent(one.own),
				...(one.workers === 0 ? [percent(counted), byStarts] : ["", ""]),
				one.workers === 0 ? (stream?.cost.growth ?? 0) : "",
				one.own > 0 ? ns(one.each) : "",
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
			{
				met: some.own < plain.own && within(some.each, plain.each, 1.5),
				text: `with a worker for two clients ${percent(some.own)}: ${some.spawned} goroutines for ${some.requests} calls, ${ns(some.each)} ns of growth a goroutine, ${ns(plain.each)} without workers`,
			},
			{ met: pooled.own < plain.own / 2, text: `with a worker a client ${percent(pooled.own)}` },
			{
				met: task !== undefined && task.task.workers === "kept",
				text: `the workers' task is found: ${task?.function}, sent in ${task?.task.submit}, run by ${task?.task.worker}`,
			},
			{
				met: stream !== undefined && stream.saves > 0 && ratio < 1,
				text: `advice ${stream?.advice}; CPU a call with workers ${ratio.toFixed(2)} times that without (${pairs} pairs of turns: ${ratios[0].toFixed(2)} to ${ratios.at(-1).toFixed(2)})`,
			},
		],
	};
}
