"".use STEXT nosplit size=16 args=0x8 locals=0x0 funcid=0x0 leaf
	0x0000 00000 (p.go:11)	TEXT	"".use(SB), NOSPLIT|LEAF|NOFRAME|ABIInternal, $0-8
	0x0000 00000 (p.go:11)	JMP	R14
	0x0000 07 fe 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
"".leaf8 STEXT size=144 args=0x10 locals=0x18 funcid=0x0
	0x0000 00000 (p.go:22)	TEXT	"".leaf8(SB), ABIInternal, $32-16
	0x0000 00000 (p.go:22)	MOVD	16(g), R3
	0x0006 00006 (p.go:22)	CMPUBGE	R3, R15, 124
	0x000c 00012 (p.go:22)	MOVD	R14, -32(R15)
	0x0012 00018 (p.go:22)	MOVD	$-32(R15), R15
	0x0018 00024 (p.go:22)	MOVD	$0, "".b-8(SP)
	0x001e 00030 (p.go:22)	MOVD	"".i(FP), R0
	0x0024 00036 (p.go:22)	CLGIJ	$10, R0, $8, 112
	0x002a 00042 (p.go:22)	MOVD	R0, R2
	0x002e 00046 (p.go:22)	MOVD	$"".b-8(SP), R3
	0x0032 00050 (p.go:22)	MOVB	$1, (R3)
	0x0036 00054 (p.go:22)	SRD	$63, R0, R3
	0x003c 00060 (p.go:22)	ADD	R3, R0, R2
	0x0040 00064 (p.go:22)	SRAD	$1, R2, R0
	0x0046 00070 (p.go:22)	CLGIJ	$10, R0, $8, 102
	0x004c 00076 (p.go:22)	MOVD	R0, R1
	0x0050 00080 (p.go:22)	MOVBZ	"".b-8(SP)(R1*1), R0
	0x0056 00086 (p.go:22)	MOVB	R0, "".~r1+8(FP)
	0x005a 00090 (p.go:22)	MOVD	(R15), R14
	0x0060 00096 (p.go:22)	ADD	$32, R15
	0x0064 00100 (p.go:22)	JMP	R14
	0x0066 00102 (p.go:22)	MOVD	$8, R1
	0x006a 00106 (p.go:22)	CALL	runtime.panicIndex(SB)
	0x0070 00112 (p.go:22)	MOVD	$8, R1
	0x0074 00116 (p.go:22)	CALL	runtime.panicIndex(SB)
	0x007a 00122 (p.go:22)	NOPH
	0x007c 00124 (p.go:22)	NOP
	0x007c 00124 (p.go:22)	MOVD	R14, R5
	0x0080 00128 (p.go:22)	CALL	runtime.morestack_noctxt(SB)
	0x0086 00134 (p.go:22)	JMP	0
	0x0000 e3 30 d0 10 00 04 ec 3f 00 3b a0 65 e3 e0 ff e0  .0.....?.;.e....
	0x0010 ff 24 e3 ff 0f e0 ff 71 e5 48 f0 18 00 00 e3 00  .$.....q.H......
	0x0020 f0 28 00 04 ec 0a 00 26 08 7d b9 04 00 20 41 3f  .(.....&.}... A?
	0x0030 20 18 92 01 30 00 eb 30 00 3f 00 0c b9 e8 30 20   ...0..0.?....0 
	0x0040 eb 02 00 01 00 0a ec 0a 00 10 08 7d b9 04 00 10  ...........}....
	0x0050 e3 01 f0 18 00 90 42 00 f0 30 e3 e0 f0 00 00 04  ......B..0......
	0x0060 a7 fb 00 20 07 fe a7 19 00 08 c0 e5 00 00 00 00  ... ............
	0x0070 a7 19 00 08 c0 e5 00 00 00 00 07 00 b9 04 00 5e  ...............^
	0x0080 c0 e5 00 00 00 00 a7 f4 ff bd 00 00 00 00 00 00  ................
	rel 108+4 t=7 runtime.panicIndex+6
	rel 118+4 t=7 runtime.panicIndex+6
	rel 130+4 t=7 runtime.morestack_noctxt+6
