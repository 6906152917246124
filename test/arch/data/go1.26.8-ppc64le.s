main.use STEXT nosplit size=4 args=0x8 locals=0x0 funcid=0x0 align=0x0 leaf
	0x0000 00000 (p.go:11)	TEXT	main.use(SB), NOSPLIT|LEAF|NOFRAME|ABIInternal, $0-8
	0x0000 00000 (p.go:11)	JMP	LR
	0x0000 20 00 80 4e                                       ..N
main.leaf8 STEXT size=96 args=0x8 locals=0x8 funcid=0x0 align=0x0
	0x0000 00000 (p.go:22)	TEXT	main.leaf8(SB), ABIInternal, $40-8
	0x0000 00000 (p.go:22)	MOVD	16(g), R22
	0x0004 00004 (p.go:22)	CMPU	R22, R1
	0x0008 00008 (p.go:22)	BLT	32
	0x000c 00012 (p.go:22)	NOP
	0x000c 00012 (p.go:22)	MOVD	R3, 32(R1)
	0x0010 00016 (p.go:22)	MOVD	LR, R5
	0x0014 00020 (p.go:22)	CALL	runtime.morestack_noctxt(SB)
	0x0018 00024 (p.go:22)	MOVD	32(R1), R3
	0x001c 00028 (p.go:22)	JMP	0
	0x0020 00032 (p.go:22)	NOP
	0x0020 00032 (p.go:22)	MOVD	LR, R31
	0x0024 00036 (p.go:22)	MOVDU	R31, -40(R1)
	0x0028 00040 (p.go:22)	MOVD	R0, main.b-8(R1)
	0x002c 00044 (p.go:22)	CMPU	R3, $8
	0x0030 00048 (p.go:22)	BGE	88
	0x0034 00052 (p.go:22)	MOVD	$main.b-8(R1), R4
	0x0038 00056 (p.go:22)	MOVD	$1, R5
	0x003c 00060 (p.go:22)	MOVB	R5, (R4)(R3)
	0x0040 00064 (p.go:22)	SRD	$1, R3, R5
	0x0044 00068 (p.go:22)	MOVBZ	(R4)(R5), R3
	0x0048 00072 (p.go:22)	MOVD	(R1), R31
	0x004c 00076 (p.go:22)	MOVD	R31, LR
	0x0050 00080 (p.go:22)	ADD	$40, R1
	0x0054 00084 (p.go:22)	JMP	LR
	0x0058 00088 (p.go:22)	CALL	runtime.panicBounds(SB)
	0x005c 00092 (p.go:22)	OR	$0, R0
	0x0000 10 00 de ea 40 08 36 7c 18 00 80 41 20 00 61 f8  ....@.6|...A .a.
	0x0010 a6 02 a8 7c 01 00 00 48 20 00 61 e8 e4 ff ff 4b  ...|...H .a....K
	0x0020 a6 02 e8 7f d9 ff e1 fb 20 00 01 f8 08 00 23 28  ........ .....#(
	0x0030 28 00 80 40 20 00 81 38 01 00 a0 38 ae 21 a3 7c  (..@ ..8...8.!.|
	0x0040 42 f8 65 78 ae 20 65 7c 00 00 e1 eb a6 03 e8 7f  B.ex. e|........
	0x0050 28 00 21 38 20 00 80 4e 01 00 00 48 00 00 00 60  (.!8 ..N...H...`
	rel 20+4 t=R_CALLPOWER runtime.morestack_noctxt+0
	rel 88+4 t=R_CALLPOWER runtime.panicBounds+0
main.call8 STEXT size=108 args=0x8 locals=0x10 funcid=0x0 align=0x0
	0x0000 00000 (p.go:24)	TEXT	main.call8(SB), ABIInternal, $48-8
	0x0000 00000 (p.go:24)	MOVD	16(g), R22
	0x0004 00004 (p.go:24)	CMPU	R22, R1
	0x0008 00008 (p.go:24)	BLT	32
	0x000c 00012 (p.go:24)	NOP
	0x000c 00012 (p.go:24)	MOVD	R3, 32(R1)
	0x0010 00016 (p.go:24)	MOVD	LR, R5
	0x0014 00020 (p.go:24)	CALL	runtime.morestack_noctxt(SB)
	0x0018 00024 (p.go:24)	MOVD	32(R1), R3
	0x001c 00028 (p.go:24)	JMP	0
	0x0020 00032 (p.go:24)	NOP
	0x0020 00032 (p.go:24)	MOVD	LR, R31
	0x0024 00036 (p.go:24)	MOVDU	R31, -48(R1)
	0x0028 00040 (p.go:24)	MOVD	R0, main.b-8(R1)
	0x002c 00044 (p.go:24)	CMPU	R3, $8
	0x0030 00048 (p.go:24)	BGE	100
	0x0034 00052 (p.go:24)	MOVD	R3, main.i(R1)
	0x0038 00056 (p.go:24)	MOVD	$main.b-8(R1), R4
	0x003c 00060 (p.go:24)	ADD	R3, R4, R3
	0x0040 00064 (p.go:24)	CALL	main.use(SB)
	0x0044 00068 (p.go:24)	MOVD	main.i(R1), R4
	0x0048 00072 (p.go:24)	SRD	$1, R4, R4
	0x004c 00076 (p.go:24)	MOVD	$main.b-8(R1), R5
	0x0050 00080 (p.go:24)	MOVBZ	(R5)(R4), R3
	0x0054 00084 (p.go:24)	MOVD	(R1), R31
	0x0058 00088 (p.go:24)	MOVD	R31, LR
	0x005c 00092 (p.go:24)	ADD	$48, R1
	0x0060 00096 (p.go:24)	JMP	LR
	0x0064 00100 (p.go:24)	CALL	runtime.panicBounds(SB)
	0x0068 00104 (p.go:24)	OR	$0, R0
	0x0000 10 00 de ea 40 08 36 7c 18 00 80 41 20 00 61 f8  ....@.6|...A .a.
	0x0010 a6 02 a8 7c 01 00 00 48 20 00 61 e8 e4 ff ff 4b  ...|...H .a....K
	0x0020 a6 02 e8 7f d1 ff e1 fb 28 00 01 f8 08 00 23 28  ........(.....#(
	0x0030 34 00 80 40 50 00 61 f8 28 00 81 38 14 1a 64 7c  4..@P.a.(..8..d|
	0x0040 01 00 00 48 50 00 81 e8 42 f8 84 78 28 00 a1 38  ...HP...B..x(..8
	0x0050 ae 28 64 7c 00 00 e1 eb a6 03 e8 7f 30 00 21 38  .(d|........0.!8
	0x0060 20 00 80 4e 01 00 00 48 00 00 00 60               ..N...H...`
	rel 20+4 t=R_CALLPOWER runtime.morestack_noctxt+0
	rel 64+4 t=R_CALLPOWER main.use+0
	rel 100+4 t=R_CALLPOWER runtime.panicBounds+0
main.call144 STEXT size=156 args=0x8 locals=0x98 funcid=0x0 align=0x10
	0x0000 00000 (p.go:116)	TEXT	main.call144(SB), ABIInternal, $184-8
	0x0000 00000 (p.go:116)	MOVD	16(g), R22
	0x0004 00004 (p.go:116)	ADD	$-56, R1, R23
	0x0008 00008 (p.go:116)	CMPU	R22, R23
	0x000c 00012 (p.go:116)	BLT	36
	0x0010 00016 (p.go:116)	NOP
	0x0010 00016 (p.go:116)	MOVD	R3, 32(R1)
	0x0014 00020 (p.go:116)	MOVD	LR, R5
	0x0018 00024 (p.go:116)	CALL	runtime.morestack_noctxt(SB)
	0x001c 00028 (p.go:116)	MOVD	32(R1), R3
	0x0020 00032 (p.go:116)	JMP	0
	0x0024 00036 (p.go:116)	NOP
	0x0024 00036 (p.go:116)	MOVD	LR, R31
	0x0028 00040 (p.go:116)	MOVDU	R31, -184(R1)
	0x002c 00044 (p.go:116)	MOVD	$main.b-144(R1), R20
	0x0030 00048 (p.go:116)	XXLXOR	VS32, VS32, VS32
	0x0034 00052 (p.go:116)	MOVD	$4, R31
	0x0038 00056 (p.go:116)	MOVD	R31, CTR
	0x003c 00060 (p.go:116)	MOVD	$16, R31
	0x0040 00064 (p.go:116)	PCALIGN	$16
	0x0040 00064 (p.go:116)	STXVD2X	VS32, (R20)(R0)
	0x0044 00068 (p.go:116)	STXVD2X	VS32, (R20)(R31)
	0x0048 00072 (p.go:116)	ADD	$32, R20, R20
	0x004c 00076 (p.go:116)	BC	$16, CR0LT, 64
	0x0050 00080 (p.go:116)	MOVD	R0, (R20)
	0x0054 00084 (p.go:116)	MOVD	R0, 8(R20)
	0x0058 00088 (p.go:116)	CMPU	R3, $144
	0x005c 00092 (p.go:116)	BGE	144
	0x0060 00096 (p.go:116)	MOVD	R3, main.i(R1)
	0x0064 00100 (p.go:116)	MOVD	$main.b-144(R1), R4
	0x0068 00104 (p.go:116)	ADD	R3, R4, R3
	0x006c 00108 (p.go:116)	CALL	main.use(SB)
	0x0070 00112 (p.go:116)	MOVD	main.i(R1), R4
	0x0074 00116 (p.go:116)	SRD	$1, R4, R4
	0x0078 00120 (p.go:116)	MOVD	$main.b-144(R1), R5
	0x007c 00124 (p.go:116)	MOVBZ	(R5)(R4), R3
	0x0080 00128 (p.go:116)	MOVD	(R1), R31
	0x0084 00132 (p.go:116)	MOVD	R31, LR
	0x0088 00136 (p.go:116)	ADD	$184, R1
	0x008c 00140 (p.go:116)	JMP	LR
	0x0090 00144 (p.go:116)	MOVD	$144, R4
	0x0094 00148 (p.go:116)	CALL	runtime.panicBounds(SB)
	0x0098 00152 (p.go:116)	OR	$0, R0
	0x0000 10 00 de ea c8 ff e1 3a 40 b8 36 7c 18 00 80 41  .......:@.6|...A
	0x0010 20 00 61 f8 a6 02 a8 7c 01 00 00 48 20 00 61 e8   .a....|...H .a.
	0x0020 e0 ff ff 4b a6 02 e8 7f 49 ff e1 fb 28 00 81 3a  ...K....I...(..:
	0x0030 d7 04 00 f0 04 00 e0 3b a6 03 e9 7f 10 00 e0 3b  .......;.......;
	0x0040 99 a7 00 7c 99 a7 1f 7c 20 00 94 3a f4 ff 00 42  ...|...| ..:...B
	0x0050 00 00 14 f8 08 00 14 f8 90 00 23 28 34 00 80 40  ..........#(4..@
	0x0060 d8 00 61 f8 28 00 81 38 14 1a 64 7c 01 00 00 48  ..a.(..8..d|...H
	0x0070 d8 00 81 e8 42 f8 84 78 28 00 a1 38 ae 28 64 7c  ....B..x(..8.(d|
	0x0080 00 00 e1 eb a6 03 e8 7f b8 00 21 38 20 00 80 4e  ..........!8 ..N
	0x0090 90 00 80 38 01 00 00 48 00 00 00 60              ...8...H...`
	rel 24+4 t=R_CALLPOWER runtime.morestack_noctxt+0
	rel 108+4 t=R_CALLPOWER main.use+0
	rel 148+4 t=R_CALLPOWER runtime.panicBounds+0
main.call4000 STEXT size=148 args=0x8 locals=0xfa8 funcid=0x0 align=0x10
	0x0000 00000 (p.go:164)	TEXT	main.call4000(SB), ABIInternal, $4040-8
	0x0000 00000 (p.go:164)	MOVD	16(g), R22
	0x0004 00004 (p.go:164)	ADD	$-3912, R1, R23
	0x0008 00008 (p.go:164)	CMPU	R22, R23
	0x000c 00012 (p.go:164)	BLT	36
	0x0010 00016 (p.go:164)	NOP
	0x0010 00016 (p.go:164)	MOVD	R3, 32(R1)
	0x0014 00020 (p.go:164)	MOVD	LR, R5
	0x0018 00024 (p.go:164)	CALL	runtime.morestack_noctxt(SB)
	0x001c 00028 (p.go:164)	MOVD	32(R1), R3
	0x0020 00032 (p.go:164)	JMP	0
	0x0024 00036 (p.go:164)	NOP
	0x0024 00036 (p.go:164)	MOVD	LR, R31
	0x0028 00040 (p.go:164)	MOVDU	R31, -4040(R1)
	0x002c 00044 (p.go:164)	MOVD	$main.b-4000(R1), R20
	0x0030 00048 (p.go:164)	XXLXOR	VS32, VS32, VS32
	0x0034 00052 (p.go:164)	MOVD	$125, R31
	0x0038 00056 (p.go:164)	MOVD	R31, CTR
	0x003c 00060 (p.go:164)	MOVD	$16, R31
	0x0040 00064 (p.go:164)	PCALIGN	$16
	0x0040 00064 (p.go:164)	STXVD2X	VS32, (R20)(R0)
	0x0044 00068 (p.go:164)	STXVD2X	VS32, (R20)(R31)
	0x0048 00072 (p.go:164)	ADD	$32, R20, R20
	0x004c 00076 (p.go:164)	BC	$16, CR0LT, 64
	0x0050 00080 (p.go:164)	CMPU	R3, $4000
	0x0054 00084 (p.go:164)	BGE	136
	0x0058 00088 (p.go:164)	MOVD	R3, main.i(R1)
	0x005c 00092 (p.go:164)	MOVD	$main.b-4000(R1), R4
	0x0060 00096 (p.go:164)	ADD	R3, R4, R3
	0x0064 00100 (p.go:164)	CALL	main.use(SB)
	0x0068 00104 (p.go:164)	MOVD	main.i(R1), R4
	0x006c 00108 (p.go:164)	SRD	$1, R4, R4
	0x0070 00112 (p.go:164)	MOVD	$main.b-4000(R1), R5
	0x0074 00116 (p.go:164)	MOVBZ	(R5)(R4), R3
	0x0078 00120 (p.go:164)	MOVD	(R1), R31
	0x007c 00124 (p.go:164)	MOVD	R31, LR
	0x0080 00128 (p.go:164)	ADD	$4040, R1
	0x0084 00132 (p.go:164)	JMP	LR
	0x0088 00136 (p.go:164)	MOVD	$4000, R4
	0x008c 00140 (p.go:164)	CALL	runtime.panicBounds(SB)
	0x0090 00144 (p.go:164)	OR	$0, R0
	0x0000 10 00 de ea b8 f0 e1 3a 40 b8 36 7c 18 00 80 41  .......:@.6|...A
	0x0010 20 00 61 f8 a6 02 a8 7c 01 00 00 48 20 00 61 e8   .a....|...H .a.
	0x0020 e0 ff ff 4b a6 02 e8 7f 39 f0 e1 fb 28 00 81 3a  ...K....9...(..:
	0x0030 d7 04 00 f0 7d 00 e0 3b a6 03 e9 7f 10 00 e0 3b  ....}..;.......;
	0x0040 99 a7 00 7c 99 a7 1f 7c 20 00 94 3a f4 ff 00 42  ...|...| ..:...B
	0x0050 a0 0f 23 28 34 00 80 40 e8 0f 61 f8 28 00 81 38  ..#(4..@..a.(..8
	0x0060 14 1a 64 7c 01 00 00 48 e8 0f 81 e8 42 f8 84 78  ..d|...H....B..x
	0x0070 28 00 a1 38 ae 28 64 7c 00 00 e1 eb a6 03 e8 7f  (..8.(d|........
	0x0080 c8 0f 21 38 20 00 80 4e a0 0f 80 38 01 00 00 48  ..!8 ..N...8...H
	0x0090 00 00 00 60                                      ...`
	rel 24+4 t=R_CALLPOWER runtime.morestack_noctxt+0
	rel 100+4 t=R_CALLPOWER main.use+0
	rel 140+4 t=R_CALLPOWER runtime.panicBounds+0
main.call5000 STEXT size=168 args=0x8 locals=0x1390 funcid=0x0 align=0x10
	0x0000 00000 (p.go:304)	TEXT	main.call5000(SB), ABIInternal, $5040-8
	0x0000 00000 (p.go:304)	MOVD	16(g), R22
	0x0004 00004 (p.go:304)	CMPU	R1, $4912
	0x0008 00008 (p.go:304)	BLT	24
	0x000c 00012 (p.go:304)	ADD	$-4912, R1, R23
	0x0010 00016 (p.go:304)	CMPU	R22, R23
	0x0014 00020 (p.go:304)	BLT	44
	0x0018 00024 (p.go:304)	NOP
	0x0018 00024 (p.go:304)	MOVD	R3, 32(R1)
	0x001c 00028 (p.go:304)	MOVD	LR, R5
	0x0020 00032 (p.go:304)	CALL	runtime.morestack_noctxt(SB)
	0x0024 00036 (p.go:304)	MOVD	32(R1), R3
	0x0028 00040 (p.go:304)	JMP	0
	0x002c 00044 (p.go:304)	NOP
	0x002c 00044 (p.go:304)	MOVD	LR, R31
	0x0030 00048 (p.go:304)	MOVDU	R31, -5040(R1)
	0x0034 00052 (p.go:304)	MOVD	$main.b-5000(R1), R20
	0x0038 00056 (p.go:304)	XXLXOR	VS32, VS32, VS32
	0x003c 00060 (p.go:304)	MOVD	$156, R31
	0x0040 00064 (p.go:304)	MOVD	R31, CTR
	0x0044 00068 (p.go:304)	MOVD	$16, R31
	0x0048 00072 (p.go:304)	PCALIGN	$16
	0x0050 00080 (p.go:304)	STXVD2X	VS32, (R20)(R0)
	0x0054 00084 (p.go:304)	STXVD2X	VS32, (R20)(R31)
	0x0058 00088 (p.go:304)	ADD	$32, R20, R20
	0x005c 00092 (p.go:304)	BC	$16, CR0LT, 80
	0x0060 00096 (p.go:304)	MOVD	R0, (R20)
	0x0064 00100 (p.go:304)	CMPU	R3, $5000
	0x0068 00104 (p.go:304)	BGE	156
	0x006c 00108 (p.go:304)	MOVD	R3, main.i(R1)
	0x0070 00112 (p.go:304)	MOVD	$main.b-5000(R1), R4
	0x0074 00116 (p.go:304)	ADD	R3, R4, R3
	0x0078 00120 (p.go:304)	CALL	main.use(SB)
	0x007c 00124 (p.go:304)	MOVD	main.i(R1), R4
	0x0080 00128 (p.go:304)	SRD	$1, R4, R4
	0x0084 00132 (p.go:304)	MOVD	$main.b-5000(R1), R5
	0x0088 00136 (p.go:304)	MOVBZ	(R5)(R4), R3
	0x008c 00140 (p.go:304)	MOVD	(R1), R31
	0x0090 00144 (p.go:304)	MOVD	R31, LR
	0x0094 00148 (p.go:304)	ADD	$5040, R1
	0x0098 00152 (p.go:304)	JMP	LR
	0x009c 00156 (p.go:304)	MOVD	$5000, R4
	0x00a0 00160 (p.go:304)	CALL	runtime.panicBounds(SB)
	0x00a4 00164 (p.go:304)	OR	$0, R0
	0x0000 10 00 de ea 30 13 21 28 10 00 80 41 d0 ec e1 3a  ....0.!(...A...:
	0x0010 40 b8 36 7c 18 00 80 41 20 00 61 f8 a6 02 a8 7c  @.6|...A .a....|
	0x0020 01 00 00 48 20 00 61 e8 d8 ff ff 4b a6 02 e8 7f  ...H .a....K....
	0x0030 51 ec e1 fb 28 00 81 3a d7 04 00 f0 9c 00 e0 3b  Q...(..:.......;
	0x0040 a6 03 e9 7f 10 00 e0 3b 00 00 00 60 00 00 00 60  .......;...`...`
	0x0050 99 a7 00 7c 99 a7 1f 7c 20 00 94 3a f4 ff 00 42  ...|...| ..:...B
	0x0060 00 00 14 f8 88 13 23 28 34 00 80 40 d0 13 61 f8  ......#(4..@..a.
	0x0070 28 00 81 38 14 1a 64 7c 01 00 00 48 d0 13 81 e8  (..8..d|...H....
	0x0080 42 f8 84 78 28 00 a1 38 ae 28 64 7c 00 00 e1 eb  B..x(..8.(d|....
	0x0090 a6 03 e8 7f b0 13 21 38 20 00 80 4e 88 13 80 38  ......!8 ..N...8
	0x00a0 01 00 00 48 00 00 00 60                          ...H...`
	rel 32+4 t=R_CALLPOWER runtime.morestack_noctxt+0
	rel 120+4 t=R_CALLPOWER main.use+0
	rel 160+4 t=R_CALLPOWER runtime.panicBounds+0
main.call66000 STEXT size=216 args=0x8 locals=0x101d8 funcid=0x0 align=0x10
	0x0000 00000 (p.go:344)	TEXT	main.call66000(SB), ABIInternal, $66040-8
	0x0000 00000 (p.go:344)	MOVD	16(g), R22
	0x0004 00004 (p.go:344)	MOVD	$65912, R23
	0x000c 00012 (p.go:344)	CMPU	R1, R23
	0x0010 00016 (p.go:344)	BLT	40
	0x0014 00020 (p.go:344)	ADD	$-65912, R1, R23
	0x0020 00032 (p.go:344)	CMPU	R22, R23
	0x0024 00036 (p.go:344)	BLT	60
	0x0028 00040 (p.go:344)	NOP
	0x0028 00040 (p.go:344)	MOVD	R3, 32(R1)
	0x002c 00044 (p.go:344)	MOVD	LR, R5
	0x0030 00048 (p.go:344)	CALL	runtime.morestack_noctxt(SB)
	0x0034 00052 (p.go:344)	MOVD	32(R1), R3
	0x0038 00056 (p.go:344)	JMP	0
	0x003c 00060 (p.go:344)	NOP
	0x003c 00060 (p.go:344)	MOVD	LR, R29
	0x0040 00064 (p.go:344)	MOVD	$-66040, R31
	0x0048 00072 (p.go:344)	MOVDU	R29, (R31)(R1)
	0x004c 00076 (p.go:344)	MOVD	$main.b-66000(R1), R20
	0x0050 00080 (p.go:344)	XXLXOR	VS32, VS32, VS32
	0x0054 00084 (p.go:344)	MOVD	$2062, R31
	0x0058 00088 (p.go:344)	MOVD	R31, CTR
	0x005c 00092 (p.go:344)	MOVD	$16, R31
	0x0060 00096 (p.go:344)	PCALIGN	$16
	0x0060 00096 (p.go:344)	STXVD2X	VS32, (R20)(R0)
	0x0064 00100 (p.go:344)	STXVD2X	VS32, (R20)(R31)
	0x0068 00104 (p.go:344)	ADD	$32, R20, R20
	0x006c 00108 (p.go:344)	BC	$16, CR0LT, 96
	0x0070 00112 (p.go:344)	MOVD	R0, (R20)
	0x0074 00116 (p.go:344)	MOVD	R0, 8(R20)
	0x0078 00120 (p.go:344)	MOVD	$66000, R4
	0x0080 00128 (p.go:344)	CMPU	R3, R4
	0x0084 00132 (p.go:344)	BGE	200
	0x0088 00136 (p.go:344)	MOVD	R3, main.i(R1)
	0x0090 00144 (p.go:344)	MOVD	$main.b-66000(R1), R4
	0x0094 00148 (p.go:344)	ADD	R3, R4, R3
	0x0098 00152 (p.go:344)	CALL	main.use(SB)
	0x009c 00156 (p.go:344)	MOVD	main.i(R1), R4
	0x00a4 00164 (p.go:344)	SRD	$1, R4, R4
	0x00a8 00168 (p.go:344)	MOVD	$main.b-66000(R1), R5
	0x00ac 00172 (p.go:344)	MOVBZ	(R5)(R4), R3
	0x00b0 00176 (p.go:344)	MOVD	(R1), R31
	0x00b4 00180 (p.go:344)	MOVD	R31, LR
	0x00b8 00184 (p.go:344)	ADD	$66040, R1
	0x00c4 00196 (p.go:344)	JMP	LR
	0x00c8 00200 (p.go:344)	MOVD	$66000, R4
	0x00d0 00208 (p.go:344)	CALL	runtime.panicBounds(SB)
	0x00d4 00212 (p.go:344)	OR	$0, R0
	0x0000 10 00 de ea 01 00 17 64 78 01 f7 62 40 b8 21 7c  .......dx..b@.!|
	0x0010 18 00 80 41 fe ff e0 3f 88 fe ff 63 14 0a ff 7e  ...A...?...c...~
	0x0020 40 b8 36 7c 18 00 80 41 20 00 61 f8 a6 02 a8 7c  @.6|...A .a....|
	0x0030 01 00 00 48 20 00 61 e8 c8 ff ff 4b a6 02 a8 7f  ...H .a....K....
	0x0040 fe ff e0 3f 08 fe ff 63 6a f9 a1 7f 28 00 81 3a  ...?...cj...(..:
	0x0050 d7 04 00 f0 0e 08 e0 3b a6 03 e9 7f 10 00 e0 3b  .......;.......;
	0x0060 99 a7 00 7c 99 a7 1f 7c 20 00 94 3a f4 ff 00 42  ...|...| ..:...B
	0x0070 00 00 14 f8 08 00 14 f8 01 00 04 64 d0 01 84 60  ...........d...`
	0x0080 40 20 23 7c 44 00 80 40 01 00 e1 3f 18 02 7f f8  @ #|D..@...?....
	0x0090 28 00 81 38 14 1a 64 7c 01 00 00 48 01 00 81 3c  (..8..d|...H...<
	0x00a0 18 02 84 e8 42 f8 84 78 28 00 a1 38 ae 28 64 7c  ....B..x(..8.(d|
	0x00b0 00 00 e1 eb a6 03 e8 7f 01 00 1f 64 f8 01 ff 63  ...........d...c
	0x00c0 14 0a 3f 7c 20 00 80 4e 01 00 04 64 d0 01 84 60  ..?| ..N...d...`
	0x00d0 01 00 00 48 00 00 00 60                          ...H...`
	rel 48+4 t=R_CALLPOWER runtime.morestack_noctxt+0
	rel 152+4 t=R_CALLPOWER main.use+0
	rel 208+4 t=R_CALLPOWER runtime.panicBounds+0
main.work0 STEXT size=60 args=0x0 locals=0x8 funcid=0x0 align=0x0
	0x0000 00000 (p.go:353)	TEXT	main.work0(SB), ABIInternal, $40-0
	0x0000 00000 (p.go:353)	MOVD	16(g), R22
	0x0004 00004 (p.go:353)	CMPU	R22, R1
	0x0008 00008 (p.go:353)	BLT	24
	0x000c 00012 (p.go:353)	NOP
	0x000c 00012 (p.go:353)	MOVD	LR, R5
	0x0010 00016 (p.go:353)	CALL	runtime.morestack_noctxt(SB)
	0x0014 00020 (p.go:353)	JMP	0
	0x0018 00024 (p.go:353)	NOP
	0x0018 00024 (p.go:353)	MOVD	LR, R31
	0x001c 00028 (p.go:353)	MOVDU	R31, -40(R1)
	0x0020 00032 (p.go:353)	MOVD	main.sink(SB), R3
	0x0028 00040 (p.go:353)	CALL	main.use(SB)
	0x002c 00044 (p.go:353)	MOVD	(R1), R31
	0x0030 00048 (p.go:353)	MOVD	R31, LR
	0x0034 00052 (p.go:353)	ADD	$40, R1
	0x0038 00056 (p.go:353)	JMP	LR
	0x0000 10 00 de ea 40 08 36 7c 10 00 80 41 a6 02 a8 7c  ....@.6|...A...|
	0x0010 01 00 00 48 ec ff ff 4b a6 02 e8 7f d9 ff e1 fb  ...H...K........
	0x0020 00 00 60 3c 00 00 63 e8 01 00 00 48 00 00 e1 eb  ..`<..c....H....
	0x0030 a6 03 e8 7f 28 00 21 38 20 00 80 4e              ....(.!8 ..N
	rel 16+4 t=R_CALLPOWER runtime.morestack_noctxt+0
	rel 32+8 t=R_ADDRPOWER_DS main.sink+0
	rel 40+4 t=R_CALLPOWER main.use+0
main.gos STEXT size=340 args=0x18 locals=0x38 funcid=0x0 align=0x0
	0x0000 00000 (p.go:356)	TEXT	main.gos(SB), ABIInternal, $88-24
	0x0000 00000 (p.go:356)	MOVD	16(g), R22
	0x0004 00004 (p.go:356)	CMPU	R22, R1
	0x0008 00008 (p.go:356)	BLT	48
	0x000c 00012 (p.go:356)	NOP
	0x000c 00012 (p.go:356)	MOVD	R3, 32(R1)
	0x0010 00016 (p.go:356)	MOVD	R4, 40(R1)
	0x0014 00020 (p.go:356)	MOVD	R5, 48(R1)
	0x0018 00024 (p.go:356)	MOVD	LR, R5
	0x001c 00028 (p.go:356)	CALL	runtime.morestack_noctxt(SB)
	0x0020 00032 (p.go:356)	MOVD	32(R1), R3
	0x0024 00036 (p.go:356)	MOVD	40(R1), R4
	0x0028 00040 (p.go:356)	MOVD	48(R1), R5
	0x002c 00044 (p.go:356)	JMP	0
	0x0030 00048 (p.go:356)	NOP
	0x0030 00048 (p.go:356)	MOVD	LR, R31
	0x0034 00052 (p.go:356)	MOVDU	R31, -88(R1)
	0x0038 00056 (p.go:362)	MOVD	R3, main.x(R1)
	0x003c 00060 (p.go:362)	MOVD	R5, main.s+16(R1)
	0x0040 00064 (p.go:362)	MOVD	R4, main.s+8(R1)
	0x0044 00068 (p.go:357)	MOVD	$main.work0·f(SB), R3
	0x004c 00076 (p.go:357)	CALL	runtime.newproc(SB)
	0x0050 00080 (p.go:358)	MOVD	$type:noalg.struct { F uintptr; X0 int; X1 string }(SB), R3
	0x0058 00088 (p.go:358)	CALL	runtime.newobject(SB)
	0x005c 00092 (p.go:358)	MOVD	$main.gos.gowrap1(SB), R4
	0x0064 00100 (p.go:358)	MOVD	R4, (R3)
	0x0068 00104 (p.go:358)	MOVD	main.x(R1), R4
	0x006c 00108 (p.go:358)	MOVD	R4, 8(R3)
	0x0070 00112 (p.go:358)	MOVD	main.s+16(R1), R5
	0x0074 00116 (p.go:358)	MOVD	R5, 24(R3)
	0x0078 00120 (p.go:358)	MOVD	$runtime.writeBarrier(SB), R5
	0x0080 00128 (p.go:358)	MOVWZ	(R5), R5
	0x0084 00132 (p.go:358)	CMPW	R5, $0
	0x0088 00136 (p.go:358)	BNE	148
	0x008c 00140 (p.go:358)	MOVD	main.s+8(R1), R5
	0x0090 00144 (p.go:358)	JMP	160
	0x0094 00148 (p.go:358)	CALL	runtime.gcWriteBarrier1(SB)
	0x0098 00152 (p.go:358)	MOVD	main.s+8(R1), R5
	0x009c 00156 (p.go:358)	MOVD	R5, (R29)
	0x00a0 00160 (p.go:358)	MOVD	R5, 16(R3)
	0x00a4 00164 (p.go:358)	CALL	runtime.newproc(SB)
	0x00a8 00168 (p.go:359)	MOVD	$type:noalg.struct { F uintptr; X0 int }(SB), R3
	0x00b0 00176 (p.go:359)	CALL	runtime.newobject(SB)
	0x00b4 00180 (p.go:359)	MOVD	$main.gos.func1(SB), R4
	0x00bc 00188 (p.go:359)	MOVD	R4, (R3)
	0x00c0 00192 (p.go:359)	MOVD	main.x(R1), R4
	0x00c4 00196 (p.go:359)	MOVD	R4, 8(R3)
	0x00c8 00200 (p.go:359)	CALL	runtime.newproc(SB)
	0x00cc 00204 (p.go:360)	MOVD	$type:noalg.struct { F uintptr; X0 int }(SB), R3
	0x00d4 00212 (p.go:360)	CALL	runtime.newobject(SB)
	0x00d8 00216 (p.go:360)	MOVD	R3, main..autotmp_9-8(R1)
	0x00dc 00220 (p.go:360)	MOVD	$main.gos.func2(SB), R4
	0x00e4 00228 (p.go:360)	MOVD	R4, (R3)
	0x00e8 00232 (p.go:360)	MOVD	main.x(R1), R4
	0x00ec 00236 (p.go:360)	MOVD	R4, 8(R3)
	0x00f0 00240 (p.go:360)	MOVD	$type:noalg.struct { F uintptr; X0 func(int) }(SB), R3
	0x00f8 00248 (p.go:360)	CALL	runtime.newobject(SB)
	0x00fc 00252 (p.go:360)	MOVD	$main.gos.gowrap2(SB), R4
	0x0104 00260 (p.go:360)	MOVD	R4, (R3)
	0x0108 00264 (p.go:360)	MOVD	$runtime.writeBarrier(SB), R4
	0x0110 00272 (p.go:360)	MOVWZ	(R4), R4
	0x0114 00276 (p.go:360)	CMPW	R4, $0
	0x0118 00280 (p.go:360)	BNE	292
	0x011c 00284 (p.go:360)	MOVD	main..autotmp_9-8(R1), R4
	0x0120 00288 (p.go:360)	JMP	304
	0x0124 00292 (p.go:360)	CALL	runtime.gcWriteBarrier1(SB)
	0x0128 00296 (p.go:360)	MOVD	main..autotmp_9-8(R1), R4
	0x012c 00300 (p.go:360)	MOVD	R4, (R29)
	0x0130 00304 (p.go:360)	MOVD	R4, 8(R3)
	0x0134 00308 (p.go:360)	CALL	runtime.newproc(SB)
	0x0138 00312 (p.go:361)	MOVD	$main.gos.func3·f(SB), R3
	0x0140 00320 (p.go:361)	CALL	runtime.newproc(SB)
	0x0144 00324 (p.go:362)	MOVD	(R1), R31
	0x0148 00328 (p.go:362)	MOVD	R31, LR
	0x014c 00332 (p.go:362)	ADD	$88, R1
	0x0150 00336 (p.go:362)	JMP	LR
	0x0000 10 00 de ea 40 08 36 7c 28 00 80 41 20 00 61 f8  ....@.6|(..A .a.
	0x0010 28 00 81 f8 30 00 a1 f8 a6 02 a8 7c 01 00 00 48  (...0......|...H
	0x0020 20 00 61 e8 28 00 81 e8 30 00 a1 e8 d4 ff ff 4b   .a.(...0......K
	0x0030 a6 02 e8 7f a9 ff e1 fb 78 00 61 f8 88 00 a1 f8  ........x.a.....
	0x0040 80 00 81 f8 00 00 60 3c 00 00 63 38 01 00 00 48  ......`<..c8...H
	0x0050 00 00 60 3c 00 00 63 38 01 00 00 48 00 00 80 3c  ..`<..c8...H...<
	0x0060 00 00 84 38 00 00 83 f8 78 00 81 e8 08 00 83 f8  ...8....x.......
	0x0070 88 00 a1 e8 18 00 a3 f8 00 00 a0 3c 00 00 a5 38  ...........<...8
	0x0080 00 00 a5 80 00 00 05 2c 0c 00 82 40 80 00 a1 e8  .......,...@....
	0x0090 10 00 00 48 01 00 00 48 80 00 a1 e8 00 00 bd f8  ...H...H........
	0x00a0 10 00 a3 f8 01 00 00 48 00 00 60 3c 00 00 63 38  .......H..`<..c8
	0x00b0 01 00 00 48 00 00 80 3c 00 00 84 38 00 00 83 f8  ...H...<...8....
	0x00c0 78 00 81 e8 08 00 83 f8 01 00 00 48 00 00 60 3c  x..........H..`<
	0x00d0 00 00 63 38 01 00 00 48 50 00 61 f8 00 00 80 3c  ..c8...HP.a....<
	0x00e0 00 00 84 38 00 00 83 f8 78 00 81 e8 08 00 83 f8  ...8....x.......
	0x00f0 00 00 60 3c 00 00 63 38 01 00 00 48 00 00 80 3c  ..`<..c8...H...<
	0x0100 00 00 84 38 00 00 83 f8 00 00 80 3c 00 00 84 38  ...8.......<...8
	0x0110 00 00 84 80 00 00 04 2c 0c 00 82 40 50 00 81 e8  .......,...@P...
	0x0120 10 00 00 48 01 00 00 48 50 00 81 e8 00 00 9d f8  ...H...HP.......
	0x0130 08 00 83 f8 01 00 00 48 00 00 60 3c 00 00 63 38  .......H..`<..c8
	0x0140 01 00 00 48 00 00 e1 eb a6 03 e8 7f 58 00 21 38  ...H........X.!8
	0x0150 20 00 80 4e                                       ..N
	rel 28+4 t=R_CALLPOWER runtime.morestack_noctxt+0
	rel 68+8 t=R_ADDRPOWER main.work0·f+0
	rel 76+4 t=R_CALLPOWER runtime.newproc+0
	rel 80+8 t=R_ADDRPOWER type:noalg.struct { F uintptr; X0 int; X1 string }+0
	rel 88+4 t=R_CALLPOWER runtime.newobject+0
	rel 92+8 t=R_ADDRPOWER main.gos.gowrap1+0
	rel 120+8 t=R_ADDRPOWER runtime.writeBarrier+0
	rel 148+4 t=R_CALLPOWER runtime.gcWriteBarrier1+0
	rel 164+4 t=R_CALLPOWER runtime.newproc+0
	rel 168+8 t=R_ADDRPOWER type:noalg.struct { F uintptr; X0 int }+0
	rel 176+4 t=R_CALLPOWER runtime.newobject+0
	rel 180+8 t=R_ADDRPOWER main.gos.func1+0
	rel 200+4 t=R_CALLPOWER runtime.newproc+0
	rel 204+8 t=R_ADDRPOWER type:noalg.struct { F uintptr; X0 int }+0
	rel 212+4 t=R_CALLPOWER runtime.newobject+0
	rel 220+8 t=R_ADDRPOWER main.gos.func2+0
	rel 240+8 t=R_ADDRPOWER type:noalg.struct { F uintptr; X0 func(int) }+0
	rel 248+4 t=R_CALLPOWER runtime.newobject+0
	rel 252+8 t=R_ADDRPOWER main.gos.gowrap2+0
	rel 264+8 t=R_ADDRPOWER runtime.writeBarrier+0
	rel 292+4 t=R_CALLPOWER runtime.gcWriteBarrier1+0
	rel 308+4 t=R_CALLPOWER runtime.newproc+0
	rel 312+8 t=R_ADDRPOWER main.gos.func3·f+0
	rel 320+4 t=R_CALLPOWER runtime.newproc+0
