main.use STEXT nosplit size=16 args=0x8 locals=0x0 funcid=0x0 align=0x0 leaf
	0x0000 00000 (p.go:11)	TEXT	main.use(SB), NOSPLIT|LEAF|NOFRAME|ABIInternal, $0-8
	0x0000 00000 (p.go:11)	JMP	R14
	0x0000 07 fe 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
main.leaf8 STEXT size=128 args=0x8 locals=0x8 funcid=0x0 align=0x0
	0x0000 00000 (p.go:22)	TEXT	main.leaf8(SB), ABIInternal, $16-8
	0x0000 00000 (p.go:22)	MOVD	16(g), R10
	0x0006 00006 (p.go:22)	CMPUBGE	R10, R15, 90
	0x000c 00012 (p.go:22)	MOVD	R14, -16(R15)
	0x0012 00018 (p.go:22)	MOVD	$-16(R15), R15
	0x0018 00024 (p.go:22)	MOVD	R14, (R15)
	0x001e 00030 (p.go:22)	MOVD	$0, main.b-8(SP)
	0x0024 00036 (p.go:22)	CLGIJ	$10, R2, $8, 82
	0x002a 00042 (p.go:22)	MOVD	$main.b-8(SP), R0
	0x002e 00046 (p.go:22)	MOVD	R0, R1
	0x0032 00050 (p.go:22)	MOVB	$1, (R1)
	0x0036 00054 (p.go:22)	SRD	$1, R2, R0
	0x003c 00060 (p.go:22)	MOVD	R0, R1
	0x0040 00064 (p.go:22)	MOVBZ	main.b-8(SP)(R1*1), R2
	0x0046 00070 (p.go:22)	MOVD	(R15), R14
	0x004c 00076 (p.go:22)	ADD	$16, R15
	0x0050 00080 (p.go:22)	JMP	R14
	0x0052 00082 (p.go:22)	CALL	runtime.panicBounds(SB)
	0x0058 00088 (p.go:22)	NOPH
	0x005a 00090 (p.go:22)	NOP
	0x005a 00090 (p.go:22)	MOVD	R2, 8(R15)
	0x0060 00096 (p.go:22)	MOVD	R14, R5
	0x0064 00100 (p.go:22)	CALL	runtime.morestack_noctxt(SB)
	0x006a 00106 (p.go:22)	MOVD	8(R15), R2
	0x0070 00112 (p.go:22)	JMP	0
	0x0000 e3 a0 d0 10 00 04 ec af 00 2a a0 65 e3 e0 ff f0  .........*.e....
	0x0010 ff 24 e3 ff 0f f0 ff 71 e3 e0 f0 00 00 24 e5 48  .$.....q.....$.H
	0x0020 f0 08 00 00 ec 2a 00 17 08 7d 41 0f 20 08 b9 04  .....*...}A. ...
	0x0030 00 10 92 01 10 00 eb 02 00 01 00 0c b9 04 00 10  ................
	0x0040 e3 21 f0 08 00 90 e3 e0 f0 00 00 04 a7 fb 00 10  .!..............
	0x0050 07 fe c0 e5 00 00 00 00 07 00 e3 20 f0 08 00 24  ........... ...$
	0x0060 b9 04 00 5e c0 e5 00 00 00 00 e3 20 f0 08 00 04  ...^....... ....
	0x0070 a7 f4 ff c8 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 84+4 t=R_CALL runtime.panicBounds+6
	rel 102+4 t=R_CALL runtime.morestack_noctxt+6