"".call8 STEXT size=160 args=0x10 locals=0x18 funcid=0x0
	0x0000 00000 (p.go:24)	TEXT	"".call8(SB), ABIInternal, $32-16
	0x0000 00000 (p.go:24)	MOVD	16(g), R3
	0x0006 00006 (p.go:24)	CMPUBGE	R3, R15, 138
	0x000c 00012 (p.go:24)	MOVD	R14, -32(R15)
	0x0012 00018 (p.go:24)	MOVD	$-32(R15), R15
	0x0018 00024 (p.go:24)	MOVD	$0, "".b-8(SP)
	0x001e 00030 (p.go:24)	MOVD	"".i(FP), R0
	0x0024 00036 (p.go:24)	CLGIJ	$10, R0, $8, 126
	0x002a 00042 (p.go:24)	MOVD	R0, R1
	0x002e 00046 (p.go:24)	MOVD	$"".b-8(SP), R2
	0x0032 00050 (p.go:24)	MOVD	R2, 8(R15)
	0x0038 00056 (p.go:24)	CALL	"".use(SB)
	0x003e 00062 (p.go:24)	MOVD	"".i(FP), R0
	0x0044 00068 (p.go:24)	SRD	$63, R0, R1
	0x004a 00074 (p.go:24)	ADD	R1, R0
	0x004e 00078 (p.go:24)	SRAD	$1, R0
	0x0054 00084 (p.go:24)	CLGIJ	$10, R0, $8, 116
	0x005a 00090 (p.go:24)	MOVD	R0, R1
	0x005e 00094 (p.go:24)	MOVBZ	"".b-8(SP)(R1*1), R0
	0x0064 00100 (p.go:24)	MOVB	R0, "".~r1+8(FP)
	0x0068 00104 (p.go:24)	MOVD	(R15), R14
	0x006e 00110 (p.go:24)	ADD	$32, R15
	0x0072 00114 (p.go:24)	JMP	R14
	0x0074 00116 (p.go:24)	MOVD	$8, R1
	0x0078 00120 (p.go:24)	CALL	runtime.panicIndex(SB)
	0x007e 00126 (p.go:24)	MOVD	$8, R1
	0x0082 00130 (p.go:24)	CALL	runtime.panicIndex(SB)
	0x0088 00136 (p.go:24)	NOPH
	0x008a 00138 (p.go:24)	NOP
	0x008a 00138 (p.go:24)	MOVD	R14, R5
	0x008e 00142 (p.go:24)	CALL	runtime.morestack_noctxt(SB)
	0x0094 00148 (p.go:24)	JMP	0
	0x0000 e3 30 d0 10 00 04 ec 3f 00 42 a0 65 e3 e0 ff e0  .0.....?.B.e....
	0x0010 ff 24 e3 ff 0f e0 ff 71 e5 48 f0 18 00 00 e3 00  .$.....q.H......
	0x0020 f0 28 00 04 ec 0a 00 2d 08 7d b9 04 00 10 41 2f  .(.....-.}....A/
	0x0030 10 18 e3 20 f0 08 00 24 c0 e5 00 00 00 00 e3 00  ... ...$........
	0x0040 f0 28 00 04 eb 10 00 3f 00 0c b9 e8 10 00 eb 00  .(.....?........
	0x0050 00 01 00 0a ec 0a 00 10 08 7d b9 04 00 10 e3 01  .........}......
	0x0060 f0 18 00 90 42 00 f0 30 e3 e0 f0 00 00 04 a7 fb  ....B..0........
	0x0070 00 20 07 fe a7 19 00 08 c0 e5 00 00 00 00 a7 19  . ..............
	0x0080 00 08 c0 e5 00 00 00 00 07 00 b9 04 00 5e c0 e5  .............^..
	0x0090 00 00 00 00 a7 f4 ff b6 00 00 00 00 00 00 00 00  ................
	rel 58+4 t=7 "".use+6
	rel 122+4 t=7 runtime.panicIndex+6
	rel 132+4 t=7 runtime.panicIndex+6
	rel 144+4 t=7 runtime.morestack_noctxt+6
