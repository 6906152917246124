"".use STEXT size=16 args=0x8 locals=0x0 funcid=0x0 leaf
	0x0000 00000 (p.go:11)	TEXT	"".use(SB), LEAF|NOFRAME|ABIInternal, $0-8
	0x0000 00000 (p.go:11)	RET	(R30)
	0x0000 c0 03 5f d6 00 00 00 00 00 00 00 00 00 00 00 00  .._.............
"".leaf8 STEXT size=128 args=0x10 locals=0x28 funcid=0x0
	0x0000 00000 (p.go:22)	TEXT	"".leaf8(SB), ABIInternal, $48-16
	0x0000 00000 (p.go:22)	MOVD	16(g), R1
	0x0004 00004 (p.go:22)	MOVD	RSP, R2
	0x0008 00008 (p.go:22)	CMP	R1, R2
	0x000c 00012 (p.go:22)	BLS	112
	0x0010 00016 (p.go:22)	MOVD.W	R30, -48(RSP)
	0x0014 00020 (p.go:22)	MOVD	R29, -8(RSP)
	0x0018 00024 (p.go:22)	SUB	$8, RSP, R29
	0x001c 00028 (p.go:22)	MOVD	ZR, "".b-8(SP)
	0x0020 00032 (p.go:22)	MOVD	"".i(FP), R0
	0x0024 00036 (p.go:22)	CMP	$8, R0
	0x0028 00040 (p.go:22)	BHS	100
	0x002c 00044 (p.go:22)	MOVD	$1, R2
	0x0030 00048 (p.go:22)	MOVD	$"".b-8(SP), R3
	0x0034 00052 (p.go:22)	MOVB	R2, (R3)(R0)
	0x0038 00056 (p.go:22)	ADD	R0>>63, R0, R2
	0x003c 00060 (p.go:22)	ASR	$1, R2, R0
	0x0040 00064 (p.go:22)	CMP	$8, R0
	0x0044 00068 (p.go:22)	BHS	92
	0x0048 00072 (p.go:22)	MOVBU	(R3)(R0), R0
	0x004c 00076 (p.go:22)	MOVB	R0, "".~r1+8(FP)
	0x0050 00080 (p.go:22)	MOVD	-8(RSP), R29
	0x0054 00084 (p.go:22)	MOVD.P	48(RSP), R30
	0x0058 00088 (p.go:22)	RET	(R30)
	0x005c 00092 (p.go:22)	MOVD	$8, R1
	0x0060 00096 (p.go:22)	CALL	runtime.panicIndex(SB)
	0x0064 00100 (p.go:22)	MOVD	$8, R1
	0x0068 00104 (p.go:22)	CALL	runtime.panicIndex(SB)
	0x006c 00108 (p.go:22)	HINT	ZR
	0x0070 00112 (p.go:22)	NOP
	0x0070 00112 (p.go:22)	MOVD	R30, R3
	0x0074 00116 (p.go:22)	CALL	runtime.morestack_noctxt(SB)
	0x0078 00120 (p.go:22)	JMP	0
	0x0000 81 0b 40 f9 e2 03 00 91 5f 00 01 eb 29 03 00 54  ..@....._...)..T
	0x0010 fe 0f 1d f8 fd 83 1f f8 fd 23 00 d1 ff 13 00 f9  .........#......
	0x0020 e0 1f 40 f9 1f 20 00 f1 e2 01 00 54 e2 03 40 b2  ..@.. .....T..@.
	0x0030 e3 83 00 91 62 68 20 38 02 fc 40 8b 40 fc 41 93  ....bh 8..@.@.A.
	0x0040 1f 20 00 f1 c2 00 00 54 60 68 60 38 e0 03 01 39  . .....T`h`8...9
	0x0050 fd 83 5f f8 fe 07 43 f8 c0 03 5f d6 e1 03 7d b2  .._...C..._...}.
	0x0060 00 00 00 94 e1 03 7d b2 00 00 00 94 1f 20 03 d5  ......}...... ..
	0x0070 e3 03 1e aa 00 00 00 94 e2 ff ff 17 00 00 00 00  ................
	rel 96+4 t=9 runtime.panicIndex+0
	rel 104+4 t=9 runtime.panicIndex+0
	rel 116+4 t=9 runtime.morestack_noctxt+0
