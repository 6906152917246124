main.use STEXT size=4 args=0x8 locals=0x0 funcid=0x0 align=0x0 leaf
	0x0000 00000 (p.go:11)	TEXT	main.use(SB), LEAF|NOFRAME|ABIInternal, $0-8
	0x0000 00000 (p.go:11)	JALR	X0, X1
	0x0000 67 80 00 00                                      g...
main.leaf8 STEXT size=104 args=0x8 locals=0x10 funcid=0x0 align=0x0
	0x0000 00000 (p.go:22)	TEXT	main.leaf8(SB), ABIInternal, $8-8
	0x0000 00000 (p.go:22)	MOV	16(g), X6
	0x0004 00004 (p.go:22)	BLTU	X6, SP, $16
	0x0008 00008 (p.go:22)	MOV	X10, 8(SP)
	0x000a 00010 (p.go:22)	JAL	X5, runtime.morestack_noctxt(SB)
	0x000e 00014 (p.go:22)	MOV	8(SP), X10
	0x0010 00016 (p.go:22)	JAL	X0, $-16
	0x0014 00020 (p.go:22)	NOP
	0x0014 00020 (p.go:22)	MOV	X1, -16(SP)
	0x0018 00024 (p.go:22)	ADDI	$-16, SP, SP
	0x001a 00026 (p.go:22)	MOV	X1, (SP)
	0x001c 00028 (p.go:22)	MOV	$main.b+8(SP), X5
	0x0020 00032 (p.go:22)	MOVB	X0, (X5)
	0x0024 00036 (p.go:22)	MOVB	X0, 1(X5)
	0x0028 00040 (p.go:22)	MOVB	X0, 2(X5)
	0x002c 00044 (p.go:22)	MOVB	X0, 3(X5)
	0x0030 00048 (p.go:22)	MOVB	X0, 4(X5)
	0x0034 00052 (p.go:22)	MOVB	X0, 5(X5)
	0x0038 00056 (p.go:22)	MOVB	X0, 6(X5)
	0x003c 00060 (p.go:22)	MOVB	X0, 7(X5)
	0x0040 00064 (p.go:22)	MOV	$8, X6
	0x0042 00066 (p.go:22)	BGEU	X10, X6, $32
	0x0046 00070 (p.go:22)	ADD	X10, X5, X6
	0x004a 00074 (p.go:22)	MOV	$1, X7
	0x004c 00076 (p.go:22)	MOVB	X7, (X6)
	0x0050 00080 (p.go:22)	SRLI	$1, X10, X6
	0x0054 00084 (p.go:22)	ADD	X5, X6, X5
	0x0056 00086 (p.go:22)	MOVBU	(X5), X10
	0x005a 00090 (p.go:22)	MOV	(SP), X1
	0x005c 00092 (p.go:22)	ADDI	$16, SP, SP
	0x005e 00094 (p.go:22)	JALR	X0, X1
	0x0062 00098 (p.go:22)	JAL	X1, runtime.panicBounds(SB)
	0x0066 00102 (p.go:22)	ADDI	$0, X0, X0
	0x0000 03 b3 0d 01 63 68 23 00 2a e4 ef 02 00 00 22 65  ....ch#.*....."e
	0x0010 6f f0 1f ff 23 38 11 fe 7d 71 06 e0 93 02 81 00  o...#8..}q......
	0x0020 23 80 02 00 a3 80 02 00 23 81 02 00 a3 81 02 00  #.......#.......
	0x0030 23 82 02 00 a3 82 02 00 23 83 02 00 a3 83 02 00  #.......#.......
	0x0040 21 43 63 70 65 02 33 83 a2 00 85 43 23 00 73 00  !Ccpe.3....C#.s.
	0x0050 13 53 15 00 9a 92 03 c5 02 00 82 60 41 61 67 80  .S.........`Aag.
	0x0060 00 00 ef 00 00 00 01 00                          ........
	rel 10+4 t=R_RISCV_JAL runtime.morestack_noctxt+0
	rel 98+4 t=R_RISCV_JAL runtime.panicBounds+0
main.call8 STEXT size=108 args=0x8 locals=0x18 funcid=0x0 align=0x0
	0x0000 00000 (p.go:24)	TEXT	main.call8(SB), ABIInternal, $16-8
	0x0000 00000 (p.go:24)	MOV	16(g), X6
	0x0004 00004 (p.go:24)	BLTU	X6, SP, $16
	0x0008 00008 (p.go:24)	MOV	X10, 8(SP)
	0x000a 00010 (p.go:24)	JAL	X5, runtime.morestack_noctxt(SB)
	0x000e 00014 (p.go:24)	MOV	8(SP), X10
	0x0010 00016 (p.go:24)	JAL	X0, $-16
	0x0014 00020 (p.go:24)	NOP
	0x0014 00020 (p.go:24)	MOV	X1, -24(SP)
	0x0018 00024 (p.go:24)	ADDI	$-24, SP, SP
	0x001a 00026 (p.go:24)	MOV	X1, (SP)
	0x001c 00028 (p.go:24)	MOV	$main.b+16(SP), X5
	0x0020 00032 (p.go:24)	MOVB	X0, (X5)
	0x0024 00036 (p.go:24)	MOVB	X0, 1(X5)
	0x0028 00040 (p.go:24)	MOVB	X0, 2(X5)
	0x002c 00044 (p.go:24)	MOVB	X0, 3(X5)
	0x0030 00048 (p.go:24)	MOVB	X0, 4(X5)
	0x0034 00052 (p.go:24)	MOVB	X0, 5(X5)
	0x0038 00056 (p.go:24)	MOVB	X0, 6(X5)
	0x003c 00060 (p.go:24)	MOVB	X0, 7(X5)
	0x0040 00064 (p.go:24)	MOV	$8, X6
	0x0042 00066 (p.go:24)	BGEU	X10, X6, $36
	0x0046 00070 (p.go:24)	MOV	X10, main.i+32(SP)
	0x0048 00072 (p.go:24)	ADD	X10, X5, X10
	0x004a 00074 (p.go:24)	JAL	X1, main.use(SB)
	0x004e 00078 (p.go:24)	MOV	main.i+32(SP), X5
	0x0050 00080 (p.go:24)	SRLI	$1, X5, X5
	0x0054 00084 (p.go:24)	MOV	$main.b+16(SP), X6
	0x0058 00088 (p.go:24)	ADD	X6, X5, X5
	0x005a 00090 (p.go:24)	MOVBU	(X5), X10
	0x005e 00094 (p.go:24)	MOV	(SP), X1
	0x0060 00096 (p.go:24)	ADDI	$24, SP, SP
	0x0062 00098 (p.go:24)	JALR	X0, X1
	0x0066 00102 (p.go:24)	JAL	X1, runtime.panicBounds(SB)
	0x006a 00106 (p.go:24)	ADDI	$0, X0, X0
	0x0000 03 b3 0d 01 63 68 23 00 2a e4 ef 02 00 00 22 65  ....ch#.*....."e
	0x0010 6f f0 1f ff 23 34 11 fe 21 11 06 e0 93 02 01 01  o...#4..!.......
	0x0020 23 80 02 00 a3 80 02 00 23 81 02 00 a3 81 02 00  #.......#.......
	0x0030 23 82 02 00 a3 82 02 00 23 83 02 00 a3 83 02 00  #.......#.......
	0x0040 21 43 63 72 65 02 2a f0 16 95 ef 00 00 00 82 72  !Ccre.*........r
	0x0050 93 d2 12 00 13 03 01 01 9a 92 03 c5 02 00 82 60  ...............`
	0x0060 61 01 67 80 00 00 ef 00 00 00 01 00              a.g.........
	rel 10+4 t=R_RISCV_JAL runtime.morestack_noctxt+0
	rel 74+4 t=R_RISCV_JAL main.use+0
	rel 102+4 t=R_RISCV_JAL runtime.panicBounds+0
