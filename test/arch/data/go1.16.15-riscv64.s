"".use STEXT size=4 args=0x8 locals=0x0 funcid=0x0 leaf
	0x0000 00000 (p.go:11)	TEXT	"".use(SB), LEAF|NOFRAME|ABIInternal, $0-8
	0x0000 00000 (p.go:11)	JALR	X0, X1
	0x0000 67 80 00 00                                      g...
"".leaf8 STEXT size=184 args=0x10 locals=0x20 funcid=0x0
	0x0000 00000 (p.go:22)	TEXT	"".leaf8(SB), ABIInternal, $24-16
	0x0000 00000 (p.go:22)	LD	16(g), X10
	0x0004 00004 (p.go:22)	BLTU	X10, SP, $16
	0x0008 00008 (p.go:22)	AUIPC	$0, $0, X31
	0x000c 00012 (p.go:22)	JALR	X5, (X31)(X31)(REG)
	0x0010 00016 (p.go:22)	JAL	X0, $-16
	0x0014 00020 (p.go:22)	NOP
	0x0014 00020 (p.go:22)	SD	X1, -32(SP)
	0x0018 00024 (p.go:22)	ADDI	$-32, SP, SP
	0x001c 00028 (p.go:22)	ADDI	$"".b+24(SP), SP, X5
	0x0020 00032 (p.go:22)	ADDI	$"".b+31(SP), SP, X3
	0x0024 00036 (p.go:22)	SB	X0, (X5)
	0x0028 00040 (p.go:22)	ADDI	$1, X5, X5
	0x002c 00044 (p.go:22)	BGEU	X3, X5, $-8
	0x0030 00048 (p.go:22)	LD	"".i+40(SP), X3
	0x0034 00052 (p.go:22)	ADDIW	$8, X0, X5
	0x0038 00056 (p.go:22)	BGEU	X3, X5, $108
	0x003c 00060 (p.go:22)	ADDI	$"".b+24(SP), SP, X7
	0x0040 00064 (p.go:22)	ADD	X7, X3, X8
	0x0044 00068 (p.go:22)	ADDIW	$1, X0, X9
	0x0048 00072 (p.go:22)	SB	X9, (X8)
	0x004c 00076 (p.go:22)	ADDIW	$63, X0, X8
	0x0050 00080 (p.go:22)	SLTIU	$64, X8, X8
	0x0054 00084 (p.go:22)	NEG	X8, X8
	0x0058 00088 (p.go:22)	SRLI	$63, X3, X9
	0x005c 00092 (p.go:22)	AND	X8, X9, X8
	0x0060 00096 (p.go:22)	ADD	X8, X3, X3
	0x0064 00100 (p.go:22)	ADDIW	$1, X0, X8
	0x0068 00104 (p.go:22)	SLTIU	$64, X8, X8
	0x006c 00108 (p.go:22)	ADDI	$-1, X8, X8
	0x0070 00112 (p.go:22)	ORI	$1, X8, X8
	0x0074 00116 (p.go:22)	SRA	X8, X3, X3
	0x0078 00120 (p.go:22)	BGEU	X3, X5, $28
	0x007c 00124 (p.go:22)	ADD	X7, X3, X3
	0x0080 00128 (p.go:22)	LBU	(X3), X3
	0x0084 00132 (p.go:22)	SB	X3, "".~r1+48(SP)
	0x0088 00136 (p.go:22)	LD	(SP), X1
	0x008c 00140 (p.go:22)	ADDI	$32, SP, SP
	0x0090 00144 (p.go:22)	JALR	X0, X1
	0x0094 00148 (p.go:22)	MOV	X3, X5
	0x0098 00152 (p.go:22)	ADDIW	$8, X0, X6
	0x009c 00156 (p.go:22)	AUIPC	$0, $0, X31
	0x00a0 00160 (p.go:22)	JALR	X1, (X31)(X31)(REG)
	0x00a4 00164 (p.go:22)	MOV	X3, X5
	0x00a8 00168 (p.go:22)	ADDIW	$8, X0, X6
	0x00ac 00172 (p.go:22)	AUIPC	$0, $0, X31
	0x00b0 00176 (p.go:22)	JALR	X1, (X31)(X31)(REG)
	0x00b4 00180 (p.go:22)	ADDI	$0, X0, X0
	0x0000 03 b5 0d 01 63 68 25 00 97 0f 00 00 e7 82 0f 00  ....ch%.........
	0x0010 6f f0 1f ff 23 30 11 fe 13 01 01 fe 93 02 81 01  o...#0..........
	0x0020 93 01 f1 01 23 80 02 00 93 82 12 00 e3 fc 51 fe  ....#.........Q.
	0x0030 83 31 81 02 9b 02 80 00 63 f6 51 06 93 03 81 01  .1......c.Q.....
	0x0040 33 84 71 00 9b 04 10 00 23 00 94 00 1b 04 f0 03  3.q.....#.......
	0x0050 13 34 04 04 33 04 80 40 93 d4 f1 03 33 f4 84 00  .4..3..@....3...
	0x0060 b3 81 81 00 1b 04 10 00 13 34 04 04 13 04 f4 ff  .........4......
	0x0070 13 64 14 00 b3 d1 81 40 63 fe 51 00 b3 81 71 00  .d.....@c.Q...q.
	0x0080 83 c1 01 00 23 08 31 02 83 30 01 00 13 01 01 02  ....#.1..0......
	0x0090 67 80 00 00 93 82 01 00 1b 03 80 00 97 0f 00 00  g...............
	0x00a0 e7 80 0f 00 93 82 01 00 1b 03 80 00 97 0f 00 00  ................
	0x00b0 e7 80 0f 00 13 00 00 00                          ........
	rel 8+8 t=51 runtime.morestack_noctxt+0
	rel 12+4 t=14 runtime.morestack_noctxt+0
	rel 156+8 t=51 runtime.panicIndex+0
	rel 160+4 t=14 runtime.panicIndex+0
	rel 172+8 t=51 runtime.panicIndex+0
	rel 176+4 t=14 runtime.panicIndex+0
