"".use STEXT size=32 args=0x8 locals=0x0 leaf
	0x0000 00000 (p.go:11)	TEXT	"".use(SB), LEAF, $-8-8
	0x0000 00000 (p.go:11)	MOVD	16(g), R1
	0x0004 00004 (p.go:11)	MOVD	RSP, R2
	0x0008 00008 (p.go:11)	CMP	R1, R2
	0x000c 00012 (p.go:11)	BLS	20
	0x0010 00016 (p.go:11)	RET	(R30)
	0x0014 00020 (p.go:11)	NOP
	0x0014 00020 (p.go:11)	MOVD	R30, R3
	0x0018 00024 (p.go:11)	CALL	runtime.morestack_noctxt(SB)
	0x001c 00028 (p.go:11)	JMP	0
	0x0000 81 0b 40 f9 e2 03 00 91 5f 00 01 eb 49 00 00 54  ..@....._...I..T
	0x0010 c0 03 5f d6 e3 03 1e aa 00 00 00 94 f9 ff ff 17  .._.............
	rel 16+0 t=11 +0
	rel 24+4 t=10 runtime.morestack_noctxt+0
"".leaf8 STEXT size=112 args=0x10 locals=0x8
	0x0000 00000 (p.go:22)	TEXT	"".leaf8(SB), $8-16
	0x0000 00000 (p.go:22)	MOVD	16(g), R1
	0x0004 00004 (p.go:22)	MOVD	RSP, R2
	0x0008 00008 (p.go:22)	CMP	R1, R2
	0x000c 00012 (p.go:22)	BLS	100
	0x0010 00016 (p.go:22)	MOVD.W	R30, -16(RSP)
	0x0014 00020 (p.go:22)	MOVD	ZR, "".b-8(SP)
	0x0018 00024 (p.go:22)	MOVD	"".i(FP), R0
	0x001c 00028 (p.go:22)	CMP	$8, R0
	0x0020 00032 (p.go:22)	BHS	92
	0x0024 00036 (p.go:22)	MOVD	$"".b-8(SP), R1
	0x0028 00040 (p.go:22)	ADD	R0, R1, R2
	0x002c 00044 (p.go:22)	MOVD	$1, R3
	0x0030 00048 (p.go:22)	MOVB	R3, (R2)
	0x0034 00052 (p.go:22)	ASR	$63, R0, R2
	0x0038 00056 (p.go:22)	ADD	R2>>63, R0, R0
	0x003c 00060 (p.go:22)	ASR	$1, R0, R2
	0x0040 00064 (p.go:22)	CMP	$8, R2
	0x0044 00068 (p.go:22)	BHS	92
	0x0048 00072 (p.go:22)	ADD	R0->1, R1, R0
	0x004c 00076 (p.go:22)	MOVBU	(R0), R0
	0x0050 00080 (p.go:22)	MOVB	R0, "".~r1+8(FP)
	0x0054 00084 (p.go:22)	MOVD.P	16(RSP), R30
	0x0058 00088 (p.go:22)	RET	(R30)
	0x005c 00092 (p.go:22)	CALL	runtime.panicindex(SB)
	0x0060 00096 (p.go:22)	UNDEF
	0x0064 00100 (p.go:22)	NOP
	0x0064 00100 (p.go:22)	MOVD	R30, R3
	0x0068 00104 (p.go:22)	CALL	runtime.morestack_noctxt(SB)
	0x006c 00108 (p.go:22)	JMP	0
	0x0000 81 0b 40 f9 e2 03 00 91 5f 00 01 eb c9 02 00 54  ..@....._......T
	0x0010 fe 0f 1f f8 ff 07 00 f9 e0 0f 40 f9 1f 20 00 f1  ..........@.. ..
	0x0020 e2 01 00 54 e1 23 00 91 22 00 00 8b e3 03 40 b2  ...T.#..".....@.
	0x0030 43 00 00 39 02 fc 7f 93 00 fc 42 8b 02 fc 41 93  C..9......B...A.
	0x0040 5f 20 00 f1 c2 00 00 54 20 04 80 8b 00 00 40 39  _ .....T .....@9
	0x0050 e0 83 00 39 fe 07 41 f8 c0 03 5f d6 00 00 00 94  ...9..A..._.....
	0x0060 00 17 a7 be e3 03 1e aa 00 00 00 94 e5 ff ff 17  ................
	rel 88+0 t=11 +0
	rel 92+4 t=10 runtime.panicindex+0
	rel 104+4 t=10 runtime.morestack_noctxt+0
