// Times ICU on a text: resolve each paragraph and take its visual runs.
// usage: icu FILE ROUNDS whole|paragraphs. Prints CPU seconds and runs.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unicode/ubidi.h>
#include <unicode/ustring.h>

int main(int argc, char **argv) {
	if (argc != 4) return 2;
	FILE *f = fopen(argv[1], "rb");
	if (!f) return 2;
	fseek(f, 0, SEEK_END);
	long size = ftell(f);
	rewind(f);
	char *utf8 = malloc(size + 1);
	if (fread(utf8, 1, size, f) != (size_t)size) return 2;
	int rounds = atoi(argv[2]);
	int whole = !strcmp(argv[3], "whole");

	// The UTF-16 is ready before the clock starts.
	UChar *text = malloc(sizeof(UChar) * (size + 1));
	int32_t length = 0;
	UErrorCode err = U_ZERO_ERROR;
	u_strFromUTF8WithSub(text, size + 1, &length, utf8, size, 0xFFFD, NULL, &err);
	if (U_FAILURE(err)) return 3;
	if (whole)
		for (int32_t i = 0; i < length; i++)
			if (text[i] == '\n') text[i] = ' ';

	UBiDi *bidi = ubidi_open();
	long runs = 0;
	clock_t start = clock();
	for (int r = 0; r < rounds; r++) {
		for (int32_t i = 0; i < length;) {
			int32_t end = i;
			while (end < length && text[end] != '\n') end++;
			if (end < length) end++;
			ubidi_setPara(bidi, text + i, end - i, UBIDI_DEFAULT_LTR, NULL, &err);
			int32_t n = ubidi_countRuns(bidi, &err);
			for (int32_t k = 0; k < n; k++) {
				int32_t at, len;
				runs += ubidi_getVisualRun(bidi, k, &at, &len) + len;
			}
			i = end;
		}
	}
	printf("%.6f %ld\n", (double)(clock() - start) / CLOCKS_PER_SEC, runs);
	return U_FAILURE(err) ? 3 : 0;
}