"".call8 STEXT size=144 args=0x10 locals=0x28 funcid=0x0
	0x0000 00000 (p.go:24)	TEXT	"".call8(SB), ABIInternal, $48-16
	0x0000 00000 (p.go:24)	MOVD	16(g), R1
	0x0004 00004 (p.go:24)	MOVD	RSP, R2
	0x0008 00008 (p.go:24)	CMP	R1, R2
	0x000c 00012 (p.go:24)	BLS	124
	0x0010 00016 (p.go:24)	MOVD.W	R30, -48(RSP)
	0x0014 00020 (p.go:24)	MOVD	R29, -8(RSP)
	0x0018 00024 (p.go:24)	SUB	$8, RSP, R29
	0x001c 00028 (p.go:24)	MOVD	ZR, "".b-8(SP)
	0x0020 00032 (p.go:24)	MOVD	"".i(FP), R0
	0x0024 00036 (p.go:24)	CMP	$8, R0
	0x0028 00040 (p.go:24)	BHS	112
	0x002c 00044 (p.go:24)	MOVD	$"".b-8(SP), R1
	0x0030 00048 (p.go:24)	ADD	R0, R1, R2
	0x0034 00052 (p.go:24)	MOVD	R2, 8(RSP)
	0x0038 00056 (p.go:24)	CALL	"".use(SB)
	0x003c 00060 (p.go:24)	MOVD	"".i(FP), R0
	0x0040 00064 (p.go:24)	ADD	R0>>63, R0, R0
	0x0044 00068 (p.go:24)	ASR	$1, R0, R0
	0x0048 00072 (p.go:24)	CMP	$8, R0
	0x004c 00076 (p.go:24)	BHS	104
	0x0050 00080 (p.go:24)	MOVD	$"".b-8(SP), R1
	0x0054 00084 (p.go:24)	MOVBU	(R1)(R0), R0
	0x0058 00088 (p.go:24)	MOVB	R0, "".~r1+8(FP)
	0x005c 00092 (p.go:24)	MOVD	-8(RSP), R29
	0x0060 00096 (p.go:24)	MOVD.P	48(RSP), R30
	0x0064 00100 (p.go:24)	RET	(R30)
	0x0068 00104 (p.go:24)	MOVD	$8, R1
	0x006c 00108 (p.go:24)	CALL	runtime.panicIndex(SB)
	0x0070 00112 (p.go:24)	MOVD	$8, R1
	0x0074 00116 (p.go:24)	CALL	runtime.panicIndex(SB)
	0x0078 00120 (p.go:24)	HINT	ZR
	0x007c 00124 (p.go:24)	NOP
	0x007c 00124 (p.go:24)	MOVD	R30, R3
	0x0080 00128 (p.go:24)	CALL	runtime.morestack_noctxt(SB)
	0x0084 00132 (p.go:24)	JMP	0
	0x0000 81 0b 40 f9 e2 03 00 91 5f 00 01 eb 89 03 00 54  ..@....._......T
	0x0010 fe 0f 1d f8 fd 83 1f f8 fd 23 00 d1 ff 13 00 f9  .........#......
	0x0020 e0 1f 40 f9 1f 20 00 f1 42 02 00 54 e1 83 00 91  ..@.. ..B..T....
	0x0030 22 00 00 8b e2 07 00 f9 00 00 00 94 e0 1f 40 f9  ".............@.
	0x0040 00 fc 40 8b 00 fc 41 93 1f 20 00 f1 e2 00 00 54  ..@...A.. .....T
	0x0050 e1 83 00 91 20 68 60 38 e0 03 01 39 fd 83 5f f8  .... h`8...9.._.
	0x0060 fe 07 43 f8 c0 03 5f d6 e1 03 7d b2 00 00 00 94  ..C..._...}.....
	0x0070 e1 03 7d b2 00 00 00 94 1f 20 03 d5 e3 03 1e aa  ..}...... ......
	0x0080 00 00 00 94 df ff ff 17 00 00 00 00 00 00 00 00  ................
	rel 56+4 t=9 "".use+0
	rel 108+4 t=9 runtime.panicIndex+0
	rel 116+4 t=9 runtime.panicIndex+0
	rel 128+4 t=9 runtime.morestack_noctxt+0
"".call144 STEXT size=160 args=0x10 locals=0xa8 funcid=0x0
	0x0000 00000 (p.go:116)	TEXT	"".call144(SB), ABIInternal, $176-16
	0x0000 00000 (p.go:116)	MOVD	16(g), R1
	0x0004 00004 (p.go:116)	SUB	$48, RSP, R2
	0x0008 00008 (p.go:116)	CMP	R1, R2
	0x000c 00012 (p.go:116)	BLS	144
	0x0010 00016 (p.go:116)	MOVD.W	R30, -176(RSP)
	0x0014 00020 (p.go:116)	MOVD	R29, -8(RSP)
	0x0018 00024 (p.go:116)	SUB	$8, RSP, R29
	0x001c 00028 (p.go:116)	MOVD	$"".b-144(SP), R20
	0x0020 00032 (p.go:116)	ADR	48, runtime.duffzero+220(R27)(R27)(REG)
	0x0024 00036 (p.go:116)	STP	(R29, R27), -24(RSP)
	0x0028 00040 (p.go:116)	SUB	$24, RSP, R29
	0x002c 00044 (p.go:116)	DUFFZERO	runtime.duffzero(SB)
	0x0030 00048 (p.go:116)	SUB	$8, RSP, R29
	0x0034 00052 (p.go:116)	MOVD	"".i(FP), R0
	0x0038 00056 (p.go:116)	CMP	$144, R0
	0x003c 00060 (p.go:116)	BHS	132
	0x0040 00064 (p.go:116)	MOVD	$"".b-144(SP), R1
	0x0044 00068 (p.go:116)	ADD	R0, R1, R2
	0x0048 00072 (p.go:116)	MOVD	R2, 8(RSP)
	0x004c 00076 (p.go:116)	CALL	"".use(SB)
	0x0050 00080 (p.go:116)	MOVD	"".i(FP), R0
	0x0054 00084 (p.go:116)	ADD	R0>>63, R0, R0
	0x0058 00088 (p.go:116)	ASR	$1, R0, R0
	0x005c 00092 (p.go:116)	CMP	$144, R0
	0x0060 00096 (p.go:116)	BHS	124
	0x0064 00100 (p.go:116)	MOVD	$"".b-144(SP), R1
	0x0068 00104 (p.go:116)	MOVBU	(R1)(R0), R0
	0x006c 00108 (p.go:116)	MOVB	R0, "".~r1+8(FP)
	0x0070 00112 (p.go:116)	MOVD	-8(RSP), R29
	0x0074 00116 (p.go:116)	MOVD.P	176(RSP), R30
	0x0078 00120 (p.go:116)	RET	(R30)
	0x007c 00124 (p.go:116)	MOVD	$144, R1
	0x0080 00128 (p.go:116)	CALL	runtime.panicIndex(SB)
	0x0084 00132 (p.go:116)	MOVD	$144, R1
	0x0088 00136 (p.go:116)	CALL	runtime.panicIndex(SB)
	0x008c 00140 (p.go:116)	HINT	ZR
	0x0090 00144 (p.go:116)	NOP
	0x0090 00144 (p.go:116)	MOVD	R30, R3
	0x0094 00148 (p.go:116)	CALL	runtime.morestack_noctxt(SB)
	0x0098 00152 (p.go:116)	JMP	0
	0x0000 81 0b 40 f9 e2 c3 00 d1 5f 00 01 eb 29 04 00 54  ..@....._...)..T
	0x0010 fe 0f 15 f8 fd 83 1f f8 fd 23 00 d1 f4 63 00 91  .........#...c..
	0x0020 1b 00 00 10 fd ef 3e a9 fd 63 00 d1 00 00 00 94  ......>..c......
	0x0030 fd 23 00 d1 e0 5f 40 f9 1f 40 02 f1 42 02 00 54  .#..._@..@..B..T
	0x0040 e1 63 00 91 22 00 00 8b e2 07 00 f9 00 00 00 94  .c.."...........
	0x0050 e0 5f 40 f9 00 fc 40 8b 00 fc 41 93 1f 40 02 f1  ._@...@...A..@..
	0x0060 e2 00 00 54 e1 63 00 91 20 68 60 38 e0 03 03 39  ...T.c.. h`8...9
	0x0070 fd 83 5f f8 fe 07 4b f8 c0 03 5f d6 01 12 80 d2  .._...K..._.....
	0x0080 00 00 00 94 01 12 80 d2 00 00 00 94 1f 20 03 d5  ............. ..
	0x0090 e3 03 1e aa 00 00 00 94 da ff ff 17 00 00 00 00  ................
	rel 44+4 t=9 runtime.duffzero+220
	rel 76+4 t=9 "".use+0
	rel 128+4 t=9 runtime.panicIndex+0
	rel 136+4 t=9 runtime.panicIndex+0
	rel 148+4 t=9 runtime.morestack_noctxt+0
