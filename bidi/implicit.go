package bidi

// This file is section 3.3.6 of UAX #9, the implicit levels: I1 and I2.

// raise is I1 and I2: what a class adds to an even and an odd level.
var raise = [2][8]Level{
	{cL: 0, cR: 1, cEN: 2, cAN: 2},
	{cL: 1, cR: 0, cEN: 1, cAN: 1},
}
