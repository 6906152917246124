main.main STEXT size=39 args=0x0 locals=0x10 funcid=0x0 align=0x0
	0x0000 00000 (main.go:5)	TEXT	main.main(SB), ABIInternal, $16-0
	0x0000 00000 (main.go:5)	CMPQ	SP, 16(R14)
	0x0004 00004 (main.go:5)	PCDATA	$0, $-2
	0x0004 00004 (main.go:5)	JLS	32
	0x0006 00006 (main.go:5)	PCDATA	$0, $-1
	0x0006 00006 (main.go:5)	PUSHQ	BP
	0x0007 00007 (main.go:5)	MOVQ	SP, BP
	0x000a 00010 (main.go:5)	SUBQ	$8, SP
	0x000e 00014 (main.go:5)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (main.go:5)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (main.go:6)	LEAQ	main.main.gowrap1·f(SB), AX
	0x0015 00021 (main.go:6)	PCDATA	$1, $0
	0x0015 00021 (main.go:6)	CALL	runtime.newproc(SB)
	0x001a 00026 (main.go:7)	CALL	runtime.block(SB)
	0x001f 00031 (main.go:7)	XCHGL	AX, AX
	0x0020 00032 (main.go:7)	NOP
	0x0020 00032 (main.go:5)	PCDATA	$1, $-1
	0x0020 00032 (main.go:5)	PCDATA	$0, $-2
	0x0020 00032 (main.go:5)	CALL	runtime.morestack_noctxt(SB)
	0x0025 00037 (main.go:5)	PCDATA	$0, $-1
	0x0025 00037 (main.go:5)	JMP	0
	0x0000 49 3b 66 10 76 1a 55 48 89 e5 48 83 ec 08 48 8d  I;f.v.UH..H...H.
	0x0010 05 00 00 00 00 e8 00 00 00 00 e8 00 00 00 00 90  ................
	0x0020 e8 00 00 00 00 eb d9                             .......
	rel 17+4 t=R_PCREL main.main.gowrap1·f+0
	rel 22+4 t=R_CALL runtime.newproc+0
	rel 27+4 t=R_CALL runtime.block+0
	rel 33+4 t=R_CALL runtime.morestack_noctxt+0
main.work STEXT size=117 args=0x8 locals=0x600 funcid=0x0 align=0x0
	0x0000 00000 (main.go:11)	TEXT	main.work(SB), ABIInternal, $1536-8
	0x0000 00000 (main.go:11)	LEAQ	-1408(SP), R12
	0x0008 00008 (main.go:11)	CMPQ	R12, 16(R14)
	0x000c 00012 (main.go:11)	PCDATA	$0, $-2
	0x000c 00012 (main.go:11)	JLS	100
	0x000e 00014 (main.go:11)	PCDATA	$0, $-1
	0x000e 00014 (main.go:11)	PUSHQ	BP
	0x000f 00015 (main.go:11)	MOVQ	SP, BP
	0x0012 00018 (main.go:11)	SUBQ	$1528, SP
	0x0019 00025 (main.go:11)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0019 00025 (main.go:11)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x0019 00025 (main.go:11)	FUNCDATA	$5, main.work.arginfo1(SB)
	0x0019 00025 (main.go:11)	FUNCDATA	$6, main.work.argliveinfo(SB)
	0x0019 00025 (main.go:11)	PCDATA	$3, $1
	0x0019 00025 (main.go:12)	MOVUPS	X15, main.b+28(SP)
	0x001f 00031 (main.go:12)	LEAQ	main.b+32(SP), DI
	0x0024 00036 (main.go:12)	MOVL	$187, CX
	0x0029 00041 (main.go:13)	MOVQ	AX, DX
	0x002c 00044 (main.go:12)	XORL	AX, AX
	0x002e 00046 (main.go:12)	REP
	0x002f 00047 (main.go:12)	STOSQ
	0x0031 00049 (main.go:12)	XORL	AX, AX
	0x0033 00051 (main.go:13)	JMP	65
	0x0035 00053 (main.go:14)	LEAQ	(AX)(DX*1), SI
	0x0039 00057 (main.go:14)	MOVB	SIB, main.b+28(SP)(AX*1)
	0x003e 00062 (main.go:13)	INCQ	AX
	0x0041 00065 (main.go:13)	CMPQ	AX, $1500
	0x0047 00071 (main.go:13)	JLT	53
	0x0049 00073 (main.go:16)	LEAQ	main.b+28(SP), AX
	0x004e 00078 (main.go:16)	MOVL	$1500, BX
	0x0053 00083 (main.go:16)	MOVQ	BX, CX
	0x0056 00086 (main.go:16)	PCDATA	$1, $0
	0x0056 00086 (main.go:16)	CALL	main.use(SB)
	0x005b 00091 (main.go:17)	ADDQ	$1528, SP
	0x0062 00098 (main.go:17)	POPQ	BP
	0x0063 00099 (main.go:17)	RET
	0x0064 00100 (main.go:17)	NOP
	0x0064 00100 (main.go:11)	PCDATA	$1, $-1
	0x0064 00100 (main.go:11)	PCDATA	$0, $-2
	0x0064 00100 (main.go:11)	MOVQ	AX, 8(SP)
	0x0069 00105 (main.go:11)	CALL	runtime.morestack_noctxt(SB)
	0x006e 00110 (main.go:11)	PCDATA	$0, $-1
	0x006e 00110 (main.go:11)	MOVQ	8(SP), AX
	0x0073 00115 (main.go:11)	JMP	0
	0x0000 4c 8d a4 24 80 fa ff ff 4d 3b 66 10 76 56 55 48  L..$....M;f.vVUH
	0x0010 89 e5 48 81 ec f8 05 00 00 44 0f 11 7c 24 1c 48  ..H......D..|$.H
	0x0020 8d 7c 24 20 b9 bb 00 00 00 48 89 c2 31 c0 f3 48  .|$ .....H..1..H
	0x0030 ab 31 c0 eb 0c 48 8d 34 10 40 88 74 04 1c 48 ff  .1...H.4.@.t..H.
	0x0040 c0 48 3d dc 05 00 00 7c ec 48 8d 44 24 1c bb dc  .H=....|.H.D$...
	0x0050 05 00 00 48 89 d9 e8 00 00 00 00 48 81 c4 f8 05  ...H.......H....
	0x0060 00 00 5d c3 48 89 44 24 08 e8 00 00 00 00 48 8b  ..].H.D$......H.
	0x0070 44 24 08 eb 8b                                   D$...
	rel 87+4 t=R_CALL main.use+0
	rel 106+4 t=R_CALL runtime.morestack_noctxt+0
