"".use STEXT nosplit size=16 args=0x8 locals=0x0 funcid=0x0 leaf
	0x0000 00000 (p.go:11)	TEXT	"".use(SB), NOSPLIT|LEAF|NOFRAME|ABIInternal, $0-8
	0x0000 00000 (p.go:11)	JMP	LR
	0x0000 20 00 80 4e 00 00 00 00 00 00 00 00 00 00 00 00   ..N............
"".leaf8 STEXT size=128 args=0x10 locals=0x18 funcid=0x0
	0x0000 00000 (p.go:22)	TEXT	"".leaf8(SB), ABIInternal, $56-16
	0x0000 00000 (p.go:22)	MOVD	16(g), R3
	0x0004 00004 (p.go:22)	CMPU	R3, R1
	0x0008 00008 (p.go:22)	BLT	24
	0x000c 00012 (p.go:22)	MOVD	LR, R5
	0x0010 00016 (p.go:22)	CALL	runtime.morestack_noctxt(SB)
	0x0014 00020 (p.go:22)	JMP	0
	0x0018 00024 (p.go:22)	NOP
	0x0018 00024 (p.go:22)	MOVD	LR, R31
	0x001c 00028 (p.go:22)	MOVDU	R31, -56(R1)
	0x0020 00032 (p.go:22)	MOVD	R0, "".b-8(R1)
	0x0024 00036 (p.go:22)	MOVD	"".i(R1), R3
	0x0028 00040 (p.go:22)	CMPU	R3, $8
	0x002c 00044 (p.go:22)	BGE	112
	0x0030 00048 (p.go:22)	MOVD	$"".b-8(R1), R5
	0x0034 00052 (p.go:22)	MOVD	$1, R6
	0x0038 00056 (p.go:22)	MOVB	R6, (R5)(R3)
	0x003c 00060 (p.go:22)	SRD	$63, R3, R6
	0x0040 00064 (p.go:22)	ADD	R6, R3, R6
	0x0044 00068 (p.go:22)	SRAD	$1, R6, R3
	0x0048 00072 (p.go:22)	CMPU	R3, $8
	0x004c 00076 (p.go:22)	BGE	104
	0x0050 00080 (p.go:22)	MOVBZ	(R5)(R3), R3
	0x0054 00084 (p.go:22)	MOVB	R3, "".~r1+8(R1)
	0x0058 00088 (p.go:22)	MOVD	(R1), R31
	0x005c 00092 (p.go:22)	MOVD	R31, LR
	0x0060 00096 (p.go:22)	ADD	$56, R1
	0x0064 00100 (p.go:22)	JMP	LR
	0x0068 00104 (p.go:22)	MOVD	$8, R4
	0x006c 00108 (p.go:22)	CALL	runtime.panicIndex(SB)
	0x0070 00112 (p.go:22)	MOVD	$8, R4
	0x0074 00116 (p.go:22)	CALL	runtime.panicIndex(SB)
	0x0078 00120 (p.go:22)	OR	R0, R0
	0x0000 10 00 7e e8 40 08 23 7c 10 00 80 41 a6 02 a8 7c  ..~.@.#|...A...|
	0x0010 01 00 00 48 ec ff ff 4b a6 02 e8 7f c9 ff e1 fb  ...H...K........
	0x0020 30 00 01 f8 58 00 61 e8 08 00 23 28 44 00 80 40  0...X.a...#(D..@
	0x0030 30 00 a1 38 01 00 c0 38 ae 29 c3 7c e0 0f 66 78  0..8...8.).|..fx
	0x0040 14 32 c3 7c 74 0e c3 7c 08 00 23 28 1c 00 80 40  .2.|t..|..#(...@
	0x0050 ae 28 63 7c 60 00 61 98 00 00 e1 eb a6 03 e8 7f  .(c|`.a.........
	0x0060 38 00 21 38 20 00 80 4e 08 00 80 38 01 00 00 48  8.!8 ..N...8...H
	0x0070 08 00 80 38 01 00 00 48 78 03 00 7c 00 00 00 00  ...8...Hx..|....
	rel 16+4 t=11 runtime.morestack_noctxt+0
	rel 108+4 t=11 runtime.panicIndex+0
	rel 116+4 t=11 runtime.panicIndex+0
"".call8 STEXT size=144 args=0x10 locals=0x18 funcid=0x0
	0x0000 00000 (p.go:24)	TEXT	"".call8(SB), ABIInternal, $56-16
	0x0000 00000 (p.go:24)	MOVD	16(g), R3
	0x0004 00004 (p.go:24)	CMPU	R3, R1
	0x0008 00008 (p.go:24)	BLT	24
	0x000c 00012 (p.go:24)	MOVD	LR, R5
	0x0010 00016 (p.go:24)	CALL	runtime.morestack_noctxt(SB)
	0x0014 00020 (p.go:24)	JMP	0
	0x0018 00024 (p.go:24)	NOP
	0x0018 00024 (p.go:24)	MOVD	LR, R31
	0x001c 00028 (p.go:24)	MOVDU	R31, -56(R1)
	0x0020 00032 (p.go:24)	MOVD	R0, "".b-8(R1)
	0x0024 00036 (p.go:24)	MOVD	"".i(R1), R3
	0x0028 00040 (p.go:24)	CMPU	R3, $8
	0x002c 00044 (p.go:24)	BGE	124
	0x0030 00048 (p.go:24)	MOVD	$"".b-8(R1), R4
	0x0034 00052 (p.go:24)	ADD	R3, R4, R5
	0x0038 00056 (p.go:24)	MOVD	R5, 32(R1)
	0x003c 00060 (p.go:24)	CALL	"".use(SB)
	0x0040 00064 (p.go:24)	MOVD	"".i(R1), R3
	0x0044 00068 (p.go:24)	SRD	$63, R3, R4
	0x0048 00072 (p.go:24)	ADD	R4, R3, R3
	0x004c 00076 (p.go:24)	SRAD	$1, R3, R3
	0x0050 00080 (p.go:24)	CMPU	R3, $8
	0x0054 00084 (p.go:24)	BGE	116
	0x0058 00088 (p.go:24)	MOVD	$"".b-8(R1), R4
	0x005c 00092 (p.go:24)	MOVBZ	(R4)(R3), R3
	0x0060 00096 (p.go:24)	MOVB	R3, "".~r1+8(R1)
	0x0064 00100 (p.go:24)	MOVD	(R1), R31
	0x0068 00104 (p.go:24)	MOVD	R31, LR
	0x006c 00108 (p.go:24)	ADD	$56, R1
	0x0070 00112 (p.go:24)	JMP	LR
	0x0074 00116 (p.go:24)	MOVD	$8, R4
	0x0078 00120 (p.go:24)	CALL	runtime.panicIndex(SB)
	0x007c 00124 (p.go:24)	MOVD	$8, R4
	0x0080 00128 (p.go:24)	CALL	runtime.panicIndex(SB)
	0x0084 00132 (p.go:24)	OR	R0, R0
	0x0000 10 00 7e e8 40 08 23 7c 10 00 80 41 a6 02 a8 7c  ..~.@.#|...A...|
	0x0010 01 00 00 48 ec ff ff 4b a6 02 e8 7f c9 ff e1 fb  ...H...K........
	0x0020 30 00 01 f8 58 00 61 e8 08 00 23 28 50 00 80 40  0...X.a...#(P..@
	0x0030 30 00 81 38 14 1a a4 7c 20 00 a1 f8 01 00 00 48  0..8...| ......H
	0x0040 58 00 61 e8 e0 0f 64 78 14 22 63 7c 74 0e 63 7c  X.a...dx."c|t.c|
	0x0050 08 00 23 28 20 00 80 40 30 00 81 38 ae 20 63 7c  ..#( ..@0..8. c|
	0x0060 60 00 61 98 00 00 e1 eb a6 03 e8 7f 38 00 21 38  `.a.........8.!8
	0x0070 20 00 80 4e 08 00 80 38 01 00 00 48 08 00 80 38   ..N...8...H...8
	0x0080 01 00 00 48 78 03 00 7c 00 00 00 00 00 00 00 00  ...Hx..|........
	rel 16+4 t=11 runtime.morestack_noctxt+0
	rel 60+4 t=11 "".use+0
	rel 120+4 t=11 runtime.panicIndex+0
	rel 128+4 t=11 runtime.panicIndex+0
"".call144 STEXT size=192 args=0x10 locals=0xa0 funcid=0x0
	0x0000 00000 (p.go:116)	TEXT	"".call144(SB), ABIInternal, $192-16
	0x0000 00000 (p.go:116)	MOVD	16(g), R3
	0x0004 00004 (p.go:116)	ADD	$-64, R1, R4
	0x0008 00008 (p.go:116)	CMPU	R3, R4
	0x000c 00012 (p.go:116)	BLT	28
	0x0010 00016 (p.go:116)	MOVD	LR, R5
	0x0014 00020 (p.go:116)	CALL	runtime.morestack_noctxt(SB)
	0x0018 00024 (p.go:116)	JMP	0
	0x001c 00028 (p.go:116)	NOP
	0x001c 00028 (p.go:116)	MOVD	LR, R31
	0x0020 00032 (p.go:116)	MOVDU	R31, -192(R1)
	0x0024 00036 (p.go:116)	MOVD	$"".b-144(R1), R20
	0x0028 00040 (p.go:116)	XXLXOR	VS32, VS32, VS32
	0x002c 00044 (p.go:116)	MOVD	$4, R31
	0x0030 00048 (p.go:116)	MOVD	R31, CTR
	0x0034 00052 (p.go:116)	MOVD	$16, R31
	0x0038 00056 (p.go:116)	PCALIGN	$16
	0x0040 00064 (p.go:116)	STXVD2X	VS32, (R20)(R0)
	0x0044 00068 (p.go:116)	STXVD2X	VS32, (R20)(R31)
	0x0048 00072 (p.go:116)	ADD	$32, R20, R20
	0x004c 00076 (p.go:116)	BC	$16, R0, 64
	0x0050 00080 (p.go:116)	MOVD	R0, (R20)
	0x0054 00084 (p.go:116)	MOVD	R0, 8(R20)
	0x0058 00088 (p.go:116)	MOVD	"".i(R1), R3
	0x005c 00092 (p.go:116)	CMPU	R3, $144
	0x0060 00096 (p.go:116)	BGE	176
	0x0064 00100 (p.go:116)	MOVD	$"".b-144(R1), R4
	0x0068 00104 (p.go:116)	ADD	R3, R4, R5
	0x006c 00108 (p.go:116)	MOVD	R5, 32(R1)
	0x0070 00112 (p.go:116)	CALL	"".use(SB)
	0x0074 00116 (p.go:116)	MOVD	"".i(R1), R3
	0x0078 00120 (p.go:116)	SRD	$63, R3, R4
	0x007c 00124 (p.go:116)	ADD	R4, R3, R3
	0x0080 00128 (p.go:116)	SRAD	$1, R3, R3
	0x0084 00132 (p.go:116)	CMPU	R3, $144
	0x0088 00136 (p.go:116)	BGE	168
	0x008c 00140 (p.go:116)	MOVD	$"".b-144(R1), R4
	0x0090 00144 (p.go:116)	MOVBZ	(R4)(R3), R3
	0x0094 00148 (p.go:116)	MOVB	R3, "".~r1+8(R1)
	0x0098 00152 (p.go:116)	MOVD	(R1), R31
	0x009c 00156 (p.go:116)	MOVD	R31, LR
	0x00a0 00160 (p.go:116)	ADD	$192, R1
	0x00a4 00164 (p.go:116)	JMP	LR
	0x00a8 00168 (p.go:116)	MOVD	$144, R4
	0x00ac 00172 (p.go:116)	CALL	runtime.panicIndex(SB)
	0x00b0 00176 (p.go:116)	MOVD	$144, R4
	0x00b4 00180 (p.go:116)	CALL	runtime.panicIndex(SB)
	0x00b8 00184 (p.go:116)	OR	R0, R0
	0x0000 10 00 7e e8 c0 ff 81 38 40 20 23 7c 10 00 80 41  ..~....8@ #|...A
	0x0010 a6 02 a8 7c 01 00 00 48 e8 ff ff 4b a6 02 e8 7f  ...|...H...K....
	0x0020 41 ff e1 fb 30 00 81 3a d7 04 00 f0 04 00 e0 3b  A...0..:.......;
	0x0030 a6 03 e9 7f 10 00 e0 3b 78 03 00 7c 78 03 00 7c  .......;x..|x..|
	0x0040 99 a7 00 7c 99 a7 1f 7c 20 00 94 3a f4 ff 00 42  ...|...| ..:...B
	0x0050 00 00 14 f8 08 00 14 f8 e0 00 61 e8 90 00 23 28  ..........a...#(
	0x0060 50 00 80 40 30 00 81 38 14 1a a4 7c 20 00 a1 f8  P..@0..8...| ...
	0x0070 01 00 00 48 e0 00 61 e8 e0 0f 64 78 14 22 63 7c  ...H..a...dx."c|
	0x0080 74 0e 63 7c 90 00 23 28 20 00 80 40 30 00 81 38  t.c|..#( ..@0..8
	0x0090 ae 20 63 7c e8 00 61 98 00 00 e1 eb a6 03 e8 7f  . c|..a.........
	0x00a0 c0 00 21 38 20 00 80 4e 90 00 80 38 01 00 00 48  ..!8 ..N...8...H
	0x00b0 90 00 80 38 01 00 00 48 78 03 00 7c 00 00 00 00  ...8...Hx..|....
	rel 20+4 t=11 runtime.morestack_noctxt+0
	rel 112+4 t=11 "".use+0
	rel 172+4 t=11 runtime.panicIndex+0
	rel 180+4 t=11 runtime.panicIndex+0
"".call4000 STEXT size=192 args=0x10 locals=0xfb0 funcid=0x0
	0x0000 00000 (p.go:164)	TEXT	"".call4000(SB), ABIInternal, $4048-16
	0x0000 00000 (p.go:164)	MOVD	16(g), R3
	0x0004 00004 (p.go:164)	ADD	$-3920, R1, R4
	0x0008 00008 (p.go:164)	CMPU	R3, R4
	0x000c 00012 (p.go:164)	BLT	28
	0x0010 00016 (p.go:164)	MOVD	LR, R5
	0x0014 00020 (p.go:164)	CALL	runtime.morestack_noctxt(SB)
	0x0018 00024 (p.go:164)	JMP	0
	0x001c 00028 (p.go:164)	NOP
	0x001c 00028 (p.go:164)	MOVD	LR, R31
	0x0020 00032 (p.go:164)	MOVDU	R31, -4048(R1)
	0x0024 00036 (p.go:164)	MOVD	$"".b-4000(R1), R20
	0x0028 00040 (p.go:164)	XXLXOR	VS32, VS32, VS32
	0x002c 00044 (p.go:164)	MOVD	$125, R31
	0x0030 00048 (p.go:164)	MOVD	R31, CTR
	0x0034 00052 (p.go:164)	MOVD	$16, R31
	0x0038 00056 (p.go:164)	PCALIGN	$16
	0x0040 00064 (p.go:164)	STXVD2X	VS32, (R20)(R0)
	0x0044 00068 (p.go:164)	STXVD2X	VS32, (R20)(R31)
	0x0048 00072 (p.go:164)	ADD	$32, R20, R20
	0x004c 00076 (p.go:164)	BC	$16, R0, 64
	0x0050 00080 (p.go:164)	MOVD	"".i(R1), R3
	0x0054 00084 (p.go:164)	CMPU	R3, $4000
	0x0058 00088 (p.go:164)	BGE	168
	0x005c 00092 (p.go:164)	MOVD	$"".b-4000(R1), R4
	0x0060 00096 (p.go:164)	ADD	R3, R4, R5
	0x0064 00100 (p.go:164)	MOVD	R5, 32(R1)
	0x0068 00104 (p.go:164)	CALL	"".use(SB)
	0x006c 00108 (p.go:164)	MOVD	"".i(R1), R3
	0x0070 00112 (p.go:164)	SRD	$63, R3, R4
	0x0074 00116 (p.go:164)	ADD	R4, R3, R3
	0x0078 00120 (p.go:164)	SRAD	$1, R3, R3
	0x007c 00124 (p.go:164)	CMPU	R3, $4000
	0x0080 00128 (p.go:164)	BGE	160
	0x0084 00132 (p.go:164)	MOVD	$"".b-4000(R1), R4
	0x0088 00136 (p.go:164)	MOVBZ	(R4)(R3), R3
	0x008c 00140 (p.go:164)	MOVB	R3, "".~r1+8(R1)
	0x0090 00144 (p.go:164)	MOVD	(R1), R31
	0x0094 00148 (p.go:164)	MOVD	R31, LR
	0x0098 00152 (p.go:164)	ADD	$4048, R1
	0x009c 00156 (p.go:164)	JMP	LR
	0x00a0 00160 (p.go:164)	MOVD	$4000, R4
	0x00a4 00164 (p.go:164)	CALL	runtime.panicIndex(SB)
	0x00a8 00168 (p.go:164)	MOVD	$4000, R4
	0x00ac 00172 (p.go:164)	CALL	runtime.panicIndex(SB)
	0x00b0 00176 (p.go:164)	OR	R0, R0
	0x0000 10 00 7e e8 b0 f0 81 38 40 20 23 7c 10 00 80 41  ..~....8@ #|...A
	0x0010 a6 02 a8 7c 01 00 00 48 e8 ff ff 4b a6 02 e8 7f  ...|...H...K....
	0x0020 31 f0 e1 fb 30 00 81 3a d7 04 00 f0 7d 00 e0 3b  1...0..:....}..;
	0x0030 a6 03 e9 7f 10 00 e0 3b 78 03 00 7c 78 03 00 7c  .......;x..|x..|
	0x0040 99 a7 00 7c 99 a7 1f 7c 20 00 94 3a f4 ff 00 42  ...|...| ..:...B
	0x0050 f0 0f 61 e8 a0 0f 23 28 50 00 80 40 30 00 81 38  ..a...#(P..@0..8
	0x0060 14 1a a4 7c 20 00 a1 f8 01 00 00 48 f0 0f 61 e8  ...| ......H..a.
	0x0070 e0 0f 64 78 14 22 63 7c 74 0e 63 7c a0 0f 23 28  ..dx."c|t.c|..#(
	0x0080 20 00 80 40 30 00 81 38 ae 20 63 7c f8 0f 61 98   ..@0..8. c|..a.
	0x0090 00 00 e1 eb a6 03 e8 7f d0 0f 21 38 20 00 80 4e  ..........!8 ..N
	0x00a0 a0 0f 80 38 01 00 00 48 a0 0f 80 38 01 00 00 48  ...8...H...8...H
	0x00b0 78 03 00 7c 00 00 00 00 00 00 00 00 00 00 00 00  x..|............
	rel 20+4 t=11 runtime.morestack_noctxt+0
	rel 104+4 t=11 "".use+0
	rel 164+4 t=11 runtime.panicIndex+0
	rel 172+4 t=11 runtime.panicIndex+0
