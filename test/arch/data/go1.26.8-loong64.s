main.use STEXT nosplit size=4 args=0x8 locals=0x0 funcid=0x0 align=0x0 leaf
	0x0000 00000 (p.go:11)	TEXT	main.use(SB), NOSPLIT|LEAF|NOFRAME|ABIInternal, $-8-8
	0x0000 00000 (p.go:11)	JMP	(R1)
	0x0000 20 00 00 4c                                       ..L
main.leaf8 STEXT size=96 args=0x8 locals=0x8 funcid=0x0 align=0x0
	0x0000 00000 (p.go:22)	TEXT	main.leaf8(SB), ABIInternal, $8-8
	0x0000 00000 (p.go:22)	MOVV	16(g), R20
	0x0004 00004 (p.go:22)	SGTU	R3, R20, R20
	0x0008 00008 (p.go:22)	BEQ	R20, 76
	0x000c 00012 (p.go:22)	MOVV	R1, -16(R3)
	0x0010 00016 (p.go:22)	ADDV	$-16, R3
	0x0014 00020 (p.go:22)	MOVV	R1, (R3)
	0x0018 00024 (p.go:22)	MOVV	R0, main.b-8(SP)
	0x001c 00028 (p.go:22)	MOVV	$8, R5
	0x0020 00032 (p.go:22)	BGEU	R4, R5, 68
	0x0024 00036 (p.go:22)	MOVV	$1, R5
	0x0028 00040 (p.go:22)	MOVV	$main.b-8(SP), R6
	0x002c 00044 (p.go:22)	MOVB	R5, (R6)(R4)
	0x0030 00048 (p.go:22)	SRLV	$1, R4, R5
	0x0034 00052 (p.go:22)	MOVBU	(R6)(R5), R4
	0x0038 00056 (p.go:22)	MOVV	(R3), R1
	0x003c 00060 (p.go:22)	ADDV	$16, R3
	0x0040 00064 (p.go:22)	JMP	(R1)
	0x0044 00068 (p.go:22)	CALL	runtime.panicBounds(SB)
	0x0048 00072 (p.go:22)	NOOP
	0x004c 00076 (p.go:22)	NOP
	0x004c 00076 (p.go:22)	MOVV	R4, 8(R3)
	0x0050 00080 (p.go:22)	MOVV	R1, R31
	0x0054 00084 (p.go:22)	CALL	runtime.morestack_noctxt(SB)
	0x0058 00088 (p.go:22)	MOVV	8(R3), R4
	0x005c 00092 (p.go:22)	JMP	0
	0x0000 d4 42 c0 28 94 8e 12 00 80 46 00 40 61 c0 ff 29  .B.(.....F.@a..)
	0x0010 63 c0 ff 02 61 00 c0 29 60 20 c0 29 05 20 80 03  c...a..)` .). ..
	0x0020 85 24 00 6c 05 04 80 03 66 20 c0 02 c5 10 10 38  .$.l....f .....8
	0x0030 85 04 45 00 c4 14 20 38 61 00 c0 28 63 40 c0 02  ..E... 8a..(c@..
	0x0040 20 00 00 4c 00 00 00 54 00 00 40 03 64 20 c0 29   ..L...T..@.d .)
	0x0050 3f 00 15 00 00 00 00 54 64 20 c0 28 ff a7 ff 53  ?......Td .(...S
	rel 68+4 t=R_CALLLOONG64 runtime.panicBounds+0
	rel 84+4 t=R_CALLLOONG64 runtime.morestack_noctxt+0
main.call8 STEXT size=108 args=0x8 locals=0x10 funcid=0x0 align=0x0
	0x0000 00000 (p.go:24)	TEXT	main.call8(SB), ABIInternal, $16-8
	0x0000 00000 (p.go:24)	MOVV	16(g), R20
	0x0004 00004 (p.go:24)	SGTU	R3, R20, R20
	0x0008 00008 (p.go:24)	BEQ	R20, 88
	0x000c 00012 (p.go:24)	MOVV	R1, -24(R3)
	0x0010 00016 (p.go:24)	ADDV	$-24, R3
	0x0014 00020 (p.go:24)	MOVV	R1, (R3)
	0x0018 00024 (p.go:24)	MOVV	R0, main.b-8(SP)
	0x001c 00028 (p.go:24)	MOVV	$8, R5
	0x0020 00032 (p.go:24)	BGEU	R4, R5, 80
	0x0024 00036 (p.go:24)	MOVV	R4, main.i(FP)
	0x0028 00040 (p.go:24)	MOVV	$main.b-8(SP), R5
	0x002c 00044 (p.go:24)	ADDVU	R4, R5, R4
	0x0030 00048 (p.go:24)	CALL	main.use(SB)
	0x0034 00052 (p.go:24)	MOVV	main.i(FP), R5
	0x0038 00056 (p.go:24)	SRLV	$1, R5, R5
	0x003c 00060 (p.go:24)	MOVV	$main.b-8(SP), R6
	0x0040 00064 (p.go:24)	MOVBU	(R6)(R5), R4
	0x0044 00068 (p.go:24)	MOVV	(R3), R1
	0x0048 00072 (p.go:24)	ADDV	$24, R3
	0x004c 00076 (p.go:24)	JMP	(R1)
	0x0050 00080 (p.go:24)	CALL	runtime.panicBounds(SB)
	0x0054 00084 (p.go:24)	NOOP
	0x0058 00088 (p.go:24)	NOP
	0x0058 00088 (p.go:24)	MOVV	R4, 8(R3)
	0x005c 00092 (p.go:24)	MOVV	R1, R31
	0x0060 00096 (p.go:24)	CALL	runtime.morestack_noctxt(SB)
	0x0064 00100 (p.go:24)	MOVV	8(R3), R4
	0x0068 00104 (p.go:24)	JMP	0
	0x0000 d4 42 c0 28 94 8e 12 00 80 52 00 40 61 a0 ff 29  .B.(.....R.@a..)
	0x0010 63 a0 ff 02 61 00 c0 29 60 40 c0 29 05 20 80 03  c...a..)`@.). ..
	0x0020 85 30 00 6c 64 80 c0 29 65 40 c0 02 a4 90 10 00  .0.ld..)e@......
	0x0030 00 00 00 54 65 80 c0 28 a5 04 45 00 66 40 c0 02  ...Te..(..E.f@..
	0x0040 c4 14 20 38 61 00 c0 28 63 60 c0 02 20 00 00 4c  .. 8a..(c`.. ..L
	0x0050 00 00 00 54 00 00 40 03 64 20 c0 29 3f 00 15 00  ...T..@.d .)?...
	0x0060 00 00 00 54 64 20 c0 28 ff 9b ff 53              ...Td .(...S
	rel 48+4 t=R_CALLLOONG64 main.use+0
	rel 80+4 t=R_CALLLOONG64 runtime.panicBounds+0
	rel 96+4 t=R_CALLLOONG64 runtime.morestack_noctxt+0
main.call144 STEXT size=184 args=0x8 locals=0x98 funcid=0x0 align=0x0
	0x0000 00000 (p.go:116)	TEXT	main.call144(SB), ABIInternal, $152-8
	0x0000 00000 (p.go:116)	MOVV	16(g), R20
	0x0004 00004 (p.go:116)	ADDV	$-32, R3, R24
	0x0008 00008 (p.go:116)	SGTU	R24, R20, R20
	0x000c 00012 (p.go:116)	BEQ	R20, 164
	0x0010 00016 (p.go:116)	MOVV	R1, -160(R3)
	0x0014 00020 (p.go:116)	ADDV	$-160, R3
	0x0018 00024 (p.go:116)	MOVV	R1, (R3)
	0x001c 00028 (p.go:116)	MOVV	$main.b-144(SP), R5
	0x0020 00032 (p.go:116)	MOVV	R0, (R5)
	0x0024 00036 (p.go:116)	MOVV	R0, 8(R5)
	0x0028 00040 (p.go:116)	MOVV	R0, 16(R5)
	0x002c 00044 (p.go:116)	MOVV	R0, 24(R5)
	0x0030 00048 (p.go:116)	MOVV	R0, 32(R5)
	0x0034 00052 (p.go:116)	MOVV	R0, 40(R5)
	0x0038 00056 (p.go:116)	MOVV	R0, 48(R5)
	0x003c 00060 (p.go:116)	MOVV	R0, 56(R5)
	0x0040 00064 (p.go:116)	MOVV	R0, 64(R5)
	0x0044 00068 (p.go:116)	MOVV	R0, 72(R5)
	0x0048 00072 (p.go:116)	MOVV	R0, 80(R5)
	0x004c 00076 (p.go:116)	MOVV	R0, 88(R5)
	0x0050 00080 (p.go:116)	MOVV	R0, 96(R5)
	0x0054 00084 (p.go:116)	MOVV	R0, 104(R5)
	0x0058 00088 (p.go:116)	MOVV	R0, 112(R5)
	0x005c 00092 (p.go:116)	MOVV	R0, 120(R5)
	0x0060 00096 (p.go:116)	MOVV	R0, 128(R5)
	0x0064 00100 (p.go:116)	MOVV	R0, 136(R5)
	0x0068 00104 (p.go:116)	MOVV	$144, R6
	0x006c 00108 (p.go:116)	BGEU	R4, R6, 152
	0x0070 00112 (p.go:116)	MOVV	R4, main.i(FP)
	0x0074 00116 (p.go:116)	ADDVU	R4, R5, R4
	0x0078 00120 (p.go:116)	CALL	main.use(SB)
	0x007c 00124 (p.go:116)	MOVV	main.i(FP), R5
	0x0080 00128 (p.go:116)	SRLV	$1, R5, R5
	0x0084 00132 (p.go:116)	MOVV	$main.b-144(SP), R6
	0x0088 00136 (p.go:116)	MOVBU	(R6)(R5), R4
	0x008c 00140 (p.go:116)	MOVV	(R3), R1
	0x0090 00144 (p.go:116)	ADDV	$160, R3
	0x0094 00148 (p.go:116)	JMP	(R1)
	0x0098 00152 (p.go:116)	MOVV	$144, R5
	0x009c 00156 (p.go:116)	CALL	runtime.panicBounds(SB)
	0x00a0 00160 (p.go:116)	NOOP
	0x00a4 00164 (p.go:116)	NOP
	0x00a4 00164 (p.go:116)	MOVV	R4, 8(R3)
	0x00a8 00168 (p.go:116)	MOVV	R1, R31
	0x00ac 00172 (p.go:116)	CALL	runtime.morestack_noctxt(SB)
	0x00b0 00176 (p.go:116)	MOVV	8(R3), R4
	0x00b4 00180 (p.go:116)	JMP	0
	0x0000 d4 42 c0 28 78 80 ff 02 94 e2 12 00 80 9a 00 40  .B.(x..........@
	0x0010 61 80 fd 29 63 80 fd 02 61 00 c0 29 65 40 c0 02  a..)c...a..)e@..
	0x0020 a0 00 c0 29 a0 20 c0 29 a0 40 c0 29 a0 60 c0 29  ...). .).@.).`.)
	0x0030 a0 80 c0 29 a0 a0 c0 29 a0 c0 c0 29 a0 e0 c0 29  ...)...)...)...)
	0x0040 a0 00 c1 29 a0 20 c1 29 a0 40 c1 29 a0 60 c1 29  ...). .).@.).`.)
	0x0050 a0 80 c1 29 a0 a0 c1 29 a0 c0 c1 29 a0 e0 c1 29  ...)...)...)...)
	0x0060 a0 00 c2 29 a0 20 c2 29 06 40 82 03 86 2c 00 6c  ...). .).@...,.l
	0x0070 64 a0 c2 29 a4 90 10 00 00 00 00 54 65 a0 c2 28  d..).......Te..(
	0x0080 a5 04 45 00 66 40 c0 02 c4 14 20 38 61 00 c0 28  ..E.f@.... 8a..(
	0x0090 63 80 c2 02 20 00 00 4c 05 40 82 03 00 00 00 54  c... ..L.@.....T
	0x00a0 00 00 40 03 64 20 c0 29 3f 00 15 00 00 00 00 54  ..@.d .)?......T
	0x00b0 64 20 c0 28 ff 4f ff 53                          d .(.O.S
	rel 120+4 t=R_CALLLOONG64 main.use+0
	rel 156+4 t=R_CALLLOONG64 runtime.panicBounds+0
	rel 172+4 t=R_CALLLOONG64 runtime.morestack_noctxt+0
main.call4000 STEXT size=292 args=0x8 locals=0xfa8 funcid=0x0 align=0x0
	0x0000 00000 (p.go:164)	TEXT	main.call4000(SB), ABIInternal, $4008-8
	0x0000 00000 (p.go:164)	MOVV	16(g), R20
	0x0004 00004 (p.go:164)	ADDV	$-3888, R3, R24
	0x0010 00016 (p.go:164)	SGTU	R24, R20, R20
	0x0014 00020 (p.go:164)	BEQ	R20, 272
	0x0018 00024 (p.go:164)	MOVV	R1, -4016(R3)
	0x0024 00036 (p.go:164)	ADDV	$-4016, R3
	0x0030 00048 (p.go:164)	MOVV	R1, (R3)
	0x0034 00052 (p.go:164)	MOVV	$main.b-4000(SP), R5
	0x0038 00056 (p.go:164)	MOVV	$62, R6
	0x003c 00060 (p.go:164)	MOVBU	runtime.loong64HasLSX(SB), R30
	0x0044 00068 (p.go:164)	BNE	R30, 128
	0x0048 00072 (<unknown line number>)	PCALIGN	$16
	0x0050 00080 (p.go:164)	MOVV	R0, (R5)
	0x0054 00084 (p.go:164)	MOVV	R0, 8(R5)
	0x0058 00088 (p.go:164)	MOVV	R0, 16(R5)
	0x005c 00092 (p.go:164)	MOVV	R0, 24(R5)
	0x0060 00096 (p.go:164)	MOVV	R0, 32(R5)
	0x0064 00100 (p.go:164)	MOVV	R0, 40(R5)
	0x0068 00104 (p.go:164)	MOVV	R0, 48(R5)
	0x006c 00108 (p.go:164)	MOVV	R0, 56(R5)
	0x0070 00112 (p.go:164)	ADDV	$64, R5
	0x0074 00116 (p.go:164)	ADDV	$-1, R6
	0x0078 00120 (p.go:164)	BNE	R6, 80
	0x007c 00124 (p.go:164)	JMP	172
	0x0080 00128 (p.go:164)	VXORV	V31, V31
	0x0084 00132 (<unknown line number>)	PCALIGN	$16
	0x0090 00144 (p.go:164)	VMOVQ	V31, (R5)
	0x0094 00148 (p.go:164)	VMOVQ	V31, 16(R5)
	0x0098 00152 (p.go:164)	VMOVQ	V31, 32(R5)
	0x009c 00156 (p.go:164)	VMOVQ	V31, 48(R5)
	0x00a0 00160 (p.go:164)	ADDV	$64, R5
	0x00a4 00164 (p.go:164)	ADDV	$-1, R6
	0x00a8 00168 (p.go:164)	BNE	R6, 144
	0x00ac 00172 (p.go:164)	NOP
	0x00ac 00172 (p.go:164)	MOVV	R0, (R5)
	0x00b0 00176 (p.go:164)	MOVV	R0, 8(R5)
	0x00b4 00180 (p.go:164)	MOVV	R0, 16(R5)
	0x00b8 00184 (p.go:164)	MOVV	R0, 24(R5)
	0x00bc 00188 (p.go:164)	MOVV	$4000, R5
	0x00c0 00192 (p.go:164)	BGEU	R4, R5, 260
	0x00c4 00196 (p.go:164)	MOVV	R4, main.i(FP)
	0x00d0 00208 (p.go:164)	MOVV	$main.b-4000(SP), R5
	0x00d4 00212 (p.go:164)	ADDVU	R4, R5, R4
	0x00d8 00216 (p.go:164)	CALL	main.use(SB)
	0x00dc 00220 (p.go:164)	MOVV	main.i(FP), R5
	0x00e8 00232 (p.go:164)	SRLV	$1, R5, R5
	0x00ec 00236 (p.go:164)	MOVV	$main.b-4000(SP), R6
	0x00f0 00240 (p.go:164)	MOVBU	(R6)(R5), R4
	0x00f4 00244 (p.go:164)	MOVV	(R3), R1
	0x00f8 00248 (p.go:164)	ADDV	$4016, R3
	0x0100 00256 (p.go:164)	JMP	(R1)
	0x0104 00260 (p.go:164)	MOVV	$4000, R5
	0x0108 00264 (p.go:164)	CALL	runtime.panicBounds(SB)
	0x010c 00268 (p.go:164)	NOOP
	0x0110 00272 (p.go:164)	NOP
	0x0110 00272 (p.go:164)	MOVV	R4, 8(R3)
	0x0114 00276 (p.go:164)	MOVV	R1, R31
	0x0118 00280 (p.go:164)	CALL	runtime.morestack_noctxt(SB)
	0x011c 00284 (p.go:164)	MOVV	8(R3), R4
	0x0120 00288 (p.go:164)	JMP	0
	0x0000 d4 42 c0 28 fe ff ff 15 de 43 83 03 78 f8 10 00  .B.(.....C..x...
	0x0010 94 e2 12 00 80 fe 00 40 fe ff ff 15 de 8f 10 00  .......@........
	0x0020 c1 43 c1 29 fe ff ff 15 de 43 81 03 63 f8 10 00  .C.).....C..c...
	0x0030 61 00 c0 29 65 40 c0 02 06 f8 80 03 1e 00 00 1a  a..)e@..........
	0x0040 de 03 00 2a c0 3f 00 44 00 00 40 03 00 00 40 03  ...*.?.D..@...@.
	0x0050 a0 00 c0 29 a0 20 c0 29 a0 40 c0 29 a0 60 c0 29  ...). .).@.).`.)
	0x0060 a0 80 c0 29 a0 a0 c0 29 a0 c0 c0 29 a0 e0 c0 29  ...)...)...)...)
	0x0070 a5 00 c1 02 c6 fc ff 02 df d8 ff 47 00 30 00 50  ...........G.0.P
	0x0080 ff 7f 27 71 00 00 40 03 00 00 40 03 00 00 40 03  ..'q..@...@...@.
	0x0090 bf 00 40 2c bf 40 40 2c bf 80 40 2c bf c0 40 2c  ..@,.@@,..@,..@,
	0x00a0 a5 00 c1 02 c6 fc ff 02 df e8 ff 47 a0 00 c0 29  ...........G...)
	0x00b0 a0 20 c0 29 a0 40 c0 29 a0 60 c0 29 05 80 be 03  . .).@.).`.)....
	0x00c0 85 44 00 6c 3e 00 00 14 de 8f 10 00 c4 e3 fe 29  .D.l>..........)
	0x00d0 65 40 c0 02 a4 90 10 00 00 00 00 54 3e 00 00 14  e@.........T>...
	0x00e0 de 8f 10 00 c5 e3 fe 28 a5 04 45 00 66 40 c0 02  .......(..E.f@..
	0x00f0 c4 14 20 38 61 00 c0 28 1e c0 be 03 63 f8 10 00  .. 8a..(....c...
	0x0100 20 00 00 4c 05 80 be 03 00 00 00 54 00 00 40 03   ..L.......T..@.
	0x0110 64 20 c0 29 3f 00 15 00 00 00 00 54 64 20 c0 28  d .)?......Td .(
	0x0120 ff e3 fe 53                                      ...S
	rel 60+4 t=R_LOONG64_ADDR_HI runtime.loong64HasLSX+0
	rel 64+4 t=R_LOONG64_ADDR_LO runtime.loong64HasLSX+0
	rel 216+4 t=R_CALLLOONG64 main.use+0
	rel 264+4 t=R_CALLLOONG64 runtime.panicBounds+0
	rel 280+4 t=R_CALLLOONG64 runtime.morestack_noctxt+0
main.call5000 STEXT size=308 args=0x8 locals=0x1390 funcid=0x0 align=0x0
	0x0000 00000 (p.go:304)	TEXT	main.call5000(SB), ABIInternal, $5008-8
	0x0000 00000 (p.go:304)	MOVV	16(g), R20
	0x0004 00004 (p.go:304)	SGTU	$4888, R3, R24
	0x0010 00016 (p.go:304)	BNE	R24, 292
	0x0014 00020 (p.go:304)	ADDV	$-4888, R3, R24
	0x0020 00032 (p.go:304)	SGTU	R24, R20, R20
	0x0024 00036 (p.go:304)	BEQ	R20, 288
	0x0028 00040 (p.go:304)	MOVV	R1, -5016(R3)
	0x0034 00052 (p.go:304)	ADDV	$-5016, R3
	0x0040 00064 (p.go:304)	MOVV	R1, (R3)
	0x0044 00068 (p.go:304)	MOVV	$main.b-5000(SP), R5
	0x0048 00072 (p.go:304)	MOVV	$78, R6
	0x004c 00076 (p.go:304)	MOVBU	runtime.loong64HasLSX(SB), R30
	0x0054 00084 (p.go:304)	BNE	R30, 144
	0x0058 00088 (<unknown line number>)	PCALIGN	$16
	0x0060 00096 (p.go:304)	MOVV	R0, (R5)
	0x0064 00100 (p.go:304)	MOVV	R0, 8(R5)
	0x0068 00104 (p.go:304)	MOVV	R0, 16(R5)
	0x006c 00108 (p.go:304)	MOVV	R0, 24(R5)
	0x0070 00112 (p.go:304)	MOVV	R0, 32(R5)
	0x0074 00116 (p.go:304)	MOVV	R0, 40(R5)
	0x0078 00120 (p.go:304)	MOVV	R0, 48(R5)
	0x007c 00124 (p.go:304)	MOVV	R0, 56(R5)
	0x0080 00128 (p.go:304)	ADDV	$64, R5
	0x0084 00132 (p.go:304)	ADDV	$-1, R6
	0x0088 00136 (p.go:304)	BNE	R6, 96
	0x008c 00140 (p.go:304)	JMP	188
	0x0090 00144 (p.go:304)	VXORV	V31, V31
	0x0094 00148 (<unknown line number>)	PCALIGN	$16
	0x00a0 00160 (p.go:304)	VMOVQ	V31, (R5)
	0x00a4 00164 (p.go:304)	VMOVQ	V31, 16(R5)
	0x00a8 00168 (p.go:304)	VMOVQ	V31, 32(R5)
	0x00ac 00172 (p.go:304)	VMOVQ	V31, 48(R5)
	0x00b0 00176 (p.go:304)	ADDV	$64, R5
	0x00b4 00180 (p.go:304)	ADDV	$-1, R6
	0x00b8 00184 (p.go:304)	BNE	R6, 160
	0x00bc 00188 (p.go:304)	NOP
	0x00bc 00188 (p.go:304)	MOVV	R0, (R5)
	0x00c0 00192 (p.go:304)	MOVV	$5000, R5
	0x00c8 00200 (p.go:304)	BGEU	R4, R5, 272
	0x00cc 00204 (p.go:304)	MOVV	R4, main.i(FP)
	0x00d8 00216 (p.go:304)	MOVV	$main.b-5000(SP), R5
	0x00dc 00220 (p.go:304)	ADDVU	R4, R5, R4
	0x00e0 00224 (p.go:304)	CALL	main.use(SB)
	0x00e4 00228 (p.go:304)	MOVV	main.i(FP), R5
	0x00f0 00240 (p.go:304)	SRLV	$1, R5, R5
	0x00f4 00244 (p.go:304)	MOVV	$main.b-5000(SP), R6
	0x00f8 00248 (p.go:304)	MOVBU	(R6)(R5), R4
	0x00fc 00252 (p.go:304)	MOVV	(R3), R1
	0x0100 00256 (p.go:304)	ADDV	$5016, R3
	0x010c 00268 (p.go:304)	JMP	(R1)
	0x0110 00272 (p.go:304)	MOVV	$5000, R5
	0x0118 00280 (p.go:304)	CALL	runtime.panicBounds(SB)
	0x011c 00284 (p.go:304)	NOOP
	0x0120 00288 (p.go:304)	NOP
	0x0120 00288 (p.go:304)	MOVV	R4, 8(R3)
	0x0124 00292 (p.go:304)	MOVV	R1, R31
	0x0128 00296 (p.go:304)	CALL	runtime.morestack_noctxt(SB)
	0x012c 00300 (p.go:304)	MOVV	8(R3), R4
	0x0130 00304 (p.go:304)	JMP	0
	0x0000 d4 42 c0 28 3e 00 00 14 de 63 8c 03 78 f8 12 00  .B.(>....c..x...
	0x0010 00 17 01 44 de ff ff 15 de a3 b3 03 78 f8 10 00  ...D........x...
	0x0020 94 e2 12 00 80 fe 00 40 fe ff ff 15 de 8f 10 00  .......@........
	0x0030 c1 a3 f1 29 de ff ff 15 de a3 b1 03 63 f8 10 00  ...)........c...
	0x0040 61 00 c0 29 65 40 c0 02 06 38 81 03 1e 00 00 1a  a..)e@...8......
	0x0050 de 03 00 2a c0 3f 00 44 00 00 40 03 00 00 40 03  ...*.?.D..@...@.
	0x0060 a0 00 c0 29 a0 20 c0 29 a0 40 c0 29 a0 60 c0 29  ...). .).@.).`.)
	0x0070 a0 80 c0 29 a0 a0 c0 29 a0 c0 c0 29 a0 e0 c0 29  ...)...)...)...)
	0x0080 a5 00 c1 02 c6 fc ff 02 df d8 ff 47 00 30 00 50  ...........G.0.P
	0x0090 ff 7f 27 71 00 00 40 03 00 00 40 03 00 00 40 03  ..'q..@...@...@.
	0x00a0 bf 00 40 2c bf 40 40 2c bf 80 40 2c bf c0 40 2c  ..@,.@@,..@,..@,
	0x00b0 a5 00 c1 02 c6 fc ff 02 df e8 ff 47 a0 00 c0 29  ...........G...)
	0x00c0 25 00 00 14 a5 20 8e 03 85 48 00 6c 3e 00 00 14  %.... ...H.l>...
	0x00d0 de 8f 10 00 c4 83 ce 29 65 40 c0 02 a4 90 10 00  .......)e@......
	0x00e0 00 00 00 54 3e 00 00 14 de 8f 10 00 c5 83 ce 28  ...T>..........(
	0x00f0 a5 04 45 00 66 40 c0 02 c4 14 20 38 61 00 c0 28  ..E.f@.... 8a..(
	0x0100 3e 00 00 14 de 63 8e 03 63 f8 10 00 20 00 00 4c  >....c..c... ..L
	0x0110 25 00 00 14 a5 20 8e 03 00 00 00 54 00 00 40 03  %.... .....T..@.
	0x0120 64 20 c0 29 3f 00 15 00 00 00 00 54 64 20 c0 28  d .)?......Td .(
	0x0130 ff d3 fe 53                                      ...S
	rel 76+4 t=R_LOONG64_ADDR_HI runtime.loong64HasLSX+0
	rel 80+4 t=R_LOONG64_ADDR_LO runtime.loong64HasLSX+0
	rel 224+4 t=R_CALLLOONG64 main.use+0
	rel 280+4 t=R_CALLLOONG64 runtime.panicBounds+0
	rel 296+4 t=R_CALLLOONG64 runtime.morestack_noctxt+0
main.call66000 STEXT size=312 args=0x8 locals=0x101d8 funcid=0x0 align=0x0
	0x0000 00000 (p.go:344)	TEXT	main.call66000(SB), ABIInternal, $66008-8
	0x0000 00000 (p.go:344)	MOVV	16(g), R20
	0x0004 00004 (p.go:344)	SGTU	$65888, R3, R24
	0x0010 00016 (p.go:344)	BNE	R24, 296
	0x0014 00020 (p.go:344)	ADDV	$-65888, R3, R24
	0x0020 00032 (p.go:344)	SGTU	R24, R20, R20
	0x0024 00036 (p.go:344)	BEQ	R20, 292
	0x0028 00040 (p.go:344)	MOVV	R1, -66016(R3)
	0x0034 00052 (p.go:344)	ADDV	$-66016, R3
	0x0040 00064 (p.go:344)	MOVV	R1, (R3)
	0x0044 00068 (p.go:344)	MOVV	$main.b-66000(SP), R5
	0x0048 00072 (p.go:344)	MOVV	$1031, R6
	0x004c 00076 (p.go:344)	MOVBU	runtime.loong64HasLSX(SB), R30
	0x0054 00084 (p.go:344)	BNE	R30, 144
	0x0058 00088 (<unknown line number>)	PCALIGN	$16
	0x0060 00096 (p.go:344)	MOVV	R0, (R5)
	0x0064 00100 (p.go:344)	MOVV	R0, 8(R5)
	0x0068 00104 (p.go:344)	MOVV	R0, 16(R5)
	0x006c 00108 (p.go:344)	MOVV	R0, 24(R5)
	0x0070 00112 (p.go:344)	MOVV	R0, 32(R5)
	0x0074 00116 (p.go:344)	MOVV	R0, 40(R5)
	0x0078 00120 (p.go:344)	MOVV	R0, 48(R5)
	0x007c 00124 (p.go:344)	MOVV	R0, 56(R5)
	0x0080 00128 (p.go:344)	ADDV	$64, R5
	0x0084 00132 (p.go:344)	ADDV	$-1, R6
	0x0088 00136 (p.go:344)	BNE	R6, 96
	0x008c 00140 (p.go:344)	JMP	188
	0x0090 00144 (p.go:344)	VXORV	V31, V31
	0x0094 00148 (<unknown line number>)	PCALIGN	$16
	0x00a0 00160 (p.go:344)	VMOVQ	V31, (R5)
	0x00a4 00164 (p.go:344)	VMOVQ	V31, 16(R5)
	0x00a8 00168 (p.go:344)	VMOVQ	V31, 32(R5)
	0x00ac 00172 (p.go:344)	VMOVQ	V31, 48(R5)
	0x00b0 00176 (p.go:344)	ADDV	$64, R5
	0x00b4 00180 (p.go:344)	ADDV	$-1, R6
	0x00b8 00184 (p.go:344)	BNE	R6, 160
	0x00bc 00188 (p.go:344)	NOP
	0x00bc 00188 (p.go:344)	MOVV	R0, (R5)
	0x00c0 00192 (p.go:344)	MOVV	R0, 8(R5)
	0x00c4 00196 (p.go:344)	MOVV	$66000, R5
	0x00cc 00204 (p.go:344)	BGEU	R4, R5, 276
	0x00d0 00208 (p.go:344)	MOVV	R4, main.i(FP)
	0x00dc 00220 (p.go:344)	MOVV	$main.b-66000(SP), R5
	0x00e0 00224 (p.go:344)	ADDVU	R4, R5, R4
	0x00e4 00228 (p.go:344)	CALL	main.use(SB)
	0x00e8 00232 (p.go:344)	MOVV	main.i(FP), R5
	0x00f4 00244 (p.go:344)	SRLV	$1, R5, R5
	0x00f8 00248 (p.go:344)	MOVV	$main.b-66000(SP), R6
	0x00fc 00252 (p.go:344)	MOVBU	(R6)(R5), R4
	0x0100 00256 (p.go:344)	MOVV	(R3), R1
	0x0104 00260 (p.go:344)	ADDV	$66016, R3
	0x0110 00272 (p.go:344)	JMP	(R1)
	0x0114 00276 (p.go:344)	MOVV	$66000, R5
	0x011c 00284 (p.go:344)	CALL	runtime.panicBounds(SB)
	0x0120 00288 (p.go:344)	NOOP
	0x0124 00292 (p.go:344)	NOP
	0x0124 00292 (p.go:344)	MOVV	R4, 8(R3)
	0x0128 00296 (p.go:344)	MOVV	R1, R31
	0x012c 00300 (p.go:344)	CALL	runtime.morestack_noctxt(SB)
	0x0130 00304 (p.go:344)	MOVV	8(R3), R4
	0x0134 00308 (p.go:344)	JMP	0
	0x0000 d4 42 c0 28 1e 02 00 14 de 83 85 03 78 f8 12 00  .B.(........x...
	0x0010 00 1b 01 44 fe fd ff 15 de 83 ba 03 78 f8 10 00  ...D........x...
	0x0020 94 e2 12 00 80 02 01 40 1e fe ff 15 de 8f 10 00  .......@........
	0x0030 c1 83 f8 29 fe fd ff 15 de 83 b8 03 63 f8 10 00  ...)........c...
	0x0040 61 00 c0 29 65 40 c0 02 06 1c 90 03 1e 00 00 1a  a..)e@..........
	0x0050 de 03 00 2a c0 3f 00 44 00 00 40 03 00 00 40 03  ...*.?.D..@...@.
	0x0060 a0 00 c0 29 a0 20 c0 29 a0 40 c0 29 a0 60 c0 29  ...). .).@.).`.)
	0x0070 a0 80 c0 29 a0 a0 c0 29 a0 c0 c0 29 a0 e0 c0 29  ...)...)...)...)
	0x0080 a5 00 c1 02 c6 fc ff 02 df d8 ff 47 00 30 00 50  ...........G.0.P
	0x0090 ff 7f 27 71 00 00 40 03 00 00 40 03 00 00 40 03  ..'q..@...@...@.
	0x00a0 bf 00 40 2c bf 40 40 2c bf 80 40 2c bf c0 40 2c  ..@,.@@,..@,..@,
	0x00b0 a5 00 c1 02 c6 fc ff 02 df e8 ff 47 a0 00 c0 29  ...........G...)
	0x00c0 a0 20 c0 29 05 02 00 14 a5 40 87 03 85 48 00 6c  . .).....@...H.l
	0x00d0 1e 02 00 14 de 8f 10 00 c4 a3 c7 29 65 40 c0 02  ...........)e@..
	0x00e0 a4 90 10 00 00 00 00 54 1e 02 00 14 de 8f 10 00  .......T........
	0x00f0 c5 a3 c7 28 a5 04 45 00 66 40 c0 02 c4 14 20 38  ...(..E.f@.... 8
	0x0100 61 00 c0 28 1e 02 00 14 de 83 87 03 63 f8 10 00  a..(........c...
	0x0110 20 00 00 4c 05 02 00 14 a5 40 87 03 00 00 00 54   ..L.....@.....T
	0x0120 00 00 40 03 64 20 c0 29 3f 00 15 00 00 00 00 54  ..@.d .)?......T
	0x0130 64 20 c0 28 ff cf fe 53                          d .(...S
	rel 76+4 t=R_LOONG64_ADDR_HI runtime.loong64HasLSX+0
	rel 80+4 t=R_LOONG64_ADDR_LO runtime.loong64HasLSX+0
	rel 228+4 t=R_CALLLOONG64 main.use+0
	rel 284+4 t=R_CALLLOONG64 runtime.panicBounds+0
	rel 300+4 t=R_CALLLOONG64 runtime.morestack_noctxt+0
main.work0 STEXT size=60 args=0x0 locals=0x8 funcid=0x0 align=0x0
	0x0000 00000 (p.go:353)	TEXT	main.work0(SB), ABIInternal, $8-0
	0x0000 00000 (p.go:353)	MOVV	16(g), R20
	0x0004 00004 (p.go:353)	SGTU	R3, R20, R20
	0x0008 00008 (p.go:353)	BEQ	R20, 48
	0x000c 00012 (p.go:353)	MOVV	R1, -16(R3)
	0x0010 00016 (p.go:353)	ADDV	$-16, R3
	0x0014 00020 (p.go:353)	MOVV	R1, (R3)
	0x0018 00024 (p.go:353)	MOVV	main.sink(SB), R4
	0x0020 00032 (p.go:353)	CALL	main.use(SB)
	0x0024 00036 (p.go:353)	MOVV	(R3), R1
	0x0028 00040 (p.go:353)	ADDV	$16, R3
	0x002c 00044 (p.go:353)	JMP	(R1)
	0x0030 00048 (p.go:353)	NOP
	0x0030 00048 (p.go:353)	MOVV	R1, R31
	0x0034 00052 (p.go:353)	CALL	runtime.morestack_noctxt(SB)
	0x0038 00056 (p.go:353)	JMP	0
	0x0000 d4 42 c0 28 94 8e 12 00 80 2a 00 40 61 c0 ff 29  .B.(.....*.@a..)
	0x0010 63 c0 ff 02 61 00 c0 29 1e 00 00 1a c4 03 c0 28  c...a..).......(
	0x0020 00 00 00 54 61 00 c0 28 63 40 c0 02 20 00 00 4c  ...Ta..(c@.. ..L
	0x0030 3f 00 15 00 00 00 00 54 ff cb ff 53              ?......T...S
	rel 24+4 t=R_LOONG64_ADDR_HI main.sink+0
	rel 28+4 t=R_LOONG64_ADDR_LO main.sink+0
	rel 32+4 t=R_CALLLOONG64 main.use+0
	rel 52+4 t=R_CALLLOONG64 runtime.morestack_noctxt+0
main.gos STEXT size=324 args=0x18 locals=0x20 funcid=0x0 align=0x0
	0x0000 00000 (p.go:356)	TEXT	main.gos(SB), ABIInternal, $32-24
	0x0000 00000 (p.go:356)	MOVV	16(g), R20
	0x0004 00004 (p.go:356)	SGTU	R3, R20, R20
	0x0008 00008 (p.go:356)	BEQ	R20, 288
	0x000c 00012 (p.go:356)	MOVV	R1, -40(R3)
	0x0010 00016 (p.go:356)	ADDV	$-40, R3
	0x0014 00020 (p.go:356)	MOVV	R1, (R3)
	0x0018 00024 (p.go:362)	MOVV	R4, main.x(FP)
	0x001c 00028 (p.go:362)	MOVV	R6, main.s+16(FP)
	0x0020 00032 (p.go:362)	MOVV	R5, main.s+8(FP)
	0x0024 00036 (p.go:357)	MOVV	$main.work0·f(SB), R4
	0x002c 00044 (p.go:357)	CALL	runtime.newproc(SB)
	0x0030 00048 (p.go:358)	MOVV	$type:noalg.struct { F uintptr; X0 int; X1 string }(SB), R4
	0x0038 00056 (p.go:358)	CALL	runtime.newobject(SB)
	0x003c 00060 (p.go:358)	MOVV	$main.gos.gowrap1(SB), R5
	0x0044 00068 (p.go:358)	MOVV	R5, (R4)
	0x0048 00072 (p.go:358)	MOVV	main.x(FP), R5
	0x004c 00076 (p.go:358)	MOVV	R5, 8(R4)
	0x0050 00080 (p.go:358)	MOVV	main.s+16(FP), R6
	0x0054 00084 (p.go:358)	MOVV	R6, 24(R4)
	0x0058 00088 (p.go:358)	MOVWU	runtime.writeBarrier(SB), R6
	0x0060 00096 (p.go:358)	BNE	R6, 108
	0x0064 00100 (p.go:358)	MOVV	main.s+8(FP), R6
	0x0068 00104 (p.go:358)	JMP	120
	0x006c 00108 (p.go:358)	CALL	runtime.gcWriteBarrier1(SB)
	0x0070 00112 (p.go:358)	MOVV	main.s+8(FP), R6
	0x0074 00116 (p.go:358)	MOVV	R6, (R29)
	0x0078 00120 (p.go:358)	MOVV	R6, 16(R4)
	0x007c 00124 (p.go:358)	CALL	runtime.newproc(SB)
	0x0080 00128 (p.go:359)	MOVV	$type:noalg.struct { F uintptr; X0 int }(SB), R4
	0x0088 00136 (p.go:359)	CALL	runtime.newobject(SB)
	0x008c 00140 (p.go:359)	MOVV	$main.gos.func1(SB), R5
	0x0094 00148 (p.go:359)	MOVV	R5, (R4)
	0x0098 00152 (p.go:359)	MOVV	main.x(FP), R5
	0x009c 00156 (p.go:359)	MOVV	R5, 8(R4)
	0x00a0 00160 (p.go:359)	CALL	runtime.newproc(SB)
	0x00a4 00164 (p.go:360)	MOVV	$type:noalg.struct { F uintptr; X0 int }(SB), R4
	0x00ac 00172 (p.go:360)	CALL	runtime.newobject(SB)
	0x00b0 00176 (p.go:360)	MOVV	R4, main..autotmp_9-8(SP)
	0x00b4 00180 (p.go:360)	MOVV	$main.gos.func2(SB), R5
	0x00bc 00188 (p.go:360)	MOVV	R5, (R4)
	0x00c0 00192 (p.go:360)	MOVV	main.x(FP), R5
	0x00c4 00196 (p.go:360)	MOVV	R5, 8(R4)
	0x00c8 00200 (p.go:360)	MOVV	$type:noalg.struct { F uintptr; X0 func(int) }(SB), R4
	0x00d0 00208 (p.go:360)	CALL	runtime.newobject(SB)
	0x00d4 00212 (p.go:360)	MOVV	$main.gos.gowrap2(SB), R5
	0x00dc 00220 (p.go:360)	MOVV	R5, (R4)
	0x00e0 00224 (p.go:360)	MOVWU	runtime.writeBarrier(SB), R5
	0x00e8 00232 (p.go:360)	BNE	R5, 244
	0x00ec 00236 (p.go:360)	MOVV	main..autotmp_9-8(SP), R5
	0x00f0 00240 (p.go:360)	JMP	256
	0x00f4 00244 (p.go:360)	CALL	runtime.gcWriteBarrier1(SB)
	0x00f8 00248 (p.go:360)	MOVV	main..autotmp_9-8(SP), R5
	0x00fc 00252 (p.go:360)	MOVV	R5, (R29)
	0x0100 00256 (p.go:360)	MOVV	R5, 8(R4)
	0x0104 00260 (p.go:360)	CALL	runtime.newproc(SB)
	0x0108 00264 (p.go:361)	MOVV	$main.gos.func3·f(SB), R4
	0x0110 00272 (p.go:361)	CALL	runtime.newproc(SB)
	0x0114 00276 (p.go:362)	MOVV	(R3), R1
	0x0118 00280 (p.go:362)	ADDV	$40, R3
	0x011c 00284 (p.go:362)	JMP	(R1)
	0x0120 00288 (p.go:362)	NOP
	0x0120 00288 (p.go:356)	MOVV	R4, 8(R3)
	0x0124 00292 (p.go:356)	MOVV	R5, 16(R3)
	0x0128 00296 (p.go:356)	MOVV	R6, 24(R3)
	0x012c 00300 (p.go:356)	MOVV	R1, R31
	0x0130 00304 (p.go:356)	CALL	runtime.morestack_noctxt(SB)
	0x0134 00308 (p.go:356)	MOVV	8(R3), R4
	0x0138 00312 (p.go:356)	MOVV	16(R3), R5
	0x013c 00316 (p.go:356)	MOVV	24(R3), R6
	0x0140 00320 (p.go:356)	JMP	0
	0x0000 d4 42 c0 28 94 8e 12 00 80 1a 01 40 61 60 ff 29  .B.(.......@a`.)
	0x0010 63 60 ff 02 61 00 c0 29 64 c0 c0 29 66 00 c1 29  c`..a..)d..)f..)
	0x0020 65 e0 c0 29 04 00 00 1a 84 00 c0 02 00 00 00 54  e..)...........T
	0x0030 04 00 00 1a 84 00 c0 02 00 00 00 54 05 00 00 1a  ...........T....
	0x0040 a5 00 c0 02 85 00 c0 29 65 c0 c0 28 85 20 c0 29  .......)e..(. .)
	0x0050 66 00 c1 28 86 60 c0 29 1e 00 00 1a c6 03 80 2a  f..(.`.).......*
	0x0060 c0 0c 00 44 66 e0 c0 28 00 10 00 50 00 00 00 54  ...Df..(...P...T
	0x0070 66 e0 c0 28 a6 03 c0 29 86 40 c0 29 00 00 00 54  f..(...).@.)...T
	0x0080 04 00 00 1a 84 00 c0 02 00 00 00 54 05 00 00 1a  ...........T....
	0x0090 a5 00 c0 02 85 00 c0 29 65 c0 c0 28 85 20 c0 29  .......)e..(. .)
	0x00a0 00 00 00 54 04 00 00 1a 84 00 c0 02 00 00 00 54  ...T...........T
	0x00b0 64 80 c0 29 05 00 00 1a a5 00 c0 02 85 00 c0 29  d..)...........)
	0x00c0 65 c0 c0 28 85 20 c0 29 04 00 00 1a 84 00 c0 02  e..(. .)........
	0x00d0 00 00 00 54 05 00 00 1a a5 00 c0 02 85 00 c0 29  ...T...........)
	0x00e0 1e 00 00 1a c5 03 80 2a a0 0c 00 44 65 80 c0 28  .......*...De..(
	0x00f0 00 10 00 50 00 00 00 54 65 80 c0 28 a5 03 c0 29  ...P...Te..(...)
	0x0100 85 20 c0 29 00 00 00 54 04 00 00 1a 84 00 c0 02  . .)...T........
	0x0110 00 00 00 54 61 00 c0 28 63 a0 c0 02 20 00 00 4c  ...Ta..(c... ..L
	0x0120 64 20 c0 29 65 40 c0 29 66 60 c0 29 3f 00 15 00  d .)e@.)f`.)?...
	0x0130 00 00 00 54 64 20 c0 28 65 40 c0 28 66 60 c0 28  ...Td .(e@.(f`.(
	0x0140 ff c3 fe 53                                      ...S
	rel 36+4 t=R_LOONG64_ADDR_HI main.work0·f+0
	rel 40+4 t=R_LOONG64_ADDR_LO main.work0·f+0
	rel 44+4 t=R_CALLLOONG64 runtime.newproc+0
	rel 48+4 t=R_LOONG64_ADDR_HI type:noalg.struct { F uintptr; X0 int; X1 string }+0
	rel 52+4 t=R_LOONG64_ADDR_LO type:noalg.struct { F uintptr; X0 int; X1 string }+0
	rel 56+4 t=R_CALLLOONG64 runtime.newobject+0
	rel 60+4 t=R_LOONG64_ADDR_HI main.gos.gowrap1+0
	rel 64+4 t=R_LOONG64_ADDR_LO main.gos.gowrap1+0
	rel 88+4 t=R_LOONG64_ADDR_HI runtime.writeBarrier+0
	rel 92+4 t=R_LOONG64_ADDR_LO runtime.writeBarrier+0
	rel 108+4 t=R_CALLLOONG64 runtime.gcWriteBarrier1+0
	rel 124+4 t=R_CALLLOONG64 runtime.newproc+0
	rel 128+4 t=R_LOONG64_ADDR_HI type:noalg.struct { F uintptr; X0 int }+0
	rel 132+4 t=R_LOONG64_ADDR_LO type:noalg.struct { F uintptr; X0 int }+0
	rel 136+4 t=R_CALLLOONG64 runtime.newobject+0
	rel 140+4 t=R_LOONG64_ADDR_HI main.gos.func1+0
	rel 144+4 t=R_LOONG64_ADDR_LO main.gos.func1+0
	rel 160+4 t=R_CALLLOONG64 runtime.newproc+0
	rel 164+4 t=R_LOONG64_ADDR_HI type:noalg.struct { F uintptr; X0 int }+0
	rel 168+4 t=R_LOONG64_ADDR_LO type:noalg.struct { F uintptr; X0 int }+0
	rel 172+4 t=R_CALLLOONG64 runtime.newobject+0
	rel 180+4 t=R_LOONG64_ADDR_HI main.gos.func2+0
	rel 184+4 t=R_LOONG64_ADDR_LO main.gos.func2+0
	rel 200+4 t=R_LOONG64_ADDR_HI type:noalg.struct { F uintptr; X0 func(int) }+0
	rel 204+4 t=R_LOONG64_ADDR_LO type:noalg.struct { F uintptr; X0 func(int) }+0
	rel 208+4 t=R_CALLLOONG64 runtime.newobject+0
	rel 212+4 t=R_LOONG64_ADDR_HI main.gos.gowrap2+0
	rel 216+4 t=R_LOONG64_ADDR_LO main.gos.gowrap2+0
	rel 224+4 t=R_LOONG64_ADDR_HI runtime.writeBarrier+0
	rel 228+4 t=R_LOONG64_ADDR_LO runtime.writeBarrier+0
	rel 244+4 t=R_CALLLOONG64 runtime.gcWriteBarrier1+0
	rel 260+4 t=R_CALLLOONG64 runtime.newproc+0
	rel 264+4 t=R_LOONG64_ADDR_HI main.gos.func3·f+0
	rel 268+4 t=R_LOONG64_ADDR_LO main.gos.func3·f+0
	rel 272+4 t=R_CALLLOONG64 runtime.newproc+0
	rel 304+4 t=R_CALLLOONG64 runtime.morestack_noctxt+0
