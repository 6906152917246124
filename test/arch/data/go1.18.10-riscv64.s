"".use STEXT size=4 args=0x8 locals=0x0 funcid=0x0 align=0x0 leaf
	0x0000 00000 (p.go:11)	TEXT	"".use(SB), LEAF|NOFRAME|ABIInternal, $0-8
	0x0000 00000 (p.go:11)	JALR	X0, X1
	0x0000 67 80 00 00                                      g...
"".leaf8 STEXT size=124 args=0x10 locals=0x20 funcid=0x0 align=0x0
	0x0000 00000 (p.go:22)	TEXT	"".leaf8(SB), ABIInternal, $24-16
	0x0000 00000 (p.go:22)	MOV	16(g), X10
	0x0004 00004 (p.go:22)	BLTU	X10, SP, $12
	0x0008 00008 (p.go:22)	JAL	X5, runtime.morestack_noctxt(SB)
	0x000c 00012 (p.go:22)	JAL	X0, $-12
	0x0010 00016 (p.go:22)	NOP
	0x0010 00016 (p.go:22)	MOV	X1, -32(SP)
	0x0014 00020 (p.go:22)	ADDI	$-32, SP, SP
	0x0018 00024 (p.go:22)	MOV	$"".b+24(SP), X5
	0x001c 00028 (p.go:22)	MOV	$"".b+31(SP), X7
	0x0020 00032 (p.go:22)	MOVB	X0, (X5)
	0x0024 00036 (p.go:22)	ADDI	$1, X5, X5
	0x0028 00040 (p.go:22)	BGEU	X7, X5, $-8
	0x002c 00044 (p.go:22)	MOV	"".i+40(SP), X5
	0x0030 00048 (p.go:22)	MOV	$8, X6
	0x0034 00052 (p.go:22)	BGEU	X5, X6, $64
	0x0038 00056 (p.go:22)	MOV	$"".b+24(SP), X7
	0x003c 00060 (p.go:22)	ADD	X7, X5, X8
	0x0040 00064 (p.go:22)	MOV	$1, X9
	0x0044 00068 (p.go:22)	MOVB	X9, (X8)
	0x0048 00072 (p.go:22)	SRLI	$63, X5, X8
	0x004c 00076 (p.go:22)	ADD	X8, X5, X8
	0x0050 00080 (p.go:22)	SRAI	$1, X8, X5
	0x0054 00084 (p.go:22)	BGEU	X5, X6, $28
	0x0058 00088 (p.go:22)	ADD	X7, X5, X5
	0x005c 00092 (p.go:22)	MOVBU	(X5), X5
	0x0060 00096 (p.go:22)	MOVB	X5, "".~r0+48(SP)
	0x0064 00100 (p.go:22)	MOV	(SP), X1
	0x0068 00104 (p.go:22)	ADDI	$32, SP, SP
	0x006c 00108 (p.go:22)	JALR	X0, X1
	0x0070 00112 (p.go:22)	JAL	X1, runtime.panicIndex(SB)
	0x0074 00116 (p.go:22)	JAL	X1, runtime.panicIndex(SB)
	0x0078 00120 (p.go:22)	ADDI	$0, X0, X0
	0x0000 03 b5 0d 01 63 66 25 00 ef 02 00 00 6f f0 5f ff  ....cf%.....o._.
	0x0010 23 30 11 fe 13 01 01 fe 93 02 81 01 93 03 f1 01  #0..............
	0x0020 23 80 02 00 93 82 12 00 e3 fc 53 fe 83 32 81 02  #.........S..2..
	0x0030 13 03 80 00 63 f0 62 04 93 03 81 01 33 84 72 00  ....c.b.....3.r.
	0x0040 93 04 10 00 23 00 94 00 13 d4 f2 03 33 84 82 00  ....#.......3...
	0x0050 93 52 14 40 63 fe 62 00 b3 82 72 00 83 c2 02 00  .R.@c.b...r.....
	0x0060 23 08 51 02 83 30 01 00 13 01 01 02 67 80 00 00  #.Q..0......g...
	0x0070 ef 00 00 00 ef 00 00 00 13 00 00 00              ............
	rel 8+4 t=51 runtime.morestack_noctxt+0
	rel 112+4 t=51 runtime.panicIndex+0
	rel 116+4 t=51 runtime.panicIndex+0