"".call5000 STEXT size=192 args=0x10 locals=0x1398 funcid=0x0
	0x0000 00000 (p.go:304)	TEXT	"".call5000(SB), ABIInternal, $5048-16
	0x0000 00000 (p.go:304)	MOVD	16(g), R3
	0x0004 00004 (p.go:304)	CMPU	R1, $4920
	0x0008 00008 (p.go:304)	BLT	24
	0x000c 00012 (p.go:304)	ADD	$-4920, R1, R4
	0x0010 00016 (p.go:304)	CMPU	R3, R4
	0x0014 00020 (p.go:304)	BLT	36
	0x0018 00024 (p.go:304)	MOVD	LR, R5
	0x001c 00028 (p.go:304)	CALL	runtime.morestack_noctxt(SB)
	0x0020 00032 (p.go:304)	JMP	0
	0x0024 00036 (p.go:304)	NOP
	0x0024 00036 (p.go:304)	MOVD	LR, R31
	0x0028 00040 (p.go:304)	MOVDU	R31, -5048(R1)
	0x002c 00044 (p.go:304)	MOVD	$"".b-5000(R1), R20
	0x0030 00048 (p.go:304)	XXLXOR	VS32, VS32, VS32
	0x0034 00052 (p.go:304)	MOVD	$156, R31
	0x0038 00056 (p.go:304)	MOVD	R31, CTR
	0x003c 00060 (p.go:304)	MOVD	$16, R31
	0x0040 00064 (p.go:304)	PCALIGN	$16
	0x0040 00064 (p.go:304)	STXVD2X	VS32, (R20)(R0)
	0x0044 00068 (p.go:304)	STXVD2X	VS32, (R20)(R31)
	0x0048 00072 (p.go:304)	ADD	$32, R20, R20
	0x004c 00076 (p.go:304)	BC	$16, R0, 64
	0x0050 00080 (p.go:304)	MOVD	R0, (R20)
	0x0054 00084 (p.go:304)	MOVD	"".i(R1), R3
	0x0058 00088 (p.go:304)	CMPU	R3, $5000
	0x005c 00092 (p.go:304)	BGE	172
	0x0060 00096 (p.go:304)	MOVD	$"".b-5000(R1), R4
	0x0064 00100 (p.go:304)	ADD	R3, R4, R5
	0x0068 00104 (p.go:304)	MOVD	R5, 32(R1)
	0x006c 00108 (p.go:304)	CALL	"".use(SB)
	0x0070 00112 (p.go:304)	MOVD	"".i(R1), R3
	0x0074 00116 (p.go:304)	SRD	$63, R3, R4
	0x0078 00120 (p.go:304)	ADD	R4, R3, R3
	0x007c 00124 (p.go:304)	SRAD	$1, R3, R3
	0x0080 00128 (p.go:304)	CMPU	R3, $5000
	0x0084 00132 (p.go:304)	BGE	164
	0x0088 00136 (p.go:304)	MOVD	$"".b-5000(R1), R4
	0x008c 00140 (p.go:304)	MOVBZ	(R4)(R3), R3
	0x0090 00144 (p.go:304)	MOVB	R3, "".~r1+8(R1)
	0x0094 00148 (p.go:304)	MOVD	(R1), R31
	0x0098 00152 (p.go:304)	MOVD	R31, LR
	0x009c 00156 (p.go:304)	ADD	$5048, R1
	0x00a0 00160 (p.go:304)	JMP	LR
	0x00a4 00164 (p.go:304)	MOVD	$5000, R4
	0x00a8 00168 (p.go:304)	CALL	runtime.panicIndex(SB)
	0x00ac 00172 (p.go:304)	MOVD	$5000, R4
	0x00b0 00176 (p.go:304)	CALL	runtime.panicIndex(SB)
	0x00b4 00180 (p.go:304)	OR	R0, R0
	0x0000 10 00 7e e8 38 13 21 28 10 00 80 41 c8 ec 81 38  ..~.8.!(...A...8
	0x0010 40 20 23 7c 10 00 80 41 a6 02 a8 7c 01 00 00 48  @ #|...A...|...H
	0x0020 e0 ff ff 4b a6 02 e8 7f 49 ec e1 fb 30 00 81 3a  ...K....I...0..:
	0x0030 d7 04 00 f0 9c 00 e0 3b a6 03 e9 7f 10 00 e0 3b  .......;.......;
	0x0040 99 a7 00 7c 99 a7 1f 7c 20 00 94 3a f4 ff 00 42  ...|...| ..:...B
	0x0050 00 00 14 f8 d8 13 61 e8 88 13 23 28 50 00 80 40  ......a...#(P..@
	0x0060 30 00 81 38 14 1a a4 7c 20 00 a1 f8 01 00 00 48  0..8...| ......H
	0x0070 d8 13 61 e8 e0 0f 64 78 14 22 63 7c 74 0e 63 7c  ..a...dx."c|t.c|
	0x0080 88 13 23 28 20 00 80 40 30 00 81 38 ae 20 63 7c  ..#( ..@0..8. c|
	0x0090 e0 13 61 98 00 00 e1 eb a6 03 e8 7f b8 13 21 38  ..a...........!8
	0x00a0 20 00 80 4e 88 13 80 38 01 00 00 48 88 13 80 38   ..N...8...H...8
	0x00b0 01 00 00 48 78 03 00 7c 00 00 00 00 00 00 00 00  ...Hx..|........
	rel 28+4 t=11 runtime.morestack_noctxt+0
	rel 108+4 t=11 "".use+0
	rel 168+4 t=11 runtime.panicIndex+0
	rel 176+4 t=11 runtime.panicIndex+0
"".call66000 STEXT size=256 args=0x10 locals=0x101e0 funcid=0x0
	0x0000 00000 (p.go:344)	TEXT	"".call66000(SB), ABIInternal, $66048-16
	0x0000 00000 (p.go:344)	MOVD	16(g), R3
	0x0004 00004 (p.go:344)	MOVD	$65920, R4
	0x000c 00012 (p.go:344)	CMPU	R1, R4
	0x0010 00016 (p.go:344)	BLT	40
	0x0014 00020 (p.go:344)	ADD	$-65920, R1, R4
	0x0020 00032 (p.go:344)	CMPU	R3, R4
	0x0024 00036 (p.go:344)	BLT	52
	0x0028 00040 (p.go:344)	MOVD	LR, R5
	0x002c 00044 (p.go:344)	CALL	runtime.morestack_noctxt(SB)
	0x0030 00048 (p.go:344)	JMP	0
	0x0034 00052 (p.go:344)	NOP
	0x0034 00052 (p.go:344)	MOVD	LR, R29
	0x0038 00056 (p.go:344)	MOVD	R29, -66048(R1)
	0x0040 00064 (p.go:344)	ADD	$-66048, R1
	0x004c 00076 (p.go:344)	MOVD	$"".b-66000(R1), R20
	0x0050 00080 (p.go:344)	XXLXOR	VS32, VS32, VS32
	0x0054 00084 (p.go:344)	MOVD	$2062, R31
	0x0058 00088 (p.go:344)	MOVD	R31, CTR
	0x005c 00092 (p.go:344)	MOVD	$16, R31
	0x0060 00096 (p.go:344)	PCALIGN	$16
	0x0060 00096 (p.go:344)	STXVD2X	VS32, (R20)(R0)
	0x0064 00100 (p.go:344)	STXVD2X	VS32, (R20)(R31)
	0x0068 00104 (p.go:344)	ADD	$32, R20, R20
	0x006c 00108 (p.go:344)	BC	$16, R0, 96
	0x0070 00112 (p.go:344)	MOVD	R0, (R20)
	0x0074 00116 (p.go:344)	MOVD	R0, 8(R20)
	0x0078 00120 (p.go:344)	MOVD	"".i(R1), R3
	0x0080 00128 (p.go:344)	MOVD	$66000, R4
	0x0088 00136 (p.go:344)	CMPU	R3, R4
	0x008c 00140 (p.go:344)	BGE	240
	0x0090 00144 (p.go:344)	MOVD	$"".b-66000(R1), R4
	0x0094 00148 (p.go:344)	ADD	R3, R4, R5
	0x0098 00152 (p.go:344)	MOVD	R5, 32(R1)
	0x009c 00156 (p.go:344)	CALL	"".use(SB)
	0x00a0 00160 (p.go:344)	MOVD	"".i(R1), R3
	0x00a8 00168 (p.go:344)	SRD	$63, R3, R4
	0x00ac 00172 (p.go:344)	ADD	R4, R3, R3
	0x00b0 00176 (p.go:344)	SRAD	$1, R3, R3
	0x00b4 00180 (p.go:344)	MOVD	$66000, R4
	0x00bc 00188 (p.go:344)	CMPU	R4, R3
	0x00c0 00192 (p.go:344)	BLE	236
	0x00c4 00196 (p.go:344)	MOVD	$"".b-66000(R1), R4
	0x00c8 00200 (p.go:344)	MOVBZ	(R4)(R3), R3
	0x00cc 00204 (p.go:344)	MOVB	R3, "".~r1+8(R1)
	0x00d4 00212 (p.go:344)	MOVD	(R1), R31
	0x00d8 00216 (p.go:344)	MOVD	R31, LR
	0x00dc 00220 (p.go:344)	ADD	$66048, R1
	0x00e8 00232 (p.go:344)	JMP	LR
	0x00ec 00236 (p.go:344)	CALL	runtime.panicIndex(SB)
	0x00f0 00240 (p.go:344)	CALL	runtime.panicIndex(SB)
	0x00f4 00244 (p.go:344)	OR	R0, R0
	0x0000 10 00 7e e8 01 00 04 64 80 01 84 60 40 20 21 7c  ..~....d...`@ !|
	0x0010 18 00 80 41 fe ff e0 3f 80 fe ff 63 14 0a 9f 7c  ...A...?...c...|
	0x0020 40 20 23 7c 10 00 80 41 a6 02 a8 7c 01 00 00 48  @ #|...A...|...H
	0x0030 d0 ff ff 4b a6 02 a8 7f ff ff e1 3f 00 fe bf fb  ...K.......?....
	0x0040 fe ff e0 3f 00 fe ff 63 14 0a 3f 7c 30 00 81 3a  ...?...c..?|0..:
	0x0050 d7 04 00 f0 0e 08 e0 3b a6 03 e9 7f 10 00 e0 3b  .......;.......;
	0x0060 99 a7 00 7c 99 a7 1f 7c 20 00 94 3a f4 ff 00 42  ...|...| ..:...B
	0x0070 00 00 14 f8 08 00 14 f8 01 00 61 3c 20 02 63 e8  ..........a< .c.
	0x0080 01 00 04 64 d0 01 84 60 40 20 23 7c 64 00 80 40  ...d...`@ #|d..@
	0x0090 30 00 81 38 14 1a a4 7c 20 00 a1 f8 01 00 00 48  0..8...| ......H
	0x00a0 01 00 61 3c 20 02 63 e8 e0 0f 64 78 14 22 63 7c  ..a< .c...dx."c|
	0x00b0 74 0e 63 7c 01 00 04 64 d0 01 84 60 40 18 24 7c  t.c|...d...`@.$|
	0x00c0 2c 00 81 40 30 00 81 38 ae 20 63 7c 01 00 e1 3f  ,..@0..8. c|...?
	0x00d0 28 02 7f 98 00 00 e1 eb a6 03 e8 7f 01 00 1f 64  (..............d
	0x00e0 00 02 ff 63 14 0a 3f 7c 20 00 80 4e 01 00 00 48  ...c..?| ..N...H
	0x00f0 01 00 00 48 78 03 00 7c 00 00 00 00 00 00 00 00  ...Hx..|........
	rel 44+4 t=11 runtime.morestack_noctxt+0
	rel 156+4 t=11 "".use+0
	rel 236+4 t=11 runtime.panicIndex+0
	rel 240+4 t=11 runtime.panicIndex+0
"".work0 STEXT size=64 args=0x0 locals=0x8 funcid=0x0
	0x0000 00000 (p.go:353)	TEXT	"".work0(SB), ABIInternal, $40-0
	0x0000 00000 (p.go:353)	MOVD	16(g), R3
	0x0004 00004 (p.go:353)	CMPU	R3, R1
	0x0008 00008 (p.go:353)	BLT	24
	0x000c 00012 (p.go:353)	MOVD	LR, R5
	0x0010 00016 (p.go:353)	CALL	runtime.morestack_noctxt(SB)
	0x0014 00020 (p.go:353)	JMP	0
	0x0018 00024 (p.go:353)	NOP
	0x0018 00024 (p.go:353)	MOVD	LR, R31
	0x001c 00028 (p.go:353)	MOVDU	R31, -40(R1)
	0x0020 00032 (p.go:353)	MOVD	"".sink(SB), R3
	0x0028 00040 (p.go:353)	MOVD	R3, 32(R1)
	0x002c 00044 (p.go:353)	CALL	"".use(SB)
	0x0030 00048 (p.go:353)	MOVD	(R1), R31
	0x0034 00052 (p.go:353)	MOVD	R31, LR
	0x0038 00056 (p.go:353)	ADD	$40, R1
	0x003c 00060 (p.go:353)	JMP	LR
	0x0000 10 00 7e e8 40 08 23 7c 10 00 80 41 a6 02 a8 7c  ..~.@.#|...A...|
	0x0010 01 00 00 48 ec ff ff 4b a6 02 e8 7f d9 ff e1 fb  ...H...K........
	0x0020 00 00 60 3c 00 00 63 e8 20 00 61 f8 01 00 00 48  ..`<..c. .a....H
	0x0030 00 00 e1 eb a6 03 e8 7f 28 00 21 38 20 00 80 4e  ........(.!8 ..N
	rel 16+4 t=11 runtime.morestack_noctxt+0
	rel 32+8 t=46 "".sink+0
	rel 44+4 t=11 "".use+0
"".gos STEXT size=208 args=0x18 locals=0x28 funcid=0x0
	0x0000 00000 (p.go:356)	TEXT	"".gos(SB), ABIInternal, $72-24
	0x0000 00000 (p.go:356)	MOVD	16(g), R3
	0x0004 00004 (p.go:356)	CMPU	R3, R1
	0x0008 00008 (p.go:356)	BLT	24
	0x000c 00012 (p.go:356)	MOVD	LR, R5
	0x0010 00016 (p.go:356)	CALL	runtime.morestack_noctxt(SB)
	0x0014 00020 (p.go:356)	JMP	0
	0x0018 00024 (p.go:356)	NOP
	0x0018 00024 (p.go:356)	MOVD	LR, R31
	0x001c 00028 (p.go:356)	MOVDU	R31, -72(R1)
	0x0020 00032 (p.go:357)	MOVW	R0, 32(R1)
	0x0024 00036 (p.go:357)	MOVD	$"".work0·f(SB), R3
	0x002c 00044 (p.go:357)	MOVD	R3, 40(R1)
	0x0030 00048 (p.go:357)	CALL	runtime.newproc(SB)
	0x0034 00052 (p.go:358)	MOVD	$24, R3
	0x0038 00056 (p.go:358)	MOVW	R3, 32(R1)
	0x003c 00060 (p.go:358)	MOVD	$"".work1·f(SB), R3
	0x0044 00068 (p.go:358)	MOVD	R3, 40(R1)
	0x0048 00072 (p.go:358)	MOVD	"".x(R1), R3
	0x004c 00076 (p.go:358)	MOVD	R3, 48(R1)
	0x0050 00080 (p.go:358)	MOVD	"".s+8(R1), R4
	0x0054 00084 (p.go:358)	MOVD	R4, 56(R1)
	0x0058 00088 (p.go:358)	MOVD	"".s+16(R1), R4
	0x005c 00092 (p.go:358)	MOVD	R4, 64(R1)
	0x0060 00096 (p.go:358)	CALL	runtime.newproc(SB)
	0x0064 00100 (p.go:359)	MOVD	$8, R3
	0x0068 00104 (p.go:359)	MOVW	R3, 32(R1)
	0x006c 00108 (p.go:359)	MOVD	$"".gos.func1·f(SB), R3
	0x0074 00116 (p.go:359)	MOVD	R3, 40(R1)
	0x0078 00120 (p.go:359)	MOVD	"".x(R1), R3
	0x007c 00124 (p.go:359)	MOVD	R3, 48(R1)
	0x0080 00128 (p.go:359)	CALL	runtime.newproc(SB)
	0x0084 00132 (p.go:360)	MOVD	$16, R3
	0x0088 00136 (p.go:360)	MOVW	R3, 32(R1)
	0x008c 00140 (p.go:360)	MOVD	$"".gos.func2·f(SB), R3
	0x0094 00148 (p.go:360)	MOVD	R3, 40(R1)
	0x0098 00152 (p.go:360)	MOVD	"".x(R1), R3
	0x009c 00156 (p.go:360)	MOVD	R3, 48(R1)
	0x00a0 00160 (p.go:360)	MOVD	$3, R3
	0x00a4 00164 (p.go:360)	MOVD	R3, 56(R1)
	0x00a8 00168 (p.go:360)	CALL	runtime.newproc(SB)
	0x00ac 00172 (p.go:361)	MOVW	R0, 32(R1)
	0x00b0 00176 (p.go:361)	MOVD	$"".gos.func3·f(SB), R3
	0x00b8 00184 (p.go:361)	MOVD	R3, 40(R1)
	0x00bc 00188 (p.go:361)	CALL	runtime.newproc(SB)
	0x00c0 00192 (p.go:362)	MOVD	(R1), R31
	0x00c4 00196 (p.go:362)	MOVD	R31, LR
	0x00c8 00200 (p.go:362)	ADD	$72, R1
	0x00cc 00204 (p.go:362)	JMP	LR
	0x0000 10 00 7e e8 40 08 23 7c 10 00 80 41 a6 02 a8 7c  ..~.@.#|...A...|
	0x0010 01 00 00 48 ec ff ff 4b a6 02 e8 7f b9 ff e1 fb  ...H...K........
	0x0020 20 00 01 90 00 00 60 3c 00 00 63 38 28 00 61 f8   .....`<..c8(.a.
	0x0030 01 00 00 48 18 00 60 38 20 00 61 90 00 00 60 3c  ...H..`8 .a...`<
	0x0040 00 00 63 38 28 00 61 f8 68 00 61 e8 30 00 61 f8  ..c8(.a.h.a.0.a.
	0x0050 70 00 81 e8 38 00 81 f8 78 00 81 e8 40 00 81 f8  p...8...x...@...
	0x0060 01 00 00 48 08 00 60 38 20 00 61 90 00 00 60 3c  ...H..`8 .a...`<
	0x0070 00 00 63 38 28 00 61 f8 68 00 61 e8 30 00 61 f8  ..c8(.a.h.a.0.a.
	0x0080 01 00 00 48 10 00 60 38 20 00 61 90 00 00 60 3c  ...H..`8 .a...`<
	0x0090 00 00 63 38 28 00 61 f8 68 00 61 e8 30 00 61 f8  ..c8(.a.h.a.0.a.
	0x00a0 03 00 60 38 38 00 61 f8 01 00 00 48 20 00 01 90  ..`88.a....H ...
	0x00b0 00 00 60 3c 00 00 63 38 28 00 61 f8 01 00 00 48  ..`<..c8(.a....H
	0x00c0 00 00 e1 eb a6 03 e8 7f 48 00 21 38 20 00 80 4e  ........H.!8 ..N
	rel 16+4 t=11 runtime.morestack_noctxt+0
	rel 36+8 t=2 "".work0·f+0
	rel 48+4 t=11 runtime.newproc+0
	rel 60+8 t=2 "".work1·f+0
	rel 96+4 t=11 runtime.newproc+0
	rel 108+8 t=2 "".gos.func1·f+0
	rel 128+4 t=11 runtime.newproc+0
	rel 140+8 t=2 "".gos.func2·f+0
	rel 168+4 t=11 runtime.newproc+0
	rel 176+8 t=2 "".gos.func3·f+0
	rel 188+4 t=11 runtime.newproc+0
