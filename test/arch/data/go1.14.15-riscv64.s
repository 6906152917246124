"".use STEXT size=4 args=0x8 locals=0x0 leaf
	0x0000 00000 (p.go:11)	TEXT	"".use(SB), LEAF|NOFRAME|ABIInternal, $0-8
	0x0000 00000 (p.go:11)	JALR	$0, X1, X0
	0x0000 67 80 00 00                                      g...
"".leaf8 STEXT size=164 args=0x10 locals=0x20
	0x0000 00000 (p.go:22)	TEXT	"".leaf8(SB), ABIInternal, $24-16
	0x0000 00000 (p.go:22)	LD	$16, g, X10
	0x0004 00004 (p.go:22)	BLTU	X10, SP, $16
	0x0008 00008 (p.go:22)	AUIPC	$0, X31
	0x000c 00012 (p.go:22)	JALR	$0, X31, (X5)(X5)(REG)
	0x0010 00016 (p.go:22)	JAL	X0, $-16
	0x0014 00020 (p.go:22)	NOP
	0x0014 00020 (p.go:22)	SD	$-32, X1, SP
	0x0018 00024 (p.go:22)	ADDI	$-32, SP, SP
	0x001c 00028 (p.go:22)	ADDIW	$0, X0, X3
	0x0020 00032 (p.go:22)	SD	$24, X3, SP
	0x0024 00036 (p.go:22)	LD	$40, SP, X5
	0x0028 00040 (p.go:22)	ADDIW	$8, X0, X6
	0x002c 00044 (p.go:22)	SLTU	X6, X5, X7
	0x0030 00048 (p.go:22)	BEQ	X0, X7, $104
	0x0034 00052 (p.go:22)	ADDI	$"".b+24(SP), SP, X7
	0x0038 00056 (p.go:22)	ADD	X7, X5, X8
	0x003c 00060 (p.go:22)	ADDIW	$1, X0, X9
	0x0040 00064 (p.go:22)	SB	$0, X9, X8
	0x0044 00068 (p.go:22)	ADDIW	$1, X0, X8
	0x0048 00072 (p.go:22)	SLTIU	$64, X8, X9
	0x004c 00076 (p.go:22)	ADDI	$-1, X9, X9
	0x0050 00080 (p.go:22)	OR	X9, X8, X8
	0x0054 00084 (p.go:22)	ADDIW	$63, X0, X9
	0x0058 00088 (p.go:22)	SLTIU	$64, X9, X10
	0x005c 00092 (p.go:22)	SUB	X10, X3, X3
	0x0060 00096 (p.go:22)	SRL	X9, X5, X9
	0x0064 00100 (p.go:22)	AND	X3, X9, X3
	0x0068 00104 (p.go:22)	ADD	X3, X5, X3
	0x006c 00108 (p.go:22)	SRA	X8, X3, X5
	0x0070 00112 (p.go:22)	SLTU	X6, X5, X3
	0x0074 00116 (p.go:22)	BEQ	X0, X3, $28
	0x0078 00120 (p.go:22)	ADD	X7, X5, X3
	0x007c 00124 (p.go:22)	LBU	$0, X3, X3
	0x0080 00128 (p.go:22)	SB	$48, X3, SP
	0x0084 00132 (p.go:22)	LD	$0, SP, X1
	0x0088 00136 (p.go:22)	ADDI	$32, SP, SP
	0x008c 00140 (p.go:22)	JALR	$0, X1, X0
	0x0090 00144 (p.go:22)	AUIPC	$0, X31
	0x0094 00148 (p.go:22)	JALR	$0, X31, (X1)(X1)(REG)
	0x0098 00152 (p.go:22)	AUIPC	$0, X31
	0x009c 00156 (p.go:22)	JALR	$0, X31, (X1)(X1)(REG)
	0x00a0 00160 (p.go:22)	ADDI	$0, X0, X0
	0x0000 03 35 02 01 63 68 25 00 97 0f 00 00 e7 82 0f 00  .5..ch%.........
	0x0010 6f f0 1f ff 23 30 11 fe 13 01 01 fe 9b 01 00 00  o...#0..........
	0x0020 23 3c 31 00 83 32 81 02 1b 03 80 00 b3 b3 62 00  #<1..2........b.
	0x0030 63 04 70 06 93 03 81 01 33 84 72 00 9b 04 10 00  c.p.....3.r.....
	0x0040 23 00 94 00 1b 04 10 00 93 34 04 04 93 84 f4 ff  #........4......
	0x0050 33 64 94 00 9b 04 f0 03 13 b5 04 04 b3 81 a1 40  3d.............@
	0x0060 b3 d4 92 00 b3 f1 34 00 b3 81 32 00 b3 d2 81 40  ......4...2....@
	0x0070 b3 b1 62 00 63 0e 30 00 b3 81 72 00 83 c1 01 00  ..b.c.0...r.....
	0x0080 23 08 31 02 83 30 01 00 13 01 01 02 67 80 00 00  #.1..0......g...
	0x0090 97 0f 00 00 e7 80 0f 00 97 0f 00 00 e7 80 0f 00  ................
	0x00a0 13 00 00 00                                      ....
	rel 8+8 t=48 runtime.morestack_noctxt+0
	rel 12+4 t=14 runtime.morestack_noctxt+0
	rel 144+8 t=48 runtime.panicIndex+0
	rel 148+4 t=14 runtime.panicIndex+0
	rel 152+8 t=48 runtime.panicIndex+0
	rel 156+4 t=14 runtime.panicIndex+0
