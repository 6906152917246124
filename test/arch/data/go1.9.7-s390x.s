"".use STEXT nosplit size=16 args=0x8 locals=0x0 leaf
	0x0000 00000 (p.go:11)	TEXT	"".use(SB), NOSPLIT|LEAF|NOFRAME, $0-8
	0x0000 00000 (p.go:11)	JMP	R14
	0x0000 07 fe 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
"".leaf8 STEXT size=144 args=0x10 locals=0x8
	0x0000 00000 (p.go:22)	TEXT	"".leaf8(SB), $16-16
	0x0000 00000 (p.go:22)	MOVD	16(g), R3
	0x0006 00006 (p.go:22)	CMPUBGE	R3, R15, 128
	0x000c 00012 (p.go:22)	MOVD	R14, -16(R15)
	0x0012 00018 (p.go:22)	MOVD	$-16(R15), R15
	0x0018 00024 (p.go:22)	MOVD	$0, "".b-8(SP)
	0x001e 00030 (p.go:22)	MOVD	"".i(FP), R0
	0x0024 00036 (p.go:22)	CMPU	R0, $8
	0x002a 00042 (p.go:22)	BGE	118
	0x002e 00046 (p.go:22)	MOVD	R0, R1
	0x0032 00050 (p.go:22)	MOVD	$"".b-8(SP), R2
	0x0036 00054 (p.go:22)	MOVB	$1, (R2)
	0x003a 00058 (p.go:22)	SRAD	$63, R0, R2
	0x0040 00064 (p.go:22)	SRD	$63, R2
	0x0046 00070 (p.go:22)	ADD	R2, R0
	0x004a 00074 (p.go:22)	SRAD	$1, R0
	0x0050 00080 (p.go:22)	CMPU	R0, $8
	0x0056 00086 (p.go:22)	BGE	118
	0x005a 00090 (p.go:22)	MOVD	R0, R1
	0x005e 00094 (p.go:22)	MOVBZ	"".b-8(SP)(R1*1), R0
	0x0064 00100 (p.go:22)	MOVB	R0, "".~r1+8(FP)
	0x006a 00106 (p.go:22)	MOVD	(R15), R14
	0x0070 00112 (p.go:22)	ADD	$16, R15
	0x0074 00116 (p.go:22)	JMP	R14
	0x0076 00118 (p.go:22)	CALL	runtime.panicindex(SB)
	0x007c 00124 (p.go:22)	UNDEF
	0x0080 00128 (p.go:22)	NOP
	0x0080 00128 (p.go:22)	MOVD	R14, R5
	0x0084 00132 (p.go:22)	CALL	runtime.morestack_noctxt(SB)
	0x008a 00138 (p.go:22)	JMP	0
	0x0000 e3 30 d0 10 00 04 ec 3f 00 3d a0 65 e3 e0 ff f0  .0.....?.=.e....
	0x0010 ff 24 e3 ff 0f f0 ff 71 e5 48 f0 08 00 00 e3 00  .$.....q.H......
	0x0020 f0 18 00 04 c2 0e 00 00 00 08 a7 a4 00 26 b9 04  .............&..
	0x0030 00 10 41 2f 10 08 92 01 20 00 eb 20 00 3f 00 0a  ..A/.... .. .?..
	0x0040 eb 22 00 3f 00 0c b9 e8 20 00 eb 00 00 01 00 0a  .".?.... .......
	0x0050 c2 0e 00 00 00 08 a7 a4 00 10 b9 04 00 10 e3 01  ................
	0x0060 f0 08 00 90 e3 00 f0 20 00 72 e3 e0 f0 00 00 04  ....... .r......
	0x0070 a7 fb 00 10 07 fe c0 e5 00 00 00 00 00 00 00 00  ................
	0x0080 b9 04 00 5e c0 e5 00 00 00 00 a7 f4 ff bb 00 00  ...^............
	rel 120+4 t=8 runtime.panicindex+6
	rel 134+4 t=8 runtime.morestack_noctxt+6
