// Answers cases on stdin with ICU's result on stdout. A case is a base (0 LTR, 1
// RTL, 2 auto), a count, and that many code points, all uint32. The answer is
// the base level, that many levels, a count and as many indexes of code points
// in visual order, all uint32.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unicode/ubidi.h>

#define MAX 65536
static uint32_t in[MAX], out[MAX];
static UChar text[2 * MAX];
static int32_t at[2 * MAX], first[MAX];

int main(void) {
	UBiDi *bidi = ubidi_open();
	uint32_t head[2];
	while (fread(head, 4, 2, stdin) == 2) {
		uint32_t n = head[1];
		if (n > MAX || fread(in, 4, n, stdin) != n) return 2;
		int32_t length = 0;
		for (uint32_t i = 0; i < n; i++) {
			first[i] = length;
			at[length] = i;
			if (in[i] >= 0x10000) at[length + 1] = -1; // the second half of a pair does not count
			UBool bad = 0;
			U16_APPEND(text, length, 2 * MAX, in[i], bad);
			if (bad) return 2;
		}
		UErrorCode err = U_ZERO_ERROR;
		UBiDiLevel base = head[0] == 2 ? UBIDI_DEFAULT_LTR : head[0];
		ubidi_setPara(bidi, text, length, base, NULL, &err);
		const UBiDiLevel *levels = ubidi_getLevels(bidi, &err);
		if (U_FAILURE(err)) return 3;
		uint32_t level = ubidi_getParaLevel(bidi), count = 0;
		fwrite(&level, 4, 1, stdout);
		for (uint32_t i = 0; i < n; i++) {
			uint32_t l = levels[first[i]];
			fwrite(&l, 4, 1, stdout);
		}
		int32_t runs = ubidi_countRuns(bidi, &err);
		for (int32_t r = 0; r < runs; r++) {
			int32_t start, len;
			int rtl = ubidi_getVisualRun(bidi, r, &start, &len) == UBIDI_RTL;
			for (int32_t k = 0; k < len; k++) {
				int32_t j = at[rtl ? start + len - 1 - k : start + k];
				if (j >= 0) out[count++] = j;
			}
		}
		fwrite(&count, 4, 1, stdout);
		fwrite(out, 4, count, stdout);
		fflush(stdout);
	}
	return 0;
}