"".call8 STEXT size=184 args=0x10 locals=0x20
	0x0000 00000 (p.go:24)	TEXT	"".call8(SB), ABIInternal, $24-16
	0x0000 00000 (p.go:24)	LD	$16, g, X10
	0x0004 00004 (p.go:24)	BLTU	X10, SP, $16
	0x0008 00008 (p.go:24)	AUIPC	$0, X31
	0x000c 00012 (p.go:24)	JALR	$0, X31, (X5)(X5)(REG)
	0x0010 00016 (p.go:24)	JAL	X0, $-16
	0x0014 00020 (p.go:24)	NOP
	0x0014 00020 (p.go:24)	SD	$-32, X1, SP
	0x0018 00024 (p.go:24)	ADDI	$-32, SP, SP
	0x001c 00028 (p.go:24)	ADDIW	$0, X0, X3
	0x0020 00032 (p.go:24)	SD	$24, X3, SP
	0x0024 00036 (p.go:24)	LD	$40, SP, X5
	0x0028 00040 (p.go:24)	ADDIW	$8, X0, X6
	0x002c 00044 (p.go:24)	SLTU	X6, X5, X7
	0x0030 00048 (p.go:24)	BEQ	X0, X7, $124
	0x0034 00052 (p.go:24)	ADDI	$"".b+24(SP), SP, X3
	0x0038 00056 (p.go:24)	ADD	X3, X5, X6
	0x003c 00060 (p.go:24)	SD	$8, X6, SP
	0x0040 00064 (p.go:24)	AUIPC	$0, X31
	0x0044 00068 (p.go:24)	JALR	$0, X31, (X1)(X1)(REG)
	0x0048 00072 (p.go:24)	ADDIW	$1, X0, X3
	0x004c 00076 (p.go:24)	SLTIU	$64, X3, X5
	0x0050 00080 (p.go:24)	ADDI	$-1, X5, X5
	0x0054 00084 (p.go:24)	OR	X5, X3, X3
	0x0058 00088 (p.go:24)	ADDIW	$63, X0, X5
	0x005c 00092 (p.go:24)	SLTIU	$64, X5, X6
	0x0060 00096 (p.go:24)	ADDIW	$0, X0, X7
	0x0064 00100 (p.go:24)	SUB	X6, X7, X6
	0x0068 00104 (p.go:24)	LD	$40, SP, X7
	0x006c 00108 (p.go:24)	SRL	X5, X7, X5
	0x0070 00112 (p.go:24)	AND	X6, X5, X5
	0x0074 00116 (p.go:24)	ADD	X5, X7, X5
	0x0078 00120 (p.go:24)	SRA	X3, X5, X5
	0x007c 00124 (p.go:24)	ADDIW	$8, X0, X6
	0x0080 00128 (p.go:24)	SLTU	X6, X5, X3
	0x0084 00132 (p.go:24)	BEQ	X0, X3, $32
	0x0088 00136 (p.go:24)	ADDI	$"".b+24(SP), SP, X3
	0x008c 00140 (p.go:24)	ADD	X3, X5, X3
	0x0090 00144 (p.go:24)	LBU	$0, X3, X3
	0x0094 00148 (p.go:24)	SB	$48, X3, SP
	0x0098 00152 (p.go:24)	LD	$0, SP, X1
	0x009c 00156 (p.go:24)	ADDI	$32, SP, SP
	0x00a0 00160 (p.go:24)	JALR	$0, X1, X0
	0x00a4 00164 (p.go:24)	AUIPC	$0, X31
	0x00a8 00168 (p.go:24)	JALR	$0, X31, (X1)(X1)(REG)
	0x00ac 00172 (p.go:24)	AUIPC	$0, X31
	0x00b0 00176 (p.go:24)	JALR	$0, X31, (X1)(X1)(REG)
	0x00b4 00180 (p.go:24)	ADDI	$0, X0, X0
	0x0000 03 35 02 01 63 68 25 00 97 0f 00 00 e7 82 0f 00  .5..ch%.........
	0x0010 6f f0 1f ff 23 30 11 fe 13 01 01 fe 9b 01 00 00  o...#0..........
	0x0020 23 3c 31 00 83 32 81 02 1b 03 80 00 b3 b3 62 00  #<1..2........b.
	0x0030 63 0e 70 06 93 01 81 01 33 83 32 00 23 34 61 00  c.p.....3.2.#4a.
	0x0040 97 0f 00 00 e7 80 0f 00 9b 01 10 00 93 b2 01 04  ................
	0x0050 93 82 f2 ff b3 e1 51 00 9b 02 f0 03 13 b3 02 04  ......Q.........
	0x0060 9b 03 00 00 33 83 63 40 83 33 81 02 b3 d2 53 00  ....3.c@.3....S.
	0x0070 b3 f2 62 00 b3 82 53 00 b3 d2 32 40 1b 03 80 00  ..b...S...2@....
	0x0080 b3 b1 62 00 63 00 30 02 93 01 81 01 b3 81 32 00  ..b.c.0.......2.
	0x0090 83 c1 01 00 23 08 31 02 83 30 01 00 13 01 01 02  ....#.1..0......
	0x00a0 67 80 00 00 97 0f 00 00 e7 80 0f 00 97 0f 00 00  g...............
	0x00b0 e7 80 0f 00 13 00 00 00                          ........
	rel 8+8 t=48 runtime.morestack_noctxt+0
	rel 12+4 t=14 runtime.morestack_noctxt+0
	rel 64+8 t=48 "".use+0
	rel 68+4 t=14 "".use+0
	rel 164+8 t=48 runtime.panicIndex+0
	rel 168+4 t=14 runtime.panicIndex+0
	rel 172+8 t=48 runtime.panicIndex+0
	rel 176+4 t=14 runtime.panicIndex+0
