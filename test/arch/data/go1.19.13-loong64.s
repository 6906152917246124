main.use STEXT size=4 args=0x8 locals=0x0 funcid=0x0 align=0x0 leaf
	0x0000 00000 (p.go:11)	TEXT	main.use(SB), LEAF|NOFRAME|ABIInternal, $-8-8
	0x0000 00000 (p.go:11)	JMP	(R1)
	0x0000 20 00 00 4c                                       ..L
main.leaf8 STEXT size=148 args=0x10 locals=0x18 funcid=0x0 align=0x0
	0x0000 00000 (p.go:22)	TEXT	main.leaf8(SB), ABIInternal, $24-16
	0x0000 00000 (p.go:22)	MOVV	16(g), R19
	0x0004 00004 (p.go:22)	SGTU	R3, R19, R19
	0x0008 00008 (p.go:22)	BNE	R19, 24
	0x000c 00012 (p.go:22)	MOVV	R1, R5
	0x0010 00016 (p.go:22)	CALL	runtime.morestack_noctxt(SB)
	0x0014 00020 (p.go:22)	JMP	0
	0x0018 00024 (p.go:22)	NOP
	0x0018 00024 (p.go:22)	MOVV	R1, -32(R3)
	0x001c 00028 (p.go:22)	ADDV	$-32, R3
	0x0020 00032 (p.go:22)	MOVV	$main.b-8(SP), R19
	0x0024 00036 (p.go:22)	MOVV	$main.b-1(SP), R4
	0x0028 00040 (p.go:22)	ADDVU	$-1, R19
	0x002c 00044 (p.go:22)	MOVB	R0, 1(R19)
	0x0030 00048 (p.go:22)	ADDVU	$1, R19
	0x0034 00052 (p.go:22)	BNE	R4, R19, 44
	0x0038 00056 (p.go:22)	MOVV	main.i(FP), R19
	0x003c 00060 (p.go:22)	SGTU	$8, R19, R4
	0x0040 00064 (p.go:22)	BEQ	R4, 136
	0x0044 00068 (p.go:22)	MOVV	$main.b-8(SP), R4
	0x0048 00072 (p.go:22)	ADDVU	R4, R19, R5
	0x004c 00076 (p.go:22)	MOVV	$1, R6
	0x0050 00080 (p.go:22)	MOVB	R6, (R5)
	0x0054 00084 (p.go:22)	SRLV	$63, R19, R5
	0x0058 00088 (p.go:22)	ADDVU	R5, R19, R5
	0x005c 00092 (p.go:22)	SRAV	$1, R5, R19
	0x0060 00096 (p.go:22)	SGTU	$8, R19, R5
	0x0064 00100 (p.go:22)	BEQ	R5, 128
	0x0068 00104 (p.go:22)	ADDVU	R4, R19, R4
	0x006c 00108 (p.go:22)	MOVBU	(R4), R4
	0x0070 00112 (p.go:22)	MOVB	R4, main.~r0+8(FP)
	0x0074 00116 (p.go:22)	MOVV	(R3), R1
	0x0078 00120 (p.go:22)	ADDV	$32, R3
	0x007c 00124 (p.go:22)	JMP	(R1)
	0x0080 00128 (p.go:22)	MOVV	$8, R18
	0x0084 00132 (p.go:22)	CALL	runtime.panicIndex(SB)
	0x0088 00136 (p.go:22)	MOVV	$8, R18
	0x008c 00140 (p.go:22)	CALL	runtime.panicIndex(SB)
	0x0090 00144 (p.go:22)	NOR	R0, R0
	0x0000 d3 42 c0 28 73 8e 12 00 60 12 00 5c 25 00 15 00  .B.(s...`..\%...
	0x0010 00 10 00 54 00 ec ff 5b 61 80 ff 29 63 80 ff 02  ...T...[a..)c...
	0x0020 73 60 c0 02 64 7c c0 02 73 fe ff 02 60 06 00 29  s`..d|..s...`..)
	0x0030 73 06 c0 02 93 f8 ff 5f 73 a0 c0 28 64 22 40 02  s......_s..(d"@.
	0x0040 80 48 00 58 64 60 c0 02 65 92 10 00 06 04 c0 02  .H.Xd`..e.......
	0x0050 a6 00 00 29 65 fe 45 00 65 96 10 00 b3 04 49 00  ...)e.E.e.....I.
	0x0060 65 22 40 02 a0 1c 00 58 64 92 10 00 84 00 00 2a  e"@....Xd......*
	0x0070 64 c0 00 29 61 00 c0 28 63 80 c0 02 20 00 00 4c  d..)a..(c... ..L
	0x0080 12 20 c0 02 00 84 00 54 12 20 c0 02 00 8c 00 54  . .....T. .....T
	0x0090 00 00 14 00                                      ....
	rel 16+4 t=62 runtime.morestack_noctxt+0
	rel 132+4 t=62 runtime.panicIndex+0
	rel 140+4 t=62 runtime.panicIndex+0
main.call8 STEXT size=156 args=0x10 locals=0x18 funcid=0x0 align=0x0
	0x0000 00000 (p.go:24)	TEXT	main.call8(SB), ABIInternal, $24-16
	0x0000 00000 (p.go:24)	MOVV	16(g), R19
	0x0004 00004 (p.go:24)	SGTU	R3, R19, R19
	0x0008 00008 (p.go:24)	BNE	R19, 24
	0x000c 00012 (p.go:24)	MOVV	R1, R5
	0x0010 00016 (p.go:24)	CALL	runtime.morestack_noctxt(SB)
	0x0014 00020 (p.go:24)	JMP	0
	0x0018 00024 (p.go:24)	NOP
	0x0018 00024 (p.go:24)	MOVV	R1, -32(R3)
	0x001c 00028 (p.go:24)	ADDV	$-32, R3
	0x0020 00032 (p.go:24)	MOVV	$main.b-8(SP), R19
	0x0024 00036 (p.go:24)	MOVV	$main.b-1(SP), R4
	0x0028 00040 (p.go:24)	ADDVU	$-1, R19
	0x002c 00044 (p.go:24)	MOVB	R0, 1(R19)
	0x0030 00048 (p.go:24)	ADDVU	$1, R19
	0x0034 00052 (p.go:24)	BNE	R4, R19, 44
	0x0038 00056 (p.go:24)	MOVV	main.i(FP), R19
	0x003c 00060 (p.go:24)	SGTU	$8, R19, R4
	0x0040 00064 (p.go:24)	BEQ	R4, 144
	0x0044 00068 (p.go:24)	MOVV	$main.b-8(SP), R4
	0x0048 00072 (p.go:24)	ADDVU	R4, R19, R5
	0x004c 00076 (p.go:24)	MOVV	R5, 8(R3)
	0x0050 00080 (p.go:24)	CALL	main.use(SB)
	0x0054 00084 (p.go:24)	MOVV	main.i(FP), R4
	0x0058 00088 (p.go:24)	SRLV	$63, R4, R5
	0x005c 00092 (p.go:24)	ADDVU	R5, R4, R4
	0x0060 00096 (p.go:24)	SRAV	$1, R4, R19
	0x0064 00100 (p.go:24)	SGTU	$8, R19, R4
	0x0068 00104 (p.go:24)	BEQ	R4, 136
	0x006c 00108 (p.go:24)	MOVV	$main.b-8(SP), R4
	0x0070 00112 (p.go:24)	ADDVU	R4, R19, R4
	0x0074 00116 (p.go:24)	MOVBU	(R4), R4
	0x0078 00120 (p.go:24)	MOVB	R4, main.~r0+8(FP)
	0x007c 00124 (p.go:24)	MOVV	(R3), R1
	0x0080 00128 (p.go:24)	ADDV	$32, R3
	0x0084 00132 (p.go:24)	JMP	(R1)
	0x0088 00136 (p.go:24)	MOVV	$8, R18
	0x008c 00140 (p.go:24)	CALL	runtime.panicIndex(SB)
	0x0090 00144 (p.go:24)	MOVV	$8, R18
	0x0094 00148 (p.go:24)	CALL	runtime.panicIndex(SB)
	0x0098 00152 (p.go:24)	NOR	R0, R0
	0x0000 d3 42 c0 28 73 8e 12 00 60 12 00 5c 25 00 15 00  .B.(s...`..\%...
	0x0010 00 10 00 54 00 ec ff 5b 61 80 ff 29 63 80 ff 02  ...T...[a..)c...
	0x0020 73 60 c0 02 64 7c c0 02 73 fe ff 02 60 06 00 29  s`..d|..s...`..)
	0x0030 73 06 c0 02 93 f8 ff 5f 73 a0 c0 28 64 22 40 02  s......_s..(d"@.
	0x0040 80 50 00 58 64 60 c0 02 65 92 10 00 65 20 c0 29  .P.Xd`..e...e .)
	0x0050 00 50 00 54 64 a0 c0 28 85 fc 45 00 84 94 10 00  .P.Td..(..E.....
	0x0060 93 04 49 00 64 22 40 02 80 20 00 58 64 60 c0 02  ..I.d"@.. .Xd`..
	0x0070 64 92 10 00 84 00 00 2a 64 c0 00 29 61 00 c0 28  d......*d..)a..(
	0x0080 63 80 c0 02 20 00 00 4c 12 20 c0 02 00 8c 00 54  c... ..L. .....T
	0x0090 12 20 c0 02 00 94 00 54 00 00 14 00              . .....T....
	rel 16+4 t=62 runtime.morestack_noctxt+0
	rel 80+4 t=62 main.use+0
	rel 140+4 t=62 runtime.panicIndex+0
	rel 148+4 t=62 runtime.panicIndex+0
main.call144 STEXT size=160 args=0x10 locals=0xa0 funcid=0x0 align=0x0
	0x0000 00000 (p.go:116)	TEXT	main.call144(SB), ABIInternal, $160-16
	0x0000 00000 (p.go:116)	MOVV	16(g), R19
	0x0004 00004 (p.go:116)	ADDV	$-40, R3, R4
	0x0008 00008 (p.go:116)	SGTU	R4, R19, R19
	0x000c 00012 (p.go:116)	BNE	R19, 28
	0x0010 00016 (p.go:116)	MOVV	R1, R5
	0x0014 00020 (p.go:116)	CALL	runtime.morestack_noctxt(SB)
	0x0018 00024 (p.go:116)	JMP	0
	0x001c 00028 (p.go:116)	NOP
	0x001c 00028 (p.go:116)	MOVV	R1, -168(R3)
	0x0020 00032 (p.go:116)	ADDV	$-168, R3
	0x0024 00036 (p.go:116)	MOVV	$main.b-144(SP), R19
	0x0028 00040 (p.go:116)	MOVV	$main.b-1(SP), R4
	0x002c 00044 (p.go:116)	ADDVU	$-1, R19
	0x0030 00048 (p.go:116)	MOVB	R0, 1(R19)
	0x0034 00052 (p.go:116)	ADDVU	$1, R19
	0x0038 00056 (p.go:116)	BNE	R4, R19, 48
	0x003c 00060 (p.go:116)	MOVV	main.i(FP), R19
	0x0040 00064 (p.go:116)	SGTU	$144, R19, R4
	0x0044 00068 (p.go:116)	BEQ	R4, 148
	0x0048 00072 (p.go:116)	MOVV	$main.b-144(SP), R4
	0x004c 00076 (p.go:116)	ADDVU	R4, R19, R5
	0x0050 00080 (p.go:116)	MOVV	R5, 8(R3)
	0x0054 00084 (p.go:116)	CALL	main.use(SB)
	0x0058 00088 (p.go:116)	MOVV	main.i(FP), R4
	0x005c 00092 (p.go:116)	SRLV	$63, R4, R5
	0x0060 00096 (p.go:116)	ADDVU	R5, R4, R4
	0x0064 00100 (p.go:116)	SRAV	$1, R4, R19
	0x0068 00104 (p.go:116)	SGTU	$144, R19, R4
	0x006c 00108 (p.go:116)	BEQ	R4, 140
	0x0070 00112 (p.go:116)	MOVV	$main.b-144(SP), R4
	0x0074 00116 (p.go:116)	ADDVU	R4, R19, R4
	0x0078 00120 (p.go:116)	MOVBU	(R4), R4
	0x007c 00124 (p.go:116)	MOVB	R4, main.~r0+8(FP)
	0x0080 00128 (p.go:116)	MOVV	(R3), R1
	0x0084 00132 (p.go:116)	ADDV	$168, R3
	0x0088 00136 (p.go:116)	JMP	(R1)
	0x008c 00140 (p.go:116)	MOVV	$144, R18
	0x0090 00144 (p.go:116)	CALL	runtime.panicIndex(SB)
	0x0094 00148 (p.go:116)	MOVV	$144, R18
	0x0098 00152 (p.go:116)	CALL	runtime.panicIndex(SB)
	0x009c 00156 (p.go:116)	NOR	R0, R0
	0x0000 d3 42 c0 28 64 60 ff 02 73 92 12 00 60 12 00 5c  .B.(d`..s...`..\
	0x0010 25 00 15 00 00 14 00 54 00 e8 ff 5b 61 60 fd 29  %......T...[a`.)
	0x0020 63 60 fd 02 73 60 c0 02 64 9c c2 02 73 fe ff 02  c`..s`..d...s...
	0x0030 60 06 00 29 73 06 c0 02 93 f8 ff 5f 73 c0 c2 28  `..)s......_s..(
	0x0040 64 42 42 02 80 50 00 58 64 60 c0 02 65 92 10 00  dBB..P.Xd`..e...
	0x0050 65 20 c0 29 00 54 00 54 64 c0 c2 28 85 fc 45 00  e .).T.Td..(..E.
	0x0060 84 94 10 00 93 04 49 00 64 42 42 02 80 20 00 58  ......I.dBB.. .X
	0x0070 64 60 c0 02 64 92 10 00 84 00 00 2a 64 e0 02 29  d`..d......*d..)
	0x0080 61 00 c0 28 63 a0 c2 02 20 00 00 4c 12 40 c2 02  a..(c... ..L.@..
	0x0090 00 90 00 54 12 40 c2 02 00 98 00 54 00 00 14 00  ...T.@.....T....
	rel 20+4 t=62 runtime.morestack_noctxt+0
	rel 84+4 t=62 main.use+0
	rel 144+4 t=62 runtime.panicIndex+0
	rel 152+4 t=62 runtime.panicIndex+0
main.call4000 STEXT size=228 args=0x10 locals=0xfb0 funcid=0x0 align=0x0
	0x0000 00000 (p.go:164)	TEXT	main.call4000(SB), ABIInternal, $4016-16
	0x0000 00000 (p.go:164)	MOVV	16(g), R19
	0x0004 00004 (p.go:164)	ADDV	$-3896, R3, R4
	0x0010 00016 (p.go:164)	SGTU	R4, R19, R19
	0x0014 00020 (p.go:164)	BNE	R19, 36
	0x0018 00024 (p.go:164)	MOVV	R1, R5
	0x001c 00028 (p.go:164)	CALL	runtime.morestack_noctxt(SB)
	0x0020 00032 (p.go:164)	JMP	0
	0x0024 00036 (p.go:164)	NOP
	0x0024 00036 (p.go:164)	MOVV	R1, -4024(R3)
	0x0030 00048 (p.go:164)	ADDV	$-4024, R3
	0x003c 00060 (p.go:164)	MOVV	$main.b-4000(SP), R19
	0x0040 00064 (p.go:164)	MOVV	$main.b-1(SP), R4
	0x004c 00076 (p.go:164)	ADDVU	$-1, R19
	0x0050 00080 (p.go:164)	MOVB	R0, 1(R19)
	0x0054 00084 (p.go:164)	ADDVU	$1, R19
	0x0058 00088 (p.go:164)	BNE	R4, R19, 80
	0x005c 00092 (p.go:164)	MOVV	main.i(FP), R19
	0x0068 00104 (p.go:164)	SGTU	$4000, R19, R4
	0x0070 00112 (p.go:164)	BEQ	R4, 216
	0x0074 00116 (p.go:164)	MOVV	$main.b-4000(SP), R4
	0x0078 00120 (p.go:164)	ADDVU	R4, R19, R5
	0x007c 00124 (p.go:164)	MOVV	R5, 8(R3)
	0x0080 00128 (p.go:164)	CALL	main.use(SB)
	0x0084 00132 (p.go:164)	MOVV	main.i(FP), R4
	0x0090 00144 (p.go:164)	SRLV	$63, R4, R5
	0x0094 00148 (p.go:164)	ADDVU	R5, R4, R4
	0x0098 00152 (p.go:164)	SRAV	$1, R4, R19
	0x009c 00156 (p.go:164)	SGTU	$4000, R19, R4
	0x00a4 00164 (p.go:164)	BEQ	R4, 208
	0x00a8 00168 (p.go:164)	MOVV	$main.b-4000(SP), R4
	0x00ac 00172 (p.go:164)	ADDVU	R4, R19, R4
	0x00b0 00176 (p.go:164)	MOVBU	(R4), R4
	0x00b4 00180 (p.go:164)	MOVB	R4, main.~r0+8(FP)
	0x00c0 00192 (p.go:164)	MOVV	(R3), R1
	0x00c4 00196 (p.go:164)	ADDV	$4024, R3
	0x00cc 00204 (p.go:164)	JMP	(R1)
	0x00d0 00208 (p.go:164)	MOVV	$4000, R18
	0x00d4 00212 (p.go:164)	CALL	runtime.panicIndex(SB)
	0x00d8 00216 (p.go:164)	MOVV	$4000, R18
	0x00dc 00220 (p.go:164)	CALL	runtime.panicIndex(SB)
	0x00e0 00224 (p.go:164)	NOR	R0, R0
	0x0000 d3 42 c0 28 fe ff ff 15 de 23 83 03 64 f8 10 00  .B.(.....#..d...
	0x0010 73 92 12 00 60 12 00 5c 25 00 15 00 00 1c 00 54  s...`..\%......T
	0x0020 00 e0 ff 5b fe ff ff 15 de 8f 10 00 c1 23 c1 29  ...[.........#.)
	0x0030 fe ff ff 15 de 23 81 03 63 f8 10 00 73 60 c0 02  .....#..c...s`..
	0x0040 1e 00 00 14 de df be 03 64 f8 10 00 73 fe ff 02  ........d...s...
	0x0050 60 06 00 29 73 06 c0 02 93 f8 ff 5f 3e 00 00 14  `..)s......_>...
	0x0060 de 8f 10 00 d3 03 ff 28 1e 80 be 03 64 fa 12 00  .......(....d...
	0x0070 80 68 00 58 64 60 c0 02 65 92 10 00 65 20 c0 29  .h.Xd`..e...e .)
	0x0080 00 80 00 54 3e 00 00 14 de 8f 10 00 c4 03 ff 28  ...T>..........(
	0x0090 85 fc 45 00 84 94 10 00 93 04 49 00 1e 80 be 03  ..E.......I.....
	0x00a0 64 fa 12 00 80 2c 00 58 64 60 c0 02 64 92 10 00  d....,.Xd`..d...
	0x00b0 84 00 00 2a 3e 00 00 14 de 8f 10 00 c4 23 3f 29  ...*>........#?)
	0x00c0 61 00 c0 28 1e e0 be 03 63 f8 10 00 20 00 00 4c  a..(....c... ..L
	0x00d0 12 80 be 03 00 d4 00 54 12 80 be 03 00 dc 00 54  .......T.......T
	0x00e0 00 00 14 00                                      ....
	rel 28+4 t=62 runtime.morestack_noctxt+0
	rel 128+4 t=62 main.use+0
	rel 212+4 t=62 runtime.panicIndex+0
	rel 220+4 t=62 runtime.panicIndex+0
main.call5000 STEXT size=264 args=0x10 locals=0x1398 funcid=0x0 align=0x0
	0x0000 00000 (p.go:304)	TEXT	main.call5000(SB), ABIInternal, $5016-16
	0x0000 00000 (p.go:304)	MOVV	16(g), R19
	0x0004 00004 (p.go:304)	SGTU	$4896, R3, R4
	0x0010 00016 (p.go:304)	BNE	R4, 40
	0x0014 00020 (p.go:304)	ADDV	$-4896, R3, R4
	0x0020 00032 (p.go:304)	SGTU	R4, R19, R19
	0x0024 00036 (p.go:304)	BNE	R19, 52
	0x0028 00040 (p.go:304)	MOVV	R1, R5
	0x002c 00044 (p.go:304)	CALL	runtime.morestack_noctxt(SB)
	0x0030 00048 (p.go:304)	JMP	0
	0x0034 00052 (p.go:304)	NOP
	0x0034 00052 (p.go:304)	MOVV	R1, -5024(R3)
	0x0040 00064 (p.go:304)	ADDV	$-5024, R3
	0x004c 00076 (p.go:304)	MOVV	$main.b-5000(SP), R19
	0x0050 00080 (p.go:304)	MOVV	$main.b-1(SP), R4
	0x005c 00092 (p.go:304)	ADDVU	$-1, R19
	0x0060 00096 (p.go:304)	MOVB	R0, 1(R19)
	0x0064 00100 (p.go:304)	ADDVU	$1, R19
	0x0068 00104 (p.go:304)	BNE	R4, R19, 96
	0x006c 00108 (p.go:304)	MOVV	main.i(FP), R19
	0x0078 00120 (p.go:304)	SGTU	$5000, R19, R4
	0x0084 00132 (p.go:304)	BEQ	R4, 248
	0x0088 00136 (p.go:304)	MOVV	$main.b-5000(SP), R4
	0x008c 00140 (p.go:304)	ADDVU	R4, R19, R5
	0x0090 00144 (p.go:304)	MOVV	R5, 8(R3)
	0x0094 00148 (p.go:304)	CALL	main.use(SB)
	0x0098 00152 (p.go:304)	MOVV	main.i(FP), R4
	0x00a4 00164 (p.go:304)	SRLV	$63, R4, R5
	0x00a8 00168 (p.go:304)	ADDVU	R5, R4, R4
	0x00ac 00172 (p.go:304)	SRAV	$1, R4, R19
	0x00b0 00176 (p.go:304)	SGTU	$5000, R19, R4
	0x00bc 00188 (p.go:304)	BEQ	R4, 236
	0x00c0 00192 (p.go:304)	MOVV	$main.b-5000(SP), R4
	0x00c4 00196 (p.go:304)	ADDVU	R4, R19, R4
	0x00c8 00200 (p.go:304)	MOVBU	(R4), R4
	0x00cc 00204 (p.go:304)	MOVB	R4, main.~r0+8(FP)
	0x00d8 00216 (p.go:304)	MOVV	(R3), R1
	0x00dc 00220 (p.go:304)	ADDV	$5024, R3
	0x00e8 00232 (p.go:304)	JMP	(R1)
	0x00ec 00236 (p.go:304)	MOVV	$5000, R18
	0x00f4 00244 (p.go:304)	CALL	runtime.panicIndex(SB)
	0x00f8 00248 (p.go:304)	MOVV	$5000, R18
	0x0100 00256 (p.go:304)	CALL	runtime.panicIndex(SB)
	0x0104 00260 (p.go:304)	NOR	R0, R0
	0x0000 d3 42 c0 28 3e 00 00 14 de 83 8c 03 64 f8 12 00  .B.(>.......d...
	0x0010 80 18 00 5c de ff ff 15 de 83 b3 03 64 f8 10 00  ...\........d...
	0x0020 73 92 12 00 60 12 00 5c 25 00 15 00 00 2c 00 54  s...`..\%....,.T
	0x0030 00 d0 ff 5b fe ff ff 15 de 8f 10 00 c1 83 f1 29  ...[...........)
	0x0040 de ff ff 15 de 83 b1 03 63 f8 10 00 73 60 c0 02  ........c...s`..
	0x0050 3e 00 00 14 de 7f 8e 03 64 f8 10 00 73 fe ff 02  >.......d...s...
	0x0060 60 06 00 29 73 06 c0 02 93 f8 ff 5f 3e 00 00 14  `..)s......_>...
	0x0070 de 8f 10 00 d3 a3 ce 28 3e 00 00 14 de 23 8e 03  .......(>....#..
	0x0080 64 fa 12 00 80 74 00 58 64 60 c0 02 65 92 10 00  d....t.Xd`..e...
	0x0090 65 20 c0 29 00 94 00 54 3e 00 00 14 de 8f 10 00  e .)...T>.......
	0x00a0 c4 a3 ce 28 85 fc 45 00 84 94 10 00 93 04 49 00  ...(..E.......I.
	0x00b0 3e 00 00 14 de 23 8e 03 64 fa 12 00 80 30 00 58  >....#..d....0.X
	0x00c0 64 60 c0 02 64 92 10 00 84 00 00 2a 3e 00 00 14  d`..d......*>...
	0x00d0 de 8f 10 00 c4 c3 0e 29 61 00 c0 28 3e 00 00 14  .......)a..(>...
	0x00e0 de 83 8e 03 63 f8 10 00 20 00 00 4c 32 00 00 14  ....c... ..L2...
	0x00f0 52 22 8e 03 00 f4 00 54 32 00 00 14 52 22 8e 03  R".....T2...R"..
	0x0100 00 00 01 54 00 00 14 00                          ...T....
	rel 44+4 t=62 runtime.morestack_noctxt+0
	rel 148+4 t=62 main.use+0
	rel 244+4 t=62 runtime.panicIndex+0
	rel 256+4 t=62 runtime.panicIndex+0
main.call66000 STEXT size=264 args=0x10 locals=0x101e0 funcid=0x0 align=0x0
	0x0000 00000 (p.go:344)	TEXT	main.call66000(SB), ABIInternal, $66016-16
	0x0000 00000 (p.go:344)	MOVV	16(g), R19
	0x0004 00004 (p.go:344)	SGTU	$65896, R3, R4
	0x0010 00016 (p.go:344)	BNE	R4, 40
	0x0014 00020 (p.go:344)	ADDV	$-65896, R3, R4
	0x0020 00032 (p.go:344)	SGTU	R4, R19, R19
	0x0024 00036 (p.go:344)	BNE	R19, 52
	0x0028 00040 (p.go:344)	MOVV	R1, R5
	0x002c 00044 (p.go:344)	CALL	runtime.morestack_noctxt(SB)
	0x0030 00048 (p.go:344)	JMP	0
	0x0034 00052 (p.go:344)	NOP
	0x0034 00052 (p.go:344)	MOVV	R1, -66024(R3)
	0x0040 00064 (p.go:344)	ADDV	$-66024, R3
	0x004c 00076 (p.go:344)	MOVV	$main.b-66000(SP), R19
	0x0050 00080 (p.go:344)	MOVV	$main.b-1(SP), R4
	0x005c 00092 (p.go:344)	ADDVU	$-1, R19
	0x0060 00096 (p.go:344)	MOVB	R0, 1(R19)
	0x0064 00100 (p.go:344)	ADDVU	$1, R19
	0x0068 00104 (p.go:344)	BNE	R4, R19, 96
	0x006c 00108 (p.go:344)	MOVV	main.i(FP), R19
	0x0078 00120 (p.go:344)	SGTU	$66000, R19, R4
	0x0084 00132 (p.go:344)	BEQ	R4, 248
	0x0088 00136 (p.go:344)	MOVV	$main.b-66000(SP), R4
	0x008c 00140 (p.go:344)	ADDVU	R4, R19, R5
	0x0090 00144 (p.go:344)	MOVV	R5, 8(R3)
	0x0094 00148 (p.go:344)	CALL	main.use(SB)
	0x0098 00152 (p.go:344)	MOVV	main.i(FP), R4
	0x00a4 00164 (p.go:344)	SRLV	$63, R4, R5
	0x00a8 00168 (p.go:344)	ADDVU	R5, R4, R4
	0x00ac 00172 (p.go:344)	SRAV	$1, R4, R19
	0x00b0 00176 (p.go:344)	SGTU	$66000, R19, R4
	0x00bc 00188 (p.go:344)	BEQ	R4, 236
	0x00c0 00192 (p.go:344)	MOVV	$main.b-66000(SP), R4
	0x00c4 00196 (p.go:344)	ADDVU	R4, R19, R4
	0x00c8 00200 (p.go:344)	MOVBU	(R4), R4
	0x00cc 00204 (p.go:344)	MOVB	R4, main.~r0+8(FP)
	0x00d8 00216 (p.go:344)	MOVV	(R3), R1
	0x00dc 00220 (p.go:344)	ADDV	$66024, R3
	0x00e8 00232 (p.go:344)	JMP	(R1)
	0x00ec 00236 (p.go:344)	MOVV	$66000, R18
	0x00f4 00244 (p.go:344)	CALL	runtime.panicIndex(SB)
	0x00f8 00248 (p.go:344)	MOVV	$66000, R18
	0x0100 00256 (p.go:344)	CALL	runtime.panicIndex(SB)
	0x0104 00260 (p.go:344)	NOR	R0, R0
	0x0000 d3 42 c0 28 1e 02 00 14 de a3 85 03 64 f8 12 00  .B.(........d...
	0x0010 80 18 00 5c fe fd ff 15 de 63 ba 03 64 f8 10 00  ...\.....c..d...
	0x0020 73 92 12 00 60 12 00 5c 25 00 15 00 00 2c 00 54  s...`..\%....,.T
	0x0030 00 d0 ff 5b 1e fe ff 15 de 8f 10 00 c1 63 f8 29  ...[.........c.)
	0x0040 fe fd ff 15 de 63 b8 03 63 f8 10 00 73 60 c0 02  .....c..c...s`..
	0x0050 1e 02 00 14 de 9f 87 03 64 f8 10 00 73 fe ff 02  ........d...s...
	0x0060 60 06 00 29 73 06 c0 02 93 f8 ff 5f 1e 02 00 14  `..)s......_....
	0x0070 de 8f 10 00 d3 c3 c7 28 1e 02 00 14 de 43 87 03  .......(.....C..
	0x0080 64 fa 12 00 80 74 00 58 64 60 c0 02 65 92 10 00  d....t.Xd`..e...
	0x0090 65 20 c0 29 00 94 00 54 1e 02 00 14 de 8f 10 00  e .)...T........
	0x00a0 c4 c3 c7 28 85 fc 45 00 84 94 10 00 93 04 49 00  ...(..E.......I.
	0x00b0 1e 02 00 14 de 43 87 03 64 fa 12 00 80 30 00 58  .....C..d....0.X
	0x00c0 64 60 c0 02 64 92 10 00 84 00 00 2a 1e 02 00 14  d`..d......*....
	0x00d0 de 8f 10 00 c4 e3 07 29 61 00 c0 28 1e 02 00 14  .......)a..(....
	0x00e0 de a3 87 03 63 f8 10 00 20 00 00 4c 12 02 00 14  ....c... ..L....
	0x00f0 52 42 87 03 00 f4 00 54 12 02 00 14 52 42 87 03  RB.....T....RB..
	0x0100 00 00 01 54 00 00 14 00                          ...T....
	rel 44+4 t=62 runtime.morestack_noctxt+0
	rel 148+4 t=62 main.use+0
	rel 244+4 t=62 runtime.panicIndex+0
	rel 256+4 t=62 runtime.panicIndex+0
main.work0 STEXT size=60 args=0x0 locals=0x8 funcid=0x0 align=0x0
	0x0000 00000 (p.go:353)	TEXT	main.work0(SB), ABIInternal, $8-0
	0x0000 00000 (p.go:353)	MOVV	16(g), R19
	0x0004 00004 (p.go:353)	SGTU	R3, R19, R19
	0x0008 00008 (p.go:353)	BNE	R19, 24
	0x000c 00012 (p.go:353)	MOVV	R1, R5
	0x0010 00016 (p.go:353)	CALL	runtime.morestack_noctxt(SB)
	0x0014 00020 (p.go:353)	JMP	0
	0x0018 00024 (p.go:353)	NOP
	0x0018 00024 (p.go:353)	MOVV	R1, -16(R3)
	0x001c 00028 (p.go:353)	ADDV	$-16, R3
	0x0020 00032 (p.go:353)	MOVV	main.sink(SB), R4
	0x0028 00040 (p.go:353)	MOVV	R4, 8(R3)
	0x002c 00044 (p.go:353)	CALL	main.use(SB)
	0x0030 00048 (p.go:353)	MOVV	(R3), R1
	0x0034 00052 (p.go:353)	ADDV	$16, R3
	0x0038 00056 (p.go:353)	JMP	(R1)
	0x0000 d3 42 c0 28 73 8e 12 00 60 12 00 5c 25 00 15 00  .B.(s...`..\%...
	0x0010 00 10 00 54 00 ec ff 5b 61 c0 ff 29 63 c0 ff 02  ...T...[a..)c...
	0x0020 1e 00 00 1c c4 03 c0 28 64 20 c0 29 00 2c 00 54  .......(d .).,.T
	0x0030 61 00 c0 28 63 40 c0 02 20 00 00 4c              a..(c@.. ..L
	rel 16+4 t=62 runtime.morestack_noctxt+0
	rel 32+4 t=59 main.sink+0
	rel 36+4 t=58 main.sink+0
	rel 44+4 t=62 main.use+0
main.gos STEXT size=336 args=0x18 locals=0x20 funcid=0x0 align=0x0
	0x0000 00000 (p.go:356)	TEXT	main.gos(SB), ABIInternal, $32-24
	0x0000 00000 (p.go:356)	MOVV	16(g), R19
	0x0004 00004 (p.go:356)	SGTU	R3, R19, R19
	0x0008 00008 (p.go:356)	BNE	R19, 24
	0x000c 00012 (p.go:356)	MOVV	R1, R5
	0x0010 00016 (p.go:356)	CALL	runtime.morestack_noctxt(SB)
	0x0014 00020 (p.go:356)	JMP	0
	0x0018 00024 (p.go:356)	NOP
	0x0018 00024 (p.go:356)	MOVV	R1, -40(R3)
	0x001c 00028 (p.go:356)	ADDV	$-40, R3
	0x0020 00032 (p.go:357)	MOVV	$main.work0·f(SB), R4
	0x0028 00040 (p.go:357)	MOVV	R4, 8(R3)
	0x002c 00044 (p.go:357)	CALL	runtime.newproc(SB)
	0x0030 00048 (p.go:357)	MOVV	$type.noalg.struct { F uintptr; main..autotmp_2 int; main..autotmp_3 string }(SB), R4
	0x0038 00056 (p.go:357)	MOVV	R4, 8(R3)
	0x003c 00060 (p.go:358)	CALL	runtime.newobject(SB)
	0x0040 00064 (p.go:358)	MOVV	16(R3), R4
	0x0044 00068 (p.go:358)	MOVV	$main.gos.func4(SB), R5
	0x004c 00076 (p.go:358)	MOVV	R5, (R4)
	0x0050 00080 (p.go:358)	MOVV	main.x(FP), R5
	0x0054 00084 (p.go:358)	MOVV	R5, 8(R4)
	0x0058 00088 (p.go:358)	MOVV	main.s+16(FP), R6
	0x005c 00092 (p.go:358)	MOVV	R6, 24(R4)
	0x0060 00096 (p.go:358)	MOVWU	runtime.writeBarrier(SB), R6
	0x0068 00104 (p.go:358)	BNE	R6, 120
	0x006c 00108 (p.go:358)	MOVV	main.s+8(FP), R6
	0x0070 00112 (p.go:358)	MOVV	R6, 16(R4)
	0x0074 00116 (p.go:358)	JMP	132
	0x0078 00120 (p.go:358)	ADDVU	$16, R4, R27
	0x007c 00124 (p.go:358)	MOVV	main.s+8(FP), R28
	0x0080 00128 (p.go:358)	CALL	runtime.gcWriteBarrier(SB)
	0x0084 00132 (p.go:358)	MOVV	R4, 8(R3)
	0x0088 00136 (p.go:358)	CALL	runtime.newproc(SB)
	0x008c 00140 (p.go:358)	MOVV	$type.noalg.struct { F uintptr; main.x int }(SB), R4
	0x0094 00148 (p.go:358)	MOVV	R4, 8(R3)
	0x0098 00152 (p.go:359)	CALL	runtime.newobject(SB)
	0x009c 00156 (p.go:359)	MOVV	16(R3), R4
	0x00a0 00160 (p.go:359)	MOVV	$main.gos.func1(SB), R5
	0x00a8 00168 (p.go:359)	MOVV	R5, (R4)
	0x00ac 00172 (p.go:359)	MOVV	main.x(FP), R5
	0x00b0 00176 (p.go:359)	MOVV	R5, 8(R4)
	0x00b4 00180 (p.go:359)	MOVV	R4, 8(R3)
	0x00b8 00184 (p.go:359)	CALL	runtime.newproc(SB)
	0x00bc 00188 (p.go:359)	MOVV	$type.noalg.struct { F uintptr; main.x int }(SB), R4
	0x00c4 00196 (p.go:359)	MOVV	R4, 8(R3)
	0x00c8 00200 (p.go:360)	CALL	runtime.newobject(SB)
	0x00cc 00204 (p.go:360)	MOVV	16(R3), R4
	0x00d0 00208 (p.go:360)	MOVV	R4, main..autotmp_9-8(SP)
	0x00d4 00212 (p.go:360)	MOVV	$main.gos.func2(SB), R5
	0x00dc 00220 (p.go:360)	MOVV	R5, (R4)
	0x00e0 00224 (p.go:360)	MOVV	main.x(FP), R5
	0x00e4 00228 (p.go:360)	MOVV	R5, 8(R4)
	0x00e8 00232 (p.go:360)	MOVV	$type.noalg.struct { F uintptr; main..autotmp_4 func(int) }(SB), R5
	0x00f0 00240 (p.go:360)	MOVV	R5, 8(R3)
	0x00f4 00244 (p.go:360)	CALL	runtime.newobject(SB)
	0x00f8 00248 (p.go:360)	MOVV	16(R3), R4
	0x00fc 00252 (p.go:360)	MOVV	$main.gos.func5(SB), R5
	0x0104 00260 (p.go:360)	MOVV	R5, (R4)
	0x0108 00264 (p.go:360)	MOVWU	runtime.writeBarrier(SB), R5
	0x0110 00272 (p.go:360)	BNE	R5, 288
	0x0114 00276 (p.go:360)	MOVV	main..autotmp_9-8(SP), R5
	0x0118 00280 (p.go:360)	MOVV	R5, 8(R4)
	0x011c 00284 (p.go:360)	JMP	300
	0x0120 00288 (p.go:360)	ADDVU	$8, R4, R27
	0x0124 00292 (p.go:360)	MOVV	main..autotmp_9-8(SP), R28
	0x0128 00296 (p.go:360)	CALL	runtime.gcWriteBarrier(SB)
	0x012c 00300 (p.go:360)	MOVV	R4, 8(R3)
	0x0130 00304 (p.go:360)	CALL	runtime.newproc(SB)
	0x0134 00308 (p.go:360)	MOVV	$main.gos.func3·f(SB), R4
	0x013c 00316 (p.go:360)	MOVV	R4, 8(R3)
	0x0140 00320 (p.go:361)	CALL	runtime.newproc(SB)
	0x0144 00324 (p.go:362)	MOVV	(R3), R1
	0x0148 00328 (p.go:362)	ADDV	$40, R3
	0x014c 00332 (p.go:362)	JMP	(R1)
	0x0000 d3 42 c0 28 73 8e 12 00 60 12 00 5c 25 00 15 00  .B.(s...`..\%...
	0x0010 00 10 00 54 00 ec ff 5b 61 60 ff 29 63 60 ff 02  ...T...[a`.)c`..
	0x0020 04 00 00 1c 84 00 c0 02 64 20 c0 29 00 2c 00 54  ........d .).,.T
	0x0030 04 00 00 1c 84 00 c0 02 64 20 c0 29 00 3c 00 54  ........d .).<.T
	0x0040 64 40 c0 28 05 00 00 1c a5 00 c0 02 85 00 c0 29  d@.(...........)
	0x0050 65 c0 c0 28 85 20 c0 29 66 00 c1 28 86 60 c0 29  e..(. .)f..(.`.)
	0x0060 1e 00 00 1c c6 03 80 2a c0 10 00 5c 66 e0 c0 28  .......*...\f..(
	0x0070 86 40 c0 29 00 10 00 58 9b 40 c0 02 7c e0 c0 28  .@.)...X.@..|..(
	0x0080 00 80 00 54 64 20 c0 29 00 88 00 54 04 00 00 1c  ...Td .)...T....
	0x0090 84 00 c0 02 64 20 c0 29 00 98 00 54 64 40 c0 28  ....d .)...Td@.(
	0x00a0 05 00 00 1c a5 00 c0 02 85 00 c0 29 65 c0 c0 28  ...........)e..(
	0x00b0 85 20 c0 29 64 20 c0 29 00 b8 00 54 04 00 00 1c  . .)d .)...T....
	0x00c0 84 00 c0 02 64 20 c0 29 00 c8 00 54 64 40 c0 28  ....d .)...Td@.(
	0x00d0 64 80 c0 29 05 00 00 1c a5 00 c0 02 85 00 c0 29  d..)...........)
	0x00e0 65 c0 c0 28 85 20 c0 29 05 00 00 1c a5 00 c0 02  e..(. .)........
	0x00f0 65 20 c0 29 00 f4 00 54 64 40 c0 28 05 00 00 1c  e .)...Td@.(....
	0x0100 a5 00 c0 02 85 00 c0 29 1e 00 00 1c c5 03 80 2a  .......).......*
	0x0110 a0 10 00 5c 65 80 c0 28 85 20 c0 29 00 10 00 58  ...\e..(. .)...X
	0x0120 9b 20 c0 02 7c 80 c0 28 00 28 01 54 64 20 c0 29  . ..|..(.(.Td .)
	0x0130 00 30 01 54 04 00 00 1c 84 00 c0 02 64 20 c0 29  .0.T........d .)
	0x0140 00 40 01 54 61 00 c0 28 63 a0 c0 02 20 00 00 4c  .@.Ta..(c... ..L
	rel 16+4 t=62 runtime.morestack_noctxt+0
	rel 32+4 t=59 main.work0·f+0
	rel 36+4 t=58 main.work0·f+0
	rel 44+4 t=62 runtime.newproc+0
	rel 48+4 t=59 type.noalg.struct { F uintptr; main..autotmp_2 int; main..autotmp_3 string }+0
	rel 52+4 t=58 type.noalg.struct { F uintptr; main..autotmp_2 int; main..autotmp_3 string }+0
	rel 60+4 t=62 runtime.newobject+0
	rel 68+4 t=59 main.gos.func4+0
	rel 72+4 t=58 main.gos.func4+0
	rel 96+4 t=59 runtime.writeBarrier+0
	rel 100+4 t=58 runtime.writeBarrier+0
	rel 128+4 t=62 runtime.gcWriteBarrier+0
	rel 136+4 t=62 runtime.newproc+0
	rel 140+4 t=59 type.noalg.struct { F uintptr; main.x int }+0
	rel 144+4 t=58 type.noalg.struct { F uintptr; main.x int }+0
	rel 152+4 t=62 runtime.newobject+0
	rel 160+4 t=59 main.gos.func1+0
	rel 164+4 t=58 main.gos.func1+0
	rel 184+4 t=62 runtime.newproc+0
	rel 188+4 t=59 type.noalg.struct { F uintptr; main.x int }+0
	rel 192+4 t=58 type.noalg.struct { F uintptr; main.x int }+0
	rel 200+4 t=62 runtime.newobject+0
	rel 212+4 t=59 main.gos.func2+0
	rel 216+4 t=58 main.gos.func2+0
	rel 232+4 t=59 type.noalg.struct { F uintptr; main..autotmp_4 func(int) }+0
	rel 236+4 t=58 type.noalg.struct { F uintptr; main..autotmp_4 func(int) }+0
	rel 244+4 t=62 runtime.newobject+0
	rel 252+4 t=59 main.gos.func5+0
	rel 256+4 t=58 main.gos.func5+0
	rel 264+4 t=59 runtime.writeBarrier+0
	rel 268+4 t=58 runtime.writeBarrier+0
	rel 296+4 t=62 runtime.gcWriteBarrier+0
	rel 304+4 t=62 runtime.newproc+0
	rel 308+4 t=59 main.gos.func3·f+0
	rel 312+4 t=58 main.gos.func3·f+0
	rel 320+4 t=62 runtime.newproc+0