"".call8 STEXT size=196 args=0x10 locals=0x20 funcid=0x0
	0x0000 00000 (p.go:24)	TEXT	"".call8(SB), ABIInternal, $24-16
	0x0000 00000 (p.go:24)	LD	16(g), X10
	0x0004 00004 (p.go:24)	BLTU	X10, SP, $16
	0x0008 00008 (p.go:24)	AUIPC	$0, $0, X31
	0x000c 00012 (p.go:24)	JALR	X5, (X31)(X31)(REG)
	0x0010 00016 (p.go:24)	JAL	X0, $-16
	0x0014 00020 (p.go:24)	NOP
	0x0014 00020 (p.go:24)	SD	X1, -32(SP)
	0x0018 00024 (p.go:24)	ADDI	$-32, SP, SP
	0x001c 00028 (p.go:24)	ADDI	$"".b+24(SP), SP, X5
	0x0020 00032 (p.go:24)	ADDI	$"".b+31(SP), SP, X3
	0x0024 00036 (p.go:24)	SB	X0, (X5)
	0x0028 00040 (p.go:24)	ADDI	$1, X5, X5
	0x002c 00044 (p.go:24)	BGEU	X3, X5, $-8
	0x0030 00048 (p.go:24)	LD	"".i+40(SP), X3
	0x0034 00052 (p.go:24)	ADDIW	$8, X0, X5
	0x0038 00056 (p.go:24)	BGEU	X3, X5, $120
	0x003c 00060 (p.go:24)	ADDI	$"".b+24(SP), SP, X5
	0x0040 00064 (p.go:24)	ADD	X5, X3, X6
	0x0044 00068 (p.go:24)	SD	X6, 8(SP)
	0x0048 00072 (p.go:24)	AUIPC	$0, $0, X31
	0x004c 00076 (p.go:24)	JALR	X1, (X31)(X31)(REG)
	0x0050 00080 (p.go:24)	ADDIW	$63, X0, X3
	0x0054 00084 (p.go:24)	SLTIU	$64, X3, X3
	0x0058 00088 (p.go:24)	NEG	X3, X3
	0x005c 00092 (p.go:24)	LD	"".i+40(SP), X5
	0x0060 00096 (p.go:24)	SRLI	$63, X5, X6
	0x0064 00100 (p.go:24)	AND	X3, X6, X3
	0x0068 00104 (p.go:24)	ADD	X3, X5, X3
	0x006c 00108 (p.go:24)	ADDIW	$1, X0, X5
	0x0070 00112 (p.go:24)	SLTIU	$64, X5, X5
	0x0074 00116 (p.go:24)	ADDI	$-1, X5, X5
	0x0078 00120 (p.go:24)	ORI	$1, X5, X5
	0x007c 00124 (p.go:24)	SRA	X5, X3, X5
	0x0080 00128 (p.go:24)	ADDIW	$8, X0, X3
	0x0084 00132 (p.go:24)	BGEU	X5, X3, $32
	0x0088 00136 (p.go:24)	ADDI	$"".b+24(SP), SP, X3
	0x008c 00140 (p.go:24)	ADD	X3, X5, X3
	0x0090 00144 (p.go:24)	LBU	(X3), X3
	0x0094 00148 (p.go:24)	SB	X3, "".~r1+48(SP)
	0x0098 00152 (p.go:24)	LD	(SP), X1
	0x009c 00156 (p.go:24)	ADDI	$32, SP, SP
	0x00a0 00160 (p.go:24)	JALR	X0, X1
	0x00a4 00164 (p.go:24)	MOV	X3, X6
	0x00a8 00168 (p.go:24)	AUIPC	$0, $0, X31
	0x00ac 00172 (p.go:24)	JALR	X1, (X31)(X31)(REG)
	0x00b0 00176 (p.go:24)	MOV	X3, X5
	0x00b4 00180 (p.go:24)	ADDIW	$8, X0, X6
	0x00b8 00184 (p.go:24)	AUIPC	$0, $0, X31
	0x00bc 00188 (p.go:24)	JALR	X1, (X31)(X31)(REG)
	0x00c0 00192 (p.go:24)	ADDI	$0, X0, X0
	0x0000 03 b5 0d 01 63 68 25 00 97 0f 00 00 e7 82 0f 00  ....ch%.........
	0x0010 6f f0 1f ff 23 30 11 fe 13 01 01 fe 93 02 81 01  o...#0..........
	0x0020 93 01 f1 01 23 80 02 00 93 82 12 00 e3 fc 51 fe  ....#.........Q.
	0x0030 83 31 81 02 9b 02 80 00 63 fc 51 06 93 02 81 01  .1......c.Q.....
	0x0040 33 83 51 00 23 34 61 00 97 0f 00 00 e7 80 0f 00  3.Q.#4a.........
	0x0050 9b 01 f0 03 93 b1 01 04 b3 01 30 40 83 32 81 02  ..........0@.2..
	0x0060 13 d3 f2 03 b3 71 33 00 b3 81 32 00 9b 02 10 00  .....q3...2.....
	0x0070 93 b2 02 04 93 82 f2 ff 93 e2 12 00 b3 d2 51 40  ..............Q@
	0x0080 9b 01 80 00 63 f0 32 02 93 01 81 01 b3 81 32 00  ....c.2.......2.
	0x0090 83 c1 01 00 23 08 31 02 83 30 01 00 13 01 01 02  ....#.1..0......
	0x00a0 67 80 00 00 13 83 01 00 97 0f 00 00 e7 80 0f 00  g...............
	0x00b0 93 82 01 00 1b 03 80 00 97 0f 00 00 e7 80 0f 00  ................
	0x00c0 13 00 00 00                                      ....
	rel 8+8 t=51 runtime.morestack_noctxt+0
	rel 12+4 t=14 runtime.morestack_noctxt+0
	rel 72+8 t=51 "".use+0
	rel 76+4 t=14 "".use+0
	rel 168+8 t=51 runtime.panicIndex+0
	rel 172+4 t=14 runtime.panicIndex+0
	rel 184+8 t=51 runtime.panicIndex+0
	rel 188+4 t=14 runtime.panicIndex+0