"".call144 STEXT size=200 args=0x10 locals=0xa8
	0x0000 00000 (p.go:116)	TEXT	"".call144(SB), ABIInternal, $160-16
	0x0000 00000 (p.go:116)	LD	$16, g, X10
	0x0004 00004 (p.go:116)	ADDI	$-40, SP, X11
	0x0008 00008 (p.go:116)	BLTU	X10, X11, $16
	0x000c 00012 (p.go:116)	AUIPC	$0, X31
	0x0010 00016 (p.go:116)	JALR	$0, X31, (X5)(X5)(REG)
	0x0014 00020 (p.go:116)	JAL	X0, $-20
	0x0018 00024 (p.go:116)	NOP
	0x0018 00024 (p.go:116)	SD	$-168, X1, SP
	0x001c 00028 (p.go:116)	ADDI	$-168, SP, SP
	0x0020 00032 (p.go:116)	ADDI	$"".b+24(SP), SP, X5
	0x0024 00036 (p.go:116)	ADDI	$"".b+167(SP), SP, X3
	0x0028 00040 (p.go:116)	SB	$0, X0, X5
	0x002c 00044 (p.go:116)	ADDI	$1, X5, X5
	0x0030 00048 (p.go:116)	BGEU	X3, X5, $-8
	0x0034 00052 (p.go:116)	LD	$176, SP, X5
	0x0038 00056 (p.go:116)	ADDIW	$144, X0, X6
	0x003c 00060 (p.go:116)	SLTU	X6, X5, X3
	0x0040 00064 (p.go:116)	BEQ	X0, X3, $124
	0x0044 00068 (p.go:116)	ADDI	$"".b+24(SP), SP, X3
	0x0048 00072 (p.go:116)	ADD	X3, X5, X6
	0x004c 00076 (p.go:116)	SD	$8, X6, SP
	0x0050 00080 (p.go:116)	AUIPC	$0, X31
	0x0054 00084 (p.go:116)	JALR	$0, X31, (X1)(X1)(REG)
	0x0058 00088 (p.go:116)	LD	$176, SP, X3
	0x005c 00092 (p.go:116)	ADDIW	$63, X0, X5
	0x0060 00096 (p.go:116)	SRL	X5, X3, X6
	0x0064 00100 (p.go:116)	SLTIU	$64, X5, X5
	0x0068 00104 (p.go:116)	ADDIW	$0, X0, X7
	0x006c 00108 (p.go:116)	SUB	X5, X7, X5
	0x0070 00112 (p.go:116)	AND	X5, X6, X5
	0x0074 00116 (p.go:116)	ADD	X5, X3, X3
	0x0078 00120 (p.go:116)	ADDIW	$1, X0, X5
	0x007c 00124 (p.go:116)	SLTIU	$64, X5, X6
	0x0080 00128 (p.go:116)	ADDI	$-1, X6, X6
	0x0084 00132 (p.go:116)	OR	X6, X5, X5
	0x0088 00136 (p.go:116)	SRA	X5, X3, X5
	0x008c 00140 (p.go:116)	ADDIW	$144, X0, X6
	0x0090 00144 (p.go:116)	SLTU	X6, X5, X3
	0x0094 00148 (p.go:116)	BEQ	X0, X3, $32
	0x0098 00152 (p.go:116)	ADDI	$"".b+24(SP), SP, X3
	0x009c 00156 (p.go:116)	ADD	X3, X5, X3
	0x00a0 00160 (p.go:116)	LBU	$0, X3, X3
	0x00a4 00164 (p.go:116)	SB	$184, X3, SP
	0x00a8 00168 (p.go:116)	LD	$0, SP, X1
	0x00ac 00172 (p.go:116)	ADDI	$168, SP, SP
	0x00b0 00176 (p.go:116)	JALR	$0, X1, X0
	0x00b4 00180 (p.go:116)	AUIPC	$0, X31
	0x00b8 00184 (p.go:116)	JALR	$0, X31, (X1)(X1)(REG)
	0x00bc 00188 (p.go:116)	AUIPC	$0, X31
	0x00c0 00192 (p.go:116)	JALR	$0, X31, (X1)(X1)(REG)
	0x00c4 00196 (p.go:116)	ADDI	$0, X0, X0
	0x0000 03 35 02 01 93 05 81 fd 63 68 b5 00 97 0f 00 00  .5......ch......
	0x0010 e7 82 0f 00 6f f0 df fe 23 3c 11 f4 13 01 81 f5  ....o...#<......
	0x0020 93 02 81 01 93 01 71 0a 23 80 02 00 93 82 12 00  ......q.#.......
	0x0030 e3 fc 51 fe 83 32 01 0b 1b 03 00 09 b3 b1 62 00  ..Q..2........b.
	0x0040 63 0e 30 06 93 01 81 01 33 83 32 00 23 34 61 00  c.0.....3.2.#4a.
	0x0050 97 0f 00 00 e7 80 0f 00 83 31 01 0b 9b 02 f0 03  .........1......
	0x0060 33 d3 51 00 93 b2 02 04 9b 03 00 00 b3 82 53 40  3.Q...........S@
	0x0070 b3 72 53 00 b3 81 51 00 9b 02 10 00 13 b3 02 04  .rS...Q.........
	0x0080 13 03 f3 ff b3 e2 62 00 b3 d2 51 40 1b 03 00 09  ......b...Q@....
	0x0090 b3 b1 62 00 63 00 30 02 93 01 81 01 b3 81 32 00  ..b.c.0.......2.
	0x00a0 83 c1 01 00 23 0c 31 0a 83 30 01 00 13 01 81 0a  ....#.1..0......
	0x00b0 67 80 00 00 97 0f 00 00 e7 80 0f 00 97 0f 00 00  g...............
	0x00c0 e7 80 0f 00 13 00 00 00                          ........
	rel 12+8 t=48 runtime.morestack_noctxt+0
	rel 16+4 t=14 runtime.morestack_noctxt+0
	rel 80+8 t=48 "".use+0
	rel 84+4 t=14 "".use+0
	rel 180+8 t=48 runtime.panicIndex+0
	rel 184+4 t=14 runtime.panicIndex+0
	rel 188+8 t=48 runtime.panicIndex+0
	rel 192+4 t=14 runtime.panicIndex+0
