// All kinds of statements. A kind is
//   weight   how often, against the others
//   needs    the least profile that may use it (bare when missing)
//   allowed  whether it may stand in a scope
//   draw     parameters as plain JSON; `lists` are the statements inside; null when nothing fits
//   emit     writes it as Go; in scope are c *h.C, n int and r int
import { calls } from "./calls.mjs";
import { control } from "./control.mjs";
import { library } from "./library.mjs";
import { runtime } from "./runtime.mjs";

export const statements = { ...control, ...calls, ...runtime, ...library };
