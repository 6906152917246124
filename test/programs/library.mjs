// Calls of the standard library: deep chains, callbacks, reflection.
const pieces = {
	sprintf: ["fmt", 'r += len(fmt.Sprintf("%d %v %q", n, r, "word"))'],
	errorf: ["fmt", 'err := fmt.Errorf("x: %w", errors.New("y"))', "c.Keep = errors.Unwrap(err)"],
	stringer: ["fmt", "r += len(fmt.Sprint(time.Duration(n) * time.Second))"],
	builder: ["strings", "var x strings.Builder", 'x.WriteString("a")', "x.WriteByte('b')", "r += len(x.String())"],
	split: ["strings", 'r += len(strings.Split("a,b,c", ",")) + strings.Index("generated", "ted")'],
	number: ["strconv", "x, _ := strconv.Atoi(strconv.Itoa(n))", "r += x", 'r += len(strconv.Quote("ö"))'],
	float: ["strconv", "r += len(strconv.FormatFloat(float64(n)/3, 'g', -1, 64))"],
	buffer: [
		"bytes",
		'x := bytes.NewBufferString("some text")',
		"x.WriteByte('b')",
		"y, _ := x.ReadByte()",
		"r += int(y)",
	],
	reflect: [
		"reflect",
		"x := reflect.ValueOf(func(a int) int { return a + 1 })",
		"r += int(x.Call([]reflect.Value{reflect.ValueOf(n)})[0].Int())",
	],
	deep: ["reflect", "if reflect.DeepEqual([]int{n}, []int{r}) { r++ }"],
	context: [
		"context",
		"x, y := context.WithCancel(context.Background())",
		"y()",
		"<-x.Done()",
		"if x.Err() != nil { r++ }",
	],
	now: ["time", "r += len(time.Now().UTC().Format(time.RFC3339)) & 1"],
	read: ["bufio", 'x := bufio.NewScanner(strings.NewReader("a\\nb"))', "for x.Scan() { r += len(x.Text()) }"],
	pull: ["iter", "x, y := iter.Pull(iter.Seq[int](h.Each(2)))", "z, _ := x()", "y()", "r += z"],
	stack: ["runtime/debug", "r += len(debug.Stack()) & 1"],
	parse: ["time", 'if x, err := time.ParseDuration("1h5m"); err == nil { r += int(x) }'],
};
const also = { errorf: ["errors"], stringer: ["time"], read: ["strings"] };

/** With a callback whose body is drawn: before, behind. */
const callbacks = {
	sort: [
		"sort",
		"x := []int{r, n, 3, r & 5}",
		"sort.Slice(x, func(a, b int) bool {",
		"return x[a] < x[b]",
		"})",
		"r += x[0]",
	],
	slices: [
		"slices",
		"x := []int{r, n, 3}",
		"slices.SortFunc(x, func(a, b int) int {",
		"return a - b",
		"})",
		"r += x[0]",
	],
	map: ["strings", "", "r += len(strings.Map(func(a rune) rune {", "return a + 1", '}, "word"))', ""],
	once: ["sync", "", "sync.OnceFunc(func() {", "return", "})()", ""],
};

export const library = {
	std: {
		weight: 14,
		needs: "library",
		draw({ random }, scope) {
			scope.spend(40);
			return { name: random.pick(Object.keys(pieces)) };
		},
		emit({ name }, e) {
			const [path, ...lines] = pieces[name];
			for (const each of [path, ...(also[name] ?? [])]) e.use(each);
			e.line("{");
			for (const line of lines) e.line(line);
			e.line("}");
		},
	},
	callback: {
		weight: 4,
		needs: "library",
		allowed: (scope) => scope.level < 3,
		draw(d, scope) {
			scope.spend(20);
			const name = d.random.pick(Object.keys(callbacks));
			// sync.OnceFunc takes a Goexit of its function for panic(nil), and ends the program.
			const exits = scope.exits && name !== "once";
			return { name, lists: [d.list(scope.inner({ times: scope.times * 5, loop: false, exits }))] };
		},
		emit({ name, lists: [body] }, e) {
			const [path, before, open, end, close, behind] = callbacks[name];
			e.use(path);
			e.line("{");
			e.line(before);
			e.line(open);
			e.in(end === "return" ? "void" : { text: end }, () => e.list(body));
			e.line(end);
			e.line(close);
			e.line(behind);
			e.line("}");
		},
	},
};