"".call4000 STEXT size=272 args=0x10 locals=0xfb8
	0x0000 00000 (p.go:164)	TEXT	"".call4000(SB), ABIInternal, $4016-16
	0x0000 00000 (p.go:164)	LD	$16, g, X10
	0x0004 00004 (p.go:164)	LUI	$-1, X31
	0x0008 00008 (p.go:164)	ADDIW	$200, X31, X31
	0x000c 00012 (p.go:164)	ADD	X31, SP, X11
	0x0010 00016 (p.go:164)	BLTU	X10, X11, $16
	0x0014 00020 (p.go:164)	AUIPC	$0, X31
	0x0018 00024 (p.go:164)	JALR	$0, X31, (X5)(X5)(REG)
	0x001c 00028 (p.go:164)	JAL	X0, $-28
	0x0020 00032 (p.go:164)	NOP
	0x0020 00032 (p.go:164)	LUI	$-1, X31
	0x0024 00036 (p.go:164)	ADD	X31, SP, X31
	0x0028 00040 (p.go:164)	SD	$72, X1, X31
	0x002c 00044 (p.go:164)	LUI	$-1, X31
	0x0030 00048 (p.go:164)	ADDIW	$72, X31, X31
	0x0034 00052 (p.go:164)	ADD	X31, SP, SP
	0x0038 00056 (p.go:164)	ADDI	$"".b+24(SP), SP, X5
	0x003c 00060 (p.go:164)	LUI	$1, X31
	0x0040 00064 (p.go:164)	ADDIW	$-73, X31, X31
	0x0044 00068 (p.go:164)	ADD	X31, SP, X3
	0x0048 00072 (p.go:164)	SB	$0, X0, X5
	0x004c 00076 (p.go:164)	ADDI	$1, X5, X5
	0x0050 00080 (p.go:164)	BGEU	X3, X5, $-8
	0x0054 00084 (p.go:164)	LUI	$1, X31
	0x0058 00088 (p.go:164)	ADD	X31, SP, X31
	0x005c 00092 (p.go:164)	LD	$-64, X31, X5
	0x0060 00096 (p.go:164)	LUI	$1, X6
	0x0064 00100 (p.go:164)	ADDIW	$-96, X6, X6
	0x0068 00104 (p.go:164)	SLTU	X6, X5, X3
	0x006c 00108 (p.go:164)	BEQ	X0, X3, $152
	0x0070 00112 (p.go:164)	ADDI	$"".b+24(SP), SP, X3
	0x0074 00116 (p.go:164)	ADD	X3, X5, X6
	0x0078 00120 (p.go:164)	SD	$8, X6, SP
	0x007c 00124 (p.go:164)	AUIPC	$0, X31
	0x0080 00128 (p.go:164)	JALR	$0, X31, (X1)(X1)(REG)
	0x0084 00132 (p.go:164)	LUI	$1, X31
	0x0088 00136 (p.go:164)	ADD	X31, SP, X31
	0x008c 00140 (p.go:164)	LD	$-64, X31, X3
	0x0090 00144 (p.go:164)	ADDIW	$63, X0, X5
	0x0094 00148 (p.go:164)	SRL	X5, X3, X6
	0x0098 00152 (p.go:164)	SLTIU	$64, X5, X5
	0x009c 00156 (p.go:164)	ADDIW	$0, X0, X7
	0x00a0 00160 (p.go:164)	SUB	X5, X7, X5
	0x00a4 00164 (p.go:164)	AND	X5, X6, X5
	0x00a8 00168 (p.go:164)	ADD	X5, X3, X3
	0x00ac 00172 (p.go:164)	ADDIW	$1, X0, X5
	0x00b0 00176 (p.go:164)	SLTIU	$64, X5, X6
	0x00b4 00180 (p.go:164)	ADDI	$-1, X6, X6
	0x00b8 00184 (p.go:164)	OR	X6, X5, X5
	0x00bc 00188 (p.go:164)	SRA	X5, X3, X5
	0x00c0 00192 (p.go:164)	LUI	$1, X6
	0x00c4 00196 (p.go:164)	ADDIW	$-96, X6, X6
	0x00c8 00200 (p.go:164)	SLTU	X6, X5, X3
	0x00cc 00204 (p.go:164)	BEQ	X0, X3, $48
	0x00d0 00208 (p.go:164)	ADDI	$"".b+24(SP), SP, X3
	0x00d4 00212 (p.go:164)	ADD	X3, X5, X3
	0x00d8 00216 (p.go:164)	LBU	$0, X3, X3
	0x00dc 00220 (p.go:164)	LUI	$1, X31
	0x00e0 00224 (p.go:164)	ADD	X31, SP, X31
	0x00e4 00228 (p.go:164)	SB	$-56, X3, X31
	0x00e8 00232 (p.go:164)	LD	$0, SP, X1
	0x00ec 00236 (p.go:164)	LUI	$1, X31
	0x00f0 00240 (p.go:164)	ADDIW	$-72, X31, X31
	0x00f4 00244 (p.go:164)	ADD	X31, SP, SP
	0x00f8 00248 (p.go:164)	JALR	$0, X1, X0
	0x00fc 00252 (p.go:164)	AUIPC	$0, X31
	0x0100 00256 (p.go:164)	JALR	$0, X31, (X1)(X1)(REG)
	0x0104 00260 (p.go:164)	AUIPC	$0, X31
	0x0108 00264 (p.go:164)	JALR	$0, X31, (X1)(X1)(REG)
	0x010c 00268 (p.go:164)	ADDI	$0, X0, X0
	0x0000 03 35 02 01 b7 ff ff ff 9b 8f 8f 0c b3 05 f1 01  .5..............
	0x0010 63 68 b5 00 97 0f 00 00 e7 82 0f 00 6f f0 5f fe  ch..........o._.
	0x0020 b7 ff ff ff b3 0f f1 01 23 b4 1f 04 b7 ff ff ff  ........#.......
	0x0030 9b 8f 8f 04 33 01 f1 01 93 02 81 01 b7 1f 00 00  ....3...........
	0x0040 9b 8f 7f fb b3 01 f1 01 23 80 02 00 93 82 12 00  ........#.......
	0x0050 e3 fc 51 fe b7 1f 00 00 b3 0f f1 01 83 b2 0f fc  ..Q.............
	0x0060 37 13 00 00 1b 03 03 fa b3 b1 62 00 63 0c 30 08  7.........b.c.0.
	0x0070 93 01 81 01 33 83 32 00 23 34 61 00 97 0f 00 00  ....3.2.#4a.....
	0x0080 e7 80 0f 00 b7 1f 00 00 b3 0f f1 01 83 b1 0f fc  ................
	0x0090 9b 02 f0 03 33 d3 51 00 93 b2 02 04 9b 03 00 00  ....3.Q.........
	0x00a0 b3 82 53 40 b3 72 53 00 b3 81 51 00 9b 02 10 00  ..S@.rS...Q.....
	0x00b0 13 b3 02 04 13 03 f3 ff b3 e2 62 00 b3 d2 51 40  ..........b...Q@
	0x00c0 37 13 00 00 1b 03 03 fa b3 b1 62 00 63 08 30 02  7.........b.c.0.
	0x00d0 93 01 81 01 b3 81 32 00 83 c1 01 00 b7 1f 00 00  ......2.........
	0x00e0 b3 0f f1 01 23 84 3f fc 83 30 01 00 b7 1f 00 00  ....#.?..0......
	0x00f0 9b 8f 8f fb 33 01 f1 01 67 80 00 00 97 0f 00 00  ....3...g.......
	0x0100 e7 80 0f 00 97 0f 00 00 e7 80 0f 00 13 00 00 00  ................
	rel 20+8 t=48 runtime.morestack_noctxt+0
	rel 24+4 t=14 runtime.morestack_noctxt+0
	rel 124+8 t=48 "".use+0
	rel 128+4 t=14 "".use+0
	rel 252+8 t=48 runtime.panicIndex+0
	rel 256+4 t=14 runtime.panicIndex+0
	rel 260+8 t=48 runtime.panicIndex+0
	rel 264+4 t=14 runtime.panicIndex+0