"".call8 STEXT size=136 args=0x10 locals=0x20 funcid=0x0 align=0x0
	0x0000 00000 (p.go:24)	TEXT	"".call8(SB), ABIInternal, $24-16
	0x0000 00000 (p.go:24)	MOV	16(g), X10
	0x0004 00004 (p.go:24)	BLTU	X10, SP, $12
	0x0008 00008 (p.go:24)	JAL	X5, runtime.morestack_noctxt(SB)
	0x000c 00012 (p.go:24)	JAL	X0, $-12
	0x0010 00016 (p.go:24)	NOP
	0x0010 00016 (p.go:24)	MOV	X1, -32(SP)
	0x0014 00020 (p.go:24)	ADDI	$-32, SP, SP
	0x0018 00024 (p.go:24)	MOV	$"".b+24(SP), X5
	0x001c 00028 (p.go:24)	MOV	$"".b+31(SP), X7
	0x0020 00032 (p.go:24)	MOVB	X0, (X5)
	0x0024 00036 (p.go:24)	ADDI	$1, X5, X5
	0x0028 00040 (p.go:24)	BGEU	X7, X5, $-8
	0x002c 00044 (p.go:24)	MOV	"".i+40(SP), X5
	0x0030 00048 (p.go:24)	MOV	$8, X6
	0x0034 00052 (p.go:24)	BGEU	X5, X6, $76
	0x0038 00056 (p.go:24)	MOV	$"".b+24(SP), X6
	0x003c 00060 (p.go:24)	ADD	X6, X5, X7
	0x0040 00064 (p.go:24)	MOV	X7, 8(SP)
	0x0044 00068 (p.go:24)	JAL	X1, "".use(SB)
	0x0048 00072 (p.go:24)	MOV	"".i+40(SP), X5
	0x004c 00076 (p.go:24)	SRLI	$63, X5, X6
	0x0050 00080 (p.go:24)	ADD	X6, X5, X5
	0x0054 00084 (p.go:24)	SRAI	$1, X5, X5
	0x0058 00088 (p.go:24)	MOV	$8, X6
	0x005c 00092 (p.go:24)	BGEU	X5, X6, $32
	0x0060 00096 (p.go:24)	MOV	$"".b+24(SP), X6
	0x0064 00100 (p.go:24)	ADD	X6, X5, X5
	0x0068 00104 (p.go:24)	MOVBU	(X5), X5
	0x006c 00108 (p.go:24)	MOVB	X5, "".~r0+48(SP)
	0x0070 00112 (p.go:24)	MOV	(SP), X1
	0x0074 00116 (p.go:24)	ADDI	$32, SP, SP
	0x0078 00120 (p.go:24)	JALR	X0, X1
	0x007c 00124 (p.go:24)	JAL	X1, runtime.panicIndex(SB)
	0x0080 00128 (p.go:24)	JAL	X1, runtime.panicIndex(SB)
	0x0084 00132 (p.go:24)	ADDI	$0, X0, X0
	0x0000 03 b5 0d 01 63 66 25 00 ef 02 00 00 6f f0 5f ff  ....cf%.....o._.
	0x0010 23 30 11 fe 13 01 01 fe 93 02 81 01 93 03 f1 01  #0..............
	0x0020 23 80 02 00 93 82 12 00 e3 fc 53 fe 83 32 81 02  #.........S..2..
	0x0030 13 03 80 00 63 f6 62 04 13 03 81 01 b3 83 62 00  ....c.b.......b.
	0x0040 23 34 71 00 ef 00 00 00 83 32 81 02 13 d3 f2 03  #4q......2......
	0x0050 b3 82 62 00 93 d2 12 40 13 03 80 00 63 f0 62 02  ..b....@....c.b.
	0x0060 13 03 81 01 b3 82 62 00 83 c2 02 00 23 08 51 02  ......b.....#.Q.
	0x0070 83 30 01 00 13 01 01 02 67 80 00 00 ef 00 00 00  .0......g.......
	0x0080 ef 00 00 00 13 00 00 00                          ........
	rel 8+4 t=51 runtime.morestack_noctxt+0
	rel 68+4 t=51 "".use+0
	rel 124+4 t=51 runtime.panicIndex+0
	rel 128+4 t=51 runtime.panicIndex+0