"".call8 STEXT size=128 args=0x10 locals=0x18
	0x0000 00000 (p.go:24)	TEXT	"".call8(SB), $24-16
	0x0000 00000 (p.go:24)	MOVD	16(g), R1
	0x0004 00004 (p.go:24)	MOVD	RSP, R2
	0x0008 00008 (p.go:24)	CMP	R1, R2
	0x000c 00012 (p.go:24)	BLS	108
	0x0010 00016 (p.go:24)	MOVD.W	R30, -32(RSP)
	0x0014 00020 (p.go:24)	MOVD	ZR, "".b-8(SP)
	0x0018 00024 (p.go:24)	MOVD	"".i(FP), R0
	0x001c 00028 (p.go:24)	CMP	$8, R0
	0x0020 00032 (p.go:24)	BHS	100
	0x0024 00036 (p.go:24)	MOVD	$"".b-8(SP), R1
	0x0028 00040 (p.go:24)	ADD	R0, R1, R2
	0x002c 00044 (p.go:24)	MOVD	R2, 8(RSP)
	0x0030 00048 (p.go:24)	CALL	"".use(SB)
	0x0034 00052 (p.go:24)	MOVD	"".i(FP), R0
	0x0038 00056 (p.go:24)	ASR	$63, R0, R1
	0x003c 00060 (p.go:24)	ADD	R1>>63, R0, R0
	0x0040 00064 (p.go:24)	ASR	$1, R0, R1
	0x0044 00068 (p.go:24)	CMP	$8, R1
	0x0048 00072 (p.go:24)	BHS	100
	0x004c 00076 (p.go:24)	MOVD	$"".b-8(SP), R1
	0x0050 00080 (p.go:24)	ADD	R0->1, R1, R0
	0x0054 00084 (p.go:24)	MOVBU	(R0), R0
	0x0058 00088 (p.go:24)	MOVB	R0, "".~r1+8(FP)
	0x005c 00092 (p.go:24)	MOVD.P	32(RSP), R30
	0x0060 00096 (p.go:24)	RET	(R30)
	0x0064 00100 (p.go:24)	CALL	runtime.panicindex(SB)
	0x0068 00104 (p.go:24)	UNDEF
	0x006c 00108 (p.go:24)	NOP
	0x006c 00108 (p.go:24)	MOVD	R30, R3
	0x0070 00112 (p.go:24)	CALL	runtime.morestack_noctxt(SB)
	0x0074 00116 (p.go:24)	JMP	0
	0x0000 81 0b 40 f9 e2 03 00 91 5f 00 01 eb 09 03 00 54  ..@....._......T
	0x0010 fe 0f 1e f8 ff 0f 00 f9 e0 17 40 f9 1f 20 00 f1  ..........@.. ..
	0x0020 22 02 00 54 e1 63 00 91 22 00 00 8b e2 07 00 f9  "..T.c..".......
	0x0030 00 00 00 94 e0 17 40 f9 01 fc 7f 93 00 fc 41 8b  ......@.......A.
	0x0040 01 fc 41 93 3f 20 00 f1 e2 00 00 54 e1 63 00 91  ..A.? .....T.c..
	0x0050 20 04 80 8b 00 00 40 39 e0 c3 00 39 fe 07 42 f8   .....@9...9..B.
	0x0060 c0 03 5f d6 00 00 00 94 00 17 a7 be e3 03 1e aa  .._.............
	0x0070 00 00 00 94 e3 ff ff 17 00 00 00 00 00 00 00 00  ................
	rel 48+4 t=10 "".use+0
	rel 96+0 t=11 +0
	rel 100+4 t=10 runtime.panicindex+0
	rel 112+4 t=10 runtime.morestack_noctxt+0