"".call5000 STEXT size=284 args=0x10 locals=0x13a0
	0x0000 00000 (p.go:304)	TEXT	"".call5000(SB), ABIInternal, $5016-16
	0x0000 00000 (p.go:304)	LD	$16, g, X10
	0x0004 00004 (p.go:304)	ADDIW	$-1314, X0, X11
	0x0008 00008 (p.go:304)	BEQ	X10, X11, $24
	0x000c 00012 (p.go:304)	ADDI	$896, SP, X11
	0x0010 00016 (p.go:304)	SUB	X10, X11, X11
	0x0014 00020 (p.go:304)	LUI	$1, X10
	0x0018 00024 (p.go:304)	ADDIW	$1696, X10, X10
	0x001c 00028 (p.go:304)	BLTU	X10, X11, $16
	0x0020 00032 (p.go:304)	AUIPC	$0, X31
	0x0024 00036 (p.go:304)	JALR	$0, X31, (X5)(X5)(REG)
	0x0028 00040 (p.go:304)	JAL	X0, $-40
	0x002c 00044 (p.go:304)	NOP
	0x002c 00044 (p.go:304)	LUI	$-1, X31
	0x0030 00048 (p.go:304)	ADD	X31, SP, X31
	0x0034 00052 (p.go:304)	SD	$-928, X1, X31
	0x0038 00056 (p.go:304)	LUI	$-1, X31
	0x003c 00060 (p.go:304)	ADDIW	$-928, X31, X31
	0x0040 00064 (p.go:304)	ADD	X31, SP, SP
	0x0044 00068 (p.go:304)	ADDI	$"".b+24(SP), SP, X5
	0x0048 00072 (p.go:304)	LUI	$1, X31
	0x004c 00076 (p.go:304)	ADDIW	$927, X31, X31
	0x0050 00080 (p.go:304)	ADD	X31, SP, X3
	0x0054 00084 (p.go:304)	SB	$0, X0, X5
	0x0058 00088 (p.go:304)	ADDI	$1, X5, X5
	0x005c 00092 (p.go:304)	BGEU	X3, X5, $-8
	0x0060 00096 (p.go:304)	LUI	$1, X31
	0x0064 00100 (p.go:304)	ADD	X31, SP, X31
	0x0068 00104 (p.go:304)	LD	$936, X31, X5
	0x006c 00108 (p.go:304)	LUI	$1, X6
	0x0070 00112 (p.go:304)	ADDIW	$904, X6, X6
	0x0074 00116 (p.go:304)	SLTU	X6, X5, X3
	0x0078 00120 (p.go:304)	BEQ	X0, X3, $152
	0x007c 00124 (p.go:304)	ADDI	$"".b+24(SP), SP, X3
	0x0080 00128 (p.go:304)	ADD	X3, X5, X6
	0x0084 00132 (p.go:304)	SD	$8, X6, SP
	0x0088 00136 (p.go:304)	AUIPC	$0, X31
	0x008c 00140 (p.go:304)	JALR	$0, X31, (X1)(X1)(REG)
	0x0090 00144 (p.go:304)	LUI	$1, X31
	0x0094 00148 (p.go:304)	ADD	X31, SP, X31
	0x0098 00152 (p.go:304)	LD	$936, X31, X3
	0x009c 00156 (p.go:304)	ADDIW	$63, X0, X5
	0x00a0 00160 (p.go:304)	SRL	X5, X3, X6
	0x00a4 00164 (p.go:304)	SLTIU	$64, X5, X5
	0x00a8 00168 (p.go:304)	ADDIW	$0, X0, X7
	0x00ac 00172 (p.go:304)	SUB	X5, X7, X5
	0x00b0 00176 (p.go:304)	AND	X5, X6, X5
	0x00b4 00180 (p.go:304)	ADD	X5, X3, X3
	0x00b8 00184 (p.go:304)	ADDIW	$1, X0, X5
	0x00bc 00188 (p.go:304)	SLTIU	$64, X5, X6
	0x00c0 00192 (p.go:304)	ADDI	$-1, X6, X6
	0x00c4 00196 (p.go:304)	OR	X6, X5, X5
	0x00c8 00200 (p.go:304)	SRA	X5, X3, X5
	0x00cc 00204 (p.go:304)	LUI	$1, X6
	0x00d0 00208 (p.go:304)	ADDIW	$904, X6, X6
	0x00d4 00212 (p.go:304)	SLTU	X6, X5, X3
	0x00d8 00216 (p.go:304)	BEQ	X0, X3, $48
	0x00dc 00220 (p.go:304)	ADDI	$"".b+24(SP), SP, X3
	0x00e0 00224 (p.go:304)	ADD	X3, X5, X3
	0x00e4 00228 (p.go:304)	LBU	$0, X3, X3
	0x00e8 00232 (p.go:304)	LUI	$1, X31
	0x00ec 00236 (p.go:304)	ADD	X31, SP, X31
	0x00f0 00240 (p.go:304)	SB	$944, X3, X31
	0x00f4 00244 (p.go:304)	LD	$0, SP, X1
	0x00f8 00248 (p.go:304)	LUI	$1, X31
	0x00fc 00252 (p.go:304)	ADDIW	$928, X31, X31
	0x0100 00256 (p.go:304)	ADD	X31, SP, SP
	0x0104 00260 (p.go:304)	JALR	$0, X1, X0
	0x0108 00264 (p.go:304)	AUIPC	$0, X31
	0x010c 00268 (p.go:304)	JALR	$0, X31, (X1)(X1)(REG)
	0x0110 00272 (p.go:304)	AUIPC	$0, X31
	0x0114 00276 (p.go:304)	JALR	$0, X31, (X1)(X1)(REG)
	0x0118 00280 (p.go:304)	ADDI	$0, X0, X0
	0x0000 03 35 02 01 9b 05 e0 ad 63 0c b5 00 93 05 01 38  .5......c......8
	0x0010 b3 85 a5 40 37 15 00 00 1b 05 05 6a 63 68 b5 00  ...@7......jch..
	0x0020 97 0f 00 00 e7 82 0f 00 6f f0 9f fd b7 ff ff ff  ........o.......
	0x0030 b3 0f f1 01 23 b0 1f c6 b7 ff ff ff 9b 8f 0f c6  ....#...........
	0x0040 33 01 f1 01 93 02 81 01 b7 1f 00 00 9b 8f ff 39  3..............9
	0x0050 b3 01 f1 01 23 80 02 00 93 82 12 00 e3 fc 51 fe  ....#.........Q.
	0x0060 b7 1f 00 00 b3 0f f1 01 83 b2 8f 3a 37 13 00 00  ...........:7...
	0x0070 1b 03 83 38 b3 b1 62 00 63 0c 30 08 93 01 81 01  ...8..b.c.0.....
	0x0080 33 83 32 00 23 34 61 00 97 0f 00 00 e7 80 0f 00  3.2.#4a.........
	0x0090 b7 1f 00 00 b3 0f f1 01 83 b1 8f 3a 9b 02 f0 03  ...........:....
	0x00a0 33 d3 51 00 93 b2 02 04 9b 03 00 00 b3 82 53 40  3.Q...........S@
	0x00b0 b3 72 53 00 b3 81 51 00 9b 02 10 00 13 b3 02 04  .rS...Q.........
	0x00c0 13 03 f3 ff b3 e2 62 00 b3 d2 51 40 37 13 00 00  ......b...Q@7...
	0x00d0 1b 03 83 38 b3 b1 62 00 63 08 30 02 93 01 81 01  ...8..b.c.0.....
	0x00e0 b3 81 32 00 83 c1 01 00 b7 1f 00 00 b3 0f f1 01  ..2.............
	0x00f0 23 88 3f 3a 83 30 01 00 b7 1f 00 00 9b 8f 0f 3a  #.?:.0.........:
	0x0100 33 01 f1 01 67 80 00 00 97 0f 00 00 e7 80 0f 00  3...g...........
	0x0110 97 0f 00 00 e7 80 0f 00 13 00 00 00              ............
	rel 32+8 t=48 runtime.morestack_noctxt+0
	rel 36+4 t=14 runtime.morestack_noctxt+0
	rel 136+8 t=48 "".use+0
	rel 140+4 t=14 "".use+0
	rel 264+8 t=48 runtime.panicIndex+0
	rel 268+4 t=14 runtime.panicIndex+0
	rel 272+8 t=48 runtime.panicIndex+0
	rel 276+4 t=14 runtime.panicIndex+0