"".call144 STEXT size=140 args=0x10 locals=0xa8 funcid=0x0 align=0x0
	0x0000 00000 (p.go:116)	TEXT	"".call144(SB), ABIInternal, $160-16
	0x0000 00000 (p.go:116)	MOV	16(g), X10
	0x0004 00004 (p.go:116)	ADDI	$-40, SP, X11
	0x0008 00008 (p.go:116)	BLTU	X10, X11, $12
	0x000c 00012 (p.go:116)	JAL	X5, runtime.morestack_noctxt(SB)
	0x0010 00016 (p.go:116)	JAL	X0, $-16
	0x0014 00020 (p.go:116)	NOP
	0x0014 00020 (p.go:116)	MOV	X1, -168(SP)
	0x0018 00024 (p.go:116)	ADDI	$-168, SP, SP
	0x001c 00028 (p.go:116)	MOV	$"".b+24(SP), X5
	0x0020 00032 (p.go:116)	MOV	$"".b+167(SP), X7
	0x0024 00036 (p.go:116)	MOVB	X0, (X5)
	0x0028 00040 (p.go:116)	ADDI	$1, X5, X5
	0x002c 00044 (p.go:116)	BGEU	X7, X5, $-8
	0x0030 00048 (p.go:116)	MOV	"".i+176(SP), X5
	0x0034 00052 (p.go:116)	MOV	$144, X6
	0x0038 00056 (p.go:116)	BGEU	X5, X6, $76
	0x003c 00060 (p.go:116)	MOV	$"".b+24(SP), X6
	0x0040 00064 (p.go:116)	ADD	X6, X5, X7
	0x0044 00068 (p.go:116)	MOV	X7, 8(SP)
	0x0048 00072 (p.go:116)	JAL	X1, "".use(SB)
	0x004c 00076 (p.go:116)	MOV	"".i+176(SP), X5
	0x0050 00080 (p.go:116)	SRLI	$63, X5, X6
	0x0054 00084 (p.go:116)	ADD	X6, X5, X5
	0x0058 00088 (p.go:116)	SRAI	$1, X5, X5
	0x005c 00092 (p.go:116)	MOV	$144, X6
	0x0060 00096 (p.go:116)	BGEU	X5, X6, $32
	0x0064 00100 (p.go:116)	MOV	$"".b+24(SP), X6
	0x0068 00104 (p.go:116)	ADD	X6, X5, X5
	0x006c 00108 (p.go:116)	MOVBU	(X5), X5
	0x0070 00112 (p.go:116)	MOVB	X5, "".~r0+184(SP)
	0x0074 00116 (p.go:116)	MOV	(SP), X1
	0x0078 00120 (p.go:116)	ADDI	$168, SP, SP
	0x007c 00124 (p.go:116)	JALR	X0, X1
	0x0080 00128 (p.go:116)	JAL	X1, runtime.panicIndex(SB)
	0x0084 00132 (p.go:116)	JAL	X1, runtime.panicIndex(SB)
	0x0088 00136 (p.go:116)	ADDI	$0, X0, X0
	0x0000 03 b5 0d 01 93 05 81 fd 63 66 b5 00 ef 02 00 00  ........cf......
	0x0010 6f f0 1f ff 23 3c 11 f4 13 01 81 f5 93 02 81 01  o...#<..........
	0x0020 93 03 71 0a 23 80 02 00 93 82 12 00 e3 fc 53 fe  ..q.#.........S.
	0x0030 83 32 01 0b 13 03 00 09 63 f6 62 04 13 03 81 01  .2......c.b.....
	0x0040 b3 83 62 00 23 34 71 00 ef 00 00 00 83 32 01 0b  ..b.#4q......2..
	0x0050 13 d3 f2 03 b3 82 62 00 93 d2 12 40 13 03 00 09  ......b....@....
	0x0060 63 f0 62 02 13 03 81 01 b3 82 62 00 83 c2 02 00  c.b.......b.....
	0x0070 23 0c 51 0a 83 30 01 00 13 01 81 0a 67 80 00 00  #.Q..0......g...
	0x0080 ef 00 00 00 ef 00 00 00 13 00 00 00              ............
	rel 12+4 t=51 runtime.morestack_noctxt+0
	rel 72+4 t=51 "".use+0
	rel 128+4 t=51 runtime.panicIndex+0
	rel 132+4 t=51 runtime.panicIndex+0
"".call4000 STEXT size=204 args=0x10 locals=0xfb8 funcid=0x0 align=0x0
	0x0000 00000 (p.go:164)	TEXT	"".call4000(SB), ABIInternal, $4016-16
	0x0000 00000 (p.go:164)	MOV	16(g), X10
	0x0004 00004 (p.go:164)	ADDI	$-3896, SP, X11
	0x000c 00012 (p.go:164)	BLTU	X10, X11, $12
	0x0010 00016 (p.go:164)	JAL	X5, runtime.morestack_noctxt(SB)
	0x0014 00020 (p.go:164)	JAL	X0, $-20
	0x0018 00024 (p.go:164)	NOP
	0x0018 00024 (p.go:164)	MOV	X1, -4024(SP)
	0x0024 00036 (p.go:164)	ADDI	$-4024, SP, SP
	0x0030 00048 (p.go:164)	MOV	$"".b+24(SP), X5
	0x0034 00052 (p.go:164)	MOV	$"".b+4023(SP), X7
	0x003c 00060 (p.go:164)	MOVB	X0, (X5)
	0x0040 00064 (p.go:164)	ADDI	$1, X5, X5
	0x0044 00068 (p.go:164)	BGEU	X7, X5, $-8
	0x0048 00072 (p.go:164)	MOV	"".i+4032(SP), X5
	0x0054 00084 (p.go:164)	MOV	$4000, X6
	0x005c 00092 (p.go:164)	BGEU	X5, X6, $104
	0x0060 00096 (p.go:164)	MOV	$"".b+24(SP), X6
	0x0064 00100 (p.go:164)	ADD	X6, X5, X7
	0x0068 00104 (p.go:164)	MOV	X7, 8(SP)
	0x006c 00108 (p.go:164)	JAL	X1, "".use(SB)
	0x0070 00112 (p.go:164)	MOV	"".i+4032(SP), X5
	0x007c 00124 (p.go:164)	SRLI	$63, X5, X6
	0x0080 00128 (p.go:164)	ADD	X6, X5, X5
	0x0084 00132 (p.go:164)	SRAI	$1, X5, X5
	0x0088 00136 (p.go:164)	MOV	$4000, X6
	0x0090 00144 (p.go:164)	BGEU	X5, X6, $48
	0x0094 00148 (p.go:164)	MOV	$"".b+24(SP), X6
	0x0098 00152 (p.go:164)	ADD	X6, X5, X5
	0x009c 00156 (p.go:164)	MOVBU	(X5), X5
	0x00a0 00160 (p.go:164)	MOVB	X5, "".~r0+4040(SP)
	0x00ac 00172 (p.go:164)	MOV	(SP), X1
	0x00b0 00176 (p.go:164)	ADDI	$4024, SP, SP
	0x00bc 00188 (p.go:164)	JALR	X0, X1
	0x00c0 00192 (p.go:164)	JAL	X1, runtime.panicIndex(SB)
	0x00c4 00196 (p.go:164)	JAL	X1, runtime.panicIndex(SB)
	0x00c8 00200 (p.go:164)	ADDI	$0, X0, X0
	0x0000 03 b5 0d 01 93 05 41 86 93 85 45 86 63 66 b5 00  ......A...E.cf..
	0x0010 ef 02 00 00 6f f0 df fe b7 ff ff ff b3 8f 2f 00  ....o........./.
	0x0020 23 b4 1f 04 b7 ff ff ff 9b 8f 8f 04 33 01 f1 01  #...........3...
	0x0030 93 02 81 01 93 03 b1 7d 93 83 c3 7d 23 80 02 00  .......}...}#...
	0x0040 93 82 12 00 e3 fc 53 fe b7 1f 00 00 b3 8f 2f 00  ......S......./.
	0x0050 83 b2 0f fc 37 13 00 00 1b 03 03 fa 63 f4 62 06  ....7.......c.b.
	0x0060 13 03 81 01 b3 83 62 00 23 34 71 00 ef 00 00 00  ......b.#4q.....
	0x0070 b7 1f 00 00 b3 8f 2f 00 83 b2 0f fc 13 d3 f2 03  ....../.........
	0x0080 b3 82 62 00 93 d2 12 40 37 13 00 00 1b 03 03 fa  ..b....@7.......
	0x0090 63 f8 62 02 13 03 81 01 b3 82 62 00 83 c2 02 00  c.b.......b.....
	0x00a0 b7 1f 00 00 b3 8f 2f 00 23 84 5f fc 83 30 01 00  ....../.#._..0..
	0x00b0 b7 1f 00 00 9b 8f 8f fb 33 01 f1 01 67 80 00 00  ........3...g...
	0x00c0 ef 00 00 00 ef 00 00 00 13 00 00 00              ............
	rel 16+4 t=51 runtime.morestack_noctxt+0
	rel 108+4 t=51 "".use+0
	rel 192+4 t=51 runtime.panicIndex+0
	rel 196+4 t=51 runtime.panicIndex+0
