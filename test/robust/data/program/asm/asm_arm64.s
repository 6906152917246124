#include "textflag.h"

// func Sum(b []byte) uint64
TEXT ·Sum(SB), NOSPLIT, $0-32
	MOVD b_base+0(FP), R0
	MOVD b_len+8(FP), R1
	MOVD $0, R2
loop:
	CBZ R1, done
	MOVBU.P 1(R0), R3
	ADD R3, R2, R2
	SUB $1, R1, R1
	B loop
done:
	MOVD R2, ret+24(FP)
	RET

// func Twice(b []byte) uint64
TEXT ·Twice(SB), 0, $200-32
	MOVD b_base+0(FP), R0
	MOVD b_len+8(FP), R1
	MOVD R0, 8(RSP)
	MOVD R1, 16(RSP)
	CALL ·Sum(SB)
	MOVD 32(RSP), R2
	ADD R2, R2, R2
	MOVD R2, ret+24(FP)
	RET