"".call66000 STEXT size=284 args=0x10 locals=0x101e8
	0x0000 00000 (p.go:344)	TEXT	"".call66000(SB), ABIInternal, $66016-16
	0x0000 00000 (p.go:344)	LD	$16, g, X10
	0x0004 00004 (p.go:344)	ADDIW	$-1314, X0, X11
	0x0008 00008 (p.go:344)	BEQ	X10, X11, $24
	0x000c 00012 (p.go:344)	ADDI	$896, SP, X11
	0x0010 00016 (p.go:344)	SUB	X10, X11, X11
	0x0014 00020 (p.go:344)	LUI	$16, X10
	0x0018 00024 (p.go:344)	ADDIW	$1256, X10, X10
	0x001c 00028 (p.go:344)	BLTU	X10, X11, $16
	0x0020 00032 (p.go:344)	AUIPC	$0, X31
	0x0024 00036 (p.go:344)	JALR	$0, X31, (X5)(X5)(REG)
	0x0028 00040 (p.go:344)	JAL	X0, $-40
	0x002c 00044 (p.go:344)	NOP
	0x002c 00044 (p.go:344)	LUI	$-16, X31
	0x0030 00048 (p.go:344)	ADD	X31, SP, X31
	0x0034 00052 (p.go:344)	SD	$-488, X1, X31
	0x0038 00056 (p.go:344)	LUI	$-16, X31
	0x003c 00060 (p.go:344)	ADDIW	$-488, X31, X31
	0x0040 00064 (p.go:344)	ADD	X31, SP, SP
	0x0044 00068 (p.go:344)	ADDI	$"".b+24(SP), SP, X5
	0x0048 00072 (p.go:344)	LUI	$16, X31
	0x004c 00076 (p.go:344)	ADDIW	$487, X31, X31
	0x0050 00080 (p.go:344)	ADD	X31, SP, X3
	0x0054 00084 (p.go:344)	SB	$0, X0, X5
	0x0058 00088 (p.go:344)	ADDI	$1, X5, X5
	0x005c 00092 (p.go:344)	BGEU	X3, X5, $-8
	0x0060 00096 (p.go:344)	LUI	$16, X31
	0x0064 00100 (p.go:344)	ADD	X31, SP, X31
	0x0068 00104 (p.go:344)	LD	$496, X31, X5
	0x006c 00108 (p.go:344)	LUI	$16, X6
	0x0070 00112 (p.go:344)	ADDIW	$464, X6, X6
	0x0074 00116 (p.go:344)	SLTU	X6, X5, X3
	0x0078 00120 (p.go:344)	BEQ	X0, X3, $152
	0x007c 00124 (p.go:344)	ADDI	$"".b+24(SP), SP, X3
	0x0080 00128 (p.go:344)	ADD	X3, X5, X6
	0x0084 00132 (p.go:344)	SD	$8, X6, SP
	0x0088 00136 (p.go:344)	AUIPC	$0, X31
	0x008c 00140 (p.go:344)	JALR	$0, X31, (X1)(X1)(REG)
	0x0090 00144 (p.go:344)	LUI	$16, X31
	0x0094 00148 (p.go:344)	ADD	X31, SP, X31
	0x0098 00152 (p.go:344)	LD	$496, X31, X3
	0x009c 00156 (p.go:344)	ADDIW	$63, X0, X5
	0x00a0 00160 (p.go:344)	SRL	X5, X3, X6
	0x00a4 00164 (p.go:344)	SLTIU	$64, X5, X5
	0x00a8 00168 (p.go:344)	ADDIW	$0, X0, X7
	0x00ac 00172 (p.go:344)	SUB	X5, X7, X5
	0x00b0 00176 (p.go:344)	AND	X5, X6, X5
	0x00b4 00180 (p.go:344)	ADD	X5, X3, X3
	0x00b8 00184 (p.go:344)	ADDIW	$1, X0, X5
	0x00bc 00188 (p.go:344)	SLTIU	$64, X5, X6
	0x00c0 00192 (p.go:344)	ADDI	$-1, X6, X6
	0x00c4 00196 (p.go:344)	OR	X6, X5, X5
	0x00c8 00200 (p.go:344)	SRA	X5, X3, X5
	0x00cc 00204 (p.go:344)	LUI	$16, X6
	0x00d0 00208 (p.go:344)	ADDIW	$464, X6, X6
	0x00d4 00212 (p.go:344)	SLTU	X6, X5, X3
	0x00d8 00216 (p.go:344)	BEQ	X0, X3, $48
	0x00dc 00220 (p.go:344)	ADDI	$"".b+24(SP), SP, X3
	0x00e0 00224 (p.go:344)	ADD	X3, X5, X3
	0x00e4 00228 (p.go:344)	LBU	$0, X3, X3
	0x00e8 00232 (p.go:344)	LUI	$16, X31
	0x00ec 00236 (p.go:344)	ADD	X31, SP, X31
	0x00f0 00240 (p.go:344)	SB	$504, X3, X31
	0x00f4 00244 (p.go:344)	LD	$0, SP, X1
	0x00f8 00248 (p.go:344)	LUI	$16, X31
	0x00fc 00252 (p.go:344)	ADDIW	$488, X31, X31
	0x0100 00256 (p.go:344)	ADD	X31, SP, SP
	0x0104 00260 (p.go:344)	JALR	$0, X1, X0
	0x0108 00264 (p.go:344)	AUIPC	$0, X31
	0x010c 00268 (p.go:344)	JALR	$0, X31, (X1)(X1)(REG)
	0x0110 00272 (p.go:344)	AUIPC	$0, X31
	0x0114 00276 (p.go:344)	JALR	$0, X31, (X1)(X1)(REG)
	0x0118 00280 (p.go:344)	ADDI	$0, X0, X0
	0x0000 03 35 02 01 9b 05 e0 ad 63 0c b5 00 93 05 01 38  .5......c......8
	0x0010 b3 85 a5 40 37 05 01 00 1b 05 85 4e 63 68 b5 00  ...@7......Nch..
	0x0020 97 0f 00 00 e7 82 0f 00 6f f0 9f fd b7 0f ff ff  ........o.......
	0x0030 b3 0f f1 01 23 bc 1f e0 b7 0f ff ff 9b 8f 8f e1  ....#...........
	0x0040 33 01 f1 01 93 02 81 01 b7 0f 01 00 9b 8f 7f 1e  3...............
	0x0050 b3 01 f1 01 23 80 02 00 93 82 12 00 e3 fc 51 fe  ....#.........Q.
	0x0060 b7 0f 01 00 b3 0f f1 01 83 b2 0f 1f 37 03 01 00  ............7...
	0x0070 1b 03 03 1d b3 b1 62 00 63 0c 30 08 93 01 81 01  ......b.c.0.....
	0x0080 33 83 32 00 23 34 61 00 97 0f 00 00 e7 80 0f 00  3.2.#4a.........
	0x0090 b7 0f 01 00 b3 0f f1 01 83 b1 0f 1f 9b 02 f0 03  ................
	0x00a0 33 d3 51 00 93 b2 02 04 9b 03 00 00 b3 82 53 40  3.Q...........S@
	0x00b0 b3 72 53 00 b3 81 51 00 9b 02 10 00 13 b3 02 04  .rS...Q.........
	0x00c0 13 03 f3 ff b3 e2 62 00 b3 d2 51 40 37 03 01 00  ......b...Q@7...
	0x00d0 1b 03 03 1d b3 b1 62 00 63 08 30 02 93 01 81 01  ......b.c.0.....
	0x00e0 b3 81 32 00 83 c1 01 00 b7 0f 01 00 b3 0f f1 01  ..2.............
	0x00f0 23 8c 3f 1e 83 30 01 00 b7 0f 01 00 9b 8f 8f 1e  #.?..0..........
	0x0100 33 01 f1 01 67 80 00 00 97 0f 00 00 e7 80 0f 00  3...g...........
	0x0110 97 0f 00 00 e7 80 0f 00 13 00 00 00              ............
	rel 32+8 t=48 runtime.morestack_noctxt+0
	rel 36+4 t=14 runtime.morestack_noctxt+0
	rel 136+8 t=48 "".use+0
	rel 140+4 t=14 "".use+0
	rel 264+8 t=48 runtime.panicIndex+0
	rel 268+4 t=14 runtime.panicIndex+0
	rel 272+8 t=48 runtime.panicIndex+0
	rel 276+4 t=14 runtime.panicIndex+0