"".call5000 STEXT size=224 args=0x10 locals=0x13a0 funcid=0x0 align=0x0
	0x0000 00000 (p.go:304)	TEXT	"".call5000(SB), ABIInternal, $5016-16
	0x0000 00000 (p.go:304)	MOV	16(g), X10
	0x0004 00004 (p.go:304)	MOV	$4896, X11
	0x000c 00012 (p.go:304)	BLTU	SP, X11, $20
	0x0010 00016 (p.go:304)	ADDI	$-4896, SP, X11
	0x001c 00028 (p.go:304)	BLTU	X10, X11, $12
	0x0020 00032 (p.go:304)	JAL	X5, runtime.morestack_noctxt(SB)
	0x0024 00036 (p.go:304)	JAL	X0, $-36
	0x0028 00040 (p.go:304)	NOP
	0x0028 00040 (p.go:304)	MOV	X1, -5024(SP)
	0x0034 00052 (p.go:304)	ADDI	$-5024, SP, SP
	0x0040 00064 (p.go:304)	MOV	$"".b+24(SP), X5
	0x0044 00068 (p.go:304)	MOV	$"".b+5023(SP), X7
	0x0050 00080 (p.go:304)	MOVB	X0, (X5)
	0x0054 00084 (p.go:304)	ADDI	$1, X5, X5
	0x0058 00088 (p.go:304)	BGEU	X7, X5, $-8
	0x005c 00092 (p.go:304)	MOV	"".i+5032(SP), X5
	0x0068 00104 (p.go:304)	MOV	$5000, X6
	0x0070 00112 (p.go:304)	BGEU	X5, X6, $104
	0x0074 00116 (p.go:304)	MOV	$"".b+24(SP), X6
	0x0078 00120 (p.go:304)	ADD	X6, X5, X7
	0x007c 00124 (p.go:304)	MOV	X7, 8(SP)
	0x0080 00128 (p.go:304)	JAL	X1, "".use(SB)
	0x0084 00132 (p.go:304)	MOV	"".i+5032(SP), X5
	0x0090 00144 (p.go:304)	SRLI	$63, X5, X6
	0x0094 00148 (p.go:304)	ADD	X6, X5, X5
	0x0098 00152 (p.go:304)	SRAI	$1, X5, X5
	0x009c 00156 (p.go:304)	MOV	$5000, X6
	0x00a4 00164 (p.go:304)	BGEU	X5, X6, $48
	0x00a8 00168 (p.go:304)	MOV	$"".b+24(SP), X6
	0x00ac 00172 (p.go:304)	ADD	X6, X5, X5
	0x00b0 00176 (p.go:304)	MOVBU	(X5), X5
	0x00b4 00180 (p.go:304)	MOVB	X5, "".~r0+5040(SP)
	0x00c0 00192 (p.go:304)	MOV	(SP), X1
	0x00c4 00196 (p.go:304)	ADDI	$5024, SP, SP
	0x00d0 00208 (p.go:304)	JALR	X0, X1
	0x00d4 00212 (p.go:304)	JAL	X1, runtime.panicIndex(SB)
	0x00d8 00216 (p.go:304)	JAL	X1, runtime.panicIndex(SB)
	0x00dc 00220 (p.go:304)	ADDI	$0, X0, X0
	0x0000 03 b5 0d 01 b7 15 00 00 9b 85 05 32 63 6a b1 00  ...........2cj..
	0x0010 b7 ff ff ff 9b 8f 0f ce b3 05 f1 01 63 66 b5 00  ............cf..
	0x0020 ef 02 00 00 6f f0 df fd b7 ff ff ff b3 8f 2f 00  ....o........./.
	0x0030 23 b0 1f c6 b7 ff ff ff 9b 8f 0f c6 33 01 f1 01  #...........3...
	0x0040 93 02 81 01 b7 1f 00 00 9b 8f ff 39 b3 03 f1 01  ...........9....
	0x0050 23 80 02 00 93 82 12 00 e3 fc 53 fe b7 1f 00 00  #.........S.....
	0x0060 b3 8f 2f 00 83 b2 8f 3a 37 13 00 00 1b 03 83 38  ../....:7......8
	0x0070 63 f4 62 06 13 03 81 01 b3 83 62 00 23 34 71 00  c.b.......b.#4q.
	0x0080 ef 00 00 00 b7 1f 00 00 b3 8f 2f 00 83 b2 8f 3a  ........../....:
	0x0090 13 d3 f2 03 b3 82 62 00 93 d2 12 40 37 13 00 00  ......b....@7...
	0x00a0 1b 03 83 38 63 f8 62 02 13 03 81 01 b3 82 62 00  ...8c.b.......b.
	0x00b0 83 c2 02 00 b7 1f 00 00 b3 8f 2f 00 23 88 5f 3a  ........../.#._:
	0x00c0 83 30 01 00 b7 1f 00 00 9b 8f 0f 3a 33 01 f1 01  .0.........:3...
	0x00d0 67 80 00 00 ef 00 00 00 ef 00 00 00 13 00 00 00  g...............
	rel 32+4 t=51 runtime.morestack_noctxt+0
	rel 128+4 t=51 "".use+0
	rel 212+4 t=51 runtime.panicIndex+0
	rel 216+4 t=51 runtime.panicIndex+0