"".call144 STEXT size=176 args=0x10 locals=0xa0 funcid=0x0
	0x0000 00000 (p.go:116)	TEXT	"".call144(SB), ABIInternal, $168-16
	0x0000 00000 (p.go:116)	MOVD	16(g), R3
	0x0006 00006 (p.go:116)	ADD	$-40, R15, R4
	0x000c 00012 (p.go:116)	CMPUBGE	R3, R4, 148
	0x0012 00018 (p.go:116)	MOVD	R14, -168(R15)
	0x0018 00024 (p.go:116)	MOVD	$-168(R15), R15
	0x001e 00030 (p.go:116)	MOVD	$"".b-144(SP), R2
	0x0022 00034 (p.go:116)	CLEAR	$144, (R2)
	0x0028 00040 (p.go:116)	MOVD	"".i(FP), R0
	0x002e 00046 (p.go:116)	CLGIJ	$10, R0, $144, 136
	0x0034 00052 (p.go:116)	MOVD	R0, R1
	0x0038 00056 (p.go:116)	MOVD	$"".b-144(SP), R2
	0x003c 00060 (p.go:116)	MOVD	R2, 8(R15)
	0x0042 00066 (p.go:116)	CALL	"".use(SB)
	0x0048 00072 (p.go:116)	MOVD	"".i(FP), R0
	0x004e 00078 (p.go:116)	SRD	$63, R0, R1
	0x0054 00084 (p.go:116)	ADD	R1, R0
	0x0058 00088 (p.go:116)	SRAD	$1, R0
	0x005e 00094 (p.go:116)	CLGIJ	$10, R0, $144, 126
	0x0064 00100 (p.go:116)	MOVD	R0, R1
	0x0068 00104 (p.go:116)	MOVBZ	"".b-144(SP)(R1*1), R0
	0x006e 00110 (p.go:116)	MOVB	R0, "".~r1+8(FP)
	0x0072 00114 (p.go:116)	MOVD	(R15), R14
	0x0078 00120 (p.go:116)	ADD	$168, R15
	0x007c 00124 (p.go:116)	JMP	R14
	0x007e 00126 (p.go:116)	MOVD	$144, R1
	0x0082 00130 (p.go:116)	CALL	runtime.panicIndex(SB)
	0x0088 00136 (p.go:116)	MOVD	$144, R1
	0x008c 00140 (p.go:116)	CALL	runtime.panicIndex(SB)
	0x0092 00146 (p.go:116)	NOPH
	0x0094 00148 (p.go:116)	NOP
	0x0094 00148 (p.go:116)	MOVD	R14, R5
	0x0098 00152 (p.go:116)	CALL	runtime.morestack_noctxt(SB)
	0x009e 00158 (p.go:116)	JMP	0
	0x0000 e3 30 d0 10 00 04 ec 4f ff d8 00 d9 ec 34 00 44  .0.....O.....4.D
	0x0010 a0 65 e3 e0 ff 58 ff 24 e3 ff 0f 58 ff 71 41 2f  .e...X.$...X.qA/
	0x0020 00 18 d7 8f 20 00 20 00 e3 00 f0 b0 00 04 ec 0a  .... . .........
	0x0030 00 2d 90 7d b9 04 00 10 41 2f 10 18 e3 20 f0 08  .-.}....A/... ..
	0x0040 00 24 c0 e5 00 00 00 00 e3 00 f0 b0 00 04 eb 10  .$..............
	0x0050 00 3f 00 0c b9 e8 10 00 eb 00 00 01 00 0a ec 0a  .?..............
	0x0060 00 10 90 7d b9 04 00 10 e3 01 f0 18 00 90 42 00  ...}..........B.
	0x0070 f0 b8 e3 e0 f0 00 00 04 a7 fb 00 a8 07 fe a7 19  ................
	0x0080 00 90 c0 e5 00 00 00 00 a7 19 00 90 c0 e5 00 00  ................
	0x0090 00 00 07 00 b9 04 00 5e c0 e5 00 00 00 00 a7 f4  .......^........
	0x00a0 ff b1 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 68+4 t=7 "".use+6
	rel 132+4 t=7 runtime.panicIndex+6
	rel 142+4 t=7 runtime.panicIndex+6
	rel 154+4 t=7 runtime.morestack_noctxt+6