"".work0 STEXT size=60 args=0x0 locals=0x10
	0x0000 00000 (p.go:353)	TEXT	"".work0(SB), ABIInternal, $8-0
	0x0000 00000 (p.go:353)	LD	$16, g, X10
	0x0004 00004 (p.go:353)	BLTU	X10, SP, $16
	0x0008 00008 (p.go:353)	AUIPC	$0, X31
	0x000c 00012 (p.go:353)	JALR	$0, X31, (X5)(X5)(REG)
	0x0010 00016 (p.go:353)	JAL	X0, $-16
	0x0014 00020 (p.go:353)	NOP
	0x0014 00020 (p.go:353)	SD	$-16, X1, SP
	0x0018 00024 (p.go:353)	ADDI	$-16, SP, SP
	0x001c 00028 (p.go:353)	AUIPC	$0, X3
	0x0020 00032 (p.go:353)	LD	$0, X3, X3
	0x0024 00036 (p.go:353)	SD	$8, X3, SP
	0x0028 00040 (p.go:353)	AUIPC	$0, X31
	0x002c 00044 (p.go:353)	JALR	$0, X31, (X1)(X1)(REG)
	0x0030 00048 (p.go:353)	LD	$0, SP, X1
	0x0034 00052 (p.go:353)	ADDI	$16, SP, SP
	0x0038 00056 (p.go:353)	JALR	$0, X1, X0
	0x0000 03 35 02 01 63 68 25 00 97 0f 00 00 e7 82 0f 00  .5..ch%.........
	0x0010 6f f0 1f ff 23 38 11 fe 13 01 01 ff 97 01 00 00  o...#8..........
	0x0020 83 b1 01 00 23 34 31 00 97 0f 00 00 e7 80 0f 00  ....#41.........
	0x0030 83 30 01 00 13 01 01 01 67 80 00 00              .0......g...
	rel 8+8 t=48 runtime.morestack_noctxt+0
	rel 12+4 t=14 runtime.morestack_noctxt+0
	rel 28+8 t=48 "".sink+0
	rel 40+8 t=48 "".use+0
	rel 44+4 t=14 "".use+0