"".call144 STEXT size=128 args=0x10 locals=0x98
	0x0000 00000 (p.go:116)	TEXT	"".call144(SB), $152-16
	0x0000 00000 (p.go:116)	MOVD	16(g), R1
	0x0004 00004 (p.go:116)	SUB	$32, RSP, R2
	0x0008 00008 (p.go:116)	CMP	R1, R2
	0x000c 00012 (p.go:116)	BLS	112
	0x0010 00016 (p.go:116)	MOVD.W	R30, -160(RSP)
	0x0014 00020 (p.go:116)	MOVD	$"".b-144(SP), R0
	0x0018 00024 (p.go:116)	SUB	$8, R0, R16
	0x001c 00028 (p.go:116)	DUFFZERO	runtime.duffzero(SB)
	0x0020 00032 (p.go:116)	MOVD	"".i(FP), R1
	0x0024 00036 (p.go:116)	CMP	$144, R1
	0x0028 00040 (p.go:116)	BHS	104
	0x002c 00044 (p.go:116)	ADD	R1, R0, R2
	0x0030 00048 (p.go:116)	MOVD	R2, 8(RSP)
	0x0034 00052 (p.go:116)	CALL	"".use(SB)
	0x0038 00056 (p.go:116)	MOVD	"".i(FP), R0
	0x003c 00060 (p.go:116)	ASR	$63, R0, R1
	0x0040 00064 (p.go:116)	ADD	R1>>63, R0, R0
	0x0044 00068 (p.go:116)	ASR	$1, R0, R1
	0x0048 00072 (p.go:116)	CMP	$144, R1
	0x004c 00076 (p.go:116)	BHS	104
	0x0050 00080 (p.go:116)	MOVD	$"".b-144(SP), R1
	0x0054 00084 (p.go:116)	ADD	R0->1, R1, R0
	0x0058 00088 (p.go:116)	MOVBU	(R0), R0
	0x005c 00092 (p.go:116)	MOVB	R0, "".~r1+8(FP)
	0x0060 00096 (p.go:116)	MOVD.P	160(RSP), R30
	0x0064 00100 (p.go:116)	RET	(R30)
	0x0068 00104 (p.go:116)	CALL	runtime.panicindex(SB)
	0x006c 00108 (p.go:116)	UNDEF
	0x0070 00112 (p.go:116)	NOP
	0x0070 00112 (p.go:116)	MOVD	R30, R3
	0x0074 00116 (p.go:116)	CALL	runtime.morestack_noctxt(SB)
	0x0078 00120 (p.go:116)	JMP	0
	0x0000 81 0b 40 f9 e2 83 00 d1 5f 00 01 eb 29 03 00 54  ..@....._...)..T
	0x0010 fe 0f 16 f8 e0 43 00 91 10 20 00 d1 00 00 00 94  .....C... ......
	0x0020 e1 57 40 f9 3f 40 02 f1 02 02 00 54 02 00 01 8b  .W@.?@.....T....
	0x0030 e2 07 00 f9 00 00 00 94 e0 57 40 f9 01 fc 7f 93  .........W@.....
	0x0040 00 fc 41 8b 01 fc 41 93 3f 40 02 f1 e2 00 00 54  ..A...A.?@.....T
	0x0050 e1 43 00 91 20 04 80 8b 00 00 40 39 e0 c3 02 39  .C.. .....@9...9
	0x0060 fe 07 4a f8 c0 03 5f d6 00 00 00 94 00 17 a7 be  ..J..._.........
	0x0070 e3 03 1e aa 00 00 00 94 e2 ff ff 17 00 00 00 00  ................
	rel 28+4 t=10 runtime.duffzero+440
	rel 52+4 t=10 "".use+0
	rel 100+0 t=11 +0
	rel 104+4 t=10 runtime.panicindex+0
	rel 116+4 t=10 runtime.morestack_noctxt+0