main.use STEXT size=102 args=0x18 locals=0x20 funcid=0x0 align=0x0
	0x0000 00000 (main.go:20)	TEXT	main.use(SB), ABIInternal, $32-24
	0x0000 00000 (main.go:20)	CMPQ	SP, 16(R14)
	0x0004 00004 (main.go:20)	PCDATA	$0, $-2
	0x0004 00004 (main.go:20)	JLS	65
	0x0006 00006 (main.go:20)	PCDATA	$0, $-1
	0x0006 00006 (main.go:20)	PUSHQ	BP
	0x0007 00007 (main.go:20)	MOVQ	SP, BP
	0x000a 00010 (main.go:20)	SUBQ	$24, SP
	0x000e 00014 (main.go:20)	MOVQ	AX, main.b+40(FP)
	0x0013 00019 (main.go:20)	FUNCDATA	$0, gclocals·wvjpxkknJ4nY1JtrArJJaw==(SB)
	0x0013 00019 (main.go:20)	FUNCDATA	$1, gclocals·J26BEvPExEQhJvjp9E8Whg==(SB)
	0x0013 00019 (main.go:20)	FUNCDATA	$5, main.use.arginfo1(SB)
	0x0013 00019 (main.go:20)	FUNCDATA	$6, main.use.argliveinfo(SB)
	0x0013 00019 (main.go:20)	PCDATA	$3, $1
	0x0013 00019 (main.go:20)	CMPQ	BX, $2000
	0x001a 00026 (main.go:20)	MOVL	$2000, CX
	0x001f 00031 (main.go:20)	CMOVQLT	BX, CX
	0x0023 00035 (main.go:20)	LEAQ	main.sink(SB), DX
	0x002a 00042 (main.go:20)	CMPQ	AX, DX
	0x002d 00045 (main.go:20)	JEQ	58
	0x002f 00047 (main.go:20)	MOVQ	AX, BX
	0x0032 00050 (main.go:20)	MOVQ	DX, AX
	0x0035 00053 (main.go:20)	PCDATA	$1, $1
	0x0035 00053 (main.go:20)	CALL	runtime.memmove(SB)
	0x003a 00058 (main.go:20)	ADDQ	$24, SP
	0x003e 00062 (main.go:20)	POPQ	BP
	0x003f 00063 (main.go:20)	NOP
	0x0040 00064 (main.go:20)	RET
	0x0041 00065 (main.go:20)	NOP
	0x0041 00065 (main.go:20)	PCDATA	$1, $-1
	0x0041 00065 (main.go:20)	PCDATA	$0, $-2
	0x0041 00065 (main.go:20)	MOVQ	AX, 8(SP)
	0x0046 00070 (main.go:20)	MOVQ	BX, 16(SP)
	0x004b 00075 (main.go:20)	MOVQ	CX, 24(SP)
	0x0050 00080 (main.go:20)	CALL	runtime.morestack_noctxt(SB)
	0x0055 00085 (main.go:20)	PCDATA	$0, $-1
	0x0055 00085 (main.go:20)	MOVQ	8(SP), AX
	0x005a 00090 (main.go:20)	MOVQ	16(SP), BX
	0x005f 00095 (main.go:20)	MOVQ	24(SP), CX
	0x0064 00100 (main.go:20)	JMP	0
	0x0000 49 3b 66 10 76 3b 55 48 89 e5 48 83 ec 18 48 89  I;f.v;UH..H...H.
	0x0010 44 24 28 48 81 fb d0 07 00 00 b9 d0 07 00 00 48  D$(H...........H
	0x0020 0f 4c cb 48 8d 15 00 00 00 00 48 39 d0 74 0b 48  .L.H......H9.t.H
	0x0030 89 c3 48 89 d0 e8 00 00 00 00 48 83 c4 18 5d 90  ..H.......H...].
	0x0040 c3 48 89 44 24 08 48 89 5c 24 10 48 89 4c 24 18  .H.D$.H.\$.H.L$.
	0x0050 e8 00 00 00 00 48 8b 44 24 08 48 8b 5c 24 10 48  .....H.D$.H.\$.H
	0x0060 8b 4c 24 18 eb 9a                                .L$...
	rel 38+4 t=R_PCREL main.sink+0
	rel 54+4 t=R_CALL runtime.memmove+0
	rel 81+4 t=R_CALL runtime.morestack_noctxt+0
