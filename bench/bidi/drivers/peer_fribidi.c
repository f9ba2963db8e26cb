// Answers cases on stdin with FriBidi's result on stdout; peer_icu.c says how.
#include <fribidi.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define MAX 65536
static FriBidiChar in[MAX];
static FriBidiCharType types[MAX];
static FriBidiBracketType brackets[MAX];
static FriBidiLevel levels[MAX];
static FriBidiStrIndex map[MAX];

int main(void) {
	uint32_t head[2];
	while (fread(head, 4, 2, stdin) == 2) {
		uint32_t n = head[1];
		if (n > MAX || fread(in, 4, n, stdin) != n) return 2;
		FriBidiParType base = head[0] == 0 ? FRIBIDI_PAR_LTR : head[0] == 1 ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_ON;
		fribidi_get_bidi_types(in, n, types);
		fribidi_get_bracket_types(in, n, types, brackets);
		fribidi_get_par_embedding_levels_ex(types, brackets, n, &base, levels);
		uint32_t level = FRIBIDI_IS_RTL(base) ? 1 : 0;
		fwrite(&level, 4, 1, stdout);
		for (uint32_t i = 0; i < n; i++) {
			uint32_t l = levels[i];
			fwrite(&l, 4, 1, stdout);
			map[i] = i;
		}
		// The flags leave out the reordering of marks, which is L3.
		fribidi_reorder_line(0, types, n, 0, base, levels, NULL, map);
		fwrite(&n, 4, 1, stdout);
		for (uint32_t i = 0; i < n; i++) {
			uint32_t k = map[i];
			fwrite(&k, 4, 1, stdout);
		}
		fflush(stdout);
	}
	return 0;
}