"".call144 STEXT size=200 args=0x10 locals=0xa8 funcid=0x0
	0x0000 00000 (p.go:116)	TEXT	"".call144(SB), ABIInternal, $160-16
	0x0000 00000 (p.go:116)	LD	16(g), X10
	0x0004 00004 (p.go:116)	ADDI	$-40, SP, X11
	0x0008 00008 (p.go:116)	BLTU	X10, X11, $16
	0x000c 00012 (p.go:116)	AUIPC	$0, $0, X31
	0x0010 00016 (p.go:116)	JALR	X5, (X31)(X31)(REG)
	0x0014 00020 (p.go:116)	JAL	X0, $-20
	0x0018 00024 (p.go:116)	NOP
	0x0018 00024 (p.go:116)	SD	X1, -168(SP)
	0x001c 00028 (p.go:116)	ADDI	$-168, SP, SP
	0x0020 00032 (p.go:116)	ADDI	$"".b+24(SP), SP, X5
	0x0024 00036 (p.go:116)	ADDI	$"".b+167(SP), SP, X3
	0x0028 00040 (p.go:116)	SB	X0, (X5)
	0x002c 00044 (p.go:116)	ADDI	$1, X5, X5
	0x0030 00048 (p.go:116)	BGEU	X3, X5, $-8
	0x0034 00052 (p.go:116)	LD	"".i+176(SP), X3
	0x0038 00056 (p.go:116)	ADDIW	$144, X0, X5
	0x003c 00060 (p.go:116)	BGEU	X3, X5, $120
	0x0040 00064 (p.go:116)	ADDI	$"".b+24(SP), SP, X5
	0x0044 00068 (p.go:116)	ADD	X5, X3, X6
	0x0048 00072 (p.go:116)	SD	X6, 8(SP)
	0x004c 00076 (p.go:116)	AUIPC	$0, $0, X31
	0x0050 00080 (p.go:116)	JALR	X1, (X31)(X31)(REG)
	0x0054 00084 (p.go:116)	ADDIW	$63, X0, X3
	0x0058 00088 (p.go:116)	SLTIU	$64, X3, X3
	0x005c 00092 (p.go:116)	NEG	X3, X3
	0x0060 00096 (p.go:116)	LD	"".i+176(SP), X5
	0x0064 00100 (p.go:116)	SRLI	$63, X5, X6
	0x0068 00104 (p.go:116)	AND	X3, X6, X3
	0x006c 00108 (p.go:116)	ADD	X3, X5, X3
	0x0070 00112 (p.go:116)	ADDIW	$1, X0, X5
	0x0074 00116 (p.go:116)	SLTIU	$64, X5, X5
	0x0078 00120 (p.go:116)	ADDI	$-1, X5, X5
	0x007c 00124 (p.go:116)	ORI	$1, X5, X5
	0x0080 00128 (p.go:116)	SRA	X5, X3, X5
	0x0084 00132 (p.go:116)	ADDIW	$144, X0, X3
	0x0088 00136 (p.go:116)	BGEU	X5, X3, $32
	0x008c 00140 (p.go:116)	ADDI	$"".b+24(SP), SP, X3
	0x0090 00144 (p.go:116)	ADD	X3, X5, X3
	0x0094 00148 (p.go:116)	LBU	(X3), X3
	0x0098 00152 (p.go:116)	SB	X3, "".~r1+184(SP)
	0x009c 00156 (p.go:116)	LD	(SP), X1
	0x00a0 00160 (p.go:116)	ADDI	$168, SP, SP
	0x00a4 00164 (p.go:116)	JALR	X0, X1
	0x00a8 00168 (p.go:116)	MOV	X3, X6
	0x00ac 00172 (p.go:116)	AUIPC	$0, $0, X31
	0x00b0 00176 (p.go:116)	JALR	X1, (X31)(X31)(REG)
	0x00b4 00180 (p.go:116)	MOV	X3, X5
	0x00b8 00184 (p.go:116)	ADDIW	$144, X0, X6
	0x00bc 00188 (p.go:116)	AUIPC	$0, $0, X31
	0x00c0 00192 (p.go:116)	JALR	X1, (X31)(X31)(REG)
	0x00c4 00196 (p.go:116)	ADDI	$0, X0, X0
	0x0000 03 b5 0d 01 93 05 81 fd 63 68 b5 00 97 0f 00 00  ........ch......
	0x0010 e7 82 0f 00 6f f0 df fe 23 3c 11 f4 13 01 81 f5  ....o...#<......
	0x0020 93 02 81 01 93 01 71 0a 23 80 02 00 93 82 12 00  ......q.#.......
	0x0030 e3 fc 51 fe 83 31 01 0b 9b 02 00 09 63 fc 51 06  ..Q..1......c.Q.
	0x0040 93 02 81 01 33 83 51 00 23 34 61 00 97 0f 00 00  ....3.Q.#4a.....
	0x0050 e7 80 0f 00 9b 01 f0 03 93 b1 01 04 b3 01 30 40  ..............0@
	0x0060 83 32 01 0b 13 d3 f2 03 b3 71 33 00 b3 81 32 00  .2.......q3...2.
	0x0070 9b 02 10 00 93 b2 02 04 93 82 f2 ff 93 e2 12 00  ................
	0x0080 b3 d2 51 40 9b 01 00 09 63 f0 32 02 93 01 81 01  ..Q@....c.2.....
	0x0090 b3 81 32 00 83 c1 01 00 23 0c 31 0a 83 30 01 00  ..2.....#.1..0..
	0x00a0 13 01 81 0a 67 80 00 00 13 83 01 00 97 0f 00 00  ....g...........
	0x00b0 e7 80 0f 00 93 82 01 00 1b 03 00 09 97 0f 00 00  ................
	0x00c0 e7 80 0f 00 13 00 00 00                          ........
	rel 12+8 t=51 runtime.morestack_noctxt+0
	rel 16+4 t=14 runtime.morestack_noctxt+0
	rel 76+8 t=51 "".use+0
	rel 80+4 t=14 "".use+0
	rel 172+8 t=51 runtime.panicIndex+0
	rel 176+4 t=14 runtime.panicIndex+0
	rel 188+8 t=51 runtime.panicIndex+0
	rel 192+4 t=14 runtime.panicIndex+0
