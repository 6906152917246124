"".use STEXT nosplit size=16 args=0x8 locals=0x0 leaf
	0x0000 00000 (p.go:11)	TEXT	"".use(SB), NOSPLIT|LEAF|NOFRAME, $0-8
	0x0000 00000 (p.go:11)	JMP	LR
	0x0000 20 00 80 4e 00 00 00 00 00 00 00 00 00 00 00 00   ..N............
"".leaf8 STEXT size=128 args=0x10 locals=0x8
	0x0000 00000 (p.go:22)	TEXT	"".leaf8(SB), $40-16
	0x0000 00000 (p.go:22)	MOVD	16(g), R3
	0x0004 00004 (p.go:22)	CMPU	R3, R1
	0x0008 00008 (p.go:22)	BLT	24
	0x000c 00012 (p.go:22)	MOVD	LR, R5
	0x0010 00016 (p.go:22)	CALL	runtime.morestack_noctxt(SB)
	0x0014 00020 (p.go:22)	JMP	0
	0x0018 00024 (p.go:22)	NOP
	0x0018 00024 (p.go:22)	MOVD	LR, R31
	0x001c 00028 (p.go:22)	MOVDU	R31, -40(R1)
	0x0020 00032 (p.go:22)	MOVW	R0, "".b-8(SP)
	0x0024 00036 (p.go:22)	MOVW	R0, "".b-4(SP)
	0x0028 00040 (p.go:22)	MOVD	"".i(FP), R3
	0x002c 00044 (p.go:22)	CMPU	R3, $8
	0x0030 00048 (p.go:22)	BGE	120
	0x0034 00052 (p.go:22)	MOVD	$"".b-8(SP), R4
	0x0038 00056 (p.go:22)	ADD	R3, R4, R5
	0x003c 00060 (p.go:22)	MOVD	$1, R6
	0x0040 00064 (p.go:22)	MOVB	R6, (R5)
	0x0044 00068 (p.go:22)	SRAD	$63, R3, R5
	0x0048 00072 (p.go:22)	SRD	$63, R5, R5
	0x004c 00076 (p.go:22)	ADD	R5, R3, R3
	0x0050 00080 (p.go:22)	SRAD	$1, R3, R3
	0x0054 00084 (p.go:22)	CMPU	R3, $8
	0x0058 00088 (p.go:22)	BGE	120
	0x005c 00092 (p.go:22)	ADD	R4, R3, R3
	0x0060 00096 (p.go:22)	MOVBZ	(R3), R3
	0x0064 00100 (p.go:22)	MOVB	R3, "".~r1+8(FP)
	0x0068 00104 (p.go:22)	MOVD	(R1), R31
	0x006c 00108 (p.go:22)	MOVD	R31, LR
	0x0070 00112 (p.go:22)	ADD	$40, R1
	0x0074 00116 (p.go:22)	JMP	LR
	0x0078 00120 (p.go:22)	CALL	runtime.panicindex(SB)
	0x007c 00124 (p.go:22)	UNDEF
	0x0000 10 00 7e e8 40 08 23 7c 10 00 80 41 a6 02 a8 7c  ..~.@.#|...A...|
	0x0010 01 00 00 48 ec ff ff 4b a6 02 e8 7f d9 ff e1 fb  ...H...K........
	0x0020 20 00 01 90 24 00 01 90 48 00 61 e8 08 00 23 28   ...$...H.a...#(
	0x0030 48 00 80 40 20 00 81 38 14 1a a4 7c 01 00 c0 38  H..@ ..8...|...8
	0x0040 00 00 c5 98 76 fe 65 7c e0 0f a5 78 14 2a 63 7c  ....v.e|...x.*c|
	0x0050 74 0e 63 7c 08 00 23 28 20 00 80 40 14 22 63 7c  t.c|..#( ..@."c|
	0x0060 00 00 63 88 50 00 61 98 00 00 e1 eb a6 03 e8 7f  ..c.P.a.........
	0x0070 28 00 21 38 20 00 80 4e 01 00 00 48 00 00 00 00  (.!8 ..N...H....
	rel 16+4 t=12 runtime.morestack_noctxt+0
	rel 120+4 t=12 runtime.panicindex+0
"".call8 STEXT size=144 args=0x10 locals=0x10
	0x0000 00000 (p.go:24)	TEXT	"".call8(SB), $48-16
	0x0000 00000 (p.go:24)	MOVD	16(g), R3
	0x0004 00004 (p.go:24)	CMPU	R3, R1
	0x0008 00008 (p.go:24)	BLT	24
	0x000c 00012 (p.go:24)	MOVD	LR, R5
	0x0010 00016 (p.go:24)	CALL	runtime.morestack_noctxt(SB)
	0x0014 00020 (p.go:24)	JMP	0
	0x0018 00024 (p.go:24)	NOP
	0x0018 00024 (p.go:24)	MOVD	LR, R31
	0x001c 00028 (p.go:24)	MOVDU	R31, -48(R1)
	0x0020 00032 (p.go:24)	MOVW	R0, "".b-8(SP)
	0x0024 00036 (p.go:24)	MOVW	R0, "".b-4(SP)
	0x0028 00040 (p.go:24)	MOVD	"".i(FP), R3
	0x002c 00044 (p.go:24)	CMPU	R3, $8
	0x0030 00048 (p.go:24)	BGE	128
	0x0034 00052 (p.go:24)	MOVD	$"".b-8(SP), R4
	0x0038 00056 (p.go:24)	ADD	R3, R4, R5
	0x003c 00060 (p.go:24)	MOVD	R5, 32(R1)
	0x0040 00064 (p.go:24)	CALL	"".use(SB)
	0x0044 00068 (p.go:24)	MOVD	"".i(FP), R3
	0x0048 00072 (p.go:24)	SRAD	$63, R3, R4
	0x004c 00076 (p.go:24)	SRD	$63, R4, R4
	0x0050 00080 (p.go:24)	ADD	R4, R3, R3
	0x0054 00084 (p.go:24)	SRAD	$1, R3, R3
	0x0058 00088 (p.go:24)	CMPU	R3, $8
	0x005c 00092 (p.go:24)	BGE	128
	0x0060 00096 (p.go:24)	MOVD	$"".b-8(SP), R4
	0x0064 00100 (p.go:24)	ADD	R4, R3, R3
	0x0068 00104 (p.go:24)	MOVBZ	(R3), R3
	0x006c 00108 (p.go:24)	MOVB	R3, "".~r1+8(FP)
	0x0070 00112 (p.go:24)	MOVD	(R1), R31
	0x0074 00116 (p.go:24)	MOVD	R31, LR
	0x0078 00120 (p.go:24)	ADD	$48, R1
	0x007c 00124 (p.go:24)	JMP	LR
	0x0080 00128 (p.go:24)	CALL	runtime.panicindex(SB)
	0x0084 00132 (p.go:24)	UNDEF
	0x0000 10 00 7e e8 40 08 23 7c 10 00 80 41 a6 02 a8 7c  ..~.@.#|...A...|
	0x0010 01 00 00 48 ec ff ff 4b a6 02 e8 7f d1 ff e1 fb  ...H...K........
	0x0020 28 00 01 90 2c 00 01 90 50 00 61 e8 08 00 23 28  (...,...P.a...#(
	0x0030 50 00 80 40 28 00 81 38 14 1a a4 7c 20 00 a1 f8  P..@(..8...| ...
	0x0040 01 00 00 48 50 00 61 e8 76 fe 64 7c e0 0f 84 78  ...HP.a.v.d|...x
	0x0050 14 22 63 7c 74 0e 63 7c 08 00 23 28 24 00 80 40  ."c|t.c|..#($..@
	0x0060 28 00 81 38 14 22 63 7c 00 00 63 88 58 00 61 98  (..8."c|..c.X.a.
	0x0070 00 00 e1 eb a6 03 e8 7f 30 00 21 38 20 00 80 4e  ........0.!8 ..N
	0x0080 01 00 00 48 00 00 00 00 00 00 00 00 00 00 00 00  ...H............
	rel 16+4 t=12 runtime.morestack_noctxt+0
	rel 64+4 t=12 "".use+0
	rel 128+4 t=12 runtime.panicindex+0
"".call144 STEXT size=176 args=0x10 locals=0x98
	0x0000 00000 (p.go:116)	TEXT	"".call144(SB), $184-16
	0x0000 00000 (p.go:116)	MOVD	16(g), R3
	0x0004 00004 (p.go:116)	ADD	$-56, R1, R4
	0x0008 00008 (p.go:116)	CMPU	R3, R4
	0x000c 00012 (p.go:116)	BLT	28
	0x0010 00016 (p.go:116)	MOVD	LR, R5
	0x0014 00020 (p.go:116)	CALL	runtime.morestack_noctxt(SB)
	0x0018 00024 (p.go:116)	JMP	0
	0x001c 00028 (p.go:116)	NOP
	0x001c 00028 (p.go:116)	MOVD	LR, R31
	0x0020 00032 (p.go:116)	MOVDU	R31, -184(R1)
	0x0024 00036 (p.go:116)	MOVD	$"".b-144(SP), R3
	0x0028 00040 (p.go:116)	MOVD	$4, R31
	0x002c 00044 (p.go:116)	MOVD	R31, CTR
	0x0030 00048 (p.go:116)	MOVD	R0, (R3)
	0x0034 00052 (p.go:116)	MOVD	R0, 8(R3)
	0x0038 00056 (p.go:116)	MOVD	R0, 16(R3)
	0x003c 00060 (p.go:116)	MOVD	R0, 24(R3)
	0x0040 00064 (p.go:116)	ADD	$32, R3, R3
	0x0044 00068 (p.go:116)	BC	$16, R0, 48
	0x0048 00072 (p.go:116)	MOVD	R0, (R3)
	0x004c 00076 (p.go:116)	MOVD	R0, 8(R3)
	0x0050 00080 (p.go:116)	MOVD	"".i(FP), R4
	0x0054 00084 (p.go:116)	CMPU	R4, $144
	0x0058 00088 (p.go:116)	BGE	168
	0x005c 00092 (p.go:116)	MOVD	$"".b-144(SP), R3
	0x0060 00096 (p.go:116)	ADD	R4, R3, R5
	0x0064 00100 (p.go:116)	MOVD	R5, 32(R1)
	0x0068 00104 (p.go:116)	CALL	"".use(SB)
	0x006c 00108 (p.go:116)	MOVD	"".i(FP), R3
	0x0070 00112 (p.go:116)	SRAD	$63, R3, R4
	0x0074 00116 (p.go:116)	SRD	$63, R4, R4
	0x0078 00120 (p.go:116)	ADD	R4, R3, R3
	0x007c 00124 (p.go:116)	SRAD	$1, R3, R3
	0x0080 00128 (p.go:116)	CMPU	R3, $144
	0x0084 00132 (p.go:116)	BGE	168
	0x0088 00136 (p.go:116)	MOVD	$"".b-144(SP), R4
	0x008c 00140 (p.go:116)	ADD	R4, R3, R3
	0x0090 00144 (p.go:116)	MOVBZ	(R3), R3
	0x0094 00148 (p.go:116)	MOVB	R3, "".~r1+8(FP)
	0x0098 00152 (p.go:116)	MOVD	(R1), R31
	0x009c 00156 (p.go:116)	MOVD	R31, LR
	0x00a0 00160 (p.go:116)	ADD	$184, R1
	0x00a4 00164 (p.go:116)	JMP	LR
	0x00a8 00168 (p.go:116)	CALL	runtime.panicindex(SB)
	0x00ac 00172 (p.go:116)	UNDEF
	0x0000 10 00 7e e8 c8 ff 81 38 40 20 23 7c 10 00 80 41  ..~....8@ #|...A
	0x0010 a6 02 a8 7c 01 00 00 48 e8 ff ff 4b a6 02 e8 7f  ...|...H...K....
	0x0020 49 ff e1 fb 28 00 61 38 04 00 e0 3b a6 03 e9 7f  I...(.a8...;....
	0x0030 00 00 03 f8 08 00 03 f8 10 00 03 f8 18 00 03 f8  ................
	0x0040 20 00 63 38 ec ff 00 42 00 00 03 f8 08 00 03 f8   .c8...B........
	0x0050 d8 00 81 e8 90 00 24 28 50 00 80 40 28 00 61 38  ......$(P..@(.a8
	0x0060 14 22 a3 7c 20 00 a1 f8 01 00 00 48 d8 00 61 e8  .".| ......H..a.
	0x0070 76 fe 64 7c e0 0f 84 78 14 22 63 7c 74 0e 63 7c  v.d|...x."c|t.c|
	0x0080 90 00 23 28 24 00 80 40 28 00 81 38 14 22 63 7c  ..#($..@(..8."c|
	0x0090 00 00 63 88 e0 00 61 98 00 00 e1 eb a6 03 e8 7f  ..c...a.........
	0x00a0 b8 00 21 38 20 00 80 4e 01 00 00 48 00 00 00 00  ..!8 ..N...H....
	rel 20+4 t=12 runtime.morestack_noctxt+0
	rel 104+4 t=12 "".use+0
	rel 168+4 t=12 runtime.panicindex+0
"".call4000 STEXT size=176 args=0x10 locals=0xfa8
	0x0000 00000 (p.go:164)	TEXT	"".call4000(SB), $4040-16
	0x0000 00000 (p.go:164)	MOVD	16(g), R3
	0x0004 00004 (p.go:164)	ADD	$-3912, R1, R4
	0x0008 00008 (p.go:164)	CMPU	R3, R4
	0x000c 00012 (p.go:164)	BLT	28
	0x0010 00016 (p.go:164)	MOVD	LR, R5
	0x0014 00020 (p.go:164)	CALL	runtime.morestack_noctxt(SB)
	0x0018 00024 (p.go:164)	JMP	0
	0x001c 00028 (p.go:164)	NOP
	0x001c 00028 (p.go:164)	MOVD	LR, R31
	0x0020 00032 (p.go:164)	MOVDU	R31, -4040(R1)
	0x0024 00036 (p.go:164)	MOVD	$"".b-4000(SP), R3
	0x0028 00040 (p.go:164)	MOVD	$125, R31
	0x002c 00044 (p.go:164)	MOVD	R31, CTR
	0x0030 00048 (p.go:164)	MOVD	R0, (R3)
	0x0034 00052 (p.go:164)	MOVD	R0, 8(R3)
	0x0038 00056 (p.go:164)	MOVD	R0, 16(R3)
	0x003c 00060 (p.go:164)	MOVD	R0, 24(R3)
	0x0040 00064 (p.go:164)	ADD	$32, R3, R3
	0x0044 00068 (p.go:164)	BC	$16, R0, 48
	0x0048 00072 (p.go:164)	MOVD	"".i(FP), R4
	0x004c 00076 (p.go:164)	CMPU	R4, $4000
	0x0050 00080 (p.go:164)	BGE	160
	0x0054 00084 (p.go:164)	MOVD	$"".b-4000(SP), R3
	0x0058 00088 (p.go:164)	ADD	R4, R3, R5
	0x005c 00092 (p.go:164)	MOVD	R5, 32(R1)
	0x0060 00096 (p.go:164)	CALL	"".use(SB)
	0x0064 00100 (p.go:164)	MOVD	"".i(FP), R3
	0x0068 00104 (p.go:164)	SRAD	$63, R3, R4
	0x006c 00108 (p.go:164)	SRD	$63, R4, R4
	0x0070 00112 (p.go:164)	ADD	R4, R3, R3
	0x0074 00116 (p.go:164)	SRAD	$1, R3, R3
	0x0078 00120 (p.go:164)	CMPU	R3, $4000
	0x007c 00124 (p.go:164)	BGE	160
	0x0080 00128 (p.go:164)	MOVD	$"".b-4000(SP), R4
	0x0084 00132 (p.go:164)	ADD	R4, R3, R3
	0x0088 00136 (p.go:164)	MOVBZ	(R3), R3
	0x008c 00140 (p.go:164)	MOVB	R3, "".~r1+8(FP)
	0x0090 00144 (p.go:164)	MOVD	(R1), R31
	0x0094 00148 (p.go:164)	MOVD	R31, LR
	0x0098 00152 (p.go:164)	ADD	$4040, R1
	0x009c 00156 (p.go:164)	JMP	LR
	0x00a0 00160 (p.go:164)	CALL	runtime.panicindex(SB)
	0x00a4 00164 (p.go:164)	UNDEF
	0x0000 10 00 7e e8 b8 f0 81 38 40 20 23 7c 10 00 80 41  ..~....8@ #|...A
	0x0010 a6 02 a8 7c 01 00 00 48 e8 ff ff 4b a6 02 e8 7f  ...|...H...K....
	0x0020 39 f0 e1 fb 28 00 61 38 7d 00 e0 3b a6 03 e9 7f  9...(.a8}..;....
	0x0030 00 00 03 f8 08 00 03 f8 10 00 03 f8 18 00 03 f8  ................
	0x0040 20 00 63 38 ec ff 00 42 e8 0f 81 e8 a0 0f 24 28   .c8...B......$(
	0x0050 50 00 80 40 28 00 61 38 14 22 a3 7c 20 00 a1 f8  P..@(.a8.".| ...
	0x0060 01 00 00 48 e8 0f 61 e8 76 fe 64 7c e0 0f 84 78  ...H..a.v.d|...x
	0x0070 14 22 63 7c 74 0e 63 7c a0 0f 23 28 24 00 80 40  ."c|t.c|..#($..@
	0x0080 28 00 81 38 14 22 63 7c 00 00 63 88 f0 0f 61 98  (..8."c|..c...a.
	0x0090 00 00 e1 eb a6 03 e8 7f c8 0f 21 38 20 00 80 4e  ..........!8 ..N
	0x00a0 01 00 00 48 00 00 00 00 00 00 00 00 00 00 00 00  ...H............
	rel 20+4 t=12 runtime.morestack_noctxt+0
	rel 96+4 t=12 "".use+0
	rel 160+4 t=12 runtime.panicindex+0
"".call5000 STEXT size=192 args=0x10 locals=0x1390
	0x0000 00000 (p.go:304)	TEXT	"".call5000(SB), $5040-16
	0x0000 00000 (p.go:304)	MOVD	16(g), R3
	0x0004 00004 (p.go:304)	CMP	R3, $-1314
	0x0008 00008 (p.go:304)	BEQ	32
	0x000c 00012 (p.go:304)	ADD	$880, R1, R4
	0x0010 00016 (p.go:304)	SUB	R3, R4
	0x0014 00020 (p.go:304)	MOVD	$5792, R31
	0x0018 00024 (p.go:304)	CMPU	R31, R4
	0x001c 00028 (p.go:304)	BLT	44
	0x0020 00032 (p.go:304)	MOVD	LR, R5
	0x0024 00036 (p.go:304)	CALL	runtime.morestack_noctxt(SB)
	0x0028 00040 (p.go:304)	JMP	0
	0x002c 00044 (p.go:304)	NOP
	0x002c 00044 (p.go:304)	MOVD	LR, R31
	0x0030 00048 (p.go:304)	MOVDU	R31, -5040(R1)
	0x0034 00052 (p.go:304)	MOVD	$"".b-5000(SP), R3
	0x0038 00056 (p.go:304)	MOVD	$156, R31
	0x003c 00060 (p.go:304)	MOVD	R31, CTR
	0x0040 00064 (p.go:304)	MOVD	R0, (R3)
	0x0044 00068 (p.go:304)	MOVD	R0, 8(R3)
	0x0048 00072 (p.go:304)	MOVD	R0, 16(R3)
	0x004c 00076 (p.go:304)	MOVD	R0, 24(R3)
	0x0050 00080 (p.go:304)	ADD	$32, R3, R3
	0x0054 00084 (p.go:304)	BC	$16, R0, 64
	0x0058 00088 (p.go:304)	MOVD	R0, (R3)
	0x005c 00092 (p.go:304)	MOVD	"".i(FP), R4
	0x0060 00096 (p.go:304)	CMPU	R4, $5000
	0x0064 00100 (p.go:304)	BGE	180
	0x0068 00104 (p.go:304)	MOVD	$"".b-5000(SP), R3
	0x006c 00108 (p.go:304)	ADD	R4, R3, R5
	0x0070 00112 (p.go:304)	MOVD	R5, 32(R1)
	0x0074 00116 (p.go:304)	CALL	"".use(SB)
	0x0078 00120 (p.go:304)	MOVD	"".i(FP), R3
	0x007c 00124 (p.go:304)	SRAD	$63, R3, R4
	0x0080 00128 (p.go:304)	SRD	$63, R4, R4
	0x0084 00132 (p.go:304)	ADD	R4, R3, R3
	0x0088 00136 (p.go:304)	SRAD	$1, R3, R3
	0x008c 00140 (p.go:304)	CMPU	R3, $5000
	0x0090 00144 (p.go:304)	BGE	180
	0x0094 00148 (p.go:304)	MOVD	$"".b-5000(SP), R4
	0x0098 00152 (p.go:304)	ADD	R4, R3, R3
	0x009c 00156 (p.go:304)	MOVBZ	(R3), R3
	0x00a0 00160 (p.go:304)	MOVB	R3, "".~r1+8(FP)
	0x00a4 00164 (p.go:304)	MOVD	(R1), R31
	0x00a8 00168 (p.go:304)	MOVD	R31, LR
	0x00ac 00172 (p.go:304)	ADD	$5040, R1
	0x00b0 00176 (p.go:304)	JMP	LR
	0x00b4 00180 (p.go:304)	CALL	runtime.panicindex(SB)
	0x00b8 00184 (p.go:304)	UNDEF
	0x0000 10 00 7e e8 de fa 23 2c 18 00 82 41 70 03 81 38  ..~...#,...Ap..8
	0x0010 50 20 83 7c a0 16 e0 3b 40 20 3f 7c 10 00 80 41  P .|...;@ ?|...A
	0x0020 a6 02 a8 7c 01 00 00 48 d8 ff ff 4b a6 02 e8 7f  ...|...H...K....
	0x0030 51 ec e1 fb 28 00 61 38 9c 00 e0 3b a6 03 e9 7f  Q...(.a8...;....
	0x0040 00 00 03 f8 08 00 03 f8 10 00 03 f8 18 00 03 f8  ................
	0x0050 20 00 63 38 ec ff 00 42 00 00 03 f8 d0 13 81 e8   .c8...B........
	0x0060 88 13 24 28 50 00 80 40 28 00 61 38 14 22 a3 7c  ..$(P..@(.a8.".|
	0x0070 20 00 a1 f8 01 00 00 48 d0 13 61 e8 76 fe 64 7c   ......H..a.v.d|
	0x0080 e0 0f 84 78 14 22 63 7c 74 0e 63 7c 88 13 23 28  ...x."c|t.c|..#(
	0x0090 24 00 80 40 28 00 81 38 14 22 63 7c 00 00 63 88  $..@(..8."c|..c.
	0x00a0 d8 13 61 98 00 00 e1 eb a6 03 e8 7f b0 13 21 38  ..a...........!8
	0x00b0 20 00 80 4e 01 00 00 48 00 00 00 00 00 00 00 00   ..N...H........
	rel 36+4 t=12 runtime.morestack_noctxt+0
	rel 116+4 t=12 "".use+0
	rel 180+4 t=12 runtime.panicindex+0
"".call66000 STEXT size=256 args=0x10 locals=0x101d8
	0x0000 00000 (p.go:344)	TEXT	"".call66000(SB), $66040-16
	0x0000 00000 (p.go:344)	MOVD	16(g), R3
	0x0004 00004 (p.go:344)	CMP	R3, $-1314
	0x0008 00008 (p.go:344)	BEQ	36
	0x000c 00012 (p.go:344)	ADD	$880, R1, R4
	0x0010 00016 (p.go:344)	SUB	R3, R4
	0x0014 00020 (p.go:344)	MOVD	$66792, R31
	0x001c 00028 (p.go:344)	CMPU	R31, R4
	0x0020 00032 (p.go:344)	BLT	48
	0x0024 00036 (p.go:344)	MOVD	LR, R5
	0x0028 00040 (p.go:344)	CALL	runtime.morestack_noctxt(SB)
	0x002c 00044 (p.go:344)	JMP	0
	0x0030 00048 (p.go:344)	NOP
	0x0030 00048 (p.go:344)	MOVD	LR, R29
	0x0034 00052 (p.go:344)	MOVD	R29, -66040(R1)
	0x003c 00060 (p.go:344)	ADD	$-66040, R1
	0x0048 00072 (p.go:344)	MOVD	$"".b-66000(SP), R3
	0x004c 00076 (p.go:344)	MOVD	$2062, R31
	0x0050 00080 (p.go:344)	MOVD	R31, CTR
	0x0054 00084 (p.go:344)	MOVD	R0, (R3)
	0x0058 00088 (p.go:344)	MOVD	R0, 8(R3)
	0x005c 00092 (p.go:344)	MOVD	R0, 16(R3)
	0x0060 00096 (p.go:344)	MOVD	R0, 24(R3)
	0x0064 00100 (p.go:344)	ADD	$32, R3, R3
	0x0068 00104 (p.go:344)	BC	$16, R0, 84
	0x006c 00108 (p.go:344)	MOVD	R0, (R3)
	0x0070 00112 (p.go:344)	MOVD	R0, 8(R3)
	0x0074 00116 (p.go:344)	MOVD	"".i(FP), R4
	0x007c 00124 (p.go:344)	MOVD	$66000, R5
	0x0084 00132 (p.go:344)	CMPU	R4, R5
	0x0088 00136 (p.go:344)	BGE	240
	0x008c 00140 (p.go:344)	MOVD	$"".b-66000(SP), R3
	0x0090 00144 (p.go:344)	ADD	R4, R3, R5
	0x0094 00148 (p.go:344)	MOVD	R5, 32(R1)
	0x0098 00152 (p.go:344)	CALL	"".use(SB)
	0x009c 00156 (p.go:344)	MOVD	"".i(FP), R3
	0x00a4 00164 (p.go:344)	SRAD	$63, R3, R4
	0x00a8 00168 (p.go:344)	SRD	$63, R4, R4
	0x00ac 00172 (p.go:344)	ADD	R4, R3, R3
	0x00b0 00176 (p.go:344)	SRAD	$1, R3, R3
	0x00b4 00180 (p.go:344)	MOVD	$66000, R4
	0x00bc 00188 (p.go:344)	CMPU	R3, R4
	0x00c0 00192 (p.go:344)	BGE	240
	0x00c4 00196 (p.go:344)	MOVD	$"".b-66000(SP), R4
	0x00c8 00200 (p.go:344)	ADD	R4, R3, R3
	0x00cc 00204 (p.go:344)	MOVBZ	(R3), R3
	0x00d0 00208 (p.go:344)	MOVB	R3, "".~r1+8(FP)
	0x00d8 00216 (p.go:344)	MOVD	(R1), R31
	0x00dc 00220 (p.go:344)	MOVD	R31, LR
	0x00e0 00224 (p.go:344)	ADD	$66040, R1
	0x00ec 00236 (p.go:344)	JMP	LR
	0x00f0 00240 (p.go:344)	CALL	runtime.panicindex(SB)
	0x00f4 00244 (p.go:344)	UNDEF
	0x0000 10 00 7e e8 de fa 23 2c 1c 00 82 41 70 03 81 38  ..~...#,...Ap..8
	0x0010 50 20 83 7c 01 00 1f 64 e8 04 ff 63 40 20 3f 7c  P .|...d...c@ ?|
	0x0020 10 00 80 41 a6 02 a8 7c 01 00 00 48 d4 ff ff 4b  ...A...|...H...K
	0x0030 a6 02 a8 7f ff ff e1 3f 08 fe bf fb fe ff e0 3f  .......?.......?
	0x0040 08 fe ff 63 14 0a 3f 7c 28 00 61 38 0e 08 e0 3b  ...c..?|(.a8...;
	0x0050 a6 03 e9 7f 00 00 03 f8 08 00 03 f8 10 00 03 f8  ................
	0x0060 18 00 03 f8 20 00 63 38 ec ff 00 42 00 00 03 f8  .... .c8...B....
	0x0070 08 00 03 f8 01 00 e1 3f 18 02 9f e8 01 00 05 64  .......?.......d
	0x0080 d0 01 a5 60 40 28 24 7c 68 00 80 40 28 00 61 38  ...`@($|h..@(.a8
	0x0090 14 22 a3 7c 20 00 a1 f8 01 00 00 48 01 00 e1 3f  .".| ......H...?
	0x00a0 18 02 7f e8 76 fe 64 7c e0 0f 84 78 14 22 63 7c  ....v.d|...x."c|
	0x00b0 74 0e 63 7c 01 00 04 64 d0 01 84 60 40 20 23 7c  t.c|...d...`@ #|
	0x00c0 30 00 80 40 28 00 81 38 14 22 63 7c 00 00 63 88  0..@(..8."c|..c.
	0x00d0 01 00 e1 3f 20 02 7f 98 00 00 e1 eb a6 03 e8 7f  ...? ...........
	0x00e0 01 00 1f 64 f8 01 ff 63 14 0a 3f 7c 20 00 80 4e  ...d...c..?| ..N
	0x00f0 01 00 00 48 00 00 00 00 00 00 00 00 00 00 00 00  ...H............
	rel 40+4 t=12 runtime.morestack_noctxt+0
	rel 152+4 t=12 "".use+0
	rel 240+4 t=12 runtime.panicindex+0
"".work0 STEXT size=64 args=0x0 locals=0x8
	0x0000 00000 (p.go:353)	TEXT	"".work0(SB), $40-0
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
	0x0020 00 00 e0 3f 00 00 7f e8 20 00 61 f8 01 00 00 48  ...?.... .a....H
	0x0030 00 00 e1 eb a6 03 e8 7f 28 00 21 38 20 00 80 4e  ........(.!8 ..N
	rel 16+4 t=12 runtime.morestack_noctxt+0
	rel 32+8 t=35 "".sink+0
	rel 44+4 t=12 "".use+0
"".gos STEXT size=208 args=0x18 locals=0x28
	0x0000 00000 (p.go:356)	TEXT	"".gos(SB), $72-24
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
	0x0034 00052 (p.go:356)	MOVD	"".x(FP), R3
	0x0038 00056 (p.go:358)	MOVD	R3, 48(R1)
	0x003c 00060 (p.go:356)	MOVD	"".s+8(FP), R4
	0x0040 00064 (p.go:358)	MOVD	R4, 56(R1)
	0x0044 00068 (p.go:356)	MOVD	"".s+16(FP), R4
	0x0048 00072 (p.go:358)	MOVD	R4, 64(R1)
	0x004c 00076 (p.go:358)	MOVD	$24, R4
	0x0050 00080 (p.go:358)	MOVW	R4, 32(R1)
	0x0054 00084 (p.go:358)	MOVD	$"".work1·f(SB), R4
	0x005c 00092 (p.go:358)	MOVD	R4, 40(R1)
	0x0060 00096 (p.go:358)	CALL	runtime.newproc(SB)
	0x0064 00100 (p.go:358)	MOVD	"".x(FP), R3
	0x0068 00104 (p.go:359)	MOVD	R3, 48(R1)
	0x006c 00108 (p.go:359)	MOVD	$8, R4
	0x0070 00112 (p.go:359)	MOVW	R4, 32(R1)
	0x0074 00116 (p.go:359)	MOVD	$"".gos.func1·f(SB), R4
	0x007c 00124 (p.go:359)	MOVD	R4, 40(R1)
	0x0080 00128 (p.go:359)	CALL	runtime.newproc(SB)
	0x0084 00132 (p.go:359)	MOVD	"".x(FP), R3
	0x0088 00136 (p.go:360)	MOVD	R3, 48(R1)
	0x008c 00140 (p.go:360)	MOVD	$3, R3
	0x0090 00144 (p.go:360)	MOVD	R3, 56(R1)
	0x0094 00148 (p.go:360)	MOVD	$16, R3
	0x0098 00152 (p.go:360)	MOVW	R3, 32(R1)
	0x009c 00156 (p.go:360)	MOVD	$"".gos.func2·f(SB), R3
	0x00a4 00164 (p.go:360)	MOVD	R3, 40(R1)
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
	0x0020 20 00 01 90 00 00 e0 3f 00 00 7f 38 28 00 61 f8   ......?...8(.a.
	0x0030 01 00 00 48 68 00 61 e8 30 00 61 f8 70 00 81 e8  ...Hh.a.0.a.p...
	0x0040 38 00 81 f8 78 00 81 e8 40 00 81 f8 18 00 80 38  8...x...@......8
	0x0050 20 00 81 90 00 00 e0 3f 00 00 9f 38 28 00 81 f8   ......?...8(...
	0x0060 01 00 00 48 68 00 61 e8 30 00 61 f8 08 00 80 38  ...Hh.a.0.a....8
	0x0070 20 00 81 90 00 00 e0 3f 00 00 9f 38 28 00 81 f8   ......?...8(...
	0x0080 01 00 00 48 68 00 61 e8 30 00 61 f8 03 00 60 38  ...Hh.a.0.a...`8
	0x0090 38 00 61 f8 10 00 60 38 20 00 61 90 00 00 e0 3f  8.a...`8 .a....?
	0x00a0 00 00 7f 38 28 00 61 f8 01 00 00 48 20 00 01 90  ...8(.a....H ...
	0x00b0 00 00 e0 3f 00 00 7f 38 28 00 61 f8 01 00 00 48  ...?...8(.a....H
	0x00c0 00 00 e1 eb a6 03 e8 7f 48 00 21 38 20 00 80 4e  ........H.!8 ..N
	rel 16+4 t=12 runtime.morestack_noctxt+0
	rel 36+8 t=2 "".work0·f+0
	rel 48+4 t=12 runtime.newproc+0
	rel 84+8 t=2 "".work1·f+0
	rel 96+4 t=12 runtime.newproc+0
	rel 116+8 t=2 "".gos.func1·f+0
	rel 128+4 t=12 runtime.newproc+0
	rel 156+8 t=2 "".gos.func2·f+0
	rel 168+4 t=12 runtime.newproc+0
	rel 176+8 t=2 "".gos.func3·f+0
	rel 188+4 t=12 runtime.newproc+0