"".call66000 STEXT size=224 args=0x10 locals=0x101e8 funcid=0x0 align=0x0
	0x0000 00000 (p.go:344)	TEXT	"".call66000(SB), ABIInternal, $66016-16
	0x0000 00000 (p.go:344)	MOV	16(g), X10
	0x0004 00004 (p.go:344)	MOV	$65896, X11
	0x000c 00012 (p.go:344)	BLTU	SP, X11, $20
	0x0010 00016 (p.go:344)	ADDI	$-65896, SP, X11
	0x001c 00028 (p.go:344)	BLTU	X10, X11, $12
	0x0020 00032 (p.go:344)	JAL	X5, runtime.morestack_noctxt(SB)
	0x0024 00036 (p.go:344)	JAL	X0, $-36
	0x0028 00040 (p.go:344)	NOP
	0x0028 00040 (p.go:344)	MOV	X1, -66024(SP)
	0x0034 00052 (p.go:344)	ADDI	$-66024, SP, SP
	0x0040 00064 (p.go:344)	MOV	$"".b+24(SP), X5
	0x0044 00068 (p.go:344)	MOV	$"".b+66023(SP), X7
	0x0050 00080 (p.go:344)	MOVB	X0, (X5)
	0x0054 00084 (p.go:344)	ADDI	$1, X5, X5
	0x0058 00088 (p.go:344)	BGEU	X7, X5, $-8
	0x005c 00092 (p.go:344)	MOV	"".i+66032(SP), X5
	0x0068 00104 (p.go:344)	MOV	$66000, X6
	0x0070 00112 (p.go:344)	BGEU	X5, X6, $104
	0x0074 00116 (p.go:344)	MOV	$"".b+24(SP), X6
	0x0078 00120 (p.go:344)	ADD	X6, X5, X7
	0x007c 00124 (p.go:344)	MOV	X7, 8(SP)
	0x0080 00128 (p.go:344)	JAL	X1, "".use(SB)
	0x0084 00132 (p.go:344)	MOV	"".i+66032(SP), X5
	0x0090 00144 (p.go:344)	SRLI	$63, X5, X6
	0x0094 00148 (p.go:344)	ADD	X6, X5, X5
	0x0098 00152 (p.go:344)	SRAI	$1, X5, X5
	0x009c 00156 (p.go:344)	MOV	$66000, X6
	0x00a4 00164 (p.go:344)	BGEU	X5, X6, $48
	0x00a8 00168 (p.go:344)	MOV	$"".b+24(SP), X6
	0x00ac 00172 (p.go:344)	ADD	X6, X5, X5
	0x00b0 00176 (p.go:344)	MOVBU	(X5), X5
	0x00b4 00180 (p.go:344)	MOVB	X5, "".~r0+66040(SP)
	0x00c0 00192 (p.go:344)	MOV	(SP), X1
	0x00c4 00196 (p.go:344)	ADDI	$66024, SP, SP
	0x00d0 00208 (p.go:344)	JALR	X0, X1
	0x00d4 00212 (p.go:344)	JAL	X1, runtime.panicIndex(SB)
	0x00d8 00216 (p.go:344)	JAL	X1, runtime.panicIndex(SB)
	0x00dc 00220 (p.go:344)	ADDI	$0, X0, X0
	0x0000 03 b5 0d 01 b7 05 01 00 9b 85 85 16 63 6a b1 00  ............cj..
	0x0010 b7 0f ff ff 9b 8f 8f e9 b3 05 f1 01 63 66 b5 00  ............cf..
	0x0020 ef 02 00 00 6f f0 df fd b7 0f ff ff b3 8f 2f 00  ....o........./.
	0x0030 23 bc 1f e0 b7 0f ff ff 9b 8f 8f e1 33 01 f1 01  #...........3...
	0x0040 93 02 81 01 b7 0f 01 00 9b 8f 7f 1e b3 03 f1 01  ................
	0x0050 23 80 02 00 93 82 12 00 e3 fc 53 fe b7 0f 01 00  #.........S.....
	0x0060 b3 8f 2f 00 83 b2 0f 1f 37 03 01 00 1b 03 03 1d  ../.....7.......
	0x0070 63 f4 62 06 13 03 81 01 b3 83 62 00 23 34 71 00  c.b.......b.#4q.
	0x0080 ef 00 00 00 b7 0f 01 00 b3 8f 2f 00 83 b2 0f 1f  ........../.....
	0x0090 13 d3 f2 03 b3 82 62 00 93 d2 12 40 37 03 01 00  ......b....@7...
	0x00a0 1b 03 03 1d 63 f8 62 02 13 03 81 01 b3 82 62 00  ....c.b.......b.
	0x00b0 83 c2 02 00 b7 0f 01 00 b3 8f 2f 00 23 8c 5f 1e  ........../.#._.
	0x00c0 83 30 01 00 b7 0f 01 00 9b 8f 8f 1e 33 01 f1 01  .0..........3...
	0x00d0 67 80 00 00 ef 00 00 00 ef 00 00 00 13 00 00 00  g...............
	rel 32+4 t=51 runtime.morestack_noctxt+0
	rel 128+4 t=51 "".use+0
	rel 212+4 t=51 runtime.panicIndex+0
	rel 216+4 t=51 runtime.panicIndex+0
