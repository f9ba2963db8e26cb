// Times FriBidi on a text: levels of each paragraph and its visual order, which
// its API gives by character. usage: fribidi FILE ROUNDS whole|paragraphs.
#include <fribidi.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

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

	// The UTF-32 is ready before the clock starts.
	FriBidiChar *text = malloc(sizeof(FriBidiChar) * (size + 1));
	FriBidiStrIndex length = fribidi_charset_to_unicode(FRIBIDI_CHAR_SET_UTF8, utf8, size, text);
	if (whole)
		for (FriBidiStrIndex i = 0; i < length; i++)
			if (text[i] == '\n') text[i] = ' ';
	FriBidiCharType *types = malloc(sizeof(FriBidiCharType) * length);
	FriBidiBracketType *brackets = malloc(sizeof(FriBidiBracketType) * length);
	FriBidiLevel *levels = malloc(sizeof(FriBidiLevel) * length);
	FriBidiStrIndex *map = malloc(sizeof(FriBidiStrIndex) * length);

	long sum = 0;
	clock_t start = clock();
	for (int r = 0; r < rounds; r++) {
		for (FriBidiStrIndex i = 0; i < length;) {
			FriBidiStrIndex end = i;
			while (end < length && text[end] != '\n') end++;
			if (end < length) end++;
			FriBidiStrIndex n = end - i;
			FriBidiParType base = FRIBIDI_PAR_ON;
			fribidi_get_bidi_types(text + i, n, types);
			fribidi_get_bracket_types(text + i, n, types, brackets);
			fribidi_get_par_embedding_levels_ex(types, brackets, n, &base, levels);
			for (FriBidiStrIndex k = 0; k < n; k++) map[k] = k;
			sum += fribidi_reorder_line(FRIBIDI_FLAGS_DEFAULT, types, n, 0, base, levels, NULL, map);
			i = end;
		}
	}
	printf("%.6f %ld\n", (double)(clock() - start) / CLOCKS_PER_SEC, sum);
	return 0;
}