"".gos STEXT size=228 args=0x18 locals=0x30
	0x0000 00000 (p.go:356)	TEXT	"".gos(SB), ABIInternal, $40-24
	0x0000 00000 (p.go:356)	LD	$16, g, X10
	0x0004 00004 (p.go:356)	BLTU	X10, SP, $16
	0x0008 00008 (p.go:356)	AUIPC	$0, X31
	0x000c 00012 (p.go:356)	JALR	$0, X31, (X5)(X5)(REG)
	0x0010 00016 (p.go:356)	JAL	X0, $-16
	0x0014 00020 (p.go:356)	NOP
	0x0014 00020 (p.go:356)	SD	$-48, X1, SP
	0x0018 00024 (p.go:356)	ADDI	$-48, SP, SP
	0x001c 00028 (p.go:357)	ADDIW	$0, X0, X3
	0x0020 00032 (p.go:357)	SW	$8, X3, SP
	0x0024 00036 (p.go:357)	AUIPC	$0, X5
	0x0028 00040 (p.go:357)	ADDI	$0, X5, X5
	0x002c 00044 (p.go:357)	SD	$16, X5, SP
	0x0030 00048 (p.go:357)	AUIPC	$0, X31
	0x0034 00052 (p.go:357)	JALR	$0, X31, (X1)(X1)(REG)
	0x0038 00056 (p.go:358)	ADDIW	$24, X0, X3
	0x003c 00060 (p.go:358)	SW	$8, X3, SP
	0x0040 00064 (p.go:358)	AUIPC	$0, X3
	0x0044 00068 (p.go:358)	ADDI	$0, X3, X3
	0x0048 00072 (p.go:358)	SD	$16, X3, SP
	0x004c 00076 (p.go:358)	LD	$56, SP, X3
	0x0050 00080 (p.go:358)	SD	$24, X3, SP
	0x0054 00084 (p.go:358)	LD	$64, SP, X5
	0x0058 00088 (p.go:358)	SD	$32, X5, SP
	0x005c 00092 (p.go:358)	LD	$72, SP, X5
	0x0060 00096 (p.go:358)	SD	$40, X5, SP
	0x0064 00100 (p.go:358)	AUIPC	$0, X31
	0x0068 00104 (p.go:358)	JALR	$0, X31, (X1)(X1)(REG)
	0x006c 00108 (p.go:359)	ADDIW	$8, X0, X3
	0x0070 00112 (p.go:359)	SW	$8, X3, SP
	0x0074 00116 (p.go:359)	AUIPC	$0, X3
	0x0078 00120 (p.go:359)	ADDI	$0, X3, X3
	0x007c 00124 (p.go:359)	SD	$16, X3, SP
	0x0080 00128 (p.go:359)	LD	$56, SP, X3
	0x0084 00132 (p.go:359)	SD	$24, X3, SP
	0x0088 00136 (p.go:359)	AUIPC	$0, X31
	0x008c 00140 (p.go:359)	JALR	$0, X31, (X1)(X1)(REG)
	0x0090 00144 (p.go:360)	ADDIW	$16, X0, X3
	0x0094 00148 (p.go:360)	SW	$8, X3, SP
	0x0098 00152 (p.go:360)	AUIPC	$0, X3
	0x009c 00156 (p.go:360)	ADDI	$0, X3, X3
	0x00a0 00160 (p.go:360)	SD	$16, X3, SP
	0x00a4 00164 (p.go:360)	LD	$56, SP, X3
	0x00a8 00168 (p.go:360)	SD	$24, X3, SP
	0x00ac 00172 (p.go:360)	ADDIW	$3, X0, X3
	0x00b0 00176 (p.go:360)	SD	$32, X3, SP
	0x00b4 00180 (p.go:360)	AUIPC	$0, X31
	0x00b8 00184 (p.go:360)	JALR	$0, X31, (X1)(X1)(REG)
	0x00bc 00188 (p.go:361)	ADDIW	$0, X0, X3
	0x00c0 00192 (p.go:361)	SW	$8, X3, SP
	0x00c4 00196 (p.go:361)	AUIPC	$0, X3
	0x00c8 00200 (p.go:361)	ADDI	$0, X3, X3
	0x00cc 00204 (p.go:361)	SD	$16, X3, SP
	0x00d0 00208 (p.go:361)	AUIPC	$0, X31
	0x00d4 00212 (p.go:361)	JALR	$0, X31, (X1)(X1)(REG)
	0x00d8 00216 (p.go:362)	LD	$0, SP, X1
	0x00dc 00220 (p.go:362)	ADDI	$48, SP, SP
	0x00e0 00224 (p.go:362)	JALR	$0, X1, X0
	0x0000 03 35 02 01 63 68 25 00 97 0f 00 00 e7 82 0f 00  .5..ch%.........
	0x0010 6f f0 1f ff 23 38 11 fc 13 01 01 fd 9b 01 00 00  o...#8..........
	0x0020 23 24 31 00 97 02 00 00 93 82 02 00 23 38 51 00  #$1.........#8Q.
	0x0030 97 0f 00 00 e7 80 0f 00 9b 01 80 01 23 24 31 00  ............#$1.
	0x0040 97 01 00 00 93 81 01 00 23 38 31 00 83 31 81 03  ........#81..1..
	0x0050 23 3c 31 00 83 32 01 04 23 30 51 02 83 32 81 04  #<1..2..#0Q..2..
	0x0060 23 34 51 02 97 0f 00 00 e7 80 0f 00 9b 01 80 00  #4Q.............
	0x0070 23 24 31 00 97 01 00 00 93 81 01 00 23 38 31 00  #$1.........#81.
	0x0080 83 31 81 03 23 3c 31 00 97 0f 00 00 e7 80 0f 00  .1..#<1.........
	0x0090 9b 01 00 01 23 24 31 00 97 01 00 00 93 81 01 00  ....#$1.........
	0x00a0 23 38 31 00 83 31 81 03 23 3c 31 00 9b 01 30 00  #81..1..#<1...0.
	0x00b0 23 30 31 02 97 0f 00 00 e7 80 0f 00 9b 01 00 00  #01.............
	0x00c0 23 24 31 00 97 01 00 00 93 81 01 00 23 38 31 00  #$1.........#81.
	0x00d0 97 0f 00 00 e7 80 0f 00 83 30 01 00 13 01 01 03  .........0......
	0x00e0 67 80 00 00                                      g...
	rel 8+8 t=48 runtime.morestack_noctxt+0
	rel 12+4 t=14 runtime.morestack_noctxt+0
	rel 36+8 t=48 "".work0·f+0
	rel 48+8 t=48 runtime.newproc+0
	rel 52+4 t=14 runtime.newproc+0
	rel 64+8 t=48 "".work1·f+0
	rel 100+8 t=48 runtime.newproc+0
	rel 104+4 t=14 runtime.newproc+0
	rel 116+8 t=48 "".gos.func1·f+0
	rel 136+8 t=48 runtime.newproc+0
	rel 140+4 t=14 runtime.newproc+0
	rel 152+8 t=48 "".gos.func2·f+0
	rel 180+8 t=48 runtime.newproc+0
	rel 184+4 t=14 runtime.newproc+0
	rel 196+8 t=48 "".gos.func3·f+0
	rel 208+8 t=48 runtime.newproc+0
	rel 212+4 t=14 runtime.newproc+0