"".call4000 STEXT size=160 args=0x10 locals=0xfa8
	0x0000 00000 (p.go:164)	TEXT	"".call4000(SB), $4008-16
	0x0000 00000 (p.go:164)	MOVD	16(g), R1
	0x0004 00004 (p.go:164)	SUB	$3888, RSP, R2
	0x0008 00008 (p.go:164)	CMP	R1, R2
	0x000c 00012 (p.go:164)	BLS	136
	0x0010 00016 (p.go:164)	SUB	$4016, RSP, R27
	0x0014 00020 (p.go:164)	MOVD	R30, (R27)
	0x0018 00024 (p.go:164)	MOVD	R27, RSP
	0x001c 00028 (p.go:164)	MOVD	$"".b-4000(SP), R16
	0x0020 00032 (p.go:164)	MOVD	$"".b-8(SP), R0
	0x0024 00036 (p.go:164)	MOVD.P	ZR, 8(R16)
	0x0028 00040 (p.go:164)	CMP	R0, R16
	0x002c 00044 (p.go:164)	BLE	36
	0x0030 00048 (p.go:164)	MOVD	"".i(FP), R0
	0x0034 00052 (p.go:164)	CMP	$4000, R0
	0x0038 00056 (p.go:164)	BHS	128
	0x003c 00060 (p.go:164)	MOVD	$"".b-4000(SP), R1
	0x0040 00064 (p.go:164)	ADD	R0, R1, R2
	0x0044 00068 (p.go:164)	MOVD	R2, 8(RSP)
	0x0048 00072 (p.go:164)	CALL	"".use(SB)
	0x004c 00076 (p.go:164)	MOVD	"".i(FP), R0
	0x0050 00080 (p.go:164)	ASR	$63, R0, R1
	0x0054 00084 (p.go:164)	ADD	R1>>63, R0, R0
	0x0058 00088 (p.go:164)	ASR	$1, R0, R1
	0x005c 00092 (p.go:164)	CMP	$4000, R1
	0x0060 00096 (p.go:164)	BHS	128
	0x0064 00100 (p.go:164)	MOVD	$"".b-4000(SP), R1
	0x0068 00104 (p.go:164)	ADD	R0->1, R1, R0
	0x006c 00108 (p.go:164)	MOVBU	(R0), R0
	0x0070 00112 (p.go:164)	MOVB	R0, "".~r1+8(FP)
	0x0074 00116 (p.go:164)	MOVD.P	240(RSP), R30
	0x0078 00120 (p.go:164)	ADD	$3776, RSP
	0x007c 00124 (p.go:164)	RET	(R30)
	0x0080 00128 (p.go:164)	CALL	runtime.panicindex(SB)
	0x0084 00132 (p.go:164)	UNDEF
	0x0088 00136 (p.go:164)	NOP
	0x0088 00136 (p.go:164)	MOVD	R30, R3
	0x008c 00140 (p.go:164)	CALL	runtime.morestack_noctxt(SB)
	0x0090 00144 (p.go:164)	JMP	0
	0x0000 81 0b 40 f9 e2 c3 3c d1 5f 00 01 eb e9 03 00 54  ..@...<._......T
	0x0010 fb c3 3e d1 7e 03 00 f9 7f 03 00 91 f0 43 00 91  ..>.~........C..
	0x0020 e0 a3 3e 91 1f 86 00 f8 1f 02 00 eb cd ff ff 54  ..>............T
	0x0030 e0 df 47 f9 1f 80 3e f1 42 02 00 54 e1 43 00 91  ..G...>.B..T.C..
	0x0040 22 00 00 8b e2 07 00 f9 00 00 00 94 e0 df 47 f9  ".............G.
	0x0050 01 fc 7f 93 00 fc 41 8b 01 fc 41 93 3f 80 3e f1  ......A...A.?.>.
	0x0060 02 01 00 54 e1 43 00 91 20 04 80 8b 00 00 40 39  ...T.C.. .....@9
	0x0070 e0 03 3f 39 fe 07 4f f8 ff 03 3b 91 c0 03 5f d6  ..?9..O...;..._.
	0x0080 00 00 00 94 00 17 a7 be e3 03 1e aa 00 00 00 94  ................
	0x0090 dc ff ff 17 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 72+4 t=10 "".use+0
	rel 124+0 t=11 +0
	rel 128+4 t=10 runtime.panicindex+0
	rel 140+4 t=10 runtime.morestack_noctxt+0