"".call4000 STEXT size=176 args=0x10 locals=0xfb8 funcid=0x0
	0x0000 00000 (p.go:164)	TEXT	"".call4000(SB), ABIInternal, $4032-16
	0x0000 00000 (p.go:164)	MOVD	16(g), R1
	0x0004 00004 (p.go:164)	SUB	$3904, RSP, R2
	0x0008 00008 (p.go:164)	CMP	R1, R2
	0x000c 00012 (p.go:164)	BLS	152
	0x0010 00016 (p.go:164)	SUB	$4032, RSP, R27
	0x0014 00020 (p.go:164)	MOVD	R30, (R27)
	0x0018 00024 (p.go:164)	MOVD	R27, RSP
	0x001c 00028 (p.go:164)	MOVD	R29, -8(RSP)
	0x0020 00032 (p.go:164)	SUB	$8, RSP, R29
	0x0024 00036 (p.go:164)	MOVD	$"".b-4000(SP), R16
	0x0028 00040 (p.go:164)	MOVD	$"".b-16(SP), R2
	0x002c 00044 (p.go:164)	STP.P	(ZR, ZR), 16(R16)
	0x0030 00048 (p.go:164)	CMP	R2, R16
	0x0034 00052 (p.go:164)	BLE	44
	0x0038 00056 (p.go:164)	MOVD	"".i(FP), R0
	0x003c 00060 (p.go:164)	CMP	$4000, R0
	0x0040 00064 (p.go:164)	BHS	140
	0x0044 00068 (p.go:164)	MOVD	$"".b-4000(SP), R1
	0x0048 00072 (p.go:164)	ADD	R0, R1, R2
	0x004c 00076 (p.go:164)	MOVD	R2, 8(RSP)
	0x0050 00080 (p.go:164)	CALL	"".use(SB)
	0x0054 00084 (p.go:164)	MOVD	"".i(FP), R0
	0x0058 00088 (p.go:164)	ADD	R0>>63, R0, R0
	0x005c 00092 (p.go:164)	ASR	$1, R0, R0
	0x0060 00096 (p.go:164)	CMP	$4000, R0
	0x0064 00100 (p.go:164)	BHS	132
	0x0068 00104 (p.go:164)	MOVD	$"".b-4000(SP), R1
	0x006c 00108 (p.go:164)	MOVBU	(R1)(R0), R0
	0x0070 00112 (p.go:164)	MOVB	R0, "".~r1+8(FP)
	0x0074 00116 (p.go:164)	MOVD	-8(RSP), R29
	0x0078 00120 (p.go:164)	MOVD	(RSP), R30
	0x007c 00124 (p.go:164)	ADD	$4032, RSP
	0x0080 00128 (p.go:164)	RET	(R30)
	0x0084 00132 (p.go:164)	MOVD	$4000, R1
	0x0088 00136 (p.go:164)	CALL	runtime.panicIndex(SB)
	0x008c 00140 (p.go:164)	MOVD	$4000, R1
	0x0090 00144 (p.go:164)	CALL	runtime.panicIndex(SB)
	0x0094 00148 (p.go:164)	HINT	ZR
	0x0098 00152 (p.go:164)	NOP
	0x0098 00152 (p.go:164)	MOVD	R30, R3
	0x009c 00156 (p.go:164)	CALL	runtime.morestack_noctxt(SB)
	0x00a0 00160 (p.go:164)	JMP	0
	0x0000 81 0b 40 f9 e2 03 3d d1 5f 00 01 eb 69 04 00 54  ..@...=._...i..T
	0x0010 fb 03 3f d1 7e 03 00 f9 7f 03 00 91 fd 83 1f f8  ..?.~...........
	0x0020 fd 23 00 d1 f0 63 00 91 e2 a3 3e 91 1f 7e 81 a8  .#...c....>..~..
	0x0030 1f 02 02 eb cd ff ff 54 e0 e7 47 f9 1f 80 3e f1  .......T..G...>.
	0x0040 62 02 00 54 e1 63 00 91 22 00 00 8b e2 07 00 f9  b..T.c..".......
	0x0050 00 00 00 94 e0 e7 47 f9 00 fc 40 8b 00 fc 41 93  ......G...@...A.
	0x0060 1f 80 3e f1 02 01 00 54 e1 63 00 91 20 68 60 38  ..>....T.c.. h`8
	0x0070 e0 43 3f 39 fd 83 5f f8 fe 03 40 f9 ff 03 3f 91  .C?9.._...@...?.
	0x0080 c0 03 5f d6 01 f4 81 d2 00 00 00 94 01 f4 81 d2  .._.............
	0x0090 00 00 00 94 1f 20 03 d5 e3 03 1e aa 00 00 00 94  ..... ..........
	0x00a0 d8 ff ff 17 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 80+4 t=9 "".use+0
	rel 136+4 t=9 runtime.panicIndex+0
	rel 144+4 t=9 runtime.panicIndex+0
	rel 156+4 t=9 runtime.morestack_noctxt+0
"".call5000 STEXT size=208 args=0x10 locals=0x13a8 funcid=0x0
	0x0000 00000 (p.go:304)	TEXT	"".call5000(SB), ABIInternal, $5040-16
	0x0000 00000 (p.go:304)	MOVD	16(g), R1
	0x0004 00004 (p.go:304)	SUBS	$4912, RSP, R2
	0x000c 00012 (p.go:304)	BLO	188
	0x0010 00016 (p.go:304)	CMP	R1, R2
	0x0014 00020 (p.go:304)	BLS	188
	0x0018 00024 (p.go:304)	SUB	$5040, RSP, R27
	0x0020 00032 (p.go:304)	MOVD	R30, (R27)
	0x0024 00036 (p.go:304)	MOVD	R27, RSP
	0x0028 00040 (p.go:304)	MOVD	R29, -8(RSP)
	0x002c 00044 (p.go:304)	SUB	$8, RSP, R29
	0x0030 00048 (p.go:304)	MOVD	$"".b-5000(SP), R16
	0x0034 00052 (p.go:304)	MOVD	$"".b-24(SP), R2
	0x003c 00060 (p.go:304)	STP.P	(ZR, ZR), 16(R16)
	0x0040 00064 (p.go:304)	CMP	R2, R16
	0x0044 00068 (p.go:304)	BLE	60
	0x0048 00072 (p.go:304)	MOVD	ZR, "".b-8(SP)
	0x004c 00076 (p.go:304)	MOVD	"".i(FP), R0
	0x0050 00080 (p.go:304)	CMP	$5000, R0
	0x0058 00088 (p.go:304)	BHS	176
	0x005c 00092 (p.go:304)	MOVD	$"".b-5000(SP), R1
	0x0060 00096 (p.go:304)	ADD	R0, R1, R2
	0x0064 00100 (p.go:304)	MOVD	R2, 8(RSP)
	0x0068 00104 (p.go:304)	CALL	"".use(SB)
	0x006c 00108 (p.go:304)	MOVD	"".i(FP), R0
	0x0070 00112 (p.go:304)	ADD	R0>>63, R0, R0
	0x0074 00116 (p.go:304)	ASR	$1, R0, R0
	0x0078 00120 (p.go:304)	CMP	$5000, R0
	0x0080 00128 (p.go:304)	BHS	168
	0x0084 00132 (p.go:304)	MOVD	$"".b-5000(SP), R1
	0x0088 00136 (p.go:304)	MOVBU	(R1)(R0), R0
	0x008c 00140 (p.go:304)	MOVB	R0, "".~r1+8(FP)
	0x0094 00148 (p.go:304)	MOVD	-8(RSP), R29
	0x0098 00152 (p.go:304)	MOVD	(RSP), R30
	0x009c 00156 (p.go:304)	ADD	$5040, RSP
	0x00a4 00164 (p.go:304)	RET	(R30)
	0x00a8 00168 (p.go:304)	MOVD	$5000, R1
	0x00ac 00172 (p.go:304)	CALL	runtime.panicIndex(SB)
	0x00b0 00176 (p.go:304)	MOVD	$5000, R1
	0x00b4 00180 (p.go:304)	CALL	runtime.panicIndex(SB)
	0x00b8 00184 (p.go:304)	HINT	ZR
	0x00bc 00188 (p.go:304)	NOP
	0x00bc 00188 (p.go:304)	MOVD	R30, R3
	0x00c0 00192 (p.go:304)	CALL	runtime.morestack_noctxt(SB)
	0x00c4 00196 (p.go:304)	JMP	0
	0x00c8 00200 (p.go:304)	JMP	0(PC)
	0x00cc 00204 (p.go:304)	WORD	$5056
	0x0000 81 0b 40 f9 1b 66 82 d2 e2 63 3b eb 83 05 00 54  ..@..f...c;....T
	0x0010 5f 00 01 eb 49 05 00 54 1b 76 82 d2 fb 63 3b cb  _...I..T.v...c;.
	0x0020 7e 03 00 f9 7f 03 00 91 fd 83 1f f8 fd 23 00 d1  ~............#..
	0x0030 f0 83 00 91 fb 07 40 91 62 43 0e 91 1f 7e 81 a8  ......@.bC...~..
	0x0040 1f 02 02 eb cd ff ff 54 ff d3 09 f9 e0 df 49 f9  .......T......I.
	0x0050 1b 71 82 d2 1f 00 1b eb c2 02 00 54 e1 83 00 91  .q.........T....
	0x0060 22 00 00 8b e2 07 00 f9 00 00 00 94 e0 df 49 f9  ".............I.
	0x0070 00 fc 40 8b 00 fc 41 93 1b 71 82 d2 1f 00 1b eb  ..@...A..q......
	0x0080 42 01 00 54 e1 83 00 91 20 68 60 38 fb 07 40 91  B..T.... h`8..@.
	0x0090 60 03 0f 39 fd 83 5f f8 fe 03 40 f9 1b 76 82 d2  `..9.._...@..v..
	0x00a0 ff 63 3b 8b c0 03 5f d6 01 71 82 d2 00 00 00 94  .c;..._..q......
	0x00b0 01 71 82 d2 00 00 00 94 1f 20 03 d5 e3 03 1e aa  .q....... ......
	0x00c0 00 00 00 94 cf ff ff 17 00 00 00 14 c0 13 00 00  ................
	rel 104+4 t=9 "".use+0
	rel 172+4 t=9 runtime.panicIndex+0
	rel 180+4 t=9 runtime.panicIndex+0
	rel 192+4 t=9 runtime.morestack_noctxt+0
"".call66000 STEXT size=240 args=0x10 locals=0x101e8 funcid=0x0
	0x0000 00000 (p.go:344)	TEXT	"".call66000(SB), ABIInternal, $66032-16
	0x0000 00000 (p.go:344)	MOVD	16(g), R1
	0x0004 00004 (p.go:344)	SUBS	$65904, RSP, R2
	0x0010 00016 (p.go:344)	BLO	212
	0x0014 00020 (p.go:344)	CMP	R1, R2
	0x0018 00024 (p.go:344)	BLS	212
	0x001c 00028 (p.go:344)	SUB	$66032, RSP, R27
	0x0024 00036 (p.go:344)	MOVD	R30, (R27)
	0x0028 00040 (p.go:344)	MOVD	R27, RSP
	0x002c 00044 (p.go:344)	MOVD	R29, -8(RSP)
	0x0030 00048 (p.go:344)	SUB	$8, RSP, R29
	0x0034 00052 (p.go:344)	MOVD	$"".b-66000(SP), R16
	0x0038 00056 (p.go:344)	MOVD	$"".b-16(SP), R2
	0x0040 00064 (p.go:344)	STP.P	(ZR, ZR), 16(R16)
	0x0044 00068 (p.go:344)	CMP	R2, R16
	0x0048 00072 (p.go:344)	BLE	64
	0x004c 00076 (p.go:344)	MOVD	"".i(FP), R0
	0x0054 00084 (p.go:344)	CMP	$66000, R0
	0x0060 00096 (p.go:344)	BHS	196
	0x0064 00100 (p.go:344)	MOVD	$"".b-66000(SP), R1
	0x0068 00104 (p.go:344)	ADD	R0, R1, R2
	0x006c 00108 (p.go:344)	MOVD	R2, 8(RSP)
	0x0070 00112 (p.go:344)	CALL	"".use(SB)
	0x0074 00116 (p.go:344)	MOVD	"".i(FP), R0
	0x007c 00124 (p.go:344)	ADD	R0>>63, R0, R0
	0x0080 00128 (p.go:344)	ASR	$1, R0, R0
	0x0084 00132 (p.go:344)	CMP	$66000, R0
	0x0090 00144 (p.go:344)	BHS	184
	0x0094 00148 (p.go:344)	MOVD	$"".b-66000(SP), R1
	0x0098 00152 (p.go:344)	MOVBU	(R1)(R0), R0
	0x009c 00156 (p.go:344)	MOVB	R0, "".~r1+8(FP)
	0x00a4 00164 (p.go:344)	MOVD	-8(RSP), R29
	0x00a8 00168 (p.go:344)	MOVD	(RSP), R30
	0x00ac 00172 (p.go:344)	ADD	$66032, RSP
	0x00b4 00180 (p.go:344)	RET	(R30)
	0x00b8 00184 (p.go:344)	MOVD	$66000, R1
	0x00c0 00192 (p.go:344)	CALL	runtime.panicIndex(SB)
	0x00c4 00196 (p.go:344)	MOVD	$66000, R1
	0x00cc 00204 (p.go:344)	CALL	runtime.panicIndex(SB)
	0x00d0 00208 (p.go:344)	HINT	ZR
	0x00d4 00212 (p.go:344)	NOP
	0x00d4 00212 (p.go:344)	MOVD	R30, R3
	0x00d8 00216 (p.go:344)	CALL	runtime.morestack_noctxt(SB)
	0x00dc 00220 (p.go:344)	JMP	0
	0x00e0 00224 (p.go:344)	JMP	0(PC)
	0x00e4 00228 (p.go:344)	WORD	$66040
	0x00e8 00232 (p.go:344)	WORD	$66048
	0x0000 81 0b 40 f9 1b 2e 80 d2 3b 00 a0 f2 e2 63 3b eb  ..@.....;....c;.
	0x0010 23 06 00 54 5f 00 01 eb e9 05 00 54 fb c3 07 d1  #..T_......T....
	0x0020 7b 43 40 d1 7e 03 00 f9 7f 03 00 91 fd 83 1f f8  {C@.~...........
	0x0030 fd 23 00 d1 f0 63 00 91 fb 43 40 91 62 63 07 91  .#...c...C@.bc..
	0x0040 1f 7e 81 a8 1f 02 02 eb cd ff ff 54 fb 43 40 91  .~.........T.C@.
	0x0050 60 ff 40 f9 1b 3a 80 d2 3b 00 a0 f2 1f 00 1b eb  `.@..:..;.......
	0x0060 22 03 00 54 e1 63 00 91 22 00 00 8b e2 07 00 f9  "..T.c..".......
	0x0070 00 00 00 94 fb 43 40 91 60 ff 40 f9 00 fc 40 8b  .....C@.`.@...@.
	0x0080 00 fc 41 93 1b 3a 80 d2 3b 00 a0 f2 1f 00 1b eb  ..A..:..;.......
	0x0090 42 01 00 54 e1 63 00 91 20 68 60 38 fb 43 40 91  B..T.c.. h`8.C@.
	0x00a0 60 03 08 39 fd 83 5f f8 fe 03 40 f9 ff c3 07 91  `..9.._...@.....
	0x00b0 ff 43 40 91 c0 03 5f d6 01 3a 80 d2 21 00 a0 f2  .C@..._..:..!...
	0x00c0 00 00 00 94 01 3a 80 d2 21 00 a0 f2 00 00 00 94  .....:..!.......
	0x00d0 1f 20 03 d5 e3 03 1e aa 00 00 00 94 c9 ff ff 17  . ..............
	0x00e0 00 00 00 14 f8 01 01 00 00 02 01 00 00 00 00 00  ................
	rel 112+4 t=9 "".use+0
	rel 192+4 t=9 runtime.panicIndex+0
	rel 204+4 t=9 runtime.panicIndex+0
	rel 216+4 t=9 runtime.morestack_noctxt+0
"".work0 STEXT size=80 args=0x0 locals=0x18 funcid=0x0
	0x0000 00000 (p.go:353)	TEXT	"".work0(SB), ABIInternal, $32-0
	0x0000 00000 (p.go:353)	MOVD	16(g), R1
	0x0004 00004 (p.go:353)	MOVD	RSP, R2
	0x0008 00008 (p.go:353)	CMP	R1, R2
	0x000c 00012 (p.go:353)	BLS	60
	0x0010 00016 (p.go:353)	MOVD.W	R30, -32(RSP)
	0x0014 00020 (p.go:353)	MOVD	R29, -8(RSP)
	0x0018 00024 (p.go:353)	SUB	$8, RSP, R29
	0x001c 00028 (p.go:353)	MOVD	"".sink(SB), R0
	0x0028 00040 (p.go:353)	MOVD	R0, 8(RSP)
	0x002c 00044 (p.go:353)	CALL	"".use(SB)
	0x0030 00048 (p.go:353)	MOVD	-8(RSP), R29
	0x0034 00052 (p.go:353)	MOVD.P	32(RSP), R30
	0x0038 00056 (p.go:353)	RET	(R30)
	0x003c 00060 (p.go:353)	NOP
	0x003c 00060 (p.go:353)	MOVD	R30, R3
	0x0040 00064 (p.go:353)	CALL	runtime.morestack_noctxt(SB)
	0x0044 00068 (p.go:353)	JMP	0
	0x0000 81 0b 40 f9 e2 03 00 91 5f 00 01 eb 89 01 00 54  ..@....._......T
	0x0010 fe 0f 1e f8 fd 83 1f f8 fd 23 00 d1 1b 00 00 90  .........#......
	0x0020 7b 03 00 91 60 03 40 f9 e0 07 00 f9 00 00 00 94  {...`.@.........
	0x0030 fd 83 5f f8 fe 07 42 f8 c0 03 5f d6 e3 03 1e aa  .._...B..._.....
	0x0040 00 00 00 94 ef ff ff 17 00 00 00 00 00 00 00 00  ................
	rel 28+8 t=3 "".sink+0
	rel 44+4 t=9 "".use+0
	rel 64+4 t=9 runtime.morestack_noctxt+0
