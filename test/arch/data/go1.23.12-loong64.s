main.use STEXT size=4 args=0x8 locals=0x0 funcid=0x0 align=0x0 leaf
	0x0000 00000 (p.go:11)	TEXT	main.use(SB), LEAF|NOFRAME|ABIInternal, $-8-8
	0x0000 00000 (p.go:11)	JMP	(R1)
	0x0000 20 00 00 4c                                       ..L
main.leaf8 STEXT size=164 args=0x8 locals=0x18 funcid=0x0 align=0x0
	0x0000 00000 (p.go:22)	TEXT	main.leaf8(SB), ABIInternal, $24-8
	0x0000 00000 (p.go:22)	MOVV	16(g), R20
	0x0004 00004 (p.go:22)	SGTU	R3, R20, R20
	0x0008 00008 (p.go:22)	BNE	R20, 32
	0x000c 00012 (p.go:22)	MOVV	R1, R31
	0x0010 00016 (p.go:22)	MOVV	R4, 8(R3)
	0x0014 00020 (p.go:22)	CALL	runtime.morestack_noctxt(SB)
	0x0018 00024 (p.go:22)	MOVV	8(R3), R4
	0x001c 00028 (p.go:22)	JMP	0
	0x0020 00032 (p.go:22)	NOP
	0x0020 00032 (p.go:22)	MOVV	R1, -32(R3)
	0x0024 00036 (p.go:22)	ADDV	$-32, R3
	0x0028 00040 (p.go:22)	MOVV	R1, (R3)
	0x002c 00044 (p.go:22)	MOVV	$main.b-8(SP), R20
	0x0030 00048 (p.go:22)	MOVV	$main.b-1(SP), R5
	0x0034 00052 (<unknown line number>)	PCALIGN	$16
	0x0040 00064 (p.go:22)	MOVB	R0, (R20)
	0x0044 00068 (p.go:22)	ADDVU	$1, R20
	0x0048 00072 (p.go:22)	BGEU	R5, R20, 64
	0x004c 00076 (p.go:22)	SGTU	$8, R4, R5
	0x0050 00080 (p.go:22)	BEQ	R5, 148
	0x0054 00084 (p.go:22)	MOVV	$main.b-8(SP), R5
	0x0058 00088 (p.go:22)	ADDVU	R5, R4, R6
	0x005c 00092 (p.go:22)	MOVV	$1, R7
	0x0060 00096 (p.go:22)	MOVB	R7, (R6)
	0x0064 00100 (p.go:22)	SRLV	$63, R4, R6
	0x0068 00104 (p.go:22)	ADDVU	R6, R4, R6
	0x006c 00108 (p.go:22)	SRAV	$1, R6, R20
	0x0070 00112 (p.go:22)	SGTU	$8, R20, R6
	0x0074 00116 (p.go:22)	BEQ	R6, 140
	0x0078 00120 (p.go:22)	ADDVU	R5, R20, R5
	0x007c 00124 (p.go:22)	MOVBU	(R5), R4
	0x0080 00128 (p.go:22)	MOVV	(R3), R1
	0x0084 00132 (p.go:22)	ADDV	$32, R3
	0x0088 00136 (p.go:22)	JMP	(R1)
	0x008c 00140 (p.go:22)	MOVV	$8, R21
	0x0090 00144 (p.go:22)	CALL	runtime.panicIndex(SB)
	0x0094 00148 (p.go:22)	MOVV	R4, R20
	0x0098 00152 (p.go:22)	MOVV	$8, R21
	0x009c 00156 (p.go:22)	CALL	runtime.panicIndex(SB)
	0x00a0 00160 (p.go:22)	NOOP
	0x0000 d4 42 c0 28 94 8e 12 00 80 1a 00 44 3f 00 15 00  .B.(.......D?...
	0x0010 64 20 c0 29 00 00 00 54 64 20 c0 28 ff e7 ff 53  d .)...Td .(...S
	0x0020 61 80 ff 29 63 80 ff 02 61 00 c0 29 74 60 c0 02  a..)c...a..)t`..
	0x0030 65 7c c0 02 00 00 40 03 00 00 40 03 00 00 40 03  e|....@...@...@.
	0x0040 80 02 00 29 94 06 c0 02 b4 f8 ff 6f 85 20 40 02  ...).......o. @.
	0x0050 a0 44 00 40 65 60 c0 02 86 94 10 00 07 04 c0 02  .D.@e`..........
	0x0060 c7 00 00 29 86 fc 45 00 86 98 10 00 d4 04 49 00  ...)..E.......I.
	0x0070 86 22 40 02 c0 18 00 40 85 96 10 00 a4 00 00 2a  ."@....@.......*
	0x0080 61 00 c0 28 63 80 c0 02 20 00 00 4c 15 20 c0 02  a..(c... ..L. ..
	0x0090 00 00 00 54 94 00 15 00 15 20 c0 02 00 00 00 54  ...T..... .....T
	0x00a0 00 00 40 03                                      ..@.
	rel 20+4 t=R_CALLLOONG64 runtime.morestack_noctxt+0
	rel 144+4 t=R_CALLLOONG64 runtime.panicIndex+0
	rel 156+4 t=R_CALLLOONG64 runtime.panicIndex+0
main.call8 STEXT size=176 args=0x8 locals=0x18 funcid=0x0 align=0x0
	0x0000 00000 (p.go:24)	TEXT	main.call8(SB), ABIInternal, $24-8
	0x0000 00000 (p.go:24)	MOVV	16(g), R20
	0x0004 00004 (p.go:24)	SGTU	R3, R20, R20
	0x0008 00008 (p.go:24)	BNE	R20, 32
	0x000c 00012 (p.go:24)	MOVV	R1, R31
	0x0010 00016 (p.go:24)	MOVV	R4, 8(R3)
	0x0014 00020 (p.go:24)	CALL	runtime.morestack_noctxt(SB)
	0x0018 00024 (p.go:24)	MOVV	8(R3), R4
	0x001c 00028 (p.go:24)	JMP	0
	0x0020 00032 (p.go:24)	NOP
	0x0020 00032 (p.go:24)	MOVV	R1, -32(R3)
	0x0024 00036 (p.go:24)	ADDV	$-32, R3
	0x0028 00040 (p.go:24)	MOVV	R1, (R3)
	0x002c 00044 (p.go:24)	MOVV	$main.b-8(SP), R20
	0x0030 00048 (p.go:24)	MOVV	$main.b-1(SP), R5
	0x0034 00052 (<unknown line number>)	PCALIGN	$16
	0x0040 00064 (p.go:24)	MOVB	R0, (R20)
	0x0044 00068 (p.go:24)	ADDVU	$1, R20
	0x0048 00072 (p.go:24)	BGEU	R5, R20, 64
	0x004c 00076 (p.go:24)	SGTU	$8, R4, R5
	0x0050 00080 (p.go:24)	BEQ	R5, 160
	0x0054 00084 (p.go:24)	MOVV	R4, main.i(FP)
	0x0058 00088 (p.go:24)	MOVV	$main.b-8(SP), R5
	0x005c 00092 (p.go:24)	ADDVU	R5, R4, R6
	0x0060 00096 (p.go:24)	MOVV	R6, R4
	0x0064 00100 (p.go:24)	CALL	main.use(SB)
	0x0068 00104 (p.go:24)	MOVV	main.i(FP), R5
	0x006c 00108 (p.go:24)	SRLV	$63, R5, R6
	0x0070 00112 (p.go:24)	ADDVU	R6, R5, R5
	0x0074 00116 (p.go:24)	SRAV	$1, R5, R20
	0x0078 00120 (p.go:24)	SGTU	$8, R20, R5
	0x007c 00124 (p.go:24)	BEQ	R5, 152
	0x0080 00128 (p.go:24)	MOVV	$main.b-8(SP), R5
	0x0084 00132 (p.go:24)	ADDVU	R5, R20, R5
	0x0088 00136 (p.go:24)	MOVBU	(R5), R4
	0x008c 00140 (p.go:24)	MOVV	(R3), R1
	0x0090 00144 (p.go:24)	ADDV	$32, R3
	0x0094 00148 (p.go:24)	JMP	(R1)
	0x0098 00152 (p.go:24)	MOVV	$8, R21
	0x009c 00156 (p.go:24)	CALL	runtime.panicIndex(SB)
	0x00a0 00160 (p.go:24)	MOVV	R4, R20
	0x00a4 00164 (p.go:24)	MOVV	$8, R21
	0x00a8 00168 (p.go:24)	CALL	runtime.panicIndex(SB)
	0x00ac 00172 (p.go:24)	NOOP
	0x0000 d4 42 c0 28 94 8e 12 00 80 1a 00 44 3f 00 15 00  .B.(.......D?...
	0x0010 64 20 c0 29 00 00 00 54 64 20 c0 28 ff e7 ff 53  d .)...Td .(...S
	0x0020 61 80 ff 29 63 80 ff 02 61 00 c0 29 74 60 c0 02  a..)c...a..)t`..
	0x0030 65 7c c0 02 00 00 40 03 00 00 40 03 00 00 40 03  e|....@...@...@.
	0x0040 80 02 00 29 94 06 c0 02 b4 f8 ff 6f 85 20 40 02  ...).......o. @.
	0x0050 a0 50 00 40 64 a0 c0 29 65 60 c0 02 86 94 10 00  .P.@d..)e`......
	0x0060 c4 00 15 00 00 00 00 54 65 a0 c0 28 a6 fc 45 00  .......Te..(..E.
	0x0070 a5 98 10 00 b4 04 49 00 85 22 40 02 a0 1c 00 40  ......I.."@....@
	0x0080 65 60 c0 02 85 96 10 00 a4 00 00 2a 61 00 c0 28  e`.........*a..(
	0x0090 63 80 c0 02 20 00 00 4c 15 20 c0 02 00 00 00 54  c... ..L. .....T
	0x00a0 94 00 15 00 15 20 c0 02 00 00 00 54 00 00 40 03  ..... .....T..@.
	rel 20+4 t=R_CALLLOONG64 runtime.morestack_noctxt+0
	rel 100+4 t=R_CALLLOONG64 main.use+0
	rel 156+4 t=R_CALLLOONG64 runtime.panicIndex+0
	rel 168+4 t=R_CALLLOONG64 runtime.panicIndex+0
main.call144 STEXT size=176 args=0x8 locals=0xa0 funcid=0x0 align=0x0
	0x0000 00000 (p.go:116)	TEXT	main.call144(SB), ABIInternal, $160-8
	0x0000 00000 (p.go:116)	MOVV	16(g), R20
	0x0004 00004 (p.go:116)	ADDV	$-40, R3, R24
	0x0008 00008 (p.go:116)	SGTU	R24, R20, R20
	0x000c 00012 (p.go:116)	BNE	R20, 36
	0x0010 00016 (p.go:116)	MOVV	R1, R31
	0x0014 00020 (p.go:116)	MOVV	R4, 8(R3)
	0x0018 00024 (p.go:116)	CALL	runtime.morestack_noctxt(SB)
	0x001c 00028 (p.go:116)	MOVV	8(R3), R4
	0x0020 00032 (p.go:116)	JMP	0
	0x0024 00036 (p.go:116)	NOP
	0x0024 00036 (p.go:116)	MOVV	R1, -168(R3)
	0x0028 00040 (p.go:116)	ADDV	$-168, R3
	0x002c 00044 (p.go:116)	MOVV	R1, (R3)
	0x0030 00048 (p.go:116)	MOVV	$main.b-144(SP), R20
	0x0034 00052 (p.go:116)	MOVV	$main.b-1(SP), R5
	0x0038 00056 (<unknown line number>)	PCALIGN	$16
	0x0040 00064 (p.go:116)	MOVB	R0, (R20)
	0x0044 00068 (p.go:116)	ADDVU	$1, R20
	0x0048 00072 (p.go:116)	BGEU	R5, R20, 64
	0x004c 00076 (p.go:116)	SGTU	$144, R4, R5
	0x0050 00080 (p.go:116)	BEQ	R5, 160
	0x0054 00084 (p.go:116)	MOVV	R4, main.i(FP)
	0x0058 00088 (p.go:116)	MOVV	$main.b-144(SP), R5
	0x005c 00092 (p.go:116)	ADDVU	R5, R4, R6
	0x0060 00096 (p.go:116)	MOVV	R6, R4
	0x0064 00100 (p.go:116)	CALL	main.use(SB)
	0x0068 00104 (p.go:116)	MOVV	main.i(FP), R5
	0x006c 00108 (p.go:116)	SRLV	$63, R5, R6
	0x0070 00112 (p.go:116)	ADDVU	R6, R5, R5
	0x0074 00116 (p.go:116)	SRAV	$1, R5, R20
	0x0078 00120 (p.go:116)	SGTU	$144, R20, R5
	0x007c 00124 (p.go:116)	BEQ	R5, 152
	0x0080 00128 (p.go:116)	MOVV	$main.b-144(SP), R5
	0x0084 00132 (p.go:116)	ADDVU	R5, R20, R5
	0x0088 00136 (p.go:116)	MOVBU	(R5), R4
	0x008c 00140 (p.go:116)	MOVV	(R3), R1
	0x0090 00144 (p.go:116)	ADDV	$168, R3
	0x0094 00148 (p.go:116)	JMP	(R1)
	0x0098 00152 (p.go:116)	MOVV	$144, R21
	0x009c 00156 (p.go:116)	CALL	runtime.panicIndex(SB)
	0x00a0 00160 (p.go:116)	MOVV	R4, R20
	0x00a4 00164 (p.go:116)	MOVV	$144, R21
	0x00a8 00168 (p.go:116)	CALL	runtime.panicIndex(SB)
	0x00ac 00172 (p.go:116)	NOOP
	0x0000 d4 42 c0 28 78 60 ff 02 94 e2 12 00 80 1a 00 44  .B.(x`.........D
	0x0010 3f 00 15 00 64 20 c0 29 00 00 00 54 64 20 c0 28  ?...d .)...Td .(
	0x0020 ff e3 ff 53 61 60 fd 29 63 60 fd 02 61 00 c0 29  ...Sa`.)c`..a..)
	0x0030 74 60 c0 02 65 9c c2 02 00 00 40 03 00 00 40 03  t`..e.....@...@.
	0x0040 80 02 00 29 94 06 c0 02 b4 f8 ff 6f 85 40 42 02  ...).......o.@B.
	0x0050 a0 50 00 40 64 c0 c2 29 65 60 c0 02 86 94 10 00  .P.@d..)e`......
	0x0060 c4 00 15 00 00 00 00 54 65 c0 c2 28 a6 fc 45 00  .......Te..(..E.
	0x0070 a5 98 10 00 b4 04 49 00 85 42 42 02 a0 1c 00 40  ......I..BB....@
	0x0080 65 60 c0 02 85 96 10 00 a4 00 00 2a 61 00 c0 28  e`.........*a..(
	0x0090 63 a0 c2 02 20 00 00 4c 15 40 c2 02 00 00 00 54  c... ..L.@.....T
	0x00a0 94 00 15 00 15 40 c2 02 00 00 00 54 00 00 40 03  .....@.....T..@.
	rel 24+4 t=R_CALLLOONG64 runtime.morestack_noctxt+0
	rel 100+4 t=R_CALLLOONG64 main.use+0
	rel 156+4 t=R_CALLLOONG64 runtime.panicIndex+0
	rel 168+4 t=R_CALLLOONG64 runtime.panicIndex+0
main.call4000 STEXT size=236 args=0x8 locals=0xfb0 funcid=0x0 align=0x0
	0x0000 00000 (p.go:164)	TEXT	main.call4000(SB), ABIInternal, $4016-8
	0x0000 00000 (p.go:164)	MOVV	16(g), R20
	0x0004 00004 (p.go:164)	ADDV	$-3896, R3, R24
	0x0010 00016 (p.go:164)	SGTU	R24, R20, R20
	0x0014 00020 (p.go:164)	BNE	R20, 44
	0x0018 00024 (p.go:164)	MOVV	R1, R31
	0x001c 00028 (p.go:164)	MOVV	R4, 8(R3)
	0x0020 00032 (p.go:164)	CALL	runtime.morestack_noctxt(SB)
	0x0024 00036 (p.go:164)	MOVV	8(R3), R4
	0x0028 00040 (p.go:164)	JMP	0
	0x002c 00044 (p.go:164)	NOP
	0x002c 00044 (p.go:164)	MOVV	R1, -4024(R3)
	0x0038 00056 (p.go:164)	ADDV	$-4024, R3
	0x0044 00068 (p.go:164)	MOVV	R1, (R3)
	0x0048 00072 (p.go:164)	MOVV	$main.b-4000(SP), R20
	0x004c 00076 (p.go:164)	MOVV	$main.b-1(SP), R5
	0x0058 00088 (<unknown line number>)	PCALIGN	$16
	0x0060 00096 (p.go:164)	MOVB	R0, (R20)
	0x0064 00100 (p.go:164)	ADDVU	$1, R20
	0x0068 00104 (p.go:164)	BGEU	R5, R20, 96
	0x006c 00108 (p.go:164)	SGTU	$4000, R4, R5
	0x0074 00116 (p.go:164)	BEQ	R5, 220
	0x0078 00120 (p.go:164)	MOVV	R4, main.i(FP)
	0x0084 00132 (p.go:164)	MOVV	$main.b-4000(SP), R5
	0x0088 00136 (p.go:164)	ADDVU	R5, R4, R6
	0x008c 00140 (p.go:164)	MOVV	R6, R4
	0x0090 00144 (p.go:164)	CALL	main.use(SB)
	0x0094 00148 (p.go:164)	MOVV	main.i(FP), R5
	0x00a0 00160 (p.go:164)	SRLV	$63, R5, R6
	0x00a4 00164 (p.go:164)	ADDVU	R6, R5, R5
	0x00a8 00168 (p.go:164)	SRAV	$1, R5, R20
	0x00ac 00172 (p.go:164)	SGTU	$4000, R20, R5
	0x00b4 00180 (p.go:164)	BEQ	R5, 212
	0x00b8 00184 (p.go:164)	MOVV	$main.b-4000(SP), R5
	0x00bc 00188 (p.go:164)	ADDVU	R5, R20, R5
	0x00c0 00192 (p.go:164)	MOVBU	(R5), R4
	0x00c4 00196 (p.go:164)	MOVV	(R3), R1
	0x00c8 00200 (p.go:164)	ADDV	$4024, R3
	0x00d0 00208 (p.go:164)	JMP	(R1)
	0x00d4 00212 (p.go:164)	MOVV	$4000, R21
	0x00d8 00216 (p.go:164)	CALL	runtime.panicIndex(SB)
	0x00dc 00220 (p.go:164)	MOVV	R4, R20
	0x00e0 00224 (p.go:164)	MOVV	$4000, R21
	0x00e4 00228 (p.go:164)	CALL	runtime.panicIndex(SB)
	0x00e8 00232 (p.go:164)	NOOP
	0x0000 d4 42 c0 28 fe ff ff 15 de 23 83 03 78 f8 10 00  .B.(.....#..x...
	0x0010 94 e2 12 00 80 1a 00 44 3f 00 15 00 64 20 c0 29  .......D?...d .)
	0x0020 00 00 00 54 64 20 c0 28 ff db ff 53 fe ff ff 15  ...Td .(...S....
	0x0030 de 8f 10 00 c1 23 c1 29 fe ff ff 15 de 23 81 03  .....#.).....#..
	0x0040 63 f8 10 00 61 00 c0 29 74 60 c0 02 1e 00 00 14  c...a..)t`......
	0x0050 de df be 03 65 f8 10 00 00 00 40 03 00 00 40 03  ....e.....@...@.
	0x0060 80 02 00 29 94 06 c0 02 b4 f8 ff 6f 1e 80 be 03  ...).......o....
	0x0070 85 f8 12 00 a0 68 00 40 3e 00 00 14 de 8f 10 00  .....h.@>.......
	0x0080 c4 03 ff 29 65 60 c0 02 86 94 10 00 c4 00 15 00  ...)e`..........
	0x0090 00 00 00 54 3e 00 00 14 de 8f 10 00 c5 03 ff 28  ...T>..........(
	0x00a0 a6 fc 45 00 a5 98 10 00 b4 04 49 00 1e 80 be 03  ..E.......I.....
	0x00b0 85 fa 12 00 a0 20 00 40 65 60 c0 02 85 96 10 00  ..... .@e`......
	0x00c0 a4 00 00 2a 61 00 c0 28 1e e0 be 03 63 f8 10 00  ...*a..(....c...
	0x00d0 20 00 00 4c 15 80 be 03 00 00 00 54 94 00 15 00   ..L.......T....
	0x00e0 15 80 be 03 00 00 00 54 00 00 40 03              .......T..@.
	rel 32+4 t=R_CALLLOONG64 runtime.morestack_noctxt+0
	rel 144+4 t=R_CALLLOONG64 main.use+0
	rel 216+4 t=R_CALLLOONG64 runtime.panicIndex+0
	rel 228+4 t=R_CALLLOONG64 runtime.panicIndex+0
main.call5000 STEXT size=272 args=0x8 locals=0x1398 funcid=0x0 align=0x0
	0x0000 00000 (p.go:304)	TEXT	main.call5000(SB), ABIInternal, $5016-8
	0x0000 00000 (p.go:304)	MOVV	16(g), R20
	0x0004 00004 (p.go:304)	SGTU	$4896, R3, R24
	0x0010 00016 (p.go:304)	BNE	R24, 40
	0x0014 00020 (p.go:304)	ADDV	$-4896, R3, R24
	0x0020 00032 (p.go:304)	SGTU	R24, R20, R20
	0x0024 00036 (p.go:304)	BNE	R20, 60
	0x0028 00040 (p.go:304)	MOVV	R1, R31
	0x002c 00044 (p.go:304)	MOVV	R4, 8(R3)
	0x0030 00048 (p.go:304)	CALL	runtime.morestack_noctxt(SB)
	0x0034 00052 (p.go:304)	MOVV	8(R3), R4
	0x0038 00056 (p.go:304)	JMP	0
	0x003c 00060 (p.go:304)	NOP
	0x003c 00060 (p.go:304)	MOVV	R1, -5024(R3)
	0x0048 00072 (p.go:304)	ADDV	$-5024, R3
	0x0054 00084 (p.go:304)	MOVV	R1, (R3)
	0x0058 00088 (p.go:304)	MOVV	$main.b-5000(SP), R20
	0x005c 00092 (p.go:304)	MOVV	$main.b-1(SP), R5
	0x0068 00104 (<unknown line number>)	PCALIGN	$16
	0x0070 00112 (p.go:304)	MOVB	R0, (R20)
	0x0074 00116 (p.go:304)	ADDVU	$1, R20
	0x0078 00120 (p.go:304)	BGEU	R5, R20, 112
	0x007c 00124 (p.go:304)	SGTU	$5000, R4, R5
	0x0088 00136 (p.go:304)	BEQ	R5, 252
	0x008c 00140 (p.go:304)	MOVV	R4, main.i(FP)
	0x0098 00152 (p.go:304)	MOVV	$main.b-5000(SP), R5
	0x009c 00156 (p.go:304)	ADDVU	R5, R4, R6
	0x00a0 00160 (p.go:304)	MOVV	R6, R4
	0x00a4 00164 (p.go:304)	CALL	main.use(SB)
	0x00a8 00168 (p.go:304)	MOVV	main.i(FP), R5
	0x00b4 00180 (p.go:304)	SRLV	$63, R5, R6
	0x00b8 00184 (p.go:304)	ADDVU	R6, R5, R5
	0x00bc 00188 (p.go:304)	SRAV	$1, R5, R20
	0x00c0 00192 (p.go:304)	SGTU	$5000, R20, R5
	0x00cc 00204 (p.go:304)	BEQ	R5, 240
	0x00d0 00208 (p.go:304)	MOVV	$main.b-5000(SP), R5
	0x00d4 00212 (p.go:304)	ADDVU	R5, R20, R5
	0x00d8 00216 (p.go:304)	MOVBU	(R5), R4
	0x00dc 00220 (p.go:304)	MOVV	(R3), R1
	0x00e0 00224 (p.go:304)	ADDV	$5024, R3
	0x00ec 00236 (p.go:304)	JMP	(R1)
	0x00f0 00240 (p.go:304)	MOVV	$5000, R21
	0x00f8 00248 (p.go:304)	CALL	runtime.panicIndex(SB)
	0x00fc 00252 (p.go:304)	MOVV	R4, R20
	0x0100 00256 (p.go:304)	MOVV	$5000, R21
	0x0108 00264 (p.go:304)	CALL	runtime.panicIndex(SB)
	0x010c 00268 (p.go:304)	NOOP
	0x0000 d4 42 c0 28 3e 00 00 14 de 83 8c 03 78 f8 12 00  .B.(>.......x...
	0x0010 00 1b 00 44 de ff ff 15 de 83 b3 03 78 f8 10 00  ...D........x...
	0x0020 94 e2 12 00 80 1a 00 44 3f 00 15 00 64 20 c0 29  .......D?...d .)
	0x0030 00 00 00 54 64 20 c0 28 ff cb ff 53 fe ff ff 15  ...Td .(...S....
	0x0040 de 8f 10 00 c1 83 f1 29 de ff ff 15 de 83 b1 03  .......)........
	0x0050 63 f8 10 00 61 00 c0 29 74 60 c0 02 3e 00 00 14  c...a..)t`..>...
	0x0060 de 7f 8e 03 65 f8 10 00 00 00 40 03 00 00 40 03  ....e.....@...@.
	0x0070 80 02 00 29 94 06 c0 02 b4 f8 ff 6f 3e 00 00 14  ...).......o>...
	0x0080 de 23 8e 03 85 f8 12 00 a0 74 00 40 3e 00 00 14  .#.......t.@>...
	0x0090 de 8f 10 00 c4 a3 ce 29 65 60 c0 02 86 94 10 00  .......)e`......
	0x00a0 c4 00 15 00 00 00 00 54 3e 00 00 14 de 8f 10 00  .......T>.......
	0x00b0 c5 a3 ce 28 a6 fc 45 00 a5 98 10 00 b4 04 49 00  ...(..E.......I.
	0x00c0 3e 00 00 14 de 23 8e 03 85 fa 12 00 a0 24 00 40  >....#.......$.@
	0x00d0 65 60 c0 02 85 96 10 00 a4 00 00 2a 61 00 c0 28  e`.........*a..(
	0x00e0 3e 00 00 14 de 83 8e 03 63 f8 10 00 20 00 00 4c  >.......c... ..L
	0x00f0 35 00 00 14 b5 22 8e 03 00 00 00 54 94 00 15 00  5....".....T....
	0x0100 35 00 00 14 b5 22 8e 03 00 00 00 54 00 00 40 03  5....".....T..@.
	rel 48+4 t=R_CALLLOONG64 runtime.morestack_noctxt+0
	rel 164+4 t=R_CALLLOONG64 main.use+0
	rel 248+4 t=R_CALLLOONG64 runtime.panicIndex+0
	rel 264+4 t=R_CALLLOONG64 runtime.panicIndex+0
main.call66000 STEXT size=272 args=0x8 locals=0x101e0 funcid=0x0 align=0x0
	0x0000 00000 (p.go:344)	TEXT	main.call66000(SB), ABIInternal, $66016-8
	0x0000 00000 (p.go:344)	MOVV	16(g), R20
	0x0004 00004 (p.go:344)	SGTU	$65896, R3, R24
	0x0010 00016 (p.go:344)	BNE	R24, 40
	0x0014 00020 (p.go:344)	ADDV	$-65896, R3, R24
	0x0020 00032 (p.go:344)	SGTU	R24, R20, R20
	0x0024 00036 (p.go:344)	BNE	R20, 60
	0x0028 00040 (p.go:344)	MOVV	R1, R31
	0x002c 00044 (p.go:344)	MOVV	R4, 8(R3)
	0x0030 00048 (p.go:344)	CALL	runtime.morestack_noctxt(SB)
	0x0034 00052 (p.go:344)	MOVV	8(R3), R4
	0x0038 00056 (p.go:344)	JMP	0
	0x003c 00060 (p.go:344)	NOP
	0x003c 00060 (p.go:344)	MOVV	R1, -66024(R3)
	0x0048 00072 (p.go:344)	ADDV	$-66024, R3
	0x0054 00084 (p.go:344)	MOVV	R1, (R3)
	0x0058 00088 (p.go:344)	MOVV	$main.b-66000(SP), R20
	0x005c 00092 (p.go:344)	MOVV	$main.b-1(SP), R5
	0x0068 00104 (<unknown line number>)	PCALIGN	$16
	0x0070 00112 (p.go:344)	MOVB	R0, (R20)
	0x0074 00116 (p.go:344)	ADDVU	$1, R20
	0x0078 00120 (p.go:344)	BGEU	R5, R20, 112
	0x007c 00124 (p.go:344)	SGTU	$66000, R4, R5
	0x0088 00136 (p.go:344)	BEQ	R5, 252
	0x008c 00140 (p.go:344)	MOVV	R4, main.i(FP)
	0x0098 00152 (p.go:344)	MOVV	$main.b-66000(SP), R5
	0x009c 00156 (p.go:344)	ADDVU	R5, R4, R6
	0x00a0 00160 (p.go:344)	MOVV	R6, R4
	0x00a4 00164 (p.go:344)	CALL	main.use(SB)
	0x00a8 00168 (p.go:344)	MOVV	main.i(FP), R5
	0x00b4 00180 (p.go:344)	SRLV	$63, R5, R6
	0x00b8 00184 (p.go:344)	ADDVU	R6, R5, R5
	0x00bc 00188 (p.go:344)	SRAV	$1, R5, R20
	0x00c0 00192 (p.go:344)	SGTU	$66000, R20, R5
	0x00cc 00204 (p.go:344)	BEQ	R5, 240
	0x00d0 00208 (p.go:344)	MOVV	$main.b-66000(SP), R5
	0x00d4 00212 (p.go:344)	ADDVU	R5, R20, R5
	0x00d8 00216 (p.go:344)	MOVBU	(R5), R4
	0x00dc 00220 (p.go:344)	MOVV	(R3), R1
	0x00e0 00224 (p.go:344)	ADDV	$66024, R3
	0x00ec 00236 (p.go:344)	JMP	(R1)
	0x00f0 00240 (p.go:344)	MOVV	$66000, R21
	0x00f8 00248 (p.go:344)	CALL	runtime.panicIndex(SB)
	0x00fc 00252 (p.go:344)	MOVV	R4, R20
	0x0100 00256 (p.go:344)	MOVV	$66000, R21
	0x0108 00264 (p.go:344)	CALL	runtime.panicIndex(SB)
	0x010c 00268 (p.go:344)	NOOP
	0x0000 d4 42 c0 28 1e 02 00 14 de a3 85 03 78 f8 12 00  .B.(........x...
	0x0010 00 1b 00 44 fe fd ff 15 de 63 ba 03 78 f8 10 00  ...D.....c..x...
	0x0020 94 e2 12 00 80 1a 00 44 3f 00 15 00 64 20 c0 29  .......D?...d .)
	0x0030 00 00 00 54 64 20 c0 28 ff cb ff 53 1e fe ff 15  ...Td .(...S....
	0x0040 de 8f 10 00 c1 63 f8 29 fe fd ff 15 de 63 b8 03  .....c.).....c..
	0x0050 63 f8 10 00 61 00 c0 29 74 60 c0 02 1e 02 00 14  c...a..)t`......
	0x0060 de 9f 87 03 65 f8 10 00 00 00 40 03 00 00 40 03  ....e.....@...@.
	0x0070 80 02 00 29 94 06 c0 02 b4 f8 ff 6f 1e 02 00 14  ...).......o....
	0x0080 de 43 87 03 85 f8 12 00 a0 74 00 40 1e 02 00 14  .C.......t.@....
	0x0090 de 8f 10 00 c4 c3 c7 29 65 60 c0 02 86 94 10 00  .......)e`......
	0x00a0 c4 00 15 00 00 00 00 54 1e 02 00 14 de 8f 10 00  .......T........
	0x00b0 c5 c3 c7 28 a6 fc 45 00 a5 98 10 00 b4 04 49 00  ...(..E.......I.
	0x00c0 1e 02 00 14 de 43 87 03 85 fa 12 00 a0 24 00 40  .....C.......$.@
	0x00d0 65 60 c0 02 85 96 10 00 a4 00 00 2a 61 00 c0 28  e`.........*a..(
	0x00e0 1e 02 00 14 de a3 87 03 63 f8 10 00 20 00 00 4c  ........c... ..L
	0x00f0 15 02 00 14 b5 42 87 03 00 00 00 54 94 00 15 00  .....B.....T....
	0x0100 15 02 00 14 b5 42 87 03 00 00 00 54 00 00 40 03  .....B.....T..@.
	rel 48+4 t=R_CALLLOONG64 runtime.morestack_noctxt+0
	rel 164+4 t=R_CALLLOONG64 main.use+0
	rel 248+4 t=R_CALLLOONG64 runtime.panicIndex+0
	rel 264+4 t=R_CALLLOONG64 runtime.panicIndex+0
main.work0 STEXT size=60 args=0x0 locals=0x8 funcid=0x0 align=0x0
	0x0000 00000 (p.go:353)	TEXT	main.work0(SB), ABIInternal, $8-0
	0x0000 00000 (p.go:353)	MOVV	16(g), R20
	0x0004 00004 (p.go:353)	SGTU	R3, R20, R20
	0x0008 00008 (p.go:353)	BNE	R20, 24
	0x000c 00012 (p.go:353)	MOVV	R1, R31
	0x0010 00016 (p.go:353)	CALL	runtime.morestack_noctxt(SB)
	0x0014 00020 (p.go:353)	JMP	0
	0x0018 00024 (p.go:353)	NOP
	0x0018 00024 (p.go:353)	MOVV	R1, -16(R3)
	0x001c 00028 (p.go:353)	ADDV	$-16, R3
	0x0020 00032 (p.go:353)	MOVV	R1, (R3)
	0x0024 00036 (p.go:353)	MOVV	main.sink(SB), R4
	0x002c 00044 (p.go:353)	CALL	main.use(SB)
	0x0030 00048 (p.go:353)	MOVV	(R3), R1
	0x0034 00052 (p.go:353)	ADDV	$16, R3
	0x0038 00056 (p.go:353)	JMP	(R1)
	0x0000 d4 42 c0 28 94 8e 12 00 80 12 00 44 3f 00 15 00  .B.(.......D?...
	0x0010 00 00 00 54 ff ef ff 53 61 c0 ff 29 63 c0 ff 02  ...T...Sa..)c...
	0x0020 61 00 c0 29 1e 00 00 1a c4 03 c0 28 00 00 00 54  a..).......(...T
	0x0030 61 00 c0 28 63 40 c0 02 20 00 00 4c              a..(c@.. ..L
	rel 16+4 t=R_CALLLOONG64 runtime.morestack_noctxt+0
	rel 36+4 t=R_LOONG64_ADDR_HI main.sink+0
	rel 40+4 t=R_LOONG64_ADDR_LO main.sink+0
	rel 44+4 t=R_CALLLOONG64 main.use+0
main.gos STEXT size=324 args=0x18 locals=0x20 funcid=0x0 align=0x0
	0x0000 00000 (p.go:356)	TEXT	main.gos(SB), ABIInternal, $32-24
	0x0000 00000 (p.go:356)	MOVV	16(g), R20
	0x0004 00004 (p.go:356)	SGTU	R3, R20, R20
	0x0008 00008 (p.go:356)	BNE	R20, 48
	0x000c 00012 (p.go:356)	MOVV	R1, R31
	0x0010 00016 (p.go:356)	MOVV	R4, 8(R3)
	0x0014 00020 (p.go:356)	MOVV	R5, 16(R3)
	0x0018 00024 (p.go:356)	MOVV	R6, 24(R3)
	0x001c 00028 (p.go:356)	CALL	runtime.morestack_noctxt(SB)
	0x0020 00032 (p.go:356)	MOVV	8(R3), R4
	0x0024 00036 (p.go:356)	MOVV	16(R3), R5
	0x0028 00040 (p.go:356)	MOVV	24(R3), R6
	0x002c 00044 (p.go:356)	JMP	0
	0x0030 00048 (p.go:356)	NOP
	0x0030 00048 (p.go:356)	MOVV	R1, -40(R3)
	0x0034 00052 (p.go:356)	ADDV	$-40, R3
	0x0038 00056 (p.go:356)	MOVV	R1, (R3)
	0x003c 00060 (p.go:362)	MOVV	R4, main.x(FP)
	0x0040 00064 (p.go:362)	MOVV	R6, main.s+16(FP)
	0x0044 00068 (p.go:362)	MOVV	R5, main.s+8(FP)
	0x0048 00072 (p.go:357)	MOVV	$main.work0·f(SB), R4
	0x0050 00080 (p.go:357)	CALL	runtime.newproc(SB)
	0x0054 00084 (p.go:358)	MOVV	$type:noalg.struct { F uintptr; X0 int; X1 string }(SB), R4
	0x005c 00092 (p.go:358)	CALL	runtime.newobject(SB)
	0x0060 00096 (p.go:358)	MOVV	$main.gos.gowrap1(SB), R5
	0x0068 00104 (p.go:358)	MOVV	R5, (R4)
	0x006c 00108 (p.go:358)	MOVV	main.x(FP), R5
	0x0070 00112 (p.go:358)	MOVV	R5, 8(R4)
	0x0074 00116 (p.go:358)	MOVV	main.s+16(FP), R6
	0x0078 00120 (p.go:358)	MOVV	R6, 24(R4)
	0x007c 00124 (p.go:358)	MOVWU	runtime.writeBarrier(SB), R6
	0x0084 00132 (p.go:358)	BNE	R6, 144
	0x0088 00136 (p.go:358)	MOVV	main.s+8(FP), R6
	0x008c 00140 (p.go:358)	JMP	156
	0x0090 00144 (p.go:358)	CALL	runtime.gcWriteBarrier1(SB)
	0x0094 00148 (p.go:358)	MOVV	main.s+8(FP), R6
	0x0098 00152 (p.go:358)	MOVV	R6, (R29)
	0x009c 00156 (p.go:358)	MOVV	R6, 16(R4)
	0x00a0 00160 (p.go:358)	CALL	runtime.newproc(SB)
	0x00a4 00164 (p.go:359)	MOVV	$type:noalg.struct { F uintptr; X0 int }(SB), R4
	0x00ac 00172 (p.go:359)	CALL	runtime.newobject(SB)
	0x00b0 00176 (p.go:359)	MOVV	$main.gos.func1(SB), R5
	0x00b8 00184 (p.go:359)	MOVV	R5, (R4)
	0x00bc 00188 (p.go:359)	MOVV	main.x(FP), R5
	0x00c0 00192 (p.go:359)	MOVV	R5, 8(R4)
	0x00c4 00196 (p.go:359)	CALL	runtime.newproc(SB)
	0x00c8 00200 (p.go:360)	MOVV	$type:noalg.struct { F uintptr; X0 int }(SB), R4
	0x00d0 00208 (p.go:360)	CALL	runtime.newobject(SB)
	0x00d4 00212 (p.go:360)	MOVV	R4, main..autotmp_9-8(SP)
	0x00d8 00216 (p.go:360)	MOVV	$main.gos.func2(SB), R5
	0x00e0 00224 (p.go:360)	MOVV	R5, (R4)
	0x00e4 00228 (p.go:360)	MOVV	main.x(FP), R5
	0x00e8 00232 (p.go:360)	MOVV	R5, 8(R4)
	0x00ec 00236 (p.go:360)	MOVV	$type:noalg.struct { F uintptr; X0 func(int) }(SB), R4
	0x00f4 00244 (p.go:360)	CALL	runtime.newobject(SB)
	0x00f8 00248 (p.go:360)	MOVV	$main.gos.gowrap2(SB), R5
	0x0100 00256 (p.go:360)	MOVV	R5, (R4)
	0x0104 00260 (p.go:360)	MOVWU	runtime.writeBarrier(SB), R5
	0x010c 00268 (p.go:360)	BNE	R5, 280
	0x0110 00272 (p.go:360)	MOVV	main..autotmp_9-8(SP), R5
	0x0114 00276 (p.go:360)	JMP	292
	0x0118 00280 (p.go:360)	CALL	runtime.gcWriteBarrier1(SB)
	0x011c 00284 (p.go:360)	MOVV	main..autotmp_9-8(SP), R5
	0x0120 00288 (p.go:360)	MOVV	R5, (R29)
	0x0124 00292 (p.go:360)	MOVV	R5, 8(R4)
	0x0128 00296 (p.go:360)	CALL	runtime.newproc(SB)
	0x012c 00300 (p.go:361)	MOVV	$main.gos.func3·f(SB), R4
	0x0134 00308 (p.go:361)	CALL	runtime.newproc(SB)
	0x0138 00312 (p.go:362)	MOVV	(R3), R1
	0x013c 00316 (p.go:362)	ADDV	$40, R3
	0x0140 00320 (p.go:362)	JMP	(R1)
	0x0000 d4 42 c0 28 94 8e 12 00 80 2a 00 44 3f 00 15 00  .B.(.....*.D?...
	0x0010 64 20 c0 29 65 40 c0 29 66 60 c0 29 00 00 00 54  d .)e@.)f`.)...T
	0x0020 64 20 c0 28 65 40 c0 28 66 60 c0 28 ff d7 ff 53  d .(e@.(f`.(...S
	0x0030 61 60 ff 29 63 60 ff 02 61 00 c0 29 64 c0 c0 29  a`.)c`..a..)d..)
	0x0040 66 00 c1 29 65 e0 c0 29 04 00 00 1a 84 00 c0 02  f..)e..)........
	0x0050 00 00 00 54 04 00 00 1a 84 00 c0 02 00 00 00 54  ...T...........T
	0x0060 05 00 00 1a a5 00 c0 02 85 00 c0 29 65 c0 c0 28  ...........)e..(
	0x0070 85 20 c0 29 66 00 c1 28 86 60 c0 29 1e 00 00 1a  . .)f..(.`.)....
	0x0080 c6 03 80 2a c0 0c 00 44 66 e0 c0 28 00 10 00 50  ...*...Df..(...P
	0x0090 00 00 00 54 66 e0 c0 28 a6 03 c0 29 86 40 c0 29  ...Tf..(...).@.)
	0x00a0 00 00 00 54 04 00 00 1a 84 00 c0 02 00 00 00 54  ...T...........T
	0x00b0 05 00 00 1a a5 00 c0 02 85 00 c0 29 65 c0 c0 28  ...........)e..(
	0x00c0 85 20 c0 29 00 00 00 54 04 00 00 1a 84 00 c0 02  . .)...T........
	0x00d0 00 00 00 54 64 80 c0 29 05 00 00 1a a5 00 c0 02  ...Td..)........
	0x00e0 85 00 c0 29 65 c0 c0 28 85 20 c0 29 04 00 00 1a  ...)e..(. .)....
	0x00f0 84 00 c0 02 00 00 00 54 05 00 00 1a a5 00 c0 02  .......T........
	0x0100 85 00 c0 29 1e 00 00 1a c5 03 80 2a a0 0c 00 44  ...).......*...D
	0x0110 65 80 c0 28 00 10 00 50 00 00 00 54 65 80 c0 28  e..(...P...Te..(
	0x0120 a5 03 c0 29 85 20 c0 29 00 00 00 54 04 00 00 1a  ...). .)...T....
	0x0130 84 00 c0 02 00 00 00 54 61 00 c0 28 63 a0 c0 02  .......Ta..(c...
	0x0140 20 00 00 4c                                       ..L
	rel 28+4 t=R_CALLLOONG64 runtime.morestack_noctxt+0
	rel 72+4 t=R_LOONG64_ADDR_HI main.work0·f+0
	rel 76+4 t=R_LOONG64_ADDR_LO main.work0·f+0
	rel 80+4 t=R_CALLLOONG64 runtime.newproc+0
	rel 84+4 t=R_LOONG64_ADDR_HI type:noalg.struct { F uintptr; X0 int; X1 string }+0
	rel 88+4 t=R_LOONG64_ADDR_LO type:noalg.struct { F uintptr; X0 int; X1 string }+0
	rel 92+4 t=R_CALLLOONG64 runtime.newobject+0
	rel 96+4 t=R_LOONG64_ADDR_HI main.gos.gowrap1+0
	rel 100+4 t=R_LOONG64_ADDR_LO main.gos.gowrap1+0
	rel 124+4 t=R_LOONG64_ADDR_HI runtime.writeBarrier+0
	rel 128+4 t=R_LOONG64_ADDR_LO runtime.writeBarrier+0
	rel 144+4 t=R_CALLLOONG64 runtime.gcWriteBarrier1+0
	rel 160+4 t=R_CALLLOONG64 runtime.newproc+0
	rel 164+4 t=R_LOONG64_ADDR_HI type:noalg.struct { F uintptr; X0 int }+0
	rel 168+4 t=R_LOONG64_ADDR_LO type:noalg.struct { F uintptr; X0 int }+0
	rel 172+4 t=R_CALLLOONG64 runtime.newobject+0
	rel 176+4 t=R_LOONG64_ADDR_HI main.gos.func1+0
	rel 180+4 t=R_LOONG64_ADDR_LO main.gos.func1+0
	rel 196+4 t=R_CALLLOONG64 runtime.newproc+0
	rel 200+4 t=R_LOONG64_ADDR_HI type:noalg.struct { F uintptr; X0 int }+0
	rel 204+4 t=R_LOONG64_ADDR_LO type:noalg.struct { F uintptr; X0 int }+0
	rel 208+4 t=R_CALLLOONG64 runtime.newobject+0
	rel 216+4 t=R_LOONG64_ADDR_HI main.gos.func2+0
	rel 220+4 t=R_LOONG64_ADDR_LO main.gos.func2+0
	rel 236+4 t=R_LOONG64_ADDR_HI type:noalg.struct { F uintptr; X0 func(int) }+0
	rel 240+4 t=R_LOONG64_ADDR_LO type:noalg.struct { F uintptr; X0 func(int) }+0
	rel 244+4 t=R_CALLLOONG64 runtime.newobject+0
	rel 248+4 t=R_LOONG64_ADDR_HI main.gos.gowrap2+0
	rel 252+4 t=R_LOONG64_ADDR_LO main.gos.gowrap2+0
	rel 260+4 t=R_LOONG64_ADDR_HI runtime.writeBarrier+0
	rel 264+4 t=R_LOONG64_ADDR_LO runtime.writeBarrier+0
	rel 280+4 t=R_CALLLOONG64 runtime.gcWriteBarrier1+0
	rel 296+4 t=R_CALLLOONG64 runtime.newproc+0
	rel 300+4 t=R_LOONG64_ADDR_HI main.gos.func3·f+0
	rel 304+4 t=R_LOONG64_ADDR_LO main.gos.func3·f+0
	rel 308+4 t=R_CALLLOONG64 runtime.newproc+0