main.call144 STEXT size=132 args=0x8 locals=0xa0 funcid=0x0 align=0x0
	0x0000 00000 (p.go:116)	TEXT	main.call144(SB), ABIInternal, $152-8
	0x0000 00000 (p.go:116)	MOV	16(g), X6
	0x0004 00004 (p.go:116)	ADDI	$-32, SP, X7
	0x0008 00008 (p.go:116)	BLTU	X6, X7, $16
	0x000c 00012 (p.go:116)	MOV	X10, 8(SP)
	0x000e 00014 (p.go:116)	JAL	X5, runtime.morestack_noctxt(SB)
	0x0012 00018 (p.go:116)	MOV	8(SP), X10
	0x0014 00020 (p.go:116)	JAL	X0, $-20
	0x0018 00024 (p.go:116)	NOP
	0x0018 00024 (p.go:116)	MOV	X1, -160(SP)
	0x001c 00028 (p.go:116)	ADDI	$-160, SP, SP
	0x001e 00030 (p.go:116)	MOV	X1, (SP)
	0x0020 00032 (p.go:116)	MOV	$main.b+16(SP), X5
	0x0024 00036 (p.go:116)	ADDI	$144, X5, X6
	0x0028 00040 (p.go:116)	MOVB	X0, (X5)
	0x002c 00044 (p.go:116)	MOVB	X0, 1(X5)
	0x0030 00048 (p.go:116)	MOVB	X0, 2(X5)
	0x0034 00052 (p.go:116)	MOVB	X0, 3(X5)
	0x0038 00056 (p.go:116)	MOVB	X0, 4(X5)
	0x003c 00060 (p.go:116)	MOVB	X0, 5(X5)
	0x0040 00064 (p.go:116)	MOVB	X0, 6(X5)
	0x0044 00068 (p.go:116)	MOVB	X0, 7(X5)
	0x0048 00072 (p.go:116)	ADDI	$8, X5, X5
	0x004a 00074 (p.go:116)	BNE	X6, X5, $-34
	0x004e 00078 (p.go:116)	MOV	$144, X5
	0x0052 00082 (p.go:116)	BGEU	X10, X5, $40
	0x0056 00086 (p.go:116)	MOV	X10, main.i+168(SP)
	0x0058 00088 (p.go:116)	MOV	$main.b+16(SP), X5
	0x005c 00092 (p.go:116)	ADD	X10, X5, X10
	0x005e 00094 (p.go:116)	JAL	X1, main.use(SB)
	0x0062 00098 (p.go:116)	MOV	main.i+168(SP), X5
	0x0064 00100 (p.go:116)	SRLI	$1, X5, X5
	0x0068 00104 (p.go:116)	MOV	$main.b+16(SP), X6
	0x006c 00108 (p.go:116)	ADD	X6, X5, X5
	0x006e 00110 (p.go:116)	MOVBU	(X5), X10
	0x0072 00114 (p.go:116)	MOV	(SP), X1
	0x0074 00116 (p.go:116)	ADDI	$160, SP, SP
	0x0076 00118 (p.go:116)	JALR	X0, X1
	0x007a 00122 (p.go:116)	MOV	$144, X5
	0x007e 00126 (p.go:116)	JAL	X1, runtime.panicBounds(SB)
	0x0082 00130 (p.go:116)	ADDI	$0, X0, X0
	0x0000 03 b3 0d 01 93 03 01 fe 63 68 73 00 2a e4 ef 02  ........chs.*...
	0x0010 00 00 22 65 6f f0 df fe 23 30 11 f6 35 71 06 e0  .."eo...#0..5q..
	0x0020 93 02 01 01 13 83 02 09 23 80 02 00 a3 80 02 00  ........#.......
	0x0030 23 81 02 00 a3 81 02 00 23 82 02 00 a3 82 02 00  #.......#.......
	0x0040 23 83 02 00 a3 83 02 00 a1 02 e3 1f 53 fc 93 02  #...........S...
	0x0050 00 09 63 74 55 02 2a f5 93 02 01 01 16 95 ef 00  ..ctU.*.........
	0x0060 00 00 aa 72 93 d2 12 00 13 03 01 01 9a 92 03 c5  ...r............
	0x0070 02 00 82 60 0d 61 67 80 00 00 93 02 00 09 ef 00  ...`.ag.........
	0x0080 00 00 01 00                                      ....
	rel 14+4 t=R_RISCV_JAL runtime.morestack_noctxt+0
	rel 94+4 t=R_RISCV_JAL main.use+0
	rel 126+4 t=R_RISCV_JAL runtime.panicBounds+0
main.call4000 STEXT size=172 args=0x8 locals=0xfb0 funcid=0x0 align=0x0
	0x0000 00000 (p.go:164)	TEXT	main.call4000(SB), ABIInternal, $4008-8
	0x0000 00000 (p.go:164)	MOV	16(g), X6
	0x0004 00004 (p.go:164)	ADDI	$-3888, SP, X7
	0x000c 00012 (p.go:164)	BLTU	X6, X7, $16
	0x0010 00016 (p.go:164)	MOV	X10, 8(SP)
	0x0012 00018 (p.go:164)	JAL	X5, runtime.morestack_noctxt(SB)
	0x0016 00022 (p.go:164)	MOV	8(SP), X10
	0x0018 00024 (p.go:164)	JAL	X0, $-24
	0x001c 00028 (p.go:164)	NOP
	0x001c 00028 (p.go:164)	MOV	X1, -4016(SP)
	0x0024 00036 (p.go:164)	ADDI	$-4016, SP, SP
	0x002c 00044 (p.go:164)	MOV	X1, (SP)
	0x002e 00046 (p.go:164)	MOV	$main.b+16(SP), X5
	0x0032 00050 (p.go:164)	ADDI	$4000, X5, X6
	0x003a 00058 (p.go:164)	MOVB	X0, (X5)
	0x003e 00062 (p.go:164)	MOVB	X0, 1(X5)
	0x0042 00066 (p.go:164)	MOVB	X0, 2(X5)
	0x0046 00070 (p.go:164)	MOVB	X0, 3(X5)
	0x004a 00074 (p.go:164)	MOVB	X0, 4(X5)
	0x004e 00078 (p.go:164)	MOVB	X0, 5(X5)
	0x0052 00082 (p.go:164)	MOVB	X0, 6(X5)
	0x0056 00086 (p.go:164)	MOVB	X0, 7(X5)
	0x005a 00090 (p.go:164)	ADDI	$8, X5, X5
	0x005c 00092 (p.go:164)	BNE	X6, X5, $-34
	0x0060 00096 (p.go:164)	MOV	$4000, X5
	0x0066 00102 (p.go:164)	BGEU	X10, X5, $58
	0x006a 00106 (p.go:164)	MOV	X10, main.i+4024(SP)
	0x0072 00114 (p.go:164)	MOV	$main.b+16(SP), X5
	0x0076 00118 (p.go:164)	ADD	X10, X5, X10
	0x0078 00120 (p.go:164)	JAL	X1, main.use(SB)
	0x007c 00124 (p.go:164)	MOV	main.i+4024(SP), X5
	0x0084 00132 (p.go:164)	SRLI	$1, X5, X5
	0x0088 00136 (p.go:164)	MOV	$main.b+16(SP), X6
	0x008c 00140 (p.go:164)	ADD	X6, X5, X5
	0x008e 00142 (p.go:164)	MOVBU	(X5), X10
	0x0092 00146 (p.go:164)	MOV	(SP), X1
	0x0094 00148 (p.go:164)	ADDI	$4016, SP, SP
	0x009c 00156 (p.go:164)	JALR	X0, X1
	0x00a0 00160 (p.go:164)	MOV	$4000, X5
	0x00a6 00166 (p.go:164)	JAL	X1, runtime.panicBounds(SB)
	0x00aa 00170 (p.go:164)	ADDI	$0, X0, X0
	0x0000 03 b3 0d 01 93 03 81 86 93 83 83 86 63 68 73 00  ............chs.
	0x0010 2a e4 ef 02 00 00 22 65 6f f0 9f fe fd 7f 8a 9f  *....."eo.......
	0x0020 23 b8 1f 04 fd 7f 9b 8f 0f 05 7e 91 06 e0 93 02  #.........~.....
	0x0030 01 01 13 83 02 7d 13 03 03 7d 23 80 02 00 a3 80  .....}...}#.....
	0x0040 02 00 23 81 02 00 a3 81 02 00 23 82 02 00 a3 82  ..#.......#.....
	0x0050 02 00 23 83 02 00 a3 83 02 00 a1 02 e3 1f 53 fc  ..#...........S.
	0x0060 85 62 9b 82 02 fa 63 7d 55 02 85 6f 8a 9f 23 bc  .b....c}U..o..#.
	0x0070 af fa 93 02 01 01 16 95 ef 00 00 00 85 6f 8a 9f  .............o..
	0x0080 83 b2 8f fb 93 d2 12 00 13 03 01 01 9a 92 03 c5  ................
	0x0090 02 00 82 60 85 6f 9b 8f 0f fb 7e 91 67 80 00 00  ...`.o....~.g...
	0x00a0 85 62 9b 82 02 fa ef 00 00 00 01 00              .b..........
	rel 18+4 t=R_RISCV_JAL runtime.morestack_noctxt+0
	rel 120+4 t=R_RISCV_JAL main.use+0
	rel 166+4 t=R_RISCV_JAL runtime.panicBounds+0
