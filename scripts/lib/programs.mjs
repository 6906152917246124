// The corpus: programs whose goroutines are recorded while their own tests run. Modules are fetched by version when they
// are wanted; nothing of them is kept here. `net`: the tests open sockets on this machine.

const std = (name, flags = []) => ({ name, package: name, module: null, flags });
const module = (name, version, folder = "", flags = []) => ({
	name: `${name.replace(/^github\.com\/|\/v\d+$/g, "")}${folder === "" ? "" : `/${folder}`}`,
	package: `./${folder}`,
	module: `${name}@${version}`,
	flags,
});

export const programs = [
	std("net/http"),
	std("net"),
	std("crypto/tls"),
	std("database/sql"),
	std("net/rpc"),
	std("net/http/httputil"),
	std("os/exec"),
	std("context"),
	std("encoding/json"),
	std("go/types"),
	std("text/template"),
	std("io"),
	std("os"),
	std("log/slog"),
	std("time"),
	std("sync"),
	module("google.golang.org/grpc", "v1.61.1", "internal/transport"),
	module("github.com/valyala/fasthttp", "v1.55.0"),
	module("github.com/hashicorp/raft", "v1.7.1"),
	module("github.com/hashicorp/memberlist", "v0.5.1"),
	module("github.com/panjf2000/ants/v2", "v2.10.0"),
	module("golang.org/x/sync", "v0.8.0", "errgroup"),
	module("github.com/gorilla/websocket", "v1.5.3"),
	module("go.uber.org/zap", "v1.27.0"),
	module("github.com/go-chi/chi/v5", "v5.1.0", "middleware"),
	module("github.com/nsqio/nsq", "v1.3.0", "nsqd"),
	module("go.etcd.io/bbolt", "v1.3.11"),
	module("github.com/miekg/dns", "v1.1.62"),
];