"".work0 STEXT size=52 args=0x0 locals=0x10 funcid=0x0 align=0x0
	0x0000 00000 (p.go:353)	TEXT	"".work0(SB), ABIInternal, $8-0
	0x0000 00000 (p.go:353)	MOV	16(g), X10
	0x0004 00004 (p.go:353)	BLTU	X10, SP, $12
	0x0008 00008 (p.go:353)	JAL	X5, runtime.morestack_noctxt(SB)
	0x000c 00012 (p.go:353)	JAL	X0, $-12
	0x0010 00016 (p.go:353)	NOP
	0x0010 00016 (p.go:353)	MOV	X1, -16(SP)
	0x0014 00020 (p.go:353)	ADDI	$-16, SP, SP
	0x0018 00024 (p.go:353)	MOV	"".sink(SB), X5
	0x0020 00032 (p.go:353)	MOV	X5, 8(SP)
	0x0024 00036 (p.go:353)	JAL	X1, "".use(SB)
	0x0028 00040 (p.go:353)	MOV	(SP), X1
	0x002c 00044 (p.go:353)	ADDI	$16, SP, SP
	0x0030 00048 (p.go:353)	JALR	X0, X1
	0x0000 03 b5 0d 01 63 66 25 00 ef 02 00 00 6f f0 5f ff  ....cf%.....o._.
	0x0010 23 38 11 fe 13 01 01 ff 97 02 00 00 83 b2 02 00  #8..............
	0x0020 23 34 51 00 ef 00 00 00 83 30 01 00 13 01 01 01  #4Q......0......
	0x0030 67 80 00 00                                      g...
	rel 8+4 t=51 runtime.morestack_noctxt+0
	rel 24+8 t=53 "".sink+0
	rel 36+4 t=51 "".use+0