"".gos STEXT size=224 args=0x18 locals=0x38 funcid=0x0
	0x0000 00000 (p.go:356)	TEXT	"".gos(SB), ABIInternal, $64-24
	0x0000 00000 (p.go:356)	MOVD	16(g), R1
	0x0004 00004 (p.go:356)	MOVD	RSP, R2
	0x0008 00008 (p.go:356)	CMP	R1, R2
	0x000c 00012 (p.go:356)	BLS	200
	0x0010 00016 (p.go:356)	MOVD.W	R30, -64(RSP)
	0x0014 00020 (p.go:356)	MOVD	R29, -8(RSP)
	0x0018 00024 (p.go:356)	SUB	$8, RSP, R29
	0x001c 00028 (p.go:357)	MOVW	ZR, 8(RSP)
	0x0020 00032 (p.go:357)	MOVD	$"".work0·f(SB), R0
	0x0028 00040 (p.go:357)	MOVD	R0, 16(RSP)
	0x002c 00044 (p.go:357)	CALL	runtime.newproc(SB)
	0x0030 00048 (p.go:358)	MOVD	$24, R0
	0x0034 00052 (p.go:358)	MOVW	R0, 8(RSP)
	0x0038 00056 (p.go:358)	MOVD	$"".work1·f(SB), R0
	0x0040 00064 (p.go:358)	MOVD	R0, 16(RSP)
	0x0044 00068 (p.go:358)	MOVD	"".x(FP), R0
	0x0048 00072 (p.go:358)	MOVD	R0, 24(RSP)
	0x004c 00076 (p.go:358)	MOVD	"".s+8(FP), R1
	0x0050 00080 (p.go:358)	MOVD	R1, 32(RSP)
	0x0054 00084 (p.go:358)	MOVD	"".s+16(FP), R1
	0x0058 00088 (p.go:358)	MOVD	R1, 40(RSP)
	0x005c 00092 (p.go:358)	CALL	runtime.newproc(SB)
	0x0060 00096 (p.go:359)	MOVD	$8, R0
	0x0064 00100 (p.go:359)	MOVW	R0, 8(RSP)
	0x0068 00104 (p.go:359)	MOVD	$"".gos.func1·f(SB), R0
	0x0070 00112 (p.go:359)	MOVD	R0, 16(RSP)
	0x0074 00116 (p.go:359)	MOVD	"".x(FP), R0
	0x0078 00120 (p.go:359)	MOVD	R0, 24(RSP)
	0x007c 00124 (p.go:359)	CALL	runtime.newproc(SB)
	0x0080 00128 (p.go:360)	MOVD	$16, R0
	0x0084 00132 (p.go:360)	MOVW	R0, 8(RSP)
	0x0088 00136 (p.go:360)	MOVD	$"".gos.func2·f(SB), R0
	0x0090 00144 (p.go:360)	MOVD	R0, 16(RSP)
	0x0094 00148 (p.go:360)	MOVD	"".x(FP), R0
	0x0098 00152 (p.go:360)	MOVD	R0, 24(RSP)
	0x009c 00156 (p.go:360)	MOVD	$3, R0
	0x00a0 00160 (p.go:360)	MOVD	R0, 32(RSP)
	0x00a4 00164 (p.go:360)	CALL	runtime.newproc(SB)
	0x00a8 00168 (p.go:361)	MOVW	ZR, 8(RSP)
	0x00ac 00172 (p.go:361)	MOVD	$"".gos.func3·f(SB), R0
	0x00b4 00180 (p.go:361)	MOVD	R0, 16(RSP)
	0x00b8 00184 (p.go:361)	CALL	runtime.newproc(SB)
	0x00bc 00188 (p.go:362)	MOVD	-8(RSP), R29
	0x00c0 00192 (p.go:362)	MOVD.P	64(RSP), R30
	0x00c4 00196 (p.go:362)	RET	(R30)
	0x00c8 00200 (p.go:362)	NOP
	0x00c8 00200 (p.go:356)	MOVD	R30, R3
	0x00cc 00204 (p.go:356)	CALL	runtime.morestack_noctxt(SB)
	0x00d0 00208 (p.go:356)	JMP	0
	0x0000 81 0b 40 f9 e2 03 00 91 5f 00 01 eb e9 05 00 54  ..@....._......T
	0x0010 fe 0f 1c f8 fd 83 1f f8 fd 23 00 d1 ff 0b 00 b9  .........#......
	0x0020 00 00 00 90 00 00 00 91 e0 0b 00 f9 00 00 00 94  ................
	0x0030 e0 07 7d b2 e0 0b 00 b9 00 00 00 90 00 00 00 91  ..}.............
	0x0040 e0 0b 00 f9 e0 27 40 f9 e0 0f 00 f9 e1 2b 40 f9  .....'@......+@.
	0x0050 e1 13 00 f9 e1 2f 40 f9 e1 17 00 f9 00 00 00 94  ...../@.........
	0x0060 e0 03 7d b2 e0 0b 00 b9 00 00 00 90 00 00 00 91  ..}.............
	0x0070 e0 0b 00 f9 e0 27 40 f9 e0 0f 00 f9 00 00 00 94  .....'@.........
	0x0080 e0 03 7c b2 e0 0b 00 b9 00 00 00 90 00 00 00 91  ..|.............
	0x0090 e0 0b 00 f9 e0 27 40 f9 e0 0f 00 f9 e0 07 40 b2  .....'@.......@.
	0x00a0 e0 13 00 f9 00 00 00 94 ff 0b 00 b9 00 00 00 90  ................
	0x00b0 00 00 00 91 e0 0b 00 f9 00 00 00 94 fd 83 5f f8  .............._.
	0x00c0 fe 07 44 f8 c0 03 5f d6 e3 03 1e aa 00 00 00 94  ..D..._.........
	0x00d0 cc ff ff 17 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+8 t=3 "".work0·f+0
	rel 44+4 t=9 runtime.newproc+0
	rel 56+8 t=3 "".work1·f+0
	rel 92+4 t=9 runtime.newproc+0
	rel 104+8 t=3 "".gos.func1·f+0
	rel 124+4 t=9 runtime.newproc+0
	rel 136+8 t=3 "".gos.func2·f+0
	rel 164+4 t=9 runtime.newproc+0
	rel 172+8 t=3 "".gos.func3·f+0
	rel 184+4 t=9 runtime.newproc+0
	rel 204+4 t=9 runtime.morestack_noctxt+0