"".call4000 STEXT size=276 args=0x10 locals=0xfb8 funcid=0x0
	0x0000 00000 (p.go:164)	TEXT	"".call4000(SB), ABIInternal, $4016-16
	0x0000 00000 (p.go:164)	LD	16(g), X10
	0x0004 00004 (p.go:164)	LUI	$-1, X31
	0x0008 00008 (p.go:164)	ADDIW	$200, X31, X31
	0x000c 00012 (p.go:164)	ADD	X31, SP, X11
	0x0010 00016 (p.go:164)	BLTU	X10, X11, $16
	0x0014 00020 (p.go:164)	AUIPC	$0, $0, X31
	0x0018 00024 (p.go:164)	JALR	X5, (X31)(X31)(REG)
	0x001c 00028 (p.go:164)	JAL	X0, $-28
	0x0020 00032 (p.go:164)	NOP
	0x0020 00032 (p.go:164)	LUI	$-1, X31
	0x0024 00036 (p.go:164)	ADD	X31, SP, X31
	0x0028 00040 (p.go:164)	SD	X1, 72(X31)
	0x002c 00044 (p.go:164)	LUI	$-1, X31
	0x0030 00048 (p.go:164)	ADDIW	$72, X31, X31
	0x0034 00052 (p.go:164)	ADD	X31, SP, SP
	0x0038 00056 (p.go:164)	ADDI	$"".b+24(SP), SP, X5
	0x003c 00060 (p.go:164)	LUI	$1, X31
	0x0040 00064 (p.go:164)	ADDIW	$-73, X31, X31
	0x0044 00068 (p.go:164)	ADD	X31, SP, X3
	0x0048 00072 (p.go:164)	SB	X0, (X5)
	0x004c 00076 (p.go:164)	ADDI	$1, X5, X5
	0x0050 00080 (p.go:164)	BGEU	X3, X5, $-8
	0x0054 00084 (p.go:164)	LUI	$1, X31
	0x0058 00088 (p.go:164)	ADD	X31, SP, X31
	0x005c 00092 (p.go:164)	LD	-64(X31), X3
	0x0060 00096 (p.go:164)	LUI	$1, X5
	0x0064 00100 (p.go:164)	ADDIW	$-96, X5, X5
	0x0068 00104 (p.go:164)	BGEU	X3, X5, $148
	0x006c 00108 (p.go:164)	ADDI	$"".b+24(SP), SP, X5
	0x0070 00112 (p.go:164)	ADD	X5, X3, X6
	0x0074 00116 (p.go:164)	SD	X6, 8(SP)
	0x0078 00120 (p.go:164)	AUIPC	$0, $0, X31
	0x007c 00124 (p.go:164)	JALR	X1, (X31)(X31)(REG)
	0x0080 00128 (p.go:164)	ADDIW	$63, X0, X3
	0x0084 00132 (p.go:164)	SLTIU	$64, X3, X3
	0x0088 00136 (p.go:164)	NEG	X3, X3
	0x008c 00140 (p.go:164)	LUI	$1, X31
	0x0090 00144 (p.go:164)	ADD	X31, SP, X31
	0x0094 00148 (p.go:164)	LD	-64(X31), X5
	0x0098 00152 (p.go:164)	SRLI	$63, X5, X6
	0x009c 00156 (p.go:164)	AND	X3, X6, X3
	0x00a0 00160 (p.go:164)	ADD	X3, X5, X3
	0x00a4 00164 (p.go:164)	ADDIW	$1, X0, X5
	0x00a8 00168 (p.go:164)	SLTIU	$64, X5, X5
	0x00ac 00172 (p.go:164)	ADDI	$-1, X5, X5
	0x00b0 00176 (p.go:164)	ORI	$1, X5, X5
	0x00b4 00180 (p.go:164)	SRA	X5, X3, X5
	0x00b8 00184 (p.go:164)	LUI	$1, X3
	0x00bc 00188 (p.go:164)	ADDIW	$-96, X3, X3
	0x00c0 00192 (p.go:164)	BGEU	X5, X3, $48
	0x00c4 00196 (p.go:164)	ADDI	$"".b+24(SP), SP, X3
	0x00c8 00200 (p.go:164)	ADD	X3, X5, X3
	0x00cc 00204 (p.go:164)	LBU	(X3), X3
	0x00d0 00208 (p.go:164)	LUI	$1, X31
	0x00d4 00212 (p.go:164)	ADD	X31, SP, X31
	0x00d8 00216 (p.go:164)	SB	X3, -56(X31)
	0x00dc 00220 (p.go:164)	LD	(SP), X1
	0x00e0 00224 (p.go:164)	LUI	$1, X31
	0x00e4 00228 (p.go:164)	ADDIW	$-72, X31, X31
	0x00e8 00232 (p.go:164)	ADD	X31, SP, SP
	0x00ec 00236 (p.go:164)	JALR	X0, X1
	0x00f0 00240 (p.go:164)	MOV	X3, X6
	0x00f4 00244 (p.go:164)	AUIPC	$0, $0, X31
	0x00f8 00248 (p.go:164)	JALR	X1, (X31)(X31)(REG)
	0x00fc 00252 (p.go:164)	MOV	X3, X5
	0x0100 00256 (p.go:164)	LUI	$1, X6
	0x0104 00260 (p.go:164)	ADDIW	$-96, X6, X6
	0x0108 00264 (p.go:164)	AUIPC	$0, $0, X31
	0x010c 00268 (p.go:164)	JALR	X1, (X31)(X31)(REG)
	0x0110 00272 (p.go:164)	ADDI	$0, X0, X0
	0x0000 03 b5 0d 01 b7 ff ff ff 9b 8f 8f 0c b3 05 f1 01  ................
	0x0010 63 68 b5 00 97 0f 00 00 e7 82 0f 00 6f f0 5f fe  ch..........o._.
	0x0020 b7 ff ff ff b3 0f f1 01 23 b4 1f 04 b7 ff ff ff  ........#.......
	0x0030 9b 8f 8f 04 33 01 f1 01 93 02 81 01 b7 1f 00 00  ....3...........
	0x0040 9b 8f 7f fb b3 01 f1 01 23 80 02 00 93 82 12 00  ........#.......
	0x0050 e3 fc 51 fe b7 1f 00 00 b3 0f f1 01 83 b1 0f fc  ..Q.............
	0x0060 b7 12 00 00 9b 82 02 fa 63 fa 51 08 93 02 81 01  ........c.Q.....
	0x0070 33 83 51 00 23 34 61 00 97 0f 00 00 e7 80 0f 00  3.Q.#4a.........
	0x0080 9b 01 f0 03 93 b1 01 04 b3 01 30 40 b7 1f 00 00  ..........0@....
	0x0090 b3 0f f1 01 83 b2 0f fc 13 d3 f2 03 b3 71 33 00  .............q3.
	0x00a0 b3 81 32 00 9b 02 10 00 93 b2 02 04 93 82 f2 ff  ..2.............
	0x00b0 93 e2 12 00 b3 d2 51 40 b7 11 00 00 9b 81 01 fa  ......Q@........
	0x00c0 63 f8 32 02 93 01 81 01 b3 81 32 00 83 c1 01 00  c.2.......2.....
	0x00d0 b7 1f 00 00 b3 0f f1 01 23 84 3f fc 83 30 01 00  ........#.?..0..
	0x00e0 b7 1f 00 00 9b 8f 8f fb 33 01 f1 01 67 80 00 00  ........3...g...
	0x00f0 13 83 01 00 97 0f 00 00 e7 80 0f 00 93 82 01 00  ................
	0x0100 37 13 00 00 1b 03 03 fa 97 0f 00 00 e7 80 0f 00  7...............
	0x0110 13 00 00 00                                      ....
	rel 20+8 t=51 runtime.morestack_noctxt+0
	rel 24+4 t=14 runtime.morestack_noctxt+0
	rel 120+8 t=51 "".use+0
	rel 124+4 t=14 "".use+0
	rel 244+8 t=51 runtime.panicIndex+0
	rel 248+4 t=14 runtime.panicIndex+0
	rel 264+8 t=51 runtime.panicIndex+0
	rel 268+4 t=14 runtime.panicIndex+0