main.main.gowrap1 STEXT size=39 args=0x0 locals=0x10 funcid=0x17 align=0x0
	0x0000 00000 (main.go:6)	TEXT	main.main.gowrap1(SB), WRAPPER|ABIInternal, $16-0
	0x0000 00000 (main.go:6)	CMPQ	SP, 16(R14)
	0x0004 00004 (main.go:6)	PCDATA	$0, $-2
	0x0004 00004 (main.go:6)	JLS	30
	0x0006 00006 (main.go:6)	PCDATA	$0, $-1
	0x0006 00006 (main.go:6)	PUSHQ	BP
	0x0007 00007 (main.go:6)	MOVQ	SP, BP
	0x000a 00010 (main.go:6)	SUBQ	$8, SP
	0x000e 00014 (main.go:6)	FUNCDATA	$0, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (main.go:6)	FUNCDATA	$1, gclocals·g5+hNtRBP6YXNjfog7aZjQ==(SB)
	0x000e 00014 (main.go:6)	FUNCDATA	$7, main.work.wrapinfo(SB)
	0x000e 00014 (main.go:6)	MOVL	$3, AX
	0x0013 00019 (main.go:6)	PCDATA	$1, $0
	0x0013 00019 (main.go:6)	CALL	main.work(SB)
	0x0018 00024 (main.go:6)	ADDQ	$8, SP
	0x001c 00028 (main.go:6)	POPQ	BP
	0x001d 00029 (main.go:6)	RET
	0x001e 00030 (main.go:6)	NOP
	0x001e 00030 (main.go:6)	PCDATA	$1, $-1
	0x001e 00030 (main.go:6)	PCDATA	$0, $-2
	0x001e 00030 (main.go:6)	NOP
	0x0020 00032 (main.go:6)	CALL	runtime.morestack_noctxt(SB)
	0x0025 00037 (main.go:6)	PCDATA	$0, $-1
	0x0025 00037 (main.go:6)	JMP	0
	0x0000 49 3b 66 10 76 18 55 48 89 e5 48 83 ec 08 b8 03  I;f.v.UH..H.....
	0x0010 00 00 00 e8 00 00 00 00 48 83 c4 08 5d c3 66 90  ........H...].f.
	0x0020 e8 00 00 00 00 eb d9                             .......
	rel 20+4 t=R_CALL main.work+0
	rel 33+4 t=R_CALL runtime.morestack_noctxt+0
go:cuinfo.producer.main SDWARFCUINFO dupok size=0
	0x0000 72 65 67 61 62 69                                regabi
go:cuinfo.packagename.main SDWARFCUINFO dupok size=0
	0x0000 6d 61 69 6e                                      main
