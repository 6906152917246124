#include "textflag.h"

// func Sum(b []byte) uint64
TEXT ·Sum(SB), NOSPLIT, $0-32
	MOVQ b_base+0(FP), SI
	MOVQ b_len+8(FP), CX
	XORQ AX, AX
loop:
	TESTQ CX, CX
	JEQ done
	MOVBQZX (SI), DX
	ADDQ DX, AX
	INCQ SI
	DECQ CX
	JMP loop
done:
	MOVQ AX, ret+24(FP)
	RET

// func Twice(b []byte) uint64
TEXT ·Twice(SB), 0, $200-32
	MOVQ b_base+0(FP), SI
	MOVQ b_len+8(FP), CX
	MOVQ SI, 0(SP)
	MOVQ CX, 8(SP)
	CALL ·Sum(SB)
	MOVQ 24(SP), AX
	PUSHQ AX
	POPQ AX
	ADDQ AX, AX
	MOVQ AX, ret+24(FP)
	RET