"".call5000 STEXT size=288 args=0x10 locals=0x13a0 funcid=0x0
	0x0000 00000 (p.go:304)	TEXT	"".call5000(SB), ABIInternal, $5016-16
	0x0000 00000 (p.go:304)	LD	16(g), X10
	0x0004 00004 (p.go:304)	ADDIW	$-1314, X0, X11
	0x0008 00008 (p.go:304)	BEQ	X10, X11, $24
	0x000c 00012 (p.go:304)	ADDI	$928, SP, X11
	0x0010 00016 (p.go:304)	SUB	X10, X11, X11
	0x0014 00020 (p.go:304)	LUI	$1, X10
	0x0018 00024 (p.go:304)	ADDIW	$1728, X10, X10
	0x001c 00028 (p.go:304)	BLTU	X10, X11, $16
	0x0020 00032 (p.go:304)	AUIPC	$0, $0, X31
	0x0024 00036 (p.go:304)	JALR	X5, (X31)(X31)(REG)
	0x0028 00040 (p.go:304)	JAL	X0, $-40
	0x002c 00044 (p.go:304)	NOP
	0x002c 00044 (p.go:304)	LUI	$-1, X31
	0x0030 00048 (p.go:304)	ADD	X31, SP, X31
	0x0034 00052 (p.go:304)	SD	X1, -928(X31)
	0x0038 00056 (p.go:304)	LUI	$-1, X31
	0x003c 00060 (p.go:304)	ADDIW	$-928, X31, X31
	0x0040 00064 (p.go:304)	ADD	X31, SP, SP
	0x0044 00068 (p.go:304)	ADDI	$"".b+24(SP), SP, X5
	0x0048 00072 (p.go:304)	LUI	$1, X31
	0x004c 00076 (p.go:304)	ADDIW	$927, X31, X31
	0x0050 00080 (p.go:304)	ADD	X31, SP, X3
	0x0054 00084 (p.go:304)	SB	X0, (X5)
	0x0058 00088 (p.go:304)	ADDI	$1, X5, X5
	0x005c 00092 (p.go:304)	BGEU	X3, X5, $-8
	0x0060 00096 (p.go:304)	LUI	$1, X31
	0x0064 00100 (p.go:304)	ADD	X31, SP, X31
	0x0068 00104 (p.go:304)	LD	936(X31), X3
	0x006c 00108 (p.go:304)	LUI	$1, X5
	0x0070 00112 (p.go:304)	ADDIW	$904, X5, X5
	0x0074 00116 (p.go:304)	BGEU	X3, X5, $148
	0x0078 00120 (p.go:304)	ADDI	$"".b+24(SP), SP, X5
	0x007c 00124 (p.go:304)	ADD	X5, X3, X6
	0x0080 00128 (p.go:304)	SD	X6, 8(SP)
	0x0084 00132 (p.go:304)	AUIPC	$0, $0, X31
	0x0088 00136 (p.go:304)	JALR	X1, (X31)(X31)(REG)
	0x008c 00140 (p.go:304)	ADDIW	$63, X0, X3
	0x0090 00144 (p.go:304)	SLTIU	$64, X3, X3
	0x0094 00148 (p.go:304)	NEG	X3, X3
	0x0098 00152 (p.go:304)	LUI	$1, X31
	0x009c 00156 (p.go:304)	ADD	X31, SP, X31
	0x00a0 00160 (p.go:304)	LD	936(X31), X5
	0x00a4 00164 (p.go:304)	SRLI	$63, X5, X6
	0x00a8 00168 (p.go:304)	AND	X3, X6, X3
	0x00ac 00172 (p.go:304)	ADD	X3, X5, X3
	0x00b0 00176 (p.go:304)	ADDIW	$1, X0, X5
	0x00b4 00180 (p.go:304)	SLTIU	$64, X5, X5
	0x00b8 00184 (p.go:304)	ADDI	$-1, X5, X5
	0x00bc 00188 (p.go:304)	ORI	$1, X5, X5
	0x00c0 00192 (p.go:304)	SRA	X5, X3, X5
	0x00c4 00196 (p.go:304)	LUI	$1, X3
	0x00c8 00200 (p.go:304)	ADDIW	$904, X3, X3
	0x00cc 00204 (p.go:304)	BGEU	X5, X3, $48
	0x00d0 00208 (p.go:304)	ADDI	$"".b+24(SP), SP, X3
	0x00d4 00212 (p.go:304)	ADD	X3, X5, X3
	0x00d8 00216 (p.go:304)	LBU	(X3), X3
	0x00dc 00220 (p.go:304)	LUI	$1, X31
	0x00e0 00224 (p.go:304)	ADD	X31, SP, X31
	0x00e4 00228 (p.go:304)	SB	X3, 944(X31)
	0x00e8 00232 (p.go:304)	LD	(SP), X1
	0x00ec 00236 (p.go:304)	LUI	$1, X31
	0x00f0 00240 (p.go:304)	ADDIW	$928, X31, X31
	0x00f4 00244 (p.go:304)	ADD	X31, SP, SP
	0x00f8 00248 (p.go:304)	JALR	X0, X1
	0x00fc 00252 (p.go:304)	MOV	X3, X6
	0x0100 00256 (p.go:304)	AUIPC	$0, $0, X31
	0x0104 00260 (p.go:304)	JALR	X1, (X31)(X31)(REG)
	0x0108 00264 (p.go:304)	MOV	X3, X5
	0x010c 00268 (p.go:304)	LUI	$1, X6
	0x0110 00272 (p.go:304)	ADDIW	$904, X6, X6
	0x0114 00276 (p.go:304)	AUIPC	$0, $0, X31
	0x0118 00280 (p.go:304)	JALR	X1, (X31)(X31)(REG)
	0x011c 00284 (p.go:304)	ADDI	$0, X0, X0
	0x0000 03 b5 0d 01 9b 05 e0 ad 63 0c b5 00 93 05 01 3a  ........c......:
	0x0010 b3 85 a5 40 37 15 00 00 1b 05 05 6c 63 68 b5 00  ...@7......lch..
	0x0020 97 0f 00 00 e7 82 0f 00 6f f0 9f fd b7 ff ff ff  ........o.......
	0x0030 b3 0f f1 01 23 b0 1f c6 b7 ff ff ff 9b 8f 0f c6  ....#...........
	0x0040 33 01 f1 01 93 02 81 01 b7 1f 00 00 9b 8f ff 39  3..............9
	0x0050 b3 01 f1 01 23 80 02 00 93 82 12 00 e3 fc 51 fe  ....#.........Q.
	0x0060 b7 1f 00 00 b3 0f f1 01 83 b1 8f 3a b7 12 00 00  ...........:....
	0x0070 9b 82 82 38 63 fa 51 08 93 02 81 01 33 83 51 00  ...8c.Q.....3.Q.
	0x0080 23 34 61 00 97 0f 00 00 e7 80 0f 00 9b 01 f0 03  #4a.............
	0x0090 93 b1 01 04 b3 01 30 40 b7 1f 00 00 b3 0f f1 01  ......0@........
	0x00a0 83 b2 8f 3a 13 d3 f2 03 b3 71 33 00 b3 81 32 00  ...:.....q3...2.
	0x00b0 9b 02 10 00 93 b2 02 04 93 82 f2 ff 93 e2 12 00  ................
	0x00c0 b3 d2 51 40 b7 11 00 00 9b 81 81 38 63 f8 32 02  ..Q@.......8c.2.
	0x00d0 93 01 81 01 b3 81 32 00 83 c1 01 00 b7 1f 00 00  ......2.........
	0x00e0 b3 0f f1 01 23 88 3f 3a 83 30 01 00 b7 1f 00 00  ....#.?:.0......
	0x00f0 9b 8f 0f 3a 33 01 f1 01 67 80 00 00 13 83 01 00  ...:3...g.......
	0x0100 97 0f 00 00 e7 80 0f 00 93 82 01 00 37 13 00 00  ............7...
	0x0110 1b 03 83 38 97 0f 00 00 e7 80 0f 00 13 00 00 00  ...8............
	rel 32+8 t=51 runtime.morestack_noctxt+0
	rel 36+4 t=14 runtime.morestack_noctxt+0
	rel 132+8 t=51 "".use+0
	rel 136+4 t=14 "".use+0
	rel 256+8 t=51 runtime.panicIndex+0
	rel 260+4 t=14 runtime.panicIndex+0
	rel 276+8 t=51 runtime.panicIndex+0
	rel 280+4 t=14 runtime.panicIndex+0