main..inittask SNOPTRDATA size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
main.sink SNOPTRBSS size=2000
 SDWARFVAR size=26
	0x0000 0a 6d 61 69 6e 2e 73 69 6e 6b 00 09 03 00 00 00  .main.sink......
	0x0010 00 00 00 00 00 00 00 00 00 01                    ..........
	rel 13+8 t=R_ADDR main.sink+0
	rel 21+4 t=R_DWARFSECREF go:info.[2000]uint8+0
type:.eqfunc2000 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 d0 07 00 00 00 00 00 00  ................
	rel 0+8 t=R_ADDR runtime.memequal_varlen+0
runtime.memequal64·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR runtime.memequal64+0
runtime.gcbits.0100000000000000 SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
type:.namedata.*[2000]uint8- SRODATA dupok size=14
	0x0000 00 0c 2a 5b 32 30 30 30 5d 75 69 6e 74 38        ..*[2000]uint8
type:*[2000]uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 48 a7 4f d6 28 08 08 16 00 00 00 00 00 00 00 00  H.O.(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[2000]uint8-+0
	rel 48+8 t=R_ADDR type:[2000]uint8+0
runtime.gcbits. SRODATA dupok size=0
type:[2000]uint8 SRODATA dupok size=72
	0x0000 d0 07 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 ec 9b 30 b5 0a 01 01 11 00 00 00 00 00 00 00 00  ..0.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 d0 07 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR type:.eqfunc2000+0
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[2000]uint8-+0
	rel 44+4 t=RelocType(-32763) type:*[2000]uint8+0
	rel 48+8 t=R_ADDR type:uint8+0
	rel 56+8 t=R_ADDR type:[]uint8+0
type:.eqfunc1500 SRODATA dupok size=16
	0x0000 00 00 00 00 00 00 00 00 dc 05 00 00 00 00 00 00  ................
	rel 0+8 t=R_ADDR runtime.memequal_varlen+0
type:.namedata.*[1500]uint8- SRODATA dupok size=14
	0x0000 00 0c 2a 5b 31 35 30 30 5d 75 69 6e 74 38        ..*[1500]uint8
type:*[1500]uint8 SRODATA dupok size=56
	0x0000 08 00 00 00 00 00 00 00 08 00 00 00 00 00 00 00  ................
	0x0010 ce a3 17 cb 28 08 08 16 00 00 00 00 00 00 00 00  ....(...........
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR runtime.memequal64·f+0
	rel 32+8 t=R_ADDR runtime.gcbits.0100000000000000+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[1500]uint8-+0
	rel 48+8 t=R_ADDR type:[1500]uint8+0
type:[1500]uint8 SRODATA dupok size=72
	0x0000 dc 05 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0010 80 57 4e 80 0a 01 01 11 00 00 00 00 00 00 00 00  .WN.............
	0x0020 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0030 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00  ................
	0x0040 dc 05 00 00 00 00 00 00                          ........
	rel 24+8 t=R_ADDR type:.eqfunc1500+0
	rel 32+8 t=R_ADDR runtime.gcbits.+0
	rel 40+4 t=R_ADDROFF type:.namedata.*[1500]uint8-+0
	rel 44+4 t=RelocType(-32763) type:*[1500]uint8+0
	rel 48+8 t=R_ADDR type:uint8+0
	rel 56+8 t=R_ADDR type:[]uint8+0
main.main.gowrap1·f SRODATA dupok size=8
	0x0000 00 00 00 00 00 00 00 00                          ........
	rel 0+8 t=R_ADDR main.main.gowrap1+0
gclocals·g5+hNtRBP6YXNjfog7aZjQ== SRODATA dupok size=8
	0x0000 01 00 00 00 00 00 00 00                          ........
main.work.arginfo1 SRODATA static dupok size=3
	0x0000 00 08 ff                                         ...
main.work.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
gclocals·wvjpxkknJ4nY1JtrArJJaw== SRODATA dupok size=10
	0x0000 02 00 00 00 01 00 00 00 01 00                    ..........
gclocals·J26BEvPExEQhJvjp9E8Whg== SRODATA dupok size=8
	0x0000 02 00 00 00 00 00 00 00                          ........
main.use.arginfo1 SRODATA static dupok size=9
	0x0000 fe 00 08 08 08 10 08 fd ff                       .........
main.use.argliveinfo SRODATA static dupok size=2
	0x0000 00 00                                            ..
main.work.wrapinfo SRODATA static dupok size=4
	0x0000 00 00 00 00                                      ....
	rel 0+4 t=R_ADDROFF main.work+0