"".gos STEXT size=352 args=0x18 locals=0x28 funcid=0x0 align=0x0
	0x0000 00000 (p.go:356)	TEXT	"".gos(SB), ABIInternal, $32-24
	0x0000 00000 (p.go:356)	MOV	16(g), X10
	0x0004 00004 (p.go:356)	BLTU	X10, SP, $12
	0x0008 00008 (p.go:356)	JAL	X5, runtime.morestack_noctxt(SB)
	0x000c 00012 (p.go:356)	JAL	X0, $-12
	0x0010 00016 (p.go:356)	NOP
	0x0010 00016 (p.go:356)	MOV	X1, -40(SP)
	0x0014 00020 (p.go:356)	ADDI	$-40, SP, SP
	0x0018 00024 (<unknown line number>)	MOV	$"".work0·f(SB), X5
	0x0020 00032 (<unknown line number>)	MOV	X5, 8(SP)
	0x0024 00036 (p.go:357)	JAL	X1, runtime.newproc(SB)
	0x0028 00040 (<unknown line number>)	MOV	$type.noalg.struct { F uintptr; ""..autotmp_2 int; ""..autotmp_3 string }(SB), X5
	0x0030 00048 (<unknown line number>)	MOV	X5, 8(SP)
	0x0034 00052 (p.go:358)	JAL	X1, runtime.newobject(SB)
	0x0038 00056 (p.go:358)	MOV	16(SP), X5
	0x003c 00060 (p.go:358)	MOV	$"".gos.func4(SB), X6
	0x0044 00068 (p.go:358)	MOV	X6, (X5)
	0x0048 00072 (p.go:358)	MOV	"".x+48(SP), X6
	0x004c 00076 (p.go:358)	MOV	X6, 8(X5)
	0x0050 00080 (p.go:358)	MOV	"".s+64(SP), X7
	0x0054 00084 (p.go:358)	MOV	X7, 24(X5)
	0x0058 00088 (p.go:358)	MOVWU	runtime.writeBarrier(SB), X7
	0x0060 00096 (p.go:358)	BNEZ	X7, $16
	0x0064 00100 (p.go:358)	MOV	"".s+56(SP), X7
	0x0068 00104 (p.go:358)	MOV	X7, 16(X5)
	0x006c 00108 (p.go:358)	JAL	X0, $28
	0x0070 00112 (p.go:358)	ADDI	$16, X5, X7
	0x0074 00116 (p.go:358)	MOV	X5, X8
	0x0078 00120 (p.go:358)	MOV	X7, X5
	0x007c 00124 (p.go:358)	MOV	"".s+56(SP), X6
	0x0080 00128 (p.go:358)	JAL	X1, runtime.gcWriteBarrier(SB)
	0x0084 00132 (p.go:358)	MOV	X8, X5
	0x0088 00136 (p.go:358)	MOV	X5, 8(SP)
	0x008c 00140 (p.go:358)	JAL	X1, runtime.newproc(SB)
	0x0090 00144 (<unknown line number>)	MOV	$type.noalg.struct { F uintptr; "".x int }(SB), X5
	0x0098 00152 (<unknown line number>)	MOV	X5, 8(SP)
	0x009c 00156 (p.go:359)	JAL	X1, runtime.newobject(SB)
	0x00a0 00160 (p.go:359)	MOV	16(SP), X5
	0x00a4 00164 (p.go:359)	MOV	$"".gos.func1(SB), X6
	0x00ac 00172 (p.go:359)	MOV	X6, (X5)
	0x00b0 00176 (p.go:359)	MOV	"".x+48(SP), X6
	0x00b4 00180 (p.go:359)	MOV	X6, 8(X5)
	0x00b8 00184 (p.go:359)	MOV	X5, 8(SP)
	0x00bc 00188 (p.go:359)	JAL	X1, runtime.newproc(SB)
	0x00c0 00192 (<unknown line number>)	MOV	$type.noalg.struct { F uintptr; "".x int }(SB), X5
	0x00c8 00200 (<unknown line number>)	MOV	X5, 8(SP)
	0x00cc 00204 (p.go:360)	JAL	X1, runtime.newobject(SB)
	0x00d0 00208 (p.go:360)	MOV	16(SP), X5
	0x00d4 00212 (p.go:360)	MOV	X5, ""..autotmp_9+32(SP)
	0x00d8 00216 (p.go:360)	MOV	$"".gos.func2(SB), X6
	0x00e0 00224 (p.go:360)	MOV	X6, (X5)
	0x00e4 00228 (p.go:360)	MOV	"".x+48(SP), X6
	0x00e8 00232 (p.go:360)	MOV	X6, 8(X5)
	0x00ec 00236 (<unknown line number>)	MOV	$type.noalg.struct { F uintptr; ""..autotmp_4 func(int) }(SB), X6
	0x00f4 00244 (<unknown line number>)	MOV	X6, 8(SP)
	0x00f8 00248 (p.go:360)	JAL	X1, runtime.newobject(SB)
	0x00fc 00252 (p.go:360)	MOV	16(SP), X5
	0x0100 00256 (p.go:360)	MOV	$"".gos.func5(SB), X6
	0x0108 00264 (p.go:360)	MOV	X6, (X5)
	0x010c 00268 (p.go:360)	MOVWU	runtime.writeBarrier(SB), X6
	0x0114 00276 (p.go:360)	BNEZ	X6, $16
	0x0118 00280 (p.go:360)	MOV	""..autotmp_9+32(SP), X6
	0x011c 00284 (p.go:360)	MOV	X6, 8(X5)
	0x0120 00288 (p.go:360)	JAL	X0, $28
	0x0124 00292 (p.go:360)	ADDI	$8, X5, X7
	0x0128 00296 (p.go:360)	MOV	""..autotmp_9+32(SP), X6
	0x012c 00300 (p.go:360)	MOV	X5, X8
	0x0130 00304 (p.go:360)	MOV	X7, X5
	0x0134 00308 (p.go:360)	JAL	X1, runtime.gcWriteBarrier(SB)
	0x0138 00312 (p.go:360)	MOV	X8, X5
	0x013c 00316 (p.go:360)	MOV	X5, 8(SP)
	0x0140 00320 (p.go:360)	JAL	X1, runtime.newproc(SB)
	0x0144 00324 (<unknown line number>)	MOV	$"".gos.func3·f(SB), X5
	0x014c 00332 (<unknown line number>)	MOV	X5, 8(SP)
	0x0150 00336 (p.go:361)	JAL	X1, runtime.newproc(SB)
	0x0154 00340 (p.go:362)	MOV	(SP), X1
	0x0158 00344 (p.go:362)	ADDI	$40, SP, SP
	0x015c 00348 (p.go:362)	JALR	X0, X1
	0x0000 03 b5 0d 01 63 66 25 00 ef 02 00 00 6f f0 5f ff  ....cf%.....o._.
	0x0010 23 3c 11 fc 13 01 81 fd 97 02 00 00 93 82 02 00  #<..............
	0x0020 23 34 51 00 ef 00 00 00 97 02 00 00 93 82 02 00  #4Q.............
	0x0030 23 34 51 00 ef 00 00 00 83 32 01 01 17 03 00 00  #4Q......2......
	0x0040 13 03 03 00 23 b0 62 00 03 33 01 03 23 b4 62 00  ....#.b..3..#.b.
	0x0050 83 33 01 04 23 bc 72 00 97 03 00 00 83 e3 03 00  .3..#.r.........
	0x0060 63 98 03 00 83 33 81 03 23 b8 72 00 6f 00 c0 01  c....3..#.r.o...
	0x0070 93 83 02 01 13 84 02 00 93 82 03 00 03 33 81 03  .............3..
	0x0080 ef 00 00 00 93 02 04 00 23 34 51 00 ef 00 00 00  ........#4Q.....
	0x0090 97 02 00 00 93 82 02 00 23 34 51 00 ef 00 00 00  ........#4Q.....
	0x00a0 83 32 01 01 17 03 00 00 13 03 03 00 23 b0 62 00  .2..........#.b.
	0x00b0 03 33 01 03 23 b4 62 00 23 34 51 00 ef 00 00 00  .3..#.b.#4Q.....
	0x00c0 97 02 00 00 93 82 02 00 23 34 51 00 ef 00 00 00  ........#4Q.....
	0x00d0 83 32 01 01 23 30 51 02 17 03 00 00 13 03 03 00  .2..#0Q.........
	0x00e0 23 b0 62 00 03 33 01 03 23 b4 62 00 17 03 00 00  #.b..3..#.b.....
	0x00f0 13 03 03 00 23 34 61 00 ef 00 00 00 83 32 01 01  ....#4a......2..
	0x0100 17 03 00 00 13 03 03 00 23 b0 62 00 17 03 00 00  ........#.b.....
	0x0110 03 63 03 00 63 18 03 00 03 33 01 02 23 b4 62 00  .c..c....3..#.b.
	0x0120 6f 00 c0 01 93 83 82 00 03 33 01 02 13 84 02 00  o........3......
	0x0130 93 82 03 00 ef 00 00 00 93 02 04 00 23 34 51 00  ............#4Q.
	0x0140 ef 00 00 00 97 02 00 00 93 82 02 00 23 34 51 00  ............#4Q.
	0x0150 ef 00 00 00 83 30 01 00 13 01 81 02 67 80 00 00  .....0......g...
	rel 8+4 t=51 runtime.morestack_noctxt+0
	rel 24+8 t=53 "".work0·f+0
	rel 36+4 t=51 runtime.newproc+0
	rel 40+8 t=53 type.noalg.struct { F uintptr; ""..autotmp_2 int; ""..autotmp_3 string }+0
	rel 52+4 t=51 runtime.newobject+0
	rel 60+8 t=53 "".gos.func4+0
	rel 88+8 t=53 runtime.writeBarrier+0
	rel 128+4 t=51 runtime.gcWriteBarrier+0
	rel 140+4 t=51 runtime.newproc+0
	rel 144+8 t=53 type.noalg.struct { F uintptr; "".x int }+0
	rel 156+4 t=51 runtime.newobject+0
	rel 164+8 t=53 "".gos.func1+0
	rel 188+4 t=51 runtime.newproc+0
	rel 192+8 t=53 type.noalg.struct { F uintptr; "".x int }+0
	rel 204+4 t=51 runtime.newobject+0
	rel 216+8 t=53 "".gos.func2+0
	rel 236+8 t=53 type.noalg.struct { F uintptr; ""..autotmp_4 func(int) }+0
	rel 248+4 t=51 runtime.newobject+0
	rel 256+8 t=53 "".gos.func5+0
	rel 268+8 t=53 runtime.writeBarrier+0
	rel 308+4 t=51 runtime.gcWriteBarrier+0
	rel 320+4 t=51 runtime.newproc+0
	rel 324+8 t=53 "".gos.func3·f+0
	rel 336+4 t=51 runtime.newproc+0