"".call66000 STEXT size=288 args=0x10 locals=0x101e8 funcid=0x0
	0x0000 00000 (p.go:344)	TEXT	"".call66000(SB), ABIInternal, $66016-16
	0x0000 00000 (p.go:344)	LD	16(g), X10
	0x0004 00004 (p.go:344)	ADDIW	$-1314, X0, X11
	0x0008 00008 (p.go:344)	BEQ	X10, X11, $24
	0x000c 00012 (p.go:344)	ADDI	$928, SP, X11
	0x0010 00016 (p.go:344)	SUB	X10, X11, X11
	0x0014 00020 (p.go:344)	LUI	$16, X10
	0x0018 00024 (p.go:344)	ADDIW	$1288, X10, X10
	0x001c 00028 (p.go:344)	BLTU	X10, X11, $16
	0x0020 00032 (p.go:344)	AUIPC	$0, $0, X31
	0x0024 00036 (p.go:344)	JALR	X5, (X31)(X31)(REG)
	0x0028 00040 (p.go:344)	JAL	X0, $-40
	0x002c 00044 (p.go:344)	NOP
	0x002c 00044 (p.go:344)	LUI	$-16, X31
	0x0030 00048 (p.go:344)	ADD	X31, SP, X31
	0x0034 00052 (p.go:344)	SD	X1, -488(X31)
	0x0038 00056 (p.go:344)	LUI	$-16, X31
	0x003c 00060 (p.go:344)	ADDIW	$-488, X31, X31
	0x0040 00064 (p.go:344)	ADD	X31, SP, SP
	0x0044 00068 (p.go:344)	ADDI	$"".b+24(SP), SP, X5
	0x0048 00072 (p.go:344)	LUI	$16, X31
	0x004c 00076 (p.go:344)	ADDIW	$487, X31, X31
	0x0050 00080 (p.go:344)	ADD	X31, SP, X3
	0x0054 00084 (p.go:344)	SB	X0, (X5)
	0x0058 00088 (p.go:344)	ADDI	$1, X5, X5
	0x005c 00092 (p.go:344)	BGEU	X3, X5, $-8
	0x0060 00096 (p.go:344)	LUI	$16, X31
	0x0064 00100 (p.go:344)	ADD	X31, SP, X31
	0x0068 00104 (p.go:344)	LD	496(X31), X3
	0x006c 00108 (p.go:344)	LUI	$16, X5
	0x0070 00112 (p.go:344)	ADDIW	$464, X5, X5
	0x0074 00116 (p.go:344)	BGEU	X3, X5, $148
	0x0078 00120 (p.go:344)	ADDI	$"".b+24(SP), SP, X5
	0x007c 00124 (p.go:344)	ADD	X5, X3, X6
	0x0080 00128 (p.go:344)	SD	X6, 8(SP)
	0x0084 00132 (p.go:344)	AUIPC	$0, $0, X31
	0x0088 00136 (p.go:344)	JALR	X1, (X31)(X31)(REG)
	0x008c 00140 (p.go:344)	ADDIW	$63, X0, X3
	0x0090 00144 (p.go:344)	SLTIU	$64, X3, X3
	0x0094 00148 (p.go:344)	NEG	X3, X3
	0x0098 00152 (p.go:344)	LUI	$16, X31
	0x009c 00156 (p.go:344)	ADD	X31, SP, X31
	0x00a0 00160 (p.go:344)	LD	496(X31), X5
	0x00a4 00164 (p.go:344)	SRLI	$63, X5, X6
	0x00a8 00168 (p.go:344)	AND	X3, X6, X3
	0x00ac 00172 (p.go:344)	ADD	X3, X5, X3
	0x00b0 00176 (p.go:344)	ADDIW	$1, X0, X5
	0x00b4 00180 (p.go:344)	SLTIU	$64, X5, X5
	0x00b8 00184 (p.go:344)	ADDI	$-1, X5, X5
	0x00bc 00188 (p.go:344)	ORI	$1, X5, X5
	0x00c0 00192 (p.go:344)	SRA	X5, X3, X5
	0x00c4 00196 (p.go:344)	LUI	$16, X3
	0x00c8 00200 (p.go:344)	ADDIW	$464, X3, X3
	0x00cc 00204 (p.go:344)	BGEU	X5, X3, $48
	0x00d0 00208 (p.go:344)	ADDI	$"".b+24(SP), SP, X3
	0x00d4 00212 (p.go:344)	ADD	X3, X5, X3
	0x00d8 00216 (p.go:344)	LBU	(X3), X3
	0x00dc 00220 (p.go:344)	LUI	$16, X31
	0x00e0 00224 (p.go:344)	ADD	X31, SP, X31
	0x00e4 00228 (p.go:344)	SB	X3, 504(X31)
	0x00e8 00232 (p.go:344)	LD	(SP), X1
	0x00ec 00236 (p.go:344)	LUI	$16, X31
	0x00f0 00240 (p.go:344)	ADDIW	$488, X31, X31
	0x00f4 00244 (p.go:344)	ADD	X31, SP, SP
	0x00f8 00248 (p.go:344)	JALR	X0, X1
	0x00fc 00252 (p.go:344)	MOV	X3, X6
	0x0100 00256 (p.go:344)	AUIPC	$0, $0, X31
	0x0104 00260 (p.go:344)	JALR	X1, (X31)(X31)(REG)
	0x0108 00264 (p.go:344)	MOV	X3, X5
	0x010c 00268 (p.go:344)	LUI	$16, X6
	0x0110 00272 (p.go:344)	ADDIW	$464, X6, X6
	0x0114 00276 (p.go:344)	AUIPC	$0, $0, X31
	0x0118 00280 (p.go:344)	JALR	X1, (X31)(X31)(REG)
	0x011c 00284 (p.go:344)	ADDI	$0, X0, X0
	0x0000 03 b5 0d 01 9b 05 e0 ad 63 0c b5 00 93 05 01 3a  ........c......:
	0x0010 b3 85 a5 40 37 05 01 00 1b 05 85 50 63 68 b5 00  ...@7......Pch..
	0x0020 97 0f 00 00 e7 82 0f 00 6f f0 9f fd b7 0f ff ff  ........o.......
	0x0030 b3 0f f1 01 23 bc 1f e0 b7 0f ff ff 9b 8f 8f e1  ....#...........
	0x0040 33 01 f1 01 93 02 81 01 b7 0f 01 00 9b 8f 7f 1e  3...............
	0x0050 b3 01 f1 01 23 80 02 00 93 82 12 00 e3 fc 51 fe  ....#.........Q.
	0x0060 b7 0f 01 00 b3 0f f1 01 83 b1 0f 1f b7 02 01 00  ................
	0x0070 9b 82 02 1d 63 fa 51 08 93 02 81 01 33 83 51 00  ....c.Q.....3.Q.
	0x0080 23 34 61 00 97 0f 00 00 e7 80 0f 00 9b 01 f0 03  #4a.............
	0x0090 93 b1 01 04 b3 01 30 40 b7 0f 01 00 b3 0f f1 01  ......0@........
	0x00a0 83 b2 0f 1f 13 d3 f2 03 b3 71 33 00 b3 81 32 00  .........q3...2.
	0x00b0 9b 02 10 00 93 b2 02 04 93 82 f2 ff 93 e2 12 00  ................
	0x00c0 b3 d2 51 40 b7 01 01 00 9b 81 01 1d 63 f8 32 02  ..Q@........c.2.
	0x00d0 93 01 81 01 b3 81 32 00 83 c1 01 00 b7 0f 01 00  ......2.........
	0x00e0 b3 0f f1 01 23 8c 3f 1e 83 30 01 00 b7 0f 01 00  ....#.?..0......
	0x00f0 9b 8f 8f 1e 33 01 f1 01 67 80 00 00 13 83 01 00  ....3...g.......
	0x0100 97 0f 00 00 e7 80 0f 00 93 82 01 00 37 03 01 00  ............7...
	0x0110 1b 03 03 1d 97 0f 00 00 e7 80 0f 00 13 00 00 00  ................
	rel 32+8 t=51 runtime.morestack_noctxt+0
	rel 36+4 t=14 runtime.morestack_noctxt+0
	rel 132+8 t=51 "".use+0
	rel 136+4 t=14 "".use+0
	rel 256+8 t=51 runtime.panicIndex+0
	rel 260+4 t=14 runtime.panicIndex+0
	rel 276+8 t=51 runtime.panicIndex+0
	rel 280+4 t=14 runtime.panicIndex+0
