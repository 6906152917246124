/** The grammar at once, for programs that do not load it by themselves: the library, tests. */
import * as grammar from "./grammar.js";
import { provideGrammar } from "./language.js";

provideGrammar(() => grammar);