main.call8 STEXT size=128 args=0x8 locals=0x10 funcid=0x0 align=0x0
	0x0000 00000 (p.go:24)	TEXT	main.call8(SB), ABIInternal, $24-8
	0x0000 00000 (p.go:24)	MOVD	16(g), R10
	0x0006 00006 (p.go:24)	CMPUBGE	R10, R15, 100
	0x000c 00012 (p.go:24)	MOVD	R14, -24(R15)
	0x0012 00018 (p.go:24)	MOVD	$-24(R15), R15
	0x0018 00024 (p.go:24)	MOVD	R14, (R15)
	0x001e 00030 (p.go:24)	MOVD	$0, main.b-8(SP)
	0x0024 00036 (p.go:24)	CLGIJ	$10, R2, $8, 92
	0x002a 00042 (p.go:24)	MOVD	R2, main.i(FP)
	0x0030 00048 (p.go:24)	MOVD	$main.b-8(SP), R2
	0x0034 00052 (p.go:24)	CALL	main.use(SB)
	0x003a 00058 (p.go:24)	MOVD	main.i(FP), R0
	0x0040 00064 (p.go:24)	SRD	$1, R0
	0x0046 00070 (p.go:24)	MOVD	R0, R1
	0x004a 00074 (p.go:24)	MOVBZ	main.b-8(SP)(R1*1), R2
	0x0050 00080 (p.go:24)	MOVD	(R15), R14
	0x0056 00086 (p.go:24)	ADD	$24, R15
	0x005a 00090 (p.go:24)	JMP	R14
	0x005c 00092 (p.go:24)	CALL	runtime.panicBounds(SB)
	0x0062 00098 (p.go:24)	NOPH
	0x0064 00100 (p.go:24)	NOP
	0x0064 00100 (p.go:24)	MOVD	R2, 8(R15)
	0x006a 00106 (p.go:24)	MOVD	R14, R5
	0x006e 00110 (p.go:24)	CALL	runtime.morestack_noctxt(SB)
	0x0074 00116 (p.go:24)	MOVD	8(R15), R2
	0x007a 00122 (p.go:24)	JMP	0
	0x0000 e3 a0 d0 10 00 04 ec af 00 2f a0 65 e3 e0 ff e8  ........./.e....
	0x0010 ff 24 e3 ff 0f e8 ff 71 e3 e0 f0 00 00 24 e5 48  .$.....q.....$.H
	0x0020 f0 10 00 00 ec 2a 00 1c 08 7d e3 20 f0 20 00 24  .....*...}. . .$
	0x0030 41 2f 20 10 c0 e5 00 00 00 00 e3 00 f0 20 00 04  A/ .......... ..
	0x0040 eb 00 00 01 00 0c b9 04 00 10 e3 21 f0 10 00 90  ...........!....
	0x0050 e3 e0 f0 00 00 04 a7 fb 00 18 07 fe c0 e5 00 00  ................
	0x0060 00 00 07 00 e3 20 f0 08 00 24 b9 04 00 5e c0 e5  ..... ...$...^..
	0x0070 00 00 00 00 e3 20 f0 08 00 04 a7 f4 ff c3 00 00  ..... ..........
	rel 54+4 t=R_CALL main.use+6
	rel 94+4 t=R_CALL runtime.panicBounds+6
	rel 112+4 t=R_CALL runtime.morestack_noctxt+6
main.call144 STEXT size=144 args=0x8 locals=0x98 funcid=0x0 align=0x0
	0x0000 00000 (p.go:116)	TEXT	main.call144(SB), ABIInternal, $160-8
	0x0000 00000 (p.go:116)	MOVD	16(g), R10
	0x0006 00006 (p.go:116)	ADD	$-32, R15, R11
	0x000c 00012 (p.go:116)	CMPUBGE	R10, R11, 114
	0x0012 00018 (p.go:116)	MOVD	R14, -160(R15)
	0x0018 00024 (p.go:116)	MOVD	$-160(R15), R15
	0x001e 00030 (p.go:116)	MOVD	R14, (R15)
	0x0024 00036 (p.go:116)	MOVD	$main.b-144(SP), R1
	0x0028 00040 (p.go:116)	CLEAR	$144, (R1)
	0x002e 00046 (p.go:116)	CLGIJ	$10, R2, $144, 102
	0x0034 00052 (p.go:116)	MOVD	R2, main.i(FP)
	0x003a 00058 (p.go:116)	MOVD	$main.b-144(SP), R2
	0x003e 00062 (p.go:116)	CALL	main.use(SB)
	0x0044 00068 (p.go:116)	MOVD	main.i(FP), R0
	0x004a 00074 (p.go:116)	SRD	$1, R0
	0x0050 00080 (p.go:116)	MOVD	R0, R1
	0x0054 00084 (p.go:116)	MOVBZ	main.b-144(SP)(R1*1), R2
	0x005a 00090 (p.go:116)	MOVD	(R15), R14
	0x0060 00096 (p.go:116)	ADD	$160, R15
	0x0064 00100 (p.go:116)	JMP	R14
	0x0066 00102 (p.go:116)	MOVD	$144, R0
	0x006a 00106 (p.go:116)	CALL	runtime.panicBounds(SB)
	0x0070 00112 (p.go:116)	NOPH
	0x0072 00114 (p.go:116)	NOP
	0x0072 00114 (p.go:116)	MOVD	R2, 8(R15)
	0x0078 00120 (p.go:116)	MOVD	R14, R5
	0x007c 00124 (p.go:116)	CALL	runtime.morestack_noctxt(SB)
	0x0082 00130 (p.go:116)	MOVD	8(R15), R2
	0x0088 00136 (p.go:116)	JMP	0
	0x0000 e3 a0 d0 10 00 04 ec bf ff e0 00 d9 ec ab 00 33  ...............3
	0x0010 a0 65 e3 e0 ff 60 ff 24 e3 ff 0f 60 ff 71 e3 e0  .e...`.$...`.q..
	0x0020 f0 00 00 24 41 1f 00 10 d7 8f 10 00 10 00 ec 2a  ...$A..........*
	0x0030 00 1c 90 7d e3 20 f0 a8 00 24 41 2f 20 10 c0 e5  ...}. ...$A/ ...
	0x0040 00 00 00 00 e3 00 f0 a8 00 04 eb 00 00 01 00 0c  ................
	0x0050 b9 04 00 10 e3 21 f0 10 00 90 e3 e0 f0 00 00 04  .....!..........
	0x0060 a7 fb 00 a0 07 fe a7 09 00 90 c0 e5 00 00 00 00  ................
	0x0070 07 00 e3 20 f0 08 00 24 b9 04 00 5e c0 e5 00 00  ... ...$...^....
	0x0080 00 00 e3 20 f0 08 00 04 a7 f4 ff bc 00 00 00 00  ... ............
	rel 64+4 t=R_CALL main.use+6
	rel 108+4 t=R_CALL runtime.panicBounds+6
	rel 126+4 t=R_CALL runtime.morestack_noctxt+6