main.call5000 STEXT size=186 args=0x8 locals=0x1398 funcid=0x0 align=0x0
	0x0000 00000 (p.go:304)	TEXT	main.call5000(SB), ABIInternal, $5008-8
	0x0000 00000 (p.go:304)	MOV	16(g), X6
	0x0004 00004 (p.go:304)	MOV	$4888, X7
	0x000a 00010 (p.go:304)	BLTU	SP, X7, $20
	0x000e 00014 (p.go:304)	ADDI	$-4888, SP, X7
	0x0018 00024 (p.go:304)	BLTU	X6, X7, $16
	0x001c 00028 (p.go:304)	MOV	X10, 8(SP)
	0x001e 00030 (p.go:304)	JAL	X5, runtime.morestack_noctxt(SB)
	0x0022 00034 (p.go:304)	MOV	8(SP), X10
	0x0024 00036 (p.go:304)	JAL	X0, $-36
	0x0028 00040 (p.go:304)	NOP
	0x0028 00040 (p.go:304)	MOV	X1, -5016(SP)
	0x0030 00048 (p.go:304)	ADDI	$-5016, SP, SP
	0x0038 00056 (p.go:304)	MOV	X1, (SP)
	0x003a 00058 (p.go:304)	MOV	$main.b+16(SP), X5
	0x003e 00062 (p.go:304)	ADDI	$5000, X5, X6
	0x0048 00072 (p.go:304)	MOVB	X0, (X5)
	0x004c 00076 (p.go:304)	MOVB	X0, 1(X5)
	0x0050 00080 (p.go:304)	MOVB	X0, 2(X5)
	0x0054 00084 (p.go:304)	MOVB	X0, 3(X5)
	0x0058 00088 (p.go:304)	MOVB	X0, 4(X5)
	0x005c 00092 (p.go:304)	MOVB	X0, 5(X5)
	0x0060 00096 (p.go:304)	MOVB	X0, 6(X5)
	0x0064 00100 (p.go:304)	MOVB	X0, 7(X5)
	0x0068 00104 (p.go:304)	ADDI	$8, X5, X5
	0x006a 00106 (p.go:304)	BNE	X6, X5, $-34
	0x006e 00110 (p.go:304)	MOV	$5000, X5
	0x0074 00116 (p.go:304)	BGEU	X10, X5, $58
	0x0078 00120 (p.go:304)	MOV	X10, main.i+5024(SP)
	0x0080 00128 (p.go:304)	MOV	$main.b+16(SP), X5
	0x0084 00132 (p.go:304)	ADD	X10, X5, X10
	0x0086 00134 (p.go:304)	JAL	X1, main.use(SB)
	0x008a 00138 (p.go:304)	MOV	main.i+5024(SP), X5
	0x0092 00146 (p.go:304)	SRLI	$1, X5, X5
	0x0096 00150 (p.go:304)	MOV	$main.b+16(SP), X6
	0x009a 00154 (p.go:304)	ADD	X6, X5, X5
	0x009c 00156 (p.go:304)	MOVBU	(X5), X10
	0x00a0 00160 (p.go:304)	MOV	(SP), X1
	0x00a2 00162 (p.go:304)	ADDI	$5016, SP, SP
	0x00aa 00170 (p.go:304)	JALR	X0, X1
	0x00ae 00174 (p.go:304)	MOV	$5000, X5
	0x00b4 00180 (p.go:304)	JAL	X1, runtime.panicBounds(SB)
	0x00b8 00184 (p.go:304)	ADDI	$0, X0, X0
	0x0000 03 b3 0d 01 85 63 9b 83 83 31 63 6a 71 00 fd 7f  .....c...1cjq...
	0x0010 9b 8f 8f ce b3 03 f1 01 63 68 73 00 2a e4 ef 02  ........chs.*...
	0x0020 00 00 22 65 6f f0 df fd fd 7f 8a 9f 23 b4 1f c6  .."eo.......#...
	0x0030 fd 7f 9b 8f 8f c6 7e 91 06 e0 93 02 01 01 85 6f  ......~........o
	0x0040 9b 8f 8f 38 33 83 f2 01 23 80 02 00 a3 80 02 00  ...83...#.......
	0x0050 23 81 02 00 a3 81 02 00 23 82 02 00 a3 82 02 00  #.......#.......
	0x0060 23 83 02 00 a3 83 02 00 a1 02 e3 1f 53 fc 85 62  #...........S..b
	0x0070 9b 82 82 38 63 7d 55 02 85 6f 8a 9f 23 b0 af 3a  ...8c}U..o..#..:
	0x0080 93 02 01 01 16 95 ef 00 00 00 85 6f 8a 9f 83 b2  ...........o....
	0x0090 0f 3a 93 d2 12 00 13 03 01 01 9a 92 03 c5 02 00  .:..............
	0x00a0 82 60 85 6f 9b 8f 8f 39 7e 91 67 80 00 00 85 62  .`.o...9~.g....b
	0x00b0 9b 82 82 38 ef 00 00 00 01 00                    ...8......
	rel 30+4 t=R_RISCV_JAL runtime.morestack_noctxt+0
	rel 134+4 t=R_RISCV_JAL main.use+0
	rel 180+4 t=R_RISCV_JAL runtime.panicBounds+0
main.call66000 STEXT size=186 args=0x8 locals=0x101e0 funcid=0x0 align=0x0
	0x0000 00000 (p.go:344)	TEXT	main.call66000(SB), ABIInternal, $66008-8
	0x0000 00000 (p.go:344)	MOV	16(g), X6
	0x0004 00004 (p.go:344)	MOV	$65888, X7
	0x000a 00010 (p.go:344)	BLTU	SP, X7, $20
	0x000e 00014 (p.go:344)	ADDI	$-65888, SP, X7
	0x0018 00024 (p.go:344)	BLTU	X6, X7, $16
	0x001c 00028 (p.go:344)	MOV	X10, 8(SP)
	0x001e 00030 (p.go:344)	JAL	X5, runtime.morestack_noctxt(SB)
	0x0022 00034 (p.go:344)	MOV	8(SP), X10
	0x0024 00036 (p.go:344)	JAL	X0, $-36
	0x0028 00040 (p.go:344)	NOP
	0x0028 00040 (p.go:344)	MOV	X1, -66016(SP)
	0x0030 00048 (p.go:344)	ADDI	$-66016, SP, SP
	0x0038 00056 (p.go:344)	MOV	X1, (SP)
	0x003a 00058 (p.go:344)	MOV	$main.b+16(SP), X5
	0x003e 00062 (p.go:344)	ADDI	$66000, X5, X6
	0x0048 00072 (p.go:344)	MOVB	X0, (X5)
	0x004c 00076 (p.go:344)	MOVB	X0, 1(X5)
	0x0050 00080 (p.go:344)	MOVB	X0, 2(X5)
	0x0054 00084 (p.go:344)	MOVB	X0, 3(X5)
	0x0058 00088 (p.go:344)	MOVB	X0, 4(X5)
	0x005c 00092 (p.go:344)	MOVB	X0, 5(X5)
	0x0060 00096 (p.go:344)	MOVB	X0, 6(X5)
	0x0064 00100 (p.go:344)	MOVB	X0, 7(X5)
	0x0068 00104 (p.go:344)	ADDI	$8, X5, X5
	0x006a 00106 (p.go:344)	BNE	X6, X5, $-34
	0x006e 00110 (p.go:344)	MOV	$66000, X5
	0x0074 00116 (p.go:344)	BGEU	X10, X5, $58
	0x0078 00120 (p.go:344)	MOV	X10, main.i+66024(SP)
	0x0080 00128 (p.go:344)	MOV	$main.b+16(SP), X5
	0x0084 00132 (p.go:344)	ADD	X10, X5, X10
	0x0086 00134 (p.go:344)	JAL	X1, main.use(SB)
	0x008a 00138 (p.go:344)	MOV	main.i+66024(SP), X5
	0x0092 00146 (p.go:344)	SRLI	$1, X5, X5
	0x0096 00150 (p.go:344)	MOV	$main.b+16(SP), X6
	0x009a 00154 (p.go:344)	ADD	X6, X5, X5
	0x009c 00156 (p.go:344)	MOVBU	(X5), X10
	0x00a0 00160 (p.go:344)	MOV	(SP), X1
	0x00a2 00162 (p.go:344)	ADDI	$66016, SP, SP
	0x00aa 00170 (p.go:344)	JALR	X0, X1
	0x00ae 00174 (p.go:344)	MOV	$66000, X5
	0x00b4 00180 (p.go:344)	JAL	X1, runtime.panicBounds(SB)
	0x00b8 00184 (p.go:344)	ADDI	$0, X0, X0
	0x0000 03 b3 0d 01 c1 63 9b 83 03 16 63 6a 71 00 c1 7f  .....c....cjq...
	0x0010 9b 8f 0f ea b3 03 f1 01 63 68 73 00 2a e4 ef 02  ........chs.*...
	0x0020 00 00 22 65 6f f0 df fd c1 7f 8a 9f 23 b0 1f e2  .."eo.......#...
	0x0030 c1 7f 9b 8f 0f e2 7e 91 06 e0 93 02 01 01 c1 6f  ......~........o
	0x0040 9b 8f 0f 1d 33 83 f2 01 23 80 02 00 a3 80 02 00  ....3...#.......
	0x0050 23 81 02 00 a3 81 02 00 23 82 02 00 a3 82 02 00  #.......#.......
	0x0060 23 83 02 00 a3 83 02 00 a1 02 e3 1f 53 fc c1 62  #...........S..b
	0x0070 9b 82 02 1d 63 7d 55 02 c1 6f 8a 9f 23 b4 af 1e  ....c}U..o..#...
	0x0080 93 02 01 01 16 95 ef 00 00 00 c1 6f 8a 9f 83 b2  ...........o....
	0x0090 8f 1e 93 d2 12 00 13 03 01 01 9a 92 03 c5 02 00  ................
	0x00a0 82 60 c1 6f 9b 8f 0f 1e 7e 91 67 80 00 00 c1 62  .`.o....~.g....b
	0x00b0 9b 82 02 1d ef 00 00 00 01 00                    ..........
	rel 30+4 t=R_RISCV_JAL runtime.morestack_noctxt+0
	rel 134+4 t=R_RISCV_JAL main.use+0
	rel 180+4 t=R_RISCV_JAL runtime.panicBounds+0