"".call8 STEXT size=160 args=0x10 locals=0x10
	0x0000 00000 (p.go:24)	TEXT	"".call8(SB), $24-16
	0x0000 00000 (p.go:24)	MOVD	16(g), R3
	0x0006 00006 (p.go:24)	CMPUBGE	R3, R15, 142
	0x000c 00012 (p.go:24)	MOVD	R14, -24(R15)
	0x0012 00018 (p.go:24)	MOVD	$-24(R15), R15
	0x0018 00024 (p.go:24)	MOVD	$0, "".b-8(SP)
	0x001e 00030 (p.go:24)	MOVD	"".i(FP), R0
	0x0024 00036 (p.go:24)	CMPU	R0, $8
	0x002a 00042 (p.go:24)	BGE	132
	0x002e 00046 (p.go:24)	MOVD	R0, R1
	0x0032 00050 (p.go:24)	MOVD	$"".b-8(SP), R2
	0x0036 00054 (p.go:24)	MOVD	R2, 8(R15)
	0x003c 00060 (p.go:24)	CALL	"".use(SB)
	0x0042 00066 (p.go:24)	MOVD	"".i(FP), R0
	0x0048 00072 (p.go:24)	SRAD	$63, R0, R1
	0x004e 00078 (p.go:24)	SRD	$63, R1
	0x0054 00084 (p.go:24)	ADD	R1, R0
	0x0058 00088 (p.go:24)	SRAD	$1, R0
	0x005e 00094 (p.go:24)	CMPU	R0, $8
	0x0064 00100 (p.go:24)	BGE	132
	0x0068 00104 (p.go:24)	MOVD	R0, R1
	0x006c 00108 (p.go:24)	MOVBZ	"".b-8(SP)(R1*1), R0
	0x0072 00114 (p.go:24)	MOVB	R0, "".~r1+8(FP)
	0x0078 00120 (p.go:24)	MOVD	(R15), R14
	0x007e 00126 (p.go:24)	ADD	$24, R15
	0x0082 00130 (p.go:24)	JMP	R14
	0x0084 00132 (p.go:24)	CALL	runtime.panicindex(SB)
	0x008a 00138 (p.go:24)	UNDEF
	0x008e 00142 (p.go:24)	NOP
	0x008e 00142 (p.go:24)	MOVD	R14, R5
	0x0092 00146 (p.go:24)	CALL	runtime.morestack_noctxt(SB)
	0x0098 00152 (p.go:24)	JMP	0
	0x0000 e3 30 d0 10 00 04 ec 3f 00 44 a0 65 e3 e0 ff e8  .0.....?.D.e....
	0x0010 ff 24 e3 ff 0f e8 ff 71 e5 48 f0 10 00 00 e3 00  .$.....q.H......
	0x0020 f0 20 00 04 c2 0e 00 00 00 08 a7 a4 00 2d b9 04  . ...........-..
	0x0030 00 10 41 2f 10 10 e3 20 f0 08 00 24 c0 e5 00 00  ..A/... ...$....
	0x0040 00 00 e3 00 f0 20 00 04 eb 10 00 3f 00 0a eb 11  ..... .....?....
	0x0050 00 3f 00 0c b9 e8 10 00 eb 00 00 01 00 0a c2 0e  .?..............
	0x0060 00 00 00 08 a7 a4 00 10 b9 04 00 10 e3 01 f0 10  ................
	0x0070 00 90 e3 00 f0 28 00 72 e3 e0 f0 00 00 04 a7 fb  .....(.r........
	0x0080 00 18 07 fe c0 e5 00 00 00 00 00 00 00 00 b9 04  ................
	0x0090 00 5e c0 e5 00 00 00 00 a7 f4 ff b4 00 00 00 00  .^..............
	rel 62+4 t=8 "".use+6
	rel 134+4 t=8 runtime.panicindex+6
	rel 148+4 t=8 runtime.morestack_noctxt+6
"".call144 STEXT size=176 args=0x10 locals=0x98
	0x0000 00000 (p.go:116)	TEXT	"".call144(SB), $160-16
	0x0000 00000 (p.go:116)	MOVD	16(g), R3
	0x0006 00006 (p.go:116)	ADD	$-32, R15, R4
	0x000c 00012 (p.go:116)	CMPUBGE	R3, R4, 152
	0x0012 00018 (p.go:116)	MOVD	R14, -160(R15)
	0x0018 00024 (p.go:116)	MOVD	$-160(R15), R15
	0x001e 00030 (p.go:116)	MOVD	$"".b-144(SP), R1
	0x0022 00034 (p.go:116)	CLEAR	$144, (R1)
	0x0028 00040 (p.go:116)	MOVD	"".i(FP), R0
	0x002e 00046 (p.go:116)	CMPU	R0, $144
	0x0034 00052 (p.go:116)	BGE	142
	0x0038 00056 (p.go:116)	MOVD	R0, R1
	0x003c 00060 (p.go:116)	MOVD	$"".b-144(SP), R2
	0x0040 00064 (p.go:116)	MOVD	R2, 8(R15)
	0x0046 00070 (p.go:116)	CALL	"".use(SB)
	0x004c 00076 (p.go:116)	MOVD	"".i(FP), R0
	0x0052 00082 (p.go:116)	SRAD	$63, R0, R1
	0x0058 00088 (p.go:116)	SRD	$63, R1
	0x005e 00094 (p.go:116)	ADD	R1, R0
	0x0062 00098 (p.go:116)	SRAD	$1, R0
	0x0068 00104 (p.go:116)	CMPU	R0, $144
	0x006e 00110 (p.go:116)	BGE	142
	0x0072 00114 (p.go:116)	MOVD	R0, R1
	0x0076 00118 (p.go:116)	MOVBZ	"".b-144(SP)(R1*1), R0
	0x007c 00124 (p.go:116)	MOVB	R0, "".~r1+8(FP)
	0x0082 00130 (p.go:116)	MOVD	(R15), R14
	0x0088 00136 (p.go:116)	ADD	$160, R15
	0x008c 00140 (p.go:116)	JMP	R14
	0x008e 00142 (p.go:116)	CALL	runtime.panicindex(SB)
	0x0094 00148 (p.go:116)	UNDEF
	0x0098 00152 (p.go:116)	NOP
	0x0098 00152 (p.go:116)	MOVD	R14, R5
	0x009c 00156 (p.go:116)	CALL	runtime.morestack_noctxt(SB)
	0x00a2 00162 (p.go:116)	JMP	0
	0x0000 e3 30 d0 10 00 04 ec 4f ff e0 00 d9 ec 34 00 46  .0.....O.....4.F
	0x0010 a0 65 e3 e0 ff 60 ff 24 e3 ff 0f 60 ff 71 41 1f  .e...`.$...`.qA.
	0x0020 00 10 d7 8f 10 00 10 00 e3 00 f0 a8 00 04 c2 0e  ................
	0x0030 00 00 00 90 a7 a4 00 2d b9 04 00 10 41 2f 10 10  .......-....A/..
	0x0040 e3 20 f0 08 00 24 c0 e5 00 00 00 00 e3 00 f0 a8  . ...$..........
	0x0050 00 04 eb 10 00 3f 00 0a eb 11 00 3f 00 0c b9 e8  .....?.....?....
	0x0060 10 00 eb 00 00 01 00 0a c2 0e 00 00 00 90 a7 a4  ................
	0x0070 00 10 b9 04 00 10 e3 01 f0 10 00 90 e3 00 f0 b0  ................
	0x0080 00 72 e3 e0 f0 00 00 04 a7 fb 00 a0 07 fe c0 e5  .r..............
	0x0090 00 00 00 00 00 00 00 00 b9 04 00 5e c0 e5 00 00  ...........^....
	0x00a0 00 00 a7 f4 ff af 00 00 00 00 00 00 00 00 00 00  ................
	rel 72+4 t=8 "".use+6
	rel 144+4 t=8 runtime.panicindex+6
	rel 158+4 t=8 runtime.morestack_noctxt+6
"".call4000 STEXT size=192 args=0x10 locals=0xfa8
	0x0000 00000 (p.go:164)	TEXT	"".call4000(SB), $4016-16
	0x0000 00000 (p.go:164)	MOVD	16(g), R3
	0x0006 00006 (p.go:164)	ADD	$-3888, R15, R4
	0x000c 00012 (p.go:164)	CMPUBGE	R3, R4, 174
	0x0012 00018 (p.go:164)	MOVD	R14, -4016(R15)
	0x0018 00024 (p.go:164)	MOVD	$-4016(R15), R15
	0x001e 00030 (p.go:164)	MOVD	$"".b-4000(SP), R1
	0x0022 00034 (p.go:164)	MOVD	$"".b-160(SP), R0
	0x0026 00038 (p.go:164)	CLEAR	$256, (R1)
	0x002c 00044 (p.go:164)	MOVD	$256(R1), R1
	0x0030 00048 (p.go:164)	CMPU	R1, R0
	0x0034 00052 (p.go:164)	BLT	38
	0x0038 00056 (p.go:164)	CLEAR	$160, (R1)
	0x003e 00062 (p.go:164)	MOVD	"".i(FP), R0
	0x0044 00068 (p.go:164)	CMPU	R0, $4000
	0x004a 00074 (p.go:164)	BGE	164
	0x004e 00078 (p.go:164)	MOVD	R0, R1
	0x0052 00082 (p.go:164)	MOVD	$"".b-4000(SP), R2
	0x0056 00086 (p.go:164)	MOVD	R2, 8(R15)
	0x005c 00092 (p.go:164)	CALL	"".use(SB)
	0x0062 00098 (p.go:164)	MOVD	"".i(FP), R0
	0x0068 00104 (p.go:164)	SRAD	$63, R0, R1
	0x006e 00110 (p.go:164)	SRD	$63, R1
	0x0074 00116 (p.go:164)	ADD	R1, R0
	0x0078 00120 (p.go:164)	SRAD	$1, R0
	0x007e 00126 (p.go:164)	CMPU	R0, $4000
	0x0084 00132 (p.go:164)	BGE	164
	0x0088 00136 (p.go:164)	MOVD	R0, R1
	0x008c 00140 (p.go:164)	MOVBZ	"".b-4000(SP)(R1*1), R0
	0x0092 00146 (p.go:164)	MOVB	R0, "".~r1+8(FP)
	0x0098 00152 (p.go:164)	MOVD	(R15), R14
	0x009e 00158 (p.go:164)	ADD	$4016, R15
	0x00a2 00162 (p.go:164)	JMP	R14
	0x00a4 00164 (p.go:164)	CALL	runtime.panicindex(SB)
	0x00aa 00170 (p.go:164)	UNDEF
	0x00ae 00174 (p.go:164)	NOP
	0x00ae 00174 (p.go:164)	MOVD	R14, R5
	0x00b2 00178 (p.go:164)	CALL	runtime.morestack_noctxt(SB)
	0x00b8 00184 (p.go:164)	JMP	0
	0x0000 e3 30 d0 10 00 04 ec 4f f0 d0 00 d9 ec 34 00 51  .0.....O.....4.Q
	0x0010 a0 65 e3 e0 f0 50 ff 24 e3 ff 00 50 ff 71 41 1f  .e...P.$...P.qA.
	0x0020 00 10 41 0f 0f 10 d7 ff 10 00 10 00 41 11 01 00  ..A.........A...
	0x0030 b9 21 00 10 a7 44 ff f9 d7 9f 10 00 10 00 e3 00  .!...D..........
	0x0040 ff b8 00 04 c2 0e 00 00 0f a0 a7 a4 00 2d b9 04  .............-..
	0x0050 00 10 41 2f 10 10 e3 20 f0 08 00 24 c0 e5 00 00  ..A/... ...$....
	0x0060 00 00 e3 00 ff b8 00 04 eb 10 00 3f 00 0a eb 11  ...........?....
	0x0070 00 3f 00 0c b9 e8 10 00 eb 00 00 01 00 0a c2 0e  .?..............
	0x0080 00 00 0f a0 a7 a4 00 10 b9 04 00 10 e3 01 f0 10  ................
	0x0090 00 90 e3 00 ff c0 00 72 e3 e0 f0 00 00 04 a7 fb  .......r........
	0x00a0 0f b0 07 fe c0 e5 00 00 00 00 00 00 00 00 b9 04  ................
	0x00b0 00 5e c0 e5 00 00 00 00 a7 f4 ff a4 00 00 00 00  .^..............
	rel 94+4 t=8 "".use+6
	rel 166+4 t=8 runtime.panicindex+6
	rel 180+4 t=8 runtime.morestack_noctxt+6
"".call5000 STEXT size=208 args=0x10 locals=0x1390
	0x0000 00000 (p.go:304)	TEXT	"".call5000(SB), $5016-16
	0x0000 00000 (p.go:304)	MOVD	16(g), R3
	0x0006 00006 (p.go:304)	CMP	R3, $-1314
	0x000a 00010 (p.go:304)	BEQ	192
	0x000e 00014 (p.go:304)	ADD	$880, R15, R4
	0x0014 00020 (p.go:304)	SUB	R3, R4
	0x0018 00024 (p.go:304)	MOVD	$5768, R10
	0x001c 00028 (p.go:304)	CMPUBGE	R10, R4, 192
	0x0022 00034 (p.go:304)	MOVD	R14, -5016(R15)
	0x0028 00040 (p.go:304)	MOVD	$-5016(R15), R15
	0x002e 00046 (p.go:304)	MOVD	$"".b-5000(SP), R1
	0x0032 00050 (p.go:304)	MOVD	$"".b-136(SP), R0
	0x0038 00056 (p.go:304)	CLEAR	$256, (R1)
	0x003e 00062 (p.go:304)	MOVD	$256(R1), R1
	0x0042 00066 (p.go:304)	CMPU	R1, R0
	0x0046 00070 (p.go:304)	BLT	56
	0x004a 00074 (p.go:304)	CLEAR	$136, (R1)
	0x0050 00080 (p.go:304)	MOVD	"".i(FP), R0
	0x0056 00086 (p.go:304)	CMPU	R0, $5000
	0x005c 00092 (p.go:304)	BGE	182
	0x0060 00096 (p.go:304)	MOVD	R0, R1
	0x0064 00100 (p.go:304)	MOVD	$"".b-5000(SP), R2
	0x0068 00104 (p.go:304)	MOVD	R2, 8(R15)
	0x006e 00110 (p.go:304)	CALL	"".use(SB)
	0x0074 00116 (p.go:304)	MOVD	"".i(FP), R0
	0x007a 00122 (p.go:304)	SRAD	$63, R0, R1
	0x0080 00128 (p.go:304)	SRD	$63, R1
	0x0086 00134 (p.go:304)	ADD	R1, R0
	0x008a 00138 (p.go:304)	SRAD	$1, R0
	0x0090 00144 (p.go:304)	CMPU	R0, $5000
	0x0096 00150 (p.go:304)	BGE	182
	0x009a 00154 (p.go:304)	MOVD	R0, R1
	0x009e 00158 (p.go:304)	MOVBZ	"".b-5000(SP)(R1*1), R0
	0x00a4 00164 (p.go:304)	MOVB	R0, "".~r1+8(FP)
	0x00aa 00170 (p.go:304)	MOVD	(R15), R14
	0x00b0 00176 (p.go:304)	ADD	$5016, R15
	0x00b4 00180 (p.go:304)	JMP	R14
	0x00b6 00182 (p.go:304)	CALL	runtime.panicindex(SB)
	0x00bc 00188 (p.go:304)	UNDEF
	0x00c0 00192 (p.go:304)	NOP
	0x00c0 00192 (p.go:304)	MOVD	R14, R5
	0x00c4 00196 (p.go:304)	CALL	runtime.morestack_noctxt(SB)
	0x00ca 00202 (p.go:304)	JMP	0
	0x0000 e3 30 d0 10 00 04 a7 3f fa de a7 84 00 5b ec 4f  .0.....?.....[.O
	0x0010 03 70 00 d9 b9 09 00 43 a7 a9 16 88 ec a4 00 52  .p.....C.......R
	0x0020 a0 65 e3 e0 fc 68 fe 24 e3 ff 0c 68 fe 71 41 1f  .e...h.$...h.qA.
	0x0030 00 10 e3 0f 03 10 01 71 d7 ff 10 00 10 00 41 11  .......q......A.
	0x0040 01 00 b9 21 00 10 a7 44 ff f9 d7 87 10 00 10 00  ...!...D........
	0x0050 e3 00 f3 a0 01 04 c2 0e 00 00 13 88 a7 a4 00 2d  ...............-
	0x0060 b9 04 00 10 41 2f 10 10 e3 20 f0 08 00 24 c0 e5  ....A/... ...$..
	0x0070 00 00 00 00 e3 00 f3 a0 01 04 eb 10 00 3f 00 0a  .............?..
	0x0080 eb 11 00 3f 00 0c b9 e8 10 00 eb 00 00 01 00 0a  ...?............
	0x0090 c2 0e 00 00 13 88 a7 a4 00 10 b9 04 00 10 e3 01  ................
	0x00a0 f0 10 00 90 e3 00 f3 a8 01 72 e3 e0 f0 00 00 04  .........r......
	0x00b0 a7 fb 13 98 07 fe c0 e5 00 00 00 00 00 00 00 00  ................
	0x00c0 b9 04 00 5e c0 e5 00 00 00 00 a7 f4 ff 9b 00 00  ...^............
	rel 112+4 t=8 "".use+6
	rel 184+4 t=8 runtime.panicindex+6
	rel 198+4 t=8 runtime.morestack_noctxt+6
"".call66000 STEXT size=224 args=0x10 locals=0x101d8
	0x0000 00000 (p.go:344)	TEXT	"".call66000(SB), $66016-16
	0x0000 00000 (p.go:344)	MOVD	16(g), R3
	0x0006 00006 (p.go:344)	CMP	R3, $-1314
	0x000a 00010 (p.go:344)	BEQ	196
	0x000e 00014 (p.go:344)	ADD	$880, R15, R4
	0x0014 00020 (p.go:344)	SUB	R3, R4
	0x0018 00024 (p.go:344)	MOVD	$66768, R10
	0x001e 00030 (p.go:344)	CMPUBGE	R10, R4, 196
	0x0024 00036 (p.go:344)	MOVD	R14, -66016(R15)
	0x002a 00042 (p.go:344)	MOVD	$-66016(R15), R15
	0x0030 00048 (p.go:344)	MOVD	$"".b-66000(SP), R1
	0x0034 00052 (p.go:344)	MOVD	$"".b-208(SP), R0
	0x003a 00058 (p.go:344)	CLEAR	$256, (R1)
	0x0040 00064 (p.go:344)	MOVD	$256(R1), R1
	0x0044 00068 (p.go:344)	CMPU	R1, R0
	0x0048 00072 (p.go:344)	BLT	58
	0x004c 00076 (p.go:344)	CLEAR	$208, (R1)
	0x0052 00082 (p.go:344)	MOVD	"".i(FP), R0
	0x0058 00088 (p.go:344)	CMPU	R0, $66000
	0x005e 00094 (p.go:344)	BGE	186
	0x0062 00098 (p.go:344)	MOVD	R0, R1
	0x0066 00102 (p.go:344)	MOVD	$"".b-66000(SP), R2
	0x006a 00106 (p.go:344)	MOVD	R2, 8(R15)
	0x0070 00112 (p.go:344)	CALL	"".use(SB)
	0x0076 00118 (p.go:344)	MOVD	"".i(FP), R0
	0x007c 00124 (p.go:344)	SRAD	$63, R0, R1
	0x0082 00130 (p.go:344)	SRD	$63, R1
	0x0088 00136 (p.go:344)	ADD	R1, R0
	0x008c 00140 (p.go:344)	SRAD	$1, R0
	0x0092 00146 (p.go:344)	CMPU	R0, $66000
	0x0098 00152 (p.go:344)	BGE	186
	0x009c 00156 (p.go:344)	MOVD	R0, R1
	0x00a0 00160 (p.go:344)	MOVBZ	"".b-66000(SP)(R1*1), R0
	0x00a6 00166 (p.go:344)	MOVB	R0, "".~r1+8(FP)
	0x00ac 00172 (p.go:344)	MOVD	(R15), R14
	0x00b2 00178 (p.go:344)	ADD	$66016, R15
	0x00b8 00184 (p.go:344)	JMP	R14
	0x00ba 00186 (p.go:344)	CALL	runtime.panicindex(SB)
	0x00c0 00192 (p.go:344)	UNDEF
	0x00c4 00196 (p.go:344)	NOP
	0x00c4 00196 (p.go:344)	MOVD	R14, R5
	0x00c8 00200 (p.go:344)	CALL	runtime.morestack_noctxt(SB)
	0x00ce 00206 (p.go:344)	JMP	0
	0x0000 e3 30 d0 10 00 04 a7 3f fa de a7 84 00 5d ec 4f  .0.....?.....].O
	0x0010 03 70 00 d9 b9 09 00 43 c0 a1 00 01 04 d0 ec a4  .p.....C........
	0x0020 00 53 a0 65 e3 e0 fe 20 ef 24 e3 ff 0e 20 ef 71  .S.e... .$... .q
	0x0030 41 1f 00 10 e3 0f 01 10 10 71 d7 ff 10 00 10 00  A........q......
	0x0040 41 11 01 00 b9 21 00 10 a7 44 ff f9 d7 cf 10 00  A....!...D......
	0x0050 10 00 e3 00 f1 e8 10 04 c2 0e 00 01 01 d0 a7 a4  ................
	0x0060 00 2e b9 04 00 10 41 2f 10 10 e3 20 f0 08 00 24  ......A/... ...$
	0x0070 c0 e5 00 00 00 00 e3 00 f1 e8 10 04 eb 10 00 3f  ...............?
	0x0080 00 0a eb 11 00 3f 00 0c b9 e8 10 00 eb 00 00 01  .....?..........
	0x0090 00 0a c2 0e 00 01 01 d0 a7 a4 00 11 b9 04 00 10  ................
	0x00a0 e3 01 f0 10 00 90 e3 00 f1 f0 10 72 e3 e0 f0 00  ...........r....
	0x00b0 00 04 c2 f8 00 01 01 e0 07 fe c0 e5 00 00 00 00  ................
	0x00c0 00 00 00 00 b9 04 00 5e c0 e5 00 00 00 00 a7 f4  .......^........
	0x00d0 ff 99 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	rel 114+4 t=8 "".use+6
	rel 188+4 t=8 runtime.panicindex+6
	rel 202+4 t=8 runtime.morestack_noctxt+6
"".work0 STEXT size=80 args=0x0 locals=0x8
	0x0000 00000 (p.go:353)	TEXT	"".work0(SB), $16-0
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
	rel 26+4 t=40 "".sink+6
	rel 38+4 t=8 "".use+6
	rel 60+4 t=8 runtime.morestack_noctxt+6
"".gos STEXT size=240 args=0x18 locals=0x28
	0x0000 00000 (p.go:356)	TEXT	"".gos(SB), $48-24
	0x0000 00000 (p.go:356)	MOVD	16(g), R3
	0x0006 00006 (p.go:356)	CMPUBGE	R3, R15, 216
	0x000c 00012 (p.go:356)	MOVD	R14, -48(R15)
	0x0012 00018 (p.go:356)	MOVD	$-48(R15), R15
	0x0018 00024 (p.go:357)	MOVW	$0, 8(R15)
	0x001e 00030 (p.go:357)	MOVD	$"".work0·f(SB), R0
	0x0024 00036 (p.go:357)	MOVD	R0, 16(R15)
	0x002a 00042 (p.go:357)	CALL	runtime.newproc(SB)
	0x0030 00048 (p.go:356)	MOVD	"".x(FP), R0
	0x0036 00054 (p.go:358)	MOVD	R0, 24(R15)
	0x003c 00060 (p.go:356)	MOVD	"".s+8(FP), R1
	0x0042 00066 (p.go:356)	MOVD	"".s+16(FP), R2
	0x0048 00072 (p.go:358)	STMG	R1, R2, 32(R15)
	0x004e 00078 (p.go:358)	MOVW	$24, 8(R15)
	0x0054 00084 (p.go:358)	MOVD	$"".work1·f(SB), R1
	0x005a 00090 (p.go:358)	MOVD	R1, 16(R15)
	0x0060 00096 (p.go:358)	CALL	runtime.newproc(SB)
	0x0066 00102 (p.go:358)	MOVD	"".x(FP), R0
	0x006c 00108 (p.go:359)	MOVD	R0, 24(R15)
	0x0072 00114 (p.go:359)	MOVW	$8, 8(R15)
	0x0078 00120 (p.go:359)	MOVD	$"".gos.func1·f(SB), R1
	0x007e 00126 (p.go:359)	MOVD	R1, 16(R15)
	0x0084 00132 (p.go:359)	CALL	runtime.newproc(SB)
	0x008a 00138 (p.go:359)	MOVD	"".x(FP), R0
	0x0090 00144 (p.go:360)	MOVD	R0, 24(R15)
	0x0096 00150 (p.go:360)	MOVD	$3, 32(R15)
	0x009c 00156 (p.go:360)	MOVW	$16, 8(R15)
	0x00a2 00162 (p.go:360)	MOVD	$"".gos.func2·f(SB), R0
	0x00a8 00168 (p.go:360)	MOVD	R0, 16(R15)
	0x00ae 00174 (p.go:360)	CALL	runtime.newproc(SB)
	0x00b4 00180 (p.go:361)	MOVW	$0, 8(R15)
	0x00ba 00186 (p.go:361)	MOVD	$"".gos.func3·f(SB), R0
	0x00c0 00192 (p.go:361)	MOVD	R0, 16(R15)
	0x00c6 00198 (p.go:361)	CALL	runtime.newproc(SB)
	0x00cc 00204 (p.go:362)	MOVD	(R15), R14
	0x00d2 00210 (p.go:362)	ADD	$48, R15
	0x00d6 00214 (p.go:362)	JMP	R14
	0x00d8 00216 (p.go:362)	NOP
	0x00d8 00216 (p.go:356)	MOVD	R14, R5
	0x00dc 00220 (p.go:356)	CALL	runtime.morestack_noctxt(SB)
	0x00e2 00226 (p.go:356)	JMP	0
	0x0000 e3 30 d0 10 00 04 ec 3f 00 69 a0 65 e3 e0 ff d0  .0.....?.i.e....
	0x0010 ff 24 e3 ff 0f d0 ff 71 e5 4c f0 08 00 00 c0 00  .$.....q.L......
	0x0020 00 00 00 00 e3 00 f0 10 00 24 c0 e5 00 00 00 00  .........$......
	0x0030 e3 00 f0 38 00 04 e3 00 f0 18 00 24 e3 10 f0 40  ...8.......$...@
	0x0040 00 04 e3 20 f0 48 00 04 eb 12 f0 20 00 24 e5 4c  ... .H..... .$.L
	0x0050 f0 08 00 18 c0 10 00 00 00 00 e3 10 f0 10 00 24  ...............$
	0x0060 c0 e5 00 00 00 00 e3 00 f0 38 00 04 e3 00 f0 18  .........8......
	0x0070 00 24 e5 4c f0 08 00 08 c0 10 00 00 00 00 e3 10  .$.L............
	0x0080 f0 10 00 24 c0 e5 00 00 00 00 e3 00 f0 38 00 04  ...$.........8..
	0x0090 e3 00 f0 18 00 24 e5 48 f0 20 00 03 e5 4c f0 08  .....$.H. ...L..
	0x00a0 00 10 c0 00 00 00 00 00 e3 00 f0 10 00 24 c0 e5  .............$..
	0x00b0 00 00 00 00 e5 4c f0 08 00 00 c0 00 00 00 00 00  .....L..........
	0x00c0 e3 00 f0 10 00 24 c0 e5 00 00 00 00 e3 e0 f0 00  .....$..........
	0x00d0 00 04 a7 fb 00 30 07 fe b9 04 00 5e c0 e5 00 00  .....0.....^....
	0x00e0 00 00 a7 f4 ff 8f 00 00 00 00 00 00 00 00 00 00  ................
	rel 32+4 t=40 "".work0·f+6
	rel 44+4 t=8 runtime.newproc+6
	rel 86+4 t=40 "".work1·f+6
	rel 98+4 t=8 runtime.newproc+6
	rel 122+4 t=40 "".gos.func1·f+6
	rel 134+4 t=8 runtime.newproc+6
	rel 164+4 t=40 "".gos.func2·f+6
	rel 176+4 t=8 runtime.newproc+6
	rel 188+4 t=40 "".gos.func3·f+6
	rel 200+4 t=8 runtime.newproc+6
	rel 222+4 t=8 runtime.morestack_noctxt+6