main.call4000 STEXT size=176 args=0x8 locals=0xfa8 funcid=0x0 align=0x0
	0x0000 00000 (p.go:164)	TEXT	main.call4000(SB), ABIInternal, $4016-8
	0x0000 00000 (p.go:164)	MOVD	16(g), R10
	0x0006 00006 (p.go:164)	ADD	$-3888, R15, R11
	0x000c 00012 (p.go:164)	CMPUBGE	R10, R11, 140
	0x0012 00018 (p.go:164)	MOVD	R14, -4016(R15)
	0x0018 00024 (p.go:164)	MOVD	$-4016(R15), R15
	0x001e 00030 (p.go:164)	MOVD	R14, (R15)
	0x0024 00036 (p.go:164)	MOVD	$main.b-4000(SP), R1
	0x0028 00040 (p.go:164)	MOVD	$main.b-160(SP), R0
	0x002c 00044 (p.go:164)	CLEAR	$256, (R1)
	0x0032 00050 (p.go:164)	MOVD	$256(R1), R1
	0x0036 00054 (p.go:164)	CMPU	R1, R0
	0x003a 00058 (p.go:164)	BLT	44
	0x003e 00062 (p.go:164)	CLEAR	$160, (R1)
	0x0044 00068 (p.go:164)	CMPU	R2, $4000
	0x004a 00074 (p.go:164)	BRC	$11, 128
	0x004e 00078 (p.go:164)	MOVD	R2, main.i(FP)
	0x0054 00084 (p.go:164)	MOVD	$main.b-4000(SP), R2
	0x0058 00088 (p.go:164)	CALL	main.use(SB)
	0x005e 00094 (p.go:164)	MOVD	main.i(FP), R0
	0x0064 00100 (p.go:164)	SRD	$1, R0
	0x006a 00106 (p.go:164)	MOVD	R0, R1
	0x006e 00110 (p.go:164)	MOVBZ	main.b-4000(SP)(R1*1), R2
	0x0074 00116 (p.go:164)	MOVD	(R15), R14
	0x007a 00122 (p.go:164)	ADD	$4016, R15
	0x007e 00126 (p.go:164)	JMP	R14
	0x0080 00128 (p.go:164)	MOVD	$4000, R0
	0x0084 00132 (p.go:164)	CALL	runtime.panicBounds(SB)
	0x008a 00138 (p.go:164)	NOPH
	0x008c 00140 (p.go:164)	NOP
	0x008c 00140 (p.go:164)	MOVD	R2, 8(R15)
	0x0092 00146 (p.go:164)	MOVD	R14, R5
	0x0096 00150 (p.go:164)	CALL	runtime.morestack_noctxt(SB)
	0x009c 00156 (p.go:164)	MOVD	8(R15), R2
	0x00a2 00162 (p.go:164)	JMP	0
	0x0000 e3 a0 d0 10 00 04 ec bf f0 d0 00 d9 ec ab 00 40  ...............@
	0x0010 a0 65 e3 e0 f0 50 ff 24 e3 ff 00 50 ff 71 e3 e0  .e...P.$...P.q..
	0x0020 f0 00 00 24 41 1f 00 10 41 0f 0f 10 d7 ff 10 00  ...$A...A.......
	0x0030 10 00 41 11 01 00 b9 21 00 10 a7 44 ff f9 d7 9f  ..A....!...D....
	0x0040 10 00 10 00 c2 2e 00 00 0f a0 a7 b4 00 1b e3 20  ............... 
	0x0050 ff b8 00 24 41 2f 20 10 c0 e5 00 00 00 00 e3 00  ...$A/ .........
	0x0060 ff b8 00 04 eb 00 00 01 00 0c b9 04 00 10 e3 21  ...............!
	0x0070 f0 10 00 90 e3 e0 f0 00 00 04 a7 fb 0f b0 07 fe  ................
	0x0080 a7 09 0f a0 c0 e5 00 00 00 00 07 00 e3 20 f0 08  ............. ..
	0x0090 00 24 b9 04 00 5e c0 e5 00 00 00 00 e3 20 f0 08  .$...^....... ..
	0x00a0 00 04 a7 f4 ff af 00 00 00 00 00 00 00 00 00 00  ................
	rel 90+4 t=R_CALL main.use+6
	rel 134+4 t=R_CALL runtime.panicBounds+6
	rel 152+4 t=R_CALL runtime.morestack_noctxt+6
