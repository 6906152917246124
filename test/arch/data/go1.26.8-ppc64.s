main.use STEXT nosplit size=4 args=0x8 locals=0x0 funcid=0x0 align=0x0 leaf
	0x0000 00000 (p.go:11)	TEXT	main.use(SB), NOSPLIT|LEAF|NOFRAME|ABIInternal, $0-8
	0x0000 00000 (p.go:11)	JMP	LR
	0x0000 4e 80 00 20                                      N.. 
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
	0x0000 ea de 00 10 7c 36 08 40 41 80 00 18 f8 61 00 20  ....|6.@A....a. 
	0x0010 7c a8 02 a6 48 00 00 01 e8 61 00 20 4b ff ff e4  |...H....a. K...
	0x0020 7f e8 02 a6 fb e1 ff d9 f8 01 00 20 28 23 00 08  ........... (#..
	0x0030 40 80 00 28 38 81 00 20 38 a0 00 01 7c a3 21 ae  @..(8.. 8...|.!.
	0x0040 78 65 f8 42 7c 65 20 ae eb e1 00 00 7f e8 03 a6  xe.B|e .........
	0x0050 38 21 00 28 4e 80 00 20 48 00 00 01 60 00 00 00  8!.(N.. H...`...
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
	0x0000 ea de 00 10 7c 36 08 40 41 80 00 18 f8 61 00 20  ....|6.@A....a. 
	0x0010 7c a8 02 a6 48 00 00 01 e8 61 00 20 4b ff ff e4  |...H....a. K...
	0x0020 7f e8 02 a6 fb e1 ff d1 f8 01 00 28 28 23 00 08  ...........((#..
	0x0030 40 80 00 34 f8 61 00 50 38 81 00 28 7c 64 1a 14  @..4.a.P8..(|d..
	0x0040 48 00 00 01 e8 81 00 50 78 84 f8 42 38 a1 00 28  H......Px..B8..(
	0x0050 7c 64 28 ae eb e1 00 00 7f e8 03 a6 38 21 00 30  |d(.........8!.0
	0x0060 4e 80 00 20 48 00 00 01 60 00 00 00              N.. H...`...
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
	0x0000 ea de 00 10 3a e1 ff c8 7c 36 b8 40 41 80 00 18  ....:...|6.@A...
	0x0010 f8 61 00 20 7c a8 02 a6 48 00 00 01 e8 61 00 20  .a. |...H....a. 
	0x0020 4b ff ff e0 7f e8 02 a6 fb e1 ff 49 3a 81 00 28  K..........I:..(
	0x0030 f0 00 04 d7 3b e0 00 04 7f e9 03 a6 3b e0 00 10  ....;.......;...
	0x0040 7c 00 a7 99 7c 1f a7 99 3a 94 00 20 42 00 ff f4  |...|...:.. B...
	0x0050 f8 14 00 00 f8 14 00 08 28 23 00 90 40 80 00 34  ........(#..@..4
	0x0060 f8 61 00 d8 38 81 00 28 7c 64 1a 14 48 00 00 01  .a..8..(|d..H...
	0x0070 e8 81 00 d8 78 84 f8 42 38 a1 00 28 7c 64 28 ae  ....x..B8..(|d(.
	0x0080 eb e1 00 00 7f e8 03 a6 38 21 00 b8 4e 80 00 20  ........8!..N.. 
	0x0090 38 80 00 90 48 00 00 01 60 00 00 00              8...H...`...
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
	0x0000 ea de 00 10 3a e1 f0 b8 7c 36 b8 40 41 80 00 18  ....:...|6.@A...
	0x0010 f8 61 00 20 7c a8 02 a6 48 00 00 01 e8 61 00 20  .a. |...H....a. 
	0x0020 4b ff ff e0 7f e8 02 a6 fb e1 f0 39 3a 81 00 28  K..........9:..(
	0x0030 f0 00 04 d7 3b e0 00 7d 7f e9 03 a6 3b e0 00 10  ....;..}....;...
	0x0040 7c 00 a7 99 7c 1f a7 99 3a 94 00 20 42 00 ff f4  |...|...:.. B...
	0x0050 28 23 0f a0 40 80 00 34 f8 61 0f e8 38 81 00 28  (#..@..4.a..8..(
	0x0060 7c 64 1a 14 48 00 00 01 e8 81 0f e8 78 84 f8 42  |d..H.......x..B
	0x0070 38 a1 00 28 7c 64 28 ae eb e1 00 00 7f e8 03 a6  8..(|d(.........
	0x0080 38 21 0f c8 4e 80 00 20 38 80 0f a0 48 00 00 01  8!..N.. 8...H...
	0x0090 60 00 00 00                                      `...
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
	0x0000 ea de 00 10 28 21 13 30 41 80 00 10 3a e1 ec d0  ....(!.0A...:...
	0x0010 7c 36 b8 40 41 80 00 18 f8 61 00 20 7c a8 02 a6  |6.@A....a. |...
	0x0020 48 00 00 01 e8 61 00 20 4b ff ff d8 7f e8 02 a6  H....a. K.......
	0x0030 fb e1 ec 51 3a 81 00 28 f0 00 04 d7 3b e0 00 9c  ...Q:..(....;...
	0x0040 7f e9 03 a6 3b e0 00 10 60 00 00 00 60 00 00 00  ....;...`...`...
	0x0050 7c 00 a7 99 7c 1f a7 99 3a 94 00 20 42 00 ff f4  |...|...:.. B...
	0x0060 f8 14 00 00 28 23 13 88 40 80 00 34 f8 61 13 d0  ....(#..@..4.a..
	0x0070 38 81 00 28 7c 64 1a 14 48 00 00 01 e8 81 13 d0  8..(|d..H.......
	0x0080 78 84 f8 42 38 a1 00 28 7c 64 28 ae eb e1 00 00  x..B8..(|d(.....
	0x0090 7f e8 03 a6 38 21 13 b0 4e 80 00 20 38 80 13 88  ....8!..N.. 8...
	0x00a0 48 00 00 01 60 00 00 00                          H...`...
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
	0x0000 ea de 00 10 64 17 00 01 62 f7 01 78 7c 21 b8 40  ....d...b..x|!.@
	0x0010 41 80 00 18 3f e0 ff fe 63 ff fe 88 7e ff 0a 14  A...?...c...~...
	0x0020 7c 36 b8 40 41 80 00 18 f8 61 00 20 7c a8 02 a6  |6.@A....a. |...
	0x0030 48 00 00 01 e8 61 00 20 4b ff ff c8 7f a8 02 a6  H....a. K.......
	0x0040 3f e0 ff fe 63 ff fe 08 7f a1 f9 6a 3a 81 00 28  ?...c......j:..(
	0x0050 f0 00 04 d7 3b e0 08 0e 7f e9 03 a6 3b e0 00 10  ....;.......;...
	0x0060 7c 00 a7 99 7c 1f a7 99 3a 94 00 20 42 00 ff f4  |...|...:.. B...
	0x0070 f8 14 00 00 f8 14 00 08 64 04 00 01 60 84 01 d0  ........d...`...
	0x0080 7c 23 20 40 40 80 00 44 3f e1 00 01 f8 7f 02 18  |# @@..D?.......
	0x0090 38 81 00 28 7c 64 1a 14 48 00 00 01 3c 81 00 01  8..(|d..H...<...
	0x00a0 e8 84 02 18 78 84 f8 42 38 a1 00 28 7c 64 28 ae  ....x..B8..(|d(.
	0x00b0 eb e1 00 00 7f e8 03 a6 64 1f 00 01 63 ff 01 f8  ........d...c...
	0x00c0 7c 3f 0a 14 4e 80 00 20 64 04 00 01 60 84 01 d0  |?..N.. d...`...
	0x00d0 48 00 00 01 60 00 00 00                          H...`...
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
	0x0000 ea de 00 10 7c 36 08 40 41 80 00 10 7c a8 02 a6  ....|6.@A...|...
	0x0010 48 00 00 01 4b ff ff ec 7f e8 02 a6 fb e1 ff d9  H...K...........
	0x0020 3c 60 00 00 e8 63 00 00 48 00 00 01 eb e1 00 00  <`...c..H.......
	0x0030 7f e8 03 a6 38 21 00 28 4e 80 00 20              ....8!.(N.. 
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
	0x0000 ea de 00 10 7c 36 08 40 41 80 00 28 f8 61 00 20  ....|6.@A..(.a. 
	0x0010 f8 81 00 28 f8 a1 00 30 7c a8 02 a6 48 00 00 01  ...(...0|...H...
	0x0020 e8 61 00 20 e8 81 00 28 e8 a1 00 30 4b ff ff d4  .a. ...(...0K...
	0x0030 7f e8 02 a6 fb e1 ff a9 f8 61 00 78 f8 a1 00 88  .........a.x....
	0x0040 f8 81 00 80 3c 60 00 00 38 63 00 00 48 00 00 01  ....<`..8c..H...
	0x0050 3c 60 00 00 38 63 00 00 48 00 00 01 3c 80 00 00  <`..8c..H...<...
	0x0060 38 84 00 00 f8 83 00 00 e8 81 00 78 f8 83 00 08  8..........x....
	0x0070 e8 a1 00 88 f8 a3 00 18 3c a0 00 00 38 a5 00 00  ........<...8...
	0x0080 80 a5 00 00 2c 05 00 00 40 82 00 0c e8 a1 00 80  ....,...@.......
	0x0090 48 00 00 10 48 00 00 01 e8 a1 00 80 f8 bd 00 00  H...H...........
	0x00a0 f8 a3 00 10 48 00 00 01 3c 60 00 00 38 63 00 00  ....H...<`..8c..
	0x00b0 48 00 00 01 3c 80 00 00 38 84 00 00 f8 83 00 00  H...<...8.......
	0x00c0 e8 81 00 78 f8 83 00 08 48 00 00 01 3c 60 00 00  ...x....H...<`..
	0x00d0 38 63 00 00 48 00 00 01 f8 61 00 50 3c 80 00 00  8c..H....a.P<...
	0x00e0 38 84 00 00 f8 83 00 00 e8 81 00 78 f8 83 00 08  8..........x....
	0x00f0 3c 60 00 00 38 63 00 00 48 00 00 01 3c 80 00 00  <`..8c..H...<...
	0x0100 38 84 00 00 f8 83 00 00 3c 80 00 00 38 84 00 00  8.......<...8...
	0x0110 80 84 00 00 2c 04 00 00 40 82 00 0c e8 81 00 50  ....,...@......P
	0x0120 48 00 00 10 48 00 00 01 e8 81 00 50 f8 9d 00 00  H...H......P....
	0x0130 f8 83 00 08 48 00 00 01 3c 60 00 00 38 63 00 00  ....H...<`..8c..
	0x0140 48 00 00 01 eb e1 00 00 7f e8 03 a6 38 21 00 58  H...........8!.X
	0x0150 4e 80 00 20                                      N.. 
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