"".work0 STEXT size=60 args=0x0 locals=0x10 funcid=0x0
	0x0000 00000 (p.go:353)	TEXT	"".work0(SB), ABIInternal, $8-0
	0x0000 00000 (p.go:353)	LD	16(g), X10
	0x0004 00004 (p.go:353)	BLTU	X10, SP, $16
	0x0008 00008 (p.go:353)	AUIPC	$0, $0, X31
	0x000c 00012 (p.go:353)	JALR	X5, (X31)(X31)(REG)
	0x0010 00016 (p.go:353)	JAL	X0, $-16
	0x0014 00020 (p.go:353)	NOP
	0x0014 00020 (p.go:353)	SD	X1, -16(SP)
	0x0018 00024 (p.go:353)	ADDI	$-16, SP, SP
	0x001c 00028 (p.go:353)	AUIPC	$0, $0, X3
	0x0020 00032 (p.go:353)	LD	(X3), X3
	0x0024 00036 (p.go:353)	SD	X3, 8(SP)
	0x0028 00040 (p.go:353)	AUIPC	$0, $0, X31
	0x002c 00044 (p.go:353)	JALR	X1, (X31)(X31)(REG)
	0x0030 00048 (p.go:353)	LD	(SP), X1
	0x0034 00052 (p.go:353)	ADDI	$16, SP, SP
	0x0038 00056 (p.go:353)	JALR	X0, X1
	0x0000 03 b5 0d 01 63 68 25 00 97 0f 00 00 e7 82 0f 00  ....ch%.........
	0x0010 6f f0 1f ff 23 38 11 fe 13 01 01 ff 97 01 00 00  o...#8..........
	0x0020 83 b1 01 00 23 34 31 00 97 0f 00 00 e7 80 0f 00  ....#41.........
	0x0030 83 30 01 00 13 01 01 01 67 80 00 00              .0......g...
	rel 8+8 t=51 runtime.morestack_noctxt+0
	rel 12+4 t=14 runtime.morestack_noctxt+0
	rel 28+8 t=51 "".sink+0
	rel 40+8 t=51 "".use+0
	rel 44+4 t=14 "".use+0