main.call5000 STEXT size=192 args=0x8 locals=0x1390 funcid=0x0 align=0x0
	0x0000 00000 (p.go:304)	TEXT	main.call5000(SB), ABIInternal, $5016-8
	0x0000 00000 (p.go:304)	MOVD	16(g), R10
	0x0006 00006 (p.go:304)	MOVD	$4888, R11
	0x000a 00010 (p.go:304)	CMPUBLT	R15, R11, 152
	0x0010 00016 (p.go:304)	ADD	$-4888, R15, R11
	0x0016 00022 (p.go:304)	CMPUBGE	R10, R11, 152
	0x001c 00028 (p.go:304)	MOVD	R14, -5016(R15)
	0x0022 00034 (p.go:304)	MOVD	$-5016(R15), R15
	0x0028 00040 (p.go:304)	MOVD	R14, (R15)
	0x002e 00046 (p.go:304)	MOVD	$main.b-5000(SP), R1
	0x0032 00050 (p.go:304)	MOVD	$main.b-136(SP), R0
	0x0038 00056 (p.go:304)	CLEAR	$256, (R1)
	0x003e 00062 (p.go:304)	MOVD	$256(R1), R1
	0x0042 00066 (p.go:304)	CMPU	R1, R0
	0x0046 00070 (p.go:304)	BLT	56
	0x004a 00074 (p.go:304)	CLEAR	$136, (R1)
	0x0050 00080 (p.go:304)	CMPU	R2, $5000
	0x0056 00086 (p.go:304)	BRC	$11, 140
	0x005a 00090 (p.go:304)	MOVD	R2, main.i(FP)
	0x0060 00096 (p.go:304)	MOVD	$main.b-5000(SP), R2
	0x0064 00100 (p.go:304)	CALL	main.use(SB)
	0x006a 00106 (p.go:304)	MOVD	main.i(FP), R0
	0x0070 00112 (p.go:304)	SRD	$1, R0
	0x0076 00118 (p.go:304)	MOVD	R0, R1
	0x007a 00122 (p.go:304)	MOVBZ	main.b-5000(SP)(R1*1), R2
	0x0080 00128 (p.go:304)	MOVD	(R15), R14
	0x0086 00134 (p.go:304)	ADD	$5016, R15
	0x008a 00138 (p.go:304)	JMP	R14
	0x008c 00140 (p.go:304)	MOVD	$5000, R0
	0x0090 00144 (p.go:304)	CALL	runtime.panicBounds(SB)
	0x0096 00150 (p.go:304)	NOPH
	0x0098 00152 (p.go:304)	NOP
	0x0098 00152 (p.go:304)	MOVD	R2, 8(R15)
	0x009e 00158 (p.go:304)	MOVD	R14, R5
	0x00a2 00162 (p.go:304)	CALL	runtime.morestack_noctxt(SB)
	0x00a8 00168 (p.go:304)	MOVD	8(R15), R2
	0x00ae 00174 (p.go:304)	JMP	0
	0x0000 e3 a0 d0 10 00 04 a7 b9 13 18 ec fb 00 47 40 65  .............G@e
	0x0010 ec bf ec e8 00 d9 ec ab 00 41 a0 65 e3 e0 fc 68  .........A.e...h
	0x0020 fe 24 e3 ff 0c 68 fe 71 e3 e0 f0 00 00 24 41 1f  .$...h.q.....$A.
	0x0030 00 10 e3 0f 03 10 01 71 d7 ff 10 00 10 00 41 11  .......q......A.
	0x0040 01 00 b9 21 00 10 a7 44 ff f9 d7 87 10 00 10 00  ...!...D........
	0x0050 c2 2e 00 00 13 88 a7 b4 00 1b e3 20 f3 a0 01 24  ........... ...$
	0x0060 41 2f 20 10 c0 e5 00 00 00 00 e3 00 f3 a0 01 04  A/ .............
	0x0070 eb 00 00 01 00 0c b9 04 00 10 e3 21 f0 10 00 90  ...........!....
	0x0080 e3 e0 f0 00 00 04 a7 fb 13 98 07 fe a7 09 13 88  ................
	0x0090 c0 e5 00 00 00 00 07 00 e3 20 f0 08 00 24 b9 04  ......... ...$..
	0x00a0 00 5e c0 e5 00 00 00 00 e3 20 f0 08 00 04 a7 f4  .^....... ......
	0x00b0 ff a9 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 102+4 t=R_CALL main.use+6
	rel 146+4 t=R_CALL runtime.panicBounds+6
	rel 164+4 t=R_CALL runtime.morestack_noctxt+6