"".call4000 STEXT size=192 args=0x10 locals=0xfb0 funcid=0x0
	0x0000 00000 (p.go:164)	TEXT	"".call4000(SB), ABIInternal, $4024-16
	0x0000 00000 (p.go:164)	MOVD	16(g), R3
	0x0006 00006 (p.go:164)	ADD	$-3896, R15, R4
	0x000c 00012 (p.go:164)	CMPUBGE	R3, R4, 178
	0x0012 00018 (p.go:164)	MOVD	R14, -4024(R15)
	0x0018 00024 (p.go:164)	MOVD	$-4024(R15), R15
	0x001e 00030 (p.go:164)	MOVD	$"".b-4000(SP), R1
	0x0022 00034 (p.go:164)	MOVD	$"".b-160(SP), R2
	0x0026 00038 (p.go:164)	CLEAR	$256, (R1)
	0x002c 00044 (p.go:164)	MOVD	$256(R1), R1
	0x0030 00048 (p.go:164)	CMPU	R1, R2
	0x0034 00052 (p.go:164)	BLT	38
	0x0038 00056 (p.go:164)	CLEAR	$160, (R1)
	0x003e 00062 (p.go:164)	MOVD	"".i(FP), R0
	0x0044 00068 (p.go:164)	CMPU	R0, $4000
	0x004a 00074 (p.go:164)	BRC	$11, 166
	0x004e 00078 (p.go:164)	MOVD	R0, R1
	0x0052 00082 (p.go:164)	MOVD	$"".b-4000(SP), R2
	0x0056 00086 (p.go:164)	MOVD	R2, 8(R15)
	0x005c 00092 (p.go:164)	CALL	"".use(SB)
	0x0062 00098 (p.go:164)	MOVD	"".i(FP), R0
	0x0068 00104 (p.go:164)	SRD	$63, R0, R1
	0x006e 00110 (p.go:164)	ADD	R1, R0
	0x0072 00114 (p.go:164)	SRAD	$1, R0
	0x0078 00120 (p.go:164)	CMPU	R0, $4000
	0x007e 00126 (p.go:164)	BRC	$11, 156
	0x0082 00130 (p.go:164)	MOVD	R0, R1
	0x0086 00134 (p.go:164)	MOVBZ	"".b-4000(SP)(R1*1), R0
	0x008c 00140 (p.go:164)	MOVB	R0, "".~r1+8(FP)
	0x0090 00144 (p.go:164)	MOVD	(R15), R14
	0x0096 00150 (p.go:164)	ADD	$4024, R15
	0x009a 00154 (p.go:164)	JMP	R14
	0x009c 00156 (p.go:164)	MOVD	$4000, R1
	0x00a0 00160 (p.go:164)	CALL	runtime.panicIndex(SB)
	0x00a6 00166 (p.go:164)	MOVD	$4000, R1
	0x00aa 00170 (p.go:164)	CALL	runtime.panicIndex(SB)
	0x00b0 00176 (p.go:164)	NOPH
	0x00b2 00178 (p.go:164)	NOP
	0x00b2 00178 (p.go:164)	MOVD	R14, R5
	0x00b6 00182 (p.go:164)	CALL	runtime.morestack_noctxt(SB)
	0x00bc 00188 (p.go:164)	JMP	0
	0x0000 e3 30 d0 10 00 04 ec 4f f0 c8 00 d9 ec 34 00 53  .0.....O.....4.S
	0x0010 a0 65 e3 e0 f0 48 ff 24 e3 ff 00 48 ff 71 41 1f  .e...H.$...H.qA.
	0x0020 00 18 41 2f 0f 18 d7 ff 10 00 10 00 41 11 01 00  ..A/........A...
	0x0030 b9 21 00 12 a7 44 ff f9 d7 9f 10 00 10 00 e3 00  .!...D..........
	0x0040 ff c0 00 04 c2 0e 00 00 0f a0 a7 b4 00 2e b9 04  ................
	0x0050 00 10 41 2f 10 18 e3 20 f0 08 00 24 c0 e5 00 00  ..A/... ...$....
	0x0060 00 00 e3 00 ff c0 00 04 eb 10 00 3f 00 0c b9 e8  ...........?....
	0x0070 10 00 eb 00 00 01 00 0a c2 0e 00 00 0f a0 a7 b4  ................
	0x0080 00 0f b9 04 00 10 e3 01 f0 18 00 90 42 00 ff c8  ............B...
	0x0090 e3 e0 f0 00 00 04 a7 fb 0f b8 07 fe a7 19 0f a0  ................
	0x00a0 c0 e5 00 00 00 00 a7 19 0f a0 c0 e5 00 00 00 00  ................
	0x00b0 07 00 b9 04 00 5e c0 e5 00 00 00 00 a7 f4 ff a2  .....^..........
	rel 94+4 t=7 "".use+6
	rel 162+4 t=7 runtime.panicIndex+6
	rel 172+4 t=7 runtime.panicIndex+6
	rel 184+4 t=7 runtime.morestack_noctxt+6