main.work0 STEXT size=44 args=0x0 locals=0x10 funcid=0x0 align=0x0
	0x0000 00000 (p.go:353)	TEXT	main.work0(SB), ABIInternal, $8-0
	0x0000 00000 (p.go:353)	MOV	16(g), X6
	0x0004 00004 (p.go:353)	BLTU	X6, SP, $12
	0x0008 00008 (p.go:353)	JAL	X5, runtime.morestack_noctxt(SB)
	0x000c 00012 (p.go:353)	JAL	X0, $-12
	0x0010 00016 (p.go:353)	NOP
	0x0010 00016 (p.go:353)	MOV	X1, -16(SP)
	0x0014 00020 (p.go:353)	ADDI	$-16, SP, SP
	0x0016 00022 (p.go:353)	MOV	X1, (SP)
	0x0018 00024 (p.go:353)	MOV	main.sink(SB), X10
	0x0020 00032 (p.go:353)	JAL	X1, main.use(SB)
	0x0024 00036 (p.go:353)	MOV	(SP), X1
	0x0026 00038 (p.go:353)	ADDI	$16, SP, SP
	0x0028 00040 (p.go:353)	JALR	X0, X1
	0x0000 03 b3 0d 01 63 66 23 00 ef 02 00 00 6f f0 5f ff  ....cf#.....o._.
	0x0010 23 38 11 fe 7d 71 06 e0 17 05 00 00 03 35 05 00  #8..}q.......5..
	0x0020 ef 00 00 00 82 60 41 61 67 80 00 00              .....`Aag...
	rel 8+4 t=R_RISCV_JAL runtime.morestack_noctxt+0
	rel 24+8 t=R_RISCV_PCREL_ITYPE main.sink+0
	rel 32+4 t=R_RISCV_JAL main.use+0
main.gos STEXT size=276 args=0x18 locals=0x28 funcid=0x0 align=0x0
	0x0000 00000 (p.go:356)	TEXT	main.gos(SB), ABIInternal, $32-24
	0x0000 00000 (p.go:356)	MOV	16(g), X6
	0x0004 00004 (p.go:356)	BLTU	X6, SP, $24
	0x0008 00008 (p.go:356)	MOV	X10, 8(SP)
	0x000a 00010 (p.go:356)	MOV	X11, 16(SP)
	0x000c 00012 (p.go:356)	MOV	X12, 24(SP)
	0x000e 00014 (p.go:356)	JAL	X5, runtime.morestack_noctxt(SB)
	0x0012 00018 (p.go:356)	MOV	8(SP), X10
	0x0014 00020 (p.go:356)	MOV	16(SP), X11
	0x0016 00022 (p.go:356)	MOV	24(SP), X12
	0x0018 00024 (p.go:356)	JAL	X0, $-24
	0x001c 00028 (p.go:356)	NOP
	0x001c 00028 (p.go:356)	MOV	X1, -40(SP)
	0x0020 00032 (p.go:356)	ADDI	$-40, SP, SP
	0x0024 00036 (p.go:356)	MOV	X1, (SP)
	0x0026 00038 (p.go:362)	MOV	X10, main.x+48(SP)
	0x0028 00040 (p.go:362)	MOV	X12, main.s+64(SP)
	0x002a 00042 (p.go:362)	MOV	X11, main.s+56(SP)
	0x002c 00044 (p.go:357)	MOV	$main.work0·f(SB), X10
	0x0034 00052 (p.go:357)	JAL	X1, runtime.newproc(SB)
	0x0038 00056 (p.go:358)	MOV	$type:noalg.struct { F uintptr; X0 int; X1 string }(SB), X10
	0x0040 00064 (p.go:358)	JAL	X1, runtime.newobject(SB)
	0x0044 00068 (p.go:358)	MOV	$main.gos.gowrap1(SB), X5
	0x004c 00076 (p.go:358)	MOV	X5, (X10)
	0x0050 00080 (p.go:358)	MOV	main.x+48(SP), X5
	0x0052 00082 (p.go:358)	MOV	X5, 8(X10)
	0x0056 00086 (p.go:358)	MOV	main.s+64(SP), X6
	0x0058 00088 (p.go:358)	MOV	X6, 24(X10)
	0x005c 00092 (p.go:358)	MOVWU	runtime.writeBarrier(SB), X6
	0x0064 00100 (p.go:358)	BNEZ	X6, $10
	0x0068 00104 (p.go:358)	MOV	main.s+56(SP), X6
	0x006a 00106 (p.go:358)	JAL	X0, $14
	0x006e 00110 (p.go:358)	JAL	X1, runtime.gcWriteBarrier1(SB)
	0x0072 00114 (p.go:358)	MOV	main.s+56(SP), X6
	0x0074 00116 (p.go:358)	MOV	X6, (X24)
	0x0078 00120 (p.go:358)	MOV	X6, 16(X10)
	0x007c 00124 (p.go:358)	JAL	X1, runtime.newproc(SB)
	0x0080 00128 (p.go:359)	MOV	$type:noalg.struct { F uintptr; X0 int }(SB), X10
	0x0088 00136 (p.go:359)	JAL	X1, runtime.newobject(SB)
	0x008c 00140 (p.go:359)	MOV	$main.gos.func1(SB), X5
	0x0094 00148 (p.go:359)	MOV	X5, (X10)
	0x0098 00152 (p.go:359)	MOV	main.x+48(SP), X5
	0x009a 00154 (p.go:359)	MOV	X5, 8(X10)
	0x009e 00158 (p.go:359)	JAL	X1, runtime.newproc(SB)
	0x00a2 00162 (p.go:360)	MOV	$type:noalg.struct { F uintptr; X0 int }(SB), X10
	0x00aa 00170 (p.go:360)	JAL	X1, runtime.newobject(SB)
	0x00ae 00174 (p.go:360)	MOV	X10, main..autotmp_9+32(SP)
	0x00b0 00176 (p.go:360)	MOV	$main.gos.func2(SB), X5
	0x00b8 00184 (p.go:360)	MOV	X5, (X10)
	0x00bc 00188 (p.go:360)	MOV	main.x+48(SP), X5
	0x00be 00190 (p.go:360)	MOV	X5, 8(X10)
	0x00c2 00194 (p.go:360)	MOV	$type:noalg.struct { F uintptr; X0 func(int) }(SB), X10
	0x00ca 00202 (p.go:360)	JAL	X1, runtime.newobject(SB)
	0x00ce 00206 (p.go:360)	MOV	$main.gos.gowrap2(SB), X5
	0x00d6 00214 (p.go:360)	MOV	X5, (X10)
	0x00da 00218 (p.go:360)	MOVWU	runtime.writeBarrier(SB), X5
	0x00e2 00226 (p.go:360)	BNEZ	X5, $10
	0x00e6 00230 (p.go:360)	MOV	main..autotmp_9+32(SP), X5
	0x00e8 00232 (p.go:360)	JAL	X0, $14
	0x00ec 00236 (p.go:360)	JAL	X1, runtime.gcWriteBarrier1(SB)
	0x00f0 00240 (p.go:360)	MOV	main..autotmp_9+32(SP), X5
	0x00f2 00242 (p.go:360)	MOV	X5, (X24)
	0x00f6 00246 (p.go:360)	MOV	X5, 8(X10)
	0x00fa 00250 (p.go:360)	JAL	X1, runtime.newproc(SB)
	0x00fe 00254 (p.go:361)	MOV	$main.gos.func3·f(SB), X10
	0x0106 00262 (p.go:361)	JAL	X1, runtime.newproc(SB)
	0x010a 00266 (p.go:362)	MOV	(SP), X1
	0x010c 00268 (p.go:362)	ADDI	$40, SP, SP
	0x0110 00272 (p.go:362)	JALR	X0, X1
	0x0000 03 b3 0d 01 63 6c 23 00 2a e4 2e e8 32 ec ef 02  ....cl#.*...2...
	0x0010 00 00 22 65 c2 65 62 66 6f f0 9f fe 23 3c 11 fc  .."e.ebfo...#<..
	0x0020 13 01 81 fd 06 e0 2a f8 b2 e0 2e fc 17 05 00 00  ......*.........
	0x0030 13 05 05 00 ef 00 00 00 17 05 00 00 13 05 05 00  ................
	0x0040 ef 00 00 00 97 02 00 00 93 82 02 00 23 30 55 00  ............#0U.
	0x0050 c2 72 23 34 55 00 06 63 23 3c 65 00 17 03 00 00  .r#4U..c#<e.....
	0x0060 03 63 03 00 63 15 03 00 62 73 6f 00 e0 00 ef 00  .c..c...bso.....
	0x0070 00 00 62 73 23 30 6c 00 23 38 65 00 ef 00 00 00  ..bs#0l.#8e.....
	0x0080 17 05 00 00 13 05 05 00 ef 00 00 00 97 02 00 00  ................
	0x0090 93 82 02 00 23 30 55 00 c2 72 23 34 55 00 ef 00  ....#0U..r#4U...
	0x00a0 00 00 17 05 00 00 13 05 05 00 ef 00 00 00 2a f0  ..............*.
	0x00b0 97 02 00 00 93 82 02 00 23 30 55 00 c2 72 23 34  ........#0U..r#4
	0x00c0 55 00 17 05 00 00 13 05 05 00 ef 00 00 00 97 02  U...............
	0x00d0 00 00 93 82 02 00 23 30 55 00 97 02 00 00 83 e2  ......#0U.......
	0x00e0 02 00 63 95 02 00 82 72 6f 00 e0 00 ef 00 00 00  ..c....ro.......
	0x00f0 82 72 23 30 5c 00 23 34 55 00 ef 00 00 00 17 05  .r#0\.#4U.......
	0x0100 00 00 13 05 05 00 ef 00 00 00 82 60 13 01 81 02  ...........`....
	0x0110 67 80 00 00                                      g...
	rel 14+4 t=R_RISCV_JAL runtime.morestack_noctxt+0
	rel 44+8 t=R_RISCV_PCREL_ITYPE main.work0·f+0
	rel 52+4 t=R_RISCV_JAL runtime.newproc+0
	rel 56+8 t=R_RISCV_PCREL_ITYPE type:noalg.struct { F uintptr; X0 int; X1 string }+0
	rel 64+4 t=R_RISCV_JAL runtime.newobject+0
	rel 68+8 t=R_RISCV_PCREL_ITYPE main.gos.gowrap1+0
	rel 92+8 t=R_RISCV_PCREL_ITYPE runtime.writeBarrier+0
	rel 110+4 t=R_RISCV_JAL runtime.gcWriteBarrier1+0
	rel 124+4 t=R_RISCV_JAL runtime.newproc+0
	rel 128+8 t=R_RISCV_PCREL_ITYPE type:noalg.struct { F uintptr; X0 int }+0
	rel 136+4 t=R_RISCV_JAL runtime.newobject+0
	rel 140+8 t=R_RISCV_PCREL_ITYPE main.gos.func1+0
	rel 158+4 t=R_RISCV_JAL runtime.newproc+0
	rel 162+8 t=R_RISCV_PCREL_ITYPE type:noalg.struct { F uintptr; X0 int }+0
	rel 170+4 t=R_RISCV_JAL runtime.newobject+0
	rel 176+8 t=R_RISCV_PCREL_ITYPE main.gos.func2+0
	rel 194+8 t=R_RISCV_PCREL_ITYPE type:noalg.struct { F uintptr; X0 func(int) }+0
	rel 202+4 t=R_RISCV_JAL runtime.newobject+0
	rel 206+8 t=R_RISCV_PCREL_ITYPE main.gos.gowrap2+0
	rel 218+8 t=R_RISCV_PCREL_ITYPE runtime.writeBarrier+0
	rel 236+4 t=R_RISCV_JAL runtime.gcWriteBarrier1+0
	rel 250+4 t=R_RISCV_JAL runtime.newproc+0
	rel 254+8 t=R_RISCV_PCREL_ITYPE main.gos.func3·f+0
	rel 262+4 t=R_RISCV_JAL runtime.newproc+0