"".call5000 STEXT size=224 args=0x10 locals=0x1398
	0x0000 00000 (p.go:304)	TEXT	"".call5000(SB), $5016-16
	0x0000 00000 (p.go:304)	MOVD	16(g), R1
	0x0004 00004 (p.go:304)	CMP	$-1314, R1
	0x000c 00012 (p.go:304)	BEQ	180
	0x0010 00016 (p.go:304)	ADD	$880, RSP, R2
	0x0014 00020 (p.go:304)	SUB	R1, R2
	0x0018 00024 (p.go:304)	MOVD	$5776, R3
	0x001c 00028 (p.go:304)	CMP	R3, R2
	0x0020 00032 (p.go:304)	BLS	180
	0x0024 00036 (p.go:304)	SUB	$5024, RSP, R27
	0x002c 00044 (p.go:304)	MOVD	R30, (R27)
	0x0030 00048 (p.go:304)	MOVD	R27, RSP
	0x0034 00052 (p.go:304)	MOVD	$"".b-5000(SP), R16
	0x0038 00056 (p.go:304)	MOVD	$"".b-8(SP), R0
	0x0040 00064 (p.go:304)	MOVD.P	ZR, 8(R16)
	0x0044 00068 (p.go:304)	CMP	R0, R16
	0x0048 00072 (p.go:304)	BLE	64
	0x004c 00076 (p.go:304)	MOVD	"".i(FP), R0
	0x0050 00080 (p.go:304)	CMP	$5000, R0
	0x0058 00088 (p.go:304)	BHS	172
	0x005c 00092 (p.go:304)	MOVD	$"".b-5000(SP), R1
	0x0060 00096 (p.go:304)	ADD	R0, R1, R2
	0x0064 00100 (p.go:304)	MOVD	R2, 8(RSP)
	0x0068 00104 (p.go:304)	CALL	"".use(SB)
	0x006c 00108 (p.go:304)	MOVD	"".i(FP), R0
	0x0070 00112 (p.go:304)	ASR	$63, R0, R1
	0x0074 00116 (p.go:304)	ADD	R1>>63, R0, R0
	0x0078 00120 (p.go:304)	ASR	$1, R0, R1
	0x007c 00124 (p.go:304)	CMP	$5000, R1
	0x0084 00132 (p.go:304)	BHS	172
	0x0088 00136 (p.go:304)	MOVD	$"".b-5000(SP), R1
	0x008c 00140 (p.go:304)	ADD	R0->1, R1, R0
	0x0090 00144 (p.go:304)	MOVBU	(R0), R0
	0x0094 00148 (p.go:304)	MOVB	R0, "".~r1+8(FP)
	0x009c 00156 (p.go:304)	MOVD.P	240(RSP), R30
	0x00a0 00160 (p.go:304)	ADD	$4784, RSP
	0x00a8 00168 (p.go:304)	RET	(R30)
	0x00ac 00172 (p.go:304)	CALL	runtime.panicindex(SB)
	0x00b0 00176 (p.go:304)	UNDEF
	0x00b4 00180 (p.go:304)	NOP
	0x00b4 00180 (p.go:304)	MOVD	R30, R3
	0x00b8 00184 (p.go:304)	CALL	runtime.morestack_noctxt(SB)
	0x00bc 00188 (p.go:304)	JMP	0
	0x00c0 00192 (p.go:304)	JMP	0(PC)
	0x00c8 00200 (p.go:304)	DWORD	$5016
	0x00d0 00208 (p.go:304)	WORD	$5040
	0x0000 81 0b 40 f9 3b a4 80 92 3f 00 1b eb 40 05 00 54  ..@.;...?...@..T
	0x0010 e2 c3 0d 91 42 00 01 cb 03 d2 82 d2 5f 00 03 eb  ....B......._...
	0x0020 a9 04 00 54 1b 74 82 d2 fb 63 3b cb 7e 03 00 f9  ...T.t...c;.~...
	0x0030 7f 03 00 91 f0 63 00 91 9b 04 00 58 e0 63 3b 8b  .....c.....X.c;.
	0x0040 1f 86 00 f8 1f 02 00 eb cd ff ff 54 e0 d7 49 f9  ...........T..I.
	0x0050 1b 71 82 d2 1f 00 1b eb a2 02 00 54 e1 63 00 91  .q.........T.c..
	0x0060 22 00 00 8b e2 07 00 f9 00 00 00 94 e0 d7 49 f9  ".............I.
	0x0070 01 fc 7f 93 00 fc 41 8b 01 fc 41 93 1b 71 82 d2  ......A...A..q..
	0x0080 3f 00 1b eb 42 01 00 54 e1 63 00 91 20 04 80 8b  ?...B..T.c.. ...
	0x0090 00 00 40 39 fb 07 40 91 60 c3 0e 39 fe 07 4f f8  ..@9..@.`..9..O.
	0x00a0 1b 56 82 d2 ff 63 3b 8b c0 03 5f d6 00 00 00 94  .V...c;..._.....
	0x00b0 00 17 a7 be e3 03 1e aa 00 00 00 94 d1 ff ff 17  ................
	0x00c0 00 00 00 14 00 00 00 00 98 13 00 00 00 00 00 00  ................
	0x00d0 b0 13 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 104+4 t=10 "".use+0
	rel 168+0 t=11 +0
	rel 172+4 t=10 runtime.panicindex+0
	rel 184+4 t=10 runtime.morestack_noctxt+0
"".call66000 STEXT size=256 args=0x10 locals=0x101d8
	0x0000 00000 (p.go:344)	TEXT	"".call66000(SB), $66008-16
	0x0000 00000 (p.go:344)	MOVD	16(g), R1
	0x0004 00004 (p.go:344)	CMP	$-1314, R1
	0x000c 00012 (p.go:344)	BEQ	188
	0x0010 00016 (p.go:344)	ADD	$880, RSP, R2
	0x0014 00020 (p.go:344)	SUB	R1, R2
	0x0018 00024 (p.go:344)	MOVD	$66768, R3
	0x001c 00028 (p.go:344)	CMP	R3, R2
	0x0020 00032 (p.go:344)	BLS	188
	0x0024 00036 (p.go:344)	SUB	$66016, RSP, R27
	0x002c 00044 (p.go:344)	MOVD	R30, (R27)
	0x0030 00048 (p.go:344)	MOVD	R27, RSP
	0x0034 00052 (p.go:344)	MOVD	$"".b-66000(SP), R16
	0x0038 00056 (p.go:344)	MOVD	$"".b-8(SP), R0
	0x0040 00064 (p.go:344)	MOVD.P	ZR, 8(R16)
	0x0044 00068 (p.go:344)	CMP	R0, R16
	0x0048 00072 (p.go:344)	BLE	64
	0x004c 00076 (p.go:344)	MOVD	"".i(FP), R0
	0x0054 00084 (p.go:344)	CMP	$66000, R0
	0x005c 00092 (p.go:344)	BHS	180
	0x0060 00096 (p.go:344)	MOVD	$"".b-66000(SP), R1
	0x0064 00100 (p.go:344)	ADD	R0, R1, R2
	0x0068 00104 (p.go:344)	MOVD	R2, 8(RSP)
	0x006c 00108 (p.go:344)	CALL	"".use(SB)
	0x0070 00112 (p.go:344)	MOVD	"".i(FP), R0
	0x0078 00120 (p.go:344)	ASR	$63, R0, R1
	0x007c 00124 (p.go:344)	ADD	R1>>63, R0, R0
	0x0080 00128 (p.go:344)	ASR	$1, R0, R1
	0x0084 00132 (p.go:344)	CMP	$66000, R1
	0x008c 00140 (p.go:344)	BHS	180
	0x0090 00144 (p.go:344)	MOVD	$"".b-66000(SP), R1
	0x0094 00148 (p.go:344)	ADD	R0->1, R1, R0
	0x0098 00152 (p.go:344)	MOVBU	(R0), R0
	0x009c 00156 (p.go:344)	MOVB	R0, "".~r1+8(FP)
	0x00a4 00164 (p.go:344)	MOVD.P	240(RSP), R30
	0x00a8 00168 (p.go:344)	ADD	$65776, RSP
	0x00b0 00176 (p.go:344)	RET	(R30)
	0x00b4 00180 (p.go:344)	CALL	runtime.panicindex(SB)
	0x00b8 00184 (p.go:344)	UNDEF
	0x00bc 00188 (p.go:344)	NOP
	0x00bc 00188 (p.go:344)	MOVD	R30, R3
	0x00c0 00192 (p.go:344)	CALL	runtime.morestack_noctxt(SB)
	0x00c4 00196 (p.go:344)	JMP	0
	0x00c8 00200 (p.go:344)	JMP	0(PC)
	0x00d0 00208 (p.go:344)	DWORD	$66768
	0x00d8 00216 (p.go:344)	WORD	$66016
	0x00e0 00224 (p.go:344)	DWORD	$66008
	0x00e8 00232 (p.go:344)	WORD	$66024
	0x00ec 00236 (p.go:344)	WORD	$66000
	0x00f0 00240 (p.go:344)	WORD	$66032
	0x00f4 00244 (p.go:344)	WORD	$65776
	0x0000 81 0b 40 f9 3b a4 80 92 3f 00 1b eb 80 05 00 54  ..@.;...?......T
	0x0010 e2 c3 0d 91 42 00 01 cb c3 05 00 58 5f 00 03 eb  ....B......X_...
	0x0020 e9 04 00 54 bb 05 00 18 fb 63 3b cb 7e 03 00 f9  ...T.....c;.~...
	0x0030 7f 03 00 91 f0 43 00 91 5b 05 00 58 e0 63 3b 8b  .....C..[..X.c;.
	0x0040 1f 86 00 f8 1f 02 00 eb cd ff ff 54 fb 43 40 91  ...........T.C@.
	0x0050 60 f7 40 f9 db 04 00 18 1f 00 1b eb c2 02 00 54  `.@............T
	0x0060 e1 43 00 91 22 00 00 8b e2 07 00 f9 00 00 00 94  .C.."...........
	0x0070 fb 43 40 91 60 f7 40 f9 01 fc 7f 93 00 fc 41 8b  .C@.`.@.......A.
	0x0080 01 fc 41 93 5b 03 00 18 3f 00 1b eb 42 01 00 54  ..A.[...?...B..T
	0x0090 e1 43 00 91 20 04 80 8b 00 00 40 39 fb 43 40 91  .C.. .....@9.C@.
	0x00a0 60 c3 07 39 fe 07 4f f8 7b 02 00 18 ff 63 3b 8b  `..9..O.{....c;.
	0x00b0 c0 03 5f d6 00 00 00 94 00 17 a7 be e3 03 1e aa  .._.............
	0x00c0 00 00 00 94 cf ff ff 17 00 00 00 14 00 00 00 00  ................
	0x00d0 d0 04 01 00 00 00 00 00 e0 01 01 00 00 00 00 00  ................
	0x00e0 d8 01 01 00 00 00 00 00 e8 01 01 00 d0 01 01 00  ................
	0x00f0 f0 01 01 00 f0 00 01 00 00 00 00 00 00 00 00 00  ................
	rel 108+4 t=10 "".use+0
	rel 176+0 t=11 +0
	rel 180+4 t=10 runtime.panicindex+0
	rel 192+4 t=10 runtime.morestack_noctxt+0
"".work0 STEXT size=64 args=0x0 locals=0x8
	0x0000 00000 (p.go:353)	TEXT	"".work0(SB), $8-0
	0x0000 00000 (p.go:353)	MOVD	16(g), R1
	0x0004 00004 (p.go:353)	MOVD	RSP, R2
	0x0008 00008 (p.go:353)	CMP	R1, R2
	0x000c 00012 (p.go:353)	BLS	48
	0x0010 00016 (p.go:353)	MOVD.W	R30, -16(RSP)
	0x0014 00020 (p.go:353)	MOVD	"".sink(SB), R0
	0x0020 00032 (p.go:353)	MOVD	R0, 8(RSP)
	0x0024 00036 (p.go:353)	CALL	"".use(SB)
	0x0028 00040 (p.go:353)	MOVD.P	16(RSP), R30
	0x002c 00044 (p.go:353)	RET	(R30)
	0x0030 00048 (p.go:353)	NOP
	0x0030 00048 (p.go:353)	MOVD	R30, R3
	0x0034 00052 (p.go:353)	CALL	runtime.morestack_noctxt(SB)
	0x0038 00056 (p.go:353)	JMP	0
	0x0000 81 0b 40 f9 e2 03 00 91 5f 00 01 eb 29 01 00 54  ..@....._...)..T
	0x0010 fe 0f 1f f8 1b 00 00 90 7b 03 00 91 60 03 40 f9  ........{...`.@.
	0x0020 e0 07 00 f9 00 00 00 94 fe 07 41 f8 c0 03 5f d6  ..........A..._.
	0x0030 e3 03 1e aa 00 00 00 94 f2 ff ff 17 00 00 00 00  ................
	rel 20+8 t=3 "".sink+0
	rel 36+4 t=10 "".use+0
	rel 44+0 t=11 +0
	rel 52+4 t=10 runtime.morestack_noctxt+0
"".gos STEXT size=208 args=0x18 locals=0x28
	0x0000 00000 (p.go:356)	TEXT	"".gos(SB), $40-24
	0x0000 00000 (p.go:356)	MOVD	16(g), R1
	0x0004 00004 (p.go:356)	MOVD	RSP, R2
	0x0008 00008 (p.go:356)	CMP	R1, R2
	0x000c 00012 (p.go:356)	BLS	188
	0x0010 00016 (p.go:356)	MOVD.W	R30, -48(RSP)
	0x0014 00020 (p.go:357)	MOVW	ZR, 8(RSP)
	0x0018 00024 (p.go:357)	MOVD	$"".work0·f(SB), R0
	0x0020 00032 (p.go:357)	MOVD	R0, 16(RSP)
	0x0024 00036 (p.go:357)	CALL	runtime.newproc(SB)
	0x0028 00040 (p.go:356)	MOVD	"".x(FP), R0
	0x002c 00044 (p.go:358)	MOVD	R0, 24(RSP)
	0x0030 00048 (p.go:356)	MOVD	"".s+8(FP), R1
	0x0034 00052 (p.go:358)	MOVD	R1, 32(RSP)
	0x0038 00056 (p.go:356)	MOVD	"".s+16(FP), R1
	0x003c 00060 (p.go:358)	MOVD	R1, 40(RSP)
	0x0040 00064 (p.go:358)	MOVD	$24, R1
	0x0044 00068 (p.go:358)	MOVW	R1, 8(RSP)
	0x0048 00072 (p.go:358)	MOVD	$"".work1·f(SB), R1
	0x0050 00080 (p.go:358)	MOVD	R1, 16(RSP)
	0x0054 00084 (p.go:358)	CALL	runtime.newproc(SB)
	0x0058 00088 (p.go:358)	MOVD	"".x(FP), R0
	0x005c 00092 (p.go:359)	MOVD	R0, 24(RSP)
	0x0060 00096 (p.go:359)	MOVD	$8, R1
	0x0064 00100 (p.go:359)	MOVW	R1, 8(RSP)
	0x0068 00104 (p.go:359)	MOVD	$"".gos.func1·f(SB), R1
	0x0070 00112 (p.go:359)	MOVD	R1, 16(RSP)
	0x0074 00116 (p.go:359)	CALL	runtime.newproc(SB)
	0x0078 00120 (p.go:359)	MOVD	"".x(FP), R0
	0x007c 00124 (p.go:360)	MOVD	R0, 24(RSP)
	0x0080 00128 (p.go:360)	MOVD	$3, R0
	0x0084 00132 (p.go:360)	MOVD	R0, 32(RSP)
	0x0088 00136 (p.go:360)	MOVD	$16, R0
	0x008c 00140 (p.go:360)	MOVW	R0, 8(RSP)
	0x0090 00144 (p.go:360)	MOVD	$"".gos.func2·f(SB), R0
	0x0098 00152 (p.go:360)	MOVD	R0, 16(RSP)
	0x009c 00156 (p.go:360)	CALL	runtime.newproc(SB)
	0x00a0 00160 (p.go:361)	MOVW	ZR, 8(RSP)
	0x00a4 00164 (p.go:361)	MOVD	$"".gos.func3·f(SB), R0
	0x00ac 00172 (p.go:361)	MOVD	R0, 16(RSP)
	0x00b0 00176 (p.go:361)	CALL	runtime.newproc(SB)
	0x00b4 00180 (p.go:362)	MOVD.P	48(RSP), R30
	0x00b8 00184 (p.go:362)	RET	(R30)
	0x00bc 00188 (p.go:362)	NOP
	0x00bc 00188 (p.go:356)	MOVD	R30, R3
	0x00c0 00192 (p.go:356)	CALL	runtime.morestack_noctxt(SB)
	0x00c4 00196 (p.go:356)	JMP	0
	0x0000 81 0b 40 f9 e2 03 00 91 5f 00 01 eb 89 05 00 54  ..@....._......T
	0x0010 fe 0f 1d f8 ff 0b 00 b9 00 00 00 90 00 00 00 91  ................
	0x0020 e0 0b 00 f9 00 00 00 94 e0 1f 40 f9 e0 0f 00 f9  ..........@.....
	0x0030 e1 23 40 f9 e1 13 00 f9 e1 27 40 f9 e1 17 00 f9  .#@......'@.....
	0x0040 e1 07 7d b2 e1 0b 00 b9 01 00 00 90 21 00 00 91  ..}.........!...
	0x0050 e1 0b 00 f9 00 00 00 94 e0 1f 40 f9 e0 0f 00 f9  ..........@.....
	0x0060 e1 03 7d b2 e1 0b 00 b9 01 00 00 90 21 00 00 91  ..}.........!...
	0x0070 e1 0b 00 f9 00 00 00 94 e0 1f 40 f9 e0 0f 00 f9  ..........@.....
	0x0080 e0 07 40 b2 e0 13 00 f9 e0 03 7c b2 e0 0b 00 b9  ..@.......|.....
	0x0090 00 00 00 90 00 00 00 91 e0 0b 00 f9 00 00 00 94  ................
	0x00a0 ff 0b 00 b9 00 00 00 90 00 00 00 91 e0 0b 00 f9  ................
	0x00b0 00 00 00 94 fe 07 43 f8 c0 03 5f d6 e3 03 1e aa  ......C..._.....
	0x00c0 00 00 00 94 cf ff ff 17 00 00 00 00 00 00 00 00  ................
	rel 24+8 t=3 "".work0·f+0
	rel 36+4 t=10 runtime.newproc+0
	rel 72+8 t=3 "".work1·f+0
	rel 84+4 t=10 runtime.newproc+0
	rel 104+8 t=3 "".gos.func1·f+0
	rel 116+4 t=10 runtime.newproc+0
	rel 144+8 t=3 "".gos.func2·f+0
	rel 156+4 t=10 runtime.newproc+0
	rel 164+8 t=3 "".gos.func3·f+0
	rel 176+4 t=10 runtime.newproc+0
	rel 184+0 t=11 +0
	rel 192+4 t=10 runtime.morestack_noctxt+0