"".call5000 STEXT size=208 args=0x10 locals=0x1398 funcid=0x0
	0x0000 00000 (p.go:304)	TEXT	"".call5000(SB), ABIInternal, $5024-16
	0x0000 00000 (p.go:304)	MOVD	16(g), R3
	0x0006 00006 (p.go:304)	MOVD	$4896, R4
	0x000a 00010 (p.go:304)	CMPUBLT	R15, R4, 192
	0x0010 00016 (p.go:304)	ADD	$-4896, R15, R4
	0x0016 00022 (p.go:304)	CMPUBGE	R3, R4, 192
	0x001c 00028 (p.go:304)	MOVD	R14, -5024(R15)
	0x0022 00034 (p.go:304)	MOVD	$-5024(R15), R15
	0x0028 00040 (p.go:304)	MOVD	$"".b-5000(SP), R1
	0x002c 00044 (p.go:304)	MOVD	$"".b-136(SP), R2
	0x0032 00050 (p.go:304)	CLEAR	$256, (R1)
	0x0038 00056 (p.go:304)	MOVD	$256(R1), R1
	0x003c 00060 (p.go:304)	CMPU	R1, R2
	0x0040 00064 (p.go:304)	BLT	50
	0x0044 00068 (p.go:304)	CLEAR	$136, (R1)
	0x004a 00074 (p.go:304)	MOVD	"".i(FP), R0
	0x0050 00080 (p.go:304)	CMPU	R0, $5000
	0x0056 00086 (p.go:304)	BRC	$11, 180
	0x005a 00090 (p.go:304)	MOVD	R0, R1
	0x005e 00094 (p.go:304)	MOVD	$"".b-5000(SP), R2
	0x0062 00098 (p.go:304)	MOVD	R2, 8(R15)
	0x0068 00104 (p.go:304)	CALL	"".use(SB)
	0x006e 00110 (p.go:304)	MOVD	"".i(FP), R0
	0x0074 00116 (p.go:304)	SRD	$63, R0, R1
	0x007a 00122 (p.go:304)	ADD	R1, R0
	0x007e 00126 (p.go:304)	SRAD	$1, R0
	0x0084 00132 (p.go:304)	CMPU	R0, $5000
	0x008a 00138 (p.go:304)	BRC	$11, 170
	0x008e 00142 (p.go:304)	MOVD	R0, R1
	0x0092 00146 (p.go:304)	MOVBZ	"".b-5000(SP)(R1*1), R0
	0x0098 00152 (p.go:304)	MOVB	R0, "".~r1+8(FP)
	0x009e 00158 (p.go:304)	MOVD	(R15), R14
	0x00a4 00164 (p.go:304)	ADD	$5024, R15
	0x00a8 00168 (p.go:304)	JMP	R14
	0x00aa 00170 (p.go:304)	MOVD	$5000, R1
	0x00ae 00174 (p.go:304)	CALL	runtime.panicIndex(SB)
	0x00b4 00180 (p.go:304)	MOVD	$5000, R1
	0x00b8 00184 (p.go:304)	CALL	runtime.panicIndex(SB)
	0x00be 00190 (p.go:304)	NOPH
	0x00c0 00192 (p.go:304)	NOP
	0x00c0 00192 (p.go:304)	MOVD	R14, R5
	0x00c4 00196 (p.go:304)	CALL	runtime.morestack_noctxt(SB)
	0x00ca 00202 (p.go:304)	JMP	0
	0x0000 e3 30 d0 10 00 04 a7 49 13 20 ec f4 00 5b 40 65  .0.....I. ...[@e
	0x0010 ec 4f ec e0 00 d9 ec 34 00 55 a0 65 e3 e0 fc 60  .O.....4.U.e...`
	0x0020 fe 24 e3 ff 0c 60 fe 71 41 1f 00 18 e3 2f 03 18  .$...`.qA..../..
	0x0030 01 71 d7 ff 10 00 10 00 41 11 01 00 b9 21 00 12  .q......A....!..
	0x0040 a7 44 ff f9 d7 87 10 00 10 00 e3 00 f3 a8 01 04  .D..............
	0x0050 c2 0e 00 00 13 88 a7 b4 00 2f b9 04 00 10 41 2f  ........./....A/
	0x0060 10 18 e3 20 f0 08 00 24 c0 e5 00 00 00 00 e3 00  ... ...$........
	0x0070 f3 a8 01 04 eb 10 00 3f 00 0c b9 e8 10 00 eb 00  .......?........
	0x0080 00 01 00 0a c2 0e 00 00 13 88 a7 b4 00 10 b9 04  ................
	0x0090 00 10 e3 01 f0 18 00 90 e3 00 f3 b0 01 72 e3 e0  .............r..
	0x00a0 f0 00 00 04 a7 fb 13 a0 07 fe a7 19 13 88 c0 e5  ................
	0x00b0 00 00 00 00 a7 19 13 88 c0 e5 00 00 00 00 07 00  ................
	0x00c0 b9 04 00 5e c0 e5 00 00 00 00 a7 f4 ff 9b 00 00  ...^............
	rel 106+4 t=7 "".use+6
	rel 176+4 t=7 runtime.panicIndex+6
	rel 186+4 t=7 runtime.panicIndex+6
	rel 198+4 t=7 runtime.morestack_noctxt+6
"".call66000 STEXT size=224 args=0x10 locals=0x101e0 funcid=0x0
	0x0000 00000 (p.go:344)	TEXT	"".call66000(SB), ABIInternal, $66024-16
	0x0000 00000 (p.go:344)	MOVD	16(g), R3
	0x0006 00006 (p.go:344)	MOVD	$65896, R4
	0x000c 00012 (p.go:344)	CMPUBLT	R15, R4, 204
	0x0012 00018 (p.go:344)	ADD	$-65896, R15, R4
	0x001c 00028 (p.go:344)	CMPUBGE	R3, R4, 204
	0x0022 00034 (p.go:344)	MOVD	R14, -66024(R15)
	0x0028 00040 (p.go:344)	MOVD	$-66024(R15), R15
	0x002e 00046 (p.go:344)	MOVD	$"".b-66000(SP), R1
	0x0032 00050 (p.go:344)	MOVD	$"".b-208(SP), R2
	0x0038 00056 (p.go:344)	CLEAR	$256, (R1)
	0x003e 00062 (p.go:344)	MOVD	$256(R1), R1
	0x0042 00066 (p.go:344)	CMPU	R1, R2
	0x0046 00070 (p.go:344)	BLT	56
	0x004a 00074 (p.go:344)	CLEAR	$208, (R1)
	0x0050 00080 (p.go:344)	MOVD	"".i(FP), R0
	0x0056 00086 (p.go:344)	CMPU	R0, $66000
	0x005c 00092 (p.go:344)	BRC	$11, 190
	0x0060 00096 (p.go:344)	MOVD	R0, R1
	0x0064 00100 (p.go:344)	MOVD	$"".b-66000(SP), R2
	0x0068 00104 (p.go:344)	MOVD	R2, 8(R15)
	0x006e 00110 (p.go:344)	CALL	"".use(SB)
	0x0074 00116 (p.go:344)	MOVD	"".i(FP), R0
	0x007a 00122 (p.go:344)	SRD	$63, R0, R1
	0x0080 00128 (p.go:344)	ADD	R1, R0
	0x0084 00132 (p.go:344)	SRAD	$1, R0
	0x008a 00138 (p.go:344)	CMPU	R0, $66000
	0x0090 00144 (p.go:344)	BRC	$11, 178
	0x0094 00148 (p.go:344)	MOVD	R0, R1
	0x0098 00152 (p.go:344)	MOVBZ	"".b-66000(SP)(R1*1), R0
	0x009e 00158 (p.go:344)	MOVB	R0, "".~r1+8(FP)
	0x00a4 00164 (p.go:344)	MOVD	(R15), R14
	0x00aa 00170 (p.go:344)	ADD	$66024, R15
	0x00b0 00176 (p.go:344)	JMP	R14
	0x00b2 00178 (p.go:344)	MOVD	$66000, R1
	0x00b8 00184 (p.go:344)	CALL	runtime.panicIndex(SB)
	0x00be 00190 (p.go:344)	MOVD	$66000, R1
	0x00c4 00196 (p.go:344)	CALL	runtime.panicIndex(SB)
	0x00ca 00202 (p.go:344)	NOPH
	0x00cc 00204 (p.go:344)	NOP
	0x00cc 00204 (p.go:344)	MOVD	R14, R5
	0x00d0 00208 (p.go:344)	CALL	runtime.morestack_noctxt(SB)
	0x00d6 00214 (p.go:344)	JMP	0
	0x0000 e3 30 d0 10 00 04 c0 41 00 01 01 68 ec f4 00 60  .0.....A...h...`
	0x0010 40 65 b9 04 00 4f c2 48 ff fe fe 98 ec 34 00 58  @e...O.H.....4.X
	0x0020 a0 65 e3 e0 fe 18 ef 24 e3 ff 0e 18 ef 71 41 1f  .e.....$.....qA.
	0x0030 00 18 e3 2f 01 18 10 71 d7 ff 10 00 10 00 41 11  .../...q......A.
	0x0040 01 00 b9 21 00 12 a7 44 ff f9 d7 cf 10 00 10 00  ...!...D........
	0x0050 e3 00 f1 f0 10 04 c2 0e 00 01 01 d0 a7 b4 00 31  ...............1
	0x0060 b9 04 00 10 41 2f 10 18 e3 20 f0 08 00 24 c0 e5  ....A/... ...$..
	0x0070 00 00 00 00 e3 00 f1 f0 10 04 eb 10 00 3f 00 0c  .............?..
	0x0080 b9 e8 10 00 eb 00 00 01 00 0a c2 0e 00 01 01 d0  ................
	0x0090 a7 b4 00 11 b9 04 00 10 e3 01 f0 18 00 90 e3 00  ................
	0x00a0 f1 f8 10 72 e3 e0 f0 00 00 04 c2 f8 00 01 01 e8  ...r............
	0x00b0 07 fe c0 11 00 01 01 d0 c0 e5 00 00 00 00 c0 11  ................
	0x00c0 00 01 01 d0 c0 e5 00 00 00 00 07 00 b9 04 00 5e  ...............^
	0x00d0 c0 e5 00 00 00 00 a7 f4 ff 95 00 00 00 00 00 00  ................
	rel 112+4 t=7 "".use+6
	rel 186+4 t=7 runtime.panicIndex+6
	rel 198+4 t=7 runtime.panicIndex+6
	rel 210+4 t=7 runtime.morestack_noctxt+6
"".work0 STEXT size=80 args=0x0 locals=0x8 funcid=0x0
	0x0000 00000 (p.go:353)	TEXT	"".work0(SB), ABIInternal, $16-0
	0x0000 00000 (p.go:353)	MOVD	16(g), R3
	0x0006 00006 (p.go:353)	CMPUBGE	R3, R15, 54
	0x000c 00012 (p.go:353)	MOVD	R14, -16(R15)
	0x0012 00018 (p.go:353)	MOVD	$-16(R15), R15
	0x0018 00024 (p.go:353)	MOVD	"".sink(SB), R0
	0x001e 00030 (p.go:353)	MOVD	R0, 8(R15)
	0x0024 00036 (p.go:353)	CALL	"".use(SB)
	0x002a 00042 (p.go:353)	MOVD	(R15), R14
	0x0030 00048 (p.go:353)	ADD	$16, R15
	0x0034 00052 (p.go:353)	JMP	R14
	0x0036 00054 (p.go:353)	NOP
	0x0036 00054 (p.go:353)	MOVD	R14, R5
	0x003a 00058 (p.go:353)	CALL	runtime.morestack_noctxt(SB)
	0x0040 00064 (p.go:353)	JMP	0
	0x0000 e3 30 d0 10 00 04 ec 3f 00 18 a0 65 e3 e0 ff f0  .0.....?...e....
	0x0010 ff 24 e3 ff 0f f0 ff 71 c4 08 00 00 00 00 e3 00  .$.....q........
	0x0020 f0 08 00 24 c0 e5 00 00 00 00 e3 e0 f0 00 00 04  ...$............
	0x0030 a7 fb 00 10 07 fe b9 04 00 5e c0 e5 00 00 00 00  .........^......
	0x0040 a7 f4 ff e0 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 26+4 t=55 "".sink+6
	rel 38+4 t=7 "".use+6
	rel 60+4 t=7 runtime.morestack_noctxt+6
"".gos STEXT size=208 args=0x18 locals=0x28 funcid=0x0
	0x0000 00000 (p.go:356)	TEXT	"".gos(SB), ABIInternal, $48-24
	0x0000 00000 (p.go:356)	MOVD	16(g), R3
	0x0006 00006 (p.go:356)	CMPUBGE	R3, R15, 192
	0x000c 00012 (p.go:356)	MOVD	R14, -48(R15)
	0x0012 00018 (p.go:356)	MOVD	$-48(R15), R15
	0x0018 00024 (p.go:357)	MOVW	$0, 8(R15)
	0x001e 00030 (p.go:357)	MOVD	$"".work0·f(SB), R0
	0x0024 00036 (p.go:357)	MOVD	R0, 16(R15)
	0x002a 00042 (p.go:357)	CALL	runtime.newproc(SB)
	0x0030 00048 (p.go:358)	MOVW	$24, 8(R15)
	0x0036 00054 (p.go:358)	MOVD	$"".work1·f(SB), R1
	0x003c 00060 (p.go:358)	MOVD	"".x(FP), R2
	0x0042 00066 (p.go:358)	MOVD	"".s+8(FP), R3
	0x0048 00072 (p.go:358)	MOVD	"".s+16(FP), R4
	0x004e 00078 (p.go:358)	STMG	R1, R4, 16(R15)
	0x0054 00084 (p.go:358)	CALL	runtime.newproc(SB)
	0x005a 00090 (p.go:359)	MOVW	$8, 8(R15)
	0x0060 00096 (p.go:359)	MOVD	$"".gos.func1·f(SB), R1
	0x0066 00102 (p.go:359)	MOVD	"".x(FP), R2
	0x006c 00108 (p.go:359)	STMG	R1, R2, 16(R15)
	0x0072 00114 (p.go:359)	CALL	runtime.newproc(SB)
	0x0078 00120 (p.go:360)	MOVW	$16, 8(R15)
	0x007e 00126 (p.go:360)	MOVD	$"".gos.func2·f(SB), R1
	0x0084 00132 (p.go:360)	MOVD	"".x(FP), R2
	0x008a 00138 (p.go:360)	STMG	R1, R2, 16(R15)
	0x0090 00144 (p.go:360)	MOVD	$3, 32(R15)
	0x0096 00150 (p.go:360)	CALL	runtime.newproc(SB)
	0x009c 00156 (p.go:361)	MOVW	$0, 8(R15)
	0x00a2 00162 (p.go:361)	MOVD	$"".gos.func3·f(SB), R0
	0x00a8 00168 (p.go:361)	MOVD	R0, 16(R15)
	0x00ae 00174 (p.go:361)	CALL	runtime.newproc(SB)
	0x00b4 00180 (p.go:362)	MOVD	(R15), R14
	0x00ba 00186 (p.go:362)	ADD	$48, R15
	0x00be 00190 (p.go:362)	JMP	R14
	0x00c0 00192 (p.go:362)	NOP
	0x00c0 00192 (p.go:356)	MOVD	R14, R5
	0x00c4 00196 (p.go:356)	CALL	runtime.morestack_noctxt(SB)
	0x00ca 00202 (p.go:356)	JMP	0
	0x0000 e3 30 d0 10 00 04 ec 3f 00 5d a0 65 e3 e0 ff d0  .0.....?.].e....
	0x0010 ff 24 e3 ff 0f d0 ff 71 e5 4c f0 08 00 00 c0 00  .$.....q.L......
	0x0020 00 00 00 00 e3 00 f0 10 00 24 c0 e5 00 00 00 00  .........$......
	0x0030 e5 4c f0 08 00 18 c0 10 00 00 00 00 e3 20 f0 38  .L........... .8
	0x0040 00 04 e3 30 f0 40 00 04 e3 40 f0 48 00 04 eb 14  ...0.@...@.H....
	0x0050 f0 10 00 24 c0 e5 00 00 00 00 e5 4c f0 08 00 08  ...$.......L....
	0x0060 c0 10 00 00 00 00 e3 20 f0 38 00 04 eb 12 f0 10  ....... .8......
	0x0070 00 24 c0 e5 00 00 00 00 e5 4c f0 08 00 10 c0 10  .$.......L......
	0x0080 00 00 00 00 e3 20 f0 38 00 04 eb 12 f0 10 00 24  ..... .8.......$
	0x0090 e5 48 f0 20 00 03 c0 e5 00 00 00 00 e5 4c f0 08  .H. .........L..
	0x00a0 00 00 c0 00 00 00 00 00 e3 00 f0 10 00 24 c0 e5  .............$..
	0x00b0 00 00 00 00 e3 e0 f0 00 00 04 a7 fb 00 30 07 fe  .............0..
	0x00c0 b9 04 00 5e c0 e5 00 00 00 00 a7 f4 ff 9b 00 00  ...^............
	rel 32+4 t=55 "".work0·f+6
	rel 44+4 t=7 runtime.newproc+6
	rel 56+4 t=55 "".work1·f+6
	rel 86+4 t=7 runtime.newproc+6
	rel 98+4 t=55 "".gos.func1·f+6
	rel 116+4 t=7 runtime.newproc+6
	rel 128+4 t=55 "".gos.func2·f+6
	rel 152+4 t=7 runtime.newproc+6
	rel 164+4 t=55 "".gos.func3·f+6
	rel 176+4 t=7 runtime.newproc+6
	rel 198+4 t=7 runtime.morestack_noctxt+6