"".gos STEXT size=220 args=0x18 locals=0x30 funcid=0x0
	0x0000 00000 (p.go:356)	TEXT	"".gos(SB), ABIInternal, $40-24
	0x0000 00000 (p.go:356)	LD	16(g), X10
	0x0004 00004 (p.go:356)	BLTU	X10, SP, $16
	0x0008 00008 (p.go:356)	AUIPC	$0, $0, X31
	0x000c 00012 (p.go:356)	JALR	X5, (X31)(X31)(REG)
	0x0010 00016 (p.go:356)	JAL	X0, $-16
	0x0014 00020 (p.go:356)	NOP
	0x0014 00020 (p.go:356)	SD	X1, -48(SP)
	0x0018 00024 (p.go:356)	ADDI	$-48, SP, SP
	0x001c 00028 (p.go:357)	SW	X0, 8(SP)
	0x0020 00032 (p.go:357)	AUIPC	$0, $0, X3
	0x0024 00036 (p.go:357)	ADDI	$0, X3, X3
	0x0028 00040 (p.go:357)	SD	X3, 16(SP)
	0x002c 00044 (p.go:357)	AUIPC	$0, $0, X31
	0x0030 00048 (p.go:357)	JALR	X1, (X31)(X31)(REG)
	0x0034 00052 (p.go:358)	ADDIW	$24, X0, X3
	0x0038 00056 (p.go:358)	SW	X3, 8(SP)
	0x003c 00060 (p.go:358)	AUIPC	$0, $0, X3
	0x0040 00064 (p.go:358)	ADDI	$0, X3, X3
	0x0044 00068 (p.go:358)	SD	X3, 16(SP)
	0x0048 00072 (p.go:358)	LD	"".x+56(SP), X3
	0x004c 00076 (p.go:358)	SD	X3, 24(SP)
	0x0050 00080 (p.go:358)	LD	"".s+64(SP), X5
	0x0054 00084 (p.go:358)	SD	X5, 32(SP)
	0x0058 00088 (p.go:358)	LD	"".s+72(SP), X5
	0x005c 00092 (p.go:358)	SD	X5, 40(SP)
	0x0060 00096 (p.go:358)	AUIPC	$0, $0, X31
	0x0064 00100 (p.go:358)	JALR	X1, (X31)(X31)(REG)
	0x0068 00104 (p.go:359)	ADDIW	$8, X0, X3
	0x006c 00108 (p.go:359)	SW	X3, 8(SP)
	0x0070 00112 (p.go:359)	AUIPC	$0, $0, X3
	0x0074 00116 (p.go:359)	ADDI	$0, X3, X3
	0x0078 00120 (p.go:359)	SD	X3, 16(SP)
	0x007c 00124 (p.go:359)	LD	"".x+56(SP), X3
	0x0080 00128 (p.go:359)	SD	X3, 24(SP)
	0x0084 00132 (p.go:359)	AUIPC	$0, $0, X31
	0x0088 00136 (p.go:359)	JALR	X1, (X31)(X31)(REG)
	0x008c 00140 (p.go:360)	ADDIW	$16, X0, X3
	0x0090 00144 (p.go:360)	SW	X3, 8(SP)
	0x0094 00148 (p.go:360)	AUIPC	$0, $0, X3
	0x0098 00152 (p.go:360)	ADDI	$0, X3, X3
	0x009c 00156 (p.go:360)	SD	X3, 16(SP)
	0x00a0 00160 (p.go:360)	LD	"".x+56(SP), X3
	0x00a4 00164 (p.go:360)	SD	X3, 24(SP)
	0x00a8 00168 (p.go:360)	ADDIW	$3, X0, X3
	0x00ac 00172 (p.go:360)	SD	X3, 32(SP)
	0x00b0 00176 (p.go:360)	AUIPC	$0, $0, X31
	0x00b4 00180 (p.go:360)	JALR	X1, (X31)(X31)(REG)
	0x00b8 00184 (p.go:361)	SW	X0, 8(SP)
	0x00bc 00188 (p.go:361)	AUIPC	$0, $0, X3
	0x00c0 00192 (p.go:361)	ADDI	$0, X3, X3
	0x00c4 00196 (p.go:361)	SD	X3, 16(SP)
	0x00c8 00200 (p.go:361)	AUIPC	$0, $0, X31
	0x00cc 00204 (p.go:361)	JALR	X1, (X31)(X31)(REG)
	0x00d0 00208 (p.go:362)	LD	(SP), X1
	0x00d4 00212 (p.go:362)	ADDI	$48, SP, SP
	0x00d8 00216 (p.go:362)	JALR	X0, X1
	0x0000 03 b5 0d 01 63 68 25 00 97 0f 00 00 e7 82 0f 00  ....ch%.........
	0x0010 6f f0 1f ff 23 38 11 fc 13 01 01 fd 23 24 01 00  o...#8......#$..
	0x0020 97 01 00 00 93 81 01 00 23 38 31 00 97 0f 00 00  ........#81.....
	0x0030 e7 80 0f 00 9b 01 80 01 23 24 31 00 97 01 00 00  ........#$1.....
	0x0040 93 81 01 00 23 38 31 00 83 31 81 03 23 3c 31 00  ....#81..1..#<1.
	0x0050 83 32 01 04 23 30 51 02 83 32 81 04 23 34 51 02  .2..#0Q..2..#4Q.
	0x0060 97 0f 00 00 e7 80 0f 00 9b 01 80 00 23 24 31 00  ............#$1.
	0x0070 97 01 00 00 93 81 01 00 23 38 31 00 83 31 81 03  ........#81..1..
	0x0080 23 3c 31 00 97 0f 00 00 e7 80 0f 00 9b 01 00 01  #<1.............
	0x0090 23 24 31 00 97 01 00 00 93 81 01 00 23 38 31 00  #$1.........#81.
	0x00a0 83 31 81 03 23 3c 31 00 9b 01 30 00 23 30 31 02  .1..#<1...0.#01.
	0x00b0 97 0f 00 00 e7 80 0f 00 23 24 01 00 97 01 00 00  ........#$......
	0x00c0 93 81 01 00 23 38 31 00 97 0f 00 00 e7 80 0f 00  ....#81.........
	0x00d0 83 30 01 00 13 01 01 03 67 80 00 00              .0......g...
	rel 8+8 t=51 runtime.morestack_noctxt+0
	rel 12+4 t=14 runtime.morestack_noctxt+0
	rel 32+8 t=51 "".work0·f+0
	rel 44+8 t=51 runtime.newproc+0
	rel 48+4 t=14 runtime.newproc+0
	rel 60+8 t=51 "".work1·f+0
	rel 96+8 t=51 runtime.newproc+0
	rel 100+4 t=14 runtime.newproc+0
	rel 112+8 t=51 "".gos.func1·f+0
	rel 132+8 t=51 runtime.newproc+0
	rel 136+4 t=14 runtime.newproc+0
	rel 148+8 t=51 "".gos.func2·f+0
	rel 176+8 t=51 runtime.newproc+0
	rel 180+4 t=14 runtime.newproc+0
	rel 188+8 t=51 "".gos.func3·f+0
	rel 200+8 t=51 runtime.newproc+0
	rel 204+4 t=14 runtime.newproc+0