main.call66000 STEXT size=192 args=0x8 locals=0x101d8 funcid=0x0 align=0x0
	0x0000 00000 (p.go:344)	TEXT	main.call66000(SB), ABIInternal, $66016-8
	0x0000 00000 (p.go:344)	MOVD	16(g), R10
	0x0006 00006 (p.go:344)	MOVD	$65888, R11
	0x000c 00012 (p.go:344)	CMPUBLT	R15, R11, 162
	0x0012 00018 (p.go:344)	ADD	$-65888, R15, R11
	0x001c 00028 (p.go:344)	CMPUBGE	R10, R11, 162
	0x0022 00034 (p.go:344)	MOVD	R14, -66016(R15)
	0x0028 00040 (p.go:344)	MOVD	$-66016(R15), R15
	0x002e 00046 (p.go:344)	MOVD	R14, (R15)
	0x0034 00052 (p.go:344)	MOVD	$main.b-66000(SP), R1
	0x0038 00056 (p.go:344)	MOVD	$main.b-208(SP), R0
	0x003e 00062 (p.go:344)	CLEAR	$256, (R1)
	0x0044 00068 (p.go:344)	MOVD	$256(R1), R1
	0x0048 00072 (p.go:344)	CMPU	R1, R0
	0x004c 00076 (p.go:344)	BLT	62
	0x0050 00080 (p.go:344)	CLEAR	$208, (R1)
	0x0056 00086 (p.go:344)	CMPU	R2, $66000
	0x005c 00092 (p.go:344)	BRC	$11, 148
	0x0060 00096 (p.go:344)	MOVD	R2, main.i(FP)
	0x0066 00102 (p.go:344)	MOVD	$main.b-66000(SP), R2
	0x006a 00106 (p.go:344)	CALL	main.use(SB)
	0x0070 00112 (p.go:344)	MOVD	main.i(FP), R0
	0x0076 00118 (p.go:344)	SRD	$1, R0
	0x007c 00124 (p.go:344)	MOVD	R0, R1
	0x0080 00128 (p.go:344)	MOVBZ	main.b-66000(SP)(R1*1), R2
	0x0086 00134 (p.go:344)	MOVD	(R15), R14
	0x008c 00140 (p.go:344)	ADD	$66016, R15
	0x0092 00146 (p.go:344)	JMP	R14
	0x0094 00148 (p.go:344)	MOVD	$66000, R0
	0x009a 00154 (p.go:344)	CALL	runtime.panicBounds(SB)
	0x00a0 00160 (p.go:344)	NOPH
	0x00a2 00162 (p.go:344)	NOP
	0x00a2 00162 (p.go:344)	MOVD	R2, 8(R15)
	0x00a8 00168 (p.go:344)	MOVD	R14, R5
	0x00ac 00172 (p.go:344)	CALL	runtime.morestack_noctxt(SB)
	0x00b2 00178 (p.go:344)	MOVD	8(R15), R2
	0x00b8 00184 (p.go:344)	JMP	0
	0x0000 e3 a0 d0 10 00 04 c0 b1 00 01 01 60 ec fb 00 4b  ...........`...K
	0x0010 40 65 b9 04 00 bf c2 b8 ff fe fe a0 ec ab 00 43  @e.............C
	0x0020 a0 65 e3 e0 fe 20 ef 24 e3 ff 0e 20 ef 71 e3 e0  .e... .$... .q..
	0x0030 f0 00 00 24 41 1f 00 10 e3 0f 01 10 10 71 d7 ff  ...$A........q..
	0x0040 10 00 10 00 41 11 01 00 b9 21 00 10 a7 44 ff f9  ....A....!...D..
	0x0050 d7 cf 10 00 10 00 c2 2e 00 01 01 d0 a7 b4 00 1c  ................
	0x0060 e3 20 f1 e8 10 24 41 2f 20 10 c0 e5 00 00 00 00  . ...$A/ .......
	0x0070 e3 00 f1 e8 10 04 eb 00 00 01 00 0c b9 04 00 10  ................
	0x0080 e3 21 f0 10 00 90 e3 e0 f0 00 00 04 c2 f8 00 01  .!..............
	0x0090 01 e0 07 fe c0 01 00 01 01 d0 c0 e5 00 00 00 00  ................
	0x00a0 07 00 e3 20 f0 08 00 24 b9 04 00 5e c0 e5 00 00  ... ...$...^....
	0x00b0 00 00 e3 20 f0 08 00 04 a7 f4 ff a4 00 00 00 00  ... ............
	rel 108+4 t=R_CALL main.use+6
	rel 156+4 t=R_CALL runtime.panicBounds+6
	rel 174+4 t=R_CALL runtime.morestack_noctxt+6
main.work0 STEXT size=80 args=0x0 locals=0x8 funcid=0x0 align=0x0
	0x0000 00000 (p.go:353)	TEXT	main.work0(SB), ABIInternal, $16-0
	0x0000 00000 (p.go:353)	MOVD	16(g), R10
	0x0006 00006 (p.go:353)	CMPUBGE	R10, R15, 54
	0x000c 00012 (p.go:353)	MOVD	R14, -16(R15)
	0x0012 00018 (p.go:353)	MOVD	$-16(R15), R15
	0x0018 00024 (p.go:353)	MOVD	R14, (R15)
	0x001e 00030 (p.go:353)	MOVD	main.sink(SB), R2
	0x0024 00036 (p.go:353)	CALL	main.use(SB)
	0x002a 00042 (p.go:353)	MOVD	(R15), R14
	0x0030 00048 (p.go:353)	ADD	$16, R15
	0x0034 00052 (p.go:353)	JMP	R14
	0x0036 00054 (p.go:353)	NOP
	0x0036 00054 (p.go:353)	MOVD	R14, R5
	0x003a 00058 (p.go:353)	CALL	runtime.morestack_noctxt(SB)
	0x0040 00064 (p.go:353)	JMP	0
	0x0000 e3 a0 d0 10 00 04 ec af 00 18 a0 65 e3 e0 ff f0  ...........e....
	0x0010 ff 24 e3 ff 0f f0 ff 71 e3 e0 f0 00 00 24 c4 28  .$.....q.....$.(
	0x0020 00 00 00 00 c0 e5 00 00 00 00 e3 e0 f0 00 00 04  ................
	0x0030 a7 fb 00 10 07 fe b9 04 00 5e c0 e5 00 00 00 00  .........^......
	0x0040 a7 f4 ff e0 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+4 t=R_PCRELDBL main.sink+6
	rel 38+4 t=R_CALL main.use+6
	rel 60+4 t=R_CALL runtime.morestack_noctxt+6
main.gos STEXT size=416 args=0x18 locals=0x20 funcid=0x0 align=0x0
	0x0000 00000 (p.go:356)	TEXT	main.gos(SB), ABIInternal, $40-24
	0x0000 00000 (p.go:356)	MOVD	16(g), R10
	0x0006 00006 (p.go:356)	CMPUBGE	R10, R15, 358
	0x000c 00012 (p.go:356)	MOVD	R14, -40(R15)
	0x0012 00018 (p.go:356)	MOVD	$-40(R15), R15
	0x0018 00024 (p.go:356)	MOVD	R14, (R15)
	0x001e 00030 (p.go:362)	MOVD	R2, main.x(FP)
	0x0024 00036 (p.go:362)	MOVD	R4, main.s+16(FP)
	0x002a 00042 (p.go:362)	MOVD	R3, main.s+8(FP)
	0x0030 00048 (p.go:357)	MOVD	$main.work0·f(SB), R2
	0x0036 00054 (p.go:357)	CALL	runtime.newproc(SB)
	0x003c 00060 (p.go:358)	MOVD	$type:noalg.struct { F uintptr; X0 int; X1 string }(SB), R2
	0x0042 00066 (p.go:358)	CALL	runtime.newobject(SB)
	0x0048 00072 (p.go:358)	MOVD	$main.gos.gowrap1(SB), R1
	0x004e 00078 (p.go:358)	MOVD	R2, R0
	0x0052 00082 (p.go:358)	MOVD	main.x(FP), R2
	0x0058 00088 (p.go:358)	MOVD	R0, R3
	0x005c 00092 (p.go:358)	STMG	R1, R2, (R3)
	0x0062 00098 (p.go:358)	MOVD	main.s+16(FP), R1
	0x0068 00104 (p.go:358)	MOVD	R1, 24(R3)
	0x006e 00110 (p.go:358)	MOVWZ	runtime.writeBarrier(SB), R1
	0x0074 00116 (p.go:358)	CIJ	$6, R1, $0, 132
	0x007a 00122 (p.go:358)	MOVD	main.s+8(FP), R1
	0x0080 00128 (p.go:358)	JMP	150
	0x0084 00132 (p.go:358)	CALL	runtime.gcWriteBarrier1(SB)
	0x008a 00138 (p.go:358)	MOVD	main.s+8(FP), R1
	0x0090 00144 (p.go:358)	MOVD	R1, (R9)
	0x0096 00150 (p.go:358)	MOVD	R1, 16(R3)
	0x009c 00156 (p.go:358)	MOVD	R0, R2
	0x00a0 00160 (p.go:358)	CALL	runtime.newproc(SB)
	0x00a6 00166 (p.go:359)	MOVD	$type:noalg.struct { F uintptr; X0 int }(SB), R2
	0x00ac 00172 (p.go:359)	CALL	runtime.newobject(SB)
	0x00b2 00178 (p.go:359)	MOVD	$main.gos.func1(SB), R1
	0x00b8 00184 (p.go:359)	MOVD	R2, R0
	0x00bc 00188 (p.go:359)	MOVD	main.x(FP), R2
	0x00c2 00194 (p.go:359)	MOVD	R0, R3
	0x00c6 00198 (p.go:359)	STMG	R1, R2, (R3)
	0x00cc 00204 (p.go:359)	MOVD	R0, R2
	0x00d0 00208 (p.go:359)	CALL	runtime.newproc(SB)
	0x00d6 00214 (p.go:360)	MOVD	$type:noalg.struct { F uintptr; X0 int }(SB), R2
	0x00dc 00220 (p.go:360)	CALL	runtime.newobject(SB)
	0x00e2 00226 (p.go:360)	MOVD	R2, main..autotmp_9-8(SP)
	0x00e8 00232 (p.go:360)	MOVD	$main.gos.func2(SB), R1
	0x00ee 00238 (p.go:360)	MOVD	R2, R0
	0x00f2 00242 (p.go:360)	MOVD	main.x(FP), R2
	0x00f8 00248 (p.go:360)	MOVD	R0, R3
	0x00fc 00252 (p.go:360)	STMG	R1, R2, (R3)
	0x0102 00258 (p.go:360)	MOVD	$type:noalg.struct { F uintptr; X0 func(int) }(SB), R2
	0x0108 00264 (p.go:360)	CALL	runtime.newobject(SB)
	0x010e 00270 (p.go:360)	MOVD	$main.gos.gowrap2(SB), R0
	0x0114 00276 (p.go:360)	MOVD	R0, (R2)
	0x011a 00282 (p.go:360)	MOVWZ	runtime.writeBarrier(SB), R0
	0x0120 00288 (p.go:360)	CIJ	$6, R0, $0, 304
	0x0126 00294 (p.go:360)	MOVD	main..autotmp_9-8(SP), R0
	0x012c 00300 (p.go:360)	JMP	322
	0x0130 00304 (p.go:360)	CALL	runtime.gcWriteBarrier1(SB)
	0x0136 00310 (p.go:360)	MOVD	main..autotmp_9-8(SP), R0
	0x013c 00316 (p.go:360)	MOVD	R0, (R9)
	0x0142 00322 (p.go:360)	MOVD	R0, 8(R2)
	0x0148 00328 (p.go:360)	CALL	runtime.newproc(SB)
	0x014e 00334 (p.go:361)	MOVD	$main.gos.func3·f(SB), R2
	0x0154 00340 (p.go:361)	CALL	runtime.newproc(SB)
	0x015a 00346 (p.go:362)	MOVD	(R15), R14
	0x0160 00352 (p.go:362)	ADD	$40, R15
	0x0164 00356 (p.go:362)	JMP	R14
	0x0166 00358 (p.go:362)	NOP
	0x0166 00358 (p.go:356)	MOVD	R2, 8(R15)
	0x016c 00364 (p.go:356)	MOVD	R3, 16(R15)
	0x0172 00370 (p.go:356)	MOVD	R4, 24(R15)
	0x0178 00376 (p.go:356)	MOVD	R14, R5
	0x017c 00380 (p.go:356)	CALL	runtime.morestack_noctxt(SB)
	0x0182 00386 (p.go:356)	MOVD	8(R15), R2
	0x0188 00392 (p.go:356)	MOVD	16(R15), R3
	0x018e 00398 (p.go:356)	MOVD	24(R15), R4
	0x0194 00404 (p.go:356)	JMP	0
	0x0000 e3 a0 d0 10 00 04 ec af 00 b0 a0 65 e3 e0 ff d8  ...........e....
	0x0010 ff 24 e3 ff 0f d8 ff 71 e3 e0 f0 00 00 24 e3 20  .$.....q.....$. 
	0x0020 f0 30 00 24 e3 40 f0 40 00 24 e3 30 f0 38 00 24  .0.$.@.@.$.0.8.$
	0x0030 c0 20 00 00 00 00 c0 e5 00 00 00 00 c0 20 00 00  . ........... ..
	0x0040 00 00 c0 e5 00 00 00 00 c0 10 00 00 00 00 b9 04  ................
	0x0050 00 02 e3 20 f0 30 00 04 b9 04 00 30 eb 12 30 00  ... .0.....0..0.
	0x0060 00 24 e3 10 f0 40 00 04 e3 10 30 18 00 24 c4 1e  .$...@....0..$..
	0x0070 00 00 00 00 ec 16 00 08 00 7e e3 10 f0 38 00 04  .........~...8..
	0x0080 a7 f4 00 0b c0 e5 00 00 00 00 e3 10 f0 38 00 04  .............8..
	0x0090 e3 10 90 00 00 24 e3 10 30 10 00 24 b9 04 00 20  .....$..0..$... 
	0x00a0 c0 e5 00 00 00 00 c0 20 00 00 00 00 c0 e5 00 00  ....... ........
	0x00b0 00 00 c0 10 00 00 00 00 b9 04 00 02 e3 20 f0 30  ............. .0
	0x00c0 00 04 b9 04 00 30 eb 12 30 00 00 24 b9 04 00 20  .....0..0..$... 
	0x00d0 c0 e5 00 00 00 00 c0 20 00 00 00 00 c0 e5 00 00  ....... ........
	0x00e0 00 00 e3 20 f0 20 00 24 c0 10 00 00 00 00 b9 04  ... . .$........
	0x00f0 00 02 e3 20 f0 30 00 04 b9 04 00 30 eb 12 30 00  ... .0.....0..0.
	0x0100 00 24 c0 20 00 00 00 00 c0 e5 00 00 00 00 c0 00  .$. ............
	0x0110 00 00 00 00 e3 00 20 00 00 24 c4 0e 00 00 00 00  ...... ..$......
	0x0120 ec 06 00 08 00 7e e3 00 f0 20 00 04 a7 f4 00 0b  .....~... ......
	0x0130 c0 e5 00 00 00 00 e3 00 f0 20 00 04 e3 00 90 00  ......... ......
	0x0140 00 24 e3 00 20 08 00 24 c0 e5 00 00 00 00 c0 20  .$.. ..$....... 
	0x0150 00 00 00 00 c0 e5 00 00 00 00 e3 e0 f0 00 00 04  ................
	0x0160 a7 fb 00 28 07 fe e3 20 f0 08 00 24 e3 30 f0 10  ...(... ...$.0..
	0x0170 00 24 e3 40 f0 18 00 24 b9 04 00 5e c0 e5 00 00  .$.@...$...^....
	0x0180 00 00 e3 20 f0 08 00 04 e3 30 f0 10 00 04 e3 40  ... .....0.....@
	0x0190 f0 18 00 04 a7 f4 ff 36 00 00 00 00 00 00 00 00  .......6........
	rel 50+4 t=R_PCRELDBL main.work0·f+6
	rel 56+4 t=R_CALL runtime.newproc+6
	rel 62+4 t=R_PCRELDBL type:noalg.struct { F uintptr; X0 int; X1 string }+6
	rel 68+4 t=R_CALL runtime.newobject+6
	rel 74+4 t=R_PCRELDBL main.gos.gowrap1+6
	rel 112+4 t=R_PCRELDBL runtime.writeBarrier+6
	rel 134+4 t=R_CALL runtime.gcWriteBarrier1+6
	rel 162+4 t=R_CALL runtime.newproc+6
	rel 168+4 t=R_PCRELDBL type:noalg.struct { F uintptr; X0 int }+6
	rel 174+4 t=R_CALL runtime.newobject+6
	rel 180+4 t=R_PCRELDBL main.gos.func1+6
	rel 210+4 t=R_CALL runtime.newproc+6
	rel 216+4 t=R_PCRELDBL type:noalg.struct { F uintptr; X0 int }+6
	rel 222+4 t=R_CALL runtime.newobject+6
	rel 234+4 t=R_PCRELDBL main.gos.func2+6
	rel 260+4 t=R_PCRELDBL type:noalg.struct { F uintptr; X0 func(int) }+6
	rel 266+4 t=R_CALL runtime.newobject+6
	rel 272+4 t=R_PCRELDBL main.gos.gowrap2+6
	rel 284+4 t=R_PCRELDBL runtime.writeBarrier+6
	rel 306+4 t=R_CALL runtime.gcWriteBarrier1+6
	rel 330+4 t=R_CALL runtime.newproc+6
	rel 336+4 t=R_PCRELDBL main.gos.func3·f+6
	rel 342+4 t=R_CALL runtime.newproc+6
	rel 382+4 t=R_CALL runtime.morestack_noctxt+6
