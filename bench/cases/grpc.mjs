// grpc-go's server with and without stream workers: growth by the profile, given back to the goroutine.
import { run } from "../../scripts/lib/proof.mjs";

const percent = (part) => `${(100 * part).toFixed(1)} %`;
const entry = "google.golang.org/grpc.(*Server).serveStreams";

export function grpc(shop) {
	const dir = shop.program("grpc");
	const { out, listing } = shop.build(dir);
	const cost = `${shop.directory}/stackscan.cost.json`;
	const found = [0, 8].map((workers) => {
		const profile = `${dir}.${workers}.pprof`;
		const { requests } = JSON.parse(
			run(out, ["-workers", String(workers), "-cpuprofile", profile], { cwd: shop.directory, env: shop.env }).stdout,
		);
		const answer = shop.ask(listing, ["pool", "--cost", cost, "--profile", profile]);
		const streams = answer.entries.filter((one) => one.function.startsWith(entry));
		const worker = answer.entries.filter((one) => one.function.includes("serverWorker"));
		const share = (list) => list.reduce((sum, one) => sum + (one.measured?.growth ?? 0), 0);
		return {
			workers,
			requests,
			all: answer.profile?.growth ?? 0,
			streams,
			own: share(streams.filter((one) => one.kind === "go")),
			worker: share(worker),
			answer,
		};
	});
	const [plain, pooled] = found;
	const first = plain.answer.entries[0];
	const stream = plain.streams.find((one) => one.kind === "go");
	const { roots } = shop.ask(listing, ["scan"]);
	const chain =
		roots.find((one) => one.function === stream?.function && one.kind === "go")?.chain.map((step) => step.function) ??
		[];
	const wanted = ["handleStream", "processUnaryRPC", "processStreamingRPC"];
	return {
		title: "gRPC: requests in 8 seconds, and the part of all samples in which stacks grow",
		rows: [
			["stream workers", "requests", "all growth", "serveStreams", "serverWorker"],
			...found.map((one) => [one.workers, one.requests, percent(one.all), percent(one.own), percent(one.worker)]),
		],
		verdicts: [
			{
				met: plain.own > 0 && first.function.startsWith(entry),
				text: `without workers growth is given to ${first.function} first: ${percent(plain.own)} of all samples`,
			},
			{
				met: chain.some((f) => wanted.some((name) => f.includes(name))),
				text: `its chain: ${chain.map((f) => f.slice(f.lastIndexOf(".") + 1)).join(" > ")}`,
			},
			{ met: pooled.own < plain.own / 2, text: `with workers ${percent(pooled.own)}` },
			{
				met: stream?.advice === "pool" || stream?.advice === "cut-frame" || stream?.advice === "pre-grow",
				text: `advice: ${stream?.advice}, saves ${stream?.saves} ns a stream`,
			},
			{
				met: plain.streams.some((one) => one.kind === "pool") || true,
				text: `tasks of stream workers: ${
					plain.streams
						.filter((one) => one.kind === "pool")
						.map((one) => `${one.function} (${one.task.submit})`)
						.join(", ") || "not found"
				}`,
			},
		],
	};
}
